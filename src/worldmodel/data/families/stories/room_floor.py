"""A rectangle's area and edge, in a room, a field or a garden."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    long, wide = draw.integer(4, 60), draw.integer(3, 40)
    return {
        "long": long,
        "wide": wide,
        "price": draw.integer(2, 30),
        "x": draw.integer(2, 12),
        "area": long * wide,
        "edge": 2 * (long + wide),
        "place": draw.pick(
            "garden",
            "field",
            "playground",
            "meadow",
            "car park",
            "courtyard",
            "yard",
            "vegetable patch",
            "sports ground",
        ),
    }


STORY = Story(
    values,
    numbers=(
        "long",
        "wide",
        "price",
    ),
    asides=(
        "there are {x} trees in the {place}",
        "the {place} belongs to {x} families",
        "it is {x} years old",
    ),
)
SIDES = (
    "a rectangular {place} is {long} m long and {wide} m wide",
    "a {place} is a rectangle {long} meters long and {wide} meters wide",
    "the {place} measures {long} m by {wide} m",
    "the length of a rectangular {place} is {long} m, its width is {wide} m",
)
FENCE = (
    "fencing costs {price} dollars per meter",
    "one meter of fence costs ${price}",
    "a meter of fence can be had for {price} dollars",
)
GRASS = (
    "grass seed costs {price} dollars per square meter",
    "for every square meter, seed worth ${price} is needed",
    "seed for one square meter costs {price} dollars",
)
AREA = (
    "a rectangular {place} has an area of {area} square meters",
    "the area of a rectangular {place} is {area} square meters",
    "a rectangular {place} covers {area} square meters",
)
LONG = (
    "it is {long} m long",
    "its length is {long} meters",
    "one side measures {long} m",
)
EDGE = (
    "the fence all around a rectangular {place} is {edge} m long",
    "it takes {edge} meters to walk once around a rectangular {place}",
    "the perimeter of a rectangular {place} is {edge} m",
)

FAMILIES = {
    "area": STORY.asked(
        (
            SIDES,
            FENCE,
        ),
        (
            "what is the area of the {place} in square meters",
            "how many square meters does the {place} cover",
            "how big is the {place} in square meters",
        ),
        think="Asked: area. Known: {long} m long, {wide} m wide. The price does not matter. Multiply.",
        code="print({long} * {wide})",
        reply="The area is {output} square meters.",
        answer=lambda v: v["area"],
    ),
    "edge": STORY.asked(
        (
            SIDES,
            GRASS,
        ),
        (
            "how long is a fence all around the {place}",
            "what is the perimeter of the {place}",
            "how many meters is it once around the {place}",
        ),
        think="Asked: perimeter. Known: {long} m long, {wide} m wide. The price does not matter. Add, then double.",
        code="print(2 * ({long} + {wide}))",
        reply="It is {output} m all around.",
        answer=lambda v: v["edge"],
    ),
    "fence": STORY.asked(
        (
            SIDES,
            FENCE,
        ),
        (
            "how much does a fence all around the {place} cost",
            "how many dollars must be paid to fence the whole {place}",
            "what is the cost of fencing in the {place}",
        ),
        think="Asked: cost of the fence. Known: {long} m long, {wide} m wide, {price} dollars a meter. "
        "Perimeter, then multiply.",
        code="around = 2 * ({long} + {wide})\nprint(around * {price})",
        reply="The fence costs ${output}.",
        answer=lambda v: v["edge"] * v["price"],
    ),
    "grass": STORY.asked(
        (
            SIDES,
            GRASS,
        ),
        (
            "how much does the seed for the whole {place} cost",
            "how many dollars are needed to sow all of the {place}",
            "what is the price of the seed for the {place}",
        ),
        think="Asked: cost of the seed. Known: {long} m long, {wide} m wide, {price} dollars a square "
        "meter. Area, then multiply.",
        code="area = {long} * {wide}\nprint(area * {price})",
        reply="The seed costs ${output}.",
        answer=lambda v: v["area"] * v["price"],
    ),
    "width": STORY.asked(
        (
            AREA,
            LONG,
        ),
        (
            "how wide is the {place}",
            "what is its width in meters",
            "how many meters does the other side measure",
        ),
        think="Asked: width. Known: {area} square meters, {long} m long. Divide.",
        code="print({area} // {long})",
        reply="It is {output} m wide.",
        answer=lambda v: v["wide"],
    ),
    "width_edge": STORY.asked(
        (
            EDGE,
            LONG,
        ),
        (
            "how wide is the {place}",
            "what is its width in meters",
            "how many meters does the shorter or longer other side measure",
        ),
        think="Asked: width. Known: {edge} m around, {long} m long. Halve, then subtract.",
        code="half = {edge} / 2\nprint(half - {long})",
        reply="It is {output} m wide.",
        answer=lambda v: v["wide"],
    ),
}
