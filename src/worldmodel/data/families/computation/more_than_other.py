"""One has some, the other so many more: how many the other has."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, more = draw.integer(5, 90), draw.integer(3, 45)
    thing = draw.pick("stickers", "books", "chickens", "medals", "dolls", "songs", "recipes")
    first, second = draw.people(2)
    return Case(
        {"base": base, "more": more, "thing": thing, "first": first, "second": second, "x": draw.integer(6, 15)},
        base + more,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{first} has {base} {thing}. {second} has {more} more than {first}. How many {thing} does {second} have?",
        "How many {thing} has {second}, who owns {more} more than the {base} of {first}?",
        "{second} has {more} more {thing} than {first}. {first} has {base}. Find {second}'s number.",
        "If {first} counts {base} {thing} and {second} beats that by {more}, what does {second} count?",
        "{first} owns {base} {thing}; that is {more} fewer than {second} owns. What is the number for {second}?",
        "Compared with {first}, {second} possesses {more:words} extra {thing}. {first} possesses {base}. And {second}?",
        "{base} {thing} belong to {first}. With {first}'s number plus {more}, we get that of {second}. What is it?",
        (
            "{first}, who is {x}, keeps {base} {thing}. At {second}'s place there are {more} more of them. How many "
            "are there?"
        ),
        (
            "it takes {more} more {thing} than {first} has to match {second}, and {first} has {base}. how many does "
            "{second} have"
        ),
        "{first} is short of {second} by {more} {thing} and has {base}. Say how many {second} has.",
        (
            "Two friends collect {thing}. The first one, {first}, got {base}. The second one, {second}, got {more} "
            "more. How many did the second one get?"
        ),
        "Work out {second}'s {thing}, knowing there are {more} more of them than of {first}'s {base}.",
        (
            "{first} has {base} {thing} and {x} pencils. {second} has {more} more {thing} than {first} but no "
            "pencils. How many {thing} does {second} have?"
        ),
        (
            "When {second} had counted all the {thing} for {x} minutes, it turned out that {first}'s {base} had been "
            "beaten by {more}. What was {second}'s number?"
        ),
    ),
    more=(
        (
            "{more} more {thing} than {first} are owned by {second}. Since {first} owns {base}, how many are "
            "owned by {second}?"
        ),
        "Tell me how many {thing} {second} has, if {first}, with {base}, has {more} fewer.",
        "I wonder what {second}'s total is. {first} has {base} {thing}, and {second} is ahead by {more}.",
        (
            '"I have {base} {thing}," says {first}. "I have {more} more than that," says {second}. How '
            "many has {second}?"
        ),
        "{first}: {base} {thing}. {second}: {more} more. {second}'s total: ?",
        (
            "Could you work out how many {thing} belong to {second}? There are {more} more than belong to "
            "{first}, who has {base}."
        ),
        (
            "{first} would need another {more} {thing} to draw level with {second}. At the moment {first} has "
            "{base}. What does {second} have?"
        ),
        "hey {second} has {more} {thing} more than {first} and {first} has {base}, so whats {second} got",
        (
            "Given that {second} exceeds {first} by {more} in {thing}, and that {base} is {first}'s count, "
            "please find {second}'s count."
        ),
        (
            "When {first} and {second} laid out their {thing}, {second}'s row was {more} longer than {first}'s "
            "row of {base}. How long was {second}'s row?"
        ),
        "{more} more than {first}: that is what {second} has. If {first} has {base} {thing}, how many has {second}?",
        "{second} leads {first} by {more} {thing}, and {first} stands at {base}. What does {second} stand at?",
        "How many {thing} are {second}'s, when {first}'s {base} are {more} fewer than that?",
        "Work out the {thing} of {second}: {more} above those of {first}, which are {base}.",
        "Count: {first} {base}. Difference in {second}'s favour: {more}. {thing:capital} of {second} = ?",
        "{first} is {more} {thing} behind {second}. With {base} for {first}, tell me the number for {second}.",
        (
            "By {more} {thing} the collection of {second} is bigger than {first}'s. {first}'s is made up of "
            "{base}. How big is {second}'s?"
        ),
        (
            '"If I found {more} more {thing}, I\'d have as many as you," says {first}, who has {base}, to '
            "{second}. How many does {second} have?"
        ),
        "{second} owns as many {thing} as {first} and {more} besides. {first} owns {base}. Find {second}'s total.",
        (
            "Let {base} be the number of {thing} that {first} has, and let {second} have {more} more. State "
            "{second}'s number."
        ),
        (
            "A neighbour compares: there are {more} more {thing} at {second}'s than at {first}'s, and at "
            "{first}'s there are {base}. What number is at {second}'s?"
        ),
        (
            "It rained all week, so {first} and {second} counted their {thing}. {second} found {more} more; "
            "{first} found {base}. How many did {second} find?"
        ),
        "Please add it up for {second}, who has all of {more} {thing} more than {first} has. {first} has {base}.",
        "Which number of {thing} does {second} reach, being {more} up on {first} and {first} being on {base}?",
        (
            "Could you say how many {thing} are in {second}'s possession? {first} possesses {base}, and that "
            "falls short of {second}'s number by {more}."
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} of {second}. Known: {first} has {base}, {second} has {more} more. Add.",
            "print({base} + {more})",
        ),
    ),
    reply="{second} has {output} {thing}.",
)
