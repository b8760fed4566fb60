"""A whole is packed in equal lots of known size that come out even: how many lots."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    size, lots = draw.integer(3, 25), draw.integer(3, 40)
    thing, lot, verb = draw.pick(
        ("bulbs", "rows", "planted"),
        ("jars", "crates", "packed"),
        ("photos", "pages", "pasted"),
        ("scouts", "tents", "placed"),
        ("stools", "stacks", "piled"),
        ("yoghurts", "packs", "sold"),
    )
    return Case(
        {"size": size, "total": size * lots, "thing": thing, "lot": lot, "verb": verb, "x": draw.integer(3, 30)}, lots
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {thing} are {verb} in {lot} of {size}. How many {lot} are there?",
        "How many {lot} of {size} can be made from {total} {thing}?",
        "There are {total} {thing} and {size} make up one of the {lot}. Find the number of {lot}.",
        "If {size:words} {thing} go together, how many {lot} do {total} {thing} give?",
        "{thing:capital} come in {lot} of {size}. Somebody wants {total} {thing}. How many {lot} is that?",
        "{lot:capital} needed for {total} {thing}, {size} at a time?",
        "We have {total} {thing} to be {verb}, always {size} together. What number of {lot} will this be?",
        "i put {size} {thing} in a group and keep going until all {total} are used up, how many {lot} do i end up with",
        "Working {x} hours, a helper arranged {total} {thing} in {lot}, each of {size}. How many {lot} came about?",
        "{size} at a time, {total} {thing} were {verb}. Count the {lot}.",
        "Since {total} {thing} stand in equal {lot} with {size} per unit, say how many {lot} there must be.",
        "What do you get when you arrange {total} {thing} by {size}s? Give the number of {lot}.",
        (
            "There were {total} {thing} to sort out and {x} helpers. They were {verb} in {lot}, {size} to each, and "
            "it came out even. How many {lot} did the helpers make?"
        ),
    ),
    more=(
        "Could you tell me into how many {lot} the {total} {thing} go, if there are {size} in each?",
        "Each of the {lot} has {size} {thing}, and {total} {thing} exist altogether. Work out the number of {lot}.",
        "{size} per unit; {total} {thing}; how many {lot}?",
        "I wonder how many {lot} it takes for {total} {thing} to be {verb} with exactly {size} in every one.",
        (
            '"We\'ve {verb} all {total} {thing}!" "With how many in each of the {lot}?" "With {size}." So '
            "how many {lot} are there?"
        ),
        "Given {lot} that take {size} {thing} each, calculate how many such {lot} are required for {total} {thing}.",
        "gotta sort {total} {thing} into {lot}, {size} each, how many {lot} do i need",
        (
            "When {size} {thing} have been {verb}, the next of the {lot} is begun, and so it goes on up to the "
            "last of the {total} {thing}. How many {lot} are there in the end?"
        ),
        (
            "Please divide {total} {thing} evenly so that {size} are together every time, and say how many "
            "{lot} that makes."
        ),
        (
            "Early in the morning the helpers found a huge number of {thing} in front of the door, {total} to "
            "be exact. By noon all had been {verb} in {lot}, {size} to each. How many {lot} had the helpers "
            "used?"
        ),
        "If each holds {size}, how many {lot} do {total} {thing} need?",
        "With {size} {thing} in each of the {lot}, what number of {lot} results from {total} {thing}?",
        "{lot:capital} of {size} are wanted, and there are {total} {thing} to go in them. How many {lot}?",
        (
            "{size} {thing} make a full set. All in all {total} {thing} must be {verb}. Tell me how many {lot} "
            "will be full."
        ),
        "How many {lot} will {total} {thing} fill at a rate of {size} per unit?",
        "got {lot} that take {size} {thing} apiece, and {total} {thing} to deal with. number of {lot}?",
        "{thing:capital}: {total} overall. {lot:capital}: {size} each. Number of {lot}: ?",
        (
            "Nothing but {lot} with exactly {size} {thing} are allowed. How many of them are there when "
            "{total} {thing} have been {verb}?"
        ),
        (
            "The {lot} hold {size} each, we were told, so for our {total} {thing} we asked for just enough "
            "{lot}. How many did we ask for?"
        ),
        "Work out how often {size} {thing} can be taken out of {total}; that is the number of {lot}.",
        (
            '"How many {lot} shall I get ready?" "Well, {size} {thing} to each, and we have {total}." What '
            "is the right answer?"
        ),
        (
            "Every time {size} {thing} are together, they are {verb} as a unit. In the end {total} {thing} are "
            "gone. How many {lot} were made?"
        ),
        (
            "You are to arrange things so that all {lot} have {size} {thing}. {total} {thing} are waiting. "
            "State how many {lot} you end with."
        ),
        "A long day of work: {total} {thing} {verb}, none left over, {size} in each. Please count the {lot}.",
        (
            "Suppose {lot} are filled with {size} {thing} apiece until the supply of {total} is exhausted. "
            "Find the number of {lot}."
        ),
        (
            "Since each of our {lot} is meant for {size} {thing}, I'd like to know the number of {lot} for a "
            "total of {total}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {lot}. Known: {total} {thing}, {size} to each of the {lot}. Divide the total "
                "by the size."
            ),
            "print({total} / {size})",
        ),
    ),
    reply="That gives {output} {lot}.",
)
