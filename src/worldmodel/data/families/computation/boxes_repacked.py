"""Lots of one size are repacked in lots of another: how many lots."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    size, new = draw.sample((4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24), 2)
    boxes = draw.pick(*(n for n in range(3, 41) if n * size % new == 0))
    thing, box, other = draw.pick(
        ("bottles", "crates", "baskets"),
        ("pens", "boxes", "bundles"),
        ("chairs", "stacks", "rows"),
        ("tulips", "bunches", "vases"),
        ("candies", "bags", "jars"),
        ("files", "shelves", "cartons"),
    )
    values: dict[str, Value] = {"size": size, "new": new, "boxes": boxes, "thing": thing, "box": box, "other": other}
    return Case({**draw.who(), **values, "x": draw.integer(2, 60)}, boxes * size // new)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{boxes} {box} with {size} {thing} each are emptied, and the {thing} are put in {other} of {new}. How "
            "many {other} does that make?"
        ),
        "How many {other} of {new} {thing} can {who} fill from {boxes} {box} that have {size} {thing} each?",
        (
            "{who} has {boxes} {box}, each with {size} {thing}. {they:capital} wants {other} with {new} {thing} "
            "instead. Find the number of {other}."
        ),
        (
            "In all {other} there should be {new} {thing}. They come from {boxes} {box} of {size}. What number of "
            "{other} is needed?"
        ),
        "From {box} to {other}: {boxes} times {size} {thing}, regrouped by {new}. Result?",
        (
            "If {size} {thing} were in each of {boxes:words} {box} and go into {other}, {new} at a time, how many "
            "{other} are there afterwards?"
        ),
        (
            "got {boxes} {box} here, {size} {thing} in each, but they have to be in {other} of {new}. how many "
            "{other} is that gonna be"
        ),
        (
            "It takes {who} {x} minutes to move the {thing} of {boxes} {box} ({size} each) to {other} ({new} each). "
            "Count the {other}."
        ),
        (
            "Each of {boxes} {box} gives {size} {thing}, each of the {other} takes {new}. Everything comes out even. "
            "How many of the {other} are used?"
        ),
        "What was packed by {size}s is to be packed by {new}s: {thing}, {boxes} {box} full. How many {other}?",
        (
            "A delivery of {boxes} {box}, {size} {thing} to each, is laid out in {other} holding {new}. Work out how "
            "many {other} result."
        ),
        (
            "{who} works in a storeroom with {x} lamps. This morning {they} opened {boxes} {box}, found {size} "
            "{thing} in every one and made {other} of {new} out of them. With how many {other} did {they} finish?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {other}. Known: {boxes} {box} of {size}, then {new} to each of the {other}. "
                "Multiply to get all {thing}, then divide."
            ),
            """
v1 = {boxes} * {size}
print(v1 / {new})
""",
        ),
    ),
    reply="That makes {output} {other}.",
)
