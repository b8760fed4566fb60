"""The name with the highest ratio of two columns of a tab-separated file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(draw.integer(4, 7))
    upper, lower = draw.pick(
        ("points", "games"),
        ("pages", "days"),
        ("words", "minutes"),
        ("litres", "cows"),
        ("sales", "calls"),
        ("eggs", "hens"),
    )
    whole = draw.integers(len(people), 4, 30, distinct=True)
    counts = draw.integers(len(people), 3, 14)
    rows = [
        (who, each * count + draw.integer(0, count - 1), count)
        for who, each, count in zip(people, whole, counts, strict=True)
    ]
    name = draw.pick("people.tsv", "season.tsv", "results.tsv", "export.tsv")
    text = f"name\t{upper}\t{lower}\n" + "".join(f"{who}\t{top}\t{count}\n" for who, top, count in rows)
    return Case(
        {"file": name, "upper": upper, "lower": lower, "other": draw.integer(3, 12)},
        people[whole.index(max(whole))],
        {name: text},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Who in {file} has the highest ratio of {upper} to {lower}?",
        (
            "The tab-separated file {file} lists name, {upper} and {lower}. Whose quotient, {upper} over "
            "{lower}, is the largest?"
        ),
        "Compute {upper} divided by {lower} for all rows in {file} and name the person with the greatest result.",
        "{file} (tabs): name with max {upper} / {lower}?",
        "Measured by {upper} in relation to {lower}, who leads the table {file}? Its fields are parted by tabs.",
        "i dont care who has most {upper}, i care about {upper} over {lower}. who is best in {file}",
        "Relative to {lower}, somebody in {file} has more {upper} than anyone else. Who?",
        (
            '"{upper:capital} alone say nothing," says the boss, "one must divide by {lower}." By this '
            "measure, which name in {file} comes out on top?"
        ),
        (
            "We award {other} prizes this year, and the main one goes to the best quotient of {upper} and "
            "{lower}, as worked out from {file}. Who gets it?"
        ),
        (
            "Read {file}, whose columns name, {upper} and {lower} are separated by tabs, and find the name "
            "for which {upper} : {lower} is a maximum."
        ),
    ),
    more=(
        (
            "Please tell me whose {upper} are the most when set against the {lower}; the figures are in "
            "{file}, with a tab between fields."
        ),
        (
            "In the list {file} each person has some {upper} and some {lower}. Who has the best proportion of "
            "the former to the latter?"
        ),
        "best {upper}/{lower} ratio in {file}, name only",
        "If everybody in {file} were ranked by the value of {upper} over {lower}, who would stand in first place?",
        (
            "For a fair comparison, {upper} are divided by {lower}. Do that with the tab-separated table "
            "{file}; the name with the top value is wanted."
        ),
        (
            "Among {other:words} reporters none could say who does best. Take {file}, divide {upper} by "
            "{lower} for each name, and settle it."
        ),
        (
            "A tab-separated export called {file} tells how many {upper} and how many {lower} everyone has. I "
            "wonder which person gets the most {upper} out of each of the {lower}."
        ),
        (
            "Sort the rows in {file} by {upper} divided by {lower}, largest quotient on top. What name do you "
            "read there?"
        ),
        "Given {file} with name, {upper}, {lower}, determine the name that maximises the quotient {upper}/{lower}.",
        (
            "Nobody beats this person at the ratio of {upper} and {lower}, says {file}, a table of {other} "
            "kilobytes. Who is meant?"
        ),
        "Divided by {lower}, whose {upper} give the biggest figure in {file}?",
        "Which name should I read out as the best, if {upper} per {lower} is what matters and {file} has the data?",
        (
            "Open the tab-separated {file}. For each name form {upper} over {lower}. Report the name where "
            "this is largest."
        ),
        (
            "For every row of {file} there is a name, a number of {lower} and a number of {upper}. Who has the "
            "most {upper} for the {lower}?"
        ),
        "who's got the highest {upper} to {lower} quotient? data in {file}, tab separated",
        (
            "A prize goes to whoever has the largest number of {upper} compared with {lower}. All the data "
            "stand in {file}, tabs between the columns. Whose is the prize?"
        ),
        (
            "{lower:capital} in the denominator, {upper} in the numerator: name the row of {file} with the "
            "largest fraction."
        ),
        "Could you find the person whose {upper} divided by {lower} is greater than that of all others in {file}?",
        "Source: {file}, tab-delimited. Measure: {upper} / {lower}. Output: name at the maximum.",
        (
            "I keep a table, {file}, with tabs between name, {upper} and {lower}. Tell me who stands out with "
            "the highest {upper}-to-{lower} ratio."
        ),
        (
            '"Who is the most efficient?" my colleague asks. She means {upper} for each of the {lower}. Get '
            "the name from {file}."
        ),
        (
            "Considering how few or many {lower} each one has, whose {upper} in {file} are the best? Judge by "
            "{upper} divided by {lower}."
        ),
        "When {upper} are set in proportion to {lower}, a single name in {file} has the top ratio. Please say which.",
        (
            "The ratio of {upper} to {lower} differs from row to row in the tab-separated file {file}. Where "
            "it peaks, what does the name field hold?"
        ),
        (
            "Determine from {file} the name with the maximum value of {upper} over {lower}; fields are "
            "separated by tabs."
        ),
        (
            "It isn't the one with the most {upper} I'm looking for, but the one in {file} with the most "
            "{upper} relative to {lower}. What is the name?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the name with the largest {upper} divided by {lower}. Read {file} with tabs between "
                "the fields and compare the rows by the quotient."
            ),
            """
import csv
with open("{file}") as file:
    rows = list(csv.DictReader(file, delimiter="\\t"))
print(max(rows, key=lambda row: float(row["{upper}"]) / float(row["{lower}"]))["name"])
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} has the highest ratio of {upper} to {lower}.",
)
