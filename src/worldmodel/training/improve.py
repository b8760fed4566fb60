"""`worldmodel improve`: a round of collecting, learning and measuring, and a new version only where it is better.

    tasks, traces -> kept (harvest.py) -> fine-tuned (sft.py) -> measured (the loop) -> store, promoted or not

Rejection-sampling fine-tuning (Yuan et al. 2023, "Scaling relationship on learning mathematical reasoning"):
answers are drawn, those that a run proves right are learned. A version is promoted only if the paired gain over the
one in use is above 0 with its whole 95% interval, and no category falls by more than its interval.

Each stage leaves its file in `--out` and is skipped where the file is there, so a round that was cut goes on with the
same command.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from transformers import AutoConfig

from worldmodel.data.rows import mask
from worldmodel.engines.transformers import speaks_own
from worldmodel.errors import TrainingError
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.memory.shelf import carry
from worldmodel.training import checkpoint, examples, loading, sft
from worldmodel.training.export import write_gguf
from worldmodel.training.harvest import Harvest, Kept, agrees, load, save, traces
from worldmodel.training.options import Options as Tuning
from worldmodel.training.rl import Open, Progress
from worldmodel.training.rollouts import Arena
from worldmodel.training.store import Interval, Measured, Store, Version, by_category, gain, hash_of
from worldmodel.training.unpack import unpack
from worldmodel.types import Trace, to_json

LEAST = 16
"""Examples that a round must find, or it has nothing to learn from."""
REPLAY = 2
"""Earlier examples that are learned again for each new one."""
LENGTH = 512
"""Tokens of a block: several rows are packed into one."""
OWN_RATE = 1e-4
"""Learning rate for a model of this project, which is small and was trained from scratch at fifteen times that."""
AGAIN = 4
"""Answers that are drawn again to see whether a trace from use agrees with them."""

Answer = Callable[[Path, Sequence[Task]], Sequence[Row]]
"""Tasks answered by the model at a path (a GGUF file or a Hugging Face folder) through the users' own loop, greedy."""


@dataclass(frozen=True, slots=True)
class Options:
    """`samples` answers are drawn for each task. Some examples of `replay` are learned again beside the new ones."""

    out: Path
    samples: int = 4
    epochs: float = 2.0
    rate: float | None = None
    replay: tuple[Path, ...] = ()
    seed: int = 0
    threads: int = 0


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
    asked = {"tasks": hash_of([task.hash for task in sources[0]]), "dev": Measured(dev, ()).dev_hash}
    given = {**asdict(options), "parent": parent.id, **asked}
    given = {name: value for name, value in given.items() if name not in ("out", "threads")}
    settings = {**given, "traces": [str(path) for path in sources[1]]}
    checkpoint.same_settings(options.out / "settings.json", settings)
    checkpoint.keep_settings(options.out / "settings.json", settings)
    model = _folder(store, parent, options.out)
    data, counts = _collected(options, model, sources, dev, opened, progress)
    made = _tuned(options, model, data, dev, rollout, progress)
    progress("measuring", 0.0, f"{len(dev)} tasks")
    measured = Measured(dev, answered(made.get("gguf", made["hf"]), dev))
    before: Sequence[Row] = store.rows(parent) if parent.dev_hash == measured.dev_hash else ()
    if not before:
        weights = store.folder / parent.id / "model.gguf"
        first = Measured(dev, answered(weights if weights.exists() else model, dev))
        parent, before = store.measure(parent, first), first.rows
    verdict = judge(dev, before, measured.rows)
    version = store.add(
        made,
        "improve",
        parent=parent.id,
        data_hash=hash_of(data.read_text("utf-8").splitlines()),
        lineage={"round": options.out.name, "examples": str(len(load(data))), "data": str(data)},
        measured=measured,
        reason=verdict.reason,
    )
    if not verdict.reason:
        store.promote(version)
    result = Result(version, verdict, len(load(data)), counts)
    with checkpoint.replacing(options.out / "result.json") as partial:
        partial.write_text(json.dumps(asdict(result), default=str, indent=2) + "\n")
    return result


def judge(tasks: Sequence[Task], before: Sequence[Row], after: Sequence[Row]) -> Verdict:
    """Whether `after` is better than `before`, both answers to `tasks`: see the module."""
    whole = gain(before, after)
    old, new = by_category(tasks, before), by_category(tasks, after)
    changes = {name: gain(old[name], new[name]) for name in old.keys() & new.keys()}
    fell = {name: change for name, change in sorted(changes.items()) if change.high < 0}
    reason = ""
    if whole.low <= 0:
        reason = f"not better: {_points(whole)}"
    elif fell:
        reason = "worse in " + ", ".join(f"{name} ({_points(change)})" for name, change in fell.items())
    return Verdict(whole, fell, reason)


def _points(change: Interval) -> str:
    return f"{100 * change.mean:+.1f} points, 95% interval {100 * change.low:+.1f} to {100 * change.high:+.1f}"


def _folder(store: Store, version: Version, out: Path) -> Path:
    """The version's weights as a Hugging Face folder."""
    if (store.folder / version.id / "hf").exists():
        return store.place(version, "hf")
    return unpack(store.place(version, "gguf"), out / "parent")


def _collected(
    options: Options,
    model: Path,
    sources: tuple[Sequence[Task], Sequence[Path]],
    dev: Sequence[Task],
    opened: Open,
    progress: Progress,
) -> tuple[Path, dict[str, int]]:
    """The file of kept examples, and what was dropped. Raises TrainingError where too few were found."""
    path, counts = options.out / "kept.jsonl", options.out / "dropped.json"
    if path.exists() and counts.exists():
        return path, dict(json.loads(counts.read_text("utf-8")))
    harvest = Harvest([task.question for task in dev])
    tasks, files = sources
    loaded = loading.load(model, precise=True)
    loaded.model.eval()
    with closing(opened(loaded, None)) as arena:
        size = 64
        for begin in range(0, len(tasks), size):
            part = tasks[begin : begin + size]
            asked = [(task, options.seed * 1009 + n) for task in part for n in range(options.samples)]
            for rollout in arena.play(asked):
                if rollout.fault:
                    harvest.dropped[rollout.fault.partition(":")[0]] += 1
                else:
                    harvest.add(rollout.task, rollout.trace)
            progress(
                "collecting", (begin + len(part)) / len(tasks), f"{len(harvest.kept)} kept of {len(part) + begin} tasks"
            )
        for file in files:
            _from_use(harvest, traces(file), arena, options.seed, progress)
    if len(harvest.kept) < LEAST:
        said = ", ".join(f"{count} {reason}" for reason, count in harvest.dropped.most_common(4))
        raise TrainingError(
            f"{len(harvest.kept)} examples were kept, {LEAST} at least are needed ({said})",
            mend="give more tasks or traces, or more --samples",
        )
    save(harvest.kept, path)
    with checkpoint.replacing(counts) as partial:
        partial.write_text(json.dumps(dict(harvest.dropped), indent=2) + "\n")
    return path, dict(harvest.dropped)


def _from_use(
    harvest: Harvest, found: Sequence[tuple[Trace, bool | None]], arena: Arena, seed: int, progress: Progress
) -> None:
    """Keep traces that are known to be right, or that the model agrees with when it is asked again."""
    for number, (trace, known) in enumerate(found):
        task = Task(f"use-{number}", trace.question, "", hash_of([to_json(trace)]))
        if known is None:
            again = arena.play([(task, seed * 1013 + n) for n in range(AGAIN)])
            known = agrees(trace, [None if rollout.fault else rollout.trace for rollout in again])
        if known:
            harvest.add(task, trace, sure=True)
        else:
            harvest.dropped["not right, or nobody agrees"] += 1
        progress("traces", (number + 1) / len(found), f"{len(harvest.kept)} kept")


def _replayed(options: Options, kept: int, dev: Sequence[Task]) -> Path | None:
    """A file of earlier examples, `REPLAY` for each new one, so that what was known is not forgotten.

    Questions of `dev` are left out, whatever their numbers.
    """
    if not options.replay:
        return None
    path = options.out / "replay.jsonl"
    if not path.exists():
        measured = {mask(task.question) for task in dev}
        known = [each for each in examples.load(options.replay) if mask(each.example.task.question) not in measured]
        chosen = random.Random(options.seed).sample(known, min(len(known), REPLAY * kept))
        save([Kept(each.example, {"place": each.place}) for each in chosen], path)
    return path


def _tuned(
    options: Options, model: Path, data: Path, dev: Sequence[Task], rollout: sft.Rollout, progress: Progress
) -> dict[str, Path]:
    """The fine-tuned weights: a folder, and a GGUF file where the model is one of the project's own."""
    again = _replayed(options, len(load(data)), dev)
    own = speaks_own(AutoConfig.from_pretrained(model, local_files_only=True))
    made = sft.train_sft(
        Tuning(
            model=model,
            data=(data, again) if again else (data,),
            out=options.out / "sft",
            method="full",
            length=LENGTH,
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
        carry(model, weights["gguf"])
    return weights
