"""The page of an evaluation holds what the command prints."""

from __future__ import annotations

from worldmodel.evals.compare import groups
from worldmodel.evals.page import page
from worldmodel.evals.record import Row
from worldmodel.evals.report import report
from worldmodel.evals.tasks import Task
from worldmodel.types import Cost, Trace

TASKS = [
    Task("a", "1 + 1?", 2, "h", {"kind": "sum", "level": "low", "decision": "neither"}),
    Task("b", "2 * 2?", 4, "h", {"kind": "product", "level": "high", "decision": "model"}),
]
ROWS = [
    Row("a", "h", True, 1.0, Trace("1 + 1?", answer="2", cost=Cost(sampled=7, runs=3))),
    Row("b", "h", False, 1.0, Trace("2 * 2?", answer="5", cost=Cost(sampled=7))),
    Row("b", "h", False, 1.0, Trace("2 * 2?", error="gone", cost=Cost(sampled=7)), raised=True),
]


def _shown() -> str:
    found = {field: groups(ROWS, TASKS, field) for field in ("kind", "level")}
    text = page("title", report(ROWS), ROWS, TASKS, found, {})
    return " ".join(text.replace("<td>", " ").replace('<td class="n">', " ").replace("</td>", " ").split())


def test_every_grouping_is_drawn() -> None:
    shown = _shown()
    assert (
        shown.index("Right by kind") < shown.index(">product<") < shown.index("Right by level") < shown.index(">low<")
    )


def test_intervals_costs_decisions_and_rows_that_gave_up_are_on_it() -> None:
    shown = _shown()
    wilson = '<span class="dim">(95% interval 20.8% to 93.9%)</span>'
    assert f"in format 66.7% {wilson}" in shown
    assert "median tokens written for a row 7 mean programs run for a row 1.00" in shown
    assert "rows on which engine or machine gave up 1 " in shown
    assert ">gave up " in shown
    assert "1 of 3: 33.3%" in shown
