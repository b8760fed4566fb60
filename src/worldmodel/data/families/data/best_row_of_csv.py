"""The name in the row of a CSV text with the highest value."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(draw.integer(4, 6))
    column = draw.pick("points", "steps", "sales", "votes", "age")
    values = draw.integers(len(people), 11, 98, distinct=True)
    table = f"name,{column}\n" + "\n".join(f"{name},{value}" for name, value in zip(people, values, strict=True))
    word, choose = draw.pick(("highest", "max"), ("lowest", "min"))
    best = people[values.index((max if choose == "max" else min)(values))]
    return Case({"table": table, "column": column, "key": column, "word": word, "choose": choose}, best)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Who has the {word} {column} in this CSV?\n{table}",
        "My data:\n{table}\nWhose {column} are the {word}?",
        "Given the following data, name the person with the {word} {column}.\n{table}",
        "I exported a table:\n{table}\nWhich name goes with the {word} value?",
        "Find the row where {column} is {word} and tell me its name:\n{table}",
        "Here comes comma-separated text.\n{table}\nLooking at {column}, who is at the {word} end?",
        "Name with {word} {column}?\n{table}",
        "Please read these lines and pick one person, the one whose {column} entry is {word}.\n{table}",
        "In the table below one name stands beside the {word} number. Which name?\n{table}",
        "The {column} are listed here:\n{table}\nSort them and tell me who has the {word}.",
    ),
    more=(
        "Which name goes with the {word} value of {column}?\n{table}",
        "{table}\nAbove you see some CSV. Who comes out with the {word} {column}?",
        "Here is my file, pasted as text.\n{table}\nCould you tell me whose number of {column} is the {word} of all?",
        "I wonder who has the {word} {column} here:\n{table}",
        "Please look through the rows that follow and say for whom {column} is {word}.\n{table}",
        "hey can you check this list for me, who's got the {word} {column}\n{table}",
        "{table}\nTask: give the name in the row with the {word} {column}.",
        'A friend sent me these figures.\n{table}\nShe asks: "Who has the {word} {column}?" What do I answer?',
        "When the rows below are compared by {column}, which person has the {word} entry?\n{table}",
        "The club keeps its {column} as comma-separated text:\n{table}\nName the member with the {word} figure.",
        "{word:capital} {column}: whose are they in this data?\n{table}",
        "{table}\nIn the lines above, find the name that has the {word} {column}.",
        "Who is it that shows the {word} value under {column} in the table here?\n{table}",
        "I pasted a CSV below. By the column {column}, tell me whose value is {word}.\n{table}",
        "{table}\nThat is my CSV. The column {column} matters. Which name has its {word} entry?",
        "Search the column {column} for its {word} value and reply with the name from the same row:\n{table}",
        "Could you tell me, from the following text, the person whose {column} are {word}?\n{table}",
        "{table}\nWhich of these people has the {word} {column}?",
        "so here's the list\n{table}\nwho got the {word} {column}?",
        "If you order this table by {column}, for which name do you find the {word} number?\n{table}",
        (
            '"Look at {column}!" says the coach, handing me this:\n{table}\nWhich name belongs to the {word} '
            "of the values?"
        ),
        "Data in CSV form:\n{table}\nWanted: the name; condition: {column} is {word}.",
        "The person with the {word} {column} is to be named. Source:\n{table}",
        "We keep a record of everyone's {column}.\n{table}\nPlease determine whose record is {word}.",
        "Compare the numbers for {column} in the rows below. To whom does the {word} one belong?\n{table}",
        "{table}\nI would like to know who, according to this, has the {word} {column}.",
    ),
    steps=(
        Step(
            (
                "Asked: the name with the {word} {column}. Known: the table as CSV text. Read the rows and "
                "compare {column} as numbers."
            ),
            """
import csv, io
text = '''{table:raw}'''
rows = list(csv.DictReader(io.StringIO(text)))
print({choose}(rows, key=lambda row: int(row["{key}"]))["name"])
""",
            requires="python:data",
        ),
    ),
    reply="It is {output}.",
)
