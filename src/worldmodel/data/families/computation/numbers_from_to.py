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
        (
            "Up to number {last}, from number {first} on, {who} {verb} all {thing}, the first and the last of "
            "these as well. How many are they?"
        ),
        (
            "Number {last} was the end and number {first} the beginning, and both count. How many {thing} did "
            "{who} have to do?"
        ),
        (
            "How many {thing} of {place} does {who} get through when the last is number {last}, the first is "
            "number {first}, and neither is skipped?"
        ),
        (
            '"Stop after number {last}," {who} is told, "and start with number {first}." Working like '
            "that, {they} {verb} how many {thing}?"
        ),
        "Last: {last}. First: {first}. Both included. Count of the {thing} = ?",
        (
            "It took {x} minutes until {who} had finished number {last}, the final one. Number {first} had "
            "been the first. How many {thing} were done, counting both of those?"
        ),
        (
            "Tell me how many {thing} I have if mine are numbered from {first} to {last}, without any gap and "
            "with both ends."
        ),
        (
            "everything up to {last} is done, i started on {first}, both of these done too. so how many "
            "{thing} did i get through"
        ),
        (
            "Of the {thing} of {place}, those below {first} and those above {last} stay as they are; {who} "
            "{verb} all the others. How many is that?"
        ),
        (
            "The list of {thing} opens with number {first} and closes with number {last}, each number "
            "following the one before. Determine the length of the list."
        ),
        (
            "Work out the number of {thing} that {who} {verb} on a day when {they} goes as far as number "
            "{last} from number {first}, with these two belonging to the work."
        ),
        (
            "If the {thing} are numbered in order and {who} sees number {first} on {their} left, number {last} "
            "on {their} right and all the others between, how many {thing} does {they} see in the row, ends "
            "and all?"
        ),
        (
            "For {who}, the job covers the {thing} with the numbers {first} through {last}, inclusive. I "
            "wonder how many {they} has to handle."
        ),
        (
            "Somebody else takes over after number {last}. Before that it is {who}, beginning at number "
            "{first}, who {verb} the {thing} of {place}. What is the count for {who}, both numbers included?"
        ),
        (
            "{who} {verb} {thing}. The smallest number among them: {first}. The greatest: {last}. Nothing "
            "between is left out. How many, please?"
        ),
        (
            "Say how many {thing} there are when {last} is the highest and {first} the lowest of their numbers "
            "and every number in between occurs a single time."
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
