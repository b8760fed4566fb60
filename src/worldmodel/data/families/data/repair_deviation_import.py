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
    more=(
        "Could you tell me the population standard deviation of these {thing}, to two decimals: {nums}?",
        "{nums} -> population sd, two decimals",
        (
            "I measured the {thing} of the whole group: {nums}. What is their standard deviation, rounded to "
            "two decimal places?"
        ),
        (
            "Given the full population of {thing} {nums}, determine the standard deviation and round it to the "
            "nearest hundredth."
        ),
        (
            "If {nums} are regarded as a complete population and not as a sample, what standard deviation "
            "comes out, at two decimals?"
        ),
        (
            "Our lab book lists {nums} as the {thing}, with nothing left out. Report the population standard "
            "deviation with two digits after the point."
        ),
        (
            "Please take the square root of the mean squared distance from the mean for {nums}, and round the "
            "result to two decimals."
        ),
        "how spread out are the {thing} {nums}? i mean the population standard deviation, two decimals",
        "Statistic: standard deviation. Type: population. Data ({thing}): {nums}. Precision: two decimals.",
        (
            '"Sample or population?" asks the clerk. "Population," I say, "my {thing} are {nums}, and '
            'that is all of them." What standard deviation will the clerk note, with two decimals?'
        ),
        "To two decimals, what is the population standard deviation of the {thing} {nums}?",
        "Rounded to hundredths: the standard deviation of a population made up of {nums}.",
        "These {thing} form an entire population: {nums}. Tell me their standard deviation with two decimal places.",
        "i have all the {thing} here, {nums}. population standard deviation rounded to two decimals please",
        "A population has the values {nums}. Find its standard deviation and give it to the nearest hundredth.",
        "What is sigma, at two decimals, if the full list of {thing} reads {nums}?",
        "The spread of our {thing} is asked for, as standard deviation of the population {nums}; keep two decimals.",
        "Dividing by n and not by n minus one, what standard deviation do {nums} have? Round to two places.",
        (
            "Nothing was sampled, everything was measured: {nums}. Please determine the standard deviation to "
            "two decimals."
        ),
        (
            '"By how much do the {thing} deviate?" she asks. They are {nums}, the whole population. Reply '
            "with their standard deviation, rounded to two digits."
        ),
        "Population: {nums}. Wanted, to 0.01: standard deviation.",
        (
            "I wonder what the standard deviation is for the population of {thing} that we wrote down, {nums}. "
            "Two decimals will do."
        ),
        (
            "You are given all the {thing} there are, {nums}. Say what their population standard deviation is, "
            "with two decimals."
        ),
        (
            "Let the numbers {nums} be a complete population of {thing}; calculate the standard deviation (to "
            "hundredths)."
        ),
        "For the table I still need the population standard deviation, in two decimals, of a row of {thing}: {nums}.",
        (
            "Take {nums}, treat them as a population, and report with two decimals how far they lie from their "
            "mean in terms of the standard deviation."
        ),
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
