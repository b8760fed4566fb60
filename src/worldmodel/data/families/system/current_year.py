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
        "The year, please: which is it today?",
        "What is the number of the year that we have now?",
        "I need today's year for a {what}.",
        "Say which calendar year is on.",
        "Somebody asked me for the year and I was not sure. Which one is it at present?",
        "whats the year today pls",
        "According to the system clock, which year is this?",
        "The {what} has a field for the year. What goes there if I fill it in now?",
        "Can you find out for me what year today's date has?",
        "Only the year of today, nothing else, please.",
        '"And the year?" asks the clerk, filling in my {what}. Tell her the present one.',
        "If I looked at a calendar on the wall this very day, what year would it show?",
        "Today belongs to which year?",
        "A sailor comes home from a long voyage and asks for the year. What do you tell him?",
        "Give the year at the time of this question.",
        "My {what} begins with the current year. Let me know what to write.",
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
