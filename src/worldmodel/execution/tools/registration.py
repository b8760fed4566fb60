"""`tools.toml` in WorldModel's home folder: which tools a user has registered.

[python.weather]                           a function of the user's own
function = "my_module:weather"

[mcp.files]                                a server of the Model Context Protocol, started here
command = ["npx", "-y", "@modelcontextprotocol/server-filesystem", "/srv/data"]

[mcp.search]                               the same, reached over HTTP
url = "http://localhost:8080/mcp"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from worldmodel.errors import ToolError

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
"""What `tool(NAME)` in a list of requirements can say."""
TARGET = re.compile(r"[\w.]+:[\w.]+")
SECONDS = 30.0
"""What a server may take to start and to answer, where tools.toml does not say otherwise."""


@dataclass(frozen=True, slots=True)
class Function:
    """A `[python.NAME]`. None: taken from the function itself."""

    name: str
    target: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """An `[mcp.NAME]`: a `command` or a `url`. `seconds` bounds its start and each answer."""

    name: str
    command: tuple[str, ...] = ()
    env: tuple[tuple[str, str], ...] = ()
    url: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    seconds: float = SECONDS


def parse(text: str, origin: str = "tools.toml") -> tuple[tuple[Function, ...], tuple[Server, ...]]:
    """What a tools.toml says. Raises ToolError, which names the table, for anything that is not understood."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ToolError(f"{origin}: {problem}") from None
    if unknown := sorted(set(data) - {"python", "mcp"}):
        raise ToolError(f"{origin}: unknown table {unknown[0]!r}; there are [python.NAME] and [mcp.SERVER]")
    functions = tuple(_function(name, table, origin) for name, table in _tables(data, "python", origin))
    servers = tuple(_server(name, table, origin) for name, table in _tables(data, "mcp", origin))
    return functions, servers


def _tables(data: Mapping[str, Any], kind: str, origin: str) -> list[tuple[str, Mapping[str, Any]]]:
    group = data.get(kind, {})
    if not isinstance(group, dict):
        raise ToolError(f"{origin}: {kind} is no table: write [{kind}.NAME]")
    for name, table in group.items():
        if not isinstance(table, dict):
            raise ToolError(f"{origin}: {kind}.{name} is no table: write [{kind}.{name}]")
        if not NAME.fullmatch(name):
            raise ToolError(f"{origin}: {name!r} is no name: letters, digits, _, - and . make one")
    return list(group.items())


def _function(name: str, table: Mapping[str, Any], origin: str) -> Function:
    place = f"{origin}: [python.{name}]"
    _fields(place, table, {"function": str, "description": str, "parameters": dict})
    target = table.get("function", "")
    if not TARGET.fullmatch(target):
        raise ToolError(f'{place} needs function = "package.module:function"')
    return Function(name, target, table.get("description"), table.get("parameters"))


def _server(name: str, table: Mapping[str, Any], origin: str) -> Server:
    place = f"{origin}: [mcp.{name}]"
    _fields(place, table, {"command": list, "env": dict, "url": str, "headers": dict, "seconds": (int, float)})
    command, url, seconds = table.get("command", []), table.get("url", ""), table.get("seconds", SECONDS)
    if bool(command) == bool(url):
        raise ToolError(f'{place} needs either command = ["PROGRAM", ...] or url = "http://..."')
    if not all(isinstance(word, str) for word in command):
        raise ToolError(f"{place}: command is a list of strings")
    if url and not url.startswith(("http://", "https://")):
        raise ToolError(f"{place}: {url!r} is no http or https URL")
    for key, other in (("env", "command"), ("headers", "url")):
        if key in table and other not in table:
            raise ToolError(f"{place}: {key} goes with {other}")
        if not all(isinstance(value, str) for value in table.get(key, {}).values()):
            raise ToolError(f"{place}: the values of {key} are strings")
    if isinstance(seconds, bool) or not 0 < seconds <= 600:
        raise ToolError(f"{place}: seconds is a number up to 600")
    env, headers = (tuple(sorted(table.get(key, {}).items())) for key in ("env", "headers"))
    return Server(name, tuple(command), env, url, headers, float(seconds))


def _fields(place: str, table: Mapping[str, Any], kinds: Mapping[str, type | tuple[type, ...]]) -> None:
    for key, value in table.items():
        if key not in kinds:
            raise ToolError(f"{place}: unknown key {key!r}; there are: {', '.join(kinds)}")
        if not isinstance(value, kinds[key]):
            raise ToolError(f"{place}: {key} has a value of the wrong type")
