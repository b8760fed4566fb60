"""The hour that the clock shows."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("tea", "the news", "a nap", "the last bus")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "Which hour of the day is it, from 0 to 23?",
        "What hour does the computer's clock show now?",
        "Give me the current hour only, on a 24-hour clock.",
        "Is it time for {what}? Tell me the present hour.",
        "hour right now (24h)",
        "Look at the clock and say what the hour is; I don't need the minutes.",
        "How many full hours have passed since midnight, by your clock?",
        "I wonder if it's too late for {what}: which hour do we have?",
        "Print the hour of the local time.",
        "In what hour of today are we?",
    ),
    more=(
        "I wonder what hour it is at present.",
        "Tell me the hour we have at this moment, in 24-hour format.",
        "hey what hour is it",
        "Current hour (no minutes): ?",
        "Could you check the time and give me just the hour?",
        '"How late is it?" asks a traveller who hopes to catch {what}. Answer with the full hour.',
        "If a clock struck the present hour, counting on a 24-hour dial, how many strokes would we hear?",
        "I am waiting for {what} and have no watch. Please say which hour it is now.",
        "The time of day, cut down to its hour: what is it right now?",
        (
            "My clock has lost its minute hand. To which hour should the other hand point at the moment, on a "
            "24-hour face?"
        ),
    ),
    steps=(
        Step(
            "Asked: the hour now. That is not known here; the clock knows.",
            """
from datetime import datetime
print(datetime.now().hour)
""",
            requires="python:system(time)",
        ),
    ),
    reply="It is hour {output} of the day.",
    live=True,
)
