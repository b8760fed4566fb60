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
        "Up to and including {last}, and beginning on {first}, how many days are neither Saturdays nor Sundays?",
        "The last day is {last}, the first is {first}. Both count. How many of the days are Mondays to Fridays?",
        "Working days only, with both end dates included: how many are there from {first} through {last}?",
        (
            "Take away the Saturdays and Sundays from the days {first} to {last} (these two belong to them). "
            "How many days stay?"
        ),
        (
            "My contract ends with {last} and started on {first}. I work Monday to Friday. On how many days do "
            "I work under it, the first and the last date included?"
        ),
        (
            "Until {last} inclusive, from {first} inclusive on, the post comes on every day except at "
            "weekends. How many times does it come?"
        ),
        (
            "You go to school from Monday to Friday without any holidays. If your first day is {first} and "
            "your last is {last}, on how many days do you go?"
        ),
        "Business days, both dates counted: {first} -> {last} = ?",
        (
            "Determine the count of weekdays, meaning Monday to Friday, between {first} and {last}, where each "
            "of the boundary dates is part of the period."
        ),
        "can u count the mon-fri days from {first} to {last}, start and end day included",
        (
            '"When does the site close?" "After work on {last}. We opened it on {first}." With work from '
            "Monday to Friday, on how many days could work be done, these dates included?"
        ),
        (
            "A bakery delivers {x} rolls on each weekday, and nothing on Saturdays and Sundays. Deliveries "
            "begin on {first} and stop after the one due by {last}, both days belonging to the period. On how "
            "many days is there a delivery?"
        ),
        (
            "I wonder how many days without a weekend the calendar has from {first} to {last}, if I count both "
            "of these days."
        ),
        (
            "Each Monday-to-Friday date gets a tick in the diary, starting with {first} and stopping with "
            "{last}. How many ticks is it at most, both dates being looked at too?"
        ),
        (
            "Please find the number of working days for an order that came in on {first} and was done on "
            "{last}; count both days and leave the weekends out."
        ),
        (
            "When both {first} and {last} are counted, how many days in this stretch of time fall on a Monday, "
            "Tuesday, Wednesday, Thursday or Friday?"
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
