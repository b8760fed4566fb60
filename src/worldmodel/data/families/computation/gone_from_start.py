"""An amount shrinks to a known rest: how many went away."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    left = draw.integer(3, 60)
    start = left + draw.integer(3, 70)
    thing, place = draw.pick(
        ("muffins", "bakery"),
        ("birds", "garden"),
        ("cars", "car park"),
        ("bikes", "shop"),
        ("boats", "harbour"),
        ("sheep", "field"),
    )
    return Case({"start": start, "left": left, "thing": thing, "place": place, "x": draw.integer(4, 11)}, start - left)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There were {start} {thing} in the {place}. Now there are {left}. How many have gone?",
        "How many {thing} disappeared from the {place} when their number fell from {start} to {left}?",
        "{left} of the {start} {thing} are still in the {place}. The others are away: how many is that?",
        "Out of {start} {thing} only {left:words} stayed in the {place}. How many did not?",
        "At {x} o'clock the {place} had {start} {thing}, later just {left}. How many had left by then?",
        "The {place} began the day with {start} {thing} and closed with {left}. What was the loss?",
        "{start} {thing} before, {left} after. Work out the number that went.",
        "i saw {start} {thing} in the {place} earlier but there's only {left} now so how many went off",
        (
            "Some of the {start} {thing} at the {place} were taken away, after which {left} could be counted. How "
            "many were taken?"
        ),
        "By how many did the {thing} in the {place} drop? It was {start}; {x} hours later it was {left}.",
        "{start} - ? = {left}. Fill in how many {thing} the {place} lost.",
        "Today {left} {thing} remain in our {place}; last week we could count {start}. Compute how many are missing.",
        (
            "A long day went by in the {place}. It had {start} {thing} and {x} lamps before; afterwards {left} "
            "{thing} were to be seen. How many {thing} were no longer there?"
        ),
        (
            "The keeper of the {place} writes down {start} {thing} at opening and {left} at closing time. No new "
            "ones came. What is the number of those that went in between?"
        ),
    ),
    more=(
        "If {left} {thing} are left in the {place} and {start} were there at first, how many have gone away?",
        "{place:capital} log: {thing} at first {start}, {thing} now {left}, gone = ?",
        (
            "I counted {start} {thing} in the {place} this morning, but just now I could find only {left}. "
            "Tell me how many went."
        ),
        (
            "Could you work out how many of our {thing} are no longer in the {place}? We still have {left}, "
            "having started with {start}."
        ),
        (
            "Only {left} {thing} can be seen in the {place} at the moment. In the morning it was {start}. What "
            "number has gone since?"
        ),
        '"Didn\'t we have {start} {thing} in the {place}?" - "Yes, but now it\'s {left}." How many are gone?',
        "uh oh, {left} {thing} left in the {place}, used to be {start}, so how many did we lose",
        (
            "From {start} down to {left}: that is what happened to the number of {thing} in the {place} during "
            "the afternoon. I wonder how many disappeared."
        ),
        (
            "When the gate of the {place} was opened, some {thing} went out and {left} stayed behind. Before, "
            "all {start} had been inside. How many went out?"
        ),
        "Please say by how much {left} {thing} is short of the {start} that used to be in the {place}.",
    ),
    steps=(
        Step(
            "Asked: how many {thing} went away. Known: {start} at first, {left} now. Subtract the rest from the start.",
            "print({start} - {left})",
        ),
    ),
    reply="{output} {thing} have gone.",
)
