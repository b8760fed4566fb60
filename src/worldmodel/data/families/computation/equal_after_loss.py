"""After giving some away one has as many as another: how many it was before."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    other, gone = draw.integer(4, 70), draw.integer(3, 40)
    thing = draw.pick("marbles", "cards", "sweets", "nuts", "pebbles", "crayons", "grapes")
    first, second = draw.people(2)
    return Case(
        {"other": other, "gone": gone, "thing": thing, "first": first, "second": second, "x": draw.integer(3, 20)},
        other + gone,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "If {first} loses {gone} {thing}, {first} will have as many as {second}, who has {other}. How many has "
            "{first}?"
        ),
        (
            "{second} has {other} {thing}. Were {first} to give {gone} to a stranger, the two would have the same. "
            "What does {first} have?"
        ),
        "How many {thing} are {first}'s if taking away {gone} of them would leave the {other} that {second} has?",
        "{first} must drop {gone} {thing} to be level with {second} at {other}. State {first}'s number now.",
        "After throwing away {gone:words} {thing}, {first} owned just as many as {second}: {other}. And before?",
        (
            "Both have {other} {thing} now. {second} always had that many, {first} had to give up {gone}. How many "
            "did {first} have once?"
        ),
        (
            "{first} passed on {gone} {thing}. Then {first} and {second} had equal numbers, {other} each. How many "
            "{thing} did {first} have before that?"
        ),
        "we were equal at {other} {thing} after i had lost {gone}. {second} lost none. what was my number at the start",
        (
            "Without {gone} of the {thing}, {first} would have no more than {second}'s {other}. Find the size of "
            "{first}'s pile."
        ),
        (
            "{x} children watch {first} hand {gone} {thing} to a baby. Only then does {first} have the same as "
            "{second}, namely {other}. How many did {first} come with?"
        ),
        (
            "To make it fair, {first} put {gone} {thing} back in the box, which left {first} and {second} with "
            "{other} each. What had {first} taken?"
        ),
        "{second}'s {other} {thing} equal those of {first} less {gone}. What is {first}'s total?",
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} at first. Known: without {gone} of them there are as many as {second} has, "
                "{other}. Add."
            ),
            "print({other} + {gone})",
        ),
    ),
    reply="The number at first was {output} {thing}.",
)
