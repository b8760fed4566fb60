"""The weekday some days after a date that is given as text."""

from __future__ import annotations

from datetime import date, timedelta

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    start, days = date(draw.integer(2018, 2029), draw.integer(1, 12), draw.integer(1, 28)), draw.integer(9, 250)
    return Case(
        {
            "start": f"{start.day} {start.strftime('%B %Y')}",
            "days": days,
            "event": draw.pick("course", "voyage", "trial", "festival"),
            "x": draw.integer(3, 28),
        },
        (start + timedelta(days=days)).strftime("%A"),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "What weekday comes {days} days after {start}?",
        "The {event} starts on {start} and is over {days} days later. On which day of the week is that?",
        "{start} plus {days} days: weekday?",
        "Count {days} days forward from {start} and name the day of the week you land on.",
        "In {days} days the {event} begins, and today is {start}. Which weekday should I keep free?",
        (
            "The library lent me {x} books on {start}. They are due {days} days from then. What day of the week "
            "will it be?"
        ),
        "weekday in {days} days if today is {start}",
        (
            '"Come back in {days:words} days," said the doctor on {start}. Does the patient return on a Monday, a'
            " Tuesday or which other day?"
        ),
        "A seed put in the ground on {start} needs {days} days to sprout. Tell me the weekday of sprouting.",
        (
            "Let a calendar be open at {start}. After leafing on by {days} days, under the name of which weekday "
            "do you find yourself?"
        ),
    ),
    more=(
        "Please tell me the name of the day that follows {start} by {days} days.",
        "Start: {start}. Waiting time: {days} days. Weekday at the end: ?",
        (
            "If the warranty of a kettle sold on {start} runs out exactly {days:words} days after the sale, what "
            "weekday is it then?"
        ),
        "hi, i ordered on {start} and they say it takes {days} days, so what day of the week does it get here",
        "Given the date {start}, determine the weekday of the date lying {days} days in the future.",
        "I paid {x} euros for a ticket on {start}; the {event} was {days} days later. On what weekday did I go?",
        (
            "Will it be a working day or a weekend, and which one exactly, when {days} days have passed since "
            "{start}? Just name the day of the week."
        ),
        (
            "The {event} was announced on {start}, exactly {days} days ahead of time. I wonder on which weekday "
            "it took place."
        ),
        (
            "Add {days} to the day number of {start}, carrying over months as needed, and report the weekday of "
            "the result."
        ),
        (
            "By the rules, an answer is due no later than {days} days after a letter has come. The letter with "
            "its {x} pages came on {start}. Name the weekday of the last day allowed."
        ),
        "{days} days after {start}, what day of the week is it?",
        "After {days} days, counted from {start}, which weekday have we reached?",
        "A {event} lasts from {start} until {days} days later. On what weekday does it end?",
        "If I count {days} days on from {start}, on which weekday do I land?",
        "Tell me the weekday: {days} days later than {start}.",
        "{days} days from now there is a {event}. Now is {start}. What day of the week will it be?",
        "today is {start} and my {event} is in {days} days, which weekday is that pls",
        "Days to add: {days}. Date: {start}. Day of the week reached: ?",
        (
            "Find out on which day of the week a parcel arrives that is sent on {start} and is under way for "
            "{days} days."
        ),
        (
            '"It will be ready in {days} days," the tailor promised on {start}. Name the weekday on which it '
            "will be ready."
        ),
        "Suppose it is {start}. What will the weekday be when another {days} days have gone by?",
        "You plan a {event} for {days} days after {start}. Which day of the week have you picked?",
        "With {days} days added to it, {start} becomes a date on which weekday?",
        "Since {start} exactly {days} days have passed. I wonder what day of the week that makes today.",
        "For {x} guests a {event} is prepared. It is to take place {days} days after {start}; say the weekday.",
        "Work out the day of the week for the date that is {days} days past {start}.",
    ),
    steps=(
        Step(
            (
                "Asked: the weekday {days} days after {start}. Read the date, add the days and take the name of "
                "the weekday."
            ),
            """
from datetime import datetime, timedelta
start = datetime.strptime("{start:raw}", "%d %B %Y")
print((start + timedelta(days={days})).strftime("%A"))
""",
            requires="python:data",
        ),
    ),
    reply="It is a {output}.",
)
