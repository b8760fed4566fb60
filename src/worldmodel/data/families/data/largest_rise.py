"""The largest rise from one value of a series to the next."""

from __future__ import annotations

from itertools import pairwise

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(5, 8), 10, 90, distinct=True)
    numbers = sorted(numbers[:2]) + numbers[2:]
    thing = draw.pick("share price", "water level", "number of visitors", "score", "number of orders")
    return Case(
        {"nums": ", ".join(map(str, numbers)), "thing": thing},
        max(second - first for first, second in pairwise(numbers)),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Day after day the {thing} was {nums}. What was the largest rise from one day to the next?",
        "In the series {nums}, what's the biggest increase between neighbours?",
        "The {thing} went {nums}. By how much did it climb at most in a single step?",
        "largest one-step gain in {nums}",
        "Take the differences of consecutive numbers in {nums}; which is the greatest?",
        "Between two entries in a row of {nums}, how large is the steepest jump upwards?",
        "{nums}: these are values of the {thing} in order. Find the strongest rise between two successive ones.",
        ("On its best day the {thing} grew more than on any other. With the record {nums}, how big was that growth?"),
        "I keep a diary of the {thing}: {nums}. How much was the greatest day-to-day increase?",
        "Looking at each step of {nums}, tell me the maximum of next value minus previous value.",
    ),
    more=(
        (
            "{nums}: these are the values of the {thing}, in order of time. State the biggest rise from any "
            "value to the one right after it."
        ),
        (
            "What is the greatest amount by which the {thing} rose from one reading to the next, if the "
            "readings were {nums}?"
        ),
        (
            "I noted the {thing} every evening and got {nums}. From which evening to the next did it gain "
            "most, and how much was that gain? Only the gain, please."
        ),
        "Please find the maximum upward change between successive entries of this list: {nums}.",
        "{thing:capital} log: {nums}. Biggest single rise?",
        "Compare each number with the one before it in {nums} and tell me the largest increase you come across.",
        "my {thing} over the last days was {nums}, whats the most it ever went up from one day to the following",
        "Given the sequence {nums}, determine the largest positive difference of adjacent terms.",
        (
            '"It never jumped higher than on that day," grandpa says about the {thing}. His notebook has '
            "{nums}. By how much did it rise on that day?"
        ),
        "A chart of the {thing} passes through {nums} from left to right. How high is its tallest upward step?",
        "What's the most that any value in {nums} exceeds the value just before it?",
        "By how much did the {thing} go up in its best single step? Values in order: {nums}.",
        "{nums}: find the biggest gain from one number to the following one.",
        "The {thing} rose on some days and fell on others: {nums}. How strong was the strongest rise?",
        "Steps between neighbours of {nums}; largest upward step = ?",
        "If you subtract from each term of {nums} the term in front of it, what is the maximum of the results?",
        "whats the biggest jump up in {nums}, one value to the next",
        "Tell me how much the {thing} gained in its best interval when the successive readings are {nums}.",
        (
            "Our newspaper printed the {thing} for each day, {nums}. It called the best day-to-day gain a "
            "sensation. How large was it?"
        ),
        "Going through {nums} in order, note every increase and give the largest one.",
        (
            '"It went up so much from yesterday to today!" What is the highest value that could be meant if '
            "the {thing} was {nums} day by day?"
        ),
        "I need the maximum increase between consecutive values; the values are {nums}.",
        "At which amount does the rise of the {thing} from a day to the following day peak? The days show {nums}.",
        "Record of the {thing}, oldest first: {nums}. Please determine its greatest one-step increase.",
        "Between consecutive measurements, the {thing} climbed at the most by how much, given {nums}?",
        "Draw a line through {nums}. Its steepest ascent between neighbouring points is how many units high?",
    ),
    steps=(
        Step(
            (
                "Asked: the largest rise. Known: the series {nums}. Subtract each value from the next and take "
                "the largest difference."
            ),
            """
values = [{nums}]
print(max(after - before for before, after in zip(values, values[1:])))
""",
            requires="python:data",
        ),
    ),
    reply="The largest rise was {output}.",
)
