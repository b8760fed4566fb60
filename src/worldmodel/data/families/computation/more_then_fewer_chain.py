"""A second has more than a first, a third fewer than the second: how many the third has."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    base, more = draw.integer(5, 60), draw.integer(4, 40)
    less = draw.integer(2, base + more - 3)
    thing = draw.pick("stamps", "fish", "jokes", "apples", "points", "shells", "drawings")
    first, second, third = draw.people(3)
    values: dict[str, Value] = {
        "base": base,
        "more": more,
        "less": less,
        "thing": thing,
        "first": first,
        "second": second,
        "third": third,
    }
    return Case({**values, "x": draw.integer(3, 30)}, base + more - less)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} has {base} {thing}. {second} has {more} more than {first}, and {third} has {less} fewer than "
            "{second}. How many {thing} does {third} have?"
        ),
        (
            "How many {thing} has {third}, who is {less} behind {second}, if {second} is {more} ahead of {first} "
            "with {base}?"
        ),
        (
            "{third} has {less} {thing} fewer than {second}. {second} has {more} more than {first}. {first} has "
            "{base}. Find {third}'s number."
        ),
        (
            "Go from {first} ({base} {thing}) up {more} to {second} and from there down {less} to {third}. What does "
            "{third} have?"
        ),
        (
            "{base} {thing} are {first}'s. Add {more:words} and you know {second}'s; take {less} off that and you "
            "know {third}'s. What are {third}'s?"
        ),
        (
            "Compared with {first}'s {base} {thing}, {second} got {more} extra. Compared with {second}, {third} "
            "lacks {less}. And {third}?"
        ),
        (
            "ok so {first} got {base} {thing}, {second} {more} more than that and {third} {less} less than {second}. "
            "how many for {third}"
        ),
        (
            "Three friends count {thing}: {first} has {base}, {second} beats {first} by {more}, and {third} is "
            "{less} below {second}. What is the count of {third}?"
        ),
        (
            "If {second} would give up {more} {thing}, there would be as many as with {first}, that is {base}. "
            "{third} has {less} fewer than {second} really has. State how many."
        ),
        (
            "After {x} days {first} has {base} {thing}. {second} is better by {more}. {third} is worse than {second} "
            "by {less}. How many are there for {third}?"
        ),
        (
            "{third} needs {less} {thing} to catch up with {second}, and {first}, at {base}, needs {more} to do the "
            "same. Where does {third} stand?"
        ),
        (
            "Last in the row is {third} with {less} {thing} fewer than {second} in the middle, who in turn has "
            "{more} more than {first}. {first} showed us {base}, and {x} pencils. How many {thing} can {third} show?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} of {third}. Known: {first} {base}, {second} {more} more, {third} {less} fewer "
                "than {second}. Add, then subtract."
            ),
            """
v1 = {base} + {more}
print(v1 - {less})
""",
        ),
    ),
    reply="{third} has {output} {thing}.",
)
