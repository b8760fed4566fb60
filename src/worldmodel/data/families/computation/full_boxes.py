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
    ),
    steps=(
        Step(
            "Asked: how many are full. Known: {total} {thing}, {size} to fill one. Divide and keep the whole part.",
            "print({total} // {size})",
        ),
    ),
    reply="{output} are full.",
)
