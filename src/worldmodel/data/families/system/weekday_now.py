"""The weekday that the clock shows."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("market", "swimming", "choir", "the bin men")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What day of the week is it today?",
        "Which weekday do we have?",
        "Is it Monday, Tuesday or what today?",
        "Tell me the name of the current weekday.",
        "today's weekday, please",
        "I lost track because of the holidays. What weekday is this?",
        "I want to know whether it is the day for {what}. Which day of the week is it now?",
        "Check the computer's clock: on what weekday are we?",
        "Name the day of the week that we have at present.",
        "Before I leave for {what}: what weekday is it right now?",
    ),
    steps=(
        Step(
            "Asked: the weekday now. That is not known here; the clock knows.",
            """
from datetime import date
print(date.today().strftime("%A"))
""",
            requires="python:system(time)",
        ),
    ),
    reply="It is {output}.",
    live=True,
)
