"""The average of some numbers, or the one that is missing."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n = draw.integers(3, 5, 90)
    n.append(draw.integer(1, 20) * 4 + (-sum(n)) % 4)
    return {
        **draw.who(),
        "a": n[0],
        "b": n[1],
        "c": n[2],
        "d": n[3],
        "all": sum(n),
        "avg": sum(n) // 4,
        "x": draw.integer(2, 60),
        "thing": draw.pick(
            "birds", "pears", "pages", "photos", "points", "letters", "guests", "loaves", "trees", "cars"
        ),
    }


STORY = Story(
    values,
    numbers=(
        "a",
        "b",
        "c",
        "d",
    ),
    asides=(
        "the week before it was {x} {thing} in one day",
        "{who} is {x} years old",
        "{they} needed {x} minutes a day for it",
    ),
)
A = (
    "{who} counted {a} {thing} on Monday",
    "on Monday {who} noted {a} {thing}",
    "Monday brought {who} {a} {thing}",
)
B = (
    "on Tuesday it was {b} {thing}",
    "Tuesday's number was {b} {thing}",
    "{b} {thing} came on Tuesday",
)
C = (
    "on Wednesday {they} had {c} {thing}",
    "on Wednesday it was {c} {thing}",
)
D = (
    "on Thursday there were {d} {thing}",
    "{d} {thing} were added on Thursday",
    "Thursday's number was {d}",
)
AVG = (
    "the average of the four days from Monday to Thursday was {avg} {thing}",
    "on average it was {avg} {thing} on each of the four days from Monday to Thursday",
)

FAMILIES = {
    "average": STORY.asked(
        (
            A,
            B,
            C,
            D,
        ),
        (
            "how many {thing} was that per day on average",
            "what was the average number of {thing} on these days",
            "what is the mean of the daily numbers of {thing}",
        ),
        think="Asked: average. Known: {a}, {b}, {c}, {d}. Add, then divide by 4.",
        code="total = {a} + {b} + {c} + {d}\nprint(total / 4)",
        reply="The average is {output} {thing} a day.",
        answer=lambda v: v["avg"],
    ),
    "total": STORY.asked(
        (
            A,
            B,
            C,
            D,
        ),
        (
            "how many {thing} was that altogether",
            "what was the total number of {thing}",
        ),
        think="Asked: {thing} in all. Known: {a}, {b}, {c}, {d}. Add.",
        code="print({a} + {b} + {c} + {d})",
        reply="That was {output} {thing}.",
        answer=lambda v: v["all"],
    ),
    "missing": STORY.asked(
        (
            A,
            B,
            C,
            AVG,
        ),
        (
            "how many {thing} were there on Thursday",
            "what was the number of {thing} on Thursday",
        ),
        think="Asked: {thing} on Thursday. Known: {a}, {b}, {c}, average {avg} of four days. Multiply by "
        "4, then subtract.",
        code="total = {avg} * 4\nprint(total - {a} - {b} - {c})",
        reply="On Thursday there were {output} {thing}.",
        answer=lambda v: v["d"],
    ),
}
