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
    more=(
        "Those present: {there}. Those expected at the {place}: {all}. Who has not come?",
        "I was waiting for {all} at the {place}, but only {there} turned up. Tell me who did not.",
        "If {there} have arrived and the {place} cannot start without {all}, for whom are we still waiting?",
        (
            '"Is everyone here?" asks the leader of the {place}. The list says {all}. The answers come from '
            "{there}. Which person gave no answer?"
        ),
        "Could you check who skipped the {place}? Signed up: {all}; seen: {there}.",
        "hey, {there} are on the {place} already, supposed to be {all}, who's not there yet",
        "{place:capital} register - names: {all} - ticked: {there} - not ticked: ?",
        "I have greeted {there} so far. The guests are {all}. Which guest have I not greeted?",
        "After a head count with {there}, a single name out of {all} was still without a tick. Whose name was it?",
        "Please find the name that occurs in {all} but does not occur in {there}.",
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
