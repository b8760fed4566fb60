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
