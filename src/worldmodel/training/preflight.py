"""Checks that every training run passes through: each one stops the run and says what to change.

Before it: `check_rendered` and `check_rows` on what was rendered, `check_read` on what the run's own data loader
gives out, `check_inference` on whether a conversation has the same ids, `check_schedule`, `check_trainable`, and,
on eight rows, `check_first_step`, `check_apart` and `check_overfit`. After it: `check_tags`, through the real loop.
`train encoder` has no replies and `train rl` makes its own rows: they pass schedule, parameters and first step.

What each of them has been seen to catch stands in docs/finetuning.md; tests/training/test_silent.py makes it
happen. Not covered: whether the data teach what they should.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from worldmodel.core.prompt import Prompt, render
from worldmodel.errors import TrainingError
from worldmodel.training.batches import Encoded, fits
from worldmodel.types import Token, Trace

EIGHT = 8
"""Rows that a model must be able to learn by heart."""
OVERFIT_STEPS = 60
LEARNED = 0.5
"""By heart means: the loss falls to this share of the first."""
KNOWN = 0.05
"""A loss below this is by heart already."""
APART, APART_ROUNDED = 1e-4, 0.02
"""Most that a row's loss may change by having neighbours in its block, as a share of it: in float32, in 16 bits."""

_CLOSING = re.compile(r"</(?:think|model|requires)>")


def check_rows(rows: Sequence[Encoded], end: int, closing: Sequence[int], length: int) -> None:
    """Every row is trained on somewhere, learns to end its turn and to close its tags, and fits a block.

    `end` is the id that ends a turn, `closing` the ids of the model's closing tags, `length` the block's
    tokens. Raises TrainingError with the number of the first row at fault.
    """
    if not rows:
        raise TrainingError("there are no training rows", mend="check the folder that --data names")
    short = 0
    for number, row in enumerate(rows):
        supervised = _supervised(number, row, end)
        lost = [token for token in closing if row.ids.count(token) != supervised.count(token)]
        if lost:
            raise TrainingError(f"row {number} has closing tags that are not supervised: ids {lost}")
        short += fits(row, length)
    if short < 0.95 * len(rows):
        raise TrainingError(
            f"only {short} of {len(rows)} rows fit a block of {length} tokens",
            mend="use a longer block or shorter rows",
        )


def check_rendered(told: Sequence[Prompt], rows: Sequence[Encoded], end: int, text: Callable[[list[int]], str]) -> None:
    """What is supervised of each row, decoded as any program decodes it, closes the tags that the model writes.

    `text` decodes ids and skips special tokens: a tag that was declared special would vanish in it.
    """
    for number, (prompt, row) in enumerate(zip(told, rows, strict=True)):
        supervised = _supervised(number, row, end)
        meant = Counter(_CLOSING.findall("".join(token.text for token in prompt.reply if token.sampled)))
        found = Counter(_CLOSING.findall(text(supervised)))
        if lost := meant - found:
            raise TrainingError(
                f"row {number} does not teach to close its tags: {', '.join(lost)} missing among supervised tokens",
                mend="declare no tag special in the tokenizer, and train on all that the model writes",
            )


def check_read(read: Iterable[Encoded], made: Sequence[Encoded], end: int) -> None:
    """What the run's data loader gives out is what was rendered: every row, whole, with its own mask."""
    wanted: Counter[tuple[tuple[int, ...], tuple[bool, ...]]] = Counter(map(_key, made))
    known = {ids for ids, _ in wanted}
    count = 0
    for number, row in enumerate(read):
        key = _key(row)
        if not any(row.mask):
            _supervised(number, row, end)
        elif key[0] in known and wanted[key] < 1:
            raise TrainingError(
                f"row {number} of the data loader is trained on {sum(row.mask)} tokens that are not those the model "
                "writes (or stands there twice)",
                mend="hand the trainer ready labels; let neither a collator nor a template make new ones",
            )
        elif key[0] not in known:
            _supervised(number, row, end)
            raise TrainingError(
                f"row {number} of the data loader is none that was rendered: it was cut or mixed",
                mend="use longer blocks, and a packing that keeps rows whole",
            )
        wanted[key] -= 1
        count += 1
    if count != len(made):
        raise TrainingError(
            f"of {len(made)} rows the data loader gives out {count}",
            mend="use longer blocks, and let the trainer prepare, filter and drop nothing",
        )


def check_inference(ids: Callable[[Prompt], list[int]], told: Prompt, row: Encoded) -> None:
    """The loop, handing back the model's own tokens, makes the ids that `row` was trained on. `ids` is the engine's."""
    position, reply = 0, list[Token]()
    while position < len(row.mask) and not row.mask[position]:
        position += 1
    for span in render(Prompt((), told.reply)):
        if not span.sampled:
            reply.append(Token(None, span.text, sampled=False))
            while not row.mask[position]:
                position += 1
            continue
        while position < len(row.ids) - 1 and row.mask[position]:
            reply.append(Token(row.ids[position], ""))
            position += 1
    if (seen := ids(Prompt(told.turns, tuple(reply)))) != row.ids[:-1]:
        at = next((n for n, (a, b) in enumerate(zip(seen, row.ids, strict=False)) if a != b), len(seen))
        raise TrainingError(
            f"at inference the model is not shown what it was trained on: token {at} of {len(row.ids)} differs",
            mend="render training rows with the model's own tokenizer and chat template",
        )


def check_schedule(steps: int, warmup: int, mend: str = "") -> None:
    """The learning rate reaches its peak before the run is over. `mend` stands for what else would help."""
    if steps < 1:
        raise TrainingError("the run has no step", mend=mend or "train on more examples, or for more epochs")
    if warmup >= steps:
        raise TrainingError(
            f"the warm-up of {warmup} steps is as long as the run, which has {steps}",
            mend=mend or f"--warmup {max(0, steps // 20)}, or more examples or epochs",
        )


def check_trainable(model: nn.Module) -> int:
    """How many parameters are trained. Raises TrainingError where there are none."""
    count: int = sum(p.numel() for p in model.parameters() if p.requires_grad)
    if not count:
        raise TrainingError("no parameter is trained", mend="name modules of this model with --targets")
    return count


def check_first_step(loss: Tensor, model: nn.Module, vocabulary: int | None = None) -> None:
    """After the first backward pass: a finite loss near that of a uniform guess, and a gradient somewhere.

    `vocabulary` is the number of what is guessed from; None where a loss may begin at any height.
    """
    value = loss.item()
    if not math.isfinite(value) or value <= 0:
        raise TrainingError(f"the first loss is {value}", mend="check labels and precision: nothing is learned from it")
    if vocabulary is not None and value > 2 * math.log(vocabulary):
        raise TrainingError(f"the first loss is {value:.2f}, twice a uniform guess's", mend="check the initialisation")
    check_gradient([p.grad.norm().item() for p in model.parameters() if p.grad is not None])


def check_gradient(norms: Sequence[float]) -> None:
    """The norms of the first gradient, of one or more groups of parameters, are finite and not all zero."""
    if not norms or not all(math.isfinite(norm) for norm in norms) or sum(norms) == 0:
        raise TrainingError("the first gradient is zero or not finite", mend="check that labels are not all ignored")


def check_apart(together: Tensor, alone: Tensor, *, rounded: bool = False, mend: str = "--no-packing") -> None:
    """Rows in one block have the loss they have by themselves. Both: (rows,) losses; `rounded`: made in 16 bits.

    A random model hardly looks back, so in float32 little is allowed. `mend` stands for what helps.
    """
    worst = ((together - alone).abs() / alone.abs().clamp(min=1e-6)).max().item()
    if not worst <= (APART_ROUNDED if rounded else APART):
        raise TrainingError(
            f"this model lets rows of one block see each other: a loss changes by {100 * worst:.2g}%",
            mend=mend,
        )


def check_overfit(model: nn.Module, loss: Callable[[], Tensor], rate: float) -> tuple[float, float]:
    """Eight rows can be learned by heart: their loss falls to half within 60 steps, at `rate` or ten times that.

    `loss` computes it anew for the same rows. Returns the first and the last loss; the weights are put back.
    Takes at most 120 steps; the trained parameters are held twice meanwhile.
    """
    trained = [p for p in model.parameters() if p.requires_grad]
    kept = [p.detach().clone() for p in trained]
    was_training = model.training
    model.eval()  # dropout would hide what the rate does
    first = last = math.nan
    try:
        for factor in (1.0, 10.0):
            optimizer: Any = torch.optim.AdamW(trained, lr=rate * factor, weight_decay=0.0)
            for _ in range(OVERFIT_STEPS):
                value = loss()
                last = value.item()
                first = last if math.isnan(first) else first
                if last <= max(LEARNED * first, KNOWN):
                    return first, last
                if not math.isfinite(last):
                    break
                value.backward()
                nn.utils.clip_grad_norm_(trained, 1.0)
                optimizer.step()
                optimizer.zero_grad()
            _put_back(trained, kept)
    finally:
        _put_back(trained, kept)
        model.zero_grad()
        model.train(was_training)
    raise TrainingError(
        f"{EIGHT} examples cannot be learned by heart: their loss went from {first:.3f} to {last:.3f}",
        mend="lower --rate"
        if not math.isfinite(last)
        else "raise --rate (or --rank of the adapter), and look at the examples with worldmodel data show",
    )


def check_tags(traces: Sequence[Trace], *, programs: bool = True) -> None:
    """After training, through the real loop: tags come out of it, and programs that run.

    `programs`: the questions are ones whose programs can run here; else only the tags are looked at.
    """
    ran = sum(any(run is not None for run in trace.runs) for trace in traces)
    spoken = sum(bool(trace.programs) or "</think>" in trace.text for trace in traces)
    if not spoken:
        seen = traces[0].text[:80] if traces else ""
        raise TrainingError(
            f"no tags come out of the trained model in {len(traces)} answers; the first begins {seen!r}",
            mend="train longer, at a higher --rate, or on more examples; the weights so far are kept",
        )
    if programs and not ran:
        raise TrainingError(
            f"the trained model writes tags, but none of {len(traces)} answers led to a program that ran",
            mend="train longer, or on more examples with programs; the weights so far are kept",
        )


def _supervised(number: int, row: Encoded, end: int) -> list[int]:
    """The ids that are trained on, the end of the turn last. Raises TrainingError."""
    supervised = [token for token, mine in zip(row.ids, row.mask, strict=True) if mine]
    if not supervised:
        raise TrainingError(f"row {number} has no supervised token", mend="mark what the model writes as sampled")
    if supervised[-1] != end or row.ids[-1] != end:
        raise TrainingError(f"row {number} does not end with the end of turn", mend="render with end=True")
    return supervised


def _key(row: Encoded) -> tuple[tuple[int, ...], tuple[bool, ...]]:
    # Nothing is predicted before the first token, so it has no label.
    return tuple(row.ids), (False, *row.mask[1:])


def _put_back(parameters: Sequence[Tensor], kept: Sequence[Tensor]) -> None:
    with torch.no_grad():
        for parameter, value in zip(parameters, kept, strict=True):
            parameter.copy_(value)
