"""`worldmodel memory` and `ask --memory` as users run them, with an encoder of random rows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.memory.traces import trace, write_encoder

from worldmodel.app import build
from worldmodel.app.options import Options
from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Registry
from worldmodel.memory.retrieve import Ranking
from worldmodel.settings import Settings
from worldmodel.types import to_json

Cli = Callable[..., Any]
QUESTION = "A train travels 60 miles in 1.5 hours. What is its average speed?"


@pytest.fixture(autouse=True)
def encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_encoder(tmp_path / "encoder.npz")
    monkeypatch.setitem(build.EMBEDDERS, "embedded", lambda spec: EncoderEmbedder(path))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A file of two answers that worked, one that did not, and one that worked and was judged to be wrong."""
    good = trace("Tom has 12 apples and eats 5. How many are left?", "print(12 - 5)", think="Left is had minus eaten.")
    rows = [trace(), good, trace("Nothing?", worked=False), trace("How many?", "print(1)")]
    judged = [
        json.dumps({"id": str(n), "right": right, "trace": json.loads(to_json(rows[n]))})
        for n, right in ((1, True), (3, False))
    ]
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join([to_json(rows[0]), judged[0], to_json(rows[2]), judged[1]]) + "\n")
    return path


def told(done: Any) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_without_a_memory_each_command_says_how_to_make_one(cli: Cli) -> None:
    for command in (["search", "x"], ["paths", "x"], ["feedback", "x", "good"], ["rebuild"], ["stats"], ["map"]):
        done = cli("memory", *command)
        assert done.returncode == 8
        assert b"worldmodel ask --memory" in done.stderr


def test_add_search_paths_stats_and_map(cli: Cli, kept: Path, tmp_path: Path) -> None:
    assert told(cli("memory", "add", str(kept), "--json")) == {"read": 3, "worked": 2, "new": 2, "models": 2}
    found = told(cli("memory", "search", "had minus eaten", "--json", "--all"))
    assert found[0]["path"] == {"kind": "reasoning", "text": "Left is had minus eaten."}
    assert (found[0]["worked"], found[0]["uses"]) == (1, 1)
    shown = cli("memory", "search", "Tom has 12 apples and eats 5. How many are left?")
    assert b"by its question: Tom has 12 apples" in shown.stdout
    paths = told(cli("memory", "paths", found[0]["model"][:8], "--json"))["paths"]
    assert [path["kind"] for path in paths] == ["program", "question", "reasoning"]
    stats = told(cli("memory", "stats", "--json"))
    assert (stats["models"], stats["paths"], stats["uses"]) == (2, 6, 2)
    page = tmp_path / "map.html"
    families = told(cli("memory", "map", "--near", "0.99", "--html", str(page), "--json"))
    assert [len(family["models"]) for family in families] == [1, 1]
    assert page.read_text().count("<circle") == 2
    assert told(cli("memory", "rebuild", "--json")) == {"paths": 6}
    name = told(cli("memory", "feedback", found[0]["model"][:8], "good for fruit", "--json"))["version"]
    assert name.startswith(found[0]["model"][:8])
    cli("memory", "feedback", name, "bad for pears", "--bad")
    paths = told(cli("memory", "paths", found[0]["model"][:8], "--json"))["paths"]
    assert [path["text"] for path in paths if path["kind"] == "feedback"] == ["good for fruit"]
    assert told(cli("memory", "search", "fruit for good", "--json"))[0]["uses"] == 3


def test_nothing_near_enough_is_exit_code_1(cli: Cli, kept: Path) -> None:
    cli("memory", "add", str(kept))
    done = cli("memory", "search", "zebra quilt")
    assert (done.returncode, done.stdout.startswith(b"nothing is near enough")) == (1, True)


@pytest.mark.parametrize("content", ["", "hello", "{}", '{"trace": 3}', "[1]", '{"question": "a", "tokens": 7}'])
def test_what_are_no_traces(cli: Cli, tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(content)
    done = cli("memory", "add", str(path))
    assert done.returncode == (2 if not content else 6)
    assert b"Traceback" not in done.stderr


def test_ask_keeps_what_worked_and_uses_it_again(cli: Cli, speed: dict[str, Any]) -> None:
    home = Settings.from_env()
    first = told(cli("ask", "--json", QUESTION, **speed))
    assert first["retrieved"] == []
    assert not home.registry.exists()
    told(cli("ask", "--memory", "--json", QUESTION, **speed))
    assert home.registry.exists()


def test_an_engine_that_reads_them_gets_retrieved_models(cli: Cli, kept: Path, speed: dict[str, Any]) -> None:
    cli("memory", "add", str(kept))
    question = "A train travels 60 miles in 1.5 hours. How fast is it?"
    found = told(cli("ask", "--json", question, **speed))
    assert found["retrieved"][0]["path"] == f"question: {question}"
    assert found["tokens"][0]["text"].startswith("<retrieved_models>")
    assert found["tokens"][0]["sampled"] is False
    assert told(cli("ask", "--no-memory", "--json", question, **speed))["retrieved"] == []


def test_an_encoder_that_was_trained_here_is_an_embedder(cli: Cli, kept: Path, tmp_path: Path) -> None:
    spec = f"encoder:{write_encoder(tmp_path / 'own.npz', seed=5)}"
    told(cli("memory", "add", str(kept), "--json", "--embedder", spec))
    assert cli("memory", "search", QUESTION, "--embedder", spec).returncode == 0
    assert b"worldmodel memory rebuild" in cli("memory", "search", QUESTION).stderr
    missing = cli("memory", "search", QUESTION, "--embedder", "encoder:/nowhere.npz")
    assert missing.returncode == 8
    assert b"there is no encoder /nowhere.npz" in missing.stderr


@pytest.mark.parametrize(
    "spec", ["nonsense", "encoder", "encoder:", "gguf", "gguf:", "embedded:x", "openai:http://x", "openai:#m"]
)
def test_what_is_no_embedder(cli: Cli, kept: Path, spec: str) -> None:
    done = cli("memory", "add", str(kept), "--embedder", spec)
    assert done.returncode == 2
    assert b"--embedder" in done.stderr


def test_a_missing_embedder_is_an_error_that_names_the_mend(cli: Cli, kept: Path) -> None:
    cli("memory", "add", str(kept))
    done = cli("memory", "search", "x", "--embedder", "gguf:/nowhere.gguf")
    assert done.returncode == 8
    assert b"mend it: --embedder gguf:PATH" in done.stderr


def test_a_threshold_for_embedders_of_another_scale(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, seen = Settings.from_env(), list[float]()
    Registry(settings.registry, create=True).close()
    monkeypatch.setattr(MultiPathMemory, "index", lambda self, *rest: None)
    monkeypatch.setattr(MultiPathMemory, "find", lambda self, *rest: seen.append(self.ranking.threshold) or [])
    for chosen in (["--threshold", "0.9"], ["--all"], []):
        assert cli("memory", "search", "x", *chosen).returncode == 1
    assert seen == [0.9, -2.0, Ranking().threshold]
    assert cli("memory", "search", "x", "--threshold", "nan").returncode == 2
    asked = build.memory(Options(memory=True, threshold=0.9), settings)
    assert asked is not None
    assert asked.ranking.threshold == 0.9
    asked.close()
