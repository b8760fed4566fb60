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
        "Above {limit}: how many of {nums}?",
        "With {limit} {thing} as the limit, how many of the {who} went over it? They had {nums}.",
        (
            "{limit} is the boundary. Here are the values of the {who}: {nums}. What is the number of values "
            "beyond the boundary?"
        ),
        "Count how many of the {thing} in {nums} surpass {limit}.",
        "How many {who} have more than {limit} {thing}? The list reads {nums}.",
        "From the list {nums} only what is greater than {limit} interests me. How many entries is that?",
        "I wrote down {nums} for the {who}. Please count the ones over {limit} {thing}.",
        "If a prize is given for more than {limit} {thing}, how many of the {who} get one, given {nums}?",
        "{nums}. These are {thing}. How many of them are larger than {limit}?",
        "so the {who} got {nums}, how many of those beat {limit}",
        "Everyone beyond {limit} {thing} is marked in red. The {thing} are {nums}. How many marks are there?",
        ('"Is it often more than {limit}?" asks my colleague about the {thing}. The notes say {nums}. Say how often.'),
        "Could you tell me how many times the value {limit} was passed in {nums}?",
        "I wonder how many of the {who} exceed {limit} {thing}, when their values are {nums}.",
        "Data ({thing} of the {who}): {nums}. Find the count of data points greater than {limit}.",
        "Strike out of {nums} whatever is not more than {limit}. How many are left standing?",
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
