"""How many different values a column of a CSV file has."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

COLUMNS = {
    "city": ("cities", ("Oslo", "Lima", "Cairo", "Dublin", "Hanoi", "Quito", "Tunis")),
    "country": ("countries", ("Chile", "Ghana", "Japan", "Latvia", "Nepal", "Peru", "Spain")),
    "supplier": ("suppliers", ("Barlow", "Crane", "Dunmore", "Hartley", "Lindner", "Moreno", "Tanaka")),
    "language": ("languages", ("Arabic", "Czech", "Dutch", "Finnish", "Hindi", "Polish", "Welsh")),
    "sport": ("sports", ("boxing", "cycling", "football", "judo", "rowing", "tennis", "hockey")),
}


def case(draw: Draw) -> Case:
    column = draw.pick(*COLUMNS)
    many, pool = COLUMNS[column]
    kinds = draw.sample(pool, draw.integer(3, 6))
    entries = kinds + [draw.pick(*kinds) for _ in range(draw.integer(3, 7))]
    rows = [(value, draw.integer(5, 90)) for value in draw.sample(entries, len(entries))]
    text = f"number,{column},amount\n" + "".join(
        f"{number},{value},{amount}\n" for number, (value, amount) in enumerate(rows, start=1)
    )
    name = draw.pick("forms.csv", "register.csv", "contacts.csv", "survey.csv")
    return Case({"file": name, "column": column, "many": many, "other": draw.integer(3, 12)}, len(kinds), {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many different values does the column {column} of {file} hold?",
        (
            "In {file}, the field {column} repeats itself a lot. If each value of it counts just once, what "
            "is the count?"
        ),
        "Count the distinct entries under {column} in the table {file}.",
        "{file}, column {column}: number of unique values?",
        (
            "Our office keeps {file} on {other} computers, always the same copy. How many different things "
            "are written in its column {column}?"
        ),
        (
            "Every row of {file} has a {column}, and many rows share theirs. How many kinds are there once "
            "the doubles are struck out?"
        ),
        "When all entries of {column} from {file} are put into a set, how large is that set?",
        "i need to know how many separate {many} there are in {file}, the column is called {column}",
        (
            '"Not one twice, please," says the clerk, who wants a list of each {column} named in {file}. How '
            "many lines will the list have?"
        ),
        "Ignoring repetitions, how many {many} occur beneath the heading {column} of the file {file}?",
    ),
    more=(
        "Please read {file} and tell me the number of unequal entries which {column} has there.",
        (
            "With {other:words} colleagues I filled in {file}. By now nobody knows how many {many}, all "
            "different from one another, we typed into the column {column}. Do you?"
        ),
        "distinct {column} count for {file} pls",
        "Every {column} that turns up in {file} gets a folder of its own. How many folders have to be bought?",
        (
            "We print a label for each of the {many} in {file}; no label is printed a second time. Going by "
            "the column {column}, how many labels come out of the printer?"
        ),
        "Suppose {file} were grouped by {column}. Into how many groups would its rows fall?",
        (
            "The heading {column} in {file} stands over values of which several are equal. What remains, in "
            "number, after removing duplicates?"
        ),
        (
            "I wonder how varied {file} is: how many {many} does it mention, repeated ones taken as one, if I "
            "look at {column} only?"
        ),
        "Determine the size of the set of all values that the CSV file {file} has in its column {column}.",
        (
            "The form behind {file} asks {other} things, and among them is the {column}. To that, how many "
            "different answers were given?"
        ),
        "{column}: how many different entries does {file} show in this column?",
        "How many {many} can be found in {file} under {column} when each is counted only once?",
        "Tell me how many distinct {many} the column {column} of {file} contains.",
        (
            "Take {file}, look down the column {column}, and count a value only the first time you see it. "
            "What do you arrive at?"
        ),
        "I have to know the number of separate {many} that appear in column {column} of {file}.",
        "hey how many unique {many} are in {file}? the column is called {column}",
        "File: {file}. Column: {column}. Number of unique values: ?",
        "Duplicates aside, what is the number of {many} which {file} lists in the column {column}?",
        "Could you look into {file} and say how many different values were entered for {column}?",
        (
            "A colour is chosen for every {column} in {file}, with the same {column} always getting the same "
            "colour and different ones never sharing it. How many colours are needed?"
        ),
        (
            '"We deal with so many {many}," sighs the secretary. The column {column} in {file} has them all, '
            "some of them often. How many different ones are there really?"
        ),
        (
            "If you crossed out each entry of column {column} in {file} that has occurred further up already, "
            "how many entries would be left?"
        ),
        "The column {column} belongs to the table {file}. I wonder how many unequal values one finds in it.",
        "Give the count of unique {column} values, taken from {file}.",
        (
            "Some rows in {file} agree in their {column}. Determine how many different {many} the file names "
            "in that column."
        ),
        (
            "After {other} months of typing, {file} is complete. Now please find the number of {many} in the "
            "column {column}, where one that comes up again is not counted again."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many different values {column} has. Read {file}, put the values of the column "
                "into a set and count it."
            ),
            """
import csv
with open("{file}") as file:
    print(len({row["{column}"] for row in csv.DictReader(file)}))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The column {column} of {file} has {output} different values.",
)
