"""Two kinds of things at two prices."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    c1, c2, p1, p2 = draw.integer(15, 60), draw.integer(2, 14), draw.integer(11, 30), draw.integer(2, 10)
    a, b, what = draw.pick(
        ("adult tickets", "child tickets", "cinema"),
        ("big candles", "small candles", "candle stall"),
        ("roses", "tulips", "flower stand"),
        ("books", "magazines", "bookshop"),
        ("pizzas", "sandwiches", "snack bar"),
        ("large boxes", "small boxes", "toy shop"),
        ("mugs", "spoons", "pottery"),
    )
    return {
        "a": a,
        "b": b,
        "what": what,
        "c1": c1,
        "c2": c2,
        "p1": p1,
        "p2": p2,
        "all": c1 * p1 + c2 * p2,
        "x": draw.integer(2, 40),
    }


STORY = Story(
    values,
    numbers=(
        "c1",
        "c2",
        "p1",
        "p2",
    ),
    asides=(
        "the {what} opened {x} years ago",
        "the day before, {x} {a} were sold",
        "{x} people work at the {what}",
    ),
)
C1 = (
    "a {what} sold {c1} {a}",
    "{c1} {a} were sold at a {what}",
    "at a {what}, customers bought {c1} {a}",
)
P1 = (
    "the {a} cost {p1} dollars each",
    "{p1} dollars each were paid for the {a}",
    "the price of the {a} is ${p1} each",
)
C2 = (
    "{c2} {b} were sold as well",
    "the customers also bought {c2} {b}",
    "it sold {c2} {b} too",
)
P2 = (
    "the {b} cost {p2} dollars each",
    "{p2} dollars each were paid for the {b}",
    "the price of the {b} is ${p2} each",
)
ALL = (
    "altogether {all} dollars were taken in",
    "in all it took in ${all}",
)

FAMILIES = {
    "money": STORY.asked(
        (
            C1,
            P1,
            C2,
            P2,
        ),
        (
            "how much money was taken in altogether",
            "how many dollars did the {what} take in",
            "what did everything that was sold bring in, in dollars",
        ),
        think="Asked: dollars in all. Known: {c1} {a}, {p1} dollars each, {c2} {b}, {p2} dollars each. "
        "Multiply twice, then add.",
        code="first = {c1} * {p1}\nsecond = {c2} * {p2}\nprint(first + second)",
        reply="${output} were taken in.",
        answer=lambda v: v["all"],
    ),
    "count": STORY.asked(
        (
            C1,
            P1,
            C2,
            P2,
        ),
        (
            "how many things were sold altogether",
            "how many {a} and {b} were sold together",
        ),
        think="Asked: things sold. Known: {c1} {a}, {c2} {b}. Prices do not matter. Add.",
        code="print({c1} + {c2})",
        reply="{output} things were sold.",
        answer=lambda v: v["c1"] + v["c2"],
    ),
    "difference": STORY.asked(
        (
            C1,
            P1,
            C2,
            P2,
        ),
        (
            "how much more money did the {a} bring than the {b}",
            "how many dollars more were taken in for the {a} than for the {b}",
        ),
        think="Asked: difference in dollars. Known: {c1} {a}, {p1} dollars each, {c2} {b}, {p2} dollars "
        "each. Multiply twice, then subtract.",
        code="first = {c1} * {p1}\nsecond = {c2} * {p2}\nprint(first - second)",
        reply="The {a} brought ${output} more.",
        answer=lambda v: v["c1"] * v["p1"] - v["c2"] * v["p2"],
    ),
    "only_second": STORY.asked(
        (
            C1,
            P1,
            C2,
            P2,
        ),
        (
            "how much money did the {b} alone bring",
            "how many dollars were taken in for the {b}",
        ),
        think="Asked: dollars for the {b}. Known: {c2} {b}, {p2} dollars each. Multiply.",
        code="print({c2} * {p2})",
        reply="The {b} brought ${output}.",
        answer=lambda v: v["c2"] * v["p2"],
    ),
    "missing": STORY.asked(
        (
            C1,
            P1,
            C2,
            ALL,
        ),
        (
            "how much did each of the {b} cost",
            "what was the price of the {b}, each",
        ),
        think="Asked: price of the {b}. Known: {c1} {a}, {p1} dollars each, {c2} {b}, {all} dollars. "
        "Multiply, subtract, divide.",
        code="first = {c1} * {p1}\nsecond = {all} - first\nprint(second / {c2})",
        reply="They cost ${output} each.",
        answer=lambda v: v["p2"],
    ),
}
