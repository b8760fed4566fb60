"""The day on which a running total first reaches a goal."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(6, 9), 5, 40)
    day = draw.integer(3, len(numbers) - 1)
    goal = sum(numbers[:day]) - draw.integer(0, 4)
    who, thing = draw.person(), draw.pick("pages", "kilometres", "euros", "push-ups", "jars")
    return Case({"nums": ", ".join(map(str, numbers)), "goal": goal, "who": who, "thing": thing}, day)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "{who} managed {nums} {thing} on successive days. On which day did the total first reach {goal}?",
        "The goal is {goal} {thing}. Day by day {who} adds {nums}. After how many days is it reached?",
        "Adding up {nums} one after another, how many of them does it take to get to at least {goal}?",
        "Day one, day two and so on brought {nums} {thing}. Which day took {who} to {goal} or beyond?",
        "Running total of {nums}: at which position does it hit {goal}?",
        (
            "{who} wants {goal} {thing} in all and logs {nums}, one entry per day. When is the target met, "
            "counted in days?"
        ),
        "how many days until {goal} {thing} if the days give {nums}",
        "Keep a running sum of {nums}. Tell me the number of terms after which it is no longer below {goal}.",
        (
            "With daily amounts of {nums}, {who} sooner or later has {goal} {thing} together. What number "
            "does that day have?"
        ),
        (
            "Until the sum is {goal} or more, {who} keeps adding from the front of the list {nums}. How many"
            " entries are used?"
        ),
    ),
    more=(
        (
            "Which day is the first on which {who} has {goal} {thing} or more in total, when the daily numbers "
            "are {nums}?"
        ),
        (
            "Could you tell me after how many days the target of {goal} {thing} was met? The days brought "
            "{nums}, in this order."
        ),
        "Target: {goal}. Daily {thing}: {nums}. Day on which the running total gets there?",
        (
            "I logged {nums} {thing}, a number for each day. My aim was {goal} overall. Please tell me the day "
            "I got there."
        ),
        (
            '"I stop as soon as I have {goal} {thing}," said {who}. If the days went {nums}, on which day '
            "did {who} stop?"
        ),
        "Given the sequence {nums}, find the smallest number of leading terms whose sum is at least {goal}.",
        "so {who} had {nums} {thing} day after day, when did it add up to {goal}, like which day",
        (
            "From day to day the list grows: {nums}. I wonder at which day the {thing}, all added up so far, "
            "come to {goal} or go past it."
        ),
        (
            "When {who} wants {goal} {thing} altogether and gets {nums} on the days in order, how many days "
            "have to pass?"
        ),
        (
            "A chart beside the door shows what {who} managed each day, in {thing}: {nums}. Work out the day "
            "by whose end the sum was no less than {goal}."
        ),
        "{goal} {thing} is the goal of {who}. With {nums} on the days in turn, which day brings it?",
        "On what day does the sum of {thing} get to {goal} or higher, if day by day it is {nums}?",
        "{nums}: add these daily {thing} up in order and name the day on which {goal} is reached or passed.",
        "To have at least {goal} {thing}, how many days did {who} need? Each day's number in turn: {nums}.",
        "Find the first day by which {goal} {thing} or more have been collected. The daily amounts are {nums}.",
        "Daily numbers {nums}. Sum so far >= {goal} for the first time on day ?",
        "my {thing} per day are {nums}, i wanted {goal} overall, what day did i make it",
        (
            "{who} gets a medal at {goal} {thing} in total. The diary says {nums}, a number a day. Tell me the "
            "day of the medal."
        ),
        "How early did {who} reach a total of {goal}, counting days, with {nums} {thing} from the first day on?",
        (
            "When the numbers {nums} are added from left to right, after which of them is the sum at or above "
            "{goal} for the first time? Give its position."
        ),
        (
            "Suppose {who} stops once the {thing} come to {goal} or more. If the days bring {nums}, after how "
            "many days does {who} stop?"
        ),
        (
            '"Am I at {goal} yet?" {who} asks at the end of each day. The days yield {nums} {thing}. On '
            "which day is the answer yes for the first time?"
        ),
        (
            "Please look at {nums}, the {thing} of successive days, and work out on which day the total was no "
            "longer under {goal}."
        ),
        (
            "A whole class follows how {who} is doing: {nums} {thing}, day after day. They will cheer as soon "
            "as it makes {goal} or more in all. On what day do they cheer?"
        ),
        (
            "The total of {thing} starts at nothing and grows by {nums} on the days that follow. I'd like to "
            "know the day that lifts it to {goal} or beyond."
        ),
        (
            "What is the number of days that {who} takes to come to at least {goal} {thing}, doing {nums} on "
            "them in that order?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the day on which the running total reaches {goal}. Known: {nums}. Add one by one and "
                "count until then."
            ),
            """
total = day = 0
for amount in [{nums}]:
    total += amount
    day += 1
    if total >= {goal}:
        break
print(day)
""",
            requires="python:data",
        ),
    ),
    reply="The goal is reached on day {output}.",
)
