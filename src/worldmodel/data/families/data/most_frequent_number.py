"""The number that occurs most often in a list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    first, *rest = draw.integers(draw.integer(4, 6), 1, 40, distinct=True)
    numbers = [first] * 3 + rest + [rest[0]]
    numbers = draw.sample(numbers, len(numbers))
    return Case(
        {"nums": ", ".join(map(str, numbers)), "thing": draw.pick("dice game", "survey", "raffle", "shoe shop")}, first
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Which number comes up most often in {nums}?",
        "In a {thing} we noted {nums}. What is the mode?",
        "Most frequent value of: {nums}",
        "The list {nums} has one number that is repeated more than any other. Which?",
        "Find the mode of {nums}.",
        "{nums}. Tell me what occurs the most times.",
        "From the {thing} I have the entries {nums}; name the commonest one.",
        "what number do we see the most here: {nums}",
        "Look through {nums} and report the value with the highest count.",
        "These were recorded one after another at a {thing}: {nums}. Which result was the most common?",
    ),
    more=(
        "Could you tell me which value appears the greatest number of times among {nums}?",
        "Numbers from the {thing}: {nums}. Mode: ?",
        "I jotted down {nums} at the {thing} and would like to know which number turned up most.",
        "One number in {nums} beats all others in how often it is there. Name it.",
        "If you tally the entries {nums}, which one gets the most strokes?",
        (
            '"{nums}," reads the assistant from the {thing} list. "And which of these is the most common?" '
            "asks the manager."
        ),
        "Determine the mode of the following sample, taken at a {thing}: {nums}.",
        (
            "At the {thing} someone kept a list. It says {nums}. Nothing on it occurs as often as one "
            "particular number; which number is that?"
        ),
        "got these from the {thing}: {nums}, whats the one that keeps coming back most",
        "Please find, for the data {nums}, the value whose frequency is highest.",
        "Name the mode, please; the numbers are {nums}.",
        "{nums} - which of these numbers is there most often?",
        (
            "We wrote down every result at the {thing} and were surprised that a certain value kept showing up "
            "more than the others. Our notes: {nums}. What value is it?"
        ),
        "In the sequence {nums}, which value repeats the most?",
        "Count how often each number stands in {nums}, then give the one with the most appearances.",
        (
            "Suppose you bet on the number that has shown up most so far. The record of the {thing} is {nums}. "
            "What do you bet on?"
        ),
        "i need the mode of {nums} for my homework",
        "Which is the favourite number at the {thing}? The list reads {nums}.",
        "Sorting {nums} into heaps of equal values, whose heap is the tallest?",
        "The owner of the {thing} asks which number is in greatest demand. His list: {nums}.",
        "Sample: {nums}. Statistic wanted: the mode.",
        "What would be the tallest bar in a bar chart of how often each value occurs in {nums}?",
        (
            '"{nums}." That is what I read on a sheet from the {thing}. Tell me what number is met there '
            "more often than any other."
        ),
        "When {nums} are grouped by value, the largest group belongs to which number?",
        "No number in {nums} is as common as the mode. Find it.",
        "Could you go over these entries and pick the most frequent of them? {nums}",
    ),
    steps=(
        Step(
            "Asked: the most frequent number. Known: {nums}. Count each one and take the commonest.",
            """
from collections import Counter
print(Counter([{nums}]).most_common(1)[0][0])
""",
            requires="python:data",
        ),
    ),
    reply="{output} occurs most often.",
)
