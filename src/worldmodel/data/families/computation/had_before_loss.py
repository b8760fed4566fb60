"""A part went and a rest is known: how many there were at first."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gone, left = draw.integer(11, 60), draw.integer(3, 80)
    thing, act = draw.pick(
        ("tomatoes", "sold"),
        ("pens", "lent out"),
        ("biscuits", "ate"),
        ("flyers", "handed out"),
        ("candles", "burned"),
        ("nails", "used up"),
    )
    values: dict[str, Value] = {"gone": gone, "left": left, "thing": thing, "act": act, "x": draw.integer(2, 9)}
    return Case({**draw.who(), **values}, gone + left)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} {act} {gone} {thing} and has {left} left. How many did {they} have at first?",
        "How many {thing} were there originally if {who} {act} {gone} and {left} remain?",
        "After {who} {act} {gone} {thing}, {left} were still there. What was the number before?",
        (
            "{left} {thing} are left over today. The {gone} that {who} {act} yesterday are gone. What was there at "
            "the beginning?"
        ),
        "? - {gone} = {left}. {who}'s {thing} behave like this; find the unknown start.",
        "Some {thing} stood ready. {who} {act} {gone:words} of them, leaving {left}. How many stood ready?",
        "I {act} {gone} of my {thing} and now there's {left}, how many did i start with",
        (
            "There remain {left} {thing} after a day on which {who} {act} {gone} in {x} hours. State the count at "
            "the start of the day."
        ),
        "Find the original stock of {thing}: first {who} {act} {gone}, then {left} were counted.",
        "{who} brought a box of {thing}. {gone} went quickly, the other {left} did not. How many were in the box?",
        "If {who} now counts {left} {thing} because {gone} are gone, how many were there to begin with?",
        (
            "{who} {act} {gone} {thing}, {x} of them before noon. At night there were {left} left. How many in the "
            "morning?"
        ),
        (
            "At the end of the day {who} still had {left} {thing} and {x} bags. {they:capital} had started the day "
            "with more {thing}, but {act} {gone}. What was {their} number of {thing} at the start?"
        ),
        (
            "{who} forgot to count the {thing} before the fair. {they:capital} only knows that {gone} are gone and "
            "{left} have been brought back. How many were taken to the fair?"
        ),
    ),
    more=(
        "{left} {thing} are what {who} has now, after {they} {act} {gone}. How many were there in the beginning?",
        "Tell me how many {thing} {who} started with, if {they} {act} {gone} of them and {left} are still there.",
        (
            "I wonder how many {thing} {who} had this morning. {they:capital} {act} {gone}, and in the evening "
            "{left} were left."
        ),
        '"I {act} {gone} {thing} and still have {left}," says {who}. What number did {they} have before?',
        "{thing:capital} gone: {gone}. {thing:capital} left: {left}. {thing:capital} at the start: ?",
        "Could you work out the first number of {thing}? There remain {left}, because {who} {act} {gone}.",
        "With {left} {thing} remaining after {gone} are gone, how many did {who} have to start with?",
        "hey {who} {act} {gone} {thing}, {left} still here, how many did we have before that",
        (
            "Before {who} {act} {gone} of the {thing}, the table was full. Now just {left} lie on it. Please "
            "find how many lay there at first."
        ),
        (
            "The {thing} that {who} still has number {left}. Those that {they} {act} number {gone}. What was "
            "the total to begin with?"
        ),
        "{left} {thing} remain. Another {gone} were there, the ones that {who} {act}. How many were there at first?",
        "With {left} {thing} in hand now and {gone} gone, how many did {who} once have?",
        (
            "What did {who} start out with, in {thing}, when {left} are what {they} has and {gone} are what "
            "{they} {act}?"
        ),
        "{who} has {left} {thing}. Earlier there were more, but {they} {act} {gone}. How many were there earlier?",
        "Count back: {left} {thing} now, {gone} that {who} {act} before. Original number?",
        "so theres {left} {thing} left and {who} {act} {gone} of them, whats the number we began with",
        "If {left} {thing} stay behind after the moment when {who} {act} {gone}, what was the full number?",
        (
            "I'd like to know how many {thing} {who} had before. {left} have remained over; {gone} is the "
            "number that {they} {act}."
        ),
        '"Only {left} {thing} left?" "Yes, because {who} {act} {gone}." How many had there been?',
        (
            "Of all {their} {thing}, {who} {act} {gone}, so that {left} remain to {them}. Give the number "
            "{they} had in the beginning."
        ),
        (
            "Please say how large the pile of {thing} was before {gone} left it. {who} {act} those, and the "
            "pile is down to {left}."
        ),
        "Remaining: {left}. Number that {who} {act}: {gone}. {thing:capital} originally: ?",
        (
            "It was a fine morning and {who} had plenty of {thing}. By evening {left} were over, since {they} "
            "{act} {gone} during the day. How many did {they} have that morning?"
        ),
        (
            "Could you tell me the starting number of {thing}? {gone} are no longer there, as {who} {act} "
            "them, and {left} still are."
        ),
        (
            "{who} doesn't remember how many {thing} there were. Now there are {left}, and {they} knows that "
            "{they} {act} {gone}. Work out the number for {them}."
        ),
        (
            "Let {left} be the {thing} that {who} keeps and {gone} those that {they} {act}. Determine how many "
            "{thing} {they} had before."
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} at first. Known: {gone} gone, {left} left. Add them.",
            "print({gone} + {left})",
        ),
    ),
    reply="There were {output} {thing} at first.",
)
