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
