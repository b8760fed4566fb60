"""The difference between the largest and the smallest value of a list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(5, 9), 4, 38, distinct=True)
    thing, unit = draw.pick(
        ("noon temperatures", "degrees"), ("plant heights", "cm"), ("bus delays", "minutes"), ("jumps", "inches")
    )
    return Case({"nums": ", ".join(map(str, numbers)), "thing": thing, "unit": unit}, max(numbers) - min(numbers))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "The {thing} were {nums} {unit}. How big is the range?",
        "By how many {unit} do the highest and the lowest of {nums} differ?",
        "range of {nums} ({unit})",
        "Between the smallest and the largest of the {thing} {nums}, how many {unit} are there?",
        "{nums}: subtract the minimum from the maximum.",
        "I have {thing} of {nums} {unit}. How far apart are the two extremes?",
        "Compute the spread, maximum less minimum, of the data {nums}.",
        "What separates the top value from the bottom value in {nums}?",
        "All {thing}, in {unit}: {nums}. Work out the difference of the biggest and the smallest one.",
        "We read off {nums} {unit} on different days. What was the total swing from low to high?",
    ),
    more=(
        "{nums}: these are the {thing} in {unit}. Could you give me the range?",
        "What is left when the smallest of {nums} is taken away from the largest?",
        "Here are some {thing}, measured in {unit}: {nums}. I'd like to know how far apart the extremes lie.",
        "how far is it from the lowest to the highest number in {nums}",
        "Given the {thing} {nums} (all in {unit}), determine the range of the data set.",
        (
            'Our teacher wrote {nums} on the board and said, "Tell me the range of these {thing}, please." '
            "What should we say?"
        ),
        "Data: {nums}. Unit: {unit}. Statistic: maximum minus minimum.",
        "If the top value among {nums} is compared with the bottom value, what gap in {unit} is found?",
        (
            "Sam noted the {thing} on a slip of paper, {nums} {unit}, and wonders by how much the biggest "
            "number beats the smallest."
        ),
        (
            "Please look for both extremes in the list of {thing} {nums} and tell me the distance between them "
            "in {unit}."
        ),
        "What distance in {unit} lies between the extremes of {nums}?",
        "Find the range of {nums}.",
        "In {unit}, we have {nums} for the {thing}. Largest minus smallest, please.",
        "{nums} are given. By how much is the maximum above the minimum?",
        "Compare the best and the worst of these {thing}: {nums} {unit}. What is the gap?",
        "need max minus min for {nums}",
        "If the {thing} read {nums} {unit}, then from the least to the greatest it is how far?",
        "List of {thing} ({unit}): {nums}. Range: ?",
        "How widely are the values {nums} spread, measured from the lowest to the highest?",
        "Tell me how many {unit} separate the greatest from the least of the {thing}, which are {nums}.",
        (
            '"{nums} {unit}," I read aloud from my notes on the {thing}. "And what\'s the range?" asked my '
            "friend. What is it?"
        ),
        (
            "The coach wants to know how far apart the top and the bottom result are. The {thing} came out as "
            "{nums} {unit}."
        ),
        "Subtract the smallest number in this list from the largest one: {nums}.",
        (
            "After measuring the {thing} we were left with {nums} {unit}; please determine the range of our "
            "measurements."
        ),
        "Going from the minimum up to the maximum of {nums}, how many {unit} do you climb?",
        "Range check for the {thing}. Values: {nums}. Unit: {unit}. What is maximum - minimum?",
    ),
    steps=(
        Step(
            "Asked: the range. Known: {nums}. Take the largest and subtract the smallest.",
            """
values = [{nums}]
print(max(values) - min(values))
""",
            requires="python:data",
        ),
    ),
    reply="The range is {output}.",
)
