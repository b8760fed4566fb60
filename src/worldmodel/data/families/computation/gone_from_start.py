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
        "{left} {thing} are all that is left in the {place} of what used to be {start}. How many have gone?",
        "Now {left}, earlier {start}: so stands it with the {thing} in the {place}. How many went missing?",
        "Work out how many {thing} went away, if the {place} still has {left} and had {start} to begin with.",
        (
            "{thing:capital} in the {place} at present: {left}. {thing:capital} in the {place} at first: "
            "{start}. Number gone?"
        ),
        (
            "The {place} has lost some of its {thing}. {left} can still be found there; the full number was "
            "{start}. What is the loss?"
        ),
        "how many {thing} took off from the {place}? {left} are here, {start} were here before",
        (
            "We looked into the {place} and saw {left} {thing}, where an hour ago we had seen {start}. How "
            "many had vanished?"
        ),
        (
            "If you begin with {start} {thing} in a {place} and finish with {left}, how many have you lost "
            "along the way?"
        ),
        '"Only {left} {thing}?" cried the owner of the {place}. "I\'m sure I had {start}!" How many does he miss?',
        "Not all {start} {thing} stayed in the {place}; {left} did. Tell me the number of those that didn't.",
        (
            "The number of {thing} in the {place} shrank to {left}. Since it had been {start}, by how much did "
            "it shrink?"
        ),
        "Of what were once {start} {thing}, the {place} kept {left}. Compute how many moved on.",
        "Could you say how many {thing} are gone from a {place} where {start} were and {left} are?",
        (
            "It was a quiet evening in the {place}. The number of {thing} on the morning list was {start}, the "
            "number on the evening list {left}. How many {thing} had departed?"
        ),
        "Please subtract: the {place} had {start} {thing} once, today it has {left}. What number disappeared?",
        (
            "A sign at the {place} promises {start} {thing}, but visitors find a mere {left}, as the others "
            "have been removed. How many have been removed?"
        ),
    ),
    steps=(
        Step(
            "Asked: how many {thing} went away. Known: {start} at first, {left} now. Subtract the rest from the start.",
            "print({start} - {left})",
        ),
    ),
    reply="{output} {thing} have gone.",
)
