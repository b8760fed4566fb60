"""The weekday of a given date."""

from __future__ import annotations

from datetime import date

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    day = date(draw.integer(1950, 2035), draw.integer(1, 12), draw.integer(1, 28))
    event, month = draw.pick("wedding", "concert", "match", "exam"), day.strftime("%B")
    return Case(
        {"day": day.day, "month": month, "number": str(day.month), "year": day.year, "event": event}, day.strftime("%A")
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "What day of the week is {day} {month} {year}?",
        "Which weekday does {month} {day}, {year} fall on?",
        "The {event} is on {day} {month} {year}. Is that a Monday, a Tuesday or what?",
        "Weekday of {day} {month} {year}, please",
        "For the date {month} {day}, {year}, name the day of the week.",
        "on what weekday was or will be the {event} of {day} {month} {year}",
        "I found a {event} ticket dated {day} {month} {year}. Which day of the week does it belong to?",
        "In {year}, on which day of the week does {day} {month} come?",
        "Tell me the weekday that the calendar shows for {day} {month} in the year {year}.",
        "We need to print the weekday on the {event} invitation for {month} {day}, {year}. Which one is it?",
    ),
    more=(
        "Was {month} {day}, {year} a weekend day or a working day? Name the exact weekday.",
        "Could you tell me which day of the week goes with {day} {month} {year}?",
        "{year}, {month} {day}: weekday?",
        'My diary entry reads "{day} {month} {year}", but I forgot to note the weekday. Please find it.',
        "For a {event} set for {month} {day} of the year {year}, work out the weekday.",
        "Given the date {day} {month} {year}, name its day of the week.",
        "I wonder on what day, Monday through Sunday, {month} {day} of {year} lands.",
        "if the {event} is in {month} {year}, on day {day} of the month, what weekday should i keep free",
        '"See you at the {event} on {month} {day}, {year}!" wrote a friend. What day of the week did she mean?',
        (
            "Someone turns to {month} in a calendar of {year} and puts a finger on {day}. Under which weekday "
            "is the finger?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the weekday of {day} {month} {year}. {month} is month number {number}. The calendar "
                "gives the weekday."
            ),
            """
from datetime import date
print(date({year}, {number}, {day}).strftime("%A"))
""",
            requires="python:data",
        ),
    ),
    reply="It is a {output}.",
)
