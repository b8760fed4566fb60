"""`worldmodel eval`, `compare`, `trace`: tasks through the users' own loop, the figures, and what was kept of it."""

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
from worldmodel.app.show import Show
from worldmodel.errors import DataError, UsageError
from worldmodel.evals import compare
from worldmodel.evals.page import page
from worldmodel.evals.record import Record, Row, read
from worldmodel.evals.report import Report, report
from worldmodel.evals.report import evaluate as answer_all
from worldmodel.evals.tasks import Task, load, select
from worldmodel.loop import World
from worldmodel.replay import replay
from worldmodel.settings import Settings
from worldmodel.types import to_data


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: of file `data`, those that `where` ("split=valid,test") lets through, shuffled, the first `limit`."""

    data: Path
    where: tuple[str, ...] = ()
    limit: int | None = None
    shuffle: int | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """What an evaluation leaves: `rows` is the file of Traces, `html` a page; `by` are fields to group by."""

    rows: Path | None = None
    html: Path | None = None
    by: tuple[str, ...] = ()


def evaluate(selection: Selection, options: Options, output: Output, *, workers: int, as_json: bool) -> int:
    """Returns 0 whenever the figures could be made. Raises what loading, building and answering raise."""
    out = output.rows
    tasks = _tasks(selection)
    _check(output, tasks)
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
    found = {field: compare.groups(done, tasks, field) for field in output.by}
    chosen, judged = compare.decisions(done, tasks)
    if as_json:
        by = {field: {x.name: {**to_data(x), "accuracy": x.accuracy} for x in each} for field, each in found.items()}
        decided = {"decision": chosen / judged} if judged else {}
        screen.print_json({**to_data(figures), **decided, **({"by": by} if by else {}), **key})
    else:
        print(table(figures))
        if judged:
            print(f"{'right decision':22} {chosen} of {judged}: {100 * chosen / judged:.1f}%  (tool, model or neither)")
        for field, each in found.items():
            print(f"\nby {field}")
            for x in each:
                low, high = x.interval
                share = f"{100 * x.accuracy:5.1f}% (95% interval {100 * low:.1f}% to {100 * high:.1f}%)"
                print(f"  {x.name:20} {x.right:5} of {x.n:5}: {share}")
    if output.html:
        title = f"{selection.data.name}: {key['model']}"
        _save(output.html, page(title, figures, done, tasks, next(iter(found.values()), ()), key))
    return 0


def compared(a: Path, b: Path, *, as_json: bool) -> int:
    """Two evaluations of the same rows, `b` against `a`. Raises DataError and UsageError."""
    (key_a, first), (key_b, second) = read(a), read(b)
    found = compare.pairs(first, second)
    differing = sorted(name for name in key_a.keys() | key_b.keys() if key_a.get(name) != key_b.get(name))
    if as_json:
        changed = {name: [key_a.get(name), key_b.get(name)] for name in differing}
        screen.print_json({**to_data(found), "differing": changed})
        return 0
    for name in differing:
        print(f"{name}: {key_a.get(name)} -> {key_b.get(name)}")
    low, high = found.interval
    print(f"rows in both   {found.n}")
    print(f"right in A     {found.right_a} ({100 * found.right_a / found.n:.1f}%), {found.only_a} of them only there")
    print(f"right in B     {found.right_b} ({100 * found.right_b / found.n:.1f}%), {found.only_b} of them only there")
    print(f"gain of B      {100 * found.gain:+.1f} points (95% interval {100 * low:+.1f} to {100 * high:+.1f})")
    print(f"p              {found.p:.3g} (McNemar, exact, two-sided)")
    return 0


def show_trace(path: Path, wanted: str | None, *, as_json: bool) -> int:
    """Show the Trace of one row, or list the rows. Raises DataError, and UsageError for a row that is not there."""
    _, rows = read(path)
    if wanted is None:
        if as_json:
            screen.print_json([{"id": row.id, "right": row.right, "question": row.trace.question} for row in rows])
        else:
            for row in rows:
                question = screen.visible(" ".join(row.trace.question.split()))
                print(f"{row.id}  {'right' if row.right else 'wrong'}  {question[:90]}")
        return 0
    found = next((row for row in rows if row.id == wanted), None)
    if found is None:
        raise UsageError(f"{path} has no row {wanted!r}", mend=f"worldmodel trace show {path}")
    if as_json:
        screen.print_json(to_data(found.trace))
        return 0
    screen.stdout().print(screen.visible(found.trace.question), style="bold")
    show = Show(screen.stdout())
    for event in replay(found.trace):
        show(event)
    return 0


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}") from error
    screen.note(f"the page is in {path}")


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


def _check(output: Output, tasks: Sequence[Task]) -> None:
    """What would fail at the end is said at the beginning. Raises UsageError."""
    if output.html and not output.html.absolute().parent.is_dir():
        raise UsageError(f"--html: there is no folder {output.html.parent}")
    for field in output.by:
        if not any(field in task.fields for task in tasks):
            raise UsageError(f"no row has a field {field!r}", mend="--by names a field of the data file")


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
    build.keep_ready(first)
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
    for place in ("mount", "artifacts", "web_private", "max_error"):
        if not chosen[place]:
            del chosen[place]
    if chosen["samples"] == 1:
        del chosen["samples"]
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
