"""The total of one name's entries in a list of pairs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(3)
    rows = [(person, draw.integer(2, 60)) for person in people + people[:2] + [people[0]]]
    rows = draw.sample(rows, len(rows))
    table = "; ".join(f"{name} {value}" for name, value in rows)
    thing = draw.pick("hours", "crates", "points", "euros", "goals")
    return Case(
        {"table": table, "who": people[0], "thing": thing}, sum(value for name, value in rows if name == people[0])
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "A list says: {table}. How many {thing} does {who} have altogether?",
        "{table}. What is the total for {who}?",
        "Add all entries of {who} in this record of {thing}: {table}",
        "Here is who did what, in {thing}: {table}. How much of it is due to {who}?",
        "total {thing} of {who}, given {table}",
        'Only counting {who}, how many {thing} are there in "{table}"?',
        "The log reads {table}, and {who} is mentioned several times. Sum up those {thing}.",
        "Group these by name and tell me what comes out for {who}: {table}.",
        "I'd like to pay {who} for all {thing} noted on my pad, which says {table}. How many are they?",
        "Who cares about the others: from {table} I need just the sum for {who}.",
    ),
    more=(
        "How many {thing} in all are noted for {who} in this list: {table}?",
        "I keep a list of {thing}: {table}. Tell me what belongs to {who} in sum.",
        "Could you add up the {thing} of {who}? The notes are: {table}",
        "Record: {table}\nPerson: {who}\nSum of {thing}: ?",
        '"What have I got so far?" asks {who}. The {thing} are written down as {table}. Give {who} the total.',
        "hey from this list {table} whats {who} got in total",
        "Looking only at the entries with the name {who}, find the sum: {table}.",
        "If you leave out everybody except {who}, how many {thing} do you get from {table}?",
        (
            "Several people appear in the list {table}, some more than once. The {thing} of {who} are to be "
            "added together."
        ),
        "For {who}, work out the combined number of {thing}, using these lines separated by semicolons: {table}",
        "{who} is the only one I care about. In {table}, how many {thing} are {who}'s in total?",
        "Sum for {who}, please: {table}",
        "From {table}, find all that belongs to {who} and add it up.",
        "What number of {thing} do you get by adding all entries marked {who} in {table}?",
        "{thing:capital}: {table}. How many for {who} altogether?",
        "Our notebook has the following {thing}: {table}. Tell me the sum for {who}.",
        "How many {thing} did {who} get if the list is {table}?",
        "whats the total of {who} here: {table}",
        "Please go through {table} and give the total number of {thing} that stand beside the name {who}.",
        "Calculate {who}'s {thing}. The entries read {table}",
        '"{table}" is what the sheet says. What does {who} come to in total?',
        "Given these entries, {table}, determine the sum of the {thing} of {who}.",
        (
            "It was a long evening, and the {thing} were noted like this: {table}. What stands beside the name "
            "{who} in total?"
        ),
        "Suppose only {who} is to be counted. What is the total of {thing} in {table}?",
        "Names and {thing}: {table}. Work out what all the numbers after {who} make together.",
        "I wrote down {table}. Could you tell me how many {thing} of that are {who}'s?",
    ),
    steps=(
        Step(
            (
                "Asked: the total of {who}. Known: pairs of name and number. Split the list, keep the entries of"
                " {who} and add."
            ),
            """
total = 0
for entry in "{table:raw}".split("; "):
    name, number = entry.split()
    if name == "{who}":
        total += int(number)
print(total)
""",
            requires="python:data",
        ),
    ),
    reply="{who} has {output} in all.",
)
