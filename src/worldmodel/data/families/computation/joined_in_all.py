"""Two amounts come together: how many in all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    have, more = draw.integer(4, 90), draw.integer(3, 80)
    thing, place = draw.pick(
        ("shells", "bucket"), ("marbles", "jar"), ("buttons", "tin"), ("acorns", "basket"), ("beads", "box")
    )
    values: dict[str, Value] = {"have": have, "more": more, "thing": thing, "place": place, "x": draw.integer(5, 40)}
    return Case({**draw.who(), **values}, have + more)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} had {have} {thing} and then found {more} more. How many {thing} does {they} have now?",
        "How many {thing} are in the {place} once {more} are added to the {have} already there?",
        "There are {have} {thing} in a {place}. {who} puts in another {more}. What is the total?",
        "With {have} {thing} in one hand and {more} in the other, how many is {who} holding?",
        (
            "{who} picked up {more:words} {thing} this morning and {have:words} in the afternoon. Find the number "
            "for the whole day."
        ),
        "i've got {have} {thing} and my sister just gave me {more}, so what's my count now",
        (
            "A {place} that cost {x} dollars holds {have} {thing}; {more} others lie beside it. How many {thing} is "
            "that altogether?"
        ),
        "{have} {thing} plus {more} {thing}: how many?",
        (
            "After receiving {more} {thing} as a present, {who}, who owned {have} before, counts all of them. What "
            "number comes out?"
        ),
        "Count up every one of the {thing}: {have} belong to {who}, {more} to the neighbour.",
        (
            "{who}, aged {x}, collects {thing}. Today's {more} go on top of yesterday's {have}. So what does the "
            "collection come to?"
        ),
        "To {their} {have} {thing}, {who} adds {more}. Work out how many that makes.",
        (
            "{who} and {their} brother went looking for {thing}. The brother came home with {have}, {who} with "
            "{more}, and they also saw {x} birds. How many {thing} did they bring home?"
        ),
        (
            "There are {have} {thing} on the table and {more} on the floor, and {x} spoons in the drawer. How many "
            "{thing} can {who} pick up?"
        ),
    ),
    more=(
        "How many {thing} does {who} own in all, if {more} new ones have joined the {have} from before?",
        "I put {more} {thing} into a {place} that had {have} in it. Tell me how many it holds now.",
        "{thing:capital} at first: {have}; {thing} added: {more}; {thing} together: ?",
        (
            '"Here are {more} {thing} for you," says the aunt. "Thanks, I had {have} already," says {who}. '
            "What is {who}'s total now?"
        ),
        "Could you work out what {have} {thing} and another {more} come to?",
        "hey {who} got {more} more {thing}, {they} had {have}, whats the total",
        (
            "When the {more:words} {thing} from the attic are laid beside the {have} in the {place}, how many "
            "lie there altogether?"
        ),
        "The {thing} of {who} fill a {place}: {have} of them are old, {more} are new. Calculate the number of all.",
        (
            "It rained all day and {who} tidied {their} room. Under the bed {they} came upon {more} {thing}, "
            "and behind the shelf were {have}. I wonder how many came to light."
        ),
        "Please add {more} to {who}'s {have} {thing} and state how many that is.",
        "{more} {thing} came on top of {have}. What is the count of them all?",
        "When {more} {thing} are poured into the {place}, where {have} lie, how many does it contain?",
        "What do {more} {thing} from the garden and {have} from the house make together?",
        "Found today: {more} {thing}. Owned before today by {who}: {have}. Owned now: ?",
        "{who} got {more} {thing} from a friend. With the {have} that {they} already owned, how many is it now?",
        "The {place} takes in {more} further {thing}. As it had {have}, what is in it after that?",
        "I count {have} {thing} in the {place} and {more} under it. Tell me how many I count overall.",
        "{have} {thing} for {who} in the morning, {more} for {them} at night. What is the day's sum?",
        "Two kinds of {thing} lie before {who}: {more} shiny ones and {have} dull ones. How many lie there?",
        "If you start with {have} {thing} and somebody hands you {more}, how many have you got?",
        "my {place} has {more} {thing} in it, plus theres {have} in my bag, how many is that all up",
        (
            '"Do you want my {more} {thing}?" asks a friend. {who} says yes and puts them with {their} own '
            "{have}. How many {thing} has {who} got after that?"
        ),
        "Could you add these for {who}? Red {thing}: {more}. Blue {thing}: {have}.",
        (
            "Last year the collection of {who} consisted of {have} {thing}, and this year it grew by {more}. "
            "Determine its size."
        ),
        (
            "{who} is {x} years old. {they:capital} owned {have} {thing} until {their} birthday, when {more} "
            "new ones were given to {them}. State the number that {they} owns since."
        ),
        (
            "Not one of the {more} {thing} got lost when {who} brought them home to the other {have}. How many "
            "are at home?"
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} in all. Known: {have} at first, {more} that come to them. Add the two.",
            "print({have} + {more})",
        ),
    ),
    reply="That makes {output} {thing}.",
)
