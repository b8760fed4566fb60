"""Square things: sides, edges, areas, tiles."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    side, tile = draw.integer(3, 40), draw.integer(2, 12)
    return {
        "side": side,
        "edge": 4 * side,
        "area": side * side,
        "times": tile,
        "big": side * tile,
        "x": draw.integer(2, 50),
        "thing": draw.pick(
            "tablecloth",
            "sandbox",
            "picture frame",
            "tile",
            "pond",
            "carpet",
            "chessboard",
            "flower bed",
            "window",
            "towel",
            "garden",
        ),
        "unit": draw.pick("cm", "m", "feet", "inches"),
    }


STORY = Story(
    values,
    numbers=(
        "side",
        "edge",
        "times",
    ),
    asides=(
        "it was made {x} years ago",
        "it cost {x} dollars",
        "it is one of {x} such pieces",
    ),
)
SIDE = (
    "each side of a square {thing} is {side} {unit} long",
    "a square {thing} has sides of {side} {unit}",
    "a {thing} is a square with a side of {side} {unit}",
)
EDGE = (
    "the four sides of a square {thing} measure {edge} {unit} together",
    "the perimeter of a square {thing} is {edge} {unit}",
    "a ribbon of {edge} {unit} goes exactly once around a square {thing}",
)
BIG = (
    "another square {thing} has sides {times} times as long",
    "the sides of a second square {thing} are {times} times as long",
    "a bigger square {thing} is {times} times as long on each side",
)

FAMILIES = {
    "edge": STORY.asked(
        (SIDE,),
        (
            "how long are all its sides together in {unit}",
            "what is the perimeter of the {thing} in {unit}",
            "how many {unit} of ribbon go once around it",
        ),
        think="Asked: perimeter. Known: side of {side} {unit}. Four times.",
        code="print(4 * {side})",
        reply="The perimeter is {output} {unit}.",
        answer=lambda v: v["edge"],
    ),
    "area": STORY.asked(
        (SIDE,),
        (
            "what is its area in square {unit}",
            "how many square {unit} does the {thing} cover",
            "how large is the surface of the {thing} in square {unit}",
        ),
        think="Asked: area. Known: side of {side} {unit}. Multiply it by itself.",
        code="print({side} * {side})",
        reply="The area is {output} square {unit}.",
        answer=lambda v: v["area"],
    ),
    "side": STORY.asked(
        (EDGE,),
        (
            "how long is one side of it in {unit}",
            "what is the length of each side in {unit}",
            "how many {unit} does a single side of the {thing} measure",
        ),
        think="Asked: one side. Known: {edge} {unit} around. Divide by 4.",
        code="print({edge} / 4)",
        reply="Each side is {output} {unit} long.",
        answer=lambda v: v["side"],
    ),
    "area_edge": STORY.asked(
        (EDGE,),
        (
            "what is its area in square {unit}",
            "how many square {unit} does the {thing} cover",
        ),
        think="Asked: area. Known: {edge} {unit} around. Divide by 4, then multiply the side by itself.",
        code="side = {edge} / 4\nprint(side * side)",
        reply="The area is {output} square {unit}.",
        answer=lambda v: v["area"],
    ),
    "big_edge": STORY.asked(
        (
            SIDE,
            BIG,
        ),
        (
            "what is the perimeter of the bigger one in {unit}",
            "how many {unit} is it around the bigger {thing}",
            "how long are the four sides of the bigger {thing} altogether in {unit}",
        ),
        think="Asked: perimeter of the bigger one. Known: side of {side} {unit}, {times} times as long. "
        "Multiply, then four times.",
        code="side = {side} * {times}\nprint(4 * side)",
        reply="The bigger one measures {output} {unit} around.",
        answer=lambda v: 4 * v["big"],
    ),
}
