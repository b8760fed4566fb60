"""From one number to another, both counted: how many."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first = draw.integer(3, 120)
    last = first + draw.integer(4, 90)
    thing, place, verb = draw.pick(
        ("pages", "a book", "reads"),
        ("lockers", "a hall", "paints"),
        ("tickets", "a raffle", "checks"),
        ("houses", "a street", "visits"),
        ("exercises", "a workbook", "does"),
        ("seats", "a stadium", "cleans"),
    )
    values: dict[str, Value] = {
        "first": first,
        "last": last,
        "thing": thing,
        "place": place,
        "verb": verb,
        "x": draw.integer(2, 20),
    }
    return Case({**draw.who(), **values}, last - first + 1)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} {verb} the {thing} numbered {first} to {last} in {place}, both included. How many {thing} is that?",
        "How many {thing} does {who} have on {their} list if it runs from number {first} through number {last}?",
        (
            "Beginning with number {first} and ending with number {last}, {who} {verb} all {thing} of {place} in "
            "between and those two. Count them."
        ),
        "{thing:capital} {first} up to and including {last}: how many?",
        (
            "Today it is the turn of the {thing} from {first} to {last}. The first and the last count as well. Find "
            "their number."
        ),
        (
            "If {who} {verb} every one of the {thing} starting at {first} until {last} is done too, how many has "
            "{they} done?"
        ),
        "i have to do {thing} {first} to {last} inclusive, how many is that",
        (
            "In {x} hours {who} {verb} the {thing} with the numbers {first} to {last}, none left out at either end. "
            "What is the count?"
        ),
        (
            "The smallest number among some {thing} in a row is {first}, the largest {last}, and no number in "
            "between is missing. How many {thing} are these?"
        ),
        (
            "{who} got as far as number {last}, having started with number {first}. How many {thing} of {place} did "
            "{they} deal with, {first} and {last} too?"
        ),
        "What is the number of {thing} with labels not below {first} and not above {last}?",
        (
            'A helper writes on a note: "{thing:capital} {first}-{last} are finished." All of them, in other '
            "words, with both ends. After {x} days of work, how many {thing} does the note stand for?"
        ),
    ),
    more=(
        "How many {thing} are there from number {first} through number {last}, both ends included?",
        (
            "{last} is the last of the {thing} that {who} {verb}, and {first} is where {they} begins; nothing "
            "in between is skipped. How many are they?"
        ),
        (
            "Could you tell me how many {thing} of {place} {who} {verb}, if {they} takes all from {first} up "
            "to {last}, with both of these?"
        ),
        "From: {first}. To: {last}, inclusive. {thing:capital} in total: ?",
        (
            '"Mine are the {thing} up to number {last}," says {who}, "starting with number {first}." Both '
            "of those belong to {them}. How many has {who} got?"
        ),
        (
            "Please work out how many {thing} there are if the numbers run without a gap until {last} and the "
            "lowest of them is {first}."
        ),
        (
            "In {x} minutes {who} {verb} {thing} of {place}, {first} to {last}, including both. I wonder how "
            "many that makes."
        ),
        "done with {thing} up to number {last} now, began at {first} and did both of those too. how many did i do",
        (
            "Given consecutively numbered {thing}, of which the first bears the number {first} and the last "
            "the number {last}, determine how many exist."
        ),
        (
            "Before {who} arrived, somebody else had dealt with everything below {first}. So {who} {verb} the "
            "{thing} from {first} on and goes home after number {last}. How many {thing} is that?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {thing} from {first} to {last}, both counted. Subtract the first number from the "
                "last and add one."
            ),
            "print({last} - {first} + 1)",
        ),
    ),
    reply="That is {output} {thing}.",
)
