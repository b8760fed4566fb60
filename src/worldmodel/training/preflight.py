"""Checks before a training run spends its hours: each one stops the run and says what to change."""

from __future__ import annotations

import math
from collections.abc import Sequence

from torch import Tensor, nn

from worldmodel.errors import TrainingError
from worldmodel.training.batches import Encoded


def check_rows(rows: Sequence[Encoded], end: int, closing: Sequence[int], length: int) -> None:
    """Every row is trained on somewhere, learns to end its turn and to close its tags, and fits a block.

    `end` is the id that ends a turn, `closing` the ids of the model's closing tags, `length` the block's
    tokens. Raises TrainingError with the number of the first row at fault.
    """
    if not rows:
        raise TrainingError("there are no training rows", mend="check the folder that --data names")
    short = 0
    for number, row in enumerate(rows):
        supervised = [token for token, mine in zip(row.ids, row.mask, strict=True) if mine]
        if not supervised:
            raise TrainingError(f"row {number} has no supervised token", mend="mark what the model writes as sampled")
        if supervised[-1] != end or row.ids[-1] != end:
            raise TrainingError(f"row {number} does not end with the end of turn", mend="render with end=True")
        lost = [token for token in closing if row.ids.count(token) != supervised.count(token)]
        if lost:
            raise TrainingError(f"row {number} has closing tags that are not supervised: ids {lost}")
        short += len(row.ids) - 1 <= length
    if short < 0.95 * len(rows):
        raise TrainingError(
            f"only {short} of {len(rows)} rows fit a block of {length} tokens",
            mend="use a longer block or shorter rows",
        )


def check_first_step(loss: Tensor, model: nn.Module, vocabulary: int) -> None:
    """After the first backward pass: a finite loss near that of a uniform guess, and a gradient somewhere."""
    value = loss.item()
    if not math.isfinite(value) or value <= 0:
        raise TrainingError(f"the first loss is {value}", mend="check labels and precision: nothing is learned from it")
    if value > 2 * math.log(vocabulary):
        raise TrainingError(f"the first loss is {value:.2f}, twice a uniform guess's", mend="check the initialisation")
    norms = [p.grad.norm().item() for p in model.parameters() if p.grad is not None]
    if not norms or not all(math.isfinite(norm) for norm in norms) or sum(norms) == 0:
        raise TrainingError("the first gradient is zero or not finite", mend="check that labels are not all ignored")
