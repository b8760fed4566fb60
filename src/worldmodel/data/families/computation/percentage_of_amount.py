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
        "{p}% are {trait}; {all} is the number of all {thing}. How many are the {trait} ones?",
        "{trait:capital}: {p} percent of the {thing}. All {thing}: {all}. How many {trait} {thing}?",
        "What number of {thing} is {trait} when {p}% of a stock of {all} {thing} are?",
        "With {p}% of them {trait}, how many {trait} ones does a box of {all} {thing} contain?",
        (
            "It was found that {p} percent of the {thing} were {trait}. In total there were {all} of them. "
            "Find the number of {trait} ones."
        ),
        (
            "At the end of the year a shop looks through its {all} {thing}, and {p}% of these turn out to be "
            "{trait}. How many is that?"
        ),
        (
            '"{p} percent {trait}," notes the clerk. "And how many in number?" asks the boss, who knows '
            "that there are {all} {thing}. What is the answer?"
        ),
        "so {p}% of my {thing} are {trait} and i own {all} of them. how many {trait} ones do i own",
        "Please tell me how many of the {all} {thing} are {trait}, the share being {p}%.",
        (
            "If you pick out everything {trait} from {all} {thing} and that is {p} percent of the whole, how "
            "many {thing} do you pick out?"
        ),
        "Since {p}% of the {thing} in our store are {trait}, I wonder how many that is out of {all}.",
        "Given {all} {thing} and a rate of {p}% for {trait} ones, compute how many are {trait}.",
        (
            "As a percentage, the {trait} {thing} make up {p}; as a number, with {all} {thing} in all, they "
            "make up what?"
        ),
        "You counted everything and got {all} {thing}. Of those, {p}% are {trait}. State how many {thing} this is.",
        "From {all} {thing}, {p} percent are taken aside because they are {trait}. How many are taken aside?",
        "Could you turn this into a number for me: {p}% {trait} ones in a delivery of {all} {thing}?",
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
