"""Each of three days brings the same number more than the day before: the total."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, more = draw.integer(5, 60), draw.integer(2, 25)
    what, verb = draw.pick(
        ("push-ups", "does"),
        ("visitors", "counts"),
        ("postcards", "writes"),
        ("apples", "picks"),
        ("pages", "copies"),
        ("chin-ups", "does"),
    )
    values: dict[str, Value] = {"first": first, "more": more, "what": what, "verb": verb, "x": draw.integer(7, 60)}
    return Case({**draw.who(), **values}, 3 * first + 3 * more)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "On Monday {who} {verb} {first} {what}, on Tuesday {more} more than on Monday, on Wednesday {more} more "
            "than on Tuesday. How many in these days together?"
        ),
        (
            "{who} {verb} {first} {what} on the first day and every next day {more} more than the day before. What "
            "is the sum for the first three days?"
        ),
        (
            "What is the total of {what} from Friday to Sunday if {who} {verb} {first} on Friday and then always "
            "{more} more than the day before?"
        ),
        "Day one: {first} {what}. Day two: {more} more. Day three: another {more} more on top of day two. All in all?",
        (
            "Starting with {first} {what}, {who} raises the number by {more:words} each day. Find the total of the "
            "first three days."
        ),
        (
            "i do {first} {what} today, tomorrow {more} more and the day after {more} more again, so what's my total "
            "for the 3 days"
        ),
        (
            "For three days in a row {who} {verb} {what}: {first} to begin with, and daily an increase of {more}. "
            "Add the three numbers."
        ),
        (
            "At the age of {x}, {who} {verb} {first} {what} on a Tuesday. Wednesday brings {more} more than Tuesday "
            "and Thursday {more} more than Wednesday. Tuesday to Thursday: how many?"
        ),
        (
            "Each day beats the last by {more}. With {first} {what} on the opening day, how many does {who} reach "
            "over three days?"
        ),
        (
            "Yesterday's number was {more} above that of the day before, and today's is {more} above yesterday's. "
            "The first of these days had {first} {what}. Work out the total for the three."
        ),
        (
            "The plan says {first} {what}, then {more} more, then again {more} more than that. If {who} follows it "
            "for the three days, what comes together?"
        ),
        (
            "{who} {verb} {first} {what}. The following day it is {first} and {more} extra, the third day again "
            "{more} extra over the second. Sum?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the total of three days. Known: {first} on the first day, {more} more each next day. Add for "
                "the second day, again for the third, then add all."
            ),
            """
v1 = {first} + {more}
v2 = v1 + {more}
print({first} + v1 + v2)
""",
        ),
    ),
    reply="That is {output} {what} in three days.",
)
