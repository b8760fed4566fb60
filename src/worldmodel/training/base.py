"""`worldmodel train base`: the embedded model from scratch, from data folder to GGUF file.

    data folder -> corpus (every program run in the sandbox) -> tokenizer -> training -> export

Each stage leaves a file in the output folder and is skipped when its file is there, so a run
that was cut continues with the same command. The learning rate follows the share of the time
budget that is spent, so a slow machine trains less but still ends with a finished schedule.

A run may start from an earlier model (start.py) in place of random weights. With `reading` it makes, or goes on
with, the reader of that model (engines/pair.py), and leaves both. `PRESETS` are the two sizes of run: `cpu` and `gpu`.
What a run depends on is written down when it begins; a folder that was begun with other settings is refused.
Not covered: several devices; data files that change under a run that has begun.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import sysconfig
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from worldmodel.core.prompt import END, render
from worldmodel.data import corpus as corpora
from worldmodel.data import dataset
from worldmodel.data.example import Example, prompt
from worldmodel.data.rows import measured, overlap, word_problems
from worldmodel.engines.pair import reader_of
from worldmodel.errors import TrainingError
from worldmodel.execution.base import Sandbox
from worldmodel.memory.embedders.encoder import shipped
from worldmodel.memory.shelf import beside
from worldmodel.memory.shelf import write as write_shelf
from worldmodel.training import checkpoint
from worldmodel.training import model as models
from worldmodel.training.along import carry
from worldmodel.training.batches import Encoded, encode_example, fits
from worldmodel.training.curves import draw
from worldmodel.training.export import write_folder, write_gguf
from worldmodel.training.preflight import (
    EIGHT,
    OVERFIT_STEPS,
    check_rendered,
    check_rows,
    check_tags,
)
from worldmodel.training.presets import SHARES, WORDS, Options, Progress
from worldmodel.training.recall import ALONE, recalled, shelved
from worldmodel.training.rehearsal import rehearse
from worldmodel.training.scratch import Run
from worldmodel.training.start import Start, load_start
from worldmodel.training.tokenizer import load_tokenizer, train_tokenizer
from worldmodel.types import Trace

Answers = Callable[[Path, Sequence[str]], Sequence[Trace]]
"""What the model of a GGUF file answers to questions, through the real loop."""

RENDERED = 256
"""So many rows are compared with their text before a run."""

VALIDATED = 600
"""Validation rows that are looked at, always the same: each look takes time from training."""


@dataclass(frozen=True, slots=True)
class Result:
    """Where the model went and how it did on the problems that settings may be chosen by.

    `left_out` are the rows of each part that are longer than a block (of validation, those that are looked at).
    `tokens` counts positions, padding included. `validation_loss` is the mean over supervised tokens,
    `validation_exact` the share of replies whose every token is the likeliest one; None without such problems.
    """

    gguf: Path
    left_out: dict[str, int]
    steps: int
    tokens: int
    minutes: float
    parameters: int
    validation_loss: float | None
    validation_exact: float | None


def train_base(
    options: Options,
    sandbox: Sandbox,
    progress: Progress = lambda stage, share, line: None,
    answers: Answers | None = None,
) -> Result:
    """Train, export, and return the figures. Raises TrainingError, DataError or SandboxError.

    With `answers`, eight questions of the corpus are asked afterwards: tags must come out of the real loop. Whatever
    it raises, and if it is killed: the stages that are done and the last checkpoint stay.
    """
    try:
        return _trained(options, sandbox, progress, answers)
    except BrokenPipeError:
        raise  # who listened to the progress has gone: no fault of a file
    except OSError as error:
        raise checkpoint.unwritable(Path(error.filename or options.out), error) from error


def _trained(options: Options, sandbox: Sandbox, progress: Progress, answers: Answers | None) -> Result:
    options.out.mkdir(parents=True, exist_ok=True)
    if options.compiled and (missing := _missing_for_compiling()):
        progress("compiling", 0.0, f"not compiled, so training is slower: there is no {missing}")
        options = replace(options, compiled=False)
    if options.threads:
        torch.set_num_threads(options.threads)
    if options.reading and not (options.start and options.start.is_file()):
        raise TrainingError("a reader is made for a model, which is not given", mend="--start FILE.gguf")
    start = load_start(_begins(options)) if options.start else None
    if start is not None:
        options = replace(options, shape=start.shape)
    _same_settings(options)
    corpus = _corpus(options, sandbox, progress)
    tokenizer = _tokenizer(options, corpus, start, progress)
    held = random.Random(0).sample(corpus.validation, min(len(corpus.validation), VALIDATED))
    both = _shown([*corpus.train, *held], len(corpus.train), options, progress)
    shown, checked = both[: len(corpus.train)], both[len(corpus.train) :]
    if options.reading:
        shown, checked = (tuple(one for one in part if one.task.retrieved) for part in (shown, checked))
        if not shown:
            raise TrainingError("nothing is offered to any example", mend="give --examples that `data generate` wrote")
    train = _encoded(shown, tokenizer, progress)
    validation = _encoded(checked, tokenizer, progress)
    left_out = _left_out({"training": train, "validation": validation}, options.length, progress)
    validation = [row for row in validation if fits(row, options.length)]
    end = _id(tokenizer, END)
    closing = [_id(tokenizer, f"</{tag}>") for tag in ("think", "model", "requires")]
    check_rows(train, end, closing, options.length)
    told = [prompt(example) for example in shown[:RENDERED]]
    check_rendered(told, train[:RENDERED], end, tokenizer.decode)
    groups = [group(example) for example in shown]
    run = Run(options, train, groups, end, start)
    if run.step == 0:
        progress("preflight", 0.0, f"{EIGHT} examples by heart, {2 * OVERFIT_STEPS} steps at most")
        rehearse(run.model, train, options.length, options.rate)
    run.go(validation, progress)
    loss, exact = run.validate(validation) if validation else (None, None)
    gguf = options.out / "embedded.gguf"
    if any(example.task.retrieved for example in shown):
        write_shelf(shelved(corpus.train, _paraphrases(options, progress)), beside(gguf))
    else:
        run.model.config.worldmodel = {"retrieved": 0}
    if options.reading and options.start:
        write_gguf(run.model, tokenizer, reader_of(gguf), name="worldmodel-reader")
        shutil.copyfile(options.start, gguf)
    else:
        write_gguf(run.model, tokenizer, gguf, name="worldmodel-embedded")
        write_folder(run.model, tokenizer, options.out / "hf")
        carry(gguf, options.out / "hf")
    draw(options.out / "curve.csv", options.out / "curve.png")
    if answers is not None:
        progress("preflight", 1.0, f"{EIGHT} questions through the loop")
        asked = [example.task.question for example in shown if example.task.steps][:EIGHT]
        check_tags(answers(gguf, asked))
    result = Result(gguf, left_out, run.step, run.seen, run.spent / 60, models.parameters(run.model), loss, exact)
    card = {**asdict(replace(result, gguf=Path(gguf.name))), "corpus": corpus.counts, "options": asdict(options)}
    with checkpoint.replacing(options.out / "result.json") as partial:
        partial.write_text(json.dumps(card, default=str, indent=2) + "\n")
    return result


def _begins(options: Options) -> Path:
    """The weights to go on from: a reader goes on from the earlier model's own, where it has one."""
    assert options.start is not None
    reader = reader_of(options.start)
    return reader if options.reading and reader.is_file() else options.start


FREE = ("out", "minutes", "threads", "checkpoint", "compiled", "device")
"""Settings that may change when a run goes on."""


def _same_settings(options: Options) -> None:
    """Write down what the run depends on, or compare it with what its folder was begun with. Raises TrainingError."""
    path = options.out / "settings.json"
    given = {name: value for name, value in asdict(options).items() if name not in FREE}
    if not options.reading:
        del given["reading"]  # runs that were begun before there were readers go on
    checkpoint.same_settings(path, given)
    checkpoint.keep_settings(path, given)


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
            asked = [question for questions in measured(options.data).values() for question in questions]
            made = _with_families(made, options.examples, asked)
        corpora.save(made, path)
    elif not corpora.counts_file(path).exists():
        progress("corpus", 1.0, f"{corpora.counts_file(path)} is missing: what was removed or dropped is not known")
    return corpora.load(path)


def _with_families(corpus: corpora.Corpus, folder: Path, asked: list[str]) -> corpora.Corpus:
    """The corpus and the families' examples: unseen wordings to validate on, unseen families left out.

    What overlaps a question that is measured on (`asked`), an unseen wording or an unseen family is not trained on.
    """
    rows = list(dataset.load(folder))
    parts = {part: tuple(row.example for row in rows if row.part == part) for part in dataset.PARTS}
    unseen = [example.task.question for part in dataset.PARTS[1:] for example in parts[part]]
    questions = [example.task.question for example in parts["train"]]
    near = set(overlap(questions, [*asked, *unseen], dataset.NEAR))
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


def _shown(examples: Sequence[Example], kept: int, options: Options, progress: Progress) -> Sequence[Example]:
    """The examples, with earlier models before most of families: models of the first `kept`, which are trained on."""
    if not options.recall:
        return examples

    def read(done: int, total: int) -> None:
        progress("recall", done / total, f"{done} of {total} questions compared")

    alone = 0.0 if options.reading else ALONE
    return recalled(examples, shipped(), _paraphrases(options, progress), options.seed, kept, alone, read)


def _paraphrases(options: Options, progress: Progress) -> dict[str, str]:
    """The problem that each row of word problems tells. A run that goes on needs no data: then each row is its own."""
    if not (options.data / "word_problems").is_dir():
        progress("recall", 0.0, f"which rows are paraphrases is not known: {options.data} holds no word problems")
        return {}
    return {row.id: row.group for row in word_problems(options.data)}


def _left_out(parts: Mapping[str, Sequence[Encoded]], length: int, progress: Progress) -> dict[str, int]:
    """How many rows of each part are longer than a block, and so neither trained on nor measured; said once."""
    found = {part: sum(not fits(row, length) for row in rows) for part, rows in parts.items()}
    if any(found.values()):
        counts = " and ".join(f"{found[part]} of {len(rows)} {part}" for part, rows in parts.items())
        mend = "a longer `length` in training/presets.py takes them"
        progress("encoding", 1.0, f"{counts} examples are longer than a block of {length} tokens: left out; {mend}")
    return found


def _id(tokenizer: Tokenizer, token: str) -> int:
    found: int | None = tokenizer.token_to_id(token)
    if found is None:
        raise TrainingError(f"the tokenizer does not know {token}", mend="remove tokenizer.json and run again")
    return found


def _encoded(examples: Sequence[Example], tokenizer: Tokenizer, progress: Progress) -> list[Encoded]:
    def tokenize(text: str) -> list[int]:
        ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    rows = []
    for number, example in enumerate(examples):
        rows.append(encode_example(example, tokenize))
        if number % 5000 == 0:
            progress("encoding", number / len(examples), f"{number} of {len(examples)} examples")
    return rows
