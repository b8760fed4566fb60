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
