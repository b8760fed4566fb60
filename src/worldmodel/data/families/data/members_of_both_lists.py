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
        "{two} are in the {team}, {one} are in the {club}. How many are in both?",
        "How many of {one}, all from the {club}, are also in the {team}, made up of {two}?",
        "Tell me how many people the {team} shares with the {club}. In the {team}: {two}. In the {club}: {one}.",
        "{club:capital} list: {one}. {team:capital} list: {two}. How many names occur in each of the lists?",
        (
            "I look after the {club} with {one}. My friend looks after the {team} with {two}. For how many "
            "people do we both care?"
        ),
        "count who is in both pls: {one} ({club}) and {two} ({team})",
        (
            "Find the number of people who are members of the {team}, that is {two}, and at the same time of "
            "the {club}, that is {one}."
        ),
        "Given the names {two} and the names {one}, how many names are found on either side alike?",
        (
            "A child may choose the {club}, the {team} or both. {one} chose the {club}, and {two} chose the "
            "{team}. How many chose both?"
        ),
        "What is the number of people that {one} and {two} have in common?",
        '"Some of us do both," says the {club}, which is {one}. The {team} is {two}. How many do both?',
        "Please check each of {two} against this list: {one}. For how many does the name turn up there?",
        (
            "If {one} come to the {club} and {two} to the {team}, for how many people would a single "
            "membership card for the {club} and the {team} make sense?"
        ),
        "Overlap of {team} and {club}? {team:capital}: {two}; {club}: {one}. Number only.",
        (
            "On the door of the {team} hangs a sheet: {two}. On the door of the {club} hangs another: {one}. I "
            "wonder how many people read their name on both doors."
        ),
        (
            "You invite {one} from the {club}. Then you invite {two} from the {team}. How many people have you "
            "invited twice over?"
        ),
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
