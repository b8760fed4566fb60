"""The names that stand in exactly one of two lists, sorted."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(8)
    both, cut = people[: draw.integer(3, 4)], draw.integer(5, 6)
    one, two = both + people[len(both) : cut], both + people[cut:]
    club, team = draw.pick(
        ("choir", "band"),
        ("chess club", "film club"),
        ("Spanish class", "French class"),
        ("book group", "garden group"),
    )
    return Case(
        {
            "one": ", ".join(draw.sample(one, len(one))),
            "two": ", ".join(draw.sample(two, len(two))),
            "club": club,
            "team": team,
            "x": draw.integer(11, 40),
        },
        ", ".join(sorted(people[len(both) :])),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        (
            "The {club} consists of {one}. The {team} consists of {two}. Who is in exactly one of the two? Name "
            "them alphabetically."
        ),
        "Which names stand in only one of the lists {one} and {two}? Sort them by alphabet.",
        "{team:capital}: {two}. {club:capital}: {one}. Not in both, from A to Z: ?",
        (
            "Take {one} on the one hand and {two} on the other and leave out everybody who is on both sides. Who "
            "remains, in alphabetical order?"
        ),
        (
            "Our town has {x} clubs. To the {club} came {one}. To the {team} came {two}. Tell me, ordered by "
            "alphabet, the people who came to one of these and not to the other."
        ),
        "Symmetric difference, sorted: {one} versus {two}",
        (
            "If those who belong to the {club} as well as to the {team} are struck off, which names, in "
            "alphabetical sequence, are left of {one} and of {two}?"
        ),
        (
            '"People with a double membership need not come," says the chair. The {club} has {one} and the {team}'
            " has {two}. Who must come? List them from A to Z."
        ),
        (
            "hey can you compare {two} with {one} and give me everyone whos missing on one side or the other, "
            "alphabetically"
        ),
        (
            "I keep an old and a new address book. In the old one are {one}. In the new one are {two}. Those "
            "found in a single book should be listed in the order of the alphabet."
        ),
    ),
    more=(
        (
            "Tell me in alphabetical order who goes to the {club} but not to the {team}, or the other way round. "
            "{club:capital}: {one}. {team:capital}: {two}."
        ),
        (
            "With {one} in the {club} and {two} in the {team}, some people do both. Set them aside and name the "
            "others by alphabet."
        ),
        "First list\n{one}\nSecond list\n{two}\nNames on one list only, sorted: ?",
        "Could you find whose names occur a single time in {one} and {two} taken together? Please answer from A to Z.",
        (
            "When {x} chairs had been put up for the {club}, these sat down: {one}. For the {team} it was {two}. "
            "Find those who sat down only once and sort them by name."
        ),
        (
            "The {team} with {two} as members and the {club} with {one} will merge. Which people are known to "
            "just one of the sides? Alphabetical order, please."
        ),
        "Work out the alphabetical list of all who appear either among {one} or among {two} but not among both.",
        (
            "A careless clerk copied {one} as {two}. Put the names that were dropped or wrongly added into a list"
            " from A to Z."
        ),
        "i sing on mondays with {one} and on fridays with {two} so who do i meet just once a week? sort the names",
        (
            "Given the set of {one} and the set of {two} as a second one, determine the elements that they do not"
            " share, ordered alphabetically. There were {x} names on the old roll, which is of no concern."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the names in exactly one list. Known: two lists of names. Make sets, take what only one "
                "of them has, and sort."
            ),
            """
first = set("{one:raw}".split(", "))
second = set("{two:raw}".split(", "))
print(", ".join(sorted(first ^ second)))
""",
            requires="python:data",
        ),
    ),
    reply="Only in one of the lists: {output}.",
)
