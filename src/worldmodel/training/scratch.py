"""One training run of the embedded model: batches in, weights out, with a clock that outlives the process."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import nn

from worldmodel.errors import TrainingError
from worldmodel.training import checkpoint
from worldmodel.training import model as models
from worldmodel.training.allocator import keep_freed_memory
from worldmodel.training.batches import IGNORED, Batch, Encoded, batches, collate, mixed, noisy
from worldmodel.training.forward import Forward
from worldmodel.training.precision import autocast, bfloat16_pays
from worldmodel.training.preflight import check_first_step, check_schedule
from worldmodel.training.presets import SHARES, Options, Progress
from worldmodel.training.start import Start
from worldmodel.training.tokenizer import ADDED, CONTROL

COLUMNS = ("step", "seconds", "tokens", "loss", "validation_loss", "validation_exact")
"""Of curve.csv; the loss is smoothed, and of most lines validation was not made."""


class Run:
    """One training run: model, optimizers and clock; saved and restored as one file."""

    def __init__(
        self, options: Options, rows: list[Encoded], groups: list[str], end: int, start: Start | None = None
    ) -> None:
        keep_freed_memory()
        torch.manual_seed(options.seed)
        self.options = options
        self.groups = [
            ([row for row, own in zip(rows, groups, strict=True) if own == name], share)
            for name, share in SHARES.items()
        ]
        self.model = models.build(options.shape, end)
        if start is not None:
            self.model.load_state_dict(start.weights)
        self.model.to(options.device)
        pays = bfloat16_pays(options.device)
        self.autocast = autocast(options.device, pays)
        self.forward = Forward(self.model, options.dropout, compiled=options.compiled)
        self.plain = Forward(self.model)
        self.step, self.seen, self.spent = 0, 0, 0.0
        self.average: float | None = None
        self.file = options.out / "checkpoint.pt"
        state = checkpoint.load(self.file) if self.file.exists() else None
        # What was timed when the run began holds for all of it: optimizers of another kind do not fit.
        self.muon = pays if state is None else bool(state.get("muon", pays))
        self.optimizers = _optimizers(self.model, options, muon=self.muon)
        if state is not None:
            self.restore(state)
        self.curve = options.out / "curve.csv"
        if self.curve.exists():
            _begin(self.curve, self.step)

    def go(self, validation: list[Encoded], progress: Progress) -> None:
        """Train until the time budget is spent; checkpoints now and then, and at the end. Raises TrainingError."""
        options = self.options
        budget, size = options.minutes * 60, options.tokens // options.parts // options.length
        if size < 1 or options.tokens % (options.parts * options.length):
            raise TrainingError(
                f"a step of {options.tokens} tokens is not {options.parts} parts of whole blocks of {options.length}",
                mend="choose other tokens a step, or another length of a block",
            )
        saved = checked = clock = time.monotonic()
        last = self.spent / max(self.step, 1)
        rng = random.Random(f"{self.options.seed} {self.step}")
        if not self.curve.exists():
            _begin(self.curve, self.step)
        with self.curve.open("a", newline="") as file:
            curve = csv.writer(file)
            source = batches(mixed(self.groups, rng), size, options.length)
            while parts := list(islice(source, options.parts)):
                share = self.spent / budget
                if self.step == 2 or (self.step == 1 and share >= 1):
                    # The first step compiles and warms up, so it is the last one that tells how many are to come.
                    planned = self.step + int(max(0.0, budget - self.spent) / max(last, 1e-9))
                    check_schedule(planned, self.options.warmup, mend="give the run more --minutes")
                if share >= 1:
                    break
                loss = self.learn(parts, min(1.0, (1 - share) / 0.6))
                average = loss if self.average is None else 0.98 * self.average + 0.02 * loss
                self.average = average
                now = time.monotonic()
                last, clock = now - clock, now
                self.spent += last
                line = f"step {self.step}  loss {average:.4f}  {self.seen / max(self.spent, 1):.0f} tokens/s"
                progress("training", share, line)
                if self.step % 20 == 0:
                    curve.writerow([self.step, round(self.spent, 1), self.seen, round(average, 5), "", ""])
                if validation and now - checked > 600:
                    figures = self.validate(validation)
                    found = (round(figure, 5) for figure in figures)
                    curve.writerow([self.step, round(self.spent, 1), self.seen, round(average, 5), *found])
                    progress("validation", share, f"loss {figures[0]:.4f}  whole replies right {figures[1]:.3f}")
                    checked = clock = time.monotonic()
                if now - saved > self.options.checkpoint:
                    self.save()
                    file.flush()
                    saved = clock = time.monotonic()
        self.save()

    def learn(self, parts: Sequence[Batch], scale: float) -> float:
        """One step, by the gradients of all `parts`. Its loss: the mean over their supervised tokens."""
        scale *= min(1.0, (self.step + 1) / max(1, self.options.warmup))
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.options.rate * scale
        losses = []
        written = [int((part.labels != IGNORED).sum()) for part in parts]
        for part, own in zip(parts, written, strict=True):
            batch = part.to(self.options.device)
            if self.options.noise:
                batch = noisy(batch, self.options.noise, len(CONTROL), self.options.shape.vocabulary - len(ADDED))
            with self.autocast():
                loss = models.loss(self.forward, batch) * (own / sum(written))
            loss.backward()
            losses.append(loss.detach())
            self.seen += batch.ids.numel()
        total = torch.stack(losses).sum()
        if self.step == 0:
            check_first_step(total, self.model, self.options.shape.vocabulary)
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        value: float = total.item()
        if not torch.isfinite(norm) or value != value:
            raise TrainingError(
                f"the loss became {value} at step {self.step}",
                mend="run again: it goes on from the last checkpoint with other batches; or choose a lower rate",
            )
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        return value

    def validate(self, rows: list[Encoded]) -> tuple[float, float]:
        """Mean loss, and the share of rows whose every supervised token is the likeliest one."""
        self.model.eval()
        total, count, right = 0.0, 0, 0
        with torch.no_grad(), self.autocast():
            for begin in range(0, len(rows), 16):
                some = rows[begin : begin + 16]
                batch = collate([[row] for row in some], max(len(row.ids) for row in some) - 1)
                batch = batch.to(self.options.device)
                states = self.plain(batch).view(*batch.ids.shape, -1)
                chosen = batch.labels != IGNORED
                logits, labels = self.model.lm_head(states[chosen]).float(), batch.labels[chosen]
                total += nn.functional.cross_entropy(logits, labels, reduction="sum").item()
                count += len(labels)
                wrong = torch.zeros(batch.ids.shape, dtype=torch.bool, device=batch.ids.device)
                wrong[chosen] = logits.argmax(-1) != labels
                right += int((~wrong.any(1)).sum())
        self.model.train()
        return total / max(count, 1), right / max(len(rows), 1)

    def save(self) -> None:
        state = {
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "clock": (self.step, self.seen, self.spent),
            "average": self.average,
            "muon": self.muon,
            "shape": asdict(self.options.shape),
        }
        checkpoint.save(state, self.file)

    def restore(self, state: dict[str, Any]) -> None:
        if (shape := state.get("shape")) is not None and shape != asdict(self.options.shape):
            raise TrainingError(f"{self.file} is of another shape", mend="choose another --out, or remove it")
        with checkpoint.readable(self.file):
            self.model.load_state_dict(state["model"])
            for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
                optimizer.load_state_dict(saved)
            self.step, self.seen, self.spent = state["clock"]
            self.average = state.get("average")  # not in older checkpoints


def _begin(curve: Path, step: int) -> None:
    """The head of a curve and its whole lines up to `step`, from which the run goes on."""
    lines: list[list[str]] = []
    if curve.exists():
        with curve.open(newline="") as file:
            lines = [line for line in csv.reader(file) if len(line) == len(COLUMNS) and line[0].isdigit()]
    with checkpoint.replacing(curve) as partial, partial.open("w", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *(line for line in lines if int(line[0]) <= step)])


def _optimizers(model: nn.Module, options: Options, *, muon: bool) -> list[torch.optim.Optimizer]:
    """Muon for the blocks' matrices (Jordan et al. 2024), AdamW for embeddings and norms.

    Muon's orthogonalisation multiplies in bfloat16; where that is slow AdamW does it all.
    """
    matrices: list[nn.Parameter] = []
    rest: list[nn.Parameter] = []
    for name, parameter in model.named_parameters():
        (matrices if parameter.ndim == 2 and "embed" not in name and "lm_head" not in name else rest).append(parameter)
    adamw = torch.optim.AdamW(
        [{"params": rest, "weight_decay": 0.0}, *([] if muon else [{"params": matrices}])],
        lr=options.rate,
        betas=(0.9, 0.95),
        weight_decay=options.decay,
        fused=True,
    )
    if not muon:
        return [adamw]
    rates = {"lr": options.rate, "weight_decay": options.decay, "adjust_lr_fn": "match_rms_adamw"}
    return [torch.optim.Muon(matrices, momentum=0.95, **rates), adamw]
