"""One has some, the other so many times as many: how many both have together."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, times = draw.integer(3, 60), draw.integer(3, 9)
    thing, place, one, other = draw.pick(
        ("fish", "pond", "carp", "goldfish"),
        ("books", "library corner", "comics", "novels"),
        ("sweets", "jar", "toffees", "mints"),
        ("shoes", "shop window", "boots", "sandals"),
        ("trees", "orchard", "pear trees", "apple trees"),
        ("boats", "marina", "motorboats", "sailing boats"),
    )
    return Case(
        {
            "base": base,
            "times": times,
            "thing": thing,
            "place": place,
            "one": one,
            "other": other,
            "x": draw.integer(3, 70),
        },
        base + base * times,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {base} {one} in a {place} and {times} times as many {other}. How many {thing} are there in all?",
        "How many {thing} does the {place} hold if it has {base} {one} and {times} times as many {other}?",
        (
            "A {place} has {one} and {other}. The {other} are {times} times as many as the {one}, of which there are "
            "{base}. What is the total?"
        ),
        "For every one of {base} {one} in the {place} there are {times} {other}. Count both kinds together.",
        "{base} {one}; {other}: {times} times that. Give the sum of the two.",
        "With {times:words} times as many {other} as {one}, and {base} {one}, the {place} has how many {thing}?",
        (
            "The number of {other} in our {place} is {times} times the number of {one}, {base}. Find how many "
            "{thing} there are altogether."
        ),
        (
            "in the {place} i counted {base} {one} and there must be {times} times as many {other}, so how many "
            "{thing} is that together"
        ),
        (
            "Somebody spent {x} minutes counting: {base} {one}, {times} times as many {other}. What number of "
            "{thing} came out overall?"
        ),
        "Add the {other} to the {one}: {base} {one} are in the {place}, and the others outnumber them {times} to one.",
        (
            "A {place} {x} steps wide contains {base} {one}. It contains {other} too, namely {times} times as many. "
            "All {thing} together make how many?"
        ),
        "If the {one} number {base} and the {other} {times} times as much, what is the whole stock of {thing}?",
        (
            "A {place} has {base} {one}, {x} lamps and {times} times as many {other} as {one}. How many {thing} does "
            "that make, lamps not counted?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all together. Known: {base} {one}, {times} times as many {other}. Multiply to get the "
                "{other}, then add the {one}."
            ),
            """
v1 = {base} * {times}
print({base} + v1)
""",
        ),
    ),
    reply="There are {output} in all.",
)
