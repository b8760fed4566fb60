"""Servers of the Model Context Protocol (https://modelcontextprotocol.io) as tools.

Each server has a thread of its own with an event loop, in which the official client talks to it:
over the pipes of a process that is started here, or over HTTP. What a server says is not trusted to
be well-formed, but its tools do what they do: registering a server is trusting it.

Not covered: what a server's process starts and leaves behind in process groups of its own; one line
or one reply of a server that is larger than memory; servers that want a person to log in.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import os
import shutil
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial
from typing import Any, TextIO

from worldmodel.errors import ToolError
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools.registration import Server
from worldmodel.execution.tools.service import plain
from worldmodel.interrupts import Background

TOOLS, PAGES = 1000, 100
"""What a server's list of tools may have; a longer one is an error."""
TAIL = 2000
"""Bytes of a server's own messages that are kept, to be shown when it does not start."""
CONNECTION_CLOSED = -32000
"""The client library's code for a server that is gone."""
END_SECONDS = 15.0
"""What the client library may take to end a server that does not want to end; it bounds each of its steps."""


class Connection:
    """A server, from its start until `stop`. One that has died is started again for the next call.

    Every method may be called from any thread.
    """

    def __init__(self, server: Server) -> None:
        """Begin to start it and return at once. Raises ToolError when a package or program is not installed."""
        self.server = server
        self._lock = threading.Lock()
        self._stopped = False
        self._life = _Life(server)

    def tools(self) -> list[Tool]:
        """Its tools, when it has started. Raises ToolError."""
        return [
            Tool(tool.name, tool.description or "", tool.input_schema, partial(self._call, tool.name))
            for tool in self._life.listed()
        ]

    def stop(self) -> None:
        """Begin to end it."""
        with self._lock:
            self._stopped = True
            self._life.stop()

    def join(self) -> None:
        """Wait until it has ended."""
        self._life.join()

    def _call(self, name: str, arguments: dict[str, Any]) -> Any:
        with self._lock:
            if self._stopped:
                raise ToolError(f"the MCP server {self.server.name} was ended")
            if self._life.over:
                self._life = _Life(self.server)
            life = self._life
        life.listed()
        return life.call(name, arguments)


class _Life:
    """A server that is starting, there, or `over`: a thread with an event loop, and the client in it."""

    def __init__(self, server: Server) -> None:
        try:
            import mcp
        except ModuleNotFoundError as missing:
            message = f"MCP servers need a package that is not installed: {missing.name}"
            raise ToolError(message, mend="pip install 'worldmodel[tools]'") from None
        logging.getLogger("mcp").addHandler(logging.NullHandler())  # else its errors go to the user's terminal
        self._mcp = mcp
        self._server = server
        self._command = _command(server) if server.command else []
        self._client: Any = None
        self._said = _Said()
        self._listed: concurrent.futures.Future[list[Any]] = concurrent.futures.Future()
        self._stopping = asyncio.Event()
        self._loop = asyncio.new_event_loop()
        self._task: asyncio.Task[None] | None = None
        self._thread = Background(self._run)

    @property
    def over(self) -> bool:
        return self._loop.is_closed() or self._stopping.is_set()

    def listed(self) -> list[Any]:
        """The server's own descriptions of its tools. Waits until it has started. Raises ToolError."""
        try:
            return self._listed.result(self._server.seconds + END_SECONDS)
        except TimeoutError:
            raise ToolError(f"the MCP server {self._server.name} did not start in time") from None

    def call(self, name: str, arguments: dict[str, Any]) -> Any:
        """Raises ToolError with what the server says is wrong, or what is wrong with the server."""
        coroutine = self._call(name, arguments)
        try:
            answer = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        except RuntimeError:
            coroutine.close()
            raise ToolError(f"the MCP server {self._server.name} has ended") from None
        try:
            return answer.result(self._server.seconds + END_SECONDS)
        except concurrent.futures.CancelledError:
            raise ToolError(f"the MCP server {self._server.name} has ended") from None
        except TimeoutError:
            answer.cancel()
            raise ToolError(f"the MCP server {self._server.name} did not answer in time") from None

    def stop(self) -> None:
        with suppress(RuntimeError):  # it has ended already
            self._loop.call_soon_threadsafe(self._stop)

    def join(self) -> None:
        self._thread.join()

    def _stop(self) -> None:
        self._stopping.set()
        if self._task is not None and not self._listed.done():
            self._task.cancel()

    def _run(self) -> None:
        problem: BaseException = ToolError("it was ended")
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._live())
        except BaseException as raised:  # noqa: BLE001 - a server, and the library that talks to it, may raise anything
            problem = raised
        finally:
            if not self._listed.done():
                self._listed.set_exception(self._failure(problem))

    def _failure(self, problem: BaseException) -> ToolError:
        said = self._said.tail()
        reason = _told(problem, self._server.seconds)
        message = f"the MCP server {self._server.name} cannot be used: {reason}" + (
            f"; it said: {said}" if said else ""
        )
        return ToolError(message, mend=f"mend or remove [mcp.{self._server.name}] in tools.toml")

    async def _live(self) -> None:
        if self._stopping.is_set():
            return
        self._task = asyncio.current_task()
        client = self._mcp.Client(self._transport(), read_timeout_seconds=self._server.seconds, cache=None)
        async with AsyncExitStack() as stack:
            async with asyncio.timeout(self._server.seconds):
                await stack.enter_async_context(client)
                tools = await _tools(client)
            self._client = client
            self._listed.set_result(tools)
            await self._stopping.wait()

    async def _call(self, name: str, arguments: dict[str, Any]) -> Any:
        server = self._server
        try:
            async with asyncio.timeout(server.seconds):
                result = await self._client.call_tool(name, arguments)
        except asyncio.CancelledError:
            raise
        except BaseException as problem:  # noqa: BLE001 - a server, and the library that talks to it, may raise anything
            if getattr(problem, "code", None) == CONNECTION_CLOSED:
                self._stopping.set()  # the next call starts it again
            raise ToolError(f"the MCP server {server.name}: {_told(problem, server.seconds)}") from None
        return _value(result)

    @asynccontextmanager
    async def _transport(self) -> AsyncIterator[Any]:
        server = self._server
        if server.url:
            import httpx2
            from mcp.client.streamable_http import streamable_http_client

            timeout = httpx2.Timeout(server.seconds)
            async with (
                httpx2.AsyncClient(headers=dict(server.headers), timeout=timeout) as http,
                streamable_http_client(server.url, http_client=http) as streams,
            ):
                yield streams
            return
        from mcp.client.stdio import StdioServerParameters, stdio_client

        parameters = StdioServerParameters(command=self._command[0], args=self._command[1:], env=dict(server.env))
        with self._said.begin() as messages:
            async with stdio_client(parameters, errlog=messages) as streams:
                yield streams


class _Said:
    """The last of what a server's process writes to its standard error."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._ended = threading.Event()
        self._ended.set()

    def begin(self) -> TextIO:
        """The file that it is to write to. What comes is read, so that it is never full."""
        outlet, inlet = os.pipe()
        self._ended.clear()
        Background(lambda: self._read(outlet))
        return os.fdopen(inlet, "w")

    def tail(self) -> str:
        self._ended.wait(0.5)
        return plain(bytes(self._kept).decode("utf-8", "replace").strip(), TAIL)

    def _read(self, outlet: int) -> None:
        with os.fdopen(outlet, "rb", buffering=0) as pipe:
            while piece := pipe.read(1 << 16):
                self._kept[:] = (bytes(self._kept) + piece)[-TAIL:]
        self._ended.set()


def _command(server: Server) -> list[str]:
    """The command that starts a server, which ends with the thread that starts it. Raises ToolError."""
    path = dict(server.env).get("PATH", os.environ.get("PATH"))
    program = shutil.which(server.command[0], path=path)
    if program is None:
        message = f"the MCP server {server.name}: there is no program {server.command[0]!r}"
        raise ToolError(message, mend=f"install it, or mend [mcp.{server.name}] in tools.toml")
    guard = shutil.which("setpriv", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if guard is None:
        raise ToolError("setpriv is not installed", mend="sudo apt-get install util-linux")
    return [guard, "--pdeathsig", "KILL", "--", program, *server.command[1:]]


async def _tools(client: Any) -> list[Any]:
    """All that a server lists. Raises ToolError for a list that does not end."""
    found: list[Any] = []
    cursor = None
    for _ in range(PAGES):
        page = await client.list_tools(cursor=cursor)
        found += page.tools
        cursor = page.next_cursor
        if len(found) > TOOLS:
            raise ToolError(f"it lists more than {TOOLS} tools")
        if not cursor:
            return found
    raise ToolError("its list of tools does not end")


def _value(result: Any) -> Any:
    """What a tool has returned, as JSON data. Raises ToolError when the server calls it an error.

    Structured content where there is some (without the `result` that many servers wrap a plain value in),
    else the text, else the blocks as they came.
    """
    texts = [block.text for block in result.content if block.type == "text"]
    if result.is_error:
        raise ToolError("\n".join(texts) or "the tool failed and does not say why")
    structured = result.structured_content
    if structured is not None:
        return structured["result"] if isinstance(structured, dict) and set(structured) == {"result"} else structured
    if len(texts) == len(result.content):
        return "\n".join(texts)
    return [block.model_dump(mode="json", by_alias=True, exclude_none=True) for block in result.content]


def _told(problem: BaseException, seconds: float) -> str:
    """What went wrong, in a line: the first of a group of exceptions, since task groups wrap them."""
    while isinstance(problem, BaseExceptionGroup):
        problem = problem.exceptions[0]
    if isinstance(problem, TimeoutError):
        return f"it did not answer within {seconds:g} s"
    if isinstance(problem, asyncio.CancelledError):
        return "it was ended"
    known = isinstance(problem, ToolError) or hasattr(problem, "code")
    return plain(str(problem) if known and str(problem) else f"{type(problem).__name__}: {problem}", TAIL)
