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
    more=(
        "Could you tell me into how many {lot} the {total} {thing} go, if there are {size} in each?",
        "Each of the {lot} has {size} {thing}, and {total} {thing} exist altogether. Work out the number of {lot}.",
        "{size} per unit; {total} {thing}; how many {lot}?",
        "I wonder how many {lot} it takes for {total} {thing} to be {verb} with exactly {size} in every one.",
        (
            '"We\'ve {verb} all {total} {thing}!" "With how many in each of the {lot}?" "With {size}." So '
            "how many {lot} are there?"
        ),
        "Given {lot} that take {size} {thing} each, calculate how many such {lot} are required for {total} {thing}.",
        "gotta sort {total} {thing} into {lot}, {size} each, how many {lot} do i need",
        (
            "When {size} {thing} have been {verb}, the next of the {lot} is begun, and so it goes on up to the "
            "last of the {total} {thing}. How many {lot} are there in the end?"
        ),
        (
            "Please divide {total} {thing} evenly so that {size} are together every time, and say how many "
            "{lot} that makes."
        ),
        (
            "Early in the morning the helpers found a huge number of {thing} in front of the door, {total} to "
            "be exact. By noon all had been {verb} in {lot}, {size} to each. How many {lot} had the helpers "
            "used?"
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
