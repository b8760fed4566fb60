"""So many percent of a number of things are special: how many."""

from __future__ import annotations

from math import gcd

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    percent = draw.integer(4, 96)
    unit = 100 // gcd(percent, 100)
    whole = unit * draw.integer(-(-60 // unit), 1200 // unit)
    thing, trait = draw.pick(
        ("apples", "bruised"),
        ("seats", "reserved"),
        ("bottles", "empty"),
        ("envelopes", "sealed"),
        ("tulips", "red"),
        ("shirts", "blue"),
        ("doors", "locked"),
        ("lamps", "broken"),
    )
    return Case(
        {"p": percent, "all": whole, "thing": thing, "trait": trait, "x": draw.integer(3, 25)}, whole * percent // 100
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {all} {thing}, and {p}% of them are {trait}. How many {trait} {thing} are there?",
        "How many {thing} are {trait} if that is true of {p} percent out of {all}?",
        "{p}% of {all} {thing} turned out to be {trait}. Give the number.",
        "Of {all} {thing}, {p} in every hundred are {trait}. How many does this come to?",
        "i counted {all} {thing} and exactly {p}% were {trait}, so what number is that",
        "A list says: {thing}, {all}; {trait}, {p}%. Turn the percentage into a count.",
        (
            "An inspector looks over {all} {thing} for {x} minutes and finds {p}% of them {trait}. What is the "
            "number of {trait} ones?"
        ),
        "Work out {p} percent of {all}, which is how many of the {thing} are {trait}.",
        "If {p}% of the {thing} are {trait} and we have {all} {thing} in all, how large is the {trait} part?",
        (
            '"Only {p}% are {trait}," says the manager about the {all} {thing}. What does this mean as a number of '
            "{thing}?"
        ),
    ),
    more=(
        "The share of {trait} {thing} is {p}%. Since {all} {thing} were examined, how many will be noted as {trait}?",
        "Tell me how many {trait} {thing} to expect among {all} when their proportion is known to be {p} per cent.",
        "{all} {thing}. {p}% {trait}. Number of {trait} {thing}: ?",
        (
            "Somebody has to count the {trait} ones among {all} {thing}. A colleague already knows that they make "
            "up {p}%. To which number will the counting lead?"
        ),
        (
            "Could you calculate how many {thing} are {trait}? The total is {all}, and the {trait} ones take up {p} "
            "per cent of it."
        ),
        "got {all} {thing} here, {p} percent {trait} apparently. thats how many?",
        (
            "A firm with {x} employees owns {all} {thing}; exactly {p}% are {trait} at the moment. Find out how "
            "many that makes."
        ),
        (
            "Go through all {all} {thing} and mark the {trait} ones, which are {p}% of the lot. How many marks have "
            "you made?"
        ),
        (
            "For a report on {all} {thing} I need a number rather than a percentage: {p}% of them are {trait}. What "
            "should I write?"
        ),
        (
            "Just {p} percent of the {thing} that {x:words} helpers looked at were {trait}; {all} {thing} were "
            "looked at altogether. How many {trait} {thing} did the helpers see?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {trait} {thing}. Known: {all} {thing}, {p} percent of them {trait}. Multiply by the "
                "percentage, divide by 100."
            ),
            "print({all} * {p} / 100)",
        ),
    ),
    reply="{output} {thing} are {trait}.",
)
