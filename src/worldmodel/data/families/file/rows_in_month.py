"""How many rows of a CSV file have a date in one month of one year."""

from __future__ import annotations

from datetime import date

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    year, number = draw.integer(2015, 2026), draw.integer(1, 12)
    inside = [date(year, number, day) for day in draw.integers(draw.integer(2, 6), 1, 28, distinct=True)]
    others = draw.sample([month for month in range(1, 13) if month != number], 5)
    days = [*inside, date(year - 1, number, draw.integer(1, 28))]
    days += [date(year - draw.integer(0, 1), month, draw.integer(1, 28)) for month in others]
    name, what = (
        draw.pick("register.csv", "diary.csv", "history.csv"),
        draw.pick("repairs", "deliveries", "inspections"),
    )
    text = "date,minutes\n" + "".join(
        f"{day.isoformat()},{draw.integer(10, 90)}\n" for day in draw.sample(days, len(days))
    )
    return Case(
        {
            "file": name,
            "what": what,
            "month": inside[0].strftime("%B"),
            "year": year,
            "other": draw.integer(3, 12),
        },
        len(inside),
        {name: text},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many rows of {file} have a date in {month} {year}?",
        "Count the {what} of {month} {year}; they are rows of {file}, with the day in the column date.",
        "{file}, ISO dates in the column date: entries for {month} {year}?",
        "In {month} of the year {year}, how many {what} took place, going by the date of each row in {file}?",
        "my {what} are all in {file} with their date. how many were there in {month} {year}?",
        "For the year {year}, look at {month} only: how many lines does {file} have for it, to judge by date?",
        (
            '"Was {month} {year} a busy month?" they want to know. Tell them how many {what} the dates in '
            "{file} place there."
        ),
        (
            "Read the dates in {file} and report how many of them fall between the first and the last day of "
            "{month} {year}."
        ),
        (
            "The file {file} is kept by {other} clerks. What number of {what} does it hold whose date belongs "
            "to {month} {year}?"
        ),
        (
            "A row of {file} is to be counted if its date lies in {month} and the year of that date is "
            "{year}. How many rows count?"
        ),
    ),
    more=(
        "Every one of our {what} is noted in {file} under its date. Of these, how many happened in {month} {year}?",
        "Please go through {file}: what number of {what} bears a date from {month} {year}?",
        "{month} {year} = how many rows in {file}? (see date)",
        (
            "I am writing the monthly report. It is about {month} {year}, and the {what} stand in {file}, "
            "each with its date. How many do I report?"
        ),
        "Leave out all dates of {file} that are not in {month} {year}. How many dates are left?",
        (
            "If {file} were cut by date into a sheet for every month, how many {what} would the sheet for "
            "{month} {year} have?"
        ),
        (
            "We pay the caretaker {other} euros for each of the {what}. On the bill for {month} {year}, how "
            "many of them must there be, according to the date column of {file}?"
        ),
        (
            "Determine the number of records in {file} whose field date has {year} for its year and {month} "
            "for its month."
        ),
        (
            "A page of my report holds {other:words} {what}. How many pages I need, I shall see myself; you "
            "just count the rows of {file} with a date in {month} {year}."
        ),
        (
            "Nobody remembers what went on in {month} {year}, but {file} knows, with a date for each of the "
            "{what}. How many were there?"
        ),
        "{year} is the year, {month} the month, {file} the file, date the column. How many rows belong there?",
        "In {file}, how often does the column date fall in {month} of {year}?",
        "For {month} {year}, tell me how many {what} there were; {file} lists all of them by date.",
        "Of the {what} kept in {file}, each with a date, what number falls in {month} {year}?",
        "I need the count of {what} for {month} {year}. It can be had from the dates in {file}.",
        "You find a date in each row of {file}. How many of these dates are days of {month} in the year {year}?",
        "rows in {file} dated {month} {year}, how many?",
        (
            "The boss asks about {what} in the {month} of {year}. What do you answer, after counting the rows "
            "of {file} by their date?"
        ),
        "If someone kept just the rows of {file} with a date in {month} {year}, how many would be kept?",
        '"How many {what} did we have in {month} {year}?" "Look at the dates in {file}." What does one find?',
        "Count rows. File: {file}. Column: date. Year: {year}. Month: {month}.",
        (
            "Over the years plenty of {what} were entered in {file}, along with their date. How many of the "
            "entries are from {month} {year}?"
        ),
        (
            "Please find out what number of {what} {file} records for {month} of the year {year}, as seen from "
            "the date column."
        ),
        (
            "A poster for {month} {year} should say how many {what} took place. The data, with dates, is in "
            "{file}. What should it say?"
        ),
        "Given {file} with its column date, work out how many entries were made for days in {month} {year}.",
        "I wonder if there were many {what} in {month} {year}. Could you count them by date in {file}?",
    ),
    steps=(
        Step(
            (
                "Asked: how many rows have a date in {month} {year}. Read {file}, turn each date from text "
                "and compare the name of its month and its year."
            ),
            """
import csv
from datetime import date
with open("{file}") as file:
    days = [date.fromisoformat(row["date"]) for row in csv.DictReader(file)]
print(sum(day.strftime("%B") == "{month}" and day.year == {year} for day in days))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="In {month} {year} there are {output} of them.",
)
