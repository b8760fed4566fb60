"""Two offers with a fixed fee and a price per unit; cost, difference."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, p = draw.integer(3, 30), draw.integer(2, 9)
    fee = draw.integer(5, 60)
    free = draw.integer(2, n - 1)
    return {
        **draw.who(),
        "n": n,
        "p": p,
        "fee": fee,
        "free": free,
        "flat": fee + n * p + draw.integer(2, 40),
        "months": draw.integer(2, 11),
        "x": draw.integer(2, 40),
        "what": draw.pick(
            "gym", "swimming pool", "climbing hall", "dance school", "boat club", "yoga studio", "tennis club"
        ),
        "visit": draw.pick("visit", "lesson", "entry"),
    }


STORY = Story(
    values,
    numbers=("n", "months", "free"),
    asides=(
        "the {what} is {x} minutes from {who}'s home",
        "{x} members train there",
        "{who} has trained for {x} months",
    ),
    category="multistep",
)
FEE = (
    "the {what} takes a monthly fee of ${fee} and ${p} for each {visit}",
    "at the {what} a month costs ${fee} plus ${p} per {visit}",
    "members of the {what} pay ${fee} a month and {p} dollars for every {visit}",
)
N = ("{who} plans {n} of these a month", "{who} needs {n} a month", "in a month {who} takes {n}")
FLAT = (
    "another offer costs ${flat} a month for everything",
    "with the other card everything is included for ${flat} a month",
)
FAMILIES = {
    "month": STORY.asked(
        (FEE, N),
        (
            "how much does {who} pay in a month",
            "what does a month cost {who}",
            "how many dollars a month does {who} pay",
        ),
        think="Asked: cost a month. Known: fee {fee}, {p} each time, {n} times. Multiply, then add the fee.",
        code="visits = {n} * {p}\nprint({fee} + visits)",
        reply="{who} pays ${output} a month.",
        answer=lambda v: v["fee"] + v["n"] * v["p"],
    ),
    "months": STORY.asked(
        (FEE, N),
        ("how much does {who} pay in {months} months", "what do {months} months cost {who}"),
        think="Asked: cost of {months} months. Known: fee {fee}, {p} each time, {n} times a month. "
        "Cost of a month, times the months.",
        code="month = {fee} + {n} * {p}\nprint(month * {months})",
        reply="{who} pays ${output}.",
        answer=lambda v: (v["fee"] + v["n"] * v["p"]) * v["months"],
    ),
    "cheaper": STORY.asked(
        (FEE, N, FLAT),
        (
            "how much does {who} save a month with the first offer",
            "by how many dollars a month is the first offer cheaper for {who}",
        ),
        think="Asked: difference a month. Known: fee {fee}, {p} each time, {n} times; other offer {flat}. "
        "Cost of the first, subtract from the other.",
        code="month = {fee} + {n} * {p}\nprint({flat} - month)",
        reply="The first offer is ${output} cheaper.",
        answer=lambda v: v["flat"] - v["fee"] - v["n"] * v["p"],
    ),
    "free": STORY.asked(
        (FEE, N, ("the first {free} of the month are free", "each month, {free} of them cost nothing")),
        ("how much does {who} pay in a month", "what does a month cost {who}"),
        think="Asked: cost a month. Known: fee {fee}, {p} each time, {n} times, {free} free. "
        "Times to pay, multiply, add the fee.",
        code="paid = {n} - {free}\nvisits = paid * {p}\nprint({fee} + visits)",
        reply="{who} pays ${output} a month.",
        answer=lambda v: v["fee"] + (v["n"] - v["free"]) * v["p"],
    ),
}
