"""`worldmodel data`: examples from the problem families, each proved by a run; what is in them, and what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel.app import build, screen
from worldmodel.app.machine import ensure_image
from worldmodel.core.prompt import render
from worldmodel.data import dataset
from worldmodel.data.check import check as check_rows
from worldmodel.data.check import known_programs, overlaps
from worldmodel.data.check import rerun as run_again
from worldmodel.data.example import Example, prompt
from worldmodel.data.families import families
from worldmodel.data.family import Family
from worldmodel.data.rows import measured
from worldmodel.errors import UsageError
from worldmodel.settings import Settings
from worldmodel.types import to_data

if TYPE_CHECKING:
    from worldmodel.data.verify import Open
    from worldmodel.execution.base import Resources, Sandbox


def generate(
    out: Path, *, count: int, held: int, only: str, seed: int, workers: int, sandbox: str, as_json: bool
) -> int:
    """0 when rows were written. Raises UsageError, DataError, and what the sandbox raises."""
    chosen = _chosen(only)
    with _machine(sandbox) as (machine, opened), screen.bar("data") as progress:
        made = dataset.generate(
            out,
            machine,
            count=count,
            held=held,
            chosen=chosen,
            seed=seed,
            opened=opened,
            workers=workers,
            progress=lambda part, done, total: progress(f"{part}: {done} of {total}", done / max(1, total)),
        )
    if as_json:
        missing = {part: names for part, names in made.missing.items() if names}
        speed = {"seconds": round(made.seconds, 1), "per_second": made.rate and round(made.rate, 1)}
        screen.print_json({"written": made.written, "dropped": made.dropped, "missing": missing, **speed})
        return 0
    for part, number in made.written.items():
        print(f"{part:10} {number:6} examples: {out / part}.jsonl")
    for reason, number in sorted(made.dropped.items(), key=lambda item: -item[1]):
        print(f"dropped    {number:6} {reason}")
    for sample in made.samples[:20]:
        print(
            f"  {sample.task.source}, wording {sample.task.phrasing}: {sample.reason}: {sample.task.question[:100]!r}"
        )
    for part, names in made.missing.items():
        if names:
            screen.note(f"no example in {part} of {', '.join(names)}")
    rate = "a part had run before" if made.rate is None else f"{made.rate:.1f} verified examples a second"
    print(f"{rate}, of {len(chosen)} families in {made.seconds:.0f} s")
    return 0


def show(place: str, *, limit: int, as_json: bool) -> int:
    """Examples of a folder that `generate` wrote, or fresh ones of the families of that name (run under `auto`)."""
    if Path(place).is_dir():
        examples = [row.example for row in dataset.load(Path(place))]
        step = max(1, len(examples) // limit)
        examples = examples[::step][:limit]
    else:
        examples = _fresh(_chosen(place), limit)
    for example in examples:
        if as_json:
            screen.print_json(to_data(example))
        else:
            _print(example)
    return 0


def stats(folder: Path, *, as_json: bool) -> int:
    """Raises DataError where the folder cannot be read."""
    found = dataset.stats(dataset.load(folder))
    if as_json:
        screen.print_json(found)
        return 0
    for name, counts in found.items():
        print(f"{name:12} " + ", ".join(f"{key} {number}" for key, number in counts.items()))
    return 0


def check(folder: Path, *, data: Path | None, rerun: int, workers: int, sandbox: str, as_json: bool) -> int:
    """0 when nothing is wrong, else 1. Raises DataError where something cannot be read, and what the sandbox raises."""
    rows = list(dataset.load(folder))
    found = overlaps(rows, {} if data is None else measured(data))
    problems = check_rows(rows, found)
    ran, other = 0, list[str]()
    if rerun:
        with _machine(sandbox) as (machine, opened):
            ran, other = run_again(rows, machine, rerun, opened=opened, workers=workers)
        problems += other
    known, kept = known_programs(rows)
    counts = {name: {kind: len(hits) for kind, hits in kinds.items()} for name, kinds in found.items()}
    if as_json:
        programs = {"unseen_families": kept, "known": known}
        counted = {"rows": len(rows), "overlap": counts, "programs": programs, "rerun": ran}
        screen.print_json({**counted, "problems": problems})
        return 1 if problems else 0
    for name, kinds in counts.items():
        print(f"overlap of {name}: " + ", ".join(f"{number} {kind}" for kind, number in kinds.items()))
    print(f"programs of unseen families: {len(known)} of {kept} have one that is trained on as well")
    if rerun:
        print(f"{ran} rows run again, {len(other)} came out otherwise")
    for problem in problems:
        print(problem)
    print(f"{len(rows)} rows, {len(problems)} problems")
    return 1 if problems else 0


def attempt(only: str, *, sandbox: str, as_json: bool) -> int:
    """Run every wording of the chosen families once. 0 when all of it proves true, else 1."""
    chosen = _chosen(only)
    with _machine(sandbox) as (machine, opened), screen.bar("data") as progress:

        def told(done: int, total: int) -> None:
            progress(f"{done} of {total}", done / max(1, total))

        results = list(dataset.attempt(chosen, machine, opened=opened, workers=2, progress=told))
    wrong = [dropped for dropped in results if dropped.reason]
    if as_json:
        screen.print_json([{"family": x.task.source, "phrasing": x.task.phrasing, "reason": x.reason} for x in wrong])
    else:
        for x in wrong:
            print(f"{x.task.source}, wording {x.task.phrasing}: {x.reason}\n    {x.task.question}")
            for step in x.task.steps:
                print("    " + step.code.replace("\n", "\n    "))
        print(f"{len(chosen)} families, {len(results)} wordings, {len(wrong)} wrong")
    return 1 if wrong else 0


def _chosen(only: str) -> list[Family]:
    """The families that one of the patterns names, which commas part."""
    chosen: dict[str, Family] = {}
    for pattern in only.split(","):
        named = {
            name: x for name, x in families().items() if fnmatch(name, pattern) or name.partition("/")[2] == pattern
        }
        if not named:
            raise UsageError(f"no family is called {pattern!r}", mend="worldmodel data show 'computation/*' --limit 3")
        chosen |= named
    return list(chosen.values())


def _fresh(chosen: list[Family], limit: int) -> list[Example]:
    with _machine("auto") as (machine, opened):
        results = dataset.attempt(chosen, machine, opened=opened, count=max(1, limit // len(chosen)))
        return [x.example for x in results if x.example is not None][:limit]


def _print(example: Example) -> None:
    """One example with its mask: what is trained on in green, what is given or comes from a run in grey."""
    console = screen.stdout()
    for span in render(prompt(example), end=True):
        console.print(screen.visible(span.text), style="green" if span.sampled else "bright_black", end="")
    console.print("\n")
    sys.stdout.flush()


@contextmanager
def _machine(sandbox: str) -> Iterator[tuple[Sandbox, Open]]:
    """The sandbox of the programs, with the examples' own tools and web services, and how one with a folder is made."""
    settings = Settings.from_env()
    name, why = build.choose_sandbox(sandbox, settings)
    if why:
        screen.note(why)
    with local_services() as local:

        def opened(folder: Resources) -> closing[Sandbox]:
            more = replace(local, mount=folder.mount, artifacts=folder.artifacts)
            return closing(build.sandbox(name, settings, ensure_image, more))

        with closing(build.sandbox(name, settings, ensure_image, local)) as machine:
            yield machine, opened


@contextmanager
def local_services() -> Iterator[Resources]:
    """The examples' own tools and web services, as programs are given them, while they run."""
    from worldmodel.data.services import HOSTS, TOOLS, serve
    from worldmodel.execution.base import Resources

    with serve() as port:
        yield Resources(tools=TOOLS, private_hosts=tuple(f"{host}=127.0.0.1:{port}" for host in HOSTS))
