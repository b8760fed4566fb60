"""`worldmodel train base`: the embedded model from scratch, from data folder to GGUF file.

    data folder -> corpus (every program run in the sandbox) -> tokenizer -> training -> export

Each stage leaves a file in the output folder and is skipped when its file is there, so a run
that was cut continues with the same command. The learning rate follows the share of the time
budget that is spent, so a slow machine trains less but still ends with a finished schedule.

Not covered: several devices; a GPU is used only through the same code without a preset of its own.
"""

from __future__ import annotations

import csv
import json
import os
import random
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn

from worldmodel.core.prompt import END, render
from worldmodel.data import corpus as corpora
from worldmodel.data.convert import Example, prompt
from worldmodel.errors import TrainingError
from worldmodel.execution.base import Sandbox
from worldmodel.training import model as models
from worldmodel.training.batches import IGNORED, Encoded, batches, collate, encode_example
from worldmodel.training.export import write_gguf
from worldmodel.training.preflight import check_first_step, check_rows
from worldmodel.training.tokenizer import train_tokenizer

Progress = Callable[[str, float, str], None]
"""Called with the stage, the share of it that is done (0 to 1) and a line of figures."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a run depends on. `tokens` is a step's size, `length` a block's; rates are peak values."""

    data: Path
    out: Path
    minutes: float = 90.0
    seed: int = 0
    threads: int = 0
    twins: int = 6
    shape: models.Shape = models.Shape()
    length: int = 256
    tokens: int = 4096
    dropout: float = 0.1
    rate: float = 1.5e-3
    decay: float = 0.05
    warmup: int = 100
    compiled: bool = True


@dataclass(frozen=True, slots=True)
class Result:
    """Where the model went and how it did on the problems that settings may be chosen by."""

    gguf: Path
    steps: int
    tokens: int
    minutes: float
    parameters: int
    validation_loss: float
    validation_exact: float


def train_base(options: Options, sandbox: Sandbox, progress: Progress = lambda stage, share, line: None) -> Result:
    """Train, export, and return the figures. Raises TrainingError, DataError or SandboxError; nothing is lost."""
    options.out.mkdir(parents=True, exist_ok=True)
    if options.threads:
        torch.set_num_threads(options.threads)
    corpus = _corpus(options, sandbox, progress)
    tokenizer = _tokenizer(options, corpus, progress)
    train = _encoded(corpus.train, tokenizer, progress)
    validation = [row for row in _encoded(corpus.validation, tokenizer, progress) if len(row.ids) <= options.length]
    end = tokenizer.token_to_id(END)
    closing = [tokenizer.token_to_id(f"</{tag}>") for tag in ("think", "model", "requires")]
    check_rows(train, end, closing, options.length)
    run = _Run(options, train, end)
    run.go(validation, progress)
    loss, exact = run.validate(validation)
    gguf = options.out / "embedded.gguf"
    write_gguf(run.model, tokenizer, gguf, name="worldmodel-embedded")
    run.model.save_pretrained(options.out / "hf")
    result = Result(gguf, run.step, run.seen, run.spent / 60, models.parameters(run.model), loss, exact)
    card = {**asdict(replace(result, gguf=Path(gguf.name))), "corpus": corpus.counts, "options": asdict(options)}
    (options.out / "result.json").write_text(json.dumps(card, default=str, indent=2) + "\n")
    return result


def _corpus(options: Options, sandbox: Sandbox, progress: Progress) -> corpora.Corpus:
    path = options.out / "corpus.jsonl"
    if not path.exists():
        made = corpora.build(
            options.data,
            sandbox,
            count=options.twins,
            seed=options.seed,
            progress=lambda done, total: progress("corpus", done / total, f"{done} of {total} programs run"),
        )
        (options.out / "corpus.json").write_text(json.dumps(made.counts, indent=2) + "\n")
        corpora.save(made, path)
    counts = json.loads((options.out / "corpus.json").read_text())
    return replace(corpora.load(path), counts=counts)


def _tokenizer(options: Options, corpus: corpora.Corpus, progress: Progress) -> Tokenizer:
    path = options.out / "tokenizer.json"
    if not path.exists():
        progress("tokenizer", 0.0, "learning the vocabulary")
        sample = random.Random(options.seed).sample(corpus.train, min(len(corpus.train), 40_000))
        texts = ("".join(span.text for span in render(prompt(example))) for example in sample)
        train_tokenizer(texts, options.shape.vocabulary).save(str(path))
    return Tokenizer.from_file(str(path))


def _encoded(examples: tuple[Example, ...], tokenizer: Tokenizer, progress: Progress) -> list[Encoded]:
    def tokenize(text: str) -> list[int]:
        ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    rows = []
    for number, example in enumerate(examples):
        rows.append(encode_example(example, tokenize))
        if number % 5000 == 0:
            progress("encoding", number / len(examples), f"{number} of {len(examples)} examples")
    return rows


class _Run:
    """One training run: model, optimizers and clock; saved and restored as one file."""

    def __init__(self, options: Options, rows: list[Encoded], end: int) -> None:
        torch.manual_seed(options.seed)
        self.options, self.rows = options, rows
        self.model = models.build(options.shape, options.dropout, end)
        self.decoder: Callable[..., Any] = (
            torch.compile(self.model.model, dynamic=False) if options.compiled else self.model.model
        )
        self.optimizers = _optimizers(self.model, options)
        self.step, self.seen, self.spent = 0, 0, 0.0
        self.file = options.out / "checkpoint.pt"
        if self.file.exists():
            self.restore()

    def go(self, validation: list[Encoded], progress: Progress) -> None:
        """Train until the time budget is spent; checkpoints every five minutes and at the end."""
        budget = self.options.minutes * 60
        saved = checked = clock = time.monotonic()
        average: float | None = None
        with (self.options.out / "curve.csv").open("a", newline="") as file:
            curve = csv.writer(file)
            while self.spent < budget:
                rng = random.Random(f"{self.options.seed} {self.step}")
                for batch in batches(self.rows, self.options.tokens // self.options.length, self.options.length, rng):
                    share = self.spent / budget
                    if share >= 1:
                        break
                    loss = self.learn(batch, min(1.0, (1 - share) / 0.6))
                    average = loss if average is None else 0.98 * average + 0.02 * loss
                    now = time.monotonic()
                    self.spent, clock = self.spent + now - clock, now
                    line = f"step {self.step}  loss {average:.4f}  {self.seen / max(self.spent, 1):.0f} tokens/s"
                    progress("training", share, line)
                    if self.step % 20 == 0:
                        curve.writerow([self.step, round(self.spent, 1), self.seen, round(average, 5), ""])
                    if now - checked > 600:
                        figures = self.validate(validation)
                        curve.writerow([self.step, round(self.spent, 1), self.seen, round(average, 5), figures])
                        progress("validation", share, f"loss {figures[0]:.4f}  whole replies right {figures[1]:.3f}")
                        checked = clock = time.monotonic()
                    if now - saved > 300:
                        self.save()
                        file.flush()
                        saved = clock = time.monotonic()
        self.save()

    def learn(self, batch: Any, scale: float) -> float:
        scale *= min(1.0, (self.step + 1) / self.options.warmup)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.options.rate * scale
        with torch.autocast("cpu", torch.bfloat16):
            loss = models.loss(self.decoder, self.model.lm_head, batch)
        loss.backward()
        if self.step == 0:
            check_first_step(loss.detach(), self.model, self.options.shape.vocabulary)
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        value = loss.item()
        if not torch.isfinite(norm) or value != value:
            raise TrainingError(
                f"the loss became {value} at step {self.step}",
                mend=f"lower the rate and run again: it continues from {self.file}",
            )
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        self.seen += batch.ids.numel()
        return value

    def validate(self, rows: list[Encoded]) -> tuple[float, float]:
        """Mean loss, and the share of rows whose every supervised token is the likeliest one."""
        self.model.eval()
        total, count, right = 0.0, 0, 0
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for begin in range(0, len(rows), 16):
                batch = collate([[row] for row in rows[begin : begin + 16]], self.options.length)
                states = self.model.model(
                    input_ids=batch.ids,
                    position_ids=batch.positions,
                    attention_mask=batch.attend,
                    use_cache=False,
                ).last_hidden_state
                chosen = batch.labels != IGNORED
                logits, labels = self.model.lm_head(states[chosen]).float(), batch.labels[chosen]
                total += nn.functional.cross_entropy(logits, labels, reduction="sum").item()
                count += len(labels)
                wrong = torch.zeros(batch.ids.shape, dtype=torch.bool)
                wrong[chosen] = logits.argmax(-1) != labels
                right += int((~wrong.any(1)).sum())
        self.model.train()
        return total / max(count, 1), right / max(len(rows), 1)

    def save(self) -> None:
        state = {
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "clock": (self.step, self.seen, self.spent),
            "shape": asdict(self.options.shape),
        }
        partial = self.file.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, self.file)

    def restore(self) -> None:
        state = torch.load(self.file, weights_only=True)
        if state["shape"] != asdict(self.options.shape):
            raise TrainingError(f"{self.file} is of another shape", mend="choose another --out, or remove it")
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.step, self.seen, self.spent = state["clock"]


def _optimizers(model: nn.Module, options: Options) -> list[torch.optim.Optimizer]:
    """Muon for the blocks' matrices (Jordan et al. 2024), AdamW for embeddings and norms."""
    matrices, rest = [], []
    for name, parameter in model.named_parameters():
        (matrices if parameter.ndim == 2 and "embed" not in name and "lm_head" not in name else rest).append(parameter)
    return [
        torch.optim.Muon(
            matrices, lr=options.rate, weight_decay=options.decay, momentum=0.95, adjust_lr_fn="match_rms_adamw"
        ),
        torch.optim.AdamW(rest, lr=options.rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
    ]
