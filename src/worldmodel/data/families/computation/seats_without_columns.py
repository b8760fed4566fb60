"""Rows and empty seats are told, but not how many there are to a row."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    place, thing, row = draw.pick(
        ("cinema", "seats", "rows"),
        ("car park", "parking spaces", "rows"),
        ("greenhouse", "pots", "lines"),
        ("marina", "berths", "lines"),
        ("cloakroom", "lockers", "rows"),
        ("concert hall", "places", "rows"),
    )
    values: dict[str, Value] = {
        "rows": draw.integer(4, 30),
        "empty": draw.integer(5, 60),
        "place": place,
        "thing": thing,
        "row": row,
    }
    return Case({**values, "x": draw.integer(31, 60)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "A {place} has {rows} {row} of {thing}, all equally long. {empty} {thing} are empty. How many are taken?",
        "How many {thing} are in use in a {place} with {rows} {row}, if {empty} of the {thing} are free?",
        "In the {place} there are {thing} in {rows} {row}. All but {empty} are occupied. Find how many that is.",
        (
            "{empty} of the {thing} in our {place} stay free today. They are arranged in {rows:words} {row}. How "
            "many are not free?"
        ),
        "{rows} {row}, {empty} {thing} unused. Used?",
        (
            "The {thing} of a {place} form {rows} {row} with the same number in every one. Just {empty} have nobody "
            "or nothing in them. What number is filled?"
        ),
        "so the {place} has {rows} {row} and i see {empty} empty {thing}. how many are full",
        (
            "A {place} was opened {x} years ago with {rows} {row} of {thing}. If {empty} are vacant at the moment, "
            "how many are not?"
        ),
        (
            "We see {empty} vacant {thing} in a {place} that is {x} metres long and has {rows} {row}. Compute the "
            "number of occupied ones."
        ),
        "Were {empty} more {thing} taken, the {place} with its {rows} {row} would be full. How many are taken now?",
        (
            "Of {rows} {row} with equally many {thing} in each, the {place} reports {empty} {thing} as available. "
            "State how many are gone."
        ),
        (
            "Count the filled {thing} of a {place}: it has {rows} {row} and was built for {x} thousand dollars; "
            "{empty} {thing} are empty."
        ),
        (
            "At eight o'clock the doors of the {place} close. It has {rows} {row} of {thing}. A helper counts "
            "{empty} that are free. How many does the helper write down as taken?"
        ),
    ),
    more=(
        (
            "{empty} {thing} are empty in a {place} that has {rows} {row} of equal length. Tell me how many "
            "are occupied."
        ),
        (
            "I wonder how many {thing} of the {place} are taken. It has {rows} {row}, and {empty} {thing} are "
            "still free."
        ),
        (
            "Every one of the {rows} {row} in a {place} has equally many {thing}. When {empty} are free, how "
            "many are in use?"
        ),
        "{place:capital} | {row}: {rows} | free {thing}: {empty} | occupied {thing}: ?",
        (
            "Could you work out the number of occupied {thing}? In this {place} {empty} are not in use, and "
            "the {thing} stand in {rows} {row}."
        ),
        (
            '"We have {rows} {row}, and only {empty} {thing} are left," says the owner of the {place}. How '
            "many are already taken?"
        ),
        "hey {empty} {thing} free at the {place}, its {rows} {row}, so how many are taken",
        "With {empty} of its {thing} unoccupied, how many {thing} of a {place} with {rows} equal {row} are occupied?",
        (
            "In a {place} that opened {x} years ago, the {thing} are arranged in {rows} {row}. Please find how "
            "many of them are filled, if {empty} are empty."
        ),
        (
            "A guard walks along all {rows} {row} of the {place} and notes that {empty} {thing} are vacant. "
            "Which number of {thing} is not vacant?"
        ),
        "{empty} {thing} are free; the {place} has {rows} {row}. How many {thing} have been taken?",
        (
            "Equal {row}, {rows} of them, hold the {thing} of our {place}. At noon {empty} were still to be "
            "had. How many had gone by then?"
        ),
        (
            "How many {thing} are occupied if {empty} are not, in a {place} whose {thing} are set up in {rows} "
            "{row} of the same length?"
        ),
        "Taken {thing} in the {place}: ? Free {thing}: {empty}. Number of {row}: {rows}.",
        (
            "I manage a {place}. Its {thing} stand in {rows} {row}, and {empty} of them have no user at "
            "present. Tell me how many do have one."
        ),
        (
            "You walk into a {place}, see {rows} {row} and find {empty} unused {thing}. What is the number of "
            "{thing} in use?"
        ),
        (
            "If one takes away {empty} empty {thing} from all the {thing} that the {rows} {row} of a {place} "
            "have, how many filled ones are left?"
        ),
        (
            '"Only {empty} {thing} left!" says the sign on the {place} with its {rows} {row}. How many has '
            "it given away?"
        ),
        (
            "The {place} was built with {rows} {row} of {thing}, and each of the {row} is like the next. This "
            "evening every one of the {thing} except {empty} is in use. Work out how many are."
        ),
        "When {empty} {thing} stay unused, how many get used in a {place} of {rows} {row}?",
        (
            "can u tell how many {thing} are gone in the {place}, {empty} are open still and there are {rows} "
            "{row} in total"
        ),
        (
            "Determine the occupied {thing} of a {place}, given its {rows} {row} of equally many {thing} and a "
            "vacancy of {empty}."
        ),
        (
            "There are {rows} {row} in the {place}; nobody has taken {empty} of the {thing}. I wonder how many "
            "somebody has taken."
        ),
        (
            "A new {place} opens. All its {row}, {rows} in number, are of one length. By evening just {empty} "
            "{thing} have not found a taker. How many found one?"
        ),
        (
            "Please subtract the {empty} vacant {thing} from the whole of the {place}, which is made of {rows} "
            "{row}, and give the number of {thing} that are full."
        ),
        (
            "{rows} {row} and nothing else make up the {place}, where {empty} {thing} wait for a user. What "
            "number of {thing} do not wait any more?"
        ),
    ),
    think=(
        "Asked: the {thing} that are taken. Known: {rows} {row}, {empty} empty. How many {thing} there are "
        "to a row is not said, so all of them cannot be counted."
    ),
    reply="I do not know: it is not said how many {thing} there are in each of the {row}.",
)
