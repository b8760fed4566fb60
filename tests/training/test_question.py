"""The classifier of questions is trained from data that may be trained on, and says how well it does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from worldmodel.core.uncertainty.question import ROUTES, QuestionClassifier
from worldmodel.errors import DataError, TrainingError

pytestmark = pytest.mark.train

pytest.importorskip("torch")
from worldmodel.training import question as training  # noqa: E402

THINGS = "apple pear stone shell ship lamp coin card book cup hat pen".split()
NAMES = "Tom Ann Bo Carl Dora Emil Fay Gus".split()


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    path = folder / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    full = [{"id": f"{path.stem}-{n}", "split": "train", "answer": n, **row} for n, row in enumerate(rows)]
    path.write_text("".join(json.dumps(row) + "\n" for row in full))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    told = [
        (
            f"{name} had {n + 12} {thing}s. {name} gave {n + 3} {thing}s to Zoe. How many {thing}s are left?",
            f"print({n + 12} - {n + 3})",
        )
        for thing in THINGS
        for n, name in enumerate(NAMES)
    ]
    for file in ("mawps_mwptoolkit", "paramawps", "cv_mawps"):
        write(folder, f"word_problems/{file}", [{"question": "Two and two?"}])
    write(
        folder, "word_problems/gsm8k_train",
        [{"question": text, "program": code, "program_output": "9"} for text, code in told],
    )  # fmt: skip
    write(
        folder, "tools/metatool_queries",
        [{"question": f"Where is my {thing}, {name}?", "answer": f"{thing}Finder"}
         for thing in THINGS for name in NAMES],
    )  # fmt: skip
    write(folder, "uncertainty/measured", [{"question": "Where is my apple, dear Tom?"}])
    every = training.families()
    monkeypatch.setattr(training, "families", lambda: {name: every[name] for name in list(every)[:4]})
    return folder


def options(data: Path, **more: Any) -> training.Options:
    return training.Options(data=data, out=data.parent / "question.json", **{"pairs": 800, "requests": 300, **more})


def test_it_learns_to_tell_twins_and_routes_apart(data: Path) -> None:
    steps: list[str] = []
    result = training.train_question(options(data), lambda step, share: steps.append(step))
    assert result.recognised["all"] > 0.5
    assert set(result.routes) <= set(ROUTES)
    assert result.routes["model"] > 0.8
    assert set(result.requests) == set(ROUTES)
    assert "routes" in steps
    made = QuestionClassifier.from_data(json.loads(result.classifier.read_text()))
    assert made.route("How many coins has Ann left?")["model"] > 0.5


def test_requests_near_a_measured_question_are_left_out(data: Path) -> None:
    assert training.train_question(options(data)).left_out == 0
    write(data, "uncertainty/measured", [{"question": "Where is my apple, Tom?"}])
    assert training.train_question(options(data)).left_out >= 1


def test_the_same_seed_gives_the_same_file(data: Path) -> None:
    first = training.train_question(options(data)).classifier.read_text()
    assert training.train_question(options(data)).classifier.read_text() == first
    assert training.train_question(options(data, seed=1)).classifier.read_text() != first


def test_too_few_problems_and_missing_files_are_said(data: Path) -> None:
    write(
        data, "word_problems/gsm8k_train", [{"question": "1 and 2?", "program": "print(1 + 2)", "program_output": "3"}]
    )
    with pytest.raises(TrainingError, match="1 word problems with a program"):
        training.train_question(options(data))
    (data / "word_problems" / "gsm8k_train.jsonl").unlink()
    with pytest.raises(DataError, match="gsm8k_train"):
        training.train_question(options(data))


def test_a_file_that_cannot_be_written_is_an_error_before_anything_is_learned(data: Path) -> None:
    steps: list[str] = []
    plain = data / "a file and no folder"
    plain.write_text("")
    with pytest.raises(TrainingError, match="written"):
        training.train_question(replace(options(data), out=plain / "x.json"), lambda step, share: steps.append(step))
    assert steps == ["read"]


def test_what_learns_nothing_is_stopped(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "features", lambda text: {"nothing": 0.0})
    with pytest.raises(TrainingError, match="nothing was learned"):
        training.train_question(options(data, steps=2))


def test_the_command_trains_and_prints(data: Path) -> None:
    from worldmodel.app.cli import app

    out = data.parent / "made.json"
    found = CliRunner().invoke(
        app, ["train", "question", "--data", str(data), "--out", str(out), "--pairs", "500", "--json"]
    )
    assert found.exit_code == 0, found.output
    assert json.loads(found.stdout)["classifier"] == str(out)
    assert out.exists()
