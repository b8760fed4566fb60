"""`worldmodel models`, and what `train rl` and `improve` say before they begin."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel.errors import TrainingError
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.types import Trace


@pytest.fixture
def dev(tmp_path: Path) -> Path:
    path = tmp_path / "dev.jsonl"
    rows = [{"id": f"r{n}", "question": f"question {n}", "answer": n, "category": "ab"[n % 2]} for n in range(20)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture(autouse=True)
def answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model of a file answers as many of the tasks right as the file's text says."""
    from worldmodel.app import models

    def answers(
        tasks: Sequence[Task], data: Path, options: Any, out: Path | None, workers: int, *, services: bool
    ) -> list[Row]:
        right = int(Path(options.engine.partition(":")[2]).read_text())
        return [Row(x.id, x.hash, n < right, 0.1, Trace(x.question)) for n, x in enumerate(tasks)]

    monkeypatch.setattr(models, "answers", answers)


def add(cli: Any, tmp_path: Path, right: int, kind: str, *more: str) -> dict[str, Any]:
    path = tmp_path / f"{right}.gguf"
    path.write_text(str(right))
    done = cli("models", "add", str(path), "--kind", kind, "--json", *more)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_versions_from_the_first_to_the_last(cli: Any, tmp_path: Path, dev: Path) -> None:
    assert json.loads(cli("models", "log", "--json").stdout) == []
    assert b"the store is empty" in cli("models", "log").stdout
    data = tmp_path / "data.jsonl"
    data.write_text("examples")
    base = add(cli, tmp_path, 5, "base", "--dev", str(dev), "--use")
    rl = add(cli, tmp_path, 15, "rl", "--dev", str(dev), "--parent", "current", "--use", "--data", str(data))
    log = json.loads(cli("models", "log", "--json").stdout)
    assert [version["id"] for version in log] == [rl["id"], base["id"]]
    assert [(x["kind"], x["parent"], x["current"]) for x in log] == [("rl", base["id"], True), ("base", None, False)]
    assert len(log[0]["data_hash"]) == 16
    assert log[0]["accuracy"]["mean"] == 0.75
    assert log[0]["accuracy"]["low"] < 0.75 < log[0]["accuracy"]["high"]
    assert set(log[0]["gain"]) == {"mean", "low", "high"}
    assert log[0]["gain"]["mean"] == pytest.approx(0.5)
    assert log[1]["gain"] is None
    shown = cli("models", "log").stdout.decode()
    assert f"* store:{rl['id']}" in shown
    assert "gain over its parent +50.0 points" in shown


def test_what_was_measured_otherwise_is_not_compared(cli: Any, tmp_path: Path, dev: Path) -> None:
    base = add(cli, tmp_path, 5, "base", "--dev", str(dev), "--use")
    rl = add(cli, tmp_path, 15, "rl", "--dev", str(dev), "--parent", base["id"], "--services")
    assert rl["gain"] is None
    assert rl["dev_hash"] != base["dev_hash"]
    same = add(cli, tmp_path, 10, "rl", "--dev", str(dev), "--parent", base["id"])
    assert (same["gain"]["mean"], same["dev_hash"]) == (pytest.approx(0.25), base["dev_hash"])


def test_sandbox_services_and_options_are_conditions_and_the_model_is_none() -> None:
    from worldmodel.app import models
    from worldmodel.settings import Settings

    def said(engine: str = "gguf:a", sandbox: str = "qemu", *, services: bool = False, **changes: Any) -> str:
        options = replace(models.measuring(engine, sandbox, 2), **changes)
        return models.conditions(options, Settings.from_env(), services=services)

    assert said() == said("gguf:b") == said(threads=1)
    assert len({said(), said(sandbox="bubblewrap"), said(services=True), said(max_tokens=9)}) == 4


def test_back_and_forth(cli: Any, tmp_path: Path, dev: Path) -> None:
    base = add(cli, tmp_path, 5, "base", "--dev", str(dev), "--use")
    rl = add(cli, tmp_path, 15, "rl", "--dev", str(dev), "--parent", base["id"], "--use")
    found = json.loads(cli("models", "diff", base["id"], "current", "--json").stdout)
    assert found["changed"]["kind"] == ["base", "rl"]
    assert found["gain"]["mean"] == pytest.approx(0.5)
    assert b"kind" in cli("models", "diff", base["id"], rl["id"]).stdout
    assert json.loads(cli("models", "rollback", "--json").stdout) == {"current": base["id"]}
    assert cli("models", "rollback").returncode == 2
    assert json.loads(cli("models", "rollback", rl["id"], "--json").stdout) == {"current": rl["id"]}
    listed = json.loads(cli("models", "list", "--json").stdout)
    assert [model["engine"] for model in listed][-2:] == [f"store:{base['id']}", f"store:{rl['id']}"]
    assert f"store:{rl['id']}".encode() in cli("models", "list").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("models", "diff", "a", "b"), 2, b"no version of the store is called 'a'"),
        (("models", "rollback", "a"), 2, b"no version of the store is called 'a'"),
        (("models", "add", "nowhere", "--kind", "base"), 2, b"nowhere is no model"),
        (("ask", "x", "--engine", "store:abc"), 2, b"no version of the store is called 'abc'"),
        (("ask", "x", "--engine", "store:current"), 2, b"no model of the store is in use"),
    ],
)
def test_what_is_not_there(cli: Any, arguments: tuple[str, ...], code: int, said: bytes) -> None:
    done = cli(*arguments)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert b"mend it" in done.stderr


def test_a_store_that_cannot_be_read(cli: Any, tmp_path: Path, home: Path) -> None:
    version = add(cli, tmp_path, 5, "base", "--use")
    (home / "models" / version["id"] / "version.json").write_text("{")
    done = cli("models", "log")
    assert done.returncode == 6
    assert b"is no version of a model" in done.stderr


@pytest.mark.train
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("train", "rl", "--tasks", "EMPTY"), 6, b"holds no row"),
        (("train", "rl", "--tasks", "UNKNOWN"), 6, b"none of the 1 tasks has an answer"),
        (("train", "rl", "--tasks", "DEV", "--preset", "tpu"), 2, b"--preset auto | cpu | gpu | other"),
        (("train", "rl", "--tasks", "DEV", "--model", "nothing"), 2, b"'nothing' is no model to train"),
        (("train", "rl", "--tasks", "DEV", "--model", "store:current"), 2, b"no model of the store is in use"),
        (("train", "rl", "--tasks", "DEV", "--vllm", "server"), 7, b"vLLM"),
        (("train", "rl", "--tasks", "DEV", "--ray", "auto", "--method", "lora"), 7, b"--method full, or leave --ray"),
        (("train", "rl", "--tasks", "DEV", "--reading", "--model", "gguf:EMPTY"), 2, b"has no reader"),
        (("improve", "--dev", "DEV"), 2, b"nothing to collect from"),
        (("improve", "--dev", "DEV", "--tasks", "DEV"), 2, b"no model of the store is in use"),
    ],
)
def test_what_is_said_before_training_begins(
    cli: Any, tmp_path: Path, dev: Path, arguments: tuple[str, ...], code: int, said: bytes
) -> None:
    (tmp_path / "empty").write_text("")
    (tmp_path / "unknown").write_text('{"question": "q", "answer": null}\n')
    (tmp_path / "hf").mkdir()
    places = {"EMPTY": tmp_path / "empty", "UNKNOWN": tmp_path / "unknown", "DEV": dev}
    given = [argument.replace("EMPTY", str(places["EMPTY"])) for argument in arguments]
    given = [str(places.get(argument, argument)) for argument in given]
    model = [] if "--model" in given or given[0] == "improve" else ["--model", str(tmp_path / "hf")]
    done = cli(*given, *model, "--out", str(tmp_path / "out"))
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.train
@pytest.mark.parametrize(
    ("config", "asked", "sizes"),
    [
        ('{"worldmodel": {}}', {}, (16, 8, 32)),
        ('{"worldmodel": {}}', {"questions": 10}, (10, 8, 20)),
        ('{"worldmodel": {}}', {"batch": 4, "samples": 2}, (16, 2, 4)),
        ('{"worldmodel": {"chat": "chatml"}}', {}, (8, 8, 16)),
        ("{}", {}, (8, 8, 16)),
        (None, {}, (8, 8, 16)),
    ],
    ids=[
        "of this project",
        "a batch that goes into it",
        "what was asked for counts",
        "another model, tuned here",
        "another model",
        "no model",
    ],
)
def test_a_run_is_as_large_as_its_model_allows(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    config: str | None,
    asked: dict[str, float],
    sizes: tuple[int, int, int],
) -> None:
    import torch

    from worldmodel.app.learning import scale

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    if config is not None:
        (tmp_path / "config.json").write_text(config)
    wanted = dict.fromkeys(("minutes", "questions", "samples", "batch", "workers"), None) | asked
    made = scale("auto", wanted, str(tmp_path), steps=None, kl=0.0, negative=0.2, limit=10).sizes
    assert (made.questions, made.samples, made.batch) == sizes


@pytest.mark.parametrize("command", [("train", "rl", "--tasks", "x"), ("improve", "--dev", "x")])
def test_without_torch_it_says_what_to_install(tmp_path: Path, command: tuple[str, ...]) -> None:
    code = "import sys; sys.modules['torch'] = None\nfrom worldmodel.app.cli import main\nmain()"
    arguments = [*command, "--out", str(tmp_path / "out")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 7
    assert "pip install 'worldmodel[train]'" in done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model's folder with the models that come with its weights."""
    from worldmodel.memory.shelf import Shelved, beside, write

    made = tmp_path / "model"
    made.mkdir()
    write([Shelved("speed = distance / time", "python:math", ("How fast is it?",))], beside(made))
    return made


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.app import build
    from worldmodel.execution.scripted import ScriptedSandbox

    monkeypatch.setattr(build, "choose_sandbox", lambda choice, settings: ("scripted", ""))
    monkeypatch.setattr(build, "sandbox", lambda *arguments: ScriptedSandbox())


def reading(models: int) -> Any:
    """An engine that reads so many earlier models."""
    from worldmodel.engines.scripted import ScriptedEngine
    from worldmodel.types import Card

    return ScriptedEngine([], card=Card("tiny", "1", retrieved=models))


def test_rollouts_are_offered_what_lies_beside_the_weights(folder: Path, machine: None) -> None:
    from worldmodel.app import learning
    from worldmodel.memory.shelf import Shelf

    choice = learning.Choice(str(folder), "auto", 2, 0, 1)
    with learning._arenas(choice, learning.Cluster(), 64, folder) as opened:
        assert isinstance(opened.world(reading(1)).memory, Shelf)
        assert opened.world(reading(0)).memory is None
        assert opened.sandbox == "scripted"
    with learning._arenas(choice, learning.Cluster(), 64, folder.parent) as opened:
        assert opened.world(reading(1)).memory is None


def test_a_reader_is_asked_what_an_earlier_model_is_offered_to(
    folder: Path, machine: None, capsys: pytest.CaptureFixture[str]
) -> None:
    from worldmodel.app import learning

    tasks = tuple(
        Task(question, question, "1", hash=question)
        for question in ("How fast is it?", "Who wrote the ballad of the sea?")
    )
    with learning._arenas(learning.Choice(str(folder), "auto", 2, 0, 1), learning.Cluster(), 64, folder) as opened:
        assert opened.offered(tasks) == tasks[:1]
        assert "1 of 2 tasks" in capsys.readouterr().err
        with pytest.raises(TrainingError, match="to none of the 1 tasks"):
            opened.offered(tasks[1:])


@pytest.mark.train
@pytest.mark.parametrize("threads", [0, 3])
def test_a_node_has_its_own_shelf_and_uses_its_cores(
    folder: Path, machine: None, monkeypatch: pytest.MonkeyPatch, threads: int
) -> None:
    import torch

    from worldmodel.app import learning
    from worldmodel.memory.shelf import beside

    asked: list[int] = []
    monkeypatch.setattr(torch, "set_num_threads", asked.append)
    worlds: list[Any] = []
    monkeypatch.setattr(
        learning._Arenas, "__call__", lambda self, loaded, generate: worlds.append(self.world(reading(1)))
    )
    sent = SimpleNamespace(model=SimpleNamespace(eval=lambda: None))
    choice = learning.Choice(str(folder), "auto", 2, 0, threads)
    learning.on_node(choice, 64, beside(folder).read_bytes(), sent)  # type: ignore[arg-type]
    assert asked == [threads or len(os.sched_getaffinity(0))]
    assert worlds[0].memory is not None
    learning.on_node(choice, 64, b"", sent)  # type: ignore[arg-type]
    assert worlds[1].memory is None
