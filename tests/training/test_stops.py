"""Every check of preflight.py is made by a run: here each meets what only it can see, and stops the run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.errors import TrainingError

from . import users
from .tune import Make, train

pytestmark = pytest.mark.train


def stopped(options: Any, said: str) -> None:
    with pytest.raises(TrainingError, match=said):
        train(options)
    assert not (options.out / "curve.csv").exists()


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Any], None]], None]:
    """A function: what it is given is done to every model that is loaded."""
    from worldmodel.training import loading

    def set_up(change: Callable[[Any], None]) -> None:
        def load(*arguments: Any, **more: Any) -> Any:
            found = real(*arguments, **more)
            change(found.model)
            return found

        real = loading.load
        monkeypatch.setattr(loading, "load", load)

    return set_up


def test_rendered(options: Make, tmp_path: Path) -> None:
    """A tag is special in the tokenizer."""
    folder = users.folder("qwen", tmp_path / "model", vocab_size=640)
    spoken = users.tokenizer("qwen")
    spoken.add_special_tokens({"additional_special_tokens": ["</model>"]})
    spoken.save_pretrained(folder)
    stopped(options(model=folder), "row 0 does not teach to close its tags: </model>")


def test_read(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """The data loader labels the question too."""
    from worldmodel.training import trainer

    def relabelled(items: Any) -> Any:
        batch = real(items)
        return {**batch, "labels": batch["input_ids"]}

    real = trainer.collate
    monkeypatch.setattr(trainer, "collate", relabelled)
    stopped(options(batch=1), "tokens that are not those the model writes")


def test_inference(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine puts a token first that no row had."""
    from worldmodel.engines.transformers import TransformersEngine

    real = TransformersEngine.encoded
    monkeypatch.setattr(TransformersEngine, "encoded", lambda self, prompt: [0, *real(self, prompt)])
    stopped(options(), "at inference the model is not shown what it was trained on")


def test_trainable(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training import loading

    monkeypatch.setattr(loading, "with_adapter", lambda model, *_: model.requires_grad_(False))
    stopped(options(method="lora"), "no parameter is trained")


def test_first_step(options: Make, tmp_path: Path) -> None:
    """The weights are far too large."""
    folder = users.folder("qwen", tmp_path / "model", initializer_range=3.0)
    stopped(options(model=folder), "the first loss is .*, twice a uniform guess's")


def test_apart(options: Make, tmp_path: Path, changed: Callable[[Callable[[Any], None]], None]) -> None:
    """The model takes a block for one row."""

    def blind(model: Any) -> None:
        inner = model.model
        real = inner.forward
        inner.forward = lambda *arguments, position_ids=None, **more: real(*arguments, **more)

    changed(blind)
    folder = users.folder("qwen", tmp_path / "model", initializer_range=0.3)
    stopped(options(model=folder, packing=True, batch=1), "this model lets rows of one block see each other")


def test_overfit(options: Make) -> None:
    """The rate is so low that nothing is learned."""
    stopped(options(rate=1e-9), "8 examples cannot be learned by heart")


def test_tags(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six steps are too few; the weights are kept."""
    from worldmodel.training import preflight

    monkeypatch.setattr(preflight, "check_overfit", lambda *_: (1.0, 0.5))
    with pytest.raises(TrainingError, match="no tags come out of the trained model in 8 answers"):
        train(options())
    assert (options().out / "model" / "config.json").is_file()
