"""Two amounts are compared: how many more the one is."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    less = draw.integer(4, 90)
    most = less + draw.integer(3, 60)
    thing, verb = draw.pick(
        ("goals", "scored"),
        ("photos", "took"),
        ("fish", "caught"),
        ("cakes", "baked"),
        ("trees", "planted"),
        ("laps", "ran"),
    )
    first, second = draw.people(2)
    values: dict[str, Value] = {
        "less": less,
        "most": most,
        "thing": thing,
        "verb": verb,
        "first": first,
        "second": second,
        "x": draw.integer(2, 14),
    }
    return Case(values, most - less)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{first} {verb} {most} {thing}, {second} {verb} {less}. How many more {thing} did {first} have than {second}?",
        "How many fewer {thing} has {second}, with {less}, than {first}, with {most}?",
        "{second}: {less} {thing}. {first}: {most} {thing}. What is the difference?",
        "By how many {thing} is {first} ahead of {second} if one {verb} {most} and the other {less}, in that order?",
        "{first} {verb} {most} {thing}. That beats {second}, who {verb} {less:words}. By how many?",
        "When you compare the {most} {thing} of {first} with the {less} of {second}, how big is the gap?",
        "{second} {verb} only {less} {thing} while {first} {verb} {most}; find how far {second} is behind.",
        "so {first} {verb} {most} {thing} and {second} {less}, how many more is that",
        (
            "In {x} days {second} {verb} {less} {thing} and {first} {verb} {most}. How much larger is the number of "
            "{first}?"
        ),
        (
            "On a list stand {first} with {most} {thing}, {second} with {less} and someone with {x}. How many more "
            "has {first} than {second}?"
        ),
        "Compute the lead of {first} ({most} {thing}) over {second} ({less} {thing}).",
        (
            "{less} {thing} is what {second} {verb}. {first}, however, reached {most}. How many does {second} lack "
            "in comparison?"
        ),
        (
            "{first} and {second} are in a contest that {x} people watch. In the end {first} {verb} {most} {thing} "
            "and {second} {less}. By what margin did {first} win?"
        ),
        (
            "Last month {second} {verb} {less} {thing}, {first} {most} and Rita {x}. How many {thing} fewer than "
            "{first} did {second} have?"
        ),
    ),
    more=(
        "With {less} {thing}, {second} is behind {first}, who {verb} {most}. How many are missing for a tie?",
        (
            "How many more {thing} did {first} have than {second}, given that {second} {verb} {less} and "
            "{first} {verb} {most}?"
        ),
        (
            "I wonder by how much {first} beat {second}. {less} {thing} is what {second} {verb}, and {most} is "
            "what {first} {verb}."
        ),
        "{second}: {less} {thing}. {first}: {most} {thing}. Difference?",
        (
            '"You only {verb} {less} {thing}? I {verb} {most}!" {first} tells {second}. Work out how many '
            "more {first} has."
        ),
        "If {first} has {most} {thing} and {second} has {less}, how many does {second} still need to draw level?",
        "Please tell me the difference between the {less} {thing} of {second} and the {most} of {first}.",
        (
            "Both of them {verb} {thing}. For {second} the count stopped at {less}, for {first} at {most}. "
            "State how many more {first} had."
        ),
        "{most} {thing} against {less}: so {first} won and {second} lost. What was the winner's lead?",
        "{less} {thing} for {second}, {most} for {first}. How many more is it for {first}?",
        "How many {thing} separate {second}, who {verb} {less}, from {first}, who {verb} {most}?",
        "{second} stopped after {less} {thing}; {first} went on to {most}. What is the lead of {first}?",
        "What must be added to {second}'s {less} {thing} to get as many as {first}, who {verb} {most}?",
        "Tell me how many {thing} fewer {second} has: {first} {verb} {most}, {second} {less}.",
        (
            "I know both, {second} and {first}. The one {verb} {less} {thing}, the other {most}. By how many "
            "is {first} ahead?"
        ),
        "Against the {less} {thing} of {second} stand the {most} of {first}. State the difference.",
        "{thing:capital}: {second} {less}, {first} {most}. {first} ahead by: ?",
        "If {second} {verb} {less} {thing}, by how many is that beaten by the {most} of {first}?",
        "so {second} only {verb} {less} {thing} and {first} {verb} {most}, whats the gap",
        '"{most}! How many {thing} have you?" asks {first}. "{less}," says {second}. How far apart are they?',
        "Could you work out how many {thing} {second} is short of {first}'s {most}, having {less}?",
        (
            "The winner, {first}, {verb} {most} {thing}; the loser, {second}, {verb} {less}. Find out how many "
            "more the winner had."
        ),
        "Between {first} with {most} {thing} and {second} with {less}, the difference is how large?",
        (
            "{x} children took part. Best of all was {first} with {most} {thing}; next came {second} with "
            "{less}. How many {thing} lie between these places?"
        ),
        (
            "When {second} had {verb} {less} {thing}, {first} had already {verb} {most}. Calculate how many "
            "more that was."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many more {thing} {first} has. Known: {first} {most}, {second} {less}. Subtract the "
                "smaller from the larger."
            ),
            "print({most} - {less})",
        ),
    ),
    reply="The difference is {output} {thing}.",
)
