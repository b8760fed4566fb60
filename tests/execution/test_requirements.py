"""The labelled programs: what they need, and that the machine infers it."""

from __future__ import annotations

from collections import Counter

import pytest
from bench.requirements import LIMITS, Outcome, Row, compare, lacking, load, measure, report, resources, scores

from worldmodel.core.requires import parse
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.settings import Settings
from worldmodel.types import Observation, Program, Run

FLOOR = 0.97


def outcome(label: str, observed: str) -> Outcome:
    seen = tuple(Observation(requirement, "seen") for requirement in parse(observed))
    row = Row("python/x", Program("python", ""), parse(label), parse(label), "dev")
    return compare(row, "granted", Run("ok", 0, "", "", False, 0.1, None, seen))


def test_the_set_is_large_and_half_of_it_needs_nothing() -> None:
    rows = load()
    assert len(rows) == len({row.id for row in rows}) >= 240
    counts = Counter(row.program.language for row in rows)
    assert counts["python"] >= 100
    assert min(counts["javascript"], counts["bash"]) >= 50
    assert counts["c"] >= 40
    assert 2 * sum(1 for row in rows if not row.requires) >= len(rows)
    assert 0.3 < sum(1 for row in rows if row.split == "heldout") / len(rows) < 0.36
    assert all(need.language == row.program.language for row in rows for need in row.requires + row.refused)


@pytest.mark.parametrize(
    ("label", "observed", "wrong", "missed"),
    [
        ("", "", "", ""),
        ("python:system(time)", "", "", "python:system(time)"),
        ("", "python:system(time)", "python:system(time)", ""),
        ("python:system(info,time)", "python:system(time),system(info)", "", ""),
        ("python:file(read_write)", "python:file(read_only),file(read_write)", "", ""),
        ("python:file(read_write)", "python:file(read_only)", "", "python:file(read_write)"),
        ("python:file(read_only)", "python:file(read_write)", "python:file(read_write)", ""),
        ("python:web(a.org,b.org)", "python:web(a.org)", "", "python:web(b.org)"),
    ],
)
def test_needs_are_compared_one_by_one(label: str, observed: str, wrong: str, missed: str) -> None:
    found = outcome(label, observed)
    assert (found.wrong, found.missed) == (parse(wrong), parse(missed))


def test_scores_count_needs_and_exact_programs() -> None:
    outcomes = [
        outcome("python:system(time)", "python:system(time)"),
        outcome("", "python:process"),
        outcome("python:web(a.org,b.org)", "python:web(a.org)"),
        outcome("", ""),
    ]
    assert scores(outcomes) == {"runs": 4, "precision": 2 / 3, "recall": 2 / 3, "exact": 0.5}
    assert scores([]) == {"runs": 0, "precision": None, "recall": None, "exact": None}
    told = report(outcomes)
    assert told["category"]["system(time)"] == {"needs": 1, "precision": 1.0, "recall": 1.0}
    assert told["category"]["process"] == {"needs": 0, "precision": 0.0, "recall": None}
    assert [line.split(":", 1)[1] for line in told["misses"]] == [
        " wrong python:process: seen",
        " missed python:web(b.org)",
    ]


@pytest.mark.vm
def test_the_machine_infers_what_programs_need(image_settings: Settings) -> None:
    """The third that nothing was tuned on, with what each program needs granted, and with nothing."""
    rows = [row for row in load() if row.split == "heldout"]
    with resources() as offered, QemuSandbox(image_settings, offered) as sandbox:
        able = [row for row in rows if not lacking(sandbox, row)]
        assert len(able) >= 0.9 * len(rows), "this sandbox can no longer grant what programs need"
        outcomes = measure(sandbox, able, ("granted", "refused"), callers=2)
    found = scores(outcomes)
    assert min(found["precision"], found["recall"]) >= FLOOR, report(outcomes)["misses"]


LOOPS = """
import os, socket, time
for _ in range(20000):
    os.stat("/tmp")
for _ in range(2000):
    time.time()
os.uname()
try:
    socket.create_connection(("192.0.2.7", 80), 1)
except OSError:
    print("refused")
"""


@pytest.mark.vm
def test_a_loop_around_one_need_hides_no_other(image_settings: Settings) -> None:
    with QemuSandbox(image_settings) as sandbox:
        run = sandbox.run(Program("python", LOOPS), Grant(), LIMITS)
    assert run.stdout == "refused\n", run
    needs = {seen.requirement for seen in run.observed}
    assert needs == set(parse("python:system(time),system(info),web(192.0.2.7)"))
