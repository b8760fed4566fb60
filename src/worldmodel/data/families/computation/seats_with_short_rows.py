"""Rows of seats, some of them shorter than the others: all the seats."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    rows, k, n = draw.integer(12, 30), draw.integer(2, 6), draw.integer(14, 36)
    place = draw.pick("cinema", "theatre", "lecture hall", "circus tent", "concert hall", "chapel", "school hall")
    m = n - draw.integer(2, 8)
    values: dict[str, Value] = {"rows": rows, "n": n, "k": k, "m": m, "place": place}
    return Case({**values, "x": draw.integer(7, 60)}, rows * n - k * (n - m))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "A {place} has {rows} rows of seats. {k} of the rows have only {m} seats, the others have {n}. How many "
            "seats are there?"
        ),
        "How many people can sit in a {place} with {rows} rows, if {k} rows have {m} places and all the rest have {n}?",
        (
            "In {k} of the {rows} rows of a {place} there are {m} seats each because of the pillars; elsewhere a "
            "row has {n} seats. Find the number of seats."
        ),
        "{place:capital}: {rows} rows, normally {n} seats, but {k} short rows with {m} seats. Seats in all?",
        "our {place} has {rows} rows with {n} seats each except for {k} that only have {m}, how many seats is that",
        (
            "The rows of a {place} have {n} seats, apart from {k:words} rows at the back, which have {m}. With "
            "{rows} rows altogether, how many tickets can be sold?"
        ),
        (
            "If {k} rows out of {rows} hold {m} people each and the remaining ones hold {n} each, how many people "
            "fit into the {place}?"
        ),
        (
            "A {place} opened {x} years ago has {rows} rows of chairs. Standard rows have {n} chairs; near the "
            "doors, {k} rows had to do with {m}. Calculate the number of chairs."
        ),
        (
            "Count the seats of a {place}: {rows} rows in total, {n} seats in a long row, {m} in a short row, and "
            "{k} short rows."
        ),
        (
            '"A row has {n} seats," the caretaker of the {place} explains, "only {k} rows have {m}." There are '
            "{rows} rows, long and short ones together. How many seats does the caretaker look after?"
        ),
    ),
    more=(
        (
            "Tell me the seating capacity of a {place} in which {k} rows are shorter. These take {m} people each, "
            "the normal ones {n}; all in all there are {rows} rows."
        ),
        (
            "A stage cuts into {k} rows of a {place} and leaves {m} seats in each of them. The rows it does not "
            "touch have {n} seats. The number of rows, touched or not, is {rows}. How many seats can be used?"
        ),
        "rows: {rows}; of these short: {k}; seats per short row: {m}; seats per long row: {n}; seats in the {place}: ?",
        (
            "I am to put a programme on every seat of a {place}. I see {rows} rows: {k} with {m} seats and "
            "otherwise {n} in a row. How many programmes do I need?"
        ),
        (
            "Could you work out how many chairs were set up in the {place}? They stand in {rows} rows. Where the "
            "piano is, {k} rows got {m} chairs; everywhere else it is {n} to a row."
        ),
        (
            "{n} seats are the rule for a row of the {place}, {m} the exception. Of {rows} rows, {k} are "
            "exceptions. State how many seats that makes."
        ),
        "need the seat count for a {place}, {rows} rows total, {k} of them {m} seats, rest {n}",
        (
            "Tickets for the {place} cost {x} euros. All {rows} rows are sold out, {k} narrow rows of {m} seats "
            "and, for the remainder, wide rows of {n}. How many tickets is that?"
        ),
        (
            "Take the {k} short rows from the {rows} rows of a {place}, and you have the long ones. A long row "
            "seats {n}, a short one {m}. What is the total of seats?"
        ),
        (
            "It takes a cleaner {x} seconds to wipe a seat in the {place}. The cleaner goes through {rows} rows, "
            "{k} of which consist of {m} seats while the usual number is {n}. How many seats has the cleaner wiped "
            "in the end?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all the seats. Known: {rows} rows, {k} of them with {m} seats, the others with {n}. Subtract "
                "for the long rows, multiply each kind by its seats, add."
            ),
            """
v1 = {rows} - {k}
print(v1 * {n} + {k} * {m})
""",
        ),
    ),
    reply="The {place} has {output} seats.",
)
