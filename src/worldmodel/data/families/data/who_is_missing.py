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
        "Seen so far at the {place}: {there}. On the list: {all}. Whose name has not been seen?",
        "Only {there} came to the {place}, although {all} were expected. Which person stayed away?",
        "There is a difference of a single name between {all} and {there}. What name is it?",
        "Tell me who has not turned up for the {place}. The ones who have: {there}. The ones who should: {all}.",
        "Cross {there} off the list {all}. Who remains?",
        "who didn't show up? list for the {place} says {all}, here are {there}",
        "I called out {all} and heard an answer from {there}. Who kept silent?",
        "Roll call for the {place} | present {there} | enrolled {all} | absent ?",
        "The {place} needs {all}. As {there} are ready, the absence of which person holds it up?",
        (
            '"I can see {there}," says the guide at the {place}. "But I have {all} on my sheet." Whom is '
            "the guide looking for?"
        ),
        "Given the members {all} and the attendance {there}, determine the absent member.",
        (
            "Please compare who came to the {place} ({there}) with who was asked to come ({all}) and name the "
            "person who did not come."
        ),
        (
            "I wonder who forgot the {place}. We had told {all}, but when I looked round I found {there} and "
            "nobody else."
        ),
        "If every one of {all} has a ticket and {there} have handed theirs in, whose ticket is still out?",
        "Could you find out who is lacking? {there} are sitting here; {all} ought to be.",
        "Presents for {all} lay under the tree. {there} have taken theirs. To whom does the last present belong?",
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
