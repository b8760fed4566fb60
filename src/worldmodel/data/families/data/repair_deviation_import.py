"""A standard deviation: the first program forgets an import."""

from __future__ import annotations

import statistics

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(5, 8), 10, 90, distinct=True)
    return Case(
        {"nums": ", ".join(map(str, numbers)), "thing": draw.pick("lengths", "weights", "times", "marks")},
        round(statistics.pstdev(numbers), 2),
    )


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        "What is the population standard deviation of {nums}, to two decimals?",
        (
            "The {thing} are {nums}. Treating them as the whole population, how large is their standard "
            "deviation (2 decimals)?"
        ),
        "Standard deviation (population) of {nums}, rounded to hundredths",
        "How far do {nums} scatter? Give the population standard deviation with two decimals.",
        "Compute sigma for the complete set of {thing} {nums}; round to two places.",
        "{nums} is all the data there is. Its standard deviation, please, to 0.01.",
        (
            "I have every one of the {thing}: {nums}. Find the standard deviation dividing by the number of "
            "values, rounded to two digits."
        ),
        ("Please work out how strongly the {thing} {nums} vary, as population standard deviation, two decimal places."),
        "pstdev of {nums} rounded to 2 decimals",
        "By the population formula, what standard deviation belongs to the list {nums}? Two decimals are enough.",
    ),
    steps=(
        Step(
            "Asked: the standard deviation of {nums}. The statistics library has it.",
            "print(round(statistics.pstdev([{nums}]), 2))",
            requires="python:data",
            fails=True,
        ),
        Step(
            "The library was not imported. Import it first.",
            """
import statistics
print(round(statistics.pstdev([{nums}]), 2))
""",
            requires="python:data",
        ),
    ),
    reply="The standard deviation is {output}.",
)
