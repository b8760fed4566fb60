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
        "By {more} the {second} is dearer than the {first}. The {first} costs {cost}. What do you pay for both?",
        (
            "{more} more than the {first} is asked for the {second}, and {cost} for the {first}. How much are "
            "they in all?"
        ),
        (
            "Together, how much are the {second} and the {first}, if the latter has a price of {cost} and the "
            "former costs {more} more?"
        ),
        (
            "You buy the {second}, {more} more expensive than the {first}, and the {first}, at {cost}. What do "
            "you spend altogether?"
        ),
        (
            "A family gets a {second} and a {first}. The {second} costs {more} above the price of the {first}, "
            "and this price is {cost}. Find what the family pays for both."
        ),
        (
            "hi, the {first} would be {cost}. the {second} would be {more} on top of that. how much for the "
            "two together?"
        ),
        "Receipt: {second}, {more} more than the {first}. {first:capital}, {cost}. Total of both: ?",
        (
            "If {more} is the difference in price between the {second}, which is dearer, and the {first}, "
            "which costs {cost}, how much does someone pay who takes both?"
        ),
        (
            '"For the {second} I paid {more} more than for the {first}," says my sister, "and for the '
            '{first} {cost}." What did she pay in all?'
        ),
        (
            "Please tell me the sum of both prices, that of the {first} being {cost} and that of the {second} "
            "being {more} higher."
        ),
        (
            "Both things please me, the {first} for {cost} and the {second}, which is more expensive by "
            "{more}. I wonder what they cost together."
        ),
        (
            "Given {cost} as the price of the {first} and {more} as what the {second} costs beyond that, "
            "determine the amount for both."
        ),
        (
            "At a flea market someone sells a {first} for {cost}. Next to it stands a {second}; it costs "
            "{more} more. A man carries both home. What has he paid?"
        ),
        (
            "Work out my bill: a {second} and a {first}. The {first} costs {cost}, which is {more} less than "
            "the {second}."
        ),
        (
            "The {first} is cheaper than the {second} by {more} and costs {cost}. What is to be paid when both "
            "are bought?"
        ),
        "Could you add this up? {cost} for a {first}, and for a {second} the same plus {more}.",
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
