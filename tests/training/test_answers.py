"""A model just exported answers through the loop that users have, and what comes out of it is judged."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.app.training import _answers
from worldmodel.data import corpus as corpora
from worldmodel.errors import EngineUnavailable, TrainingError
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.settings import Settings
from worldmodel.types import Trace

from .conftest import EIGHT

pytestmark = pytest.mark.train

COMPUTED = [each for each in EIGHT if each.task.steps]


def answers(gguf: Path, printed: str | None = None) -> list[Trace]:
    """Programs print what their example says, or `printed`."""
    script = [each.runs[0] for each in COMPUTED] if printed is None else itertools.repeat(printed)
    return _answers(gguf, [each.task.question for each in COMPUTED], ScriptedSandbox(script), Settings.from_env())


def test_what_was_learned_by_heart_comes_out_and_runs(gguf_file: Callable[..., Path]) -> None:
    from worldmodel.training.preflight import check_tags

    traces = answers(gguf_file(exact=False))
    assert [trace.question for trace in traces] == [each.task.question for each in COMPUTED]
    assert traces[0].answer == "The answer is 19 apples."
    assert all(trace.runs for trace in traces)
    check_tags(traces)


def test_a_reply_that_outgrows_the_context_is_an_answer_too(gguf_file: Callable[..., Path]) -> None:
    from worldmodel.training.preflight import check_tags

    traces = answers(gguf_file(exact=False), printed="1 2 3 4 5 6 7 8 9 10\n" * 40)
    assert "context" in traces[0].error
    assert len(traces) == len(COMPUTED)
    check_tags(traces)


def test_a_model_that_has_learned_nothing_is_seen(tokenizer: Any, sized: Any, tmp_path: Path) -> None:
    import torch

    from worldmodel.training import model as models
    from worldmodel.training.export import write_gguf
    from worldmodel.training.preflight import check_tags

    torch.manual_seed(0)
    untrained = models.build(sized, tokenizer.token_to_id("<|end|>"))
    write_gguf(untrained.eval(), tokenizer, tmp_path / "new.gguf", name="tiny")
    with pytest.raises(TrainingError, match="no tags come out of the trained model in 7 answers; the first begins"):
        check_tags(answers(tmp_path / "new.gguf"))


def test_a_file_that_is_not_there_is_no_bad_answer(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable):
        answers(tmp_path / "nothing.gguf")


def test_the_command_asks_the_model_that_it_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.app import build, training
    from worldmodel.training.model import Shape
    from worldmodel.training.presets import PRESETS

    traces: list[Trace] = []
    monkeypatch.setattr("worldmodel.training.base.check_tags", traces.extend)
    monkeypatch.setattr(build, "sandbox", lambda *given: ScriptedSandbox(itertools.repeat("1\n")))
    shape = Shape(width=64, layers=1, feed_forward=64, vocabulary=640, context=256)
    small = {"minutes": 0.015, "shape": shape, "length": 128, "tokens": 256, "warmup": 0, "compiled": False}
    monkeypatch.setitem(PRESETS, "cpu", small)
    out = tmp_path / "out"
    out.mkdir()
    corpora.save(corpora.Corpus(EIGHT * 4, (), {}), out / "corpus.jsonl")
    code = training.base(
        data=tmp_path, out=out, examples=None, start=None, preset="cpu", sandbox="qemu", minutes=None, rate=None,
        reading=False, seed=0, threads=1, as_json=True,
    )  # fmt: skip
    assert code == 0
    assert [trace.question for trace in traces] == [each.task.question for each in COMPUTED + COMPUTED[:1]]
    assert all(trace.versions["engine"] for trace in traces)
