"""How old a country was in a given year: the founding year from a tool, then a difference."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    name, year = draw.pick(*COUNTRIES), draw.integer(1975, 2020)
    return Case({"name": name, "year": year}, year - country(name)["founded"])


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "How old was the country {name} in {year}?",
        "How many years before {year} was {name} founded?",
        "In {year}, {name} celebrated its birthday. How many years did it look back on?",
        "{name}, age in {year}?",
        "Count the years from the founding of {name} up to {year}.",
        "For a speech held in {year} on {name}: for how many years had the country been in being?",
        "A stamp of {year} shows the age of {name} in years. Which number is printed on it?",
        "when it was {year}, how long had {name} existed",
        "Subtract the year in which {name} was founded from {year}.",
        ("My book about {name} came out in {year}. How many years lie between the country's beginning and the book?"),
    ),
    more=(
        "In {year}, {name} celebrated its birthday as a country. Which birthday was it?",
        "Suppose a traveller reached {name} in {year}. How old was the country on arrival?",
        "Could you tell me the number of years that {name} had behind it in {year}?",
        "Work out {name}'s age as a state, taken in the year {year}.",
        (
            '"We have come a long way since our founding," said the president of {name} in {year}. How many '
            "years had it been?"
        ),
        "Year: {year}. Country: {name}. Years since it was founded: ?",
        "hey, quick one: {year} minus the founding year of {name}, what is that",
        "By {year}, how many years of history could {name} look back on, counted from its founding?",
        "I wonder how old {name} was back in {year}.",
        (
            "From the day it was founded until {year}, {name} existed for a certain number of years. Please "
            "say how many."
        ),
        "In {year}, how many years had passed since the founding of {name}?",
        "Founding of {name} to {year}: how many years?",
        "{year} it was, and {name} was already some years old. How many?",
        "A coin from {year} was made for the birthday of the country {name}. Which age does it celebrate?",
        "What do you get if you take the founding year of {name} away from {year}?",
        "Please find how long {name} had been a country by the year {year}.",
        "Someone born in the year when {name} was founded would have been how old in {year}?",
        "The history of {name} begins with its founding. How many years of it were over in {year}?",
        "Tell me the age that {name} had reached in {year}.",
        "hi, {name} in {year}, how many years old was it",
        '"Happy birthday, {name}!" said a newspaper in {year}. How many years had the country existed?',
        "If {name} counts its years from its founding, which number belongs to {year}?",
        "I was in {name} in {year}. For how many years had the country existed then?",
        "Determine the difference between {year} and the year that saw the founding of {name}.",
        (
            "You read a report on {name} that was written in {year}. How many years after the country's "
            "founding was that?"
        ),
        "Since {name} was founded, until {year}, what number of years went by?",
    ),
    steps=(
        Step(
            "Asked: the age of {name} in {year}. The year of its founding is missing: ask the country tool.",
            'print(use_tool("country", name="{name}")["founded"])',
            requires="python:tool(country)",
        ),
        Step("Known: founded in {output}, asked for {year}. Subtract.", "print({year} - {output})"),
    ),
    reply="{name} was {output} years old.",
)
