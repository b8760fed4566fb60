"""The one name of a list that is absent from a second list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(draw.integer(5, 7))
    missing = draw.pick(*people)
    there = draw.sample([name for name in people if name != missing], len(people) - 1)
    return Case(
        {
            "all": ", ".join(people),
            "there": ", ".join(there),
            "place": draw.pick("bus", "classroom", "tent", "meeting"),
        },
        missing,
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "We are {all}. On the {place} list I see {there}. Who is missing?",
        "Expected: {all}. Present: {there}. Who did not come?",
        "Which name of {all} is not among {there}?",
        "{there} are here for the {place}. Invited were {all}. Who is absent?",
        "All of {all} should be there, but only {there} are. Name the one who is not.",
        "Compare the lists {all} and {there}: which person is left out of the second?",
        "find the missing person: {all} minus {there}",
        "When the {place} leaves at noon, {there} have shown up. The full group is {all}. For whom do we wait?",
        "{all} promised to help and {there} did. Who broke the promise?",
        "Everybody in {all} handed in the form except one; I hold forms from {there}. Whose form is lacking?",
    ),
    steps=(
        Step(
            "Asked: the name that is in the first list only. Take the second set away from the first.",
            """
expected = set("{all}".split(", "))
present = set("{there}".split(", "))
print(*(expected - present))
""",
            requires="python:data",
        ),
    ),
    reply="{output} is missing.",
)
