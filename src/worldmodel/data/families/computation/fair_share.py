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
    more=(
        "I wonder how many {thing} one person has when there are {people} {who} and they share {total} fairly.",
        (
            "Among {people} {who}, {total} {thing} are handed out so that nobody has more than another. How "
            "many per head?"
        ),
        "{thing:capital}: {total}. {who:capital}: {people}. Equal shares of what size?",
        (
            "Could you tell me how many of the {total} {thing} go to each, if there are {people} {who} and all "
            "are treated alike?"
        ),
        (
            '"All of you get the same," says the boss to the {people} {who}, pointing at {total} {thing}. '
            "What does each take away?"
        ),
        (
            "You have {total} {thing} to give to {people} {who}, everyone receiving equally many. How many do "
            "you hand to each?"
        ),
        (
            "{total} is the number of {thing}; {people} is the number of {who}. Determine the number per "
            "person in an even split."
        ),
        "we are {people} {who} and got {total} {thing}, how many for each of us",
        "Given an equal distribution of {total} {thing} over {people} {who}, what does a single share amount to?",
        (
            "In a room with {x} chairs, {people:words} {who} wait for {thing}. The {total} {thing} are dealt "
            "out evenly, all of them. How many does everyone receive?"
        ),
        "{people} {who} want equal parts of {thing}, and there are {total} to go round. What does one get?",
        (
            "How many {thing} are there for each of {people} {who} if all {total} are given out and nobody "
            "gets more than the rest?"
        ),
        "Each of the {who}, {people} altogether, receives the same number out of {total} {thing}. Which number?",
        "Among how many? {people} {who}. How much? {total} {thing}. An equal share is ... ?",
        (
            "Share out {total} {thing}: there are {people} {who}, and it must be fair. Tell me how many one of "
            "them gets."
        ),
        "theres {people} of us {who} and we split {total} {thing} evenly, whats my share",
        (
            "For a number of {people} {who}, {total} {thing} have been delivered, and everyone will be given "
            "equally many. Find that amount."
        ),
        (
            '"How many of you {who} are there?" "{people}." "And {total} {thing} for you all. The same '
            'for each, then!" How many is it for each?'
        ),
        (
            "If {total} {thing} were laid in front of {people} {who} in equal heaps, a heap for each, how many "
            "would a heap contain?"
        ),
        (
            "I am going to deal {total} {thing} to {people} {who}. I'd like to give equal numbers. How many "
            "per person should I count off?"
        ),
        (
            "Say how large the portion is when {people} {who} take the same out of a stock of {total} {thing} "
            "and the stock is then empty."
        ),
        (
            "{who:capital}, {people} in all, are to have the {total} {thing} between them, no one better off "
            "than another. What will each have?"
        ),
        "Could you divide fairly? {total} {thing} are here and {people} {who} are waiting. Give the number for one.",
        "Table of shares. {thing:capital} in stock: {total}. To be given equally to: {people} {who}. Per head: ?",
        (
            "It is nearly evening, and {people} {who} still have {total} {thing} to divide. They do it so that "
            "all are content with the same number. How many does that leave each of them with?"
        ),
        (
            "Given {people} {who} and {total} {thing}, determine how many {thing} every one of them is "
            "entitled to in an even division."
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
