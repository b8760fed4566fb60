"""Each day the same more than the day before: the total over all days."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, more, days = draw.integer(3, 30), draw.integer(2, 6), draw.integer(4, 12)
    what, unit = draw.pick(
        ("push-ups", "push-ups"),
        ("skipping", "jumps"),
        ("vocabulary", "new words"),
        ("knitting", "rows"),
        ("guitar practice", "minutes"),
        ("weeding", "square metres"),
    )
    values: dict[str, Value] = {**draw.who(), "f": first, "more": more, "d": days, "what": what, "unit": unit}
    return Case({**values, "x": draw.integer(9, 60)}, days * first + more * days * (days - 1) // 2)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} has a plan for {what}: {f} {unit} on the first day and each day {more} more than the day "
            "before. How many {unit} is that in {d} days altogether?"
        ),
        (
            "What is the total of {unit} after {d} days of {what} if {who} starts with {f} and adds {more} to the "
            "daily number every day?"
        ),
        (
            "Every day a little more, {more} {unit} to be exact, than the day before: that is how {who} gets "
            "better at {what}. Day one had {f}. Find the sum of the first {d} days."
        ),
        "{what:capital}. Day 1: {f} {unit}. Each next day: plus {more}. Sum of days 1 to {d}?",
        (
            "For {d} days {who} keeps a diary of {what}. The first entry is {f} {unit}; every other entry is "
            "larger than the one above by {more}. What do all entries add up to?"
        ),
        (
            "im starting {what} with {f} {unit} today and going up by {more} every day, how many {unit} in total "
            "will i have done when {d} days are over, today included"
        ),
        (
            "The numbers of {unit} that {who}, aged {x}, does form a ladder: {f} at the bottom, steps of {more}, "
            "{d} rungs, one for each day. Add all the rungs."
        ),
        (
            "{d} days of {what}, the amount rising by {more} {unit} daily from {f} on the first of these days. "
            "State the whole amount."
        ),
        (
            "Before a contest {who} trains for {d} days. {they:capital} does not want to do too much {what} at "
            "once, hence {f} {unit} first, then {more} more with each new day. How many {unit} does the training "
            "contain?"
        ),
        (
            "A coach asks {who} for {f} {unit} on Monday and, on each day that follows, for {more} more than on "
            "the last. {who} holds out for {d} days. Count all {unit} of {their} {what}."
        ),
        (
            "How much {what} is it in all? {d} days, the first with {f} {unit}, every later one with {more} {unit} "
            "more than the one before."
        ),
        (
            "{f} {unit}, then {more} more, then again {more} more, and so on: this is how {who}'s days look, {d} "
            "of them in a row. What have all of them together brought {them} in {unit}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the sum of {d} days. Known: {f} {unit} first, {more} more each day. Each day has the first "
                "number; the additions are {more} times the sum of the numbers below {d}. Multiply and add both."
            ),
            """
base = {d} * {f}
steps = {d} * ({d} - 1) / 2
print(base + {more} * steps)
""",
        ),
    ),
    reply="Altogether it is {output} {unit}.",
)
