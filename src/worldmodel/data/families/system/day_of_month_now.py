"""The day of the month, with date."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("rent", "pay day", "the report", "a birthday")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What day of the month is it today? Use bash.",
        "With the date command, which day of this month do we have?",
        "In the shell, print today's day of the month as a number.",
        "bash: day of month now",
        "I'm thinking of {what}. Let a shell command tell me the day of the month.",
        "How far into the month are we, in days? Ask the command line's date.",
        "Use a bash command to find today's number in the month.",
        "Which number does the current day have within its month, by shell?",
        "The calendar on my wall is old. Let bash say what day of the month this is.",
        "Because of {what} I need the day of the month that date reports for now.",
    ),
    steps=(
        Step(
            "Asked: the day of the month now. The clock knows; date prints it.",
            "date +%-d",
            "bash",
            requires="bash:system(time)",
        ),
    ),
    reply="It is day {output} of the month.",
    live=True,
)
