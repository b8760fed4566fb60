"""What `bench.rl` says of several seeds together."""

from __future__ import annotations

from dataclasses import replace

from bench.rl import line, together

from worldmodel.evals.record import Row
from worldmodel.types import Trace


def rows(marks: str) -> list[Row]:
    return [Row(str(n), "h", mark == "+", 1.0, Trace("q", answer="x")) for n, mark in enumerate(marks)]


def interval(text: str) -> tuple[float, float]:
    low, high = text.split("(")[1].split(")")[0].split(" to ")
    return float(low), float(high)


BEFORE = rows("+" * 20 + "-" * 20)
AFTER = rows("+" * 26 + "-" * 14)


def test_seeds_that_agree_say_no_more_than_one() -> None:
    one, three = line("x", "0", BEFORE, AFTER), together("x", BEFORE, [AFTER] * 3)
    assert "| x | all | 50.0% | 65.0% | +15.0 (" in three
    assert interval(three)[0] < 6.0 and interval(three)[1] > 24.0, "forty questions, not a hundred and twenty"
    assert abs(interval(one)[0] - interval(three)[0]) < 3.0


def test_shares_and_gain_are_of_the_same_rows() -> None:
    broken = [replace(row, raised=n < 4, right=n >= 4 and row.right) for n, row in enumerate(AFTER)]
    assert "| x | 0 | 44.4% | 61.1% | +16.7 (" in line("x", "0", BEFORE, broken)


def test_a_question_counts_with_its_mean_and_a_broken_row_not_at_all() -> None:
    other = [replace(AFTER[0], raised=True), *BEFORE[1:]]
    assert "| 48.7% | 56.4% | +7.7 (" in together("x", BEFORE, [AFTER, other])
