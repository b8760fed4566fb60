"""`worldmodel train base`: the embedded model from scratch, from data folder to GGUF file.

    data folder -> corpus (every program run in the sandbox) -> tokenizer -> training -> export

Each stage leaves a file in the output folder and is skipped when its file is there, so a run
that was cut continues with the same command. The learning rate follows the share of the time
budget that is spent, so a slow machine trains less but still ends with a finished schedule.

A run may start from an earlier model (start.py) in place of random weights. `PRESETS` are the two sizes of
run: `cpu` and `gpu`. What a run depends on is written down when it begins; a folder that was begun with
other settings is refused. Not covered: several devices; data files that change under a run that has begun.
"""

from __future__ import annotations

import csv
import json
import os
import random
import shutil
import sys
import sysconfig
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn

from worldmodel.core.prompt import END, render
from worldmodel.data import corpus as corpora
from worldmodel.data import dataset
from worldmodel.data.example import Example, prompt
from worldmodel.data.rows import overlap, split, word_problems
from worldmodel.errors import TrainingError
from worldmodel.execution.base import Sandbox
from worldmodel.training import checkpoint
from worldmodel.training import model as models
from worldmodel.training.batches import IGNORED, Batch, Encoded, batches, collate, encode_example, mixed, noisy
from worldmodel.training.curves import draw
from worldmodel.training.export import write_folder, write_gguf
from worldmodel.training.precision import autocast, bfloat16_pays
from worldmodel.training.preflight import check_first_step, check_rows
from worldmodel.training.start import Start, load_start
from worldmodel.training.tokenizer import ADDED, CONTROL, load_tokenizer, train_tokenizer

Progress = Callable[[str, float, str], None]
"""Called with the stage, the share of it that is done (0 to 1) and a line of figures."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a run depends on. `tokens` is a step's size, `length` a block's; rates are peak values.

    `examples` is a folder that `worldmodel data generate` wrote, `start` an earlier model to go on from, whose
    shape and tokenizer are taken. `device` is torch's name of it (`cpu`, `cuda`). `noise` is the share of the
    question's words that are replaced by random ones at each sight; `compiled` asks for
    torch.compile, where there is a compiler for it; `checkpoint` is the number of seconds between
    two checkpoints.
    """

    data: Path
    out: Path
    examples: Path | None = None
    start: Path | None = None
    device: str = "cpu"
    minutes: float = 90.0
    seed: int = 0
    threads: int = 0
    twins: int = 6
    shape: models.Shape = field(default_factory=models.Shape)
    length: int = 320
    tokens: int = 5120
    dropout: float = 0.1
    noise: float = 0.08
    rate: float = 1.5e-3
    decay: float = 0.05
    warmup: int = 100
    compiled: bool = True
    checkpoint: float = 300.0


PRESETS: dict[str, dict[str, Any]] = {
    "cpu": {"minutes": 90.0},
    "gpu": {
        "device": "cuda",
        "minutes": 22.0,
        "shape": models.Shape(width=640, layers=10, feed_forward=1728),
        "length": 512,
        "tokens": 65536,
        "rate": 2e-3,
    },
}
"""What differs from the defaults. `cpu`: 12 million parameters, 13 MB; `gpu`: 52 million, 55 MB."""

VALIDATED = 600
"""Validation rows that are looked at, always the same: each look takes time from training."""

WORDS = "word"
"""The group of every row that comes from no family."""
SHARES = {
    "stories": 6.0, WORDS: 5.0, "multistep": 2.5, "science": 2.0, "tool": 1.6, "computation": 1.5, "decision": 1.5,
    "web": 1.0, "data": 0.8, "file": 0.8, "system": 0.6,
}  # fmt: skip
"""How often a row of each group is drawn, relative to each other: groups differ in rows a hundredfold."""


@dataclass(frozen=True, slots=True)
class Result:
    """Where the model went and how it did on the problems that settings may be chosen by.

    `tokens` counts positions, padding included. `validation_loss` is the mean over supervised tokens,
    `validation_exact` the share of replies whose every token is the likeliest one; None without such problems.
    """

    gguf: Path
    steps: int
    tokens: int
    minutes: float
    parameters: int
    validation_loss: float | None
    validation_exact: float | None


def best_preset() -> str:
    """`gpu` where torch sees one, else `cpu`."""
    return "gpu" if torch.cuda.is_available() else "cpu"


def train_base(options: Options, sandbox: Sandbox, progress: Progress = lambda stage, share, line: None) -> Result:
    """Train, export, and return the figures. Raises TrainingError, DataError or SandboxError.

    Whatever it raises, and if it is killed: the stages that are done and the last checkpoint stay.
    """
    try:
        return _trained(options, sandbox, progress)
    except BrokenPipeError:
        raise  # who listened to the progress has gone: no fault of a file
    except OSError as error:
        raise checkpoint.unwritable(Path(error.filename or options.out), error) from error


def _trained(options: Options, sandbox: Sandbox, progress: Progress) -> Result:
    options.out.mkdir(parents=True, exist_ok=True)
    if options.compiled and (missing := _missing_for_compiling()):
        progress("compiling", 0.0, f"not compiled, so training is slower: there is no {missing}")
        options = replace(options, compiled=False)
    if options.threads:
        torch.set_num_threads(options.threads)
    start = load_start(options.start) if options.start else None
    if start is not None:
        options = replace(options, shape=start.shape)
    _same_settings(options)
    corpus = _corpus(options, sandbox, progress)
    tokenizer = _tokenizer(options, corpus, start, progress)
    train = _encoded(corpus.train, tokenizer, progress)
    held = random.Random(0).sample(corpus.validation, min(len(corpus.validation), VALIDATED))
    validation = [row for row in _encoded(tuple(held), tokenizer, progress) if len(row.ids) <= options.length]
    end = _id(tokenizer, END)
    closing = [_id(tokenizer, f"</{tag}>") for tag in ("think", "model", "requires")]
    check_rows(train, end, closing, options.length)
    groups = [group(example) for example in corpus.train]
    run = _Run(options, train, groups, end, start)
    run.go(validation, progress)
    loss, exact = run.validate(validation) if validation else (None, None)
    gguf = options.out / "embedded.gguf"
    write_gguf(run.model, tokenizer, gguf, name="worldmodel-embedded")
    write_folder(run.model, tokenizer, options.out / "hf")
    result = Result(gguf, run.step, run.seen, run.spent / 60, models.parameters(run.model), loss, exact)
    card = {**asdict(replace(result, gguf=Path(gguf.name))), "corpus": corpus.counts, "options": asdict(options)}
    draw(options.out / "curve.csv", options.out / "curve.png")
    with checkpoint.replacing(options.out / "result.json") as partial:
        partial.write_text(json.dumps(card, default=str, indent=2) + "\n")
    return result


FREE = ("out", "minutes", "threads", "checkpoint", "compiled", "device")
"""Settings that may change when a run goes on."""


def _same_settings(options: Options) -> None:
    """Write down what the run depends on, or compare it with what its folder was begun with. Raises TrainingError."""
    path = options.out / "settings.json"
    given = {name: value for name, value in asdict(options).items() if name not in FREE}
    given = json.loads(json.dumps(given, default=str))
    if not path.exists():
        with checkpoint.replacing(path) as partial:
            partial.write_text(json.dumps(given, indent=2) + "\n", encoding="utf-8")
        return
    try:
        begun = dict(json.loads(path.read_text("utf-8")))
    except (ValueError, TypeError) as problem:
        raise TrainingError(f"{path} cannot be read: {problem}", mend=f"rm {path}") from problem
    differing = [name for name in sorted(given.keys() | begun.keys()) if given.get(name) != begun.get(name)]
    if differing:
        changes = ", ".join(f"{name} {begun.get(name)!r}, now {given.get(name)!r}" for name in differing)
        raise TrainingError(f"{options.out} was begun with {changes}", mend="give --out another folder")


def _missing_for_compiling() -> str:
    """What torch.compile lacks here to build kernels for the CPU (torch/_inductor/config.py), or nothing."""
    compiler = os.environ.get("CXX", "clang++" if sys.platform == "darwin" else "g++")
    if shutil.which(compiler) is None:
        return f"C++ compiler ({compiler}; on Debian and Ubuntu: apt-get install g++)"
    if not Path(sysconfig.get_path("include"), "Python.h").exists():
        return "Python.h (on Debian and Ubuntu: apt-get install python3-dev)"
    return ""


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
        if options.examples:
            progress("corpus", 1.0, "comparing the families' questions with the measured ones")
            measured = [row.question for row in split(word_problems(options.data)).dev]
            made = _with_families(made, options.examples, measured)
        corpora.save(made, path)
    elif not corpora.counts_file(path).exists():
        progress("corpus", 1.0, f"{corpora.counts_file(path)} is missing: what was removed or dropped is not known")
    return corpora.load(path)


def _with_families(corpus: corpora.Corpus, folder: Path, measured: list[str]) -> corpora.Corpus:
    """The corpus and the families' examples: unseen wordings to validate on, unseen families left out.

    What overlaps a `measured` question, an unseen wording or an unseen family is not trained on.
    """
    rows = list(dataset.load(folder))
    parts = {part: tuple(row.example for row in rows if row.part == part) for part in dataset.PARTS}
    unseen = [example.task.question for part in dataset.PARTS[1:] for example in parts[part]]
    questions = [example.task.question for example in parts["train"]]
    near = set(overlap(questions, [*measured, *unseen], dataset.NEAR))
    kept = tuple(example for example in parts["train"] if example.task.question not in near)
    counts = Counter({"removed: family, near a measured question": len(parts["train"]) - len(kept)})
    counts["kept: family, train"], counts["kept: family, phrasings"] = len(kept), len(parts["phrasings"])
    return corpora.Corpus(corpus.train + kept, corpus.validation + parts["phrasings"], {**corpus.counts, **counts})


def group(example: Example) -> str:
    """The group of SHARES that an example belongs to: the folder of its family, or WORDS."""
    folder = example.task.source.partition("/")[0]
    return folder if folder in SHARES else WORDS


def _tokenizer(options: Options, corpus: corpora.Corpus, start: Start | None, progress: Progress) -> Tokenizer:
    path = options.out / "tokenizer.json"
    if not path.exists():
        if start is not None:
            made = start.tokenizer
        else:
            progress("tokenizer", 0.0, "learning the vocabulary")
            sample = random.Random(options.seed).sample(corpus.train, min(len(corpus.train), 40_000))
            texts = ("".join(span.text for span in render(prompt(example))) for example in sample)
            made = train_tokenizer(texts, options.shape.vocabulary)
        with checkpoint.replacing(path) as partial:
            partial.write_text(made.to_str(pretty=True), encoding="utf-8")
    return load_tokenizer(path, options.shape.vocabulary)


def _id(tokenizer: Tokenizer, token: str) -> int:
    found: int | None = tokenizer.token_to_id(token)
    if found is None:
        raise TrainingError(f"the tokenizer does not know {token}", mend="remove tokenizer.json and run again")
    return found


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

    def __init__(
        self, options: Options, rows: list[Encoded], groups: list[str], end: int, start: Start | None = None
    ) -> None:
        torch.manual_seed(options.seed)
        self.options = options
        self.groups = [
            ([row for row, own in zip(rows, groups, strict=True) if own == name], share)
            for name, share in SHARES.items()
        ]
        self.model = models.build(options.shape, options.dropout, end)
        if start is not None:
            self.model.load_state_dict(start.weights)
        self.model.to(options.device)
        pays = bfloat16_pays(options.device)
        self.autocast = autocast(options.device, pays)
        self.decoder: Callable[..., Any] = (
            torch.compile(self.model.model, dynamic=False) if options.compiled else self.model.model
        )
        self.optimizers = _optimizers(self.model, options, muon=pays)
        self.step, self.seen, self.spent = 0, 0, 0.0
        self.file = options.out / "checkpoint.pt"
        if self.file.exists():
            self.restore()

    def go(self, validation: list[Encoded], progress: Progress) -> None:
        """Train until the time budget is spent; checkpoints now and then, and at the end. Raises TrainingError."""
        budget, size = self.options.minutes * 60, self.options.tokens // self.options.length
        if size < 1:
            raise TrainingError(
                f"a step of {self.options.tokens} tokens holds no block of {self.options.length}",
                mend="choose more tokens a step, or a shorter block",
            )
        saved = checked = clock = time.monotonic()
        average: float | None = None
        rng = random.Random(f"{self.options.seed} {self.step}")
        with (self.options.out / "curve.csv").open("a", newline="") as file:
            curve = csv.writer(file)
            for batch in batches(mixed(self.groups, rng), size, self.options.length):
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
                if validation and now - checked > 600:
                    figures = self.validate(validation)
                    curve.writerow([self.step, round(self.spent, 1), self.seen, round(average, 5), figures])
                    progress("validation", share, f"loss {figures[0]:.4f}  whole replies right {figures[1]:.3f}")
                    checked = clock = time.monotonic()
                if now - saved > self.options.checkpoint:
                    self.save()
                    file.flush()
                    saved = clock = time.monotonic()
        self.save()

    def learn(self, batch: Batch, scale: float) -> float:
        batch = batch.to(self.options.device)
        if self.options.noise:
            batch = noisy(batch, self.options.noise, len(CONTROL), self.options.shape.vocabulary - len(ADDED))
        scale *= min(1.0, (self.step + 1) / self.options.warmup)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.options.rate * scale
        with self.autocast():
            loss = models.loss(self.decoder, self.model.lm_head, batch)
        loss.backward()
        if self.step == 0:
            check_first_step(loss.detach(), self.model, self.options.shape.vocabulary)
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        value: float = loss.item()
        if not torch.isfinite(norm) or value != value:
            raise TrainingError(
                f"the loss became {value} at step {self.step}",
                mend="run again: it goes on from the last checkpoint with other batches; or choose a lower rate",
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
        with torch.no_grad(), self.autocast():
            for begin in range(0, len(rows), 16):
                batch = collate([[row] for row in rows[begin : begin + 16]], self.options.length)
                batch = batch.to(self.options.device)
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
            "shape": asdict(self.options.shape),
        }
        checkpoint.save(state, self.file)

    def restore(self) -> None:
        state = checkpoint.load(self.file)
        if (shape := state.get("shape")) is not None and shape != asdict(self.options.shape):
            raise TrainingError(f"{self.file} is of another shape", mend="choose another --out, or remove it")
        with checkpoint.readable(self.file):
            self.model.load_state_dict(state["model"])
            for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
                optimizer.load_state_dict(saved)
            self.step, self.seen, self.spent = state["clock"]


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
