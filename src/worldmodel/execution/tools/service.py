"""Tool calls: a program in a machine asks the host by name, one call a connection.

    program   {"tool": "weather", "arguments": {"city": "Oslo"}}        one line of JSON
    host      {"result": ...} or {"error": "what happened"}             one line of JSON, then it closes

The program's line is untrusted: it has a largest size and a time to come in, the tool must be
registered and granted, and the arguments must fit the tool's schema before the tool sees them.

Not covered: a tool's own code, which is trusted, and what it does with arguments that fit. A tool
written in Python cannot be stopped: one that hangs is left behind in its thread, and its place stays
taken. A pattern in a schema that backtracks without end blocks the interpreter; leave such ones out.
"""

from __future__ import annotations

import itertools
import json
import select
import socket
import threading
import time
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Never

from worldmodel.core.requires import RequiresError, normal
from worldmodel.errors import SandboxError, WorldModelError
from worldmodel.execution.calls import Asked, Calls
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools.toolbox import Toolbox
from worldmodel.interrupts import Background
from worldmodel.types import Language, Requirement

__all__ = ["Bounds", "ToolService", "granted_names", "plain", "validated"]

UNKNOWN = "unknown"
"""The target of a call that names no tool."""
ALL_CALLS = 64
"""Calls under way at a time in this process, those that hang included."""
_places = threading.BoundedSemaphore(ALL_CALLS)

DISCARD = 1 << 26
"""Bytes of a request that is too large which are read and thrown away, so that the program reads why."""
DETAIL = 300
"""Characters of a call's detail in the record of a run."""
ERROR = 2000
"""Characters of an error that a program is told."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the calls of one run may use: bytes of a request and of a reply, seconds until a request has come in
    and until a tool must have answered, calls in all and at a time.
    """

    request: int = 1 << 20
    reply: int = 1 << 20
    request_seconds: float = 10.0
    seconds: float = 60.0
    calls: int = 100
    at_a_time: int = 8


class _Refused(Exception):
    """The call is not made; the message says why."""


class ToolService:
    """Answers the calls of one run. `serve` is for one connection, and may be called from many threads.

    `granted` are the names that this run may call. `calls` gets an entry for each, whatever comes of it; of
    those that are too many, only for the first.
    """

    def __init__(
        self, tools: Sequence[Tool], granted: Iterable[str], calls: Calls, bounds: Bounds | None = None
    ) -> None:
        self._tools = tools
        self._granted = frozenset(granted)
        self._calls = calls
        self._bounds = bounds or Bounds()
        self._numbers = itertools.count(1)
        self._places = threading.BoundedSemaphore(self._bounds.at_a_time)

    def serve(self, end: socket.socket) -> None:
        """Read one call from `end`, answer it. Raises OSError when the program goes away before it is answered."""
        number = next(self._numbers)
        asked = self._calls.begin("tool", UNKNOWN) if number <= self._bounds.calls + 1 else None
        full = asked is None or number > self._bounds.calls
        asked = Asked("tool", UNKNOWN) if asked is None else asked
        reply, outcome = b"", "the program went away"
        try:
            try:
                reply, outcome = self._answer(end, asked, full=full)
            except _Refused as refusal:
                reply, outcome = _error(str(refusal)), str(refusal)
            end.settimeout(self._bounds.request_seconds)
            end.sendall(reply)
            asked.received = len(reply)
        finally:
            asked.detail = plain(f"{asked.detail}: {outcome}" if asked.detail else outcome, DETAIL)

    def _answer(self, end: socket.socket, asked: Asked, *, full: bool) -> tuple[bytes, str]:
        """The reply and what came of it. Raises _Refused, and OSError when nobody waits for it any more."""
        name, arguments = _read(_line(end, asked, self._bounds))
        asked.target = name if _nameable(name) else UNKNOWN
        asked.detail = plain(json.dumps(arguments), DETAIL // 2)
        tool = self._tool(name)
        asked.allowed = True
        if full:
            raise _Refused(f"a run may make {self._bounds.calls} calls of tools, and has made them")
        return self._call(end, tool, arguments)

    def _tool(self, name: str) -> Tool:
        """The tool of this name, when it is there and granted. Raises _Refused."""
        if not self._granted and isinstance(self._tools, Toolbox) and not self._tools.loaded:
            raise _Refused(f"not granted: tool({plain(name, 100)})")  # nothing is started for such a program
        try:
            tools = {tool.name: tool for tool in self._tools}
        except WorldModelError as problem:  # they are loaded when they are first needed
            raise _Refused(f"there are no tools: {problem}") from None
        if name not in tools:
            there = ", ".join(sorted(tools)) or "none"
            raise _Refused(f"there is no tool {plain(name, 100)!r}; there are: {there}")
        if name not in self._granted:
            raise _Refused(f"not granted: tool({name})")
        return tools[name]

    def _call(self, end: socket.socket, tool: Tool, arguments: dict[str, Any]) -> tuple[bytes, str]:
        """Call it in a thread of its own, and wait as long as the program does and the bounds allow."""
        deadline = time.monotonic() + self._bounds.seconds
        _take_place(self._places, end, deadline, f"{self._bounds.at_a_time} calls of this run are under way")
        if not _places.acquire(blocking=False):
            self._places.release()
            raise _Refused(f"{ALL_CALLS} calls of tools are under way on the host, try again later")
        replies: list[tuple[bytes, str]] = []
        done, ours = socket.socketpair()

        def work() -> None:
            try:
                replies.append(_made(tool, arguments, self._bounds.reply))
            finally:
                self._places.release()
                _places.release()
                done.close()

        with ours:
            try:
                Background(work)
            except RuntimeError:  # there can be no more threads
                self._places.release()
                _places.release()
                done.close()
                raise _Refused("the host cannot call tools now: it can start no thread") from None
            if not _wait(ours, end, deadline):
                message = f"the tool {tool.name} did not answer within {self._bounds.seconds:g} s"
                return _error(message), message
        return replies[0]


def granted_names(granted: Iterable[Requirement], language: Language) -> frozenset[str]:
    """The names of the tools that a program of this language may call."""
    fitting = (need for need in granted if need.category == "tool" and need.language == language)
    return frozenset(name for need in fitting for name in need.arguments)


def _nameable(name: str) -> bool:
    """Whether a requirement can name it, so that the record of a run can."""
    try:
        return normal(Requirement("python", "tool", (name,))).arguments == (name,)
    except RequiresError:
        return False


def validated(tool: Tool, arguments: dict[str, Any]) -> str:
    """Why the arguments do not fit the tool's schema, or nothing.

    Raises SandboxError without the library that checks them: a tool gets no unchecked arguments.
    References that lead out of the schema are not followed.
    """
    try:
        from jsonschema import Draft202012Validator
        from jsonschema.exceptions import best_match
        from referencing import Registry
    except ModuleNotFoundError as missing:
        message = f"the arguments of tools cannot be checked: {missing.name} is not installed"
        raise SandboxError(message, mend="pip install 'worldmodel[tools]'") from None
    problem = best_match(Draft202012Validator(tool.parameters, registry=Registry()).iter_errors(arguments))
    if problem is None:
        return ""
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in problem.absolute_path)
    return f"arguments{plain(place, 100)}: {plain(problem.message, DETAIL)}"


def plain(text: str, limit: int) -> str:
    """Text of a program's or a tool's making, as one short printable line."""
    short = text if len(text) <= limit else text[: limit - 3] + "..."
    return "".join(letter if letter.isprintable() else " " for letter in short)


def _line(end: socket.socket, asked: Asked, bounds: Bounds) -> bytes:
    """The program's line. Raises _Refused when it is too large or too slow, OSError when there is none."""
    deadline = time.monotonic() + bounds.request_seconds
    data = bytearray()
    while b"\n" not in data[-1 << 16 :]:
        end.settimeout(max(deadline - time.monotonic(), 0.001))
        try:
            piece = end.recv(1 << 16)
        except TimeoutError:
            raise _Refused(f"the request did not come within {bounds.request_seconds:g} s") from None
        if not piece:
            break
        asked.sent += len(piece)
        if asked.sent > DISCARD:
            raise OSError("a request without end")
        if asked.sent <= bounds.request:
            data += piece
        else:
            data[:] = piece
    if asked.sent > bounds.request:
        raise _Refused(f"a request may have {bounds.request} bytes; this one has more")
    if not data:
        raise OSError("the program asked nothing")
    return bytes(data).partition(b"\n")[0]


def _read(line: bytes) -> tuple[str, dict[str, Any]]:
    """Name and arguments of a call. Raises _Refused."""
    usage = '{"tool": NAME, "arguments": {...}}'
    try:
        request = json.loads(line.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError) as problem:
        reason = plain(str(problem), 200)
        raise _Refused(f"the request cannot be read as JSON ({reason}); it has the form {usage}") from None
    if not isinstance(request, dict) or not isinstance(request.get("tool"), str):
        raise _Refused(f"the request names no tool; it has the form {usage}")
    arguments = request.get("arguments", {})
    if not isinstance(arguments, dict):
        raise _Refused(f"the arguments are no object; a request has the form {usage}")
    return request["tool"], arguments


def _no_number(text: str) -> Never:
    raise ValueError(f"{text} is no number")


def _made(tool: Tool, arguments: dict[str, Any], limit: int) -> tuple[bytes, str]:
    """The reply of a call and what came of it. What the tool raises is its error."""
    try:
        if problem := validated(tool, arguments):
            return _error(problem), problem
        result = json.dumps(tool.call(arguments), ensure_ascii=False, allow_nan=False)
    except WorldModelError as problem:
        return _error(str(problem)), str(problem)
    except BaseException as problem:  # noqa: BLE001 - whatever a tool raises is the outcome of this call
        message = f"the tool {tool.name} failed: {''.join(traceback.format_exception_only(problem)).strip()}"
        return _error(message), message
    reply = b'{"result": ' + result.encode("utf-8", "replace") + b"}\n"
    if len(reply) > limit:
        message = f"the result of the tool {tool.name} has {len(reply)} bytes; at most {limit} are passed on"
        return _error(message), message
    return reply, f"{len(reply)} bytes"


def _error(message: str) -> bytes:
    text = message if len(message) <= ERROR else message[: ERROR - 3] + "..."
    return json.dumps({"error": text.encode("utf-8", "replace").decode()}, ensure_ascii=False).encode() + b"\n"


def _take_place(places: threading.BoundedSemaphore, end: socket.socket, deadline: float, busy: str) -> None:
    """Wait for a place. Raises _Refused when the time is over, OSError when the program has gone."""
    while not places.acquire(timeout=0.1):
        if _gone(end):
            raise OSError("the program went away")
        if time.monotonic() > deadline:
            raise _Refused(f"{busy} and none has ended")


def _gone(end: socket.socket) -> bool:
    poll = select.poll()
    poll.register(end, 0)  # an end of both directions and errors are always told
    return bool(poll.poll(0))


def _wait(done: socket.socket, end: socket.socket, deadline: float) -> bool:
    """Whether the call has ended before its time was over. Raises OSError when the program has gone."""
    poll = select.poll()
    poll.register(end, 0)
    poll.register(done, select.POLLIN)
    while (left := deadline - time.monotonic()) > 0:
        ready = {number for number, _ in poll.poll(1000 * min(left, 60))}
        if done.fileno() in ready:
            return True
        if ready:
            raise OSError("the program went away")
    return False
