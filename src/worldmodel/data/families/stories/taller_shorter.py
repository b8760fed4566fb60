"""Two heights or lengths in centimetres or metres."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    unit, one, two, low, high = draw.pick(
        ("centimetres", "the sunflower", "the rose bush", 40, 180),
        ("metres", "the church tower", "the town hall", 12, 80),
        ("metres", "the oak", "the birch", 6, 30),
        ("inches", "the bookcase", "the desk", 24, 60),
        ("feet", "the lighthouse", "the mill", 20, 120),
        ("centimetres", "the snowman", "the fence", 60, 140),
        ("metres", "the crane", "the warehouse", 9, 40),
        ("centimetres", "the father", "the daughter", 85, 150),
        ("centimetres", "the giraffe calf", "the pony", 90, 140),
        ("metres", "the eastern hill", "the western hill", 90, 700),
    )
    small, gap = draw.integer(low, high), draw.integer(2, max(9, low // 2))
    return {
        "small": small,
        "gap": gap,
        "tall": small + gap,
        "x": draw.integer(3, 150),
        "grow": draw.integer(2, 30),
        "unit": unit,
        "one": one,
        "two": two,
    }


STORY = Story(
    values,
    free=True,
    asides=(
        "a picture of both is {x} {unit} wide",
        "{two} is {x} steps away from {one}",
        "something else nearby measures {x} {unit}",
    ),
)
TALL = ("{one} is {tall} {unit} tall", "{one} has a height of {tall} {unit}", "the height of {one} is {tall} {unit}")
SMALL = (
    "{two} is {small} {unit} tall",
    "{two} has a height of {small} {unit}",
    "the height of {two} is {small} {unit}",
)
GAP = (
    "{one} is {gap} {unit} taller than {two}",
    "{two} is {gap} {unit} shorter than {one}",
    "{two} is lower than {one} by {gap} {unit}",
)

FAMILIES = {
    "tall": STORY.asked(
        (SMALL, GAP),
        ("how tall is {one}", "what is the height of {one}", "how many {unit} does {one} measure"),
        think="Asked: height of {one}. Known: {two} {small} {unit}, {one} {gap} more. Add.",
        code="print({small} + {gap})",
        reply="The height is {output} {unit}.",
        answer=lambda v: v["tall"],
    ),
    "small": STORY.asked(
        (TALL, GAP),
        ("how tall is {two}", "what is the height of {two}", "how many {unit} does {two} measure"),
        think="Asked: height of {two}. Known: {one} {tall} {unit}, {two} {gap} less. Subtract.",
        code="print({tall} - {gap})",
        reply="The height is {output} {unit}.",
        answer=lambda v: v["small"],
    ),
    "gap": STORY.asked(
        (TALL, SMALL),
        (
            "how much taller is {one} than {two}",
            "by how many {unit} is {two} shorter than {one}",
            "how many {unit} would {two} have to gain to be as tall as {one}",
            "what is the difference in height",
        ),
        think="Asked: difference. Known: {one} {tall} {unit}, {two} {small}. Subtract.",
        code="print({tall} - {small})",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["gap"],
    ),
    "stack": STORY.asked(
        (TALL, GAP),
        ("how tall would they be on top of each other", "what do both heights add up to"),
        think="Asked: both heights together. Known: {one} {tall} {unit}, {two} {gap} less. Find {two}, then add.",
        code="lower = {tall} - {gap}\nprint({tall} + lower)",
        reply="Together they are {output} {unit} tall.",
        answer=lambda v: v["tall"] + v["small"],
    ),
}
