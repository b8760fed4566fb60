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
        "The {event} was over at {end}; at {start} it had begun. Its length in minutes?",
        "At {end} it stops, at {start} it starts: how many minutes does the {event} go on?",
        "End of the {event}: {end}. Beginning: {start}, that same day. Minutes in between: ?",
        "What is the number of minutes until {end} when the clock says {start}?",
        "Our {event} is on from {start}, and by {end} it is finished. How long is that, expressed in minutes?",
        "I sat down for the {event} at {start} and stood up at {end}. For how many minutes did I sit?",
        "If a {event} must be done by {end} and starts at {start}, how many minutes may it take?",
        "Tell me how many minutes lie between {start} and {end}, both on one day.",
        '"Come back at {end}," she said to me at {start}. How many minutes did I have to stay away?',
        "its {start} now and the {event} is done at {end}, how many minutes is it",
        "Could you turn this into minutes: a {event} from {start} till {end}?",
        "Until {end} somebody waits who has been waiting since {start}. Give the waiting time in minutes.",
        "Work out how long the {event} takes in minutes if it finishes at {end} after a start at {start}.",
        (
            "The train was dark when it left at {start} and bright with sun when it arrived at {end} on the "
            "same day. How many minutes did it travel?"
        ),
        "Say in minutes how much later {end} is than {start}.",
        ('On the poster for the {event} there is "{start} to {end}". How many minutes is the {event} planned to last?'),
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
