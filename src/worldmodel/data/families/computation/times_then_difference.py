"""One has so many times as many as the other: how many more that is."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, times = draw.integer(4, 50), draw.integer(3, 9)
    thing, verb = draw.pick(
        ("words", "learned"),
        ("cups", "washed"),
        ("bricks", "laid"),
        ("strawberries", "picked"),
        ("photos", "printed"),
        ("kilometres", "hiked"),
    )
    first, second = draw.people(2)
    return Case(
        {
            "base": base,
            "times": times,
            "thing": thing,
            "verb": verb,
            "first": first,
            "second": second,
            "x": draw.integer(3, 12),
        },
        base * times - base,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} {verb} {base} {thing}. {second} {verb} {times} times as many. How many more {thing} is that "
            "than {first}?"
        ),
        (
            "How many more {thing} has {second} than {first}, if {first} {verb} {base} and {second} {times} times "
            "that number?"
        ),
        "{second} {verb} {times} times as many {thing} as {first} with {base}. What is the difference between the two?",
        "{base} {thing} for {first}, {times} times this for {second}: by how many does {second} lead?",
        (
            "The result of {second} is {times:words} times that of {first}. {first} {verb} {base} {thing}. How far "
            "behind is {first}?"
        ),
        (
            "{first} has {verb} {base} {thing} but {second} {times} times as many; how many would {first} still have "
            "to do to catch up?"
        ),
        "Find the gap in {thing}: {first} {base}, {second} {times} times {first}.",
        "how much more did {second} do than me, i {verb} {base} {thing} and {second} {times} times my number",
        (
            "After {x} hours {first} had {verb} {base} {thing}. {second} had {verb} {times} times as much. By what "
            "number was {second} ahead?"
        ),
        (
            "Take {base} {thing} for {first} and multiply by {times} for {second}. Subtract the one from the other "
            "and tell me the answer."
        ),
        (
            '{second} is proud: "{times} times as many {thing} as {first}!" As {first} {verb} {base}, how many '
            "extra ones are those?"
        ),
        "Suppose {first} {verb} {base} {thing}, then {second}, having {verb} {times} times as many, did how many more?",
        (
            "{first}, {second} and Rita had a good day: {first} {verb} {base} {thing}, Rita {x} and {second} {times} "
            "times as many as {first}. By how many {thing} is {second} better than {first}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many more {thing} {second} has. Known: the other has {base}, {second} {times} times as "
                "many. Multiply, then subtract {base}."
            ),
            """
v1 = {base} * {times}
print(v1 - {base})
""",
        ),
    ),
    reply="The difference is {output} {thing}.",
)
