"""How many days lie between the first and the last date of a file."""

from __future__ import annotations

from datetime import date, timedelta

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    start = date(draw.integer(2020, 2026), draw.integer(1, 12), draw.integer(1, 28))
    offsets = [0, *sorted(draw.integers(draw.integer(3, 6), 2, 300, distinct=True))]
    lines = [f"{(start + timedelta(days=offset)).isoformat()},{draw.integer(5, 90)}" for offset in offsets]
    column, name = draw.pick("litres", "visits", "cost", "rain"), draw.pick("diary.csv", "history.csv", "record.csv")
    return Case(
        {"file": name, "column": column},
        offsets[-1],
        {name: f"date,{column}\n" + "\n".join(draw.sample(lines, len(lines))) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many days lie between the earliest and the latest date in {file}?",
        "The column date of {file} is in no order. From its first day to its last, how many days are there?",
        "What span of days do the records in {file} cover, from the oldest date to the newest?",
        "File {file}: newest date minus oldest date, in days",
        "Beside {column}, the file {file} has a date in each row. How far apart in days are the two extreme ones?",
        "Find the smallest and largest entry of the date column in {file} and give the difference in days.",
        ("Over how many days did I write down {column} in {file}, counting from the earliest date up to the latest?"),
        (
            "I noted {column} now and then in {file}. How long a time, in days, passed between the first "
            "note and the last by date?"
        ),
        (
            "Read {file}, turn its date column into dates, and tell me how many days separate the minimum "
            "from the maximum."
        ),
        "days from first to last entry of {file}, rows unsorted",
    ),
    more=(
        "Please open {file} and work out how many days after its oldest date its newest date comes.",
        "Could you tell me the number of days that pass between the first and the last date noted in {file}?",
        "If the dates in {file} were put in order, how many days would separate the top one from the bottom one?",
        (
            "I kept {file} for a while. From the day that comes earliest in its date column to the day that "
            "comes latest, how many days are that?"
        ),
        "Subtract the earliest date in {file} from the latest; answer in days.",
        "{file}: earliest date to latest date = ? days",
        "how many days does {file} stretch over, oldest date to newest one",
        (
            "I wonder how long the time covered by {file} is. Take the smallest and the largest value of date "
            "and count the days between them."
        ),
        (
            '"How many days lie between our very first record and our latest?" the boss asks. The records, '
            "with date and {column}, are in {file} and are not sorted."
        ),
        (
            "Given {file}, whose rows hold a date and {column}, determine the difference in days of the most "
            "recent and the most distant date."
        ),
        "Between the newest date in {file} and its oldest, how many days are there?",
        "The latest date in {file} is how many days after the earliest?",
        "{file} has a column date. Find its smallest and its largest value and tell me how many days they are apart.",
        (
            "I have written down {column} and date in {file}, in any order. How many days is it from the "
            "earliest date to the latest?"
        ),
        "Days between the extremes of date in {file}?",
        "hey how many days from the oldest date in {file} to the latest one",
        (
            "Suppose the calendar page of the earliest date in {file} is turned day by day until the latest "
            "date comes. How many days does that take?"
        ),
        (
            "From {file}, take the last day and the first day, whatever their place in the table. What is the "
            "difference in days?"
        ),
        (
            "Determine the length in days of the period that begins with the oldest date of {file} and ends "
            "with the most recent."
        ),
        (
            '"Since when do we note the {column}?" someone asks. I have {file} with a date in each row. Say '
            "how many days the newest date lies after the oldest."
        ),
        (
            "You open {file} and look for the earliest and the latest date. How many days do you count from "
            "one to the other?"
        ),
        (
            "For a chart of {column} I must know how long the time axis is. Please get the number of days from "
            "the first date to the last in {file}; the rows are mixed up."
        ),
        "When the earliest date in {file} is taken away from the latest, how many days remain?",
        "Table {file}; columns date and {column}; asked: days from the minimum of date to the maximum.",
        "Could you look through the dates of {file} and work out how many days separate the oldest from the newest?",
        (
            "The rows of {file} are not sorted by date. All the same, I want to know how many days they span, "
            "from the very first date to the very last."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the days from the earliest to the latest date. Read {file}, turn each date from text, "
                "subtract the smallest from the largest."
            ),
            """
import csv
from datetime import date
with open("{file}") as file:
    days = [date.fromisoformat(row["date"]) for row in csv.DictReader(file)]
print((max(days) - min(days)).days)
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} days lie between them.",
)
