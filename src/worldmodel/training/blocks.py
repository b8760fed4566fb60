"""Rows as the blocks that trl trains on: ready ids and labels, so that nothing relabels them on the way.

A row that does not fit its block is never cut. Rows that share a block are kept apart by their positions, from
which transformers makes the attention mask; `preflight.check_apart` proves it for the model at hand.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from worldmodel.errors import TrainingError
from worldmodel.training.batches import IGNORED, Encoded

Block = dict[str, list[int]]
"""`input_ids`, `labels` (IGNORED where the model does not write) and `position_ids`, each of the block's length."""

LEFT_OUT = 0.05
"""Share of rows that may be longer than a block: they are left out, and that is said."""


def fitting(rows: Sequence[Encoded], length: int) -> list[Encoded]:
    """The rows of at most `length` tokens. Raises TrainingError where they are too few."""
    kept = [row for row in rows if len(row.ids) <= length]
    if not rows:
        raise TrainingError("there are no training rows", mend="check what --data names")
    if len(kept) < (1 - LEFT_OUT) * len(rows):
        longest = max(len(row.ids) for row in rows)
        raise TrainingError(
            f"a context of {length} tokens is too short for {len(rows) - len(kept)} of {len(rows)} examples; "
            f"the longest has {longest} tokens",
            mend=f"--length {longest}; --no-instructions makes every example shorter",
        )
    return kept


def blocks(rows: Sequence[Encoded], length: int, *, packed: bool) -> list[Block]:
    """Whole rows side by side in blocks of at most `length` tokens (best fit, longest first), or each by itself."""
    if not packed:
        return [_block([row]) for row in rows]
    grouped: list[list[Encoded]] = []
    rooms: list[tuple[int, int]] = []  # what is left of each block, and its number, the fullest first
    for row in sorted(rows, key=lambda row: -len(row.ids)):
        fit = bisect.bisect_left(rooms, (len(row.ids), 0))
        if fit < len(rooms):
            room, place = rooms.pop(fit)
        else:
            room, place = length, len(grouped)
            grouped.append([])
        grouped[place].append(row)
        bisect.insort(rooms, (room - len(row.ids), place))
    return [_block(group) for group in grouped]


def collate(items: Sequence[Block]) -> dict[str, Tensor]:
    """Blocks as one batch, (batch, length) integers each. Padding stands at position 0 and so by itself."""
    length = max(len(item["input_ids"]) for item in items)
    filler = {"input_ids": 0, "labels": IGNORED, "position_ids": 0}
    return {
        name: torch.tensor([item[name] + [value] * (length - len(item[name])) for item in items])
        for name, value in filler.items()
    }


def unpacked(batch: dict[str, Any]) -> list[Encoded]:
    """The rows that training reads in a batch: ids, and which of them have a label.

    Rows of one block are told apart by `position_ids` where there are any, padding by `attention_mask`.
    """
    found = []
    for number, (ids, labels) in enumerate(zip(batch["input_ids"].tolist(), batch["labels"].tolist(), strict=True)):
        starts = [0]
        if (positions := batch.get("position_ids")) is not None:
            starts = [at for at, position in enumerate(positions[number].tolist()) if position == 0]
        if (mask := batch.get("attention_mask")) is not None:
            ids, labels = ids[: int(mask[number].sum())], labels[: int(mask[number].sum())]
        for begin, end in zip(starts, [*starts[1:], len(ids)], strict=True):
            if end - begin > 1:  # a padding token stands alone
                found.append(Encoded(ids[begin:end], [label != IGNORED for label in labels[begin:end]]))
    return found


def _block(group: Sequence[Encoded]) -> Block:
    return {
        "input_ids": [token for row in group for token in row.ids],
        "labels": [
            token if mine and at else IGNORED
            for row in group
            for at, (token, mine) in enumerate(zip(row.ids, row.mask, strict=True))
        ],
        "position_ids": [at for row in group for at in range(len(row.ids))],
    }
