"""The sum of a comma list with a gap: the first program turns empty text into a number."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(4, 6), 3, 80)
    texts = [str(number) for number in numbers]
    texts.insert(draw.integer(1, len(texts) - 1), "")
    return Case(
        {"text": ",".join(texts), "thing": draw.pick("sensor", "till", "form", "meter", "scanner")}, sum(numbers)
    )


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        'A {thing} sent "{text}" with a gap. What do the numbers add up to, leaving the gap out?',
        'Sum the values in "{text}", skipping the empty one.',
        '"{text}" is a line with one entry missing. Total of the entries that are there?',
        "One reading was lost, so the {thing} wrote {text}. What is the sum of the others?",
        "Please total {text} and treat the blank as nothing.",
        "In the record {text} two commas follow each other. Ignoring the hole, how much is everything together?",
        "add up {text}, the blank field does not count",
        "Someone forgot a field when filling in {text}. Find the sum of all filled fields.",
        "What's the sum over the comma-separated {text} of my {thing}, if blanks are zero?",
        'The {thing} log line is "{text}". Add all its numbers; no number stands where a field is empty.',
    ),
    more=(
        "How much do the numbers in {text} add up to, if a field with nothing in it is left out?",
        "I got the line {text} from the {thing}. Tell me the sum of the values; where no value stands, add nothing.",
        'Could you add the entries of "{text}" for me? A blank entry should simply be passed over.',
        "Input {text}; separator: comma; empty field: ignore; sum: ?",
        '"{text}" was sent by a {thing} that failed once and left a gap. Work out the total of what it did send.',
        "hey sum this please {text} and dont mind the empty bit",
        (
            "When the {thing} had no reading, it wrote nothing between the commas: {text}. Find the total of "
            "the readings."
        ),
        "A total is wanted for the comma-separated list {text}, in which an entry is blank and must not count.",
        "Split {text} at the commas, drop what is empty, and say what the rest comes to.",
        (
            "Rain stopped the {thing} for a moment, so its record {text} has an empty place. What do the "
            "remaining numbers give when added?"
        ),
    ),
    steps=(
        Step(
            "Asked: the sum of the numbers in the text. Split at the commas, turn the parts into numbers and add.",
            'print(sum(int(part) for part in "{text:raw}".split(",")))',
            requires="python:data",
            fails=True,
        ),
        Step(
            "The empty part is no number. Skip parts that are empty.",
            'print(sum(int(part) for part in "{text:raw}".split(",") if part))',
            requires="python:data",
        ),
    ),
    reply="The sum is {output}.",
)
