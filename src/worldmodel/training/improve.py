"""`worldmodel improve`: a round of collecting, learning and measuring, and a new version only where it is better.

    tasks, traces -> kept (harvest.py) -> fine-tuned (sft.py) -> measured (the loop) -> store, promoted or not

Rejection-sampling fine-tuning (Yuan et al. 2023, "Scaling relationship on learning mathematical reasoning"):
answers are drawn, those that a run proves right are learned. A version is promoted only if the paired gain over the
one in use is above 0 with its whole 95% interval, and no category falls by more than its interval.

Each stage leaves its file in `--out` and is skipped where the file is there, so a round that was cut goes on with the
same command, also one that was cut after its version was promoted. What earlier rounds of the parent's line kept is not
collected again; it is learned again with `--replay`'s.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from transformers import AutoConfig

from worldmodel.data.rows import mask
from worldmodel.engines.pair import reader_of
from worldmodel.engines.transformers import speaks_own
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.memory.shelf import beside
from worldmodel.training import checkpoint, collect, examples, loading, sft
from worldmodel.training.along import carry
from worldmodel.training.export import write_gguf
from worldmodel.training.harvest import Harvest, Kept, load, save
from worldmodel.training.options import Options as Tuning
from worldmodel.training.rl import Open, Progress
from worldmodel.training.store import Interval, Measured, Store, Version, by_category, gain, hash_of
from worldmodel.training.unpack import unpack, unpack_reader
from worldmodel.types import from_data

REPLAY = 2
"""Earlier examples that are learned again for each new one."""
LENGTH = 512
"""Tokens of a block: several rows are packed into one."""
READING = 1024
"""The same where an earlier model stands before each reply."""
OWN_RATE = 1e-4
"""Learning rate for a model of this project, which is small and was trained from scratch at fifteen times that."""

Answer = Callable[[Path, Sequence[Task], Path], Sequence[Row]]
"""Tasks answered by the model at a path (a GGUF file or a Hugging Face folder) through the users' own loop, greedy.

The last argument is the file of an evaluation: what stands in it is not asked again.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """`samples` answers of up to `limit` tokens are drawn for each task. Some examples of `replay` are learned again.

    `sandbox` and `services` say where programs run and what is at their disposal there, `conditions` (of which they
    are a part) how the fixed tasks are answered. With `reading` the parent's reader (engines/pair.py) learns.
    """

    out: Path
    samples: int = 4
    epochs: float = 2.0
    rate: float | None = None
    replay: tuple[Path, ...] = ()
    seed: int = 0
    threads: int = 0
    limit: int = 384
    sandbox: str = ""
    services: bool = False
    conditions: str = ""
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a version is better: its gain, the categories that fell, and why it is not promoted (empty: it is)."""

    gain: Interval
    fell: dict[str, Interval]
    reason: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a round came to. `dropped` counts what was not kept, by reason."""

    version: Version
    verdict: Verdict
    kept: int
    dropped: dict[str, int]


def improve(
    options: Options,
    store: Store,
    parent: Version,
    sources: tuple[Sequence[Task], Sequence[Path]],
    dev: Sequence[Task],
    opened: Open,
    rollout: sft.Rollout,
    answered: Answer,
    progress: Progress = lambda stage, share, line: None,
) -> Result:
    """One round on `sources` (tasks, and files of traces), judged on `dev`. Raises TrainingError, DataError, and more.

    `opened` makes an arena around a model, `rollout` the loop around an engine. Whatever it raises, the version in
    use stays in use.
    """
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise checkpoint.unwritable(options.out, error) from error
    parent = _begun(options.out, store, parent)
    asked = {"tasks": hash_of([task.hash for task in sources[0]]), "dev": Measured(dev, ()).dev_hash}
    given = {**asdict(options), "parent": parent.id, **asked}
    unsaid = ("out", "threads") if options.reading else ("out", "threads", "reading")  # begun before there were readers
    given = {name: value for name, value in given.items() if name not in unsaid}
    settings = {**given, "traces": [str(path) for path in sources[1]]}
    checkpoint.same_settings(options.out / "settings.json", settings)
    checkpoint.keep_settings(options.out / "settings.json", settings)
    if (done := options.out / "result.json").exists():
        with checkpoint.readable(done):
            return from_data(Result, json.loads(done.read_text("utf-8")))
    model = _folder(store, parent, options.out, reading=options.reading)
    earlier = _earlier(store, parent)
    kept = [each for file in earlier for each in load(file)]
    harvest = Harvest(
        [task.question for task in dev],
        kept,
        collect.signatures(file.parent for file in earlier),
        reads=options.reading if _reader(store, parent) else None,
    )
    about = collect.Round(options.out, f"store:{parent.id}", options.samples, options.seed)
    data, counts = collect.collected(about, model, sources, harvest, opened, progress)
    # A parent that is a folder alone is asked without a reader, so what is made of it must be asked without one too.
    paired = (store.folder / parent.id / "model.gguf").exists()
    made = _tuned(options, model, data, (*options.replay, *earlier), dev, rollout, progress, paired=paired)
    if options.reading:
        made = _beside_its_model(store.place(parent, "gguf"), made["gguf"])
    progress("measuring", 0.0, f"{len(dev)} tasks")
    rows = answered(made["gguf"] if "gguf" in made else made["hf"], dev, options.out / "after.jsonl")
    measured = Measured(dev, rows, options.conditions)
    before: Sequence[Row] = store.rows(parent) if parent.dev_hash == measured.dev_hash else ()
    if not before:
        weights = store.folder / parent.id / "model.gguf"
        rows = answered(weights if weights.exists() else model, dev, options.out / "before.jsonl")
        first = Measured(dev, rows, options.conditions)
        parent, before = store.measure(parent, first), first.rows
    verdict = judge(dev, before, measured.rows)
    version = store.add(
        made,
        "improve",
        parent=parent.id,
        data_hash=hash_of(data.read_text("utf-8").splitlines()),
        lineage={"round": options.out.name, "examples": str(len(load(data))), "data": str(data.resolve())},
        measured=measured,
        reason=verdict.reason,
    )
    if not verdict.reason:
        store.promote(version)
    result = Result(version, verdict, len(load(data)), counts)
    with checkpoint.replacing(done) as partial:
        partial.write_text(json.dumps(asdict(result), default=str, indent=2) + "\n")
    return result


def judge(tasks: Sequence[Task], before: Sequence[Row], after: Sequence[Row]) -> Verdict:
    """Whether `after` is better than `before`, both answers to `tasks`: see the module."""
    whole = gain(before, after)
    old, new = by_category(tasks, before), by_category(tasks, after)
    lost = [name for name in old if _answered(old[name]) and not _answered(old[name]) & _answered(new.get(name, []))]
    judged = [name for name in old.keys() & new.keys() if _answered(old[name]) & _answered(new[name])]
    changes = {name: gain(old[name], new[name]) for name in judged}
    fell = {name: change for name, change in sorted(changes.items()) if change.high < 0}
    reason = ""
    if whole.low <= 0:
        reason = f"not better: {_points(whole)}"
    elif fell:
        reason = "worse in " + ", ".join(f"{name} ({_points(change)})" for name, change in fell.items())
    elif lost:
        reason = f"not measured in {', '.join(sorted(lost))}: the engine or the machine gave up on every row"
    return Verdict(whole, fell, reason)


def _answered(rows: Sequence[Row]) -> set[tuple[str, str]]:
    """Those that were answered: neither engine nor machine gave up on them."""
    return {(row.id, row.hash) for row in rows if not row.raised}


def _points(change: Interval) -> str:
    return f"{100 * change.mean:+.1f} points, 95% interval {100 * change.low:+.1f} to {100 * change.high:+.1f}"


def _begun(out: Path, store: Store, current: Version) -> Version:
    """The version that a round began with: its own may have been put in use since."""
    settings, kept = out / "settings.json", out / "kept.jsonl"
    if not settings.exists() or not kept.exists() or current.parent is None:
        return current
    with checkpoint.readable(settings):
        parent = str(json.loads(settings.read_text("utf-8"))["parent"])
    made_here = current.parent == parent and current.data_hash == hash_of(kept.read_text("utf-8").splitlines())
    return store.get(parent) if made_here else current


def _earlier(store: Store, version: Version) -> list[Path]:
    """The files of what earlier rounds kept, on the way to this version, oldest first; as far as they are there."""
    found: list[Path] = []
    while True:
        if version.kind == "improve" and (path := Path(version.lineage.get("data", ""))).is_file():
            found.append(path)
        if version.parent is None:
            return found[::-1]
        version = store.get(version.parent)


def _reader(store: Store, version: Version) -> bool:
    """Whether a version has a reader beside it."""
    return reader_of(store.folder / version.id / "model.gguf").is_file()


def _beside_its_model(alone: Path, made: Path) -> dict[str, Path]:
    """The fine-tuned reader beside the model that it reads for, as one version."""
    made.replace(reader_of(made))
    shutil.copyfile(alone, made)
    shutil.copyfile(beside(alone), beside(made))
    return {"gguf": made}


def _folder(store: Store, version: Version, out: Path, *, reading: bool = False) -> Path:
    """The version's weights as a Hugging Face folder; with `reading` those of its reader, and the models for it."""
    if reading:
        return unpack_reader(store.place(version, "gguf"), out / "parent")
    if (store.folder / version.id / "hf").exists():
        return store.place(version, "hf")
    return unpack(store.place(version, "gguf"), out / "parent")


def _replayed(options: Options, sources: Sequence[Path], kept: int, dev: Sequence[Task]) -> Path | None:
    """A file of earlier examples, `REPLAY` for each new one, so that what was known is not forgotten.

    Questions of `dev` are left out, whatever their numbers.
    """
    if not sources:
        return None
    path = options.out / "replay.jsonl"
    if not path.exists():
        measured = {mask(task.question) for task in dev}
        known = [each for each in examples.load(sources) if mask(each.example.task.question) not in measured]
        chosen = random.Random(options.seed).sample(known, min(len(known), REPLAY * kept))
        save([Kept(each.example, {"place": each.place}) for each in chosen], path)
    return path


def _tuned(
    options: Options,
    model: Path,
    data: Path,
    replay: Sequence[Path],
    dev: Sequence[Task],
    rollout: sft.Rollout,
    progress: Progress,
    *,
    paired: bool,
) -> dict[str, Path]:
    """The fine-tuned weights: a folder, and a GGUF file where the model is one of the project's own.

    `paired`: the file gets the reader and the models that lie beside `model`.
    """
    again = _replayed(options, replay, len(load(data)), dev)
    own = speaks_own(AutoConfig.from_pretrained(model, local_files_only=True))
    made = sft.train_sft(
        Tuning(
            model=model,
            data=(data, again) if again else (data,),
            out=options.out / "sft",
            method="full",
            length=READING if options.reading else LENGTH,
            accumulate=1,
            epochs=options.epochs,
            rate=options.rate or (OWN_RATE if own else None),
            seed=options.seed,
            threads=options.threads,
        ),
        rollout,
        progress=progress,
    )
    carry(model, made.folder)
    weights = {"hf": made.folder}
    if own:
        loaded = loading.load(made.folder, precise=True)
        weights["gguf"] = options.out / "model.gguf"
        tokenizer = loaded.chat.tokenizer.backend_tokenizer
        write_gguf(loaded.model.cpu(), tokenizer, weights["gguf"], name="worldmodel-embedded")
        if paired:
            carry(model, weights["gguf"])
    return weights
