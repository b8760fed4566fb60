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
