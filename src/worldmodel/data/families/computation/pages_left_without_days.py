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
    more=(
        (
            "{who} {verb} {daily} {thing} a day. {their:capital} {work} contains {total} of them in all. Tell "
            "me how many {they} still has to do."
        ),
        (
            "I have been at this {work} for a while, {daily} {thing} daily, and it has {total} of them. What "
            "is left for me?"
        ),
        (
            "{daily} {thing} per day is the pace of {who}, and {total} is what the whole {work} has. Work out "
            "the remaining {thing}."
        ),
        "{work:capital}: {total} {thing}. Pace: {daily} per day. Remaining: ?",
        (
            "Could you tell me how many {thing} {who} has yet to do, given that {they} {verb} {daily} a day "
            "and that the {work} has {total} of them?"
        ),
        (
            '"How far are you with the {work}?" asks a friend of {who}. "I do {daily} {thing} every day, '
            'and there are {total} in it." How many are missing?'
        ),
        (
            "When {who} started the {work}, {total} {thing} lay ahead of {them}. Day after day {they} {verb} "
            "{daily}. How many lie ahead of {them} now?"
        ),
        "so {who} does {daily} {thing} each day, the {work} has {total}, how many to go",
        (
            "With {daily} {thing} {done} on each day up to today, what part of the {total} in the {work}, "
            "counted in {thing}, is still open?"
        ),
        (
            "{who} is {x} and very patient: no day goes by without {daily} {thing}. Find the number that "
            "{they} has not yet {done} of the {work}'s {total}."
        ),
        "{daily} {thing} are {done} by {who} each day. Of the {total} in the {work}, how many are still left?",
        "At {daily} a day, how many of the {total} {thing} in the {work} has {who} not {done} yet?",
        "How much of the {work}, {total} {thing} long, remains for {who}, who {verb} {daily} {thing} daily?",
        "Every day {daily} {thing}: that is how {who} works on a {work}. It has {total}. Find the number left.",
        (
            "So far {who} has {done} {daily} {thing} each day. What number of the {work}'s {total} {thing} is "
            "there still to do?"
        ),
        (
            "I do {daily} {thing} of my {work} every day and have done so for some time. There are {total} in "
            "all. How many remain?"
        ),
        "If the {work} of {who} has {total} {thing}, and {daily} get {done} day by day, what remains at this point?",
        "Done per day: {daily} {thing}. In the whole {work}: {total}. Left for {who}: ?",
        (
            "The {work} contains {total} {thing}; {who} keeps to {daily} of them a day. Tell {them} how many "
            "are missing to the end."
        ),
        (
            '"{daily} {thing} a day, never less, never more," says {who} about the {work} with {total} '
            "{thing}. How many has {they} still ahead of {them}?"
        ),
        "ive been doing {daily} {thing} a day, the {work} is {total} {thing}, whats left now",
        (
            "Could you calculate what is left of a {work} with {total} {thing} after the days on which {who} "
            "{verb} {daily} each?"
        ),
        (
            "Day by day {who} sits down at the window and {verb} {daily} {thing}. The {work} is thick: {total} "
            "{thing}. How many of them wait for {them} still?"
        ),
        (
            "Please work out how many {thing} {who} has to do yet. {their:capital} daily number is {daily}, "
            "and {total} is the number for the complete {work}."
        ),
        (
            "Given a daily amount of {daily} {thing} and a {work} of {total} {thing}, determine how many {who} "
            "must still get through."
        ),
        (
            "{who} lives at number {x} and loves {their} {work}. It has {total} {thing}, and on all days since "
            "{they} got it {they} has {done} {daily}. How many are not {done}?"
        ),
    ),
    think=(
        "Asked: the {thing} that are left. Known: {total} in all, {daily} a day. For how many days is not "
        "said, so what is done cannot be worked out."
    ),
    reply="I do not know: it is not said for how many days this has gone on.",
)
