"""A whole is packed in equal lots of known size that come out even: how many lots."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    size, lots = draw.integer(3, 25), draw.integer(3, 40)
    thing, lot, verb = draw.pick(
        ("bulbs", "rows", "planted"),
        ("jars", "crates", "packed"),
        ("photos", "pages", "pasted"),
        ("scouts", "tents", "placed"),
        ("stools", "stacks", "piled"),
        ("yoghurts", "packs", "sold"),
    )
    return Case(
        {"size": size, "total": size * lots, "thing": thing, "lot": lot, "verb": verb, "x": draw.integer(3, 30)}, lots
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {thing} are {verb} in {lot} of {size}. How many {lot} are there?",
        "How many {lot} of {size} can be made from {total} {thing}?",
        "There are {total} {thing} and {size} make up one of the {lot}. Find the number of {lot}.",
        "If {size:words} {thing} go together, how many {lot} do {total} {thing} give?",
        "{thing:capital} come in {lot} of {size}. Somebody wants {total} {thing}. How many {lot} is that?",
        "{lot:capital} needed for {total} {thing}, {size} at a time?",
        "We have {total} {thing} to be {verb}, always {size} together. What number of {lot} will this be?",
        "i put {size} {thing} in a group and keep going until all {total} are used up, how many {lot} do i end up with",
        "Working {x} hours, a helper arranged {total} {thing} in {lot}, each of {size}. How many {lot} came about?",
        "{size} at a time, {total} {thing} were {verb}. Count the {lot}.",
        "Since {total} {thing} stand in equal {lot} with {size} per unit, say how many {lot} there must be.",
        "What do you get when you arrange {total} {thing} by {size}s? Give the number of {lot}.",
        (
            "There were {total} {thing} to sort out and {x} helpers. They were {verb} in {lot}, {size} to each, and "
            "it came out even. How many {lot} did the helpers make?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {lot}. Known: {total} {thing}, {size} to each of the {lot}. Divide the total "
                "by the size."
            ),
            "print({total} / {size})",
        ),
    ),
    reply="That gives {output} {lot}.",
)
