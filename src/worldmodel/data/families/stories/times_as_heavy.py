"""Sizes compared by a factor or by a difference."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    k, small = draw.integer(2, 12), draw.integer(3, 80)
    a, b = draw.sample(
        ["dog", "goat", "calf", "sheep", "pony", "pig", "parcel", "suitcase", "barrel", "rock", "trunk"], 2
    )
    return {
        "a": a,
        "b": b,
        "k": k,
        "small": small,
        "big": k * small,
        "more": draw.integer(2, 60),
        "x": draw.integer(2, 40),
    }


STORY = Story(
    values,
    numbers=(
        "k",
        "small",
        "big",
    ),
    asides=(
        "the {b} is {x} inches long",
        "the {a} was brought {x} days ago",
        "a third thing weighs {x} kg",
    ),
)
TIMES = (
    "the {a} is {k} times as heavy as the {b}",
    "the weight of the {a} is {k} times that of the {b}",
    "the {a} weighs {k} times as much as the {b}",
)
SMALL = (
    "the {b} weighs {small} kg",
    "the weight of the {b} is {small} kg",
    "on the scales the {b} shows {small} kg",
)
BIG = (
    "the {a} weighs {big} kg",
    "the weight of the {a} is {big} kg",
    "on the scales the {a} shows {big} kg",
)
MORE = (
    "the {a} weighs {more} kg more than the {b}",
    "the {b} is {more} kg lighter than the {a}",
    "the {a} is heavier than the {b} by {more} kg",
)

FAMILIES = {
    "heavy": STORY.asked(
        (
            TIMES,
            SMALL,
        ),
        (
            "how much does the {a} weigh in kg",
            "how heavy is the {a} in kg",
            "what is the weight of the {a}",
        ),
        think="Asked: weight of the {a}. Known: {k} times as heavy, {small} kg. Multiply.",
        code="print({k} * {small})",
        reply="The {a} weighs {output} kg.",
        answer=lambda v: v["big"],
    ),
    "light": STORY.asked(
        (
            TIMES,
            BIG,
        ),
        (
            "how much does the {b} weigh in kg",
            "how heavy is the {b} in kg",
            "what is the weight of the {b}",
        ),
        think="Asked: weight of the {b}. Known: {k} times as heavy, {big} kg. Divide.",
        code="print({big} / {k})",
        reply="The {b} weighs {output} kg.",
        answer=lambda v: v["small"],
    ),
    "factor": STORY.asked(
        (
            SMALL,
            BIG,
        ),
        (
            "how many times as heavy as the {b} is the {a}",
            "how many times the weight of the {b} does the {a} have",
            "how many such {b}s weigh as much as the {a}",
        ),
        think="Asked: factor. Known: {small} kg, {big} kg. Divide.",
        code="print({big} / {small})",
        reply="The {a} is {output} times as heavy.",
        answer=lambda v: v["k"],
    ),
    "sum": STORY.asked(
        (
            MORE,
            SMALL,
        ),
        (
            "how heavy are the two together",
            "how many kg do the {a} and the {b} weigh together",
        ),
        think="Asked: weight together. Known: {more} kg more, {small} kg. Add, then add again.",
        code="heavy = {small} + {more}\nprint(heavy + {small})",
        reply="Together they weigh {output} kg.",
        answer=lambda v: 2 * v["small"] + v["more"],
    ),
}
