"""What a run from scratch tries on a few rows before it begins: passed by a sound model, and each part made to fail."""

from __future__ import annotations

import math
from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train

LENGTH = 256
"""Tokens of a block: several of the eight rows fit into one."""
RATE = 3e-3


@pytest.fixture
def model(tokenizer: Any, sized: Any) -> Any:
    """A random model."""
    import torch

    from worldmodel.training import model as models

    torch.manual_seed(0)
    return models.build(sized, tokenizer.token_to_id("<|end|>")).train()


def test_a_sound_model_passes_and_stays_as_it_was(model: Any, encoded: list[Any]) -> None:
    import torch

    from worldmodel.training.batches import pack
    from worldmodel.training.rehearsal import rehearse

    assert max(len(block) for block in pack(encoded, LENGTH)) > 1
    before = {name: weights.clone() for name, weights in model.state_dict().items()}
    drawn = torch.random.get_rng_state()
    rehearse(model, encoded, LENGTH, RATE)
    assert all(torch.equal(weights, before[name]) for name, weights in model.state_dict().items())
    assert all(parameter.grad is None for parameter in model.parameters())
    assert model.training
    assert torch.equal(drawn, torch.random.get_rng_state())  # so the run is the one it would have been


def test_rows_that_see_each_other_are_seen(model: Any, encoded: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """As with an attention that takes a block for one row."""
    from worldmodel.training import forward
    from worldmodel.training.rehearsal import rehearse

    right = forward.by_row

    def whole(q: Any, k: Any, v: Any, rows: Any, blocks: int) -> Any:
        return right(q, k, v, [(0, sum(size for _, size in rows))], blocks)

    monkeypatch.setattr(forward, "by_row", whole)
    with pytest.raises(
        TrainingError, match="this model lets rows of one block see each other: a loss changes"
    ) as error:
        rehearse(model, encoded, LENGTH, RATE)
    assert error.value.mend.startswith("pip install")


def test_a_rate_that_breaks_the_weights_is_seen(model: Any, encoded: list[Any]) -> None:
    from worldmodel.training.rehearsal import rehearse

    with pytest.raises(TrainingError, match=r"8 examples cannot be learned by heart: .* from 6\.\d+ to nan") as error:
        rehearse(model, encoded, LENGTH, math.inf)
    assert error.value.mend == "lower --rate"


def test_a_model_without_a_weight_to_train_is_seen(model: Any, encoded: list[Any]) -> None:
    from worldmodel.training.rehearsal import rehearse

    with pytest.raises(TrainingError, match="no parameter is trained"):
        rehearse(model.requires_grad_(False), encoded, LENGTH, RATE)


def test_a_model_of_which_too_little_is_trained_is_seen(model: Any, encoded: list[Any]) -> None:
    from worldmodel.training.rehearsal import rehearse

    model.requires_grad_(False)
    model.model.norm.weight.requires_grad = True
    with pytest.raises(TrainingError, match="8 examples cannot be learned by heart"):
        rehearse(model, encoded, LENGTH, RATE)
