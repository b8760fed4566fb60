"""How many one must get to have as many as another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    less = draw.integer(4, 60)
    goal = less + draw.integer(3, 50)
    thing, verb = draw.pick(
        ("points", "score"),
        ("signatures", "collect"),
        ("coupons", "collect"),
        ("tokens", "win"),
        ("shells", "find"),
        ("tickets", "sell"),
    )
    first, second = draw.people(2)
    return Case(
        {
            "less": less,
            "goal": goal,
            "thing": thing,
            "verb": verb,
            "first": first,
            "second": second,
            "x": draw.integer(3, 30),
        },
        goal - less,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} has {less} {thing} and {second} has {goal}. How many more must {first} {verb} to have as many "
            "as {second}?"
        ),
        "How many {thing} does {first} still need to draw level with {second}, if they stand at {less} and {goal}?",
        "{second} is at {goal} {thing}. To catch up from {less}, {first} has to {verb} how many?",
        "To be equal with {second}, who has {goal} {thing}, what must {first} add to {less}?",
        (
            "{first} wants exactly as many {thing} as {second}. At the moment {first} has {less:words}, {second} "
            "{goal}. What is missing?"
        ),
        "{less} {thing} so far for {first}; the target is the {goal} of {second}. How many to go?",
        (
            "{goal} {thing} would make {first} equal to {second}. {first} has {less} of those already. Say how many "
            "more are due."
        ),
        "hey {first} you only have {less} {thing}, {second} has {goal}. how many till it's a tie",
        "What number of {thing} brings {first} from {less} up to the {goal} that {second} has?",
        (
            "With {x} minutes left, the score is {goal} {thing} for {second} and {less} for {first}. How many "
            "{thing} would make it even?"
        ),
        (
            "Suppose {first} ({less} {thing}) is to match {second} ({goal} {thing}) within {x} days. Compute what "
            "has to be gained."
        ),
        (
            "If nothing changes for {second}, who holds {goal} {thing}, {first} must {verb} some to get there from "
            "{less}. How many?"
        ),
        (
            "{second} has {goal} {thing}, {first} {less} and Rita {x}. How many would {first} have to {verb} in "
            "order to be level with {second}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {thing} {first} still needs. Known: {first} has {less}, {second} has {goal}. "
                "Subtract what there is from the goal."
            ),
            "print({goal} - {less})",
        ),
    ),
    reply="{first} needs {output} more {thing}.",
)
