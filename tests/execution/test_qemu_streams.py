"""Streams over the machine's second port: a scripted guest on the other end, honest and not."""

from __future__ import annotations

import ast
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from worldmodel.execution.qemu import streams
from worldmodel.execution.qemu.streams import CHUNK, CLOSE, CREDIT, DATA, END, HEAD, OPEN, STREAMS, WINDOW, Services


class Guest:
    """The machine's end, frame by frame."""

    def __init__(self, end: socket.socket) -> None:
        self.end = end
        self.end.settimeout(5)

    def say(self, what: int, number: int, size: int = 0, payload: bytes = b"") -> None:
        self.end.sendall(HEAD.pack(what, number, size or len(payload)) + payload)

    def open(self, number: int, kind: bytes = b"echo") -> None:
        self.say(OPEN, number, payload=kind)

    def hear(self) -> tuple[int, int, int, bytes]:
        what, number, size = HEAD.unpack(self.exactly(HEAD.size))
        return what, number, size, self.exactly(size) if what == DATA else b""

    def exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self.end.recv(count - len(data))
            assert piece, "the host closed the channel"
            data += piece
        return data

    def until_closed(self, number: int) -> bytes:
        """All that a stream says until its CLOSE; credit is given as it comes, and END answered."""
        data = b""
        while True:
            what, other, _, payload = self.hear()
            assert other == number
            if what == DATA:
                data += payload
                self.say(CREDIT, number, len(payload))
            elif what == CLOSE:
                return data

    def silent(self, seconds: float = 0.2) -> bool:
        self.end.settimeout(seconds)
        try:
            return not self.end.recv(1)
        except TimeoutError:
            return True
        finally:
            self.end.settimeout(5)


def echo(end: socket.socket) -> None:
    while piece := end.recv(1 << 16):
        end.sendall(piece)


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, Guest]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, Guest(theirs)


Pair = tuple[socket.socket, Guest]


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_stream_goes_there_and_back(pair: Pair) -> None:
    with Services(pair[0], {"echo": echo}) as services:
        guest = pair[1]
        guest.open(7)
        guest.say(DATA, 7, payload=b"hello")
        assert guest.hear() == (DATA, 7, 5, b"hello")
        guest.say(END, 7)
        assert guest.hear()[:2] == (END, 7)
        assert guest.hear()[:2] == (CLOSE, 7)
        guest.say(CLOSE, 7)
        guest.open(7)  # the number is free again
        guest.say(DATA, 7, payload=b"x")
        assert guest.hear() == (DATA, 7, 1, b"x")
    assert services.problem == ""


def test_frames_may_be_cut_anywhere(pair: Pair) -> None:
    with Services(pair[0], {"echo": echo}):
        guest = pair[1]
        for byte in HEAD.pack(OPEN, 1, 4) + b"echo" + HEAD.pack(DATA, 1, 3) + b"abc":
            guest.end.send(bytes([byte]))
        assert guest.hear() == (DATA, 1, 3, b"abc")


def test_the_end_of_one_side_leaves_the_other_open(pair: Pair) -> None:
    def late(end: socket.socket) -> None:
        said = b"".join(iter(lambda: end.recv(100), b""))
        end.sendall(said[::-1])

    with Services(pair[0], {"late": late}):
        guest = pair[1]
        guest.open(1, b"late")
        guest.say(DATA, 1, payload=b"abc")
        guest.say(END, 1)
        assert guest.until_closed(1) == b"cba"


def test_a_handler_that_ends_its_side_still_hears(pair: Pair) -> None:
    heard = []

    def talks_first(end: socket.socket) -> None:
        end.sendall(b"hi")
        end.shutdown(socket.SHUT_WR)
        heard.append(b"".join(iter(lambda: end.recv(100), b"")))

    with Services(pair[0], {"x": talks_first}):
        guest = pair[1]
        guest.open(1, b"x")
        assert [guest.hear()[0] for _ in range(2)] == [DATA, END]
        guest.say(DATA, 1, payload=b"abc")
        guest.say(END, 1)
        guest.say(CLOSE, 1)
        assert guest.hear()[0] == CLOSE
    assert heard == [b"abc"]


def test_a_kind_without_handler_is_closed_at_once(pair: Pair) -> None:
    with Services(pair[0], {"echo": echo}) as services:
        guest = pair[1]
        guest.open(3, b"tool")
        guest.say(DATA, 3, payload=b"too late to know")
        assert guest.hear()[:2] == (CLOSE, 3)
        guest.say(CLOSE, 3)
        guest.open(4)
        guest.say(DATA, 4, payload=b"x")
        assert guest.hear()[0] == DATA
    assert services.problem == ""


def test_much_data_needs_credit_and_gets_it(pair: Pair) -> None:
    received = bytearray()

    def sink(end: socket.socket) -> None:
        while piece := end.recv(1 << 16):
            received.extend(piece)

    sent = bytes(range(256)) * 4096
    with Services(pair[0], {"sink": sink}) as services:
        guest = pair[1]
        guest.open(1, b"sink")
        credit = WINDOW
        for at in range(0, len(sent), CHUNK):
            while credit < CHUNK:
                what, _, size, _ = guest.hear()
                assert what == CREDIT
                credit += size
            guest.say(DATA, 1, payload=sent[at : at + CHUNK])
            credit -= CHUNK
        guest.say(END, 1)
        while guest.hear()[0] != CLOSE:
            pass
    assert received == sent
    assert services.problem == ""


def test_the_host_sends_no_more_than_it_has_credit_for(pair: Pair) -> None:
    def pour(end: socket.socket) -> None:
        end.sendall(b"x" * (3 * WINDOW))

    with Services(pair[0], {"pour": pour, "echo": echo}):
        guest = pair[1]
        guest.open(1, b"pour")
        got = 0
        while got < WINDOW:
            what, _, size, _ = guest.hear()
            assert what == DATA
            got += size
        assert got == WINDOW
        assert guest.silent()
        guest.open(2)  # and another stream is not held up
        guest.say(DATA, 2, payload=b"quick")
        assert guest.hear() == (DATA, 2, 5, b"quick")
        guest.say(CREDIT, 1, 10)
        assert guest.hear() == (DATA, 1, 10, b"x" * 10)


def test_a_handler_that_does_not_read_holds_up_nobody(pair: Pair) -> None:
    go_on = threading.Event()
    with Services(pair[0], {"deaf": lambda end: go_on.wait(5) and None, "echo": echo}) as services:
        guest = pair[1]
        guest.open(1, b"deaf")
        for _ in range(WINDOW // CHUNK):
            guest.say(DATA, 1, payload=b"x" * CHUNK)
        guest.open(2)
        guest.say(DATA, 2, payload=b"quick")
        frames = [guest.hear()]
        while frames[-1][0] == CREDIT:  # what the socket itself takes
            frames.append(guest.hear())
        assert frames[-1] == (DATA, 2, 5, b"quick")
        go_on.set()
    assert services.problem == ""


def test_a_guest_that_does_not_read_costs_a_bounded_amount(pair: Pair) -> None:
    def pour(end: socket.socket) -> None:
        while True:
            end.sendall(b"x" * (1 << 20))

    with Services(pair[0], {"pour": pour}) as services:
        guest = pair[1]
        for number in range(STREAMS):
            guest.open(number, b"pour")
        wait_for(lambda: len(services._out) >= streams.BACKLOG)
        for number in range(STREAMS):
            guest.say(END, number)
        time.sleep(0.1)
        assert len(services._out) <= streams.BACKLOG + STREAMS * (CHUNK + 2 * HEAD.size)
    assert services.problem == ""


def test_a_broken_off_stream_ends_its_handler(pair: Pair) -> None:
    ended = threading.Event()

    def wait(end: socket.socket) -> None:
        end.recv(1)
        ended.set()

    with Services(pair[0], {"wait": wait}):
        guest = pair[1]
        guest.open(1, b"wait")
        guest.say(CLOSE, 1)
        assert ended.wait(5)
        assert guest.hear()[:2] == (CLOSE, 1)
        guest.open(1, b"wait")
        guest.say(CLOSE, 1)
        assert guest.hear()[:2] == (CLOSE, 1)


def test_what_a_handler_raises_ends_its_stream_only(pair: Pair) -> None:
    def fail(end: socket.socket) -> None:
        raise ConnectionResetError("gone")

    with Services(pair[0], {"fail": fail, "echo": echo}) as services:
        guest = pair[1]
        guest.open(1, b"fail")
        assert [guest.hear()[0] for _ in range(2)] == [END, CLOSE]
        guest.open(2)
        guest.say(DATA, 2, payload=b"x")
        assert guest.hear()[0] == DATA
    assert services.problem == ""


def test_all_streams_at_once(pair: Pair) -> None:
    with Services(pair[0], {"echo": echo}) as services:
        guest = pair[1]
        for number in range(STREAMS):
            guest.open(number)
            guest.say(DATA, number, payload=b"%d" % number)
        heard = {number: payload for _, number, _, payload in (guest.hear() for _ in range(STREAMS))}
        assert heard == {number: b"%d" % number for number in range(STREAMS)}
    assert services.problem == ""


def stream(*frames: bytes) -> bytes:
    return HEAD.pack(OPEN, 1, 4) + b"echo" + b"".join(frames)


BAD = {
    "no such frame": (HEAD.pack(9, 1, 0), "unknown kind 9"),
    "frame zero": (b"\0" * 9, "unknown kind 0"),
    "huge open": (HEAD.pack(OPEN, 1, 17) + b"x" * 17, "a frame of 17 bytes"),
    "empty open": (HEAD.pack(OPEN, 1, 0), "a frame of 0 bytes"),
    "huge data": (stream(HEAD.pack(DATA, 1, 0xFFFFFFFF)), "a frame of 4294967295 bytes"),
    "empty data": (stream(HEAD.pack(DATA, 1, 0)), "a frame of 0 bytes"),
    "data of nothing": (HEAD.pack(DATA, 1, 1) + b"x", "not open"),
    "end of nothing": (HEAD.pack(END, 1, 0), "not open"),
    "credit for nothing": (HEAD.pack(CREDIT, 1, 1), "not open"),
    "close of nothing": (HEAD.pack(CLOSE, 1, 0), "not open"),
    "two of one number": (stream(HEAD.pack(OPEN, 1, 4) + b"echo"), "second stream"),
    "end with size": (stream(HEAD.pack(END, 1, 3)), "an end with a size"),
    "close with size": (stream(HEAD.pack(CLOSE, 1, 3)), "an end with a size"),
    "two ends": (stream(HEAD.pack(END, 1, 0) * 2), "second end"),
    "data after end": (stream(HEAD.pack(END, 1, 0), HEAD.pack(DATA, 1, 1) + b"x"), "had ended"),
    "no credit": (stream(HEAD.pack(CREDIT, 1, 0)), "a credit of 0"),
    "credit from nowhere": (stream(HEAD.pack(CREDIT, 1, 1)), "a credit of 1"),
    "one stream too many": (
        b"".join(HEAD.pack(OPEN, number, 4) + b"echo" for number in range(STREAMS + 1)),
        f"more than {STREAMS} streams",
    ),
    "text": (b"GET / HTTP/1.1\r\n\r\n", "unknown kind 71"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_breaks_the_rules_ends_the_channel(pair: Pair, name: str) -> None:
    sent, said = BAD[name]
    ends: list[socket.socket] = []

    def keep(end: socket.socket) -> None:
        ends.append(end)
        echo(end)

    with Services(pair[0], {"echo": keep}) as services:
        pair[1].end.sendall(sent)
        wait_for(lambda: services.problem)
        assert said in services.problem
        wait_for(lambda: all(end.fileno() == -1 for end in ends))


def test_data_beyond_the_credit_ends_the_channel(pair: Pair) -> None:
    with Services(pair[0], {"deaf": lambda end: time.sleep(0.3)}) as services:
        guest = pair[1]
        guest.open(1, b"deaf")
        for _ in range(WINDOW // CHUNK):
            guest.say(DATA, 1, payload=b"x" * CHUNK)
        limit = WINDOW * 4  # what the handler's socket took on is credited
        with pytest.raises(OSError):
            for _ in range(limit // CHUNK):
                guest.say(DATA, 1, payload=b"x" * CHUNK)
                time.sleep(0.002)
                if services.problem:
                    raise OSError
        wait_for(lambda: services.problem)
        assert "credit" in services.problem


def test_a_machine_that_dies_ends_everything(pair: Pair) -> None:
    ended = threading.Event()

    def wait(end: socket.socket) -> None:
        end.recv(1)
        ended.set()

    with Services(pair[0], {"wait": wait}) as services:
        pair[1].open(1, b"wait")
        pair[1].end.close()
        assert ended.wait(5)
    assert services.problem == ""


def test_leaving_ends_the_handlers_and_does_not_wait_for_hung_ones(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "END_SECONDS", 0.2)
    hang = threading.Event()
    with Services(pair[0], {"hang": lambda end: hang.wait(10) and None, "echo": echo}):
        pair[1].open(1, b"hang")
        pair[1].open(2)
        pair[1].say(DATA, 2, payload=b"x")
        assert pair[1].hear()[0] == DATA
        began = time.monotonic()
    assert 0.15 < time.monotonic() - began < 2
    hang.set()


def test_nothing_stays(pair: Pair) -> None:
    def descriptors() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before, threads = descriptors(), len(list(Path("/proc/self/task").iterdir()))
    for number in range(20):
        with Services(pair[0], {"echo": echo}) as services:
            guest = pair[1]
            guest.open(number)
            guest.say(DATA, number, payload=b"x")
            assert guest.hear()[0] == DATA
        assert services._handling == 0
    assert descriptors() <= before
    wait_for(lambda: len(list(Path("/proc/self/task").iterdir())) <= threads)


def test_both_sides_agree_on_the_numbers() -> None:
    relay = Path(streams.__file__).parent / "agent/relay.py"
    theirs: dict[str, object] = {"struct": struct}
    for node in ast.parse(relay.read_text()).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Tuple, ast.BinOp, ast.Constant, ast.Call)):
            exec(compile(ast.Module([node], []), "relay", "exec"), theirs)
    for name in ("OPEN", "DATA", "END", "CLOSE", "CREDIT", "STREAMS", "WINDOW", "CHUNK"):
        assert theirs[name] == getattr(streams, name), name
    assert isinstance(theirs["HEAD"], struct.Struct)
    assert theirs["HEAD"].format == HEAD.format
