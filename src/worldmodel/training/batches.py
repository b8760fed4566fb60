"""Examples as packed blocks: whole rows side by side, none cut, none seeing its neighbour."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from worldmodel.core.prompt import Prompt, encode, render
from worldmodel.data.example import Example, prompt

IGNORED = -100
OPEN_BLOCKS = 64


@dataclass(frozen=True, slots=True)
class Encoded:
    """One example's token ids, and which of them are trained on. The first `asked` are the user's turns."""

    ids: list[int]
    mask: list[bool]
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """`ids`, `labels`, `positions`: (batch, length) integers; `given`: (batch, length) booleans, where a token is
    the user's; `rows`: (first token, tokens) of each row, counted over all blocks, and of the padding behind them.

    Labels are shifted: `labels[:, t]` follows `ids[:, t]`, or is IGNORED where it is not the model's to
    write. A token attends to the tokens before it in its own row.
    """

    ids: Tensor
    labels: Tensor
    positions: Tensor
    given: Tensor
    rows: tuple[tuple[int, int], ...]

    def to(self, device: str) -> Batch:
        """The same on another device."""
        tensors = {name: getattr(self, name) for name in ("ids", "labels", "positions", "given")}
        return replace(self, **{name: each.to(device, non_blocking=True) for name, each in tensors.items()})


def encode_example(example: Example, tokenize: Callable[[str], list[int]]) -> Encoded:
    told = prompt(example)
    ids, mask = encode(render(told, end=True), tokenize)
    return Encoded(ids, mask, sum(len(tokenize(span.text)) for span in render(Prompt(told.turns))))


def mixed(groups: Sequence[tuple[Sequence[Encoded], float]], rng: random.Random) -> Iterator[Encoded]:
    """Rows without end: each time a group is drawn by its share, and of it the next row.

    A row comes again only after all others of its group. Shares are relative; a group without rows has none.
    """
    filled = [(rows, share) for rows, share in groups if rows and share > 0]
    turns = [_turns(rows, rng) for rows, _ in filled]
    while filled:
        yield next(rng.choices(turns, [share for _, share in filled])[0])


def _turns(group: Sequence[Encoded], rng: random.Random) -> Iterator[Encoded]:
    """All rows in random order, again and again."""
    while True:
        yield from rng.sample(group, len(group))


def fits(row: Encoded, length: int) -> bool:
    """Whether a row has room in a block of `length` tokens: its last token is a label alone."""
    return len(row.ids) - 1 <= length


def pack(rows: Iterable[Encoded], length: int) -> Iterator[list[Encoded]]:
    """`rows` in their order, grouped into blocks of at most `length` tokens each.

    Rows that do not fit (`fits`) are left out; the caller counts them beforehand.
    """
    blocks: list[list[Encoded]] = []
    room: list[int] = []
    for row in rows:
        if not fits(row, length):
            continue
        size = len(row.ids) - 1
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


def batches(rows: Iterable[Encoded], size: int, length: int) -> Iterator[Batch]:
    """Batches of exactly `size` blocks (one shape, compiled once); a rest is left out."""
    waiting: list[list[Encoded]] = []
    for block in pack(rows, length):
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
    rows: list[tuple[int, int]] = []
    for number, block in enumerate(blocks):
        begin = 0
        for row in block:
            end = begin + len(row.ids) - 1
            ids[number, begin:end] = torch.tensor(row.ids[:-1])
            written = torch.tensor(row.mask[1:])
            given[number, begin : begin + min(row.asked, end - begin)] = True
            labels[number, begin:end] = torch.where(written, torch.tensor(row.ids[1:]), IGNORED)
            positions[number, begin:end] = torch.arange(end - begin)
            rows.append((number * length + begin, end - begin))
            begin = end
        if begin < length:
            rows.append((number * length + begin, length - begin))
    return Batch(ids, labels, positions, given, tuple(rows))


def noisy(batch: Batch, share: float, low: int, high: int) -> Batch:
    """Replace that share of the user's words by random ones (word dropout), so that no problem is learned by heart.

    Only ids from `low` up to `high` are words; markers, tags and names of quantities stay.
    """
    word = batch.given & (batch.ids >= low) & (batch.ids < high)
    drop = word & (torch.rand(batch.ids.shape, device=batch.ids.device) < share)
    other = torch.randint(low, high, batch.ids.shape, device=batch.ids.device)
    return replace(batch, ids=torch.where(drop, other, batch.ids))
