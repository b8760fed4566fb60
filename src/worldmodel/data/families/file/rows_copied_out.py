"""The rows of one kind of a CSV file copied into a new file, and how many they are."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

KINDS = {
    "status": ("open", "paid", "late"),
    "colour": ("red", "blue", "green"),
    "size": ("small", "medium", "large"),
    "priority": ("high", "low", "normal"),
}


def case(draw: Draw) -> Case:
    key = draw.pick(*KINDS)
    group, *others = draw.sample(KINDS[key], 3)
    count = draw.integer(2, 6)
    kinds = [group] * count + [draw.pick(*others) for _ in range(draw.integer(3, 6))]
    name, new = (
        draw.pick("orders.csv", "items.csv", "jobs.csv", "parcels.csv"),
        draw.pick("extract.csv", "part.csv", "selection.csv"),
    )
    text = f"number,{key}\n" + "".join(
        f"{number},{kind}\n" for number, kind in enumerate(draw.sample(kinds, len(kinds)), start=draw.integer(1, 400))
    )
    return Case(
        {"file": name, "new": new, "key": key, "group": group, "other": draw.integer(5, 12)}, count, {name: text}
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Copy the rows of {file} whose {key} is {group} into a new file {new}. How many rows is that?",
        (
            "Write to {new} everything from {file} that has {group} under {key}, header included, and tell me "
            "how many records were written."
        ),
        "{file} -> {new}, only {key} = {group}; print the number of rows copied",
        (
            "How many rows of {file} go into {new} if just those with the {key} {group} are taken over? "
            "Create that file, with the same header."
        ),
        (
            "Please make {new} for me: a table like {file}, but with no {key} other than {group}. I also need "
            "the number of its rows."
        ),
        (
            "My file {file} is a mess. Pull out the rows where the {key} says {group}, save them as {new} and "
            "report how many there are."
        ),
        (
            '"Send me {new} with the {key} {group} only," wrote the customer. Make it from {file}, heading '
            "and all, and say how many rows the customer gets."
        ),
        "can you split off all {group} rows ({key} column) from {file}, store them in {new}, and count them for me",
        (
            "Our mail allows {other} MB per file, which is plenty. Filter {file} by {key}, keeping {group}, "
            "put the outcome into {new} and give me the row count."
        ),
        (
            "From {file}, a file {new} is to be made that keeps the header and those lines in which {key} "
            "equals {group}. What is the number of lines kept, apart from the header?"
        ),
    ),
    more=(
        (
            "Create {new}. It should hold the header of {file} and every row having {group} as its {key}. How "
            "many such rows did you find?"
        ),
        (
            "For the archive I want the {key} {group} copied out of {file} to a file of its own, {new}. What "
            "number of rows does it get?"
        ),
        "Job: read {file}, select {key} {group}, write {new}, output the count of selected rows.",
        (
            "If a row in {file} has the {key} {group}, it belongs in {new} as well. Copy whatever belongs "
            "there, then tell me how much it was, in rows."
        ),
        (
            "Somebody in the next office only deals with the {key} {group}. Prepare {new} out of {file} for "
            "them, and let me know how many rows they will have before them."
        ),
        (
            "I would like {file} reduced to the {key} {group} and saved under the name {new}, the original "
            "left as it is. How many data rows survive?"
        ),
        (
            "Not all of {file} may be passed on, merely the rows with {group} in the column {key}. Put these "
            "in {new} and state their number."
        ),
        "hey {file} has a column {key}, export the ones with {group} to {new} and tell me how many u exported",
        (
            "Within {other:words} minutes I need {new}: the same columns as {file}, restricted to {key} "
            "{group}. Add the number of rows, please."
        ),
        (
            "There are {other} people on our mailing list, and each shall receive {new}, which does not exist "
            "yet. Fill it with the rows of {file} that are {group} by {key}, and say how many they are."
        ),
        (
            "Into {new} go only those rows of {file} that have the {key} {group}, below the same header. Do it "
            "and say how many rows went."
        ),
        "With {group} as {key}: copy such rows from {file} to {new} and count them.",
        (
            "How many records does {new} get when you fill it with the rows of {file} whose {key} equals "
            "{group}, plus the header?"
        ),
        (
            "I need a second file, {new}. In it: the header of {file}, and of the rows just those with {key} "
            "{group}. Tell me how many rows these are."
        ),
        (
            "{new} does not exist yet. Create it from the lines of {file} that show {group} in the column "
            "{key}; then report their number."
        ),
        "pls copy all {group} rows (column {key}) of {file} to {new} with the header, how many are there",
        (
            "Take {file}, drop every row that has another {key} than {group}, save the result as {new}, and "
            "state how many rows it has."
        ),
        (
            '"Only the {key} {group}, please," says my colleague, and "call it {new}." The source is '
            "{file}. How many rows did she get?"
        ),
        "Select from {file} where {key} is {group}; store in {new}, header first; number of stored rows: ?",
        (
            "For each row in {file}, look at the {key}: if it says {group}, write the row to {new}. How many "
            "rows were written under the header?"
        ),
        (
            "Could you put the rows with the {key} {group} from {file} in a file called {new} and let me know "
            "how many you put there?"
        ),
        (
            "The rows of {file} with {group} under {key} are wanted as a separate table named {new}. Make it, "
            "and give the number of rows."
        ),
        (
            "Please split off the {key} {group} from {file} into {new}, keeping the column names on top. What "
            "is the row count of the part split off?"
        ),
        (
            "You open {file}, keep the rows in which the {key} is {group}, and write these and the header to "
            "{new}. How many rows do you write?"
        ),
        (
            "My report deals with the {key} {group} only, so I want {new} to hold that part of {file}, header "
            "included. Work it out and say how many rows there are."
        ),
        (
            "From now on, {new} should contain what {file} has under the {key} {group}. Make that copy. How "
            "many rows were taken?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the rows of {file} with {key} {group} in the new file {new}, and their number. Read "
                "all rows, keep the header and these rows, write them and count the rows."
            ),
            """
import csv
with open("{file}") as file:
    header, *rows = csv.reader(file)
kept = [row for row in rows if row[header.index("{key}")] == "{group}"]
with open("{new}", "w", newline="") as file:
    csv.writer(file).writerows([header, *kept])
print(len(kept))
""",
            requires="python:file(read_write)",
        ),
    ),
    reply="{output} rows were copied from {file} to {new}.",
)
