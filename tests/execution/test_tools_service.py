"""Tool calls over a socket: what is answered, refused, bounded and recorded. No machine is needed."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import pytest

from worldmodel.errors import ToolError
from worldmodel.execution.calls import Calls, observed
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools import Bounds, ToolService
from worldmodel.execution.tools.service import granted_names
from worldmodel.types import Call, Requirement

CITY = {"type": "object", "properties": {"city": {"type": "string", "maxLength": 20}}, "required": ["city"]}
ANY = {"type": "object"}


def weather(arguments: dict[str, Any]) -> dict[str, Any]:
    return {"city": arguments["city"], "degrees": -3.5}


def fail(arguments: dict[str, Any]) -> None:
    raise ValueError("the station is closed")


WEATHER = Tool("weather", "", CITY, weather)
TOOLS = (
    WEATHER,
    Tool("fail", "", ANY, fail),
    Tool("echo", "", ANY, lambda arguments: arguments),
    Tool("secret", "", ANY, lambda arguments: "42"),
)
NAMES = ("weather", "fail", "echo")


class Asking:
    """A service, what it recorded, and a way to ask it as a program does."""

    def __init__(self, tools: Sequence[Tool] = TOOLS, bounds: Bounds | None = None) -> None:
        self.log = Calls()
        names = [*NAMES, *(tool.name for tool in tools if tool.name != "secret")]
        self.service = ToolService(tools, names, self.log, bounds)

    @property
    def calls(self) -> tuple[Call, ...]:
        return self.log.done()

    def raw(self, data: bytes, *, stay: bool = True) -> bytes:
        """What comes back for these bytes; with `stay` the sending side stays open."""
        ours, theirs = socket.socketpair()

        def serve() -> None:
            with theirs, suppress(OSError):
                self.service.serve(theirs)

        thread = threading.Thread(target=serve)
        with ours:
            thread.start()
            with suppress(BrokenPipeError):
                ours.sendall(data)
            if not stay:
                ours.shutdown(socket.SHUT_WR)
            reply = b"".join(iter(lambda: ours.recv(1 << 16), b""))
        thread.join(10)
        assert not thread.is_alive()
        return reply

    def __call__(self, name: str, **arguments: Any) -> dict[str, Any]:
        reply = self.raw(json.dumps({"tool": name, "arguments": arguments}).encode() + b"\n")
        assert reply.count(b"\n") == 1
        answer = json.loads(reply)
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def ask() -> Asking:
    return Asking()


def test_a_call(ask: Asking) -> None:
    assert ask("weather", city="Tromsø") == {"result": {"city": "Tromsø", "degrees": -3.5}}
    (call,) = ask.calls
    assert (call.kind, call.target, call.allowed) == ("tool", "weather", True)
    assert "Troms" in call.detail
    assert call.sent == len(json.dumps({"tool": "weather", "arguments": {"city": "Tromsø"}})) + 1
    assert call.received > 20


def test_arguments_may_be_left_out_and_the_end_may_stand_for_the_line_break(ask: Asking) -> None:
    assert json.loads(ask.raw(b'{"tool": "echo"}', stay=False)) == {"result": {}}


def test_a_tool_that_is_not_there_says_what_there_is(ask: Asking) -> None:
    assert ask("wether", city="Oslo") == {
        "error": "there is no tool 'wether'; there are: echo, fail, secret, weather",
    }
    assert not ask.calls[0].allowed


def test_a_tool_that_is_not_granted_is_not_called() -> None:
    called: list[Any] = []
    ask = Asking((Tool("secret", "", ANY, called.append),))
    assert ask("secret") == {"error": "not granted: tool(secret)"}
    assert not called
    assert ask.calls == (Call("tool", "secret", False, "{}: not granted: tool(secret)", 36, 39),)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({}, "'city' is a required property"),
        ({"city": 5}, "arguments.city: 5 is not of type 'string'"),
        ({"city": "x" * 21}, "is too long"),
    ],
)
def test_arguments_that_do_not_fit_are_refused_unseen(arguments: dict[str, Any], told: str) -> None:
    seen: list[Any] = []
    ask = Asking((Tool("weather", "", CITY, seen.append),))
    assert told in ask("weather", **arguments)["error"]
    assert not seen
    assert ask.calls[0].allowed
    assert told in ask.calls[0].detail


def test_a_schema_does_not_make_the_host_fetch_what_it_refers_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        schema = {"type": "object", "$ref": f"http://127.0.0.1:{port}/schema"}
        assert "error" in Asking((Tool("lying", "", schema, weather),))("lying")
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"", None),
        (b"\n", "cannot be read as JSON"),
        (b"hello\n", "cannot be read as JSON"),
        (b"[]\n", "names no tool"),
        (b'{"tool": 5}\n', "names no tool"),
        (b'{"tool": "echo", "arguments": [1]}\n', "no object"),
        (b'{"tool": "echo", "arguments": {"a": NaN}}\n', "NaN is no number"),
        (b'{"tool": "echo", "arguments": {"a": \xff}}\n', "cannot be read"),
        (b"[" * 100_000 + b"\n", "cannot be read"),
        (b'{"tool": "echo", "arguments": {"a": ' + b"1" * 10_000 + b"}}\n", "cannot be read"),
        (b'{"tool": "\\ud800\\u001b[31m"}\n', "there is no tool"),
    ],
)
def test_what_is_no_request(ask: Asking, line: bytes, told: str | None) -> None:
    reply = ask.raw(line, stay=bool(line))
    if told is None:
        assert reply == b""
        assert ask.calls == (Call("tool", "unknown", False, "the program went away"),)
        return
    assert told in json.loads(reply)["error"]
    assert not ask.calls[0].allowed
    assert ask.calls[0].detail.isprintable()
    json.dumps(ask.calls[0].target).encode("ascii")
    assert ask.calls[0].target.isprintable()


def test_what_a_tool_raises_is_the_error_of_the_call(ask: Asking) -> None:
    assert ask("fail") == {"error": "the tool fail failed: ValueError: the station is closed"}
    assert ask.calls[0].allowed
    assert "the station is closed" in ask.calls[0].detail


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda arguments: object(), "not JSON serializable"),
        (lambda arguments: float("nan"), "Out of range"),
        (lambda arguments: "x" * 3_000_000, "has 3000015 bytes; at most 1048576"),
        (lambda arguments: exit(3), "SystemExit"),
    ],
)
def test_results_that_cannot_be_passed_on(call: Callable[[Any], Any], told: str) -> None:
    assert told in Asking((Tool("odd", "", ANY, call),))("odd")["error"]


def test_a_result_with_half_a_character() -> None:
    assert Asking((Tool("odd", "", ANY, lambda arguments: "\ud800"),))("odd") == {"result": "?"}


def test_large_ones_within_the_bounds(ask: Asking) -> None:
    text = "ä" * 400_000
    reply = ask.raw(json.dumps({"tool": "echo", "arguments": {"text": text}}, ensure_ascii=False).encode() + b"\n")
    assert json.loads(reply)["result"]["text"] == text


def test_a_request_that_is_too_large_is_read_and_told(ask: Asking) -> None:
    reply = ask.raw(b'{"tool": "echo", "arguments": {"a": "' + b"x" * 5_000_000 + b'"}}\n')
    assert "a request may have 1048576 bytes" in json.loads(reply)["error"]
    assert ask.calls[0].sent > 5_000_000


def test_a_request_without_end_is_cut() -> None:
    ask = Asking()
    ours, theirs = socket.socketpair()

    def flood() -> None:
        with suppress(OSError):
            while True:
                ours.sendall(bytes(1 << 20))

    thread = threading.Thread(target=flood)
    thread.start()
    with theirs, pytest.raises(OSError, match="without end"):
        ask.service.serve(theirs)
    ours.close()
    thread.join(10)


def test_a_request_that_does_not_come_is_told() -> None:
    ask = Asking(bounds=Bounds(request_seconds=0.2))
    began = time.monotonic()
    assert "did not come within 0.2 s" in json.loads(ask.raw(b'{"tool'))["error"]
    assert time.monotonic() - began < 2


@pytest.fixture
def hanging() -> Iterator[Tool]:
    """A tool that hangs until the test is over."""
    over = threading.Event()
    yield Tool("hang", "", ANY, lambda arguments: over.wait(30))
    over.set()


def test_a_tool_that_hangs_is_told_in_time(hanging: Tool) -> None:
    ask = Asking((hanging,), Bounds(seconds=0.3))
    began = time.monotonic()
    assert ask("hang") == {"error": "the tool hang did not answer within 0.3 s"}
    assert time.monotonic() - began < 3


def test_ones_that_hang_keep_their_places(hanging: Tool) -> None:
    ask = Asking((*TOOLS, hanging), Bounds(seconds=0.2, at_a_time=2))
    for _ in range(2):
        ask("hang")
    assert "2 calls of this run are under way" in ask("weather", city="Oslo")["error"]


def test_a_program_that_goes_away_is_noticed_while_a_tool_works(hanging: Tool) -> None:
    ask = Asking((hanging,))
    ours, theirs = socket.socketpair()
    ours.sendall(b'{"tool": "hang"}\n')
    threading.Timer(0.2, ours.close).start()
    began = time.monotonic()
    with theirs, pytest.raises(OSError, match="went away"):
        ask.service.serve(theirs)
    assert time.monotonic() - began < 3
    assert ask.calls == (Call("tool", "hang", True, "{}: the program went away", 17, 0),)


def test_calls_are_bounded_and_only_the_first_of_too_many_is_recorded(ask: Asking) -> None:
    ask = Asking(bounds=Bounds(calls=3))
    answers = [ask("weather", city="Oslo") for _ in range(10)]
    assert [("result" in answer) for answer in answers] == [True] * 3 + [False] * 7
    assert "a run may make 3 calls" in answers[9]["error"]
    assert [call.allowed for call in ask.calls] == [True] * 4
    assert "a run may make" in ask.calls[3].detail


def test_many_at_once() -> None:
    together = threading.Barrier(8, timeout=10)
    ask = Asking((Tool("meet", "", ANY, lambda arguments: together.wait() >= 0),))
    answers: list[dict[str, Any]] = []
    threads = [threading.Thread(target=lambda: answers.append(ask("meet"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert answers == [{"result": True}] * 8


class Broken(Sequence[Tool]):
    def __getitem__(self, index: Any) -> Any:
        raise ToolError("tools.toml cannot be read")

    def __len__(self) -> int:
        return 1


def test_tools_that_cannot_be_loaded() -> None:
    ask = Asking()
    ask.service = ToolService(Broken(), ("weather",), ask.log)
    assert ask("weather", city="Oslo") == {"error": "there are no tools: tools.toml cannot be read"}
    assert not ask.calls[0].allowed


def test_names_are_granted_by_language() -> None:
    granted = (Requirement("python", "tool", ("a", "b")), Requirement("bash", "tool", ("c",)))
    assert granted_names(granted, "python") == {"a", "b"}
    assert granted_names(granted, "c") == frozenset()


def test_calls_as_needs(ask: Asking) -> None:
    ask("weather", city="Oslo")
    ask("weather")
    ask("secret")
    ask("od d")
    seen = observed("python", ask.calls)
    assert [(need.requirement.arguments, need.blocked) for need in seen] == [
        (("weather",), False),
        (("secret",), True),
        (("unknown",), True),
    ]
    assert seen[0].evidence.startswith('tool weather: {"city": "Oslo"}: ')
