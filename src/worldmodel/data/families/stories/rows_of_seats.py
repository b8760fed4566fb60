"""Rows of seats with some of them empty: seats, taken seats, rows, and seats per row."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    rows, seats = draw.integer(4, 40), draw.integer(5, 36)
    empty = draw.integer(2, rows * seats - 3)
    return {
        "rows": rows,
        "seats": seats,
        "total": rows * seats,
        "empty": empty,
        "people": rows * seats - empty,
        "x": draw.integer(2, 90),
        "hall": draw.pick(
            "cinema",
            "theater",
            "concert hall",
            "lecture hall",
            "circus tent",
            "church",
            "school hall",
            "sports hall",
            "stadium block",
            "ferry",
        ),
        "show": draw.pick("show", "event", "evening", "performance", "ceremony"),
    }


STORY = Story(
    values,
    numbers=("rows", "seats", "empty", "people"),
    asides=(
        "the {show} lasts {x} minutes",
        "a ticket costs {x} dollars",
        "the {hall} was built {x} years ago",
        "{x} people work in the {hall}",
    ),
)
ROWS = (
    "the {hall} has {rows} rows of seats",
    "the seats of a {hall} stand in {rows} rows",
    "there are {rows} rows in the {hall}",
    "a {hall} is furnished with {rows} rows of seats",
)
SEATS = (
    "each row has {seats} seats",
    "there are {seats} seats in every row",
    "in one row there are {seats} seats",
    "every row seats {seats} people",
)
EMPTY = (
    "{empty} seats are empty",
    "nobody sits on {empty} of the seats",
    "{empty} of the seats stay free",
    "{empty} seats are not taken",
)
PEOPLE = (
    "{people} people have come to the {show}",
    "{people} seats are taken",
    "{people} visitors sit in the {hall}",
    "the {show} is watched by {people} people",
)
TOTAL = ("a {hall} has {total} seats", "there are {total} seats in the {hall}", "the {hall} offers {total} seats")
EVEN = (
    "they stand in {rows} equal rows",
    "they are arranged in {rows} rows of the same length",
    "the seats form {rows} equal rows",
)

FAMILIES = {
    "seats": STORY.asked(
        (ROWS, SEATS, EMPTY),
        (
            "how many seats does the {hall} have",
            "how many seats are there in the whole {hall}",
            "what is the total number of seats",
        ),
        think="Asked: all seats. Known: {rows} rows, {seats} seats in each. The {empty} empty ones are "
        "among them. Multiply.",
        code="print({rows} * {seats})",
        reply="The {hall} has {output} seats.",
        answer=lambda v: v["total"],
    ),
    "taken": STORY.asked(
        (ROWS, SEATS, EMPTY),
        (
            "how many people are sitting there",
            "how many seats are taken",
            "how many seats are not empty",
            "how many people watch the {show} from a seat",
        ),
        think="Asked: taken seats. Known: {rows} rows, {seats} seats in each, {empty} empty. Multiply, then subtract.",
        code="all_seats = {rows} * {seats}\nprint(all_seats - {empty})",
        reply="{output} seats are taken.",
        answer=lambda v: v["total"] - v["empty"],
    ),
    "empty": STORY.asked(
        (ROWS, SEATS, PEOPLE),
        ("how many seats are empty", "how many seats are still free", "how many more people could sit down"),
        think="Asked: empty seats. Known: {rows} rows, {seats} seats in each, {people} people. Multiply, "
        "then subtract.",
        code="all_seats = {rows} * {seats}\nprint(all_seats - {people})",
        reply="{output} seats are empty.",
        answer=lambda v: v["total"] - v["people"],
    ),
    "per_row": STORY.asked(
        (TOTAL, EVEN, PEOPLE),
        (
            "how many seats are in one row",
            "how long is each row, counted in seats",
            "how many people can sit in a single row",
        ),
        think="Asked: seats in one row. Known: {total} seats, {rows} rows. The {people} people do not matter. Divide.",
        code="print({total} // {rows})",
        reply="There are {output} seats in one row.",
        answer=lambda v: v["seats"],
    ),
    "rows": STORY.asked(
        (TOTAL, SEATS, PEOPLE),
        (
            "how many rows of seats are there",
            "how many rows does the {hall} have",
            "in how many rows do the seats stand",
        ),
        think="Asked: number of rows. Known: {total} seats, {seats} in a row. The {people} people do not "
        "matter. Divide.",
        code="print({total} // {seats})",
        reply="There are {output} rows.",
        answer=lambda v: v["rows"],
    ),
}
