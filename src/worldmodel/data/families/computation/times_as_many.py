"""One has so many times as many as the other: how many that is."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, times = draw.integer(4, 60), draw.integer(3, 12)
    thing, verb = draw.pick(
        ("shells", "collected"),
        ("emails", "sent"),
        ("pots", "painted"),
        ("raffle tickets", "sold"),
        ("steps", "climbed"),
        ("berries", "picked"),
    )
    first, second = draw.people(2)
    return Case(
        {
            "base": base,
            "times": times,
            "thing": thing,
            "verb": verb,
            "first": first,
            "second": second,
            "x": draw.integer(5, 90),
        },
        base * times,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} {verb} {base} {thing} and {second} {verb} {times} times as many. How many {thing} is that for "
            "{second}?"
        ),
        "{second} {verb} {times} times as many {thing} as {first}, who {verb} {base}. Find {second}'s number.",
        "How many {thing} did {second} get, given that {first} got {base} and {second} {times} times that?",
        "{base} {thing} for {first}. For {second}, {times:words} times the amount. What does {second} have?",
        "Multiply {first}'s {thing} by {times} and you know what {second} {verb}. {first} {verb} {base}. So?",
        "The number of {thing} that {second} {verb} is {times} times the {base} of {first}. What is it?",
        "ok {first} {verb} {base} {thing}, but {second} did {times} times better. how many for {second}",
        (
            "Whenever {first} {verb} one, {second} {verb} {times}. In the end {first} had {base} {thing}. How many "
            "had {second}?"
        ),
        (
            "In {x} minutes {first} {verb} {base} {thing}; {second} was {times} times as quick. How many {thing} did "
            "{second} get in those minutes?"
        ),
        (
            "To equal {second}, {first} would need {times} times the {base} {thing} that {first} has. State "
            "{second}'s total."
        ),
        "{first}'s result, {base} {thing}, was beaten by {second} by a factor of {times}. Result of {second}?",
        (
            "Out of {x} people, {second} was best: {times} times what {first} {verb}, and {first} {verb} {base} "
            "{thing}. How many did {second} get?"
        ),
        (
            "{first} {verb} {base} {thing} on Sunday while Rita {verb} {x}. {second} {verb} {times} times as many as "
            "{first} did. How many {thing} did {second} have?"
        ),
    ),
    more=(
        "How many {thing} did {second} have, if {first} {verb} {base} and {second} {times} times that number?",
        (
            "{times} times as many {thing} as {first} {verb}: that is the result of {second}. As {first} "
            "{verb} {base}, what is {second}'s result?"
        ),
        (
            "I wonder how many {thing} {second} {verb}. It was {times:words} times as many as {first}, and "
            "{first} {verb} {base}."
        ),
        "When {first} had {base} {thing}, {second} already had {times} times as many. Tell me {second}'s number.",
        "{first}: {base} {thing}. {second}: {times} times as many. {second}'s {thing} = ?",
        (
            '"I {verb} {base} {thing}," says {first}. "And I {verb} {times} times as many as you," answers '
            "{second}. Work out {second}'s number."
        ),
        (
            "Could you tell me the number of {thing} belonging to {second}, which is {times} times as large as "
            "the {base} of {first}?"
        ),
        (
            "{first} was proud: {base} {thing}! Then {second} came along, who {verb} {times} times as many. "
            "How many were those?"
        ),
        (
            "Given a factor of {times} between {second}, who is ahead, and {first}, who {verb} {base} {thing}, "
            "find what {second} {verb}."
        ),
        (
            "{times} times as many as {first}: so many {thing} {second} {verb}. {base} is what {first} {verb}. "
            "How many is that?"
        ),
        "What is {second}'s number of {thing}, being {times} times that of {first}, if {first} {verb} {base}?",
        "{first}'s count of {thing} stands at {base}; {second}'s is {times} times as high. Give {second}'s count.",
        (
            "A factor of {times} takes you from {first}'s number of {thing} to {second}'s. {first} {verb} "
            "{base}. What figure belongs to {second}?"
        ),
        (
            "{second} is way ahead of {first}, {times} times as many {thing} in fact. {first} {verb} {base}. "
            "how many did {second} get"
        ),
        (
            "If you take the {base} {thing} that {first} {verb} and repeat that {times} times, you arrive at "
            "the number for {second}. Which number is it?"
        ),
        (
            "Tell me how many {thing} {second} {verb}, when for every one that {first} {verb} there were "
            "{times} from {second}, and {first} came to {base}."
        ),
        "Scoreboard, {thing}: {second} = {times} x {first}; {first} = {base}. Fill in the score of {second}.",
        (
            '"You {verb} {times} times as many {thing} as I did," sighs {first}, whose own number is {base}. '
            "What's the number of {second}, the one spoken to?"
        ),
        (
            "Each of {first}'s {base} {thing} is matched by {times} on {second}'s side. How many are on "
            "{second}'s side altogether?"
        ),
        (
            "Only a friend could do so well: {second}, who {verb} {times} times the {thing} of {first}. Since "
            "{first} {verb} {base}, how many {thing} make up {second}'s total?"
        ),
        (
            "Could you work out {second}'s amount of {thing}? It is {times} times another amount, namely the "
            "{base} which {first} {verb}."
        ),
        "Let {first} have {base} {thing}. Let {second} have {times} times as many. Determine how many {second} has.",
        (
            "{thing:capital} were counted yesterday. {second} turned out to have {times} times as many as "
            "{first}. For {first} the tally was {base}. What was it for {second}?"
        ),
        (
            "When {second} heard that {first} {verb} {base} {thing}, there was a smile, for {second} {verb} "
            "{times} times as many. How many {thing} was that?"
        ),
        (
            "I know what {first} {verb}: {base} {thing}. I also know that {second}'s result, divided by "
            "{times}, is the same. Please say what {second}'s result is."
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} of {second}. Known: {first} has {base}, {second} {times} times as many. Multiply.",
            "print({base} * {times})",
        ),
    ),
    reply="{second} has {output} {thing}.",
)
