"""A whole is packed into lots of known size with a rest: how many are full."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    size, full = draw.integer(4, 24), draw.integer(3, 30)
    total = size * full + draw.integer(1, size - 1)
    thing, box = draw.pick(
        ("eggs", "cartons"),
        ("muffins", "boxes"),
        ("tennis balls", "tubes"),
        ("bricks", "pallets"),
        ("candles", "packs"),
        ("marbles", "bags"),
        ("jam jars", "crates"),
    )
    return Case({"size": size, "total": total, "thing": thing, "box": box, "x": draw.integer(3, 30)}, full)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {thing} are packed into {box} of {size}. How many {box} are full?",
        "How many full {box} can be made from {total} {thing} if {size} {thing} are needed to fill one?",
        (
            "{size} {thing} fill one of the {box}. There are {total} {thing} in all. How many {box} can be filled "
            "completely?"
        ),
        "I have {total} {thing}. My {box} take {size} each. How many of them can I fill to the top?",
        "Packing {size} {thing} at a time, how often can one fill a container when {total} {thing} are on hand?",
        (
            "A worker fills {box} with {size} {thing} each until fewer than {size} of the {total} {thing} are left. "
            "How many {box} are filled?"
        ),
        "{box:capital} hold {size:words} {thing}. From {total} {thing}, what is the largest number of full {box}?",
        "there's {total} {thing} here and {size} fit in each of the {box}, how many whole {box} will that make",
        (
            "Only full {box} are sold, with {size} {thing} in each. Today the stock is {total} {thing}. What number "
            "of {box} can be sold?"
        ),
        "The {box} were bought {x} days ago and take {size} {thing}. Out of {total} {thing}, how many {box} get full?",
        "Given {total} {thing}, count the complete {box} of {size}; ignore the rest.",
        (
            "Of {total} {thing}, as many as possible go into {box}, {size} per unit; a few do not fill another. "
            "Number of complete {box}?"
        ),
        (
            "A farm shop has {total} {thing} and {x} lamps. {box:capital} of {size} {thing} are made ready, and what "
            "does not fill a whole one is kept back. How many {box} are made ready?"
        ),
    ),
    more=(
        "How many {box} will be completely full when {size} go into each and {total} {thing} are available?",
        (
            "I have {box} that take {size} {thing} each, and I have {total} {thing}. Tell me how many {box} I "
            "can fill to the top."
        ),
        "Stock: {total} {thing}. Per unit: {size}. Full {box}: ?",
        (
            "Could you tell me how many {box} get filled if a machine puts {size} {thing} into each and stops "
            "when the {total} {thing} no longer suffice for another?"
        ),
        (
            "It takes {size} {thing} to fill one of the {box}. We have picked up {total}. Please work out how "
            "many {box} we can close."
        ),
        (
            '"Put {size} {thing} in each," says the foreman, handing over {total} {thing} and a heap of '
            "{box}. How many {box} end up full?"
        ),
        "hey if i got {total} {thing} and my {box} fit {size} each, how many {box} can i totally fill",
        (
            "Since {box} with fewer than {size} {thing} do not count, how many {box} count when {total} "
            "{thing} are packed?"
        ),
        "I wonder how many times {size} {thing} can be taken out of {total} to fill another of the {box}.",
        (
            "All {box} are of the same kind, each made for {size} {thing}. Determine how many of them {total} "
            "{thing} fill without a gap."
        ),
        "If {size} {thing} fill one of the {box}, how many {box} do {total} {thing} fill completely?",
        "{size} per unit, {total} {thing} altogether: number of full {box}?",
        "{box:capital} take {size} {thing} each. {total} have been collected. How many {box} are filled to the brim?",
        (
            "How many of the {box}, each with space for {size}, can be filled up with {thing}, of which there "
            "are {total}?"
        ),
        (
            "The {box} are empty at first. Into each go {size} {thing}, as long as the {total} on hand last. "
            "Count the ones that end up full."
        ),
        "need {size} {thing} to fill one of these {box}. got {total}. how many full ones",
        (
            "When a shop packs {thing} by the {size} and has {total} to pack, how many complete {box} leave "
            "the packing table?"
        ),
        (
            "Every one of my {box} holds {size}. In the garage I've got {total} {thing}. How many {box} will "
            "be full, not counting one that is part full?"
        ),
        "Please find the number of entirely full {box} that {total} {thing} give, {size} being a full load.",
        (
            "Packing list. Capacity: {size} {thing}. Type: {box}. Delivered {thing}: {total}. Number filled "
            "completely: ?"
        ),
        (
            "\"We don't ship {box} that aren't full,\" says the manager. They are full with {size} {thing}. "
            "Out of {total}, how many can be shipped?"
        ),
        (
            "Could you work out what number of {box} a helper can fill? A full one has {size} {thing} in it, "
            "and {total} {thing} lie on the floor."
        ),
        (
            "You fill the {box} one after another, {size} {thing} at a time. Your supply of {total} runs low "
            "at last. How many have you filled completely?"
        ),
        (
            "A capacity of {size} {thing} is printed on the {box}. I wonder how many become full if {total} "
            "{thing} are put away."
        ),
        (
            "Let each of the {box} contain {size} {thing} when full. Determine how many full ones can be "
            "obtained from {total} {thing}."
        ),
        (
            "With room for {size} in each, {box} are waiting beside a heap of {thing}. The heap has {total}. "
            "How many of them will it fill without a gap?"
        ),
    ),
    steps=(
        Step(
            "Asked: how many are full. Known: {total} {thing}, {size} to fill one. Divide and keep the whole part.",
            "print({total} // {size})",
        ),
    ),
    reply="{output} are full.",
)
