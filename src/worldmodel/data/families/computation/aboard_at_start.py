"""Some got off and others on, and the end is known: how many there were at the start."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    off, on = draw.integers(2, 3, 30)
    start = off + draw.integer(5, 60)
    what, stop, who = draw.pick(
        ("bus", "stop", "people"),
        ("tram", "station", "passengers"),
        ("ferry", "pier", "tourists"),
        ("train", "station", "travellers"),
    )
    return Case(
        {
            "off": off,
            "on": on,
            "end": start - off + on,
            "what": what,
            "stop": stop,
            "who": who,
            "x": draw.integer(11, 90),
        },
        start,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "At a {stop}, {off} {who} leave a {what} and {on} get on. Now there are {end} in it. How many were there "
            "before?"
        ),
        "How many {who} were in the {what} before this {stop}, if {off} got out, {on} came in and {end} are in it now?",
        "There are {end} {who} in the {what} after {on} entered and {off} left. Find the number at first.",
        "A {what} lost {off} {who} and gained {on}. That made {end}. What had it been?",
        (
            "Some {who} were in a {what}. {off} went out, {on:words} went in, {end} are there now. How many were the "
            '"some"?'
        ),
        "Before: ? {who}. Off: {off}. On: {on}. After: {end}. Fill in the gap.",
        "{off} got off the {what} and {on} got on and now im counting {end} {who}, how many were in here at the start",
        (
            "{what:capital} number {x} takes on {on} {who} at the {stop} while {off} step out. It goes on with "
            "{end}. With how many did it arrive?"
        ),
        (
            "Going backwards: {end} {who} at the end, {on} of them new, {off} others gone. With how many {who} did "
            "the {what} begin?"
        ),
        "When {on} {who} had joined and {off} had left the {what}, there were {end}. State the original number.",
        (
            "The {what} continues with {end} {who}, since at the last {stop} {off} got off and {on} on. What was the "
            "number until then?"
        ),
        (
            "If a {what} ends up with {end} {who} after {off} leave it and {on} come aboard, how many sat or stood "
            "in it earlier?"
        ),
        (
            "A driver forgot to count the {who} in the {what} when setting out. At the first {stop} {off} got off "
            "and {on} got on; then the driver counted {end}. How many had there been when setting out?"
        ),
    ),
    more=(
        (
            "{end} {who} are in the {what} now. At the last {stop} {on} got on and {off} got off. How many "
            "were in it before that?"
        ),
        (
            "After {off} {who} got off and {on} got on at a {stop}, the {what} had {end} in it. How many did "
            "it have before the {stop}?"
        ),
        (
            "{on} {who} boarded the {what} at the {stop}, {off} left it, and {end} were then inside. Tell me "
            "the number before."
        ),
        (
            "What was the number of {who} in the {what} before the {stop}, if now it is {end}, with {on} "
            "having come in and {off} gone out?"
        ),
        (
            "I wonder how many {who} were in the {what} when it reached the {stop}. There {off} got out, {on} "
            "got in, and it drove on with {end}."
        ),
        (
            '"We are {end} now," says the guard of the {what}. "At the {stop}, {on} {who} joined us and '
            '{off} left." With how many did the {what} come to the {stop}?'
        ),
        "now: {end} {who} in the {what}. got on at the last {stop}: {on}. got off there: {off}. before that?",
        (
            "Please work out how many {who} the {what} carried before, given that {on} more got in, {off} got "
            "out, and the count afterwards was {end}."
        ),
        (
            "Could you tell me how full the {what} was? It holds {end} {who} since the {stop}, where "
            "{off:words} went and {on:words} came."
        ),
        (
            "my {what} has {end} {who} after this {stop}, {off} just left and {on} just got in. how many were "
            "with me before"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {who} before. Known: {off} left, {on} came, {end} now. Go back: subtract those who came, "
                "add those who left."
            ),
            "print({end} - {on} + {off})",
        ),
    ),
    reply="There were {output} {who} before.",
)
