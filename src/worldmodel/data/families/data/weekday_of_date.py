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
        "In the year {year}, in {month}, on day {day}: what weekday is that?",
        "{year} was given as the year, {month} as the month and {day} as the day. Say which day of the week this is.",
        "What weekday must go on the poster for the {event}? It takes place in {year}, on {day} {month}.",
        "Please name the weekday of {month} {day}, {year}.",
        "which weekday is the {event}, its on {month} {day} {year}",
        "Someone born on {day} {month} {year} asks on which day of the week that was or will be.",
        "If a calendar for {year} hangs on the wall, open at {month}, what weekday is printed beside {day}?",
        "Find out for me whether {day} {month} {year} is a Sunday, a Monday or some other day of the week.",
        "Event: {event}. Year: {year}. Month: {month}. Day: {day}. Day of the week: ?",
        '"When is the {event}?" "In {year}, on {month} {day}." "And what weekday is it?" Give the reply.',
        (
            "Could you work out the day of the week for a {event} in {month} {year}, more exactly on the date "
            "{day} {month}?"
        ),
        "A letter is dated {month} {day}, {year}. Its writer says nothing about the weekday. Which was it?",
        "We plan the {event} for {year}. It shall be {day} {month}. Tell us what day of the week we have chosen.",
        "Monday, Tuesday, Wednesday or which other weekday is {day} {month} of {year}?",
        "I wonder which weekday {year} assigns to {day} {month}, the date of the {event}.",
        "Determine the weekday on which {month} {day} occurs in {year}.",
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
