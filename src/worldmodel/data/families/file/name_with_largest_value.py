"""The name in the row of a CSV file with the largest value."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(draw.integer(5, 8))
    column = draw.pick("score", "salary", "distance", "weight")
    values = draw.integers(len(people), 10, 900, distinct=True)
    name = draw.pick("results.csv", "people.csv", "list.csv")
    text = f"name,{column}\n" + "".join(f"{who},{value}\n" for who, value in zip(people, values, strict=True))
    return Case({"file": name, "column": column}, people[values.index(max(values))], {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Who has the largest {column} in {file}?",
        "Which name in {file} goes with the highest {column}?",
        "Look into {file} and tell me whose {column} is the greatest.",
        "File {file}: name with maximum {column}",
        "The table {file} has the columns name and {column}. Who is at the top?",
        "I need the person from {file} whose {column} is larger than anyone else's.",
        "Sort {file} by {column}, biggest first. What name is in the first row?",
        "By {column}, who leads in the file {file}?",
        "Someone in {file} beats all others as to {column}. Give the name.",
        "find the row of {file} where {column} is biggest and say who it is",
    ),
    more=(
        "In {file}, which name has the largest {column}?",
        "Find the greatest {column} in {file} and give me the name that belongs to it.",
        "I wonder who in {file} has the highest {column}.",
        "Could you open {file} and say which name stands beside the biggest {column}?",
        "Nobody in {file} has a larger {column} than this person. Who is it?",
        "the list is in {file}, who got the most {column}",
        "We give a prize for the greatest {column}. According to {file}, who wins it?",
        "If all rows of {file} are compared by {column}, whose value is the maximum?",
        "Wanted: name. Condition: largest {column}. Source: {file}.",
        '"Who is the leader by {column}?" the reporter asks. The answer is in {file}, so please tell me the name.',
        "The highest {column} in {file} is whose?",
        "Tell me the name whose {column} tops all the others in {file}.",
        "Going by {column}, which name comes first in {file}?",
        "Check the column {column} of {file} for its maximum; what name is in that row?",
        "{file}, column {column}: name at the maximum?",
        "With the largest {column} of all, who stands out in {file}?",
        "whos got the biggest {column} in {file}",
        "I have a table, {file}, and would like to hear the name of the one with the greatest {column}.",
        "Out of all the names listed in {file}, pick the one that has the largest {column}.",
        "A certificate goes to whoever has the top {column}. What name from {file} shall we print on it?",
        '"Mine is the largest {column}!" Who in {file} can truly say so?',
        "Please read {file} and find the name that belongs to the maximum of {column}.",
        "When you search {file} for the greatest value under {column}, whose row do you land in?",
        "Every row of {file} has a name and a {column}. Say the name with the largest {column}.",
        "Could you tell me who beats everybody else by {column}, according to the table {file}?",
        (
            "Rank the people of {file} from the largest {column} to the smallest and give only the name on top "
            "of the ranking."
        ),
    ),
    steps=(
        Step(
            "Asked: the name with the largest {column}. Read {file} and compare the rows by {column} as a number.",
            """
import csv
with open("{file}") as file:
    print(max(csv.DictReader(file), key=lambda row: float(row["{column}"]))["name"])
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} has the largest {column}.",
)
