"""One has some, the other so many times as many: how many both have together."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, times = draw.integer(3, 60), draw.integer(3, 9)
    thing, place, one, other = draw.pick(
        ("fish", "pond", "carp", "goldfish"),
        ("books", "library corner", "comics", "novels"),
        ("sweets", "jar", "toffees", "mints"),
        ("shoes", "shop window", "boots", "sandals"),
        ("trees", "orchard", "pear trees", "apple trees"),
        ("boats", "marina", "motorboats", "sailing boats"),
    )
    return Case(
        {
            "base": base,
            "times": times,
            "thing": thing,
            "place": place,
            "one": one,
            "other": other,
            "x": draw.integer(3, 70),
        },
        base + base * times,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {base} {one} in a {place} and {times} times as many {other}. How many {thing} are there in all?",
        "How many {thing} does the {place} hold if it has {base} {one} and {times} times as many {other}?",
        (
            "A {place} has {one} and {other}. The {other} are {times} times as many as the {one}, of which there are "
            "{base}. What is the total?"
        ),
        "For every one of {base} {one} in the {place} there are {times} {other}. Count both kinds together.",
        "{base} {one}; {other}: {times} times that. Give the sum of the two.",
        "With {times:words} times as many {other} as {one}, and {base} {one}, the {place} has how many {thing}?",
        (
            "The number of {other} in our {place} is {times} times the number of {one}, {base}. Find how many "
            "{thing} there are altogether."
        ),
        (
            "in the {place} i counted {base} {one} and there must be {times} times as many {other}, so how many "
            "{thing} is that together"
        ),
        (
            "Somebody spent {x} minutes counting: {base} {one}, {times} times as many {other}. What number of "
            "{thing} came out overall?"
        ),
        "Add the {other} to the {one}: {base} {one} are in the {place}, and the others outnumber them {times} to one.",
        (
            "A {place} {x} steps wide contains {base} {one}. It contains {other} too, namely {times} times as many. "
            "All {thing} together make how many?"
        ),
        "If the {one} number {base} and the {other} {times} times as much, what is the whole stock of {thing}?",
        (
            "A {place} has {base} {one}, {x} lamps and {times} times as many {other} as {one}. How many {thing} does "
            "that make, lamps not counted?"
        ),
    ),
    more=(
        (
            "{times} times as many {other} as {one} are in the {place}. The {one} are {base}. How many {thing} "
            "is that altogether?"
        ),
        (
            "Tell me the total number of {thing} in a {place} where {base} {one} are joined by {times} times "
            "as many {other}."
        ),
        (
            "I see {base} {one} in the {place}. For each of them I see {times} {other}. What do all the "
            "{thing} add up to?"
        ),
        (
            "Could you work out how many {thing} there are? The {place} has {times} times as many {other} as "
            "{one}, and it has {base} {one}."
        ),
        "{place:capital}: {one} {base}, {other} {times} times as many. Total {thing}: ?",
        (
            '"Just {base} {one}?" asks the visitor. "Yes, but {times} times as many {other}," is the '
            "reply. How many {thing} are in the {place} in total?"
        ),
        (
            "Given that {other} outnumber {one} by a factor of {times}, and that {base} {one} were counted in "
            "the {place}, find the combined number of {thing}."
        ),
        (
            "In a {place} the {one} were counted, giving {base}, and then the {other}, giving {times} times "
            "that result. What is the number of {thing} overall?"
        ),
        (
            "hi, our {place} has {times} times as many {other} as {one}, and {one} we have {base}. so how many "
            "{thing} all in all?"
        ),
        (
            "When {base} {one} and {times} times that number of {other} share a {place}, how many {thing} "
            "share it in all?"
        ),
        (
            "{times} {other} come to every single one of the {one} in the {place}, and the {one} are {base} in "
            "number. Find the total of {thing}."
        ),
        (
            "Multiply by {times} and you get from the {one} to the {other}. There are {base} {one} in the "
            "{place}; how many {thing} is that with both kinds added?"
        ),
        (
            "In our {place} the {other} are {times} times as numerous as the {one}. If we own {base} {one}, "
            "how many {thing} do we own altogether?"
        ),
        (
            "How many {thing} are in the {place} when the count of {other} is {times} times the count of "
            "{one}, and the latter is {base}?"
        ),
        (
            "By a factor of {times}, {other} beat {one} in this {place}. Only {base} of the {thing} are {one}; "
            "everything else is {other}. How many are there overall?"
        ),
        (
            "I have {times} times as many {other} as {one}. Since {base} is my number of {one}, what is my "
            "number of {thing} in the {place}?"
        ),
        (
            "Please add up the {thing} of a {place}: the {other}, which are {times} times the {one}, and the "
            "{one} themselves, {base} of them."
        ),
        (
            '"How many {other}?" "{times} times as many as {one}." "And {one}?" "{base}." "So what is '
            'the total in the {place}?"'
        ),
        "Inventory of the {place}. {other:capital}: {times} x {one}. {one:capital}: {base}. Sum of both = ?",
        (
            "there r {times} times more {other} than {one} meaning {times} for each one, {base} {one} in the "
            "{place}, total of {thing}?"
        ),
        (
            "A {place} first held nothing but {base} {one}. Then somebody put in {other}, {times} for each of "
            "the {one}. What number of {thing} does it hold now?"
        ),
        (
            "You look into a {place} and count {base} {one}. A label tells you that the {other} are {times} "
            "times as many. How many {thing} have to be in there together?"
        ),
        (
            "Taking {one} and {other} together, how many {thing} does a {place} hold in which {times} {other} "
            "belong to each of the {base} {one}?"
        ),
        (
            "The owner of the {place} forgot the number of {thing}, but knows that it consists of {base} {one} "
            "and of {other}, and that the second number is {times} times the first. Tell the owner the number."
        ),
        (
            "Let there be {base} {one} in a {place} and, for each of these, a set of {times} {other}. "
            "Determine how many {thing} there are, {one} and {other} combined."
        ),
        (
            "{times} to a single one is how the {other} compare with the {one}. With {base} {one} in the "
            "{place}, I wonder what all the {thing} amount to."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all together. Known: {base} {one}, {times} times as many {other}. Multiply to get the "
                "{other}, then add the {one}."
            ),
            """
v1 = {base} * {times}
print({base} + v1)
""",
        ),
    ),
    reply="There are {output} in all.",
)
