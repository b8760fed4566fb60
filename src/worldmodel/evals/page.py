"""An evaluation as one HTML file that needs nothing else: figures, accuracy by group, seconds, every row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from worldmodel.core.requires import show
from worldmodel.evals.compare import Group, decisions
from worldmodel.evals.record import Row
from worldmodel.evals.report import Report
from worldmodel.evals.score import wilson
from worldmodel.evals.tasks import Task

BINS = 24


@dataclass(frozen=True, slots=True)
class Line:
    """One row as the page shows it."""

    row: Row
    task: Task
    programs: tuple[tuple[str, str, str, str], ...]


def page(
    title: str,
    figures: Report,
    rows: Sequence[Row],
    tasks: Sequence[Task],
    groups: Mapping[str, Sequence[Group]],
    key: Mapping[str, Any],
    plots: Sequence[str] = (),
) -> str:
    """The HTML text; `groups` are by the name of their field, `plots` are SVG pictures of our own.

    What a model or a program wrote is shown as text, whatever it looks like.
    """
    by_id = {(task.id, task.hash): task for task in tasks}
    lines = [_line(row, by_id[row.id, row.hash]) for row in rows if (row.id, row.hash) in by_id]
    chosen, judged = decisions(rows, tasks)
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        resources.files("worldmodel.evals").joinpath("page.html").read_text("utf-8")
    )
    return template.render(
        title=title,
        figures=figures,
        lines=lines,
        groups=groups,
        chosen=chosen,
        judged=judged,
        chosen_interval=wilson(chosen, judged),
        key=key,
        bars=histogram([row.seconds for row in rows]),
        plots=[Markup(plot) for plot in plots],
    )


def histogram(seconds: Sequence[float], bins: int = BINS) -> list[tuple[float, float, int]]:
    """(from, to, how many) of equal bins up to the 99th percentile; the last takes what is beyond."""
    if not seconds:
        return []
    ordered = sorted(seconds)
    top = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))] or 1.0
    counts = [0] * bins
    for value in seconds:
        counts[min(bins - 1, int(bins * value / top))] += 1
    return [(top * n / bins, top * (n + 1) / bins, count) for n, count in enumerate(counts)]


def _line(row: Row, task: Task) -> Line:
    trace = row.trace
    programs = []
    for program, declared, run in zip(trace.programs, trace.declared, trace.runs, strict=True):
        printed = "it did not run" if run is None else f"{run.status}: {run.stdout}{run.stderr}".strip()
        programs.append((program.language, program.source, show(declared), printed[:4000]))
    return Line(row, task, tuple(programs))
