"""Areas of rooms and walls: tiles, paint, windows taken off, cost."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, windows, w = draw.integer(4, 15), draw.integer(5, 20), draw.integer(2, 4), draw.integer(2, 3)
    area = a * b - windows * w
    return {
        **draw.who(),
        "a": a,
        "b": b,
        "windows": windows,
        "w": w,
        "price": draw.integer(2, 15),
        "per": draw.integer(2, 9),
        "work": draw.integer(20, 300, 10),
        "area": area,
        "x": draw.integer(2, 60),
        "what": draw.pick("wall", "fence", "front of a house", "gate"),
        "unit": draw.pick("metres", "feet", "yards"),
    }


STORY = Story(
    values,
    numbers=("a", "b", "windows"),
    asides=("the house is {x} years old", "{who} listens to {x} songs", "the ladder has {x} steps"),
    category="multistep",
)
WALL = (
    "{who} paints a wall that is {a} {unit} high and {b} {unit} long",
    "a wall of {b} by {a} {unit} is painted by {who}",
    "the wall that {who} wants to paint measures {a} by {b} {unit}",
)
WINDOWS = (
    "in it there are {windows} windows of {w} square {unit} each",
    "{windows} windows, {w} square {unit} each, are not painted",
    "it has {windows} windows that take {w} square {unit} each",
)
FAMILIES = {
    "area": STORY.asked(
        (WALL, WINDOWS),
        (
            "how many square {unit} are painted",
            "what area does {who} paint, in square {unit}",
            "how many square {unit} must be painted",
        ),
        think="Asked: painted area. Known: {a} by {b}, {windows} windows of {w}. Area of the wall minus the windows.",
        code="wall = {a} * {b}\nwindows = {windows} * {w}\nprint(wall - windows)",
        reply="{output} square {unit} are painted.",
        answer=lambda v: v["a"] * v["b"] - v["windows"] * v["w"],
    ),
    "cost": STORY.asked(
        (
            WALL,
            WINDOWS,
            (
                "the paint for each of the square {unit} costs ${price}",
                "each of the square {unit} costs ${price} to paint",
            ),
            ("a painter asks for ${work} of wages", "the wages for the work are ${work}"),
        ),
        ("what does it cost in all", "how many dollars are paid altogether"),
        think="Asked: whole cost. Known: {a} by {b}, {windows} windows of {w}, {price} each of the square {unit}, "
        "{work} wages. Area, minus windows, times price, plus wages.",
        code="wall = {a} * {b}\narea = wall - {windows} * {w}\npaint = area * {price}\nprint(paint + {work})",
        reply="It costs ${output} in all.",
        answer=lambda v: (v["a"] * v["b"] - v["windows"] * v["w"]) * v["price"] + v["work"],
    ),
    "fence": STORY.asked(
        (
            ("a field is {a} {unit} wide and {b} {unit} long", "{who}'s garden measures {a} by {b} {unit}"),
            ("a fence goes all around it", "it gets a fence on all sides"),
            ("each of the {unit} of fence costs ${price}", "the fence costs ${price} for each of these {unit}"),
        ),
        ("what does the fence cost", "how many dollars are needed for the fence"),
        think="Asked: cost of the fence. Known: {a} by {b}, {price} each of the {unit}. "
        "Length around: twice the sum; times price.",
        code="around = ({a} + {b}) * 2\nprint(around * {price})",
        reply="The fence costs ${output}.",
        answer=lambda v: 2 * (v["a"] + v["b"]) * v["price"],
    ),
}
