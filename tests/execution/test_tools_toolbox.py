"""Registered tools: tools.toml, functions as tools, names that clash, and when things are loaded."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from worldmodel.errors import ToolError
from worldmodel.execution.calls import Calls
from worldmodel.execution.resources import Resources, Tool
from worldmodel.execution.tools import Toolbox, ToolService, load
from worldmodel.execution.tools.functions import parameters
from worldmodel.execution.tools.functions import tool as tool_of
from worldmodel.execution.tools.registration import Function, Server, parse
from worldmodel.execution.tools.servers import Connection
from worldmodel.execution.tools.service import validated
from worldmodel.settings import Settings
from worldmodel.types import Requirement

SCRIPT = Path(__file__).parent / "mcp_server.py"
MODULE = '''
print_ = print
LOADED = []

def double(number: float, times: int = 1) -> float:
    """Double a number.

    As often as you like.
    """
    return number * 2**times

def add(a, b):
    return f"own {a} {b}"

async def later(): ...

def strange(when: complex): ...
'''


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    folder = tmp_path / "home" / "tools"
    folder.mkdir(parents=True)
    (folder / "own_module.py").write_text(MODULE)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "own_module", raising=False)
    return Settings(home=tmp_path / "home", cache=tmp_path / "cache")


def write(settings: Settings, text: str) -> None:
    settings.tools.write_text(text)


def test_no_file_is_no_tools(settings: Settings) -> None:
    assert tuple(load(settings)) == ()


def test_a_function_of_the_users_own(settings: Settings) -> None:
    write(settings, '[python.double]\nfunction = "own_module:double"\n')
    tools = load(settings)
    assert "own_module" not in sys.modules
    (tool,) = tools
    assert tool.name == "double"
    assert tool.description == "Double a number.\n\nAs often as you like."
    assert tool.parameters["required"] == ["number"]
    assert tool.call({"number": 2.5, "times": 2}) == 10.0
    assert validated(tool, {"number": 1, "twice": 2}).startswith("arguments: Additional properties")
    assert "own_module" in sys.modules


def test_schema_and_description_may_be_given(settings: Settings) -> None:
    write(
        settings,
        '[python.d]\nfunction = "own_module:strange"\ndescription = "Mine."\n'
        'parameters = {type = "object", properties = {when = {type = "string"}}}\n',
    )
    (tool,) = load(settings)
    assert tool.description == "Mine."
    assert validated(tool, {"when": 5})


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("own_module:missing", "AttributeError"),
        ("no_such_module:x", "No module named 'no_such_module'"),
        ("own_module:later", "no ordinary function"),
        ("own_module:LOADED", "no ordinary function"),
        ("own_module:strange", "parameters cannot be told"),
    ],
)
def test_functions_that_are_none(settings: Settings, target: str, told: str) -> None:
    write(settings, f'[python.x]\nfunction = "{target}"\n')
    tools = load(settings)
    for _ in range(2):  # an error stays one
        with pytest.raises(ToolError, match="the tool x") as caught:
            len(tools)
        assert told in str(caught.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[python.x", "tools.toml: "),
        ("[tool.x]", "unknown table 'tool'"),
        ("python = 5", "python is no table"),
        ("[python]\nx = 5", "python.x is no table"),
        ('[python."a b"]\nfunction = "m:f"', "'a b' is no name"),
        ("[python.x]", 'needs function = "package.module:function"'),
        ('[python.x]\nfunction = "os.system"', 'needs function = "package.module:function"'),
        ("[python.x]\nfunction = 5", "function has a value of the wrong type"),
        ('[python.x]\nfunction = "m:f"\nfunktion = "m:f"', "unknown key 'funktion'"),
        ("[mcp.x]", "needs either command"),
        ('[mcp.x]\ncommand = ["a"]\nurl = "http://b"', "needs either command"),
        ('[mcp.x]\ncommand = "a b"', "command has a value of the wrong type"),
        ('[mcp.x]\ncommand = ["a", 5]', "command is a list of strings"),
        ('[mcp.x]\nurl = "file:///etc/passwd"', "is no http or https URL"),
        ('[mcp.x]\nurl = "http://a"\nenv = {A = "1"}', "env goes with command"),
        ('[mcp.x]\ncommand = ["a"]\nenv = {A = 1}', "the values of env are strings"),
        ('[mcp.x]\ncommand = ["a"]\nseconds = true', "seconds is a number"),
        ('[mcp.x]\ncommand = ["a"]\nseconds = 0', "seconds is a number"),
    ],
)
def test_a_file_that_is_not_understood(text: str, told: str) -> None:
    with pytest.raises(ToolError) as caught:
        parse(text)
    assert told in str(caught.value)


def test_a_file_that_cannot_be_read(settings: Settings) -> None:
    settings.tools.write_bytes(b"\xff\xfe")
    with pytest.raises(ToolError, match="cannot be read"):
        load(settings)
    settings.tools.unlink()
    settings.tools.mkdir()
    with pytest.raises(ToolError, match="cannot be read"):
        load(settings)


def test_an_mcp_server_and_names_that_clash(settings: Settings) -> None:
    command = f'command = [{sys.executable!r}, {str(SCRIPT)!r}, "stdio"]'
    text = f'[python.add]\nfunction = "own_module:add"\n[mcp.one]\n{command}\n[mcp.two]\n{command}\nseconds = 20\n'
    write(settings, text)
    tools = load(settings)
    assert isinstance(tools, Toolbox)
    try:
        found = {tool.name: tool for tool in tools}
        assert {"add", "one.add", "two.add", "one.greet"} <= set(found)
        assert "greet" not in found
        assert found["add"].call({"a": 1, "b": 2}) == "own 1 2"
        assert found["two.add"].call({"a": 1, "b": 2}) == 3
        assert tools.origins["add"] == "python own_module:add"
        assert tools.origins["two.add"] == "mcp two"
        process = found["one.process"].call({})
        assert Resources(tools=tools).lacks(Requirement("python", "tool", ("one.add",))) == ""
    finally:
        Resources(tools=tools).close()
    assert not Path(f"/proc/{process}").exists()
    with pytest.raises(ToolError, match="closed"):
        len(tools)
    tools.close()


def test_nothing_is_loaded_for_a_program_that_was_granted_no_tool(settings: Settings) -> None:
    write(settings, '[python.double]\nfunction = "own_module:double"\n')
    tools = load(settings)
    for granted, loaded, told in (((), False, "not granted: tool(double)"), (("double",), True, "result")):
        ours, theirs = socket.socketpair()
        ours.sendall(b'{"tool": "double", "arguments": {"number": 1}}\n')
        with theirs:
            ToolService(tools, granted, Calls()).serve(theirs)
        with ours:
            assert told in ours.recv(1000).decode()
        assert ("own_module" in sys.modules) == loaded


def test_one_dead_server_is_an_error_and_ends_the_others(settings: Settings) -> None:
    good = Server("good", (sys.executable, str(SCRIPT), "stdio"))
    bad = Server("bad", (sys.executable, "-c", "import sys; sys.exit('no licence')"))
    tools = Toolbox((), (good, bad), settings.home)
    with pytest.raises(ToolError, match=r"the MCP server bad cannot be used.*no licence"):
        len(tools)
    tools.close()


class Offering(Connection):
    """A connection that offers what a test says."""

    def __init__(self, name: str, *tools: Tool) -> None:
        self.server = Server(name)
        self._offered = list(tools)

    def tools(self) -> list[Tool]:
        return self._offered

    def stop(self) -> None:
        self._offered = []

    def join(self) -> None:
        pass


def plain_tool(name: str, schema: dict[str, Any] | None = None) -> Tool:
    return Tool(name, "", {"type": "object"} if schema is None else schema, lambda arguments: None)


@pytest.mark.parametrize(
    ("tools", "told"),
    [
        ((plain_tool("a b"),), "'a b' (mcp s) is no name"),
        ((plain_tool("tool(x),process"),), "is no name"),
        ((plain_tool("x", {}),), "no JSON Schema of type object"),
        ((plain_tool("x", {"type": "object", "properties": {"a": {"type": "text"}}}),), "in its schema"),
        ((plain_tool("x"), plain_tool("x")), "offers two tools named 'x'"),
    ],
)
def test_tools_that_cannot_be_used(
    tools: tuple[Tool, ...], told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("worldmodel.execution.tools.servers.Connection", lambda server: Offering(server.name, *tools))
    with pytest.raises(ToolError) as caught:
        len(Toolbox((), (Server("s"),), tmp_path))
    assert told in str(caught.value)


def test_schemas_of_annotations() -> None:
    def function(
        text: str,
        kind: Literal["a", "b"],
        rows: list[dict[str, int]],
        unit: Annotated[str, "of measurement"] = "m",
        limit: int | None = None,
        *,
        free: Any = None,
        bare=0,  # type: ignore[no-untyped-def]
        **more: float,
    ) -> None: ...

    assert parameters(function) == {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "kind": {"enum": ["a", "b"]},
            "rows": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "integer"}}},
            "unit": {"type": "string", "description": "of measurement"},
            "limit": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "free": {},
            "bare": {},
        },
        "required": ["text", "kind", "rows"],
        "additionalProperties": {"type": "number"},
    }


def test_a_parameter_without_a_name_has_no_schema() -> None:
    with pytest.raises(TypeError, match="cannot be given by name"):
        parameters(lambda *values: None)
    with pytest.raises(ToolError, match="parameters = "):
        raise_mend(Function("x", "math:sqrt"))


def raise_mend(function: Function) -> None:
    """As pytest.raises sees only the message: put the mend into it."""
    try:
        tool_of(function, Path("/"))
    except ToolError as problem:
        raise ToolError(problem.mend) from problem
