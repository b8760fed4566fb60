"""So many in front and so many behind: how many in all, oneself counted."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    front, behind = draw.integers(2, 3, 40)
    line, place = draw.pick(
        ("queue", "at the bakery"),
        ("line", "at the ticket office"),
        ("queue", "at the slide"),
        ("line", "for the bus"),
        ("queue", "at the ski lift"),
        ("line", "at the museum"),
    )
    return Case(
        {**draw.who(), "front": front, "behind": behind, "line": line, "place": place, "x": draw.integer(2, 25)},
        front + behind + 1,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} stands in a {line} {place}. {front} people are in front of {them} and {behind} behind. How many "
            "people are in the {line}?"
        ),
        (
            "How many people stand in the {line} {place} if {who} has {front} of them before {them} and {behind} "
            "after {them}?"
        ),
        (
            "There are {front} people ahead of {who} and {behind} people behind {them} in a {line} {place}. Count "
            "all of them, {who} included."
        ),
        "{front} people, then {who}, then {behind} people: that is the whole {line} {place}. What is their number?",
        (
            "In a {line} {place}, {behind:words} persons come after {who} and {front} come before. Find the total, "
            "with {who} in it."
        ),
        "i'm in a {line} {place}, {front} people before me, {behind} after me. how many are we",
        (
            "Counting {who} as well, what is the number of people in a {line} {place} with {front} in front of "
            "{them} and {behind} at {their} back?"
        ),
        (
            "Looking ahead in the {line} {place}, {who} sees {front} heads; turning round, {they} sees {behind}. "
            "Together with {who}, how many heads are there?"
        ),
        (
            "{who} has been waiting {x} minutes {place}. The {line} has {front} people in front of {them} and "
            "another {behind} follow. How many people make up the {line}?"
        ),
        (
            "Only {front} people will have their turn before {who}, and {behind} after {them}. Everybody {place} is "
            "in this {line}. How many are there, {who} too?"
        ),
        (
            "If {who} leaves a {line} {place}, there remain {front} people in front and {behind} behind. How many "
            "were there with {them}?"
        ),
        (
            "A {line} {place} has {who} somewhere in it: {front} on one side of {them}, {behind} on the other. "
            "Number of people?"
        ),
        (
            "When {who} joins a {line} {place}, {x} people have already left it. Now there are {front} in front of "
            "{them}, and soon {behind} more have come up behind. How many people is the {line} then, with {who}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all people in the {line}. Known: {front} in front, {behind} behind. Add both and one for the "
                "person in between."
            ),
            "print({front} + {behind} + 1)",
        ),
    ),
    reply="There are {output} people in the {line}.",
)
