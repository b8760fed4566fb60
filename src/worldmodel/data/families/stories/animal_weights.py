"""Weights of animals or loads; heavier and lighter, gain and loss."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, unit, low, high = draw.pick(
        ("bull", "calf", "kilograms", 60, 190),
        ("dog", "cat", "pounds", 6, 14),
        ("goose", "duck", "pounds", 3, 7),
        ("seal", "penguin", "kilograms", 12, 38),
        ("lion", "cheetah", "kilograms", 35, 65),
        ("hamster", "mouse", "grams", 18, 35),
        ("horse", "foal", "kilograms", 50, 120),
        ("pumpkin", "melon", "pounds", 3, 12),
        ("trunk", "basket", "kilograms", 4, 15),
        ("piano", "harp", "pounds", 60, 90),
        ("owl", "robin", "grams", 16, 22),
    )
    light, gap, gain = draw.integer(low, high), draw.integer(3, 2 * high), draw.integer(1, max(2, low // 3))
    return {
        "light": light,
        "gap": gap,
        "heavy": light + gap,
        "gain": gain,
        "x": draw.integer(2, 300),
        "one": one,
        "two": two,
        "unit": unit,
    }


STORY = Story(
    values,
    free=True,
    asides=("the {two} was found {x} days ago", "another {two} weighs {x} {unit}", "the scales can carry {x} {unit}"),
)
HEAVY = (
    "the {one} weighs {heavy} {unit}",
    "the weight of the {one} is {heavy} {unit}",
    "the scales show {heavy} {unit} for the {one}",
)
LIGHT = (
    "the {two} weighs {light} {unit}",
    "the weight of the {two} is {light} {unit}",
    "the scales show {light} {unit} for the {two}",
)
GAP = (
    "the {one} is {gap} {unit} heavier than the {two}",
    "the {two} is {gap} {unit} lighter than the {one}",
    "the {two} weighs {gap} {unit} less than the {one}",
    "the {one} weighs {gap} {unit} more than the {two}",
)

FAMILIES = {
    "heavy": STORY.asked(
        (LIGHT, GAP),
        ("how much does the {one} weigh", "what is the weight of the {one} in {unit}"),
        think="Asked: weight of the {one}. Known: {two} {light} {unit}, {one} {gap} more. Add.",
        code="print({light} + {gap})",
        reply="The {one} weighs {output} {unit}.",
        answer=lambda v: v["heavy"],
    ),
    "light": STORY.asked(
        (HEAVY, GAP),
        ("how much does the {two} weigh", "what is the weight of the {two} in {unit}"),
        think="Asked: weight of the {two}. Known: {one} {heavy} {unit}, {two} {gap} less. Subtract.",
        code="print({heavy} - {gap})",
        reply="The {two} weighs {output} {unit}.",
        answer=lambda v: v["light"],
    ),
    "gap": STORY.asked(
        (HEAVY, LIGHT),
        (
            "how much heavier is the {one} than the {two}",
            "by how many {unit} is the {two} lighter",
            "what is the difference in {unit}",
        ),
        think="Asked: difference. Known: {one} {heavy} {unit}, {two} {light}. Subtract.",
        code="print({heavy} - {light})",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["gap"],
    ),
    "both": STORY.asked(
        (HEAVY, GAP),
        ("how much do both weigh together", "what is the weight of the {one} and the {two} together"),
        think="Asked: weight of both. Known: {one} {heavy} {unit}, {two} {gap} less. Find the {two}, then add.",
        code="lighter = {heavy} - {gap}\nprint({heavy} + lighter)",
        reply="Together they weigh {output} {unit}.",
        answer=lambda v: v["heavy"] + v["light"],
    ),
    "both_scales": STORY.asked(
        (LIGHT, GAP),
        ("what do the scales show if both are put on them", "how many {unit} do the {one} and the {two} weigh in all"),
        think="Asked: weight of both. Known: {two} {light} {unit}, {one} {gap} more. Find the {one}, then add.",
        code="heavier = {light} + {gap}\nprint({light} + heavier)",
        reply="Together they weigh {output} {unit}.",
        answer=lambda v: v["heavy"] + v["light"],
    ),
}
