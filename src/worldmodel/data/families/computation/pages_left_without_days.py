"""A rest is asked, but not for how many days the work has gone on."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    daily, total = draw.integer(6, 45), draw.integer(250, 700)
    thing, work, verb, done = draw.pick(
        ("pages", "book", "reads", "read"),
        ("exercises", "workbook", "solves", "solved"),
        ("addresses", "list", "types", "typed"),
        ("photos", "collection", "scans", "scanned"),
        ("lines", "poem", "learns", "learned"),
    )
    values: dict[str, Value] = {
        "daily": daily,
        "total": total,
        "thing": thing,
        "work": work,
        "verb": verb,
        "done": done,
    }
    return Case({**draw.who(), **values, "x": draw.integer(8, 40)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "A {work} has {total} {thing} and {who} {verb} {daily} of them every day. How many {thing} are left now?",
        "How many {thing} are still ahead of {who}, who {verb} {daily} a day of a {work} with {total} {thing}?",
        "{who} has been busy with a {work} of {total} {thing} for some days, {daily} {thing} each day. What remains?",
        (
            "The {work}, which cost {x} dollars, has {total} {thing}. {who} {verb} {daily} daily. Find how many are "
            "not yet {done}."
        ),
        "{total} {thing} altogether, {daily} a day. Still to do after these days?",
        (
            "Since last week {who}, who is {x}, has {done} {daily:words} {thing} on several days. The {work} has "
            "{total}. How many has {they} not {done}?"
        ),
        "at {daily} {thing} a day in a {work} of {total}, how many more do i have",
        (
            "Every evening {who} takes {x} minutes and {verb} {daily} {thing} of a {work} with {total}. How much of "
            "it is left tonight?"
        ),
        (
            "{who} {verb} at a pace of {daily} {thing} a day and the {work} counts {total}. How far from the end is "
            "{they} today?"
        ),
        (
            "Of {total} {thing} in the {work}, {daily} were {done} on each day that {who} was at home. Compute the "
            "number that were not."
        ),
        (
            "A pupil began a {work} of {total} {thing} and got through {daily} on every school day so far. What "
            "number is missing?"
        ),
        "If {daily} out of {total} {thing} are {done} per day, how many are not {done} by now?",
        (
            "{who} got a {work} with {total} {thing} as a present and does {daily} of them each evening before bed. "
            "{x} friends want to borrow it. How many {thing} must they still wait for?"
        ),
    ),
    think=(
        "Asked: the {thing} that are left. Known: {total} in all, {daily} a day. For how many days is not "
        "said, so what is done cannot be worked out."
    ),
    reply="I do not know: it is not said for how many days this has gone on.",
)
