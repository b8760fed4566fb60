"""Frames from a machine are untrusted: size, time, shape and secret are checked."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Iterator
from typing import Any

import pytest

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import exchange as room
from worldmodel.execution.qemu.channel import Channel, ChannelError, Silence
from worldmodel.types import Limits, Program

Pair = tuple[Channel, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Channel(ours), theirs


def frame(data: Any) -> bytes:
    body = json.dumps(data).encode()
    return struct.pack("<I", len(body)) + body


def test_a_frame_arrives_whole_however_it_is_cut(pair: Pair) -> None:
    channel, guest = pair
    for byte in frame({"op": "ready", "text": "é\0"}):
        guest.send(bytes([byte]))
    assert channel.receive(seconds=1) == {"op": "ready", "text": "é\0"}


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b"\xff" * 64, "announced a frame of 4294967295 bytes"),
        (struct.pack("<I", 5) + b"abcde", "not JSON"),
        (struct.pack("<I", 4) + b"\xff\xfe\0\0", "not JSON"),
        (struct.pack("<I", 60000) + b"[" * 60000, "not JSON"),
        (frame([1, 2]), "no object"),
    ],
)
def test_what_is_no_frame_is_refused(pair: Pair, sent: bytes, said: str) -> None:
    channel, guest = pair
    guest.sendall(sent)
    with pytest.raises(ChannelError, match=said):
        channel.receive(seconds=1)


def test_silence_and_a_lost_machine_are_told_apart(pair: Pair) -> None:
    channel, guest = pair
    guest.send(b"\x05")
    with pytest.raises(Silence):
        channel.receive(seconds=0.05)
    guest.close()
    with pytest.raises(ChannelError, match="gone") as caught:
        channel.receive(seconds=1)
    assert not isinstance(caught.value, Silence)


@pytest.mark.parametrize(
    "forged",
    [
        {"op": "result"},
        {"op": "result", "secret": "0" * 32},
        {"op": "result", "secret": None},
        {"op": "result", "secret": ["right"]},
        {"op": "result", "secret": "righ\u00e9"},
        {"op": "result", "secret": "righ\ud800"},
    ],
)
def test_a_forged_frame_is_refused(pair: Pair, forged: dict[str, Any]) -> None:
    channel, guest = pair
    guest.sendall(frame(forged) + frame({"op": "result", "secret": "right"}))
    with pytest.raises(ChannelError, match="forged"):
        channel.expect("result", "right", seconds=1)


def test_a_frame_out_of_turn_is_refused(pair: Pair) -> None:
    channel, guest = pair
    guest.sendall(frame({"op": "started", "secret": "right"}))
    with pytest.raises(ChannelError, match="'started' where 'result' was due"):
        channel.expect("result", "right", seconds=1)


def test_a_machine_that_takes_nothing_does_not_hold_us(pair: Pair) -> None:
    channel, _ = pair
    with pytest.raises(Silence):
        channel.send({"text": "x" * (8 << 20)}, seconds=0.05)


GOOD: dict[str, Any] = {
    "exit": 0,
    "timeout": False,
    "oom": False,
    "stdout": "1\n",
    "stderr": "",
    "truncated": False,
    "seconds": 0.5,
    "memory": 1000,
    "trace": "",
}


@pytest.mark.parametrize(
    ("name", "value"),
    [("seconds", float("nan")), ("seconds", float("inf")), ("seconds", -0.1), ("memory", -1), ("memory", 10**300)],
)
def test_a_result_with_an_impossible_figure_is_refused(name: str, value: float) -> None:
    with pytest.raises(ChannelError, match=f"impossible '{name}'"):
        room.checked({**GOOD, name: value})


def test_texts_of_a_result_can_be_written_down() -> None:
    result = room.checked({**GOOD, "stdout": "a\ud800b", "stderr": "\udfff"})
    assert (result["stdout"], result["stderr"]) == ("a?b", "?")


@pytest.mark.parametrize("name", list(GOOD))
def test_a_result_of_another_shape_is_refused(name: str) -> None:
    assert room.checked(GOOD) == GOOD
    for broken in ({**GOOD, name: [1]}, {key: value for key, value in GOOD.items() if key != name}):
        with pytest.raises(ChannelError, match=name):
            room.checked(broken)


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({}, "ok", 0),
        ({"exit": 3}, "failed", 3),
        ({"exit": -11}, "failed", 139),
        ({"exit": None, "timeout": True}, "timeout", None),
        ({"exit": -9, "oom": True}, "oom", None),
        ({"exit": 1, "trace": '  x-9 [000] 1.0: refused: (audit) number=57 comm="python3"'}, "blocked", 1),
        ({"exit": 0, "trace": '  x-9 [000] 1.0: refused: (audit) number=57 comm="python3"'}, "ok", 0),
    ],
)
def test_the_status_of_a_run(change: dict[str, Any], status: str, code: int | None) -> None:
    run = room.run_of(Program("python", ""), Grant(), {**GOOD, **change}, 0.1, 1.0)
    assert (run.status, run.exit_code) == (status, code)
    assert ("SIGSEGV" in run.stderr) == (code == 139)


@pytest.mark.parametrize(
    ("program", "limits", "said"),
    [
        (Program("cobol", ""), Limits(), "cobol"),  # type: ignore[arg-type]
        (Program("python", ""), Limits(memory_mb=100_000), "memory|MB"),
        (Program("python", ""), Limits(seconds=0), "larger than zero"),
        (Program("python", "x" * (2 << 20)), Limits(), "at most"),
    ],
)
def test_what_no_machine_can_do_is_refused_before_one_starts(program: Program, limits: Limits, said: str) -> None:
    with pytest.raises(SandboxError, match=said):
        room.check(program, limits)
