"""`worldmodel eval`: a file of tasks through the users' own loop, with a bar, and the figures."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.app import build, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.errors import UsageError
from worldmodel.evals.record import Record, Row
from worldmodel.evals.report import Report, report
from worldmodel.evals.report import evaluate as answer_all
from worldmodel.evals.tasks import Task, load, select
from worldmodel.loop import World
from worldmodel.settings import Settings
from worldmodel.types import to_data


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: of file `data`, those that `where` ("split=valid,test") lets through, shuffled, the first `limit`."""

    data: Path
    where: tuple[str, ...] = ()
    limit: int | None = None
    shuffle: int | None = None


def evaluate(selection: Selection, options: Options, *, out: Path | None, workers: int, as_json: bool) -> int:
    """Returns 0 whenever the figures could be made. Raises what loading, building and answering raise."""
    tasks = _tasks(selection)
    settings = Settings.from_env()
    with ExitStack() as stack:
        worlds = _worlds(options, settings, min(workers, len(tasks)), stack)
        key = _key(selection, options, worlds[0])
        record = stack.enter_context(closing(Record(out, key))) if out else None
        kept = {(row.id, row.hash): row for row in record.rows if not row.raised} if record else {}
        done = [kept[task.id, task.hash] for task in tasks if (task.id, task.hash) in kept]
        left = [task for task in tasks if (task.id, task.hash) not in kept]
        if done:
            screen.note(f"{len(done)} rows stand in {out} already, {len(left)} are left")
        try:
            done += _answer(left, worlds, done, record)
        except KeyboardInterrupt:
            if record:
                screen.note(f"the rows so far are in {out}; the same command goes on from there")
            raise
    figures = report(done)
    if as_json:
        screen.print_json({**to_data(figures), **key})
    else:
        print(table(figures))
    return 0


def table(figures: Report) -> str:
    """The figures as lines of text."""

    def share(value: float | None) -> str:
        return "-" if value is None else f"{100 * value:.1f}%"

    low, high = figures.interval or (None, None)
    lines = [
        f"right                  {figures.right} of {figures.n}: {share(figures.accuracy)}"
        f" (95% interval {share(low)} to {share(high)})",
        f"answered               {share(figures.answered)}",
        f"in format              {share(figures.format)}",
        f"programs that ran      {share(figures.ran)}",
        f"requirement precision  {share(figures.requirement_precision)}",
        f"requirement recall     {share(figures.requirement_recall)}",
        f"seconds                {figures.seconds:.1f}"
        + (f", {figures.seconds_median:.2f} a row (median)" if figures.seconds_median is not None else ""),
    ]
    if figures.raised:
        lines.append(
            f"gave up                {figures.raised} rows, counted as wrong; the same command tries them again"
        )
    return "\n".join(lines)


def _tasks(selection: Selection) -> tuple[Task, ...]:
    where: dict[str, frozenset[str]] = {}
    for text in selection.where:
        name, equals, values = text.partition("=")
        if not name or not equals:
            raise UsageError(f"--where {text!r} is not FIELD=A,B")
        where[name] = frozenset(values.split(","))
    tasks = select(load(selection.data), where=where, limit=selection.limit, shuffle=selection.shuffle)
    if not tasks:
        raise UsageError(f"no row of {selection.data} has {' and '.join(selection.where)}")
    return tasks


def _worlds(options: Options, settings: Settings, count: int, stack: ExitStack) -> list[World]:
    """One world for each worker: machines and approver are shared, a local engine is loaded for each."""
    first = build.world(options, settings, ask=None, say=screen.note, prepare=ensure_image)
    stack.callback(build.close, first)
    worlds = [first]
    for _ in range(count - 1):
        engine = first.engine
        if build.parse_engine(options.engine).local:
            engine = stack.enter_context(closing(build.engine(options)))
        worlds.append(dataclasses.replace(first, engine=engine))
    return worlds


def _key(selection: Selection, options: Options, world: World) -> dict[str, Any]:
    """What the rows depend on. How they are chosen and shared out is no part of it."""
    chosen = {name: value for name, value in to_data(options).items() if name not in ("threads", "sandbox")}
    for place in ("mount", "artifacts"):
        if chosen[place] is None:
            del chosen[place]
    return {
        **chosen,
        "model": f"{world.engine.card.name} {world.engine.card.version}",
        "sandbox": world.sandbox.name,
        "data": hashlib.sha256(selection.data.read_bytes()).hexdigest()[:16],
    }


def _answer(left: Sequence[Task], worlds: Sequence[World], done: Sequence[Row], record: Record | None) -> list[Row]:
    rows: list[Row] = []
    right, total = sum(row.right for row in done), len(done) + len(left)
    with screen.bar("eval") as progress, closing(answer_all(left, worlds)) as answered:
        for row in answered:
            if record:
                record.add(row)
            rows.append(row)
            right += row.right
            count = len(done) + len(rows)
            progress(f"rows: {count} of {total}, {100 * right / count:.1f}% right", count / total)
    return rows
