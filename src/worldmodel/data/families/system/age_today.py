"""The age today of someone born on a date of the question."""

from __future__ import annotations

from datetime import date

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    day = date(draw.integer(1940, 2018), draw.integer(1, 12), draw.integer(1, 28))
    month = day.strftime("%B")
    return Case({**draw.who(), "day": day.day, "month": month, "number": str(day.month), "year": day.year})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "{who} was born on {day} {month} {year}. How old is {they} today?",
        "How old is somebody whose birthday is {month} {day}, {year}?",
        "What is the age of {who} now, {their} date of birth being {day} {month} {year}?",
        "Born {day} {month} {year} - age today in full years?",
        ("{who}'s passport says {day} {month} {year} under date of birth. How many years old is {they} at the moment?"),
        "Compute the current age in completed years from the birth date {month} {day}, {year}.",
        "On {day} {month} {year} {who} came into the world. How many birthdays has {they} had up to today?",
        "If {who} is asked for {their} age today and was born on {month} {day}, {year}, what is the answer?",
        "since {day} {month} {year}, how many whole years have gone by until today",
        (
            "The form wants the present age of {who}. I only know that {they} was born on {day} {month} "
            "{year}. What do I write?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the age today. Born {day} {month} {year}; {month} is month number {number}. Subtract the"
                " years, one less if this year's birthday is still to come."
            ),
            """
from datetime import date
today = date.today()
print(today.year - {year} - ((today.month, today.day) < ({number}, {day})))
""",
            requires="python:system(time)",
        ),
    ),
    reply="The age is {output} years.",
    live=True,
)
