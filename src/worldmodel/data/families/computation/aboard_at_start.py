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
        "{on} {who} came, {off} went, and the {what} has {end} now. How many did it have at first?",
        (
            "With {end} {who} the {what} leaves the {stop}; {on} of these got on there, and {off} others got "
            "off. What was the number on arrival?"
        ),
        "{end} is the number of {who} in the {what} now. Before {off} left and {on} got on, what was it?",
        (
            "What number of {who} did the {what} bring to the {stop}, where {on} climbed in and {off} climbed "
            "out, so that {end} rode on?"
        ),
        "Got in: {on} {who}. Got out: {off}. In the {what} afterwards: {end}. In the {what} at first: ?",
        (
            "After the {stop} there are {end} {who} in the {what}. {off} left it there and {on} took their "
            "places or stood. How many were there when it came in?"
        ),
        (
            "I am one of {end} {who} in this {what}. At the {stop} just now, {on} got on, not me, and {off} "
            "got off. How many of us were there before?"
        ),
        (
            "If {on} {who} are added to a {what} and {off} taken away, {end} are in it. Find how many were in "
            "it to begin with."
        ),
        "Tell me the earlier number of {who}: the {what} has {end} after {on} came in and {off} went out.",
        (
            '"{off} out, {on} in, makes {end}," counts the child at the window of the {what}. How many {who} '
            "had there been before the {stop}?"
        ),
        "so at the {stop} {on} {who} hop on and {off} hop off, and my {what} has {end}, what was it before",
        (
            "Could you find out how many {who} the {what} had before the {stop}? It has {end} after it. {off} "
            "got off there. {on} got on there."
        ),
        (
            "The doors of the {what} closed behind {on} new {who}. {off} had left a moment earlier. Now that "
            "there are {end} in all, work out how many there had been when the doors opened."
        ),
        (
            "Number {x} is a {what} that leaves the {stop} with {end} {who}, after it let {off} of them out "
            "and took {on} in. How many were aboard when it pulled in?"
        ),
        (
            "Determine the number of {who} before the {stop} from the number after it, {end}, those who "
            "boarded the {what} there, {on}, and those who left, {off}."
        ),
        (
            "When the {what} moved off again, {end} {who} were inside. The halt had cost it {off} and brought "
            "it {on}. How many had been inside before the halt?"
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
