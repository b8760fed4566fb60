"""One has several times as many as the other; both directions."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    k, small = draw.integer(3, 9), draw.integer(2, 60)
    a, b = draw.people(2)
    return {
        "a": a,
        "b": b,
        "k": k,
        "small": small,
        "big": k * small,
        "all": (k + 1) * small,
        "x": draw.integer(2, 40),
        "thing": draw.pick(
            "stamps", "books", "coins", "cards", "shells", "points", "photos", "toy cars", "badges", "fish", "pencils"
        ),
    }


STORY = Story(
    values,
    numbers=(
        "k",
        "small",
        "big",
    ),
    asides=(
        "{a} is {x} years old",
        "a friend of theirs has {x} {thing}",
        "they have known each other for {x} months",
    ),
)
MORE = (
    "{a} has {k} times as many {thing} as {b}",
    "the number of {thing} that {a} has is {k} times that of {b}",
    "{b} has some {thing}, and {a} has {k} times as many",
)
SMALL = (
    "{b} has {small} {thing}",
    "{small} {thing} belong to {b}",
    "{b} owns {small} of the {thing}",
)
BIG = (
    "{a} has {big} {thing}",
    "{big} {thing} belong to {a}",
    "{a} owns {big} of the {thing}",
)
ALL = (
    "together they have {all} {thing}",
    "the two have {all} {thing} in all",
    "altogether {all} {thing} belong to the two",
)

FAMILIES = {
    "big": STORY.asked(
        (
            MORE,
            SMALL,
        ),
        (
            "how many {thing} does {a} have",
            "how many {thing} belong to {a}",
            "what is the number of {thing} of {a}",
        ),
        think="Asked: {thing} of {a}. Known: {k} times as many, {small} of {b}. Multiply.",
        code="print({k} * {small})",
        reply="{a} has {output} {thing}.",
        answer=lambda v: v["big"],
    ),
    "small": STORY.asked(
        (
            MORE,
            BIG,
        ),
        (
            "how many {thing} does {b} have",
            "how many {thing} belong to {b}",
            "what is the number of {thing} of {b}",
        ),
        think="Asked: {thing} of {b}. Known: {k} times as many, {big} of {a}. Divide.",
        code="print({big} / {k})",
        reply="{b} has {output} {thing}.",
        answer=lambda v: v["small"],
    ),
    "both": STORY.asked(
        (
            MORE,
            SMALL,
        ),
        (
            "how many {thing} do they have together",
            "how many {thing} are there altogether",
            "what is the total of their {thing}",
        ),
        think="Asked: {thing} in all. Known: {k} times as many, {small} of {b}. Multiply, then add.",
        code="big = {k} * {small}\nprint(big + {small})",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["all"],
    ),
    "difference": STORY.asked(
        (
            MORE,
            BIG,
        ),
        (
            "how many more {thing} does {a} have than {b}",
            "how many {thing} less than {a} does {b} have",
            "what is the difference between their numbers of {thing}",
        ),
        think="Asked: difference. Known: {k} times as many, {big} of {a}. Divide, then subtract.",
        code="small = {big} / {k}\nprint({big} - small)",
        reply="The difference is {output} {thing}.",
        answer=lambda v: v["big"] - v["small"],
    ),
    "from_all": STORY.asked(
        (
            MORE,
            ALL,
        ),
        (
            "how many {thing} does {b} have",
            "how many of the {thing} belong to {b}",
        ),
        think="Asked: {thing} of {b}. Known: {k} times as many, {all} together. The parts are one more "
        "than {k}. Divide.",
        code="parts = {k} + 1\nprint({all} / parts)",
        reply="{b} has {output} {thing}.",
        answer=lambda v: v["small"],
    ),
}
