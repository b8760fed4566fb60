"""`train base` from data folder to files, cut and gone on with, and what stops it."""

from __future__ import annotations

import csv
import gzip
import json
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data import corpus as corpora
from worldmodel.errors import DataError, TrainingError
from worldmodel.types import Program, Token, Trace

from .conftest import DATA, EIGHT, example

pytestmark = pytest.mark.train

Make = Callable[..., Any]


@pytest.fixture
def options(tmp_path: Path) -> Make:
    """A function: the options of a run of a second or so in `tmp_path/out`, whose corpus is there already."""
    from worldmodel.training.model import Shape
    from worldmodel.training.presets import Options

    out = tmp_path / "out"
    out.mkdir()
    corpora.save(corpora.Corpus(EIGHT * 4, EIGHT[:2], {"kept: word": 30, "kept: unknown": 4}), out / "corpus.jsonl")

    def make(**changes: Any) -> Options:
        shape = Shape(width=64, layers=1, feed_forward=64, vocabulary=640, context=256)
        small = Options(
            data=tmp_path / "nowhere", out=out, minutes=0.015, threads=1, shape=shape, length=128, tokens=256,
            warmup=0, compiled=False,
        )  # fmt: skip
        return replace(small, **changes)

    return make


def train(options: Any) -> tuple[Any, list[tuple[str, float, str]]]:
    """Run without a sandbox: the corpus is there."""
    from worldmodel.training.base import train_base

    told: list[tuple[str, float, str]] = []
    result = train_base(options, None, lambda stage, share, line: told.append((stage, share, line)))  # type: ignore[arg-type]
    return result, told


def clock(out: Path) -> tuple[int, int, float]:
    from worldmodel.training import checkpoint

    step, seen, spent = checkpoint.load(out / "checkpoint.pt")["clock"]
    return step, seen, spent


@pytest.mark.vm
def test_from_data_folder_to_model(tmp_path: Path, options: Make) -> None:
    """Real rows, run in a real sandbox; the exported model is loaded by both engines."""
    from worldmodel.core.prompt import compose
    from worldmodel.data.dataset import PARTS, Row
    from worldmodel.data.example import EMBEDDED
    from worldmodel.engines.llamacpp import LlamaCppEngine
    from worldmodel.engines.transformers import TransformersEngine
    from worldmodel.execution.bubblewrap import BubblewrapSandbox
    from worldmodel.memory.shelf import read
    from worldmodel.settings import Settings
    from worldmodel.training.base import train_base

    folder = tmp_path / "data"
    for path in sorted(DATA.glob("*/*.jsonl.gz")):
        (folder / path.parent.name).mkdir(parents=True, exist_ok=True)
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            (folder / path.parent.name / path.name.removesuffix(".gz")).write_text("".join(islice(lines, 60)))
    # Two wordings of one family: each is offered the other's program.
    asked = [f"Melting 12 kg of {thing} takes 480 kJ. What is its heat of fusion in kJ/kg?" for thing in ("wax", "tin")]
    made = [example(question, "print(b / a)", "40.0\n") for question in asked]
    family = [replace(each, task=replace(each.task, source="science/f", phrasing=n)) for n, each in enumerate(made)]
    lines = [Row(f"{n}", "train", "science", "model", each) for n, each in enumerate(family)]
    for part in PARTS:
        rows = lines if part == "train" else []
        (tmp_path / f"{part}.jsonl").write_text("".join(json.dumps(row.data()) + "\n" for row in rows))
    out = tmp_path / "new" / "out"
    shape = replace(options().shape, context=512)
    small = options(
        data=folder, examples=tmp_path, out=out, minutes=0.04, shape=shape, length=512, tokens=2048, twins=2
    )
    told: list[str] = []
    result = train_base(
        small, BubblewrapSandbox(Settings.from_env()), lambda stage, share, line: told.append(f"{stage} {line}")
    )
    names = {path.name for path in out.iterdir()}
    assert names == {
        *("corpus.json", "corpus.jsonl", "tokenizer.json", "checkpoint.pt", "curve.csv", "curve.png"),
        *("embedded.gguf", "embedded.shelf.jsonl.gz", "hf", "result.json", "settings.json"),
    }
    beside = read(out.joinpath("embedded.shelf.jsonl.gz").read_bytes())
    offered, nothing = beside[:-1], beside[-1]
    assert {model.summary.split("\n")[2] for model in offered} == {"python: print(b / a)"}
    assert {model.asked for model in offered} == {(one,) for one in asked}
    assert nothing.summary == "" and len(nothing.asked) > 20
    assert (out / "hf" / "shelf.jsonl.gz").read_bytes() == (out / "embedded.shelf.jsonl.gz").read_bytes()
    assert result.steps > 0
    assert result.tokens == result.steps * 2048
    assert clock(out)[0] == result.steps
    said = json.loads((out / "result.json").read_text())
    assert said["steps"] == result.steps
    assert said["corpus"]["kept: word"] > 100
    assert said["options"]["shape"]["width"] == 64
    assert {line.split()[0] for line in told} >= {"corpus", "tokenizer", "encoding", "training"}
    turns, _ = compose("What is 2 + 3?", EMBEDDED)
    with closing(LlamaCppEngine(result.gguf, threads=1)) as one, closing(TransformersEngine(out / "hf")) as other:
        for engine in (one, other):
            assert engine.card.quantities
            assert len(list(engine.stream(turns, limit=8))) <= 8


def test_a_model_that_was_offered_nothing_reads_nothing(options: Make) -> None:
    result, _ = train(options())
    assert not (result.gguf.parent / "embedded.shelf.jsonl.gz").exists()
    assert json.loads((result.gguf.parent / "hf" / "config.json").read_text())["worldmodel"]["retrieved"] == 0


def test_a_finished_run_is_only_exported_again(options: Make) -> None:
    first, told = train(options())
    assert first.steps > 0
    assert first.validation_loss is not None
    assert first.left_out == {"training": 0, "validation": 0}
    assert not [line for _, _, line in told if "left out" in line]
    assert {stage for stage, _, _ in told} >= {"tokenizer", "encoding", "preflight", "training"}
    first.gguf.unlink()
    second, told = train(options())
    assert (second.steps, second.tokens, second.validation_loss) == (first.steps, first.tokens, first.validation_loss)
    assert second.gguf.exists()
    assert not {stage for stage, _, _ in told} & {"tokenizer", "training", "preflight"}


SCRIPT = """
import sys
from pathlib import Path
from worldmodel.training.base import train_base
from worldmodel.training.presets import Options
from worldmodel.training.model import Shape
shape = Shape(width=64, layers=1, feed_forward=64, vocabulary=640, context=256)
out = Path(sys.argv[1])
train_base(Options(data=out.parent / "nowhere", out=out, minutes=10.0, threads=1, shape=shape, length=128, tokens=256,
    warmup=0, compiled=False, checkpoint=0.2), None)
"""


def test_a_killed_run_goes_on_where_its_checkpoint_is(options: Make) -> None:
    out = options().out
    child = subprocess.Popen([sys.executable, "-c", SCRIPT, str(out)], stderr=subprocess.PIPE)
    end = time.monotonic() + 240
    while not (out / "checkpoint.pt").exists():
        assert child.poll() is None, child.stderr and child.stderr.read().decode()
        assert time.monotonic() < end
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    step, _, spent = clock(out)
    assert step > 0
    result, told = train(options(minutes=(spent + 0.5) / 60))
    figures = [line for stage, _, line in told if stage == "training"]
    assert figures[0].startswith(f"step {step + 1} ")
    assert result.steps > step
    assert result.tokens == result.steps * 256
    assert clock(out)[0] == result.steps
    with (out / "curve.csv").open() as file:
        steps = [int(line["step"]) for line in csv.DictReader(file)]
    assert all(number % 20 == 0 for number in steps)


def test_a_damaged_checkpoint_stops_it_and_stays(options: Make) -> None:
    train(options())
    path = options().out / "checkpoint.pt"
    damaged = path.read_bytes()[:-500]
    path.write_bytes(damaged)
    with pytest.raises(TrainingError, match="cannot be read") as caught:
        train(options())
    assert f"rm {path}" in caught.value.mend
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("lost", ["model", "optimizers", "clock"])
def test_a_checkpoint_without_one_of_its_parts_stops_it(options: Make, lost: str) -> None:
    import torch

    train(options())
    path = options().out / "checkpoint.pt"
    state = torch.load(path, weights_only=True)
    del state[lost]
    torch.save(state, path)
    with pytest.raises(TrainingError, match="cannot be read"):
        train(options(minutes=1.0))


def test_a_checkpoint_of_another_shape_stops_it(options: Make) -> None:
    train(options())
    (options().out / "settings.json").unlink()
    with pytest.raises(TrainingError, match="is of another shape"):
        train(options(shape=replace(options().shape, feed_forward=128)))


def test_a_full_disk_at_a_checkpoint_leaves_the_last_one(options: Make) -> None:
    train(options())
    path = options().out / "checkpoint.pt"
    before = path.read_bytes()
    path.with_suffix(".partial").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match=r"checkpoint\.pt cannot be written: No space left") as caught:
        train(options(minutes=0.03))
    assert "goes on from the last checkpoint" in caught.value.mend
    assert path.read_bytes() == before
    result, _ = train(options(minutes=0.03))
    assert result.minutes >= 0.03


@pytest.mark.parametrize("name", ["embedded.gguf", "result.json", "tokenizer.json"])
def test_a_full_disk_at_another_file_is_an_error_too(options: Make, name: str) -> None:
    (options().out / name).with_suffix(".partial").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match="No space left"):
        train(options())
    assert not (options().out / "result.json").exists()


def test_a_folder_that_cannot_be_made(options: Make, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="cannot be written: Not a directory"):
        train(options(out=tmp_path / "file" / "out"))


def test_without_a_compiler_it_says_so_and_goes_on(
    options: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    result, told = train(options(compiled=True))
    assert result.steps > 0
    (line,) = [line for stage, _, line in told if stage == "compiling"]
    assert line.startswith("not compiled, so training is slower: there is no C++ compiler (g++")
    assert "apt-get install g++" in line


def test_what_compiling_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training import base

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CXX", "my-compiler")
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    assert base._missing_for_compiling().startswith("C++ compiler (my-compiler")
    (tmp_path / "my-compiler").write_text("#!/bin/sh\n")
    (tmp_path / "my-compiler").chmod(0o755)
    assert base._missing_for_compiling().startswith("Python.h")
    (tmp_path / "Python.h").write_text("")
    assert base._missing_for_compiling() == ""


def test_a_step_that_holds_no_block(options: Make) -> None:
    with pytest.raises(TrainingError, match="a step of 100 tokens is not 2 parts of whole blocks of 128"):
        train(options(tokens=100))


def test_a_loss_that_is_no_number_stops_it(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worldmodel.training.base.rehearse", lambda *given: None)
    with pytest.raises(TrainingError, match="the loss became nan at step 1"):
        train(options(rate=math.inf, minutes=1.0))
    assert not (options().out / "checkpoint.pt").exists()


def test_preflight_reads_the_real_rows(options: Make) -> None:
    with pytest.raises(TrainingError, match="rows fit a block of 30 tokens"):
        train(options(length=30))


def test_rows_longer_than_a_block_are_counted_and_said_once(options: Make) -> None:
    far = replace(EIGHT[0], task=replace(EIGHT[0].task, question=EIGHT[0].task.question * 12))
    assert len(far.task.question) > 400
    corpora.save(corpora.Corpus((*(EIGHT * 4), far), (*EIGHT[:2], far, far), {}), options().out / "corpus.jsonl")
    result, told = train(options())
    assert result.left_out == {"training": 1, "validation": 2}
    (line,) = [line for _, _, line in told if "left out" in line]
    assert line.startswith("1 of 33 training and 2 of 4 validation examples are longer than a block of 128 tokens")
    assert "longer `length`" in line
    assert json.loads((options().out / "result.json").read_text())["left_out"] == result.left_out


def test_a_tag_that_vanishes_from_text_stops_it(options: Make, tokenizer: Any) -> None:
    told = json.loads(tokenizer.to_str())
    for token in told["added_tokens"]:
        token["special"] = token["special"] or token["content"] == "</model>"
    (options().out / "tokenizer.json").write_text(json.dumps(told))
    with pytest.raises(TrainingError, match="row 0 does not teach to close its tags: </model> missing") as caught:
        train(options())
    assert "declare no tag special" in caught.value.mend
    assert not (options().out / "checkpoint.pt").exists()


def test_a_rate_that_teaches_nothing_stops_it_before_the_first_step(options: Make) -> None:
    with pytest.raises(
        TrainingError, match=r"8 examples cannot be learned by heart: their loss went from 6\."
    ) as caught:
        train(options(rate=0.0))
    assert caught.value.mend.startswith("raise --rate")
    assert not (options().out / "checkpoint.pt").exists()
    assert not (options().out / "curve.csv").exists()


def test_a_run_that_ends_before_its_warm_up_is_stopped(options: Make) -> None:
    with pytest.raises(TrainingError, match="the warm-up of 100000 steps is as long as the run, which has") as caught:
        train(options(warmup=100_000))
    assert caught.value.mend == "give the run more --minutes"
    assert not (options().out / "checkpoint.pt").exists()


@pytest.mark.parametrize(
    ("said", "programs", "problem"),
    [
        ("The answer is 4.", (), "no tags come out of the trained model in 8 answers; the first begins 'The answer is"),
        ("<think>x</think>", (Program("python", "print(4)"),), "none of 8 answers led to a program that ran"),
    ],
)
def test_a_model_without_tags_that_work_is_kept_and_not_called_done(
    options: Make, said: str, programs: tuple[Program, ...], problem: str
) -> None:
    from worldmodel.training.base import train_base

    asked: list[tuple[Path, list[str]]] = []

    def answers(gguf: Path, questions: Sequence[str]) -> list[Trace]:
        asked.append((gguf, list(questions)))
        told = (Token(1, said),)
        return [Trace(each, tokens=told, programs=programs, runs=(None,) * len(programs)) for each in questions]

    with pytest.raises(TrainingError, match=problem) as caught:
        train_base(options(), None, answers=answers)  # type: ignore[arg-type]
    assert "the weights so far are kept" in caught.value.mend
    out = options().out
    computed = [each.task.question for each in EIGHT * 4 if each.task.steps]
    assert asked == [(out / "embedded.gguf", computed[:8])]
    assert {path.name for path in out.iterdir()} >= {"embedded.gguf", "hf", "checkpoint.pt", "curve.png"}
    assert not (out / "result.json").exists()


def test_a_corpus_without_its_counts_is_used_and_that_is_said(options: Make) -> None:
    out = options().out
    (out / "corpus.json").unlink()
    _, told = train(options())
    assert [line for stage, _, line in told if stage == "corpus"] == [
        f"{out / 'corpus.json'} is missing: what was removed or dropped is not known"
    ]
    assert json.loads((out / "result.json").read_text())["corpus"] == {"kept: word": 30, "kept: unknown": 4}


def test_counts_without_their_corpus_are_made_again(options: Make) -> None:
    (options().out / "corpus.jsonl").unlink()
    with pytest.raises(DataError, match="no data file"):
        train(options())


def test_without_validation_problems_nothing_is_scored(options: Make) -> None:
    corpora.save(corpora.Corpus(EIGHT * 4, (), {}), options().out / "corpus.jsonl")
    result, _ = train(options())
    assert (result.validation_loss, result.validation_exact) == (None, None)


def test_another_tokenizer_than_the_model_s_stops_it(options: Make) -> None:
    from tokenizers import Tokenizer, models

    Tokenizer(models.BPE()).save(str(options().out / "tokenizer.json"))
    with pytest.raises(TrainingError, match=r"the tokenizer does not know <\|end\|>"):
        train(options())


def test_a_folder_begun_with_other_settings_is_refused(options: Make) -> None:
    train(options())
    train(options(minutes=0.02, checkpoint=60.0))
    with pytest.raises(TrainingError, match=r"was begun with noise 0\.08, now 0\.1, seed 0, now 3") as caught:
        train(options(seed=3, noise=0.1))
    assert caught.value.mend == "give --out another folder"
    settings = options().out / "settings.json"
    settings.write_text("[")
    with pytest.raises(TrainingError, match=r"settings\.json cannot be read"):
        train(options())


def test_examples_of_families_are_trained_on_and_unseen_ones_are_not(tmp_path: Path) -> None:
    from worldmodel.data.dataset import PARTS, Row
    from worldmodel.training.base import _with_families

    rows = {"train": EIGHT[:3], "phrasings": EIGHT[3:4], "families": EIGHT[4:5]}
    for part in PARTS:
        lines = [Row(f"{part}{n}", part, "computation", "model", example) for n, example in enumerate(rows[part])]
        (tmp_path / f"{part}.jsonl").write_text("".join(json.dumps(row.data()) + "\n" for row in lines))
    measured = [EIGHT[1].task.question.replace("9", "8"), "Something else that is asked of 5 people?"]
    made = _with_families(corpora.Corpus(EIGHT[5:6], EIGHT[6:7], {"kept: word": 3}), tmp_path, measured)
    assert made.train == (EIGHT[5], EIGHT[0], EIGHT[2])
    assert made.validation == (EIGHT[6], EIGHT[3])
    assert made.counts == {
        "kept: word": 3,
        "kept: family, train": 2,
        "kept: family, phrasings": 1,
        "removed: family, near a measured question": 1,
    }


def test_a_run_starts_from_the_model_of_an_earlier_one(
    options: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from worldmodel.training.presets import PRESETS, Options
    from worldmodel.training.start import load_start

    first, _ = train(options())
    exact, rounded = load_start(first.gguf.parent / "hf"), load_start(first.gguf)
    assert exact.shape == rounded.shape == options().shape
    assert exact.tokenizer.get_vocab() == rounded.tokenizer.get_vocab()
    text = "<think>Known: 12 [a] apples, 3.5 [b]. Naïve?</think>\n<model>python: print(a * b)</model><|end|>"
    assert exact.tokenizer.encode(text).ids == rounded.tokenizer.encode(text).ids
    for name, weights in exact.weights.items():
        assert torch.allclose(weights, rounded.weights[name], atol=weights.abs().max().item() / 120), name
    out = tmp_path / "second"
    out.mkdir()
    corpora.save(corpora.Corpus(EIGHT * 4, EIGHT[:2], {}), out / "corpus.jsonl")
    monkeypatch.setattr("worldmodel.training.base.rehearse", lambda *given: None)  # at this rate nothing is learned
    other = Options(
        data=tmp_path, out=out, minutes=0.015, threads=1, length=128, tokens=256, rate=0.0, warmup=0, compiled=False
    )
    second, _ = train(replace(other, start=first.gguf))
    assert second.parameters == first.parameters
    assert load_start(second.gguf).weights.keys() == rounded.weights.keys()
    for name, weights in load_start(second.gguf.parent / "hf").weights.items():
        assert torch.allclose(weights, rounded.weights[name], rtol=1e-3, atol=1e-4), name
    for preset in PRESETS.values():
        assert Options(data=tmp_path, out=tmp_path, **preset).tokens >= 4096


def test_a_reader_is_made_beside_the_model_and_goes_on_from_itself(
    options: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from worldmodel.engines.pair import PairEngine, load, reader_of
    from worldmodel.training.start import load_start

    asked = [f"Melting 12 kg of {thing} takes 480 kJ. What is its heat of fusion in kJ/kg?" for thing in ("wax", "tin")]
    made = [example(question, "print(b / a)", "40.0\n") for question in asked]
    family = tuple(
        replace(each, task=replace(each.task, source="science/f", phrasing=n)) for n, each in enumerate(made)
    )
    alone, _ = train(options())

    def reader(name: str, start: Path, rate: float) -> Path:
        out = tmp_path / name
        out.mkdir()
        corpora.save(corpora.Corpus(EIGHT + family * 4, EIGHT[:2], {}), out / "corpus.jsonl")
        result, told = train(options(out=out, start=start, reading=True, noise=0.0, length=256, tokens=512, rate=rate))
        assert ("encoding", 0.0, "0 of 8 examples") in told, "only those that something is offered to"
        assert result.gguf.read_bytes() == alone.gguf.read_bytes(), "the model itself stays as it is"
        with closing(load(result.gguf, threads=1)) as engine:
            assert isinstance(engine, PairEngine) and engine.card.retrieved
        return Path(result.gguf)

    first = reader("first", alone.gguf, 1e-2)
    monkeypatch.setattr("worldmodel.training.base.rehearse", lambda *given: None)  # at this rate nothing is learned
    second = reader("second", first, 0.0)
    before, after = load_start(reader_of(first)).weights, load_start(reader_of(second)).weights
    own = load_start(alone.gguf).weights
    for name, weights in after.items():
        assert torch.allclose(weights, before[name], rtol=1e-2, atol=1e-3), name
    assert any((weights - own[name]).abs().max() > 0.01 for name, weights in before.items())


def test_a_reader_needs_examples_that_something_is_offered_to(options: Make) -> None:
    alone, _ = train(options())
    with pytest.raises(TrainingError, match="a reader is made for a model") as error:
        train(options(reading=True, start=alone.gguf.parent / "hf"))
    assert error.value.mend == "--start FILE.gguf"
    (alone.gguf.parent / "settings.json").unlink()
    with pytest.raises(TrainingError, match="nothing is offered to any example") as error:
        train(options(reading=True, start=alone.gguf))
    assert "data generate" in error.value.mend


@pytest.mark.parametrize("content", [None, b"", b"GGUF", b"no model" * 100])
def test_what_is_no_model_to_start_from(options: Make, tmp_path: Path, content: bytes | None) -> None:
    place = tmp_path / "start.gguf"
    if content is not None:
        place.write_bytes(content)
    with pytest.raises(TrainingError, match=r"start\.gguf"):
        train(options(start=place))
    with pytest.raises(TrainingError, match="no model to start from"):
        train(options(start=tmp_path))


def test_the_curve_is_drawn(options: Make) -> None:
    train(options())
    assert (options().out / "curve.png").read_bytes().startswith(b"\x89PNG")
