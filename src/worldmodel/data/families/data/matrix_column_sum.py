"""The sum of one column of a small matrix."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    rows = [draw.integers(3, 1, 30) for _ in range(3)]
    column, word = draw.pick((0, "first"), (1, "second"), (2, "last"))
    lists = [", ".join(map(str, row)) for row in rows]
    values = {"r1": lists[0], "r2": lists[1], "r3": lists[2], "word": word, "at": str(column)}
    return Case(values, sum(row[column] for row in rows))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "A matrix has the rows ({r1}), ({r2}) and ({r3}). What is the sum of its {word} column?",
        "Add up the {word} column of ({r1} | {r2} | {r3}).",
        "Three lines of a table read {r1}; {r2}; {r3}. What does the {word} column come to?",
        "{word} column total for the rows {r1} / {r2} / {r3}",
        "Take the {word} number of each of these rows and add them: {r1}; {r2}; {r3}.",
        ("My spreadsheet has {r1} in row one, {r2} in row two and {r3} in row three. How much is the {word} column?"),
        "Summing downwards, what do you get in the {word} column of the grid {r1} | {r2} | {r3}?",
        "Write {r1} on top, {r2} below it and {r3} at the bottom. Which total stands under the {word} column?",
        "If the rows of a square table are {r1}; {r2}; {r3}, find the total of its {word} column.",
        "we have {r1} and then {r2} and then {r3} as rows, sum only the {word} entries",
    ),
    more=(
        "What is the {word} column's sum in the matrix with rows {r1}; {r2}; {r3}?",
        (
            "The bottom row of a table is {r3}, the top row {r1}, and between them is {r2}. Find the total of "
            "the {word} column."
        ),
        (
            "I wrote {r1} in the top line, {r2} in the line below and {r3} in the last. If I add the {word} "
            "entries of all lines, what do I get?"
        ),
        "Given the rows [{r1}], [{r2}], [{r3}], compute the sum over the {word} column only.",
        "row: {r1}; row: {r2}; row: {r3}; {word} column added up?",
        "Please total just the {word} figure of every row: {r1} / {r2} / {r3}.",
        (
            "Three shops report {r1}, then {r2}, then {r3}, always in the same order of columns. How much do "
            "the entries in the {word} column make together?"
        ),
        "Could you tell me what the {word} column of this grid adds up to? ({r1}), ({r2}), ({r3})",
        "When the {word} numbers of the lines {r1} and {r2} and {r3} are added, which sum results?",
        (
            '"Only the {word} column counts," says the boss and hands me the rows {r1} | {r2} | {r3}. What '
            "total shall I give her?"
        ),
        (
            "From top to bottom the {word} column is added. The rows, from the top, are {r1}; {r2}; {r3}. What "
            "is the result?"
        ),
        "{word} column only: add it up for the table with {r1} above {r2} above {r3}.",
        "How much do you get by adding the {word} numbers of {r1}, of {r2} and of {r3}?",
        "The rows of a matrix are [{r1}], [{r2}] and [{r3}]. Tell me the total of the {word} column.",
        "Sum, {word} column: {r1} // {r2} // {r3}",
        (
            "My table has three rows: {r1}; below, {r2}; at the end, {r3}. Which sum belongs at the foot of "
            "the {word} column?"
        ),
        (
            "Please pick the {word} value from each of the rows ({r1}), ({r2}), ({r3}) and say what those "
            "values are together."
        ),
        "hey add the {word} column for me. rows are {r1} then {r2} then {r3}",
        "If the matrix ({r1} ; {r2} ; {r3}) is summed column by column, what stands for the {word} column?",
        (
            "You see a grid: in the first line {r1}, in the next {r2}, in the last {r3}. What do the entries "
            "of its {word} column add up to?"
        ),
        '"Add the {word} column," it says under the rows {r1}; {r2}; {r3}. What is to be written there?',
        (
            "Every row of a sheet has the same columns. The rows read {r1} / {r2} / {r3}. Work out what the "
            "{word} column totals."
        ),
        "For the array [[{r1}], [{r2}], [{r3}]], determine the sum of the {word} column.",
        "I need the {word} column of a small table added up. Its rows: {r1} | {r2} | {r3}.",
        "Could you sum the {word} entries of the following lines? {r1}. {r2}. {r3}.",
        (
            "A scoreboard shows three games, {r1}, {r2} and {r3}, with a column for each player. How many "
            "points has the player of the {word} column in all?"
        ),
    ),
    steps=(
        Step(
            "Asked: the sum of the {word} column. Known: three rows. Take the {word} entry of each row and add.",
            """
rows = [[{r1}], [{r2}], [{r3}]]
print(sum(row[{at}] for row in rows))
""",
            requires="python:data",
        ),
    ),
    reply="The {word} column adds up to {output}.",
)
