"""Rows and columns with some empty: how many are taken."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    rows, columns = draw.integer(4, 30), draw.integer(5, 30)
    empty = draw.integer(2, rows * columns // 3)
    place, thing, row = draw.pick(
        ("cinema", "seats", "rows"),
        ("car park", "parking spaces", "rows"),
        ("greenhouse", "pots", "lines"),
        ("marina", "berths", "lines"),
        ("cloakroom", "lockers", "rows"),
        ("concert hall", "places", "rows"),
    )
    return Case(
        {
            "rows": rows,
            "columns": columns,
            "empty": empty,
            "place": place,
            "thing": thing,
            "row": row,
            "x": draw.integer(31, 60),
        },
        rows * columns - empty,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {place} has {rows} {row} of {columns} {thing}. {empty} {thing} are empty. How many are taken?",
        "How many {thing} are in use in a {place} with {rows} {row} of {columns}, if {empty} of the {thing} are free?",
        (
            "In the {place} there are {columns} {thing} in each of {rows} {row}. All but {empty} are occupied. Find "
            "how many that is."
        ),
        (
            "{empty} of the {thing} in our {place} stay free. They are arranged in {rows:words} {row}, {columns} to "
            "each. How many are not free?"
        ),
        "{rows} {row}, {columns} {thing} each, {empty} unused. Used?",
        (
            "The {thing} of a {place} form {rows} {row} with {columns} in every one. Today just {empty} have nobody "
            "or nothing in them. What number is filled?"
        ),
        "so the {place} has {columns} {thing} per row and {rows} {row} and i see {empty} empty ones. how many are full",
        (
            "Count the filled {thing}: there are {rows} times {columns} of them in the {place}, less {empty} that "
            "are empty."
        ),
        (
            "A {place} was opened {x} years ago with {rows} {row}, each having {columns} {thing}. If {empty} are "
            "vacant at the moment, how many are not?"
        ),
        "We see {empty} vacant {thing} in a {place} laid out {rows} by {columns}. Compute the number of occupied ones.",
        (
            "Were {empty} more {thing} taken, the {place} with its {rows} {row} of {columns} would be full. How many "
            "are taken now?"
        ),
        (
            "Of {rows} {row} with {columns} {thing} in each, the {place} reports {empty} as available. State how "
            "many are gone."
        ),
        (
            "At eight o'clock the doors of the {place} close. It has {rows} {row}, and {columns} {thing} belong to "
            "each. A helper counts {empty} {thing} that are free. How many does the helper write down as taken?"
        ),
    ),
    more=(
        (
            "If {empty} {thing} are not in use, and the {place} has {columns} {thing} in each of its {rows} "
            "{row}, how many {thing} are in use?"
        ),
        (
            "With {columns} {thing} in each, the {place} has {rows} {row}. I found {empty} {thing} unused. "
            "Please work out the number that are used."
        ),
        (
            "{place:capital}. {thing:capital} free: {empty}. {row:capital}: {rows}. {thing:capital} in each: "
            "{columns}. Taken: ?"
        ),
        (
            "Could you tell me how many {thing} of the {place} are taken? Only {empty} are still to be had, "
            "out of {rows} {row} with {columns} each."
        ),
        (
            '"We have just {empty} {thing} left," says the woman at the {place}. Since there are {rows} '
            "{row} and each is made up of {columns} {thing}, how many have been given away?"
        ),
        (
            "I wonder how many {thing} are full when a {place} with {columns} {thing} in every one of {rows} "
            "{row} has {empty} without anyone or anything in them."
        ),
        (
            "hey the {place} still got {empty} {thing} open, its {rows} {row} with {columns} in each, how many "
            "are gone already"
        ),
        (
            "A {place} is laid out in {rows:words} {row}. {columns} {thing} make up each of these. Given that "
            "{empty} {thing} are unoccupied, determine the number occupied."
        ),
        (
            "How many {thing} does the {place} have in use when it would take {empty} more to fill all its "
            "{rows} {row}, each with {columns} {thing}?"
        ),
        (
            "It is {x} minutes after opening. Somebody walks along the {rows} {row} of the {place}, in each of "
            "which there are {columns} {thing}, and notes that {empty} are vacant. Tell me how many are "
            "occupied."
        ),
        (
            "{empty} {thing} are free, {columns} are in each of the {row}, and the {place} has {rows} {row}. "
            "How many {thing} are taken?"
        ),
        (
            "{columns} {thing} make up each of the {row} of a {place}, which has {rows} of them. All are taken "
            "but {empty}. How many is that?"
        ),
        (
            "With {empty} unused {thing} in a {place} of {rows} {row} with {columns} {thing} to each, what "
            "number of {thing} is in use?"
        ),
        (
            "If there are {columns} {thing} to each of the {row}, {rows} {row} in the {place}, and {empty} "
            "{thing} that nobody has taken, how many has somebody taken?"
        ),
        (
            "The {place} reports: empty {thing}, {empty}; {thing} in each of the {row}, {columns}; number of "
            "{row}, {rows}. How many {thing} are full?"
        ),
        (
            "I run a {place}. At this hour {empty} {thing} are vacant. In each of my {rows} {row} I have "
            "{columns}. Tell me how many are occupied."
        ),
        (
            "You count {empty} empty {thing} in the {place}, where {columns} {thing} form one of the {row} and "
            "{rows} {row} form the whole. Work out the number of {thing} that are not empty."
        ),
        (
            "How many of its {thing} has a {place} filled, if {columns} stand in each of the {rows} {row} and "
            "{empty} are still waiting for someone?"
        ),
        "Occupied {thing} = ? | empty {thing} = {empty} | {columns} in each | {row} = {rows} | {place}",
        (
            '"How full is the {place}?" "Well, {empty} {thing} are empty. Each of the {row} has {columns}, '
            'and there are {rows} {row}." Say how many {thing} are taken.'
        ),
        (
            "theres {empty} {thing} left in the {place}, {columns} in each of the {rows} {row}, how many have "
            "people taken"
        ),
        (
            "Each of the {row} in our {place} offers {columns} {thing}. There are {rows} such {row}. Somebody "
            "has taken every one of the {thing} apart from {empty}. Please find how many have been taken."
        ),
        (
            "Given that {columns} {thing} belong to each of its {row} and that it has {rows} {row}, determine "
            "how many {thing} of the {place} are occupied when {empty} are vacant."
        ),
        (
            "At closing time {empty} {thing} have not been given out. The {place} owns {rows} {row}, and every "
            "one of these has {columns} {thing}. How many have been given out?"
        ),
        (
            "Because {empty} {thing} are out of use today, a {place} with {columns} {thing} in each of its "
            "{rows} {row} can let only the others be taken. Every one of the others is taken. What is their "
            "number?"
        ),
        (
            "I wonder how many {thing} are in use at the {place}: there is no one at {empty} of them, {rows} "
            "is the number of {row}, and {columns} is the number of {thing} in each."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} that are taken. Known: {rows} times {columns}, {empty} empty. Multiply to get "
                "all, then subtract the empty ones."
            ),
            """
v1 = {rows} * {columns}
print(v1 - {empty})
""",
        ),
    ),
    reply="{output} {thing} are taken.",
)
