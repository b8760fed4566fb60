"""So many a day for some days out of a known whole: how many are left."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    daily, days = draw.integer(6, 45), draw.integer(3, 14)
    total = daily * days + draw.integer(8, 250)
    thing, work, verb, done = draw.pick(
        ("pages", "book", "reads", "read"),
        ("exercises", "workbook", "solves", "solved"),
        ("addresses", "list", "types", "typed"),
        ("photos", "collection", "scans", "scanned"),
        ("lines", "poem", "learns", "learned"),
    )
    values: dict[str, Value] = {
        "daily": daily,
        "days": days,
        "total": total,
        "thing": thing,
        "work": work,
        "verb": verb,
        "done": done,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 20)}, total - daily * days)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {work} has {total} {thing}. {who} {verb} {daily} {thing} a day. How many are left after {days} days?",
        (
            "How many {thing} of the {work} are still ahead of {who} if it has {total} and {they} {verb} {daily} "
            "daily for {days} days?"
        ),
        "For {days} days {who} has {done} {daily} {thing} each day. There are {total} in the {work}. What remains?",
        (
            "{who} {verb} {daily} {thing} every day. The {work} with its {total} {thing} was begun {days} days ago. "
            "Find how many are not yet {done}."
        ),
        "{total} {thing} in all, {daily} {done} per day, {days} days gone. Still to do?",
        (
            "Out of the {total} {thing} in a {work}, {daily} are {done} on each of {days:words} days. How many have "
            "not been {done}?"
        ),
        "im at a {work} with {total} {thing}, {daily} {done} a day for {days} days now, how many more to go",
        (
            "Every evening {who} sits {x} minutes with a {work} of {total} {thing} and {verb} {daily}. After {days} "
            "evenings, what is left?"
        ),
        (
            "At a pace of {daily} {thing} a day, how far from the end of a {work} of {total} {thing} is {who} after "
            "{days} days?"
        ),
        (
            "Within {days} days, with {daily} {thing} on each, part of the {work} got {done}. The whole has {total}. "
            "Compute the part that did not."
        ),
        (
            "{who} is not finished with the {work}: {days} days with {daily} {thing} each were not enough for all "
            "{total}. How many {thing} are missing?"
        ),
        (
            "If a {work} contains {total} {thing} and on {days} days {daily} of them are {done} per day, what number "
            "is left over?"
        ),
        (
            "{who} got a {work} with {total} {thing} for {their} birthday. {they:capital} started at once and has "
            "{done} {daily} of them each day for {days} days. {x} friends want to borrow it when {they} is through. "
            "How many {thing} must they wait for?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} that are left. Known: {total} in all, {daily} a day for {days} days. Multiply to "
                "get what is done, subtract it from all."
            ),
            """
v1 = {daily} * {days}
print({total} - v1)
""",
        ),
    ),
    reply="{output} {thing} are left.",
)
