"""One has some, the other so many more: how many both have together."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, more = draw.integer(5, 80), draw.integer(3, 40)
    thing, verb, one, other = draw.pick(
        ("tickets", "sold", "on Friday", "on Saturday"),
        ("visitors", "counted", "in the morning", "in the afternoon"),
        ("letters", "delivered", "on Monday", "on Tuesday"),
        ("trees", "planted", "last year", "this year"),
        ("loaves", "baked", "before noon", "after noon"),
        ("cars", "washed", "last week", "this week"),
    )
    return Case(
        {
            "base": base,
            "more": more,
            "thing": thing,
            "verb": verb,
            "one": one,
            "other": other,
            "x": draw.integer(3, 20),
        },
        2 * base + more,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{base} {thing} were {verb} {one} and {more} more than that {other}. How many {thing} were {verb} in total?",
        "How many {thing} were {verb} altogether, if it was {base} {one} and {other} {more} more?",
        "{one:capital} we {verb} {base} {thing}. {other:capital} we {verb} {more} more than {one}. What is the sum?",
        (
            "{other:capital}, {more} more {thing} were {verb} than {one}, when the number was {base}. Find the "
            "number for both together."
        ),
        "It was {base} {thing} {one}; the number {other} was higher by {more:words}. Add up both.",
        "They {verb} {base} {thing} {one}. Compared with that, they did {more} more {other}. Overall, how many?",
        "{one:capital}: {base} {thing}. {other:capital}: {more} more. Together?",
        "we {verb} {base} {thing} {one} and then {more} more than that {other} so how many is that all in all",
        (
            "A team of {x} {verb} {base} {thing} {one}, and {other} the team beat this by {more}. How many {thing} "
            "did the team manage in the two periods?"
        ),
        (
            "The record {one} stood at {base} {thing} {verb}. {other:capital} it was topped by {more}. What do the "
            "two results come to when put together?"
        ),
        (
            "Taking both periods into account, how many {thing} were {verb}? {one:capital} there were {base}, "
            "{other} {more} in addition to as many again."
        ),
        (
            "Since {base} {thing} were {verb} {one} and the count {other} exceeded this by {more}, work out the "
            "grand total."
        ),
        (
            "{one:capital} it rained and only {base} {thing} were {verb}. {other:capital} the sun was out and it was "
            "{more} more. How many is that over both times?"
        ),
    ),
    more=(
        "{more} more {thing} were {verb} {other} than {one}. If {base} were {verb} {one}, what was the total?",
        (
            "Tell me the number of {thing} {verb} both {one} and {other}, given that the number {one} was "
            "{base} and that {other} there were {more} more."
        ),
        (
            '"We had {base} {thing} {one}," says the clerk. "And {other} it was {more} more than that." '
            "How many {thing} is that over both?"
        ),
        "{thing:capital} {verb} {one}: {base}; {other}: {more} more than {one}; both together = ?",
        (
            "I wonder how many {thing} were {verb} all told. {other:capital} there were {more} more than "
            "{one}, and {one} I noted {base}."
        ),
        "Given {base} {thing} {verb} {one} and an increase of {more} {other}, calculate the combined number.",
        (
            "{base} {thing} were {verb} {one}, but {other} this result was beaten: it was {more} higher. "
            "Please work out the sum of both results."
        ),
        "so {more} more {thing} got {verb} {other} than {one}, and {one} it was {base}. whats the overall number",
        (
            "Starting from {base} {thing} {one}, the number rose by {more} {other}. Both figures go into the "
            "report as one sum. What does the report say?"
        ),
        (
            "An office kept a list of the {thing} that were {verb}. The line for what came {other} shows "
            "{more} more than the line for what came {one}, which shows {base}. How much do the lines give in "
            "all?"
        ),
        "{other:capital} it was {more} more {thing} than {one}; {one} it was {base}. What do both add up to?",
        (
            "How many {thing} make up the total if {more} more were {verb} {other} than the {base} of the time "
            "before, {one}?"
        ),
        "With {more} more {thing} {other} than {one}, and {base} {one}, how many were {verb} in all?",
        (
            "By {more} the number of {thing} {verb} {other} was above the number {verb} {one}, which was "
            "{base}. Find the total."
        ),
        "We {verb} {thing}: {other}, {more} more than {one}; {one}, {base}. Altogether?",
        "I {verb} {base} {thing} {one}. I did better {other}, by {more}. Tell me my total.",
        (
            "What is the overall number of {thing}, when {base} were {verb} {one} and that number plus {more} "
            "were {verb} {other}?"
        ),
        (
            "If you take the {base} {thing} {verb} {one} and then the {thing} {verb} {other}, of which there "
            "were {more} more, how many have you got?"
        ),
        (
            "{thing:capital} {verb} {other}: as many as {one}, plus {more}. {thing:capital} {verb} {one}: "
            "{base}. Total of both: ?"
        ),
        (
            '"There were {more} more {thing} {other}!" the boss is told. "More than {one}, when you {verb} '
            '{base}? So how many is it with both together?" Answer the boss.'
        ),
        "{base} {thing} {one}, {other} {more} more than that, so how many got {verb} in all",
        (
            "Could you work out how many {thing} were {verb} over both times, if {other} {more} more were "
            "{verb} than {one}, and {base} were {verb} {one}?"
        ),
        (
            "It began with {base} {thing} that were {verb} {one}. Then, {other}, the result was larger by "
            "{more}. Determine the sum."
        ),
        (
            "Because the weather got better, {more} more {thing} were {verb} {other} than {one}. That first "
            "number had been {base}. How many were {verb} at both times together?"
        ),
        (
            "Please add the {thing} of both times. {one:capital} {base} were {verb}. {other:capital} there "
            "were {more} more to be noted."
        ),
        (
            "{x} people helped. They {verb} {base} {thing} {one} and, {other}, {more} more than they had "
            "{one}. How many {thing} is it on the whole?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all {thing} together. Known: {base} {one}, {more} more than that {other}. Add to get the "
                "second number, then add both."
            ),
            """
v1 = {base} + {more}
print({base} + v1)
""",
        ),
    ),
    reply="It is {output} {thing} in total.",
)
