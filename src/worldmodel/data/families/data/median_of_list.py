"""The median of a list of numbers."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.pick(5, 7, 9), 3, 180, distinct=True)
    thing = draw.pick(
        "waiting times in minutes", "shoe prices", "heart rates", "parcel weights in kilos", "test scores"
    )
    return Case({"nums": ", ".join(map(str, numbers)), "thing": thing}, sorted(numbers)[len(numbers) // 2])


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Find the median of these {thing}: {nums}.",
        "{nums} - what's the middle value once they are in order?",
        "Our {thing} this week were {nums}. What is the median?",
        "If you sort {nums}, which number stands exactly in the middle?",
        "Someone wrote down the {thing} {nums}. Half of them lie below which one, and half above?",
        "median of {nums}",
        "For a report I need the median, not the mean, of {nums}.",
        "Here are some {thing}. Give me the one in the centre of the ordered list: {nums}",
        "I measured {nums}. Which measurement is the middle one by size?",
        "Given the list ({nums}), compute its median.",
        "What is the typical value, taken as the median, when the {thing} are {nums}?",
    ),
    more=(
        "I wonder what the median of my {thing} is; I have {nums}.",
        "Could you tell me the middle value when {nums} are arranged from smallest to largest?",
        "{thing:capital}: {nums}. Median?",
        "Our teacher collected {thing} and put these on the board: {nums}. Determine the median.",
        "Please sort the {thing} first and then report the one in the middle. They are {nums}.",
        "whats the median if the {thing} are {nums}",
        "Among {nums}, which value has as many values under it as over it?",
        '"Don\'t give me the mean, give me the median," says the editor about these {thing}: {nums}.',
        "Line up {nums} by size; name the central value.",
        "You are shown {thing} as follows: {nums}. Work out their median.",
        "In the middle of {nums}, once they're in order, stands which number?",
        "The {thing} {nums} have a median. What is it?",
        "Arrange these {thing} by size and tell me the central one: {nums}.",
        "{nums}: what's the median of these {thing}?",
        "Which of {nums} has equally many below and above it?",
        "need the median pls: {nums}",
        "For a report on {thing} I must state the median of {nums}. How much is it?",
        "Work out the median from the following list of {thing}: {nums}",
        "My notes say {nums}. These are {thing}. What's their middle value?",
        "If {nums} were put in a row from low to high, which would be at the centre?",
        '"The numbers are {nums}," reads the clerk, "and I have to give the median." Give it.',
        "Data ({thing}): {nums}. Statistic wanted: median.",
        "Could you find the median for me? The {thing} were noted as {nums}.",
        "Half of the {thing} lie under the median and half over it. Determine it for {nums}.",
        "Take {nums}, order them, strike out smallest and largest again and again. Which one is left at the end?",
        "Please report the median {thing} figure when what was recorded is {nums}.",
    ),
    steps=(
        Step(
            "Asked: the median. Known: the list {nums}. Sort it and take the middle; statistics can do that.",
            """
import statistics
print(statistics.median([{nums}]))
""",
            requires="python:data",
        ),
    ),
    reply="The median is {output}.",
)
