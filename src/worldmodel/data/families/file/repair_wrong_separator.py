"""The sum of a column of a file with semicolons: the first program takes commas for granted."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    column = draw.pick("amount", "length", "cost", "weight")
    numbers = draw.integers(draw.integer(4, 8), 3, 120)
    name = draw.pick("export.csv", "bank.csv", "fuel.csv")
    text = f"id;{column}\n" + "".join(f"{number};{value}\n" for number, value in enumerate(numbers, start=1))
    return Case({"file": name, "column": column}, sum(numbers), {name: text})


FAMILY = Family(
    category="file",
    kind="repair",
    case=case,
    phrasings=(
        "What is the sum of {column} in {file}?",
        "Add all values of the column {column} that {file} has.",
        "total {column}, file {file}",
        "I exported {file} from another program. How much is the {column} in all?",
        "Please sum up the field {column} of the table {file}.",
        "What does the {column} come to altogether in {file}?",
        "In {file} there's a field {column} in each row; find the sum over the rows.",
        "Work out the overall {column} from the file {file} that my office sent.",
        "If you add up every {column} in {file}, what do you get?",
        "The {column} entries of {file} should be totalled. What's the result?",
    ),
    more=(
        "Could you give me the grand total of {column} from {file}?",
        "{file}: sum up {column}",
        "My boss needs a single number, the {column} of all rows in {file} put together. What is it?",
        "Take the column {column} in {file} and work out its sum.",
        "If all rows of {file} are counted, how much {column} is there in total?",
        "I wonder what the entries under {column} in {file} add up to.",
        "Given the table {file}, compute the total of its column {column}.",
        (
            "In {file} there is a heading called {column}. Everything below it is to be added together; tell "
            "me the result."
        ),
        '"And the {column}, overall?" asks the accountant, looking at {file}. Give her the sum.',
        "hey can you total up the {column} for me, its in {file}",
        "The {column} column of {file}, added up, gives what?",
        "How much is all of {column} together in the file {file}?",
        "Open {file} and sum the numbers under {column}.",
        "In {file}, what is the total for {column}?",
        "whats the {column} sum in {file}",
        "I've been sent {file}. Tell me the sum over its {column} column.",
        "Please total the column named {column}; you find it in {file}.",
        "From {file}, add together each row's {column} and report the sum.",
        "If one adds the {column} of each row in {file} to that of all others, which number results?",
        "Our yearly report lacks the overall {column}. The rows are in {file}. What is the sum?",
        "File: {file}. Column: {column}. Sum: ?",
        "Could you find out what the values of {column} in {file} make in total?",
        '"Just the total of {column}," said my colleague and mailed me {file}. What do I reply?',
        "Determine the sum of all entries that {file} has in the column {column}.",
        "There are many rows in {file}, each with a value for {column}. How large are these values combined?",
        "For the {column} in {file} I need one figure: everything added.",
    ),
    steps=(
        Step(
            "Asked: the sum of {column}. Read {file} as CSV and add the column.",
            """
import csv
with open("{file}") as file:
    print(sum(float(row["{column}"]) for row in csv.DictReader(file)))
""",
            requires="python:file(read_only)",
            fails=True,
        ),
        Step(
            (
                "The key was not found, so the columns were not split: the file seems to use semicolons. Say so "
                "to the reader."
            ),
            """
import csv
with open("{file}") as file:
    print(sum(float(row["{column}"]) for row in csv.DictReader(file, delimiter=";")))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The sum of {column} is {output}.",
)
