"""A whole is shared out equally among a known number: one share."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people, share = draw.integer(3, 24), draw.integer(2, 30)
    thing, who = draw.pick(
        ("sweets", "children"),
        ("sheets of paper", "pupils"),
        ("carrots", "rabbits"),
        ("parcels", "couriers"),
        ("coins", "pirates"),
    )
    return Case(
        {"people": people, "total": people * share, "thing": thing, "who": who, "x": draw.integer(2, 15)}, share
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {thing} are shared equally among {people} {who}. How many does each get?",
        "How many {thing} does every one of the {people} {who} receive when {total} are dealt out fairly?",
        "{people} {who} split {total} {thing} so that all have the same. What is one share?",
        "Divide {total} {thing} evenly between {people} {who}. How many apiece?",
        (
            "If each of {people:words} {who} is to get the same number of {thing}, and {total} are there, what is "
            "that number?"
        ),
        (
            "There are {total} {thing} for {people} {who}, no one gets more than another and none is left over. Find "
            "the share."
        ),
        "with {total} {thing} and {people} {who} how many is it each if it's fair",
        "The {who} are {people} in number. They divide up {total} {thing} equally. What falls to one of them?",
        "A pile of {total} {thing}, {x} centimetres high, goes in equal parts to {people} {who}. How big is a part?",
        (
            "{who:capital} get {thing} today, all the same number. {total} {thing} go out to {people} {who}. How "
            "many for one?"
        ),
        "To be just, {people} {who} must each have an equal part of the {total} {thing}. How many would that be?",
        "Work out how many {thing} one gets, when {people} {who} take {total} in equal portions.",
        (
            "{people} {who} and {x} adults watch a film. Only the {who} get {thing}: {total} in all, the same for "
            "each of them. How many for each?"
        ),
    ),
    steps=(
        Step(
            "Asked: one share. Known: {total} {thing}, {people} {who}. Divide the total by the number of {who}.",
            "print({total} / {people})",
        ),
    ),
    reply="Each gets {output} {thing}.",
)
