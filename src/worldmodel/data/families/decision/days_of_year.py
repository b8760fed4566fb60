"""The days of a given year: a known rule and a number told, so a program and no tool."""

from __future__ import annotations

import calendar

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    year = draw.pick(draw.integer(1890, 2110), 4 * draw.integer(473, 527), draw.pick(1900, 2000, 2100))
    return Case(
        {"year": year, "count": draw.integer(3, 11), "who": draw.person()}, 366 if calendar.isleap(year) else 365
    )


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How many days does the year {year} have?",
        "Is {year} an ordinary year or a leap year, that is, how many days long is it?",
        "From the first of January to New Year's Eve of {year}, both included, how many days are there?",
        "{year}: days in all?",
        "Our calendar for {year} has a sheet for each day. How many sheets is that?",
        "I want a diary with a page for every single day in {year}. How many pages must the book have?",
        "is {year} a day longer than usual? tell me how many days it has",
        "For the interest table I need the length of the year {year} in days.",
        '"Is {year} a leap year?" asks {who}. Give the answer as the number of days in that year.',
        "If a lamp burns all through the year {year}, on how many days does it burn?",
    ),
    more=(
        "Tell me the number of days of {year}, and mind February.",
        (
            "Does February have an extra day in {year}? Let me know how long, in days, the whole year is "
            "because of that."
        ),
        (
            "A baker bakes {count} loaves every day of {year}, with no holiday. I do not ask about the "
            "loaves, only about the days: how many are they?"
        ),
        "days in {year}? leap year or not",
        "The rent of a room is due by the day. How many days are on the bill for the whole of {year}?",
        "Seen from a village in Spain, how many sunrises are there in the year {year}?",
        "I was asked how many days pass between New Year {year} and the next New Year. What should I say?",
        "Given the rule for leap years, determine how many days {year} counts.",
        (
            "With {count:words} friends I argue whether {year} has an extra day. Settle it: what is the total "
            "of its days?"
        ),
        (
            "Someone takes a photograph daily during {year}, at {count} o'clock sharp. How many photographs "
            "are in the album by the end of it?"
        ),
        "If I crossed out each day of {year} on a calendar, how many crosses would I make?",
        "Length of {year} in days, please.",
        "For {who}, who plans to swim every single day of {year}: on how many days will that be?",
        "How long did or will {year} last, counted in days?",
        "Whoever was there for all of {year} lived through how many days of it?",
        "A hotel was open on every day of {year}. On how many days was it open?",
        "Compute how many days lie between the start and the finish of {year}, counting every one.",
        '"{year} has an extra day," claims {who}. Check that and tell me how many days there are in it.',
        (
            "{who} looks after {count} sheep and writes a line about them on every day of {year}. How many "
            "lines does the notebook get?"
        ),
        "hey whats the number of days in {year}",
        "Year: {year}. Days: ?",
        "With a leap day or without, how many days make up the year {year}?",
        "Could you count the days of {year} for me, from its first day up to its last?",
        "The lamp in the lighthouse was lit every night of {year}, a night for each date. How many nights was that?",
        "I wonder how many dates the calendar of {year} shows in all its months together.",
        "{who} takes a pill on every day of {year}. How many pills does {who} take in that year?",
    ),
    steps=(
        Step(
            (
                "Asked: the days of the year {year}. Whether it is a leap year follows from a rule and the "
                "number told: a short program does it, no tool is needed."
            ),
            """
import calendar
print(365 + calendar.isleap({year}))
""",
            requires="python:data",
        ),
    ),
    reply="The year {year} has {output} days.",
)
