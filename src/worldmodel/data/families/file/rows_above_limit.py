"""How many rows of a CSV file exceed a limit in a column."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    column = draw.pick("price", "weight", "age", "delay", "score")
    numbers = draw.integers(draw.integer(5, 10), 2, 99)
    limit = draw.integer(25, 70)
    name = draw.pick("rows.csv", "stock.csv", "trips.csv", "members.csv")
    text = f"id,{column}\n" + "".join(f"{number},{value}\n" for number, value in enumerate(numbers, start=1))
    return Case({"file": name, "column": column, "limit": limit}, sum(value > limit for value in numbers), {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many rows of {file} have a {column} above {limit}?",
        "Count the lines in {file} where {column} is greater than {limit}.",
        "In {file}, for how many entries does the column {column} exceed {limit}?",
        "File {file}: number of rows with {column} > {limit}",
        "I keep a table called {file}. How often is its {column} bigger than {limit}?",
        "Filter {file} by {column} over {limit}. How many records are left?",
        "Anything with a {column} of more than {limit} must be checked. Going by {file}, how many checks is that?",
        "Please open the CSV file {file} and count every {column} higher than {limit}.",
        "There is a limit of {limit} for the {column}. How many rows in {file} break it?",
        "what number of records in {file} lie above {limit} in the field {column}",
    ),
    more=(
        "I wonder how many rows of {file} have more than {limit} in the column {column}.",
        "More than {limit} in {column}: to how many lines of {file} does that apply?",
        "Could you go through {file} and tell me how many times {column} lies above {limit}?",
        "{column} > {limit} in {file}, how many rows?",
        (
            '"Whoever has a {column} beyond {limit} gets a letter," says the manager. How many letters are '
            "there to write, with {file} as the list?"
        ),
        "Above {limit}, the {column} is printed in red. How many red values does {file} lead to?",
        "You are given {file}. Determine the number of records in it whose value of {column} is larger than {limit}.",
        (
            "Read the table {file}; each row has a {column}. Rows that stay at {limit} or under it do not "
            "count. What is the count of the others?"
        ),
        "how many in {file} have {column} over {limit}",
        "Work out for how many rows the {column}, as stored in {file}, is higher than {limit}.",
        "Over {limit} in the column {column}: how many rows of {file} are there?",
        "A {column} greater than {limit} is found in how many lines of {file}?",
        "How many rows are there in {file} for which the number under {column} is above {limit}?",
        "{limit} is the mark. Which number of rows in {file} has a {column} beyond it?",
        "Please look into {file} and say how many records have a {column} that is more than {limit}.",
        "hey can u count the rows in {file} where {column} is bigger than {limit}",
        "My boss cares only about rows with a {column} of over {limit}. How many of them does {file} contain?",
        "Every row in {file} has a {column}. Count the rows in which it is larger than {limit}.",
        "Suppose all lines with a {column} of {limit} or less are removed from {file}. How many lines remain?",
        "Task: number of records. Table: {file}. Condition: {column} above {limit}.",
        (
            '"Is it many that exceed {limit}?" my colleague asks about the {column} in {file}. Tell her how '
            "many rows do."
        ),
        (
            "You read {file} row by row and make a mark for each {column} higher than {limit}. How many marks "
            "do you make?"
        ),
        "Given the limit {limit} and the table {file}, determine how many values of {column} surpass it.",
        "Find how often in {file} a row's {column} goes over {limit}.",
        "The prize is for a {column} above {limit}. Going by {file}, how many rows win it?",
        (
            "I have {file} here and would like to know for how many of its rows {column} is a number greater "
            "than {limit}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many rows have a {column} above {limit}. The file must be read; count the rows whose"
                " {column} is greater."
            ),
            """
import csv
with open("{file}") as file:
    print(sum(float(row["{column}"]) > {limit} for row in csv.DictReader(file)))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} rows of {file} are above {limit}.",
)
