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
    more=(
        "What is the sum of the {column} values stored in {file}?",
        "I need to know how much {column} there is altogether in {file}.",
        "{file}: total of {column}?",
        "Could you go through {file} and add the numbers in its {column} column?",
        "hey, can you sum up {column} from {file} for me",
        "If every row of {file} puts its {column} into one big pot, how much ends up in the pot?",
        (
            '"The {column} column has never been added up," says the bookkeeper about {file}. Do it and '
            "report the result."
        ),
        "Given the table {file}, determine the sum of all its values of {column}.",
        (
            "For the yearly report, the numbers below the heading {column} have to be summed; they are in "
            "{file}. What is the result?"
        ),
        "I wonder what comes out when the whole {column} column in {file} is added together.",
        "Values under {column} should be summed; the file is {file}. What is the sum?",
        "Work out the {column} total from {file}.",
        (
            "If you add the {column} of the first row of {file} to that of the next and so on to the end, what "
            "do you get?"
        ),
        "Please open {file}, take its column {column} and tell me the sum.",
        "{column:capital}, all rows, {file}: sum = ?",
        "My boss wants a single number: everything in the {column} column of {file} put together.",
        "There is a table in {file}. Add everything listed as {column}.",
        "what do the {column} numbers in {file} come to",
        "By reading {file}, find out the combined {column} of all its rows.",
        (
            "Someone saved a list as {file}. It has an entry for {column} on each line. How large are these "
            "entries in total?"
        ),
        "Calculate the overall {column} recorded in {file}.",
        '"And what is the total of {column}?" asks my colleague. The rows are in {file}. What do I answer?',
        "Tell me the result of summing {column} over every row in the file {file}.",
        "Combine all rows of {file} and give the total of {column}.",
        "pls total the {column} col in {file}",
        "The sum of column {column} is missing at the bottom of {file}. What should be written there?",
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
