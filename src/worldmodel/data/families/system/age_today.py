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
    more=(
        "Could you tell me how old {who} is as of today? {they:capital} was born on {month} {day}, {year}.",
        "Date of birth: {day} {month} {year}. Age today: ?",
        "Please work out my age today; I was born on {day} {month} {year}.",
        "I wonder how many full years old a person is now who was born in {year}, on {day} {month}.",
        "It was in {year}, on {day} {month}, that {who} was born. What is {their} age as of today?",
        '"My birthday is {day} {month} and the year was {year}," says {who}. Tell me {their} age at present.',
        "hey if {who} was born {month} {day} {year} how old is {they} right now",
        (
            "Given the birth date {day} {month} {year}, determine how many years of age the person has "
            "completed by today."
        ),
        (
            "What age should be put beside the name of {who} today, when the register gives {month} {day}, "
            "{year} as {their} day of birth?"
        ),
        (
            "Today somebody bakes a cake for {who} and wants to write {their} age on it. {who} was born on "
            "{day} {month} {year}. What should the cake say?"
        ),
        "{year} is the year of {who}'s birth, {month} the month and {day} the day. What is {their} age now?",
        "As of today, how old is {who}, born in {month} {year}, on day {day} of the month?",
        "{month} {day}, {year}: on this day {who} was born. Tell me how many years old {they} is today.",
        "How many full years has {who} lived by now, if {they} was born on {day} {month} {year}?",
        (
            "{who} wants to join a club today and has to give {their} age in years. {their:capital} birthday: "
            "{day} {month} {year}. Which age is it?"
        ),
        "Age now of {who}, born {month} {day}, {year}: ?",
        "my friend {who} was born {day} {month} {year}, what age is that today",
        (
            "A child was born on {month} {day}, {year}. That child is {who}. Work out how old {they} has "
            "become by today."
        ),
        (
            '"When were you born?" "On {day} {month}, in {year}." How old, in years, is the person who '
            "gave this answer, today?"
        ),
        "Find the present age of a person with {month} {day}, {year} as birthday.",
        (
            "If today {who} counts the years since {their} birth on {day} {month} {year}, how many complete "
            "ones does {they} count?"
        ),
        "Let {who}'s birth be dated {month} {day}, {year}. Say what age {they} has reached today.",
        "Please calculate from the date of birth, {day} {month} {year}, how old {who} currently is.",
        (
            "You meet {who} today. {they:capital} was born in {year}; the day was {day} {month}. How old is "
            "the person you meet?"
        ),
        (
            "I wonder what to write under age for {who}. The birth certificate is from {day} {month} {year}, "
            "the day {they} was born, and the age should be today's."
        ),
        "In {year} there was great joy in a family: on {month} {day} {who} was born. How old is {they} as we speak?",
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
