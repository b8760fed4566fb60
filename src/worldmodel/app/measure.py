"""`worldmodel eval`, `compare`, `trace`: tasks through the users' own loop, the figures, and what was kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.app import failure, screen
from worldmodel.app.options import Options
from worldmodel.app.rows import Answers, Selection, answer_rows, tasks_of
from worldmodel.app.show import Show
from worldmodel.errors import DataError, UsageError
from worldmodel.evals import compare, plots
from worldmodel.evals.calibrate import answered
from worldmodel.evals.doubt import Doubt, Figure
from worldmodel.evals.page import page
from worldmodel.evals.record import read
from worldmodel.evals.report import Report, report
from worldmodel.evals.score import wilson
from worldmodel.evals.study import Study, study
from worldmodel.evals.tasks import Task
from worldmodel.replay import replay
from worldmodel.types import to_data


@dataclass(frozen=True, slots=True)
class Output:
    """What an evaluation leaves: `rows` is the file of Traces, `html` a page; `by` are fields to group by.

    `uncertainty` adds the figures on doubt, and `png` their plots.
    """

    rows: Path | None = None
    html: Path | None = None
    by: tuple[str, ...] = ()
    uncertainty: bool = False
    png: Path | None = None


def evaluate(
    selection: Selection, options: Options, output: Output, *, workers: int, services: bool, as_json: bool
) -> int:
    """0 when all figures could be made, 1 when those on doubt were asked for and could not.

    Raises what loading, building and answering raise.

    `services`: the tools, web services and files that the project's examples are about are there.
    """
    if output.uncertainty and options.max_error is not None:
        raise UsageError("--uncertainty studies all answers, --max-error gives only some", mend="one of the two")
    tasks = tasks_of(selection)
    _check(output, tasks)
    answers = answer_rows(
        tasks,
        selection.data,
        options,
        output.rows,
        workers=workers,
        services=services,
        always=output.uncertainty,
    )
    done, key = answers.rows, answers.key
    figures = report(done)
    found = {field: compare.groups(done, tasks, field) for field in output.by}
    chosen, judged = compare.decisions(done, tasks)
    doubts = _study(answers, tasks) if output.uncertainty else None
    if as_json:
        by = {field: {x.name: {**to_data(x), "accuracy": x.accuracy} for x in each} for field, each in found.items()}
        decided = {"decision": chosen / judged, "decision_interval": wilson(chosen, judged)} if judged else {}
        doubted = {"uncertainty": document(doubts) if doubts else None} if output.uncertainty else {}
        screen.print_json({**to_data(figures), **decided, **({"by": by} if by else {}), **doubted, **key})
    else:
        print(table(figures))
        if judged:
            share = _share(chosen / judged, wilson(chosen, judged))
            print(f"{'right decision':22} {chosen} of {judged}: {share}  (tool, model or neither)")
        for field, each in found.items():
            print(f"\nby {field}")
            for x in each:
                print(f"  {x.name:20} {x.right:5} of {x.n:5}: {_share(x.accuracy, x.interval, 5)}")
        if doubts:
            print(f"\n{lines_of(doubts)}")
    pictures = plots.plots(doubts) if doubts else ()
    if output.png and pictures:
        plots.png(pictures, output.png)
        screen.note(f"the plots are in {output.png}")
    if output.html:
        title = f"{selection.data.name}: {key['model']}"
        drawn = [plots.svg(each) for each in pictures]
        _save(output.html, page(title, figures, done, tasks, found, key, drawn))
    if output.uncertainty and doubts is None:
        screen.note(f"no figures on doubt, and no plots: {_unstudied(answers)}")
        return failure.FAILED
    return failure.ANSWERED


def _study(answers: Answers, tasks: Sequence[Task]) -> Study | None:
    """None where there is nothing to study: every row gave up, or has neither a calibration nor log-probabilities."""
    judged = answered(answers.rows, tasks)
    gate = answers.world.gate
    calibration = gate.calibration if gate else None
    if calibration is None:
        judged = [each for each in judged if each.at["answer"].get("surprise") is not None]
    return study(judged, calibration) if judged else None


def _unstudied(answers: Answers) -> str:
    """Why there is nothing to study, and what mends it."""
    if all(row.raised for row in answers.rows):
        return "engine or machine gave up on every row; the same command tries them again"
    why = answers.world.gate.why if answers.world.gate else "there is no calibration"
    return (
        f"{why}, and the engine gave no log-probabilities; an engine that gives them needs no more, "
        "else make one: worldmodel calibrate --data FILE"
    )


def document(found: Study) -> dict[str, Any]:
    """The figures on doubt as the `uncertainty` object of `eval --json`."""

    def figures(each: Doubt) -> dict[str, Any]:
        shown: dict[str, Any] = {"n": each.n, "right": each.right, "brier": each.brier}
        for name, figure in (("auroc", each.auroc), ("prr", each.prr), ("ece", each.ece)):
            shown |= {name: figure.value, f"{name}_interval": figure.interval}
        return shown

    return {
        "score": found.score,
        **figures(found.single),
        "voted": figures(found.voted) if found.voted else None,
        "methods": {
            name: {"auroc": x.auroc.value, "auroc_interval": x.auroc.interval, "n": x.n}
            for name, x in found.methods.items()
        },
        "sampling": to_data(found.sampling),
    }


def lines_of(found: Study) -> str:
    """The figures on doubt as lines of text."""

    def shown(figure: Figure) -> str:
        if figure.value is None:
            return "-"
        between = f" (95% interval {figure.interval[0]:.3f} to {figure.interval[1]:.3f})" if figure.interval else ""
        return f"{figure.value:.3f}{between}"

    lines = [f"doubt, by {found.score}"]
    for name, each in (("one reply", found.single), ("vote", found.voted)):
        if each:
            lines += [f"  {name:10} auroc  {shown(each.auroc)}", f"  {'':10} prr    {shown(each.prr)}"]
            lines += [f"  {'':10} ece    {shown(each.ece)}"] if each.bins else []
    if x := found.sampling:
        for name, one in (("one", x.one), ("gated", x.gated), ("all", x.all)):
            lines.append(f"  {name:10} {one.programs:.2f} programs a question, {100 * one.right:.1f}% right")
        lines.append(f"  gated over as many programs at random: {shown(x.over_random)}")
    return "\n".join(lines)


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
        raise DataError(f"{path} cannot be written: {error.strerror}", mend="give --html another file") from error
    screen.note(f"the page is in {path}")


def table(figures: Report) -> str:
    """The figures as lines of text."""
    lines = [
        f"right                  {figures.right} of {figures.n}: {_share(figures.accuracy, figures.interval)}",
        f"answered               {_share(figures.answered)}",
        f"in format              {_share(figures.format, figures.format_interval)}",
        f"programs that ran      {_share(figures.ran, figures.ran_interval)}",
        f"requirement precision  {_share(figures.requirement_precision)}",
        f"requirement recall     {_share(figures.requirement_recall)}",
        f"seconds                {figures.seconds:.1f}"
        + (f", {figures.seconds_median:.2f} a row (median)" if figures.seconds_median is not None else ""),
    ]
    if figures.tokens_median is not None and figures.runs_mean is not None:
        lines.append(f"tokens written         {figures.tokens_median:.0f} a row (median)")
        lines.append(f"programs run           {figures.runs_mean:.2f} a row (mean)")
    if figures.raised:
        lines.append(
            f"gave up                {figures.raised} rows, counted as wrong; the same command tries them again"
        )
    return "\n".join(lines)


def _share(value: float | None, interval: tuple[float, float] | None = None, width: int = 0) -> str:
    """A share in percent, of at least `width` characters, with its 95% interval where there is one."""
    if value is None:
        return "-"
    between = f" (95% interval {100 * interval[0]:.1f}% to {100 * interval[1]:.1f}%)" if interval else ""
    return f"{100 * value:{width}.1f}%{between}"


def _check(output: Output, tasks: Sequence[Task]) -> None:
    """What would fail at the end is said at the beginning. Raises UsageError."""
    for option, path in (("--html", output.html), ("--png", output.png)):
        if path and not path.absolute().parent.is_dir():
            raise UsageError(f"{option}: there is no folder {path.parent}", mend=f"mkdir -p {path.parent}")
    if output.png and not output.uncertainty:
        raise UsageError("--png draws what --uncertainty finds", mend="--uncertainty --png FILE")
    for field in output.by:
        if not any(field in task.fields for task in tasks):
            raise UsageError(f"no row has a field {field!r}", mend="--by names a field of the data file")
