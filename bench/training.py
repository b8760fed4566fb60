"""`python -m bench.training`: tokens a second of `train base`, beside a plain PyTorch loop on the same rows and shape.

The plain loop is what one would write first: each row padded to the longest of its batch, labels for transformers'
own loss, AdamW, no compiling, no dropout. Freed memory is kept for both, because both are in one process. Counted are
the tokens of rows, never padding, in both. The two take turns, a round each, so that a busy machine slows both; the
figure is the ratio of each round.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from worldmodel.core.prompt import END
from worldmodel.data.convert import arithmetic
from worldmodel.data.example import Example
from worldmodel.training import model as models
from worldmodel.training.batches import IGNORED, Batch, Encoded, batches, encode_example, mixed
from worldmodel.training.presets import Options
from worldmodel.training.scratch import Run as Training
from worldmodel.training.tokenizer import load_tokenizer
from worldmodel.types import Run

STEPS = 4
"""Steps of one round of each."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json of a run of `train base`")
    parser.add_argument("-n", type=int, default=5, help="rounds")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    tokenizer = load_tokenizer(given.tokenizer, models.Shape().vocabulary)
    rows = list(_rows(tokenizer, 4000))
    end = tokenizer.token_to_id(END)
    options = Options(data=Path(), out=given.tokenizer.parent / "bench", threads=given.threads)
    ours, plain = _ours(options, rows, end), _plain(options, rows, end)
    next(ours), next(plain)  # compiles, and fills caches
    pairs = [(next(ours), next(plain)) for _ in range(given.n)]
    figures = {"ours": [a for a, _ in pairs], "plain": [b for _, b in pairs], "ratio": [a / b for a, b in pairs]}
    if given.json:
        print(json.dumps(figures))
    for name, values in {} if given.json else figures.items():
        print(f"{name:6} median {statistics.median(values):8.2f}  from {min(values):.2f} to {max(values):.2f}")


def _rows(tokenizer: Any, count: int) -> Iterator[Encoded]:
    """Rows of the project's language, of different lengths: every second one has earlier models before its reply."""
    rng, earlier = random.Random(0), list[str]()
    for _ in range(count):
        task = arithmetic(rng)
        run = Run("ok", 0, "12.5\n", "", False, 0.0, None, sandbox="bench")
        if len(earlier) > 8 and rng.random() < 0.5:
            task = replace(task, retrieved=("\n".join(rng.sample(earlier, rng.randint(1, 8))),))
        earlier.append(f"{task.question}\n{task.steps[0].code}\npython:math")
        example = Example(task, (run,) * len(task.steps))
        yield encode_example(example, lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids))


def _timed(step: Callable[[], int]) -> Iterator[float]:
    """Tokens a second, a round at a time."""
    while True:
        began, tokens = time.perf_counter(), 0
        for _ in range(STEPS):
            tokens += step()
        yield tokens / (time.perf_counter() - began)


def _ours(options: Options, rows: list[Encoded], end: int) -> Iterator[float]:
    run = Training(options, rows, ["word"] * len(rows), end)
    size = options.tokens // options.parts // options.length
    source = batches(mixed([(rows, 1.0)], random.Random(0)), size, options.length)

    def step() -> int:
        parts = [next(source) for _ in range(options.parts)]
        run.learn(parts, 1.0)
        return sum(map(_real, parts))

    return _timed(step)


def _real(batch: Batch) -> int:
    """Positions that belong to a row: padding stands at position 0."""
    starts = (batch.positions == 0) & (batch.labels == IGNORED) & (batch.ids == 0)
    return int((~starts).sum())


def _plain(options: Options, rows: list[Encoded], end: int) -> Iterator[float]:
    model = models.build(options.shape, end)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate)
    rng = random.Random(0)

    def step() -> int:
        chosen: list[Encoded] = []
        while sum(len(row.ids) for row in chosen) < options.tokens:
            chosen.append(rng.choice(rows))
        longest = max(len(row.ids) for row in chosen)
        ids = torch.tensor([row.ids + [end] * (longest - len(row.ids)) for row in chosen])
        labels = torch.tensor(
            [
                [index if mine else IGNORED for index, mine in zip(row.ids, row.mask, strict=True)]
                + [IGNORED] * (longest - len(row.ids))
                for row in chosen
            ]
        )
        attend = torch.tensor([[1] * len(row.ids) + [0] * (longest - len(row.ids)) for row in chosen])
        model(input_ids=ids, attention_mask=attend, labels=labels).loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        return sum(len(row.ids) for row in chosen)

    return _timed(step)


if __name__ == "__main__":
    main()
