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
        "Leaving out the empty entry, what do the numbers in {text} make together?",
        "A {thing} saves {text}, with nothing in it where a reading failed. How much do the readings add up to?",
        "My {thing} was off for a moment, which is why {text} has a gap. Please add the numbers.",
        "Sum of {text}, gap ignored?",
        "Between two commas of {text} nothing is written. Add up everything that is written.",
        "If an empty place counts for nothing, what is the total of {text}?",
        "hi, {text} is from the {thing}, one field came out empty, what do the others sum to",
        "You receive the line {text}. Add its values, and pass over the place where there is no value.",
        "Tell me what the {thing} measured in all, when its line reads {text} and a reading is missing.",
        '"There is a hole in my data," says a student and shows {text}. What is the sum of what is there?',
        "Total up the comma-separated numbers of {text}, where an empty field adds nothing.",
        "Line: {text}. Source: {thing}. Blank field: skip. Total: ?",
        "I wonder what the readings in {text} come to. The blank is where the {thing} had none.",
        (
            "Given {text}, a row of numbers with an entry left blank, determine the sum of the entries that "
            "are filled in."
        ),
        "The numbers before and after the gap in {text} are to be added, all of them. What is the result?",
        "Could you work out the sum for this row of a table, {text}, in which someone forgot to fill in a field?",
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
