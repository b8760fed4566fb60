"""How many days from Monday to Friday a span of dates has."""

from __future__ import annotations

from datetime import date, timedelta

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    first, length = date(draw.integer(2019, 2028), draw.integer(1, 12), draw.integer(1, 28)), draw.integer(8, 60)
    days = [first + timedelta(days=at) for at in range(length)]
    return Case(
        {"first": first.isoformat(), "last": days[-1].isoformat(), "x": draw.integer(6, 45)},
        sum(day.isoweekday() < 6 for day in days),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "How many weekdays, Monday to Friday, are there from {first} to {last}, both dates included?",
        "Counting {first} and {last} themselves, how many working days (no Saturdays, no Sundays) lie in that time?",
        "workdays {first} to {last} inclusive, weekends left out",
        (
            "A project runs from {first} through {last}. Nobody works at the weekend. On how many days is work "
            "done, first and last day included?"
        ),
        (
            "The shop opens daily except on Saturday and Sunday. How often does it open in the time that begins "
            "with {first} and ends with {last}?"
        ),
        (
            "I take the bus on every working day, {x} minutes each way. From {first} up to and including {last}, "
            "on how many days do I ride, if I am free on weekends only?"
        ),
        (
            "Go through the calendar from {first} to {last}, ends included, and count all days that are neither a"
            " Saturday nor a Sunday."
        ),
        (
            '"I was ill from {first} until {last}, those days included," writes a colleague. How many days from '
            "Monday to Friday did she miss?"
        ),
        (
            "If the period with the first day {first} and the last day {last} is freed of its weekends, how many "
            "days are left of it?"
        ),
        "Leave requested: {first} to {last} (inclusive). Days of leave used, weekends not counted: ?",
    ),
    more=(
        "Tell me the number of Monday-to-Friday days in the span {first} to {last}, where either end counts too.",
        "First day: {first}\nLast day: {last}\nDays without weekends, both ends counted: ?",
        (
            "A machine is switched on every weekday at {x} minutes past nine and never at weekends. It started on"
            " {first}, and {last} was its final day. How many days did it run?"
        ),
        (
            "hi how many working days have i got from {first} till {last}, counting those two days as well, sat "
            "and sun are off"
        ),
        (
            "Please work out how many dates do not fall on a weekend, beginning with {first} and ending with "
            "{last}, each of which is to be counted as well."
        ),
        (
            "The canteen cooks from Monday to Friday. It opened on {first} and closed for good after {last}. How "
            "many days of cooking were there, these dates counted like all others?"
        ),
        (
            "Given the interval of dates from {first} to {last}, closed at both ends, determine how many of its "
            "members are weekdays in the sense of Monday to Friday."
        ),
        (
            "When {last} is over, I will have been in this office since the morning of {first}. I wonder how many"
            " working days that makes once the weekends are taken off."
        ),
        (
            "How long is it in business days, starting with {first} and finishing with {last} as the final day "
            "counted? Holidays may be ignored."
        ),
        (
            "The guard walks {x:words} rounds a day but has every Saturday and Sunday off. His contract covers "
            "all days from {first} to {last}, these inclusive. For how many days is he on duty?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the days from Monday to Friday in a span, both ends counted. Go from the first date to "
                "the last, day by day, and count those whose weekday number is below 5."
            ),
            """
from datetime import date, timedelta
day, last = date.fromisoformat("{first:raw}"), date.fromisoformat("{last:raw}")
count = 0
while day <= last:
    count += day.weekday() < 5
    day += timedelta(days=1)
print(count)
""",
            requires="python:data",
        ),
    ),
    reply="There are {output} working days.",
)
