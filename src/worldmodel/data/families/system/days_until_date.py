"""Days from today until a date of the question."""

from __future__ import annotations

from datetime import date

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    day = date(draw.integer(2040, 2070), draw.integer(1, 12), draw.integer(1, 28))
    event, month = draw.pick("retirement", "the eclipse", "our reunion", "the end of the lease"), day.strftime("%B")
    return Case({"day": day.day, "month": month, "number": str(day.month), "year": day.year, "event": event})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "How many days is it from today until {day} {month} {year}?",
        "Days left until {month} {day}, {year}?",
        "On {day} {month} {year} comes {event}. How many days must I still wait?",
        "Count the days between now and {day} {month} {year}.",
        "How far away is {month} {day}, {year}, in days, as of today?",
        "{event} is planned for {day} {month} {year}; give me a countdown in days.",
        "From this day on, how many days pass before it is {day} {month} {year}?",
        "If I cross off each day in my calendar from today, how many do I cross off until {month} {day}, {year}?",
        "Tell me the number of days that separate today from {event} on {day} {month} {year}.",
        "i am waiting for {day} {month} {year}, how many days to go",
    ),
    more=(
        "The calendar marks {event} on {day} {month} {year}. How many days lie between today and that date?",
        "I wonder how many days there are still to go before {month} {day}, {year}.",
        "Tell me in days how long it is until {event}, which falls on {month} {day}, {year}.",
        "Date: {day} {month} {year}. Event: {event}. Days remaining from today: ?",
        "Could you work out how many days away {event} is? The date is {day} {month} {year}.",
        (
            '"Is {event} still far off?" asks a child. It is on {month} {day}, {year}. Answer in days, '
            "counted from today."
        ),
        "hey how many days till {month} {day} {year}",
        "By {day} {month} {year} everything must be ready. Starting from today, how many days do we have?",
        "With today as the start and {day} {month} {year} as the end, find the difference in days.",
        (
            "When people ask about {event}, I say {day} {month} {year}. Please give me the days that are left "
            "until then."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the days from today until {day} {month} {year}. {month} is month number {number}. "
                "Subtract today from that date."
            ),
            """
from datetime import date
print((date({year}, {number}, {day}) - date.today()).days)
""",
            requires="python:system(time)",
        ),
    ),
    reply="There are {output} days to go.",
    live=True,
)
