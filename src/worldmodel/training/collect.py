"""The first stage of a round of improvement: tasks are answered, traces are read, and what is verified is kept.

    kept.jsonl, dropped.json                the result
    collected.jsonl, collected.json         what there is so far, from which a round that was cut goes on, and what
                                            programs were seen to need in this round and those before it

Not covered: what was played of the tasks that a cut fell into; they are answered again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from worldmodel.errors import TrainingError
from worldmodel.evals.tasks import Task
from worldmodel.training import checkpoint, loading
from worldmodel.training.harvest import Harvest, agrees, load, save, traces
from worldmodel.training.rl import Open, Progress
from worldmodel.training.rollouts import Arena
from worldmodel.training.signatures import Signatures
from worldmodel.training.store import hash_of
from worldmodel.types import Trace, to_json

LEAST = 16
"""Examples that a round must find, or it has nothing to learn from."""
AGAIN = 4
"""Answers that are drawn again to see whether a trace from use agrees with them."""
PART = 64
"""Tasks that are answered, or traces that are looked at, before what was kept of them is written down."""


@dataclass(frozen=True, slots=True)
class Round:
    """Where a round lies, which model answers (its name in the lineage), how often each task, and the seed."""

    out: Path
    model: str
    samples: int
    seed: int


def collected(
    about: Round,
    model: Path,
    sources: tuple[Sequence[Task], Sequence[Path]],
    harvest: Harvest,
    opened: Open,
    progress: Progress,
) -> tuple[Path, dict[str, int]]:
    """The file of kept examples, and what was dropped. Raises TrainingError where too few were found."""
    path, counts = about.out / "kept.jsonl", about.out / "dropped.json"
    if path.exists() and counts.exists():
        with checkpoint.readable(counts):
            return path, dict(json.loads(counts.read_text("utf-8")))
    tasks, files = sources
    found = [pair for file in files for pair in traces(file)]
    begun = _restored(about.out, harvest)
    loaded = loading.load(model, precise=True)
    loaded.model.eval()
    whole = len(tasks) + len(found)
    with closing(opened(loaded, None)) as arena:
        for begin in range(begun, whole, PART):
            end = min(begin + PART, whole)
            _answer(about, harvest, tasks[begin:end], arena)
            first = max(0, begin - len(tasks))
            _from_use(about, harvest, found[first : max(0, end - len(tasks))], first, arena)
            _kept_so_far(about.out, harvest, end)
            progress("collecting", end / whole, f"{len(harvest.kept)} kept of {end} tasks and traces")
    if len(harvest.kept) < LEAST:
        said = ", ".join(f"{count} {reason}" for reason, count in harvest.dropped.most_common(4))
        raise TrainingError(
            f"{len(harvest.kept)} examples were kept, {LEAST} at least are needed ({said})",
            mend="give more tasks or traces, or more --samples, and another --out",
        )
    save(harvest.kept, path)
    with checkpoint.replacing(counts) as partial:
        partial.write_text(json.dumps(dict(harvest.dropped), indent=2) + "\n")
    return path, dict(harvest.dropped)


def _answer(about: Round, harvest: Harvest, tasks: Sequence[Task], arena: Arena) -> None:
    asked = [(task, about.seed * 1009 + n) for task in tasks for n in range(about.samples)]
    for rollout in arena.play(asked) if asked else ():
        if rollout.fault:
            harvest.dropped[rollout.fault.partition(":")[0]] += 1
        else:
            harvest.add(rollout.task, rollout.trace, model=about.model)


def _from_use(
    about: Round, harvest: Harvest, found: Sequence[tuple[Trace, bool | None]], first: int, arena: Arena
) -> None:
    """Keep traces that are known to be right, or that the model agrees with when it is asked again."""
    for number, (trace, known) in enumerate(found, start=first):
        task = Task(f"use-{number}", trace.question, "", hash_of([to_json(trace)]))
        if known is None:
            again = arena.play([(task, about.seed * 1013 + n) for n in range(AGAIN)])
            known = agrees(trace, [None if rollout.fault else rollout.trace for rollout in again])
        if known:
            harvest.add(task, trace, sure=True)
        else:
            harvest.dropped["not right, or nobody agrees"] += 1


def signatures(rounds: Iterable[Path]) -> Signatures:
    """What the last of the rounds in these folders knew. Raises TrainingError for a file that cannot be read."""
    known = Signatures()
    for path in (folder / "collected.json" for folder in rounds):
        if path.exists():
            with checkpoint.readable(path):
                said = json.loads(path.read_text("utf-8"))
                known = Signatures.of(said["signatures"]) if "signatures" in said else known
    return known


def _kept_so_far(out: Path, harvest: Harvest, done: int) -> None:
    """Examples first, then how many of them belong to how many tasks and traces: a cut in between loses a part."""
    save(harvest.kept, out / "collected.jsonl")
    said = {"done": done, "kept": len(harvest.kept), "dropped": dict(harvest.dropped)}
    said |= {"signatures": harvest.signatures.data()}
    with checkpoint.replacing(out / "collected.json") as partial:
        partial.write_text(json.dumps(said) + "\n")


def _restored(out: Path, harvest: Harvest) -> int:
    """Put back what an earlier call kept; how many tasks and traces are done. Raises TrainingError, DataError."""
    if not (path := out / "collected.json").exists():
        return 0
    with checkpoint.readable(path):
        said = json.loads(path.read_text("utf-8"))
        done, count, dropped = int(said["done"]), int(said["kept"]), Counter({**said["dropped"]})
        if "signatures" in said:  # else the round was begun before they were kept
            harvest.signatures = Signatures.of(said["signatures"])
    harvest.restore(load(out / "collected.jsonl")[:count], dropped)
    return done
