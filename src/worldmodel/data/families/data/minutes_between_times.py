"""Minutes between two times of a day given as text."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    start = draw.integer(6 * 60, 13 * 60)
    length = draw.integer(25, 560)
    end = start + length
    clock = [f"{minutes // 60}:{minutes % 60:02d}" for minutes in (start, end)]
    return Case(
        {"start": clock[0], "end": clock[1], "event": draw.pick("meeting", "flight", "match", "lesson", "film")}, length
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "A {event} starts at {start} and ends at {end}. How many minutes does it last?",
        "How many minutes pass from {start} to {end}?",
        "From {start} until {end} there is a {event}. Its length in minutes?",
        "The {event} was over at {end}, having begun at {start}. For how many minutes did it go on?",
        "minutes between {start} and {end} on the same day",
        "If it is {start} and the {event} finishes at {end}, how many minutes are left?",
        "We clocked in at {start} and out at {end}. Convert that span to minutes.",
        "Work out the duration in minutes of a {event} scheduled {start}-{end}.",
        "{start} to {end}: how long is that in minutes?",
        "Beginning at {start}, a {event} is planned to stop at {end} that day. How long is it, in minutes only?",
    ),
    more=(
        "How long, in minutes, is a {event} that ends at {end} and began at {start}?",
        "The clock shows {end} when the {event} is over. It showed {start} when it began. How many minutes went by?",
        "Start {start}, end {end}, same day. Duration in minutes?",
        "Could you tell me how many minutes I will spend on a {event} that runs from {start} to {end}?",
        "Please work out the time in minutes until {end}, counting from {start}.",
        (
            '"We begin at {start} sharp and are done by {end}," says the sign beside the {event}. That is '
            "how many minutes?"
        ),
        "until {end} i'm busy, the {event} started at {start}. how many mins is that in all",
        (
            "Given a beginning at {start} and an end at {end} on one and the same day, determine the duration "
            "in minutes."
        ),
        (
            "I looked at my watch at {start}, and when I looked again it was {end}. I wonder how many minutes "
            "had passed."
        ),
        "By {end} the {event}, which had started at {start}, was finished. Express its duration in minutes.",
    ),
    steps=(
        Step(
            "Asked: the minutes from {start:raw} to {end:raw}. Read both times and subtract; a minute has 60 seconds.",
            """
from datetime import datetime
start = datetime.strptime("{start:raw}", "%H:%M")
end = datetime.strptime("{end:raw}", "%H:%M")
print((end - start).seconds // 60)
""",
            requires="python:data",
        ),
    ),
    reply="It takes {output} minutes.",
)
