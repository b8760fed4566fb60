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
        "Please tell me the hour, and nothing but the hour, that the system clock has at the moment.",
        "What's the hour now?",
        "Without minutes or seconds, what time is it on a day that is counted from midnight to midnight?",
        "My phone is dead. Which hour are we in?",
        "which hour is it on your clock, just the hour",
        "State the hour component of the present local time.",
        "Before I leave for {what}, could you let me know which hour of the day we have?",
        "Clock reading, hours only:",
        ('"Do you have the hour?" an old lady asks at the counter. What do you tell her, on a twenty-four-hour clock?'),
        "I've lost track of time. Say the hour that it is at this very moment.",
        "If I wrote down the time now and crossed out the minutes, what hour would be left on the paper?",
        "Would you look up the computer's time and report its hour?",
        "The minutes don't matter to me. What hour has it got to be today?",
        "We want to know how late it is before {what}. Only the hour, in the 24-hour style, please.",
        "Log entry needed: the hour at which this question is asked.",
        "Someone has slept all day and asks what hour of the day it has become. Look at the clock and answer.",
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
