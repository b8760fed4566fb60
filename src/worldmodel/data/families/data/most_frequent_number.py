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
