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
        "In {year}, on {day} {month}, there will be {event}. Starting today, how many days must go by until then?",
        "The year is {year}, the month {month}, the day {day}: how many days are we away from that date now?",
        "Please count how many days remain till {event}. The date: {month} {day}, {year}.",
        "How many sleeps until {day} {month} {year}?",
        "Between today and {month} {day} of the year {year}, how many days are there?",
        "counting from today how many days is it to {event}, thats in {year} on {day} {month}",
        (
            "A countdown clock for {event} is to be set up. The target is {day} {month} {year}. What number of "
            "days should it show today?"
        ),
        "If {event} takes place on {month} {day}, {year}, for how many days from now do we have to be patient?",
        "Target: {year}, {month} {day}. Start: today. Difference in days: ?",
        '"When is {event}?" "On {day} {month} {year}." "So how many days is that from today?" Please answer.',
        (
            "I wonder how far off {event} is. It has been set for {year}, on {month} {day}. Give me the "
            "distance in days."
        ),
        "Subtract today's date from {day} {month} {year} and tell me the days.",
        "We have time until {month} {day}, {year}. How many days does that leave us from today onwards?",
        "Could you say how many days will have passed from today when the calendar shows {day} {month} {year}?",
        (
            "Somebody is looking forward to {event}, dated {month} {day}, {year}. Work out how many days the "
            "waiting will still last."
        ),
        (
            "{month} of {year} brings {event}, on day {day} of the month. As seen from today, how many days is "
            "it until that day?"
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
