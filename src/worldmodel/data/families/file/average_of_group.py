"""The mean of a column over the rows of one group of a CSV file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

GROUPS = (
    ("team", "score", ("red", "blue", "green", "yellow")),
    ("region", "price", ("north", "south", "east", "west")),
    ("crop", "yield", ("wheat", "barley", "oats", "rye")),
    ("breed", "weight", ("poodle", "beagle", "collie", "boxer")),
    ("drink", "price", ("tea", "coffee", "cocoa", "juice")),
)


def case(draw: Draw) -> Case:
    key, value, options = draw.pick(*GROUPS)
    group, *others = draw.sample(options, 3)
    numbers = draw.integers(draw.pick(2, 4, 5), 10, 120)
    rows = [(group, number) for number in numbers]
    rows += [(draw.pick(*others), draw.integer(10, 120)) for _ in range(draw.integer(4, 7))]
    name = draw.pick("records.csv", "season.csv", "export.csv", "year.csv")
    text = f"number,{key},{value}\n" + "".join(
        f"{place},{kind},{number}\n" for place, (kind, number) in enumerate(draw.sample(rows, len(rows)), start=1)
    )
    return Case(
        {"file": name, "key": key, "value": value, "group": group, "other": draw.integer(3, 12)},
        sum(numbers) / len(numbers),
        {name: text},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "What is the average {value} in {file} for the rows whose {key} is {group}?",
        "Take only those lines of {file} that have {group} as their {key}, and compute the mean of {value}.",
        "{file}: mean {value} where {key} = {group}",
        "The table {file} has the columns {key} and {value}. For {group} alone, which {value} comes out on average?",
        "i want the average of {value} but just for the {key} {group}, everything is in {file}",
        "How high is the {value} on average if nothing but the {key} {group} counts? The data lie in {file}.",
        (
            '"And what about {group}?" asks my boss, pointing at the column {key} of {file}. Give him the '
            "arithmetic mean of the {value} in those rows."
        ),
        (
            "Our report has {other} pages, and the first of them is to show the typical {value} of the {key} "
            "{group}, as an arithmetic mean. Calculate it from {file}."
        ),
        "Filter {file} by {key}, keep {group}, add up {value} and divide by how many rows were kept. Result?",
        (
            "Other entries under {key} do not interest me; it is {group} whose mean {value} I would like to "
            "read out of {file}."
        ),
    ),
    more=(
        "Could you open {file} and find out which {value} the {key} called {group} reaches on average?",
        (
            "When all records in {file} with the {key} {group} share their {value} evenly, how much falls to "
            "each record?"
        ),
        "For each {key}, {file} has several rows. Average the {value} of the ones for {group}.",
        "Given: {file}, with {key} and {value} in every row. Wanted: the mean {value}, restricted to {group}.",
        (
            "I have looked at {other:words} tables already and my eyes are tired. Please tell me from {file} "
            "the mean {value} belonging to {group} in the column {key}."
        ),
        "average {value} for {group}? it says {key} in the header of {file}",
        (
            "Someone claims that the {key} {group} is nothing special. To check, I need its average {value}, "
            "based on {file}."
        ),
        (
            "Of the column {value} in {file}, only the entries beside the {key} {group} are to be averaged. "
            "What is their mean?"
        ),
        (
            "If the {key} in a row of {file} reads {group}, the row's {value} goes into a sum, which in the "
            "end is divided by the number of such rows. What does that give?"
        ),
        (
            "There are {other} people waiting for a single figure: how large, in the mean, is the {value} "
            "that {file} records under the {key} {group}?"
        ),
        "For {group} as {key}, what mean {value} do the rows of {file} give?",
        "As a {key}, {group} occurs in {file} beside others. Find its average {value} there.",
        "The {value}, averaged over all rows of {file} with the {key} {group}, is how much?",
        "What do you get as the average of {value} when only rows with {group} in the column {key} of {file} count?",
        "hi, need the mean {value} of the {group} rows in {file}, column is {key}",
        "Please go to {file}, pick the rows that belong to the {key} {group}, and average their {value}.",
        "{key:capital}: {group}. Column: {value}. File: {file}. Average: ?",
        (
            "If all rows of {file} with another {key} than {group} are left aside, how large is the average "
            "{value} of the rest?"
        ),
        (
            "You have {file} with the columns {value} and {key}. Tell me the mean of the former for those rows "
            "where the latter is {group}."
        ),
        (
            '"How does {group} do on average?" somebody asks who is interested in the {value}. In {file}, '
            "the column {key} shows which rows to take. What is the answer?"
        ),
        (
            "I would like to compare each {key} by its average {value}, and begin with {group}. What is it, by "
            "the data of {file}?"
        ),
        "Average, please, what stands under {value} in {file}, but just in rows where {group} stands under {key}.",
        (
            "Given the records of {file}, determine the arithmetic mean of {value} over those whose {key} "
            "equals {group}."
        ),
        (
            "Some rows of {file} have the {key} {group}. Add their {value} and divide by the number of these "
            "rows; what comes out?"
        ),
        "Could you work out what {value} a row of the {key} {group} has on average in {file}?",
        (
            "A newspaper wants to print the average {value} for the {key} {group}. Our data are in {file}. "
            "Which figure do we send?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean {value} of the rows with {key} {group}. Read {file}, keep the {value} of "
                "these rows, add it up and divide by their number."
            ),
            """
import csv
with open("{file}") as file:
    numbers = [float(row["{value}"]) for row in csv.DictReader(file) if row["{key}"] == "{group}"]
print(sum(numbers) / len(numbers))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="For {group}, the average {value} is {output}.",
)
