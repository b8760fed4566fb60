"""How many names two lists share."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(9)
    both = draw.integer(2, 4)
    one, two = people[:6], people[6:] + people[:both]
    values = {"one": ", ".join(one), "two": ", ".join(draw.sample(two, len(two)))}
    return Case(
        values
        | dict(
            zip(
                ("club", "team"),
                draw.pick(("choir", "band"), ("chess club", "film club"), ("Spanish class", "French class")),
                strict=True,
            )
        ),
        both,
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "In the {club} are {one}. In the {team} are {two}. How many are in both?",
        "{one} belong to the {club}; {two} belong to the {team}. How many people do the two have in common?",
        "How many names stand in both lists: {one} and {two}?",
        "Compare the {club} ({one}) with the {team} ({two}). How large is the overlap?",
        "number of common members, {club}: {one}, {team}: {two}",
        "The {team} has {two} as members, the {club} has {one}. Count those who go to both.",
        (
            "Both the {club} and the {team} meet on Friday. With {one} in one and {two} in the other, how "
            "many people have a clash?"
        ),
        "Take the set {one} and the set {two}. What is the size of their intersection?",
        "Some of {one} also appear among {two}. How many of them?",
        (
            "I must send one letter less for everyone who is listed twice. First list: {one}. Second list: "
            "{two}. How many fewer letters?"
        ),
    ),
    more=(
        "How many people are in the {club} as well as in the {team}? {club:capital}: {one}. {team:capital}: {two}.",
        "I have the {team} list, {two}, and the {club} list, {one}. Tell me how many names stand on both.",
        "If {two} go to the {team} and {one} to the {club}, how many of these people go to both?",
        '"Who is in the {team}?" - "{two}." - "And in the {club}?" - "{one}." So how many are in both?',
        "Could you count the names shared by these lists? {two} / {one}",
        "hey some folks do both the {team} and the {club}, how many is that? {team}: {two}. {club}: {one}",
        (
            "Members of the {club}, namely {one}, may also be members of the {team}, namely {two}. Find the "
            "number of double members."
        ),
        "Work out how many of {two}, the people of the {team}, are found in the {club} too, which has {one}.",
        (
            "For the {team} we need chairs for {two}; for the {club}, chairs for {one}. Those who attend both "
            "can keep their chair. I wonder how many people that is."
        ),
        "Table\n{club} | {one}\n{team} | {two}\nPeople in both rows: how many?",
    ),
    steps=(
        Step(
            "Asked: how many are in both lists. Known: two lists of names. Make sets and take what they share.",
            """
first = set("{one}".split(", "))
second = set("{two}".split(", "))
print(len(first & second))
""",
            requires="python:data",
        ),
    ),
    reply="{output} people are in both.",
)
