"""`worldmodel tools`: the registered tools, and trying one of them."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from worldmodel.app import screen
from worldmodel.errors import UsageError
from worldmodel.execution.calls import Calls
from worldmodel.execution.resources import Resources, Tool
from worldmodel.execution.tools import Toolbox, ToolService, load
from worldmodel.interrupts import Background
from worldmodel.settings import Settings

USAGE = "worldmodel tools call weather city=Oslo days:=3"


def show_tools(*, as_json: bool) -> int:
    """Raises ToolError when they cannot be loaded."""
    settings = Settings.from_env()
    with _opened(settings) as tools:
        shown = sorted(tools, key=lambda tool: tool.name)
        origins = tools.origins if isinstance(tools, Toolbox) else {}
        if as_json:
            keys = ("name", "description", "parameters")
            screen.print_json(
                [{key: getattr(tool, key) for key in keys} | {"origin": origins[tool.name]} for tool in shown]
            )
            return 0
        for tool in shown:
            first = tool.description.strip().partition("\n")[0]
            print(screen.visible(f"{signature(tool)}  [{origins[tool.name]}]" + (f"\n    {first}" if first else "")))
        if not shown:
            screen.note(f"no tools are registered in {settings.tools}")
    return 0


def call(name: str, arguments: Sequence[str], *, as_json: bool) -> int:
    """0 when the tool gave a result, else 1. Raises UsageError, and ToolError when the tools cannot be loaded."""
    values = _values(arguments)
    with _opened(Settings.from_env()) as tools:
        answer = _answer(tools, name, values)
    if as_json:
        screen.print_json(answer)
    elif "error" in answer:
        screen.note(screen.visible(answer["error"]))
    else:
        result = answer["result"]
        print(screen.visible(result if isinstance(result, str) else json.dumps(result, ensure_ascii=False, indent=2)))
    return 1 if "error" in answer else 0


def signature(tool: Tool) -> str:
    """As it is called; arguments that may be left out stand in brackets."""
    properties, required = tool.parameters.get("properties", {}), tool.parameters.get("required", [])
    return f"{tool.name}({', '.join(name if name in required else f'[{name}]' for name in properties)})"


@contextmanager
def _opened(settings: Settings) -> Iterator[Sequence[Tool]]:
    tools = load(settings)
    try:
        len(tools)  # they are loaded when they are first looked at
        yield tools
    finally:
        Resources(tools=tools).close()


def _values(arguments: Sequence[str]) -> dict[str, Any]:
    """`key=text` and `key:=json`. Raises UsageError."""
    values: dict[str, Any] = {}
    for argument in arguments:
        key, sign, text = argument.partition("=")
        if not sign or not key:
            raise UsageError(f"{argument!r} is no KEY=TEXT", mend=USAGE)
        if key.endswith(":"):
            try:
                values[key[:-1]] = json.loads(text)
            except ValueError as problem:
                raise UsageError(f"{argument!r} is no KEY:=JSON: {problem}", mend=USAGE) from None
        else:
            values[key] = text
    return values


def _answer(tools: Sequence[Tool], name: str, values: dict[str, Any]) -> dict[str, Any]:
    """What a program that is granted this tool would be answered."""
    ours, theirs = socket.socketpair()
    with ours:

        def serve() -> None:
            with theirs:
                ToolService(tools, (name,), Calls()).serve(theirs)

        serving = Background(serve)
        ours.sendall(json.dumps({"tool": name, "arguments": values}).encode() + b"\n")
        reply = b"".join(iter(lambda: ours.recv(1 << 16), b""))
        serving.join()
    answer = json.loads(reply)
    assert isinstance(answer, dict)
    return answer
