"""The tools that a user has registered, loaded when they are first looked at.

The file is read at once, so that a mistake in it is told at once. Modules are imported and servers
started when the tools are first needed: no program that needs no tool waits for them.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

from worldmodel.errors import ToolError
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools.registration import NAME, Function, Server, parse
from worldmodel.settings import Settings

if TYPE_CHECKING:
    from worldmodel.execution.tools.servers import Connection


class Toolbox(Sequence[Tool]):
    """The registered tools, loaded when they are first looked at. Raises ToolError then, each time, if they cannot be.

    Functions keep their names. A server's tools have the server's names for them, and `SERVER.NAME` where another
    tool has that name too. `close` ends the servers; after it there are no tools any more.
    """

    def __init__(self, functions: Sequence[Function], servers: Sequence[Server], folder: Path) -> None:
        self._functions, self._servers, self._folder = tuple(functions), tuple(servers), folder
        self._lock = threading.Lock()
        self._tools: tuple[Tool, ...] | None = None
        self._connections: tuple[Connection, ...] = ()
        self._closed = False
        self.origins: dict[str, str] = {}
        """Where each tool comes from, by name, once they are loaded: `python MODULE:FUNCTION` or `mcp SERVER`."""

    @overload
    def __getitem__(self, index: int) -> Tool: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Tool]: ...
    def __getitem__(self, index: int | slice) -> Tool | Sequence[Tool]:
        return self._loaded()[index]

    def __len__(self) -> int:
        return len(self._loaded())

    @property
    def loaded(self) -> bool:
        return self._tools is not None

    def close(self) -> None:
        """End every server. May be called twice."""
        with self._lock:
            self._closed = True
            connections, self._connections, self._tools = self._connections, (), None
        _end(connections)

    def _loaded(self) -> tuple[Tool, ...]:
        with self._lock:
            if self._closed:
                raise ToolError("the tools are closed")
            if self._tools is None:
                self._tools = self._load()
            return self._tools

    def _load(self) -> tuple[Tool, ...]:
        from worldmodel.execution.tools.functions import tool as tool_of
        from worldmodel.execution.tools.servers import Connection

        own = [tool_of(function, self._folder) for function in self._functions]
        connections: list[Connection] = []
        with ExitStack() as stack:
            stack.callback(_end, connections)
            for server in self._servers:
                connections.append(Connection(server))
            offered = [(connection, connection.tools()) for connection in connections]
            tools, origins = _named(own, offered)
            for tool in tools:
                _check(tool, origins[tool.name])
            stack.pop_all()
        self._connections = tuple(connections)
        targets = {function.name: f"python {function.target}" for function in self._functions}
        self.origins = {name: targets[name] if origin == "python" else origin for name, origin in origins.items()}
        return tools


def load(settings: Settings) -> Sequence[Tool]:
    """The registered tools; none, and nothing loaded, where there is no tools.toml. Raises ToolError."""
    path = settings.tools
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as problem:
        raise ToolError(f"{path} cannot be read: {problem}") from None
    functions, servers = parse(text, str(path))
    return Toolbox(functions, servers, settings.home / "tools")


def _named(
    own: Sequence[Tool], offered: Sequence[tuple[Connection, Sequence[Tool]]]
) -> tuple[tuple[Tool, ...], dict[str, str]]:
    """All tools under the names that programs use, and where each comes from. Raises ToolError on a clash."""
    counts = Counter(tool.name for tool in own)
    counts.update(tool.name for _, tools in offered for tool in tools)
    named = list(own)
    origins = {tool.name: "python" for tool in own}
    for connection, tools in offered:
        server = connection.server.name
        for tool in tools:
            name = f"{server}.{tool.name}" if counts[tool.name] > 1 else tool.name
            if name in origins:
                raise ToolError(f"the MCP server {server} offers two tools named {tool.name!r}, or {name!r} is taken")
            origins[name] = f"mcp {server}"
            named.append(replace(tool, name=name))
    return tuple(named), origins


def _check(tool: Tool, origin: str) -> None:
    """A tool that can be named in a requirement, with a schema that can be used. Raises ToolError."""
    if not NAME.fullmatch(tool.name):
        raise ToolError(f"{tool.name!r} ({origin}) is no name that a program could ask for: tool(NAME)")
    if tool.parameters.get("type") != "object":
        raise ToolError(f"the tool {tool.name} ({origin}): its parameters are no JSON Schema of type object")
    try:
        from jsonschema import Draft202012Validator
        from jsonschema.exceptions import SchemaError
    except ModuleNotFoundError as missing:
        message = f"tools need a package that is not installed: {missing.name}"
        raise ToolError(message, mend="pip install 'worldmodel[tools]'") from None
    try:
        Draft202012Validator.check_schema(tool.parameters)
    except SchemaError as problem:
        raise ToolError(f"the tool {tool.name} ({origin}): {problem.message[:300]} in its schema") from None


def _end(connections: Sequence[Connection]) -> None:
    """End all at once, then wait for each."""
    for connection in connections:
        connection.stop()
    for connection in connections:
        connection.join()
