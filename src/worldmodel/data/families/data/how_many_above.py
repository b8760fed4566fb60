"""How many values of a list lie above a limit."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(6, 10), 10, 99)
    limit = draw.integer(35, 70)
    who, thing = draw.pick(("pupils", "points"), ("parcels", "kilos"), ("runners", "minutes"), ("rooms", "decibels"))
    count = sum(number > limit for number in numbers)
    return Case({"nums": ", ".join(map(str, numbers)), "limit": limit, "who": who, "thing": thing}, count)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Of the {who} with {nums} {thing}, how many are above {limit}?",
        "How many of these numbers are greater than {limit}: {nums}?",
        "The {who} had {nums} {thing}. Count those that had more than {limit}.",
        "Count the entries over {limit} in the list {nums}.",
        "{nums} - how often is {limit} exceeded?",
        "Our limit is {limit} {thing}. The readings were {nums}. How many broke it?",
        "For {who} the following {thing} were noted: {nums}. In how many cases was it more than {limit}?",
        "how many values bigger than {limit} are in {nums}",
        "Go through {nums} and tell me the number of items that lie strictly above {limit}.",
        "Anything above {limit} {thing} is too much. Among {nums}, how many {who} have too much?",
    ),
    more=(
        "More than {limit} {thing} counts as high. How many of the values {nums} are high?",
        "Tell me how many of the {who} lie above {limit} {thing}, if the values are {nums}.",
        "I measured {nums} {thing}. Which count of these is over {limit}?",
        "Values: {nums}. Threshold: {limit}. Number of values above it: ?",
        "Could you count the numbers bigger than {limit} in this list? {nums}",
        (
            '"Only those with more than {limit} {thing} go on the list," says the boss. The {who} have '
            "{nums}. How many go on the list?"
        ),
        "hey how many of {nums} are over {limit}",
        "If everything up to and including {limit} is crossed out in {nums}, how many numbers remain?",
        "A table of {who} shows these {thing}: {nums}. Work out how many entries are larger than {limit}.",
        "With {limit} {thing} as the mark to beat, {nums} were reached by the {who}. How many beat the mark?",
    ),
    steps=(
        Step(
            "Asked: how many are above {limit}. Known: the list {nums}. Count those greater than {limit}.",
            "print(sum(number > {limit} for number in [{nums}]))",
            requires="python:data",
        ),
    ),
    reply="{output} of them are above {limit}.",
)
