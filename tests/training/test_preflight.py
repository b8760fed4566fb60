"""Each check before and at the first step catches what it is there for."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train

END, CLOSE, WORD = 0, 5, 9


def row(ids: list[int], mask: list[int]) -> Any:
    from worldmodel.training.batches import Encoded

    return Encoded(ids, [bool(each) for each in mask])


def check(rows: list[Any], length: int = 8) -> None:
    from worldmodel.training.preflight import check_rows

    check_rows(rows, END, [CLOSE], length)


def test_sound_rows_pass(encoded: list[Any], tokenizer: Any) -> None:
    from worldmodel.training.preflight import check_rows

    check([row([WORD, WORD, CLOSE, END], [0, 1, 1, 1])])
    closing = [tokenizer.token_to_id(f"</{tag}>") for tag in ("think", "model", "requires")]
    check_rows(encoded, tokenizer.token_to_id("<|end|>"), closing, 128)


@pytest.mark.parametrize(
    ("ids", "mask", "problem"),
    [
        ([WORD, WORD, CLOSE, END], [0, 0, 0, 0], "row 1 has no supervised token"),
        ([WORD, WORD, CLOSE, WORD], [0, 1, 1, 1], "row 1 does not end with the end of turn"),
        ([WORD, WORD, CLOSE, END], [0, 1, 1, 0], "row 1 does not end with the end of turn"),
        ([WORD, WORD, CLOSE, END], [0, 1, 0, 1], "row 1 has closing tags that are not supervised"),
        ([WORD, CLOSE, CLOSE, END], [0, 1, 0, 1], "row 1 has closing tags that are not supervised"),
    ],
)
def test_a_row_at_fault_is_named(ids: list[int], mask: list[int], problem: str) -> None:
    with pytest.raises(TrainingError, match=problem):
        check([row([WORD, END], [0, 1]), row(ids, mask)])


def test_no_rows() -> None:
    with pytest.raises(TrainingError, match="no training rows"):
        check([])


def test_too_many_long_rows() -> None:
    short, long = row([WORD, END], [0, 1]), row([WORD] * 9 + [END], [0] * 9 + [1])
    check([short] * 95 + [long] * 5)
    with pytest.raises(TrainingError, match="only 94 of 100 rows fit a block of 8 tokens"):
        check([short] * 94 + [long] * 6)


@pytest.mark.parametrize(
    ("loss", "problem"),
    [
        (math.nan, "first loss is nan"),
        (math.inf, "first loss is inf"),
        (0.0, "first loss is 0.0"),
        (99.0, "twice a uniform"),
    ],
)
def test_a_first_loss_that_cannot_be(loss: float, problem: str) -> None:
    import torch

    from worldmodel.training.preflight import check_first_step

    model = torch.nn.Linear(2, 2)
    model(torch.ones(2)).sum().backward()
    with pytest.raises(TrainingError, match=problem):
        check_first_step(torch.tensor(loss), model, 640)


@pytest.mark.parametrize("gradient", [None, 0.0, math.nan])
def test_a_first_gradient_that_teaches_nothing(gradient: float | None) -> None:
    import torch

    from worldmodel.training.preflight import check_first_step

    model = torch.nn.Linear(2, 2)
    for parameter in model.parameters():
        parameter.grad = None if gradient is None else torch.full_like(parameter, gradient)
    with pytest.raises(TrainingError, match="first gradient is zero or not finite"):
        check_first_step(torch.tensor(6.0), model, 640)


def test_a_real_first_step_passes(encoded: list[Any], sized: Any) -> None:
    """And one whose labels are all ignored does not: its loss is not a number."""
    from worldmodel.training import model as models
    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward
    from worldmodel.training.preflight import check_first_step

    model = models.build(sized, END)
    forward = Forward(model, 0.1)
    batch = collate([[row] for row in encoded], 80)
    loss = models.loss(forward, batch)
    loss.backward()
    check_first_step(loss.detach(), model, sized.vocabulary)
    ignored = replace(batch, labels=batch.labels.fill_(-100))
    with pytest.raises(TrainingError, match="first loss is nan"):
        check_first_step(models.loss(forward, ignored).detach(), model, sized.vocabulary)
