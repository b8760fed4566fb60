"""Examples as packed blocks: whole rows side by side, none cut, none seeing its neighbour."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from worldmodel.core.prompt import encode, render
from worldmodel.data.example import Example, prompt

IGNORED = -100
OPEN_BLOCKS = 64


@dataclass(frozen=True, slots=True)
class Encoded:
    """One example's token ids, and which of them are trained on."""

    ids: list[int]
    mask: list[bool]


@dataclass(frozen=True, slots=True)
class Batch:
    """`ids`, `labels`, `positions`: (batch, length) integers; `attend`: (batch, 1, length, length) booleans;
    `given`: (batch, length) booleans, where a token is the user's or the runtime's.

    Labels are shifted: `labels[:, t]` follows `ids[:, t]`, or is IGNORED where it is not the model's to
    write. A token attends to the tokens before it in its own row.
    """

    ids: Tensor
    labels: Tensor
    positions: Tensor
    attend: Tensor
    given: Tensor


def encode_example(example: Example, tokenize: Callable[[str], list[int]]) -> Encoded:
    ids, mask = encode(render(prompt(example), end=True), tokenize)
    return Encoded(ids, mask)


def pack(rows: Sequence[Encoded], length: int, rng: random.Random) -> Iterator[list[Encoded]]:
    """One epoch of `rows` in random order, grouped into blocks of at most `length` tokens each.

    Rows longer than `length` are left out; the caller counts them beforehand.
    """
    order = list(range(len(rows)))
    rng.shuffle(order)
    blocks: list[list[Encoded]] = []
    room: list[int] = []
    for number in order:
        row = rows[number]
        size = len(row.ids) - 1
        if size > length:
            continue
        place = next((k for k, left in enumerate(room) if left >= size), None)
        if place is None:
            if len(blocks) == OPEN_BLOCKS:
                full = room.index(min(room))
                yield blocks.pop(full)
                room.pop(full)
            blocks.append([])
            room.append(length)
            place = len(blocks) - 1
        blocks[place].append(row)
        room[place] -= size
    yield from blocks


def batches(rows: Sequence[Encoded], size: int, length: int, rng: random.Random) -> Iterator[Batch]:
    """One epoch in batches of exactly `size` blocks (one shape, compiled once); a rest is left for the next epoch."""
    waiting: list[list[Encoded]] = []
    for block in pack(rows, length, rng):
        waiting.append(block)
        if len(waiting) == size:
            yield collate(waiting, length)
            waiting = []


def collate(blocks: Sequence[Sequence[Encoded]], length: int) -> Batch:
    shape = (len(blocks), length)
    ids = torch.zeros(shape, dtype=torch.long)
    labels = torch.full(shape, IGNORED, dtype=torch.long)
    positions = torch.zeros(shape, dtype=torch.long)
    given = torch.zeros(shape, dtype=torch.bool)
    # Padding counts as rows of its own, so that every position attends to something: itself.
    owner = -torch.arange(1, length + 1).repeat(len(blocks), 1)
    for number, block in enumerate(blocks):
        begin = 0
        for index, row in enumerate(block):
            end = begin + len(row.ids) - 1
            ids[number, begin:end] = torch.tensor(row.ids[:-1])
            written = torch.tensor(row.mask[1:])
            given[number, begin:end] = ~torch.tensor(row.mask[:-1])
            labels[number, begin:end] = torch.where(written, torch.tensor(row.ids[1:]), IGNORED)
            positions[number, begin:end] = torch.arange(end - begin)
            owner[number, begin:end] = index
            begin = end
    same = owner[:, :, None] == owner[:, None, :]
    attend = (same & torch.ones(length, length, dtype=torch.bool).tril())[:, None]
    return Batch(ids, labels, positions, attend, given)


def noisy(batch: Batch, share: float, low: int, high: int) -> Batch:
    """Replace that share of the given words by random ones (word dropout), so that no problem is learned by heart.

    Only ids from `low` up to `high` are words; markers, tags and names of quantities stay.
    """
    word = batch.given & (batch.ids >= low) & (batch.ids < high)
    drop = word & (torch.rand(batch.ids.shape) < share)
    return replace(batch, ids=torch.where(drop, torch.randint(low, high, batch.ids.shape), batch.ids))
