"""The name with the largest total over the entries of a JSON text."""

from __future__ import annotations

import json

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(3)
    group, field = draw.pick(("driver", "parcels"), ("seller", "orders"), ("player", "points"), ("nurse", "visits"))
    totals: dict[str, int] = {}
    while len(set(totals.values())) < 3:
        names = draw.sample(people * 2, 6)
        amounts = draw.integers(6, 3, 30)
        totals = dict.fromkeys(people, 0)
        for name, amount in zip(names, amounts, strict=True):
            totals[name] += amount
    data = json.dumps([{group: name, field: amount} for name, amount in zip(names, amounts, strict=True)])
    return Case(
        {"data": data, "group": group, "key": group, "field": field, "column": field, "x": draw.integer(5, 50, 5)},
        max(totals, key=lambda name: totals[name]),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Which {group} has the largest total of {field} in this JSON? {data}",
        "{data}\nAdd up the {field} for each {group}. Who comes first?",
        "Group these records by {group}, sum the {field}, and name the one on top: {data}",
        "Our system exports {data}. Who of them has most {field} once all entries are added?",
        "best {group} by summed {field}: {data}",
        "The bonus goes to the {group} with the most {field} overall. The records are {data}. Whose bonus is it?",
        "In week {x} the office stored {data}. To which {group} belongs the greatest sum of {field}?",
        (
            '"Who is our number one?" asks the boss; she means the {field} of all entries together. The file '
            "holds {data}. Which name do we tell her?"
        ),
        "If the {field} of the same {group} are put together in {data}, whose heap is biggest?",
        "Parse {data} and report the {group} for whom the {field} add up to the maximum.",
    ),
    more=(
        "Some names come several times in {data}. Sum their {field} and say who is in the lead.",
        "Data: {data}\nGroup by: {group}\nSum of: {field}\nName with the highest sum: ?",
        (
            "I'd like to congratulate the {group} with the highest number of {field} in all. This is what I know:"
            " {data}. Whom do I congratulate?"
        ),
        "hey who's got the most {field} altogether in here {data}",
        "Given the list of objects {data}, find the value of {group} that maximises the total of {field}.",
        (
            "A prize of {x} euros is waiting for whoever has collected the most {field}, all entries counted: "
            "{data}. Who wins it?"
        ),
        (
            "Each record below tells what a {group} did on some day. Who did most over all the days, measured in "
            "{field}?\n{data}"
        ),
        "Could you total the {field} by {group} and read off the winner? Here is the JSON: {data}",
        (
            "Not the best single entry is wanted but the best sum per {group}. From {data} tell me who has it, in"
            " terms of {field}."
        ),
        (
            "Going by {data}, which name should stand at the head of a ranking by total {field}? Another {x} "
            "names wait for their first entry and do not count."
        ),
        "For every {group} in the JSON below, sum the {field}; then give me the name with the largest sum.\n{data}",
        "Whose {field} add up to the most? Records: {data}",
        "Please read {data} and tell me which {group} is ahead in total {field}.",
        "The most {field} overall: which {group} has them, going by {data}?",
        "JSON: {data}. Wanted: the {group} with the greatest sum of {field}.",
        "{data} - which {group} has the biggest {field} total here?",
        (
            "Somebody kept a log, {data}, in which a {group} may occur again and again. When all {field} are "
            "added per name, who is the best?"
        ),
        "I have to find our top {group}. What counts is the sum of {field}. The entries are {data}.",
        "If I add all the {field} of every {group} in {data}, who has got the highest number?",
        "can you sum up {field} per {group} and give me the winner: {data}",
        (
            '"I had more {field} than anybody!" each of them says. Settle it with {data}, adding up all the '
            "entries of each {group}. Who is right?"
        ),
        "Determine the {group} for which the total of {field} over all records of {data} is largest.",
        "Given these records, name the {group} whose {field}, taken together, outnumber those of all others: {data}",
        (
            "Could you look through {data}? I would like to know which {group} comes out on top when {field} "
            "are totalled by name."
        ),
        "Ranking by {field}, all entries of a {group} combined. Data: {data}. First place: ?",
        (
            "I wonder which {group} the flowers should go to. They are for the largest number of {field} in "
            "total, and the record is {data}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {group} with the largest total of {field}. Known: records as JSON. Add the {field} of"
                " each {group} in a dictionary and take the name with the largest sum."
            ),
            """
import json
totals = {}
for entry in json.loads('{data:raw}'):
    totals[entry["{key}"]] = totals.get(entry["{key}"], 0) + entry["{column}"]
print(max(totals, key=totals.get))
""",
            requires="python:data",
        ),
    ),
    reply="{output} has the largest total.",
)
