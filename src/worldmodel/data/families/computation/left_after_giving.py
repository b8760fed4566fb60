"""An amount loses a part: how many remain."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gone = draw.integer(3, 60)
    start = gone + draw.integer(2, 70)
    thing, act, done = draw.pick(
        ("cookies", "ate", "eaten"),
        ("eggs", "used", "used"),
        ("tickets", "sold", "sold"),
        ("balloons", "gave away", "given away"),
        ("plates", "broke", "broken"),
        ("keys", "lost", "lost"),
    )
    values: dict[str, Value] = {
        "start": start,
        "gone": gone,
        "thing": thing,
        "act": act,
        "done": done,
        "x": draw.integer(2, 20),
    }
    return Case({**draw.who(), **values}, start - gone)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} had {start} {thing} and {act} {gone} of them. How many are left?",
        "How many of {start} {thing} remain when {gone} have been {done}?",
        "There were {start} {thing} this morning. Since then {gone} were {done}. What is still there?",
        "{gone} {thing} were {done}. Before that we had {start}. Find the remainder.",
        "Of {their} {start} {thing}, {who} {act} {gone:words}. So what is the number {they} still has?",
        "{start} {thing}, minus the {gone} that {who} {act}: what does that leave?",
        (
            "{who} is {x} years old and had {start} {thing}. {they:capital} {act} {gone}. How many {thing} does "
            "{they} have now?"
        ),
        "we started out with {start} {thing} but {gone} are already {done}, how many do we have left over",
        "Once {gone} out of {start} {thing} are {done}, count those that are not.",
        "{who} {act} {gone} {thing} within {x} hours. If there were {start} to begin with, how many stayed?",
        (
            "Suppose a box of {start} {thing} stands on the table. Take away the {gone} that {who} {act}. Remaining "
            "{thing}?"
        ),
        "Tell me how many {thing} have not been {done}, given {start} at first and {gone} {done}.",
        (
            "In the kitchen were {start} {thing} and {x} napkins. {who} {act} {gone} {thing}. How many {thing} are "
            "in the kitchen now?"
        ),
        (
            "{who} brought {start} {thing} to school. By the end of the break {gone} of them were {done}. With how "
            "many {thing} did {who} go back to class?"
        ),
    ),
    more=(
        "Could you say how many {thing} remain if {who} {act} {gone} and had {start} at first?",
        "{gone} of the {start} {thing} have been {done}. How many have not?",
        "{thing:capital}. In stock: {start}. {done:capital}: {gone}. Rest: ?",
        "I wonder how many {thing} {who} has now, seeing that {they} {act} {gone} out of {start}.",
        ('"Where are all my {thing}? I had {start}!" "Well, {gone} were {done}." How many does the owner still have?'),
        "i {act} {gone} {thing} yesterday, before that it was {start}. whats left",
        "Given a supply of {start} {thing}, calculate what is left over after {gone} have been {done}.",
        (
            "When {who} looked into the cupboard in the evening, {gone} {thing} had been {done}. In the "
            "morning {they} had counted {start}. Work out the number left."
        ),
        "Please subtract: {who} {act} {gone} {thing}, {start} were there before. How many are there now?",
        (
            "At the beginning of a long weekend {who} owned {start} {thing}. {they:capital} {act} some of "
            "them, {gone} to be exact. With how many was {they} left?"
        ),
        "{gone} of them are gone now, since {who} {act} those; {start} {thing} it had been. How many are left?",
        "How many {thing} are still with {who}, after {they} {act} {gone} out of the {start} {they} had?",
        "From {start} {thing}, {gone} were {done} by {who}. What number is over?",
        (
            "{who} {act} {gone} {thing}. {they:capital} had owned {start} before. Tell me how many {they} owns "
            "at present."
        ),
        (
            "{start}: so many {thing} were on the list on Monday. {gone}: so many had been {done} by Friday. "
            "Find how many were not."
        ),
        "With {gone} {thing} {done} and {start} bought in the first place, what is the remaining stock?",
        "lol {who} {act} {gone} of our {thing}. we had {start}. how many now",
        (
            '"I {act} {gone} {thing}," {who} admits. "Then there must still be some, for we had {start}," '
            "says a friend. How many are there?"
        ),
        "Begin with {start} {thing}, deduct the {gone} {done}, and name the result.",
        "If {gone} {thing} had not been {done}, {who} would still own {start}. How many does {they} own in fact?",
        "Your box held {start} {thing}. You {act} {gone}. What does it hold now?",
        "Please work out the rest: {gone} {thing} {done}, out of {start} in all.",
        "Inventory of {who} | {thing} before: {start} | {done}: {gone} | {thing} now: ___",
        "In {x} days {who} {act} {gone} {thing} from a supply of {start}. I wonder how large the supply is today.",
        (
            "There used to be {start} {thing} in the room. Because {who} {act} {gone}, there are fewer today. "
            "Calculate how many."
        ),
        "All but {gone} of {their} {start} {thing} are safe with {who}; those few {they} {act}. How many are safe?",
    ),
    steps=(
        Step(
            "Asked: the {thing} that are left. Known: {start} at first, {gone} gone. Subtract what is gone.",
            "print({start} - {gone})",
        ),
    ),
    reply="{output} {thing} are left.",
)
