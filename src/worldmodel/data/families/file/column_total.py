"""The sum of a column of a CSV file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    column = draw.pick("amount", "price", "quantity", "hours", "points")
    rows = [(draw.person(), value) for value in draw.integers(draw.integer(4, 9), 1, 200)]
    text = f"name,{column}\n" + "".join(f"{name},{value}\n" for name, value in rows)
    name = draw.pick("sales.csv", "list.csv", "march.csv", "team.csv")
    return Case({"file": name, "column": column}, sum(value for _, value in rows), {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "What is the total of the column {column} in {file}?",
        "Add up the {column} column of the file {file}.",
        "Sum of {column} in {file}",
        "The file {file} has a column called {column}. What do its values add up to?",
        "Open {file} and compute the sum over {column}.",
        "I have a table in {file}; how much is {column} in all?",
        "In {file}, what's the grand total for {column}?",
        "How much do all entries under {column} come to in the file {file}?",
        "Read {file}. Which number do you get when every {column} is added together?",
        "Total {column} across all rows of {file}, please.",
    ),
    steps=(
        Step(
            "Asked: the sum of {column} in {file}. The file must be read.",
            """
import csv
with open("{file}") as file:
    print(sum(float(row["{column}"]) for row in csv.DictReader(file)))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The total of {column} in {file} is {output}.",
)
