"""A shop question whose prices are told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS


def case(draw: Draw) -> Case:
    first, second = draw.sample(PRODUCTS, 2)
    cost, more = draw.integer(40, 300), draw.integer(12, 90)
    return Case({"first": first, "second": second, "cost": cost, "more": more}, 2 * cost + more)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "The {first} costs {cost} and the {second} {more} more. What do both cost together?",
        (
            "What is the price of the {first} and the {second} together if the {first} is {cost} and the "
            "{second} is dearer by {more}?"
        ),
        (
            "A shop asks {cost} for its {first}; its {second} costs {more} more than that. I take one of "
            "each. What do I pay?"
        ),
        "{first:capital} {cost}. {second:capital} {more} above it. Sum?",
        ("I pay {cost} for a new {first}. The {second} I buy as well is {more} more expensive. How much do I spend?"),
        (
            "Compared with the {first}, which is sold for {cost}, the {second} has a price higher by "
            "{more}. Find the cost of the pair."
        ),
        "how much for one {second} and one {first} when the {first} is at {cost} and the other {more} over it",
        ("Add the prices: the {first} is {cost}, and for the {second} you pay {more} extra on top of the same price."),
        "If {cost} buys the {first}, and {more} in addition to that sum buys the {second}, what buys both?",
        "Price list: {first} {cost}; {second} costs {more} more than the {first}. Bill for the two?",
    ),
    more=(
        (
            "The {second} is {more} dearer than the {first}, and the {first} goes for {cost}. How much is it "
            "for the two items combined?"
        ),
        "I spent {cost} on the {first} and {more} more than that on the {second}. Altogether I spent what?",
        "{first:capital}: {cost}. {second:capital}: {more} more than the {first}. Total for both?",
        (
            "Please work out what I need for both the {second} and the {first}, knowing that the {second} is "
            "priced {more} above the {first} and the {first} at {cost}."
        ),
        (
            "Could you tell me the combined price of a pair of things: the {first} for {cost}, and the "
            "{second}, which is {more} more expensive?"
        ),
        (
            '"The {first} is {cost}," says the shopkeeper, "and for the {second} I ask {more} more than for '
            'the {first}." What will a customer who buys both be charged?'
        ),
        (
            "when the {second} is {more} more than the {first} and the {first} is {cost}, whats the damage for "
            "getting both"
        ),
        (
            "An extra {more} over the price of the {first} is what the {second} is sold for. Since the {first} "
            "is sold for {cost}, what sum do the {first} and the {second} make?"
        ),
        (
            "Both the {first} and the {second} are on my wish list. Price of the {first}: {cost}; the {second} "
            "exceeds it by {more}. I wonder how much money I need in all."
        ),
        (
            "My neighbour got the {second} and paid {more} more for it than for the {first}, which had set her "
            "back {cost}. What did she pay for both?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: both prices together. They are told: {cost}, and {more} more for the other, so no tool "
                "is needed. Add up."
            ),
            "print({cost} + {cost} + {more})",
        ),
    ),
    reply="Both cost {output} together.",
)
