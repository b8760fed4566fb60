"""Rows in blocks: whole, none lost, none cut, told apart, and with the loss they have by themselves."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.errors import TrainingError

from . import users
from .conftest import EIGHT

pytestmark = pytest.mark.train


def rows(lengths: list[int]) -> list[Any]:
    from worldmodel.training.batches import Encoded

    rng = random.Random(0)
    return [Encoded([rng.randrange(99) for _ in range(n)], [False] + [rng.random() < 0.5 for _ in range(n - 1)])
            for n in lengths]  # fmt: skip


@given(st.lists(st.integers(2, 20), min_size=1, max_size=30), st.booleans(), st.integers(1, 4))
def test_what_is_read_is_what_was_packed(lengths: list[int], packed: bool, size: int) -> None:
    from worldmodel.training.blocks import blocks, collate, unpacked

    made = rows(lengths)
    found = blocks(made, 20, packed=packed)
    assert all(len(block["input_ids"]) <= 20 for block in found)
    batches = [collate(found[at : at + size]) for at in range(0, len(found), size)]
    read = [row for batch in batches for row in unpacked(batch)]
    assert sorted((row.ids, row.mask) for row in read) == sorted((row.ids, row.mask) for row in made)
    if packed:
        assert len(found) <= len(blocks(made, 20, packed=False))


def test_packing_fills_blocks() -> None:
    from worldmodel.training.blocks import blocks

    assert len(blocks(rows([6, 4, 7, 3, 5, 5]), 10, packed=True)) == 3


def test_a_context_too_short_says_by_how_much() -> None:
    from worldmodel.training.blocks import fitting

    made = rows([10] * 95 + [30] * 5)
    assert len(fitting(made, 10)) == 95
    with pytest.raises(
        TrainingError, match="10 tokens is too short for 6 of 101 examples; the longest has 30"
    ) as error:
        fitting([*made, made[-1]], 10)
    assert error.value.mend.startswith("--length 30")
    with pytest.raises(TrainingError, match="no training rows"):
        fitting([], 10)


@pytest.mark.parametrize("family", users.FAMILIES)
def test_packed_rows_have_the_loss_they_have_alone(family: str, user_model: Callable[[str], Path]) -> None:
    """In plain torch, without trl's head: each row by itself against its part of one block."""
    import torch
    from torch.nn.functional import cross_entropy

    from worldmodel.training.blocks import blocks, collate
    from worldmodel.training.loading import load

    loaded = load(user_model(family), instructions=False)
    made = sorted(loaded.chat.rows(EIGHT[:3]), key=lambda row: -len(row.ids))
    total = sum(len(row.ids) for row in made)
    packed = collate(blocks(made, total, packed=True))
    assert packed["input_ids"].shape == (1, total)
    begin = 0
    with torch.no_grad():
        together = loaded.model.eval()(
            packed["input_ids"], position_ids=packed["position_ids"], use_cache=False
        ).logits[0]
        for row in made:
            alone = loaded.model(torch.tensor([row.ids])).logits[0]
            end = begin + len(row.ids)
            labels = packed["labels"][0, begin + 1 : end]
            assert (labels != -100).sum() == sum(row.mask)
            assert cross_entropy(together[begin : end - 1], labels).item() == pytest.approx(
                cross_entropy(alone[:-1], labels).item(), abs=1e-4
            )
            begin = end
