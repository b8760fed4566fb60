"""The year that the clock shows."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("letter", "certificate", "invoice", "diary")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What year is it now?",
        "Which year do we have at the moment?",
        "I am dating a {what} and need the current year.",
        "Tell me today's year.",
        "In what year are we living right now?",
        "current year?",
        "Look at the clock of the computer and say which year it is.",
        "For the head of my {what}: what is the year today?",
        "Please print the present calendar year.",
        "I have slept for ages. What year has it become?",
    ),
    more=(
        "Could you tell me the current year?",
        "Year today?",
        "I wonder which year it is.",
        "My old calendar is of no use. Which year is it today?",
        "hey what year is it rn",
        '"Which year are we in?" grandma asked. Please give me the answer for her.',
        "Under my signature on the {what} I have to put the year. Which one is it now?",
        "Read today's date from the system and report just the year.",
        "If a {what} is written today, what year must be put on it?",
        "State the year in which we are at this moment.",
    ),
    steps=(
        Step(
            "Asked: the year now. That is not known here; the clock knows.",
            """
from datetime import date
print(date.today().year)
""",
            requires="python:system(time)",
        ),
    ),
    reply="It is the year {output}.",
    live=True,
)
