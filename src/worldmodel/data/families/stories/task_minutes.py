"""Minutes spent on several tasks, out of a given time."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, left = draw.integer(4, 75), draw.integer(4, 75), draw.integer(3, 60)
    if one == two:
        one += 5
    a, b, c = draw.sample(
        (
            "reading",
            "drawing",
            "homework",
            "cooking",
            "piano practice",
            "gardening",
            "tidying up",
            "writing letters",
            "training",
            "spelling",
            "maths",
            "sewing",
        ),
        3,
    )
    return {
        **draw.who(),
        "one": max(one, two),
        "two": min(one, two),
        "gap": abs(one - two),
        "left": left,
        "all": one + two + left,
        "x": draw.integer(4, 90),
        "a": a,
        "b": b,
        "c": c,
    }


STORY = Story(
    values,
    numbers=("two", "left"),
    asides=(
        "the day before {they} spent {x} minutes on {c}",
        "{their} brother needed {x} minutes for {b}",
        "the bus ride took {x} minutes",
    ),
)
ALL = ("{who} had {all} minutes", "{who} had {all} minutes of time", "there were {all} minutes before {who} had to go")
ONE = ("{who} spent {one} minutes on {a}", "{a} took {who} {one} minutes", "{who} needed {one} minutes for {a}")
TWO = ("{they} spent {two} minutes on {b}", "{b} took {them} {two} minutes", "{two} minutes went to {b}")
GAP = (
    "{b} took {them} {gap} minutes less than {a}",
    "{they} spent {gap} minutes less on {b} than on {a}",
    "{a} took {gap} minutes longer than {b}",
)
LEFT = (
    "{left} minutes were left for {c}",
    "the other {left} minutes went to {c}",
    "then {they} spent {left} minutes on {c}",
)

FAMILIES = {
    "all": STORY.asked(
        (ONE, TWO, LEFT),
        ("how many minutes was that in all", "how long did {who} spend on the three together in minutes"),
        think="Asked: minutes in all. Known: {one} {a}, {two} {b}, {left} {c}. Add all.",
        code="print({one} + {two} + {left})",
        reply="It took {output} minutes in all.",
        answer=lambda v: v["all"],
    ),
    "left": STORY.asked(
        (ALL, ONE, TWO),
        ("how many minutes were left", "how many minutes did {who} have left for {c}"),
        think="Asked: minutes left. Known: {all} in all, {one} {a}, {two} {b}. Subtract both.",
        code="print({all} - {one} - {two})",
        reply="{output} minutes were left.",
        answer=lambda v: v["left"],
    ),
    "less": STORY.asked(
        (ONE, GAP),
        ("how many minutes did {b} take", "how many minutes did {who} spend on {b}"),
        think="Asked: minutes for {b}. Known: {one} for {a}, {b} {gap} less. Subtract.",
        code="print({one} - {gap})",
        reply="{b:capital} took {output} minutes.",
        answer=lambda v: v["two"],
    ),
    "longer": STORY.asked(
        (ONE, TWO, LEFT),
        ("how many minutes longer did {a} take than {b}", "how many minutes less than {a} did {b} take"),
        think="Asked: difference of {a} and {b}. Known: {one} {a}, {two} {b}. The {left} for {c} do not "
        "matter. Subtract.",
        code="print({one} - {two})",
        reply="The difference is {output} minutes.",
        answer=lambda v: v["gap"],
    ),
    "both_less": STORY.asked(
        (ONE, GAP),
        ("how many minutes did {a} and {b} take together", "how many minutes is that for both"),
        think="Asked: minutes for both. Known: {one} for {a}, {b} {gap} less. Find {b}, then add.",
        code="less = {one} - {gap}\nprint({one} + less)",
        reply="Both took {output} minutes.",
        answer=lambda v: v["one"] + v["two"],
    ),
}
