"""How many different names appear more than once in a list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(6)
    twice = draw.integer(2, 4)
    names = people + people[:twice]
    names = draw.sample(names, len(names))
    return Case({"names": ", ".join(names)}, twice)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "How many names appear more than once here: {names}?",
        "The sign-up sheet says {names}. How many people signed up twice?",
        "Check {names} for duplicates; how many different names are doubled?",
        "{names}. Count the names that are repeated.",
        "In the guest list {names} some guests are listed two times. How many guests is that?",
        "number of duplicated entries in: {names}",
        "Someone pasted two lists together and got {names}. How many persons stood in both?",
        "Tell me how many of the names in {names} come up again later in the list.",
        "Going over the register, {names}, I see repeats. How many distinct people are repeated?",
        "If I removed every second mention from {names}, how many mentions would go?",
    ),
    more=(
        "{names}: which number of these names is not unique?",
        "I wonder how many names were written down more than once in {names}.",
        "A teacher reads out {names}. Some names she says again. For how many different names does that happen?",
        "Could you go through this list and count the names that are repeated? {names}",
        'Names with more than a single entry in the list "{names}": how many?',
        "hey can you see how many people put their name down more than once? {names}",
        "If every repeated name in {names} were underlined, how many different names would have a line under them?",
        "Attendance: {names}. Repeated names: ?",
        "Ignore all names that occur only once. How many different names are left from {names}?",
        "These tickets were booked under {names}. Work out how many people booked more than a single ticket.",
        "Which number of names is repeated in this list? {names}",
        "Look for repeats in {names} and tell me how many different names have any.",
        "{names} - count the names that you find at least twice.",
        (
            "I called up everyone in {names}, until I noticed that some names were there more than once. How "
            "many such names are there?"
        ),
        "how many of these are doubles, counting each name just once: {names}",
        "Please count how many distinct names occur several times: {names}",
        "In a raffle, the slips read {names}. How many people put in more than a single slip?",
        "How many people are listed repeatedly, if the list is {names}?",
        "List: {names}\nNames with repeats: ?",
        '"Some of you have signed more than once!" says the coach, holding {names}. How many have?',
        "Take {names}, and find out how many of the different names have a second appearance.",
        (
            "Given the sequence of names {names}, determine the number of distinct names whose frequency is "
            "greater than one."
        ),
        "Our visitors' book for the week has {names}. Tell us how many of the visitors came more than once.",
        (
            "If you struck out everybody who is mentioned a single time in {names}, how many different people "
            "would stay?"
        ),
        "Could you say for how many names there is a duplicate among {names}?",
        "The parcel list says {names}. I wonder how many persons get several parcels.",
    ),
    steps=(
        Step(
            "Asked: how many names come more than once. Known: the list. Count each name, then the counts above one.",
            """
from collections import Counter
counts = Counter("{names}".split(", "))
print(sum(count > 1 for count in counts.values()))
""",
            requires="python:data",
        ),
    ),
    reply="{output} names appear more than once.",
)
