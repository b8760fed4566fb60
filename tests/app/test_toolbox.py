"""`worldmodel tools`, and registered tools on their way to the machine."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from worldmodel.app import build
from worldmodel.app.cli import main
from worldmodel.errors import ToolError
from worldmodel.execution.resources import Resources
from worldmodel.settings import Settings
from worldmodel.types import Requirement

MODULE = '''
def weather(city: str, days: int = 1) -> dict:
    """The weather of a city.

    More of it.
    """
    if city == "Atlantis":
        raise ValueError("it sank")
    return {"city": city, "days": days}

def greet() -> str:
    return "hello \\x1b[31mred"
'''
TOML = '[python.weather]\nfunction = "wm_test_tools:weather"\n[python.greet]\nfunction = "wm_test_tools:greet"\n'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "wm_test_tools", raising=False)
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "wm_test_tools.py").write_text(MODULE)
    (tmp_path / "tools.toml").write_text(TOML)
    return tmp_path


def command(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["worldmodel", "tools", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    assert isinstance(left.value.code, int)
    return left.value.code


def test_list(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(monkeypatch, "list") == 0
    assert capsys.readouterr().out == (
        "greet()  [python wm_test_tools:greet]\n"
        "weather(city, [days])  [python wm_test_tools:weather]\n    The weather of a city.\n"
    )
    assert command(monkeypatch, "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [tool["name"] for tool in listed] == ["greet", "weather"]
    assert listed[1]["parameters"]["required"] == ["city"]
    assert listed[1]["origin"] == "python wm_test_tools:weather"


def test_list_where_none_is(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "tools.toml").unlink()
    assert command(monkeypatch, "list") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert str(home / "tools.toml") in shown.err
    assert command(monkeypatch, "list", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_call(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(monkeypatch, "call", "weather", "city=Oslo", "days:=3") == 0
    assert json.loads(capsys.readouterr().out) == {"city": "Oslo", "days": 3}
    assert command(monkeypatch, "call", "greet") == 0
    assert "\x1b" not in capsys.readouterr().out
    assert command(monkeypatch, "call", "weather", "city=Oslo", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"result": {"city": "Oslo", "days": 1}}


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("weather",), 1, "'city' is a required property"),
        (("weather", "city:=5"), 1, "arguments.city: 5 is not of type 'string'"),
        (("weather", "city=Atlantis"), 1, "ValueError: it sank"),
        (("wether",), 1, "there is no tool 'wether'; there are: greet, weather"),
        (("weather", "Oslo"), 2, "'Oslo' is no KEY=TEXT"),
        (("weather", "days:=x"), 2, "is no KEY:=JSON"),
    ],
)
def test_calls_that_fail(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    told: str,
) -> None:
    assert command(monkeypatch, "call", *arguments) == code
    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.out == ""


def test_a_broken_file_stops_every_command_that_runs_programs(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "tools.toml").write_text("[python.x]\nfunktion = 1\n")
    assert command(monkeypatch, "list") == 4
    assert "unknown key 'funktion'" in capsys.readouterr().err
    with pytest.raises(ToolError, match="unknown key"):
        build.with_tools(Resources(), Settings.from_env())


def test_registered_tools_reach_the_machine_and_are_loaded_when_needed(home: Path) -> None:
    shared = build.with_tools(Resources(mount=home), Settings.from_env())
    assert shared.mount == home
    assert shared.lacks(Requirement("python", "file", ("read_only",))) == ""
    assert "wm_test_tools" not in sys.modules
    assert shared.lacks(Requirement("python", "tool", ("weather",))) == ""
    assert "there are: greet, weather" in shared.lacks(Requirement("python", "tool", ("x",)))
    assert "wm_test_tools" in sys.modules
