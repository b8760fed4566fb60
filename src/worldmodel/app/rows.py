"""Rows of a file answered through the users' own loop, kept in a file that the next call goes on from."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.app import build, screen
from worldmodel.app.dataset import local_services
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.data.verify import folders
from worldmodel.errors import UsageError
from worldmodel.evals.record import Record, Row
from worldmodel.evals.report import Furnish
from worldmodel.evals.report import evaluate as answer_all
from worldmodel.evals.tasks import Task, load, select
from worldmodel.execution.base import Resources
from worldmodel.gate import Gate
from worldmodel.loop import World
from worldmodel.memory.shelf import Shelf
from worldmodel.settings import Settings
from worldmodel.types import to_data

OUTSIDE = ("threads", "sandbox", "memory", "embedder", "threshold")
"""Options that a row does not depend on: an evaluation has no memory but the models of the weights."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: of file `data`, those that `where` ("split=valid,test") lets through, shuffled, the first `limit`."""

    data: Path
    where: tuple[str, ...] = ()
    limit: int | None = None
    shuffle: int | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered: a row for each task that has one, what they depend on, and by which world."""

    rows: list[Row]
    key: dict[str, Any]
    world: World


def answer_rows(
    tasks: Sequence[Task],
    data: Path,
    options: Options,
    out: Path | None,
    *,
    workers: int,
    services: bool = False,
    title: str = "eval",
    always: bool = False,
    bare: bool = False,
    acting: Calibration | None = None,
) -> Answers:
    """Answer `tasks` of the file `data`, but those that `out` holds already. Raises what building and answering raise.

    `services`: the tools, web services and files that the project's examples are about are there. `always` draws
    the samples for every row and leaves the first reply as the answer: for measuring doubt. `bare` leaves the gate
    away: for comparing models, of which some have a calibration. `acting` is the calibration
    to act by, in the place of the one that is kept: for measuring what an action does.
    """
    settings = Settings.from_env()
    with ExitStack() as stack:
        local = stack.enter_context(local_services()) if services else None
        worlds = worlds_of(options, settings, min(workers, len(tasks)), stack, local)
        if always:
            worlds = [_always(world) for world in worlds]
        key = key_of(data, options, worlds[0]) | ({"services": True} if services else {})
        if bare:
            worlds = [dataclasses.replace(world, gate=None) for world in worlds]
        if acting is not None:
            worlds = [dataclasses.replace(world, gate=Gate(acting)) for world in worlds]
        key |= _gate_of(worlds[0], always=always)
        record = stack.enter_context(closing(Record(out, key))) if out else None
        kept = {(row.id, row.hash): row for row in record.rows if not row.raised} if record else {}
        done = [kept[task.id, task.hash] for task in tasks if (task.id, task.hash) in kept]
        left = [task for task in tasks if (task.id, task.hash) not in kept]
        if done:
            screen.note(f"{len(done)} rows stand in {out} already, {len(left)} are left")
        try:
            done += _answer(left, worlds, done, record, title, None if local is None else furnished(local, settings))
        except KeyboardInterrupt:
            if record:
                screen.note(f"the rows so far are in {out}; the same command goes on from there")
            raise
        return Answers(done, key, worlds[0])


def _gate_of(world: World, *, always: bool) -> dict[str, str]:
    """What the rows depend on besides the options: how doubt is acted on."""
    gate = world.gate
    if gate is None:
        return {}
    acts = {"acts": " ".join(gate.calibration.acts)} if gate.calibration and gate.calibration.acts else {}
    if not (gate.samples or gate.max_error is not None):
        return acts
    return {"gate": "always" if always else gate.version} | acts


def _always(world: World) -> World:
    """With all samples drawn, and without anything else that an earlier calibration would do."""
    if world.gate is None:
        return world
    made = world.gate.calibration
    plain = dataclasses.replace(made, acts=()) if made is not None else None
    return dataclasses.replace(
        world, gate=dataclasses.replace(world.gate, calibration=plain, always=True, max_error=None)
    )


def tasks_of(selection: Selection) -> tuple[Task, ...]:
    where: dict[str, frozenset[str]] = {}
    for text in selection.where:
        name, equals, values = text.partition("=")
        if not name or not equals:
            raise UsageError(f"--where {text!r} is not FIELD=A,B", mend="--where split=valid,test")
        where[name] = frozenset(values.split(","))
    tasks = select(load(selection.data), where=where, limit=selection.limit, shuffle=selection.shuffle)
    if not tasks:
        raise UsageError(
            f"no row of {selection.data} has {' and '.join(selection.where)}",
            mend="--where names a field of the data file and values that it has",
        )
    return tasks


def furnished(local: Resources, settings: Settings) -> Furnish:
    """How a row that comes with files gets a sandbox that shows them."""

    @contextmanager
    def furnish(world: World, files: Mapping[str, str]) -> Iterator[World]:
        with folders(files) as folder:
            more = dataclasses.replace(local, mount=folder.mount, artifacts=folder.artifacts)
            with closing(build.sandbox(world.sandbox.name, settings, ensure_image, more)) as sandbox:
                yield dataclasses.replace(world, sandbox=sandbox)

    return furnish


def worlds_of(
    options: Options, settings: Settings, count: int, stack: ExitStack, local: Resources | None
) -> list[World]:
    """One world for each worker: machines and approver are shared, a local engine is loaded for each."""
    first = build.world(options, settings, ask=None, say=screen.note, prepare=ensure_image, local=local)
    stack.callback(build.close, first)
    build.keep_ready(first)
    worlds = [first]
    for _ in range(count - 1):
        engine = first.engine
        if build.parse_engine(options.engine).local:
            engine = stack.enter_context(closing(build.engine(options)))
        worlds.append(dataclasses.replace(first, engine=engine))
    return worlds


def key_of(data: Path, options: Options, world: World) -> dict[str, Any]:
    """What the rows depend on. How they are chosen and shared out is no part of it."""
    chosen = {name: value for name, value in to_data(options).items() if name not in OUTSIDE}
    for place in ("mount", "artifacts", "web_private", "max_error"):
        if not chosen[place]:
            del chosen[place]
    if chosen["samples"] == 1:
        del chosen["samples"]
    del chosen["shelf"]
    offered = {"shelf": world.memory.version} if isinstance(world.memory, Shelf) else {}
    return {
        **chosen,
        **offered,
        "model": f"{world.engine.card.name} {world.engine.card.version}",
        "sandbox": world.sandbox.name,
        "data": hashlib.sha256(data.read_bytes()).hexdigest()[:16],
    }


def _answer(
    left: Sequence[Task],
    worlds: Sequence[World],
    done: Sequence[Row],
    record: Record | None,
    title: str,
    furnish: Furnish | None,
) -> list[Row]:
    rows: list[Row] = []
    right, total = sum(row.right for row in done), len(done) + len(left)
    with screen.bar(title) as progress, closing(answer_all(left, worlds, furnish, answered=len(done))) as answered:
        for row in answered:
            if record:
                record.add(row)
            rows.append(row)
            right += row.right
            count = len(done) + len(rows)
            progress(f"rows: {count} of {total}, {100 * right / count:.1f}% right", count / total)
    return rows
