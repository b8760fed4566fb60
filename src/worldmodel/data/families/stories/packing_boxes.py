"""Things packed into boxes with a remainder: full boxes, left over, boxes needed, missing for the last one."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    size = draw.integer(4, 40)
    full = draw.integer(2, 30)
    rest = draw.integer(2, size - 1)
    box, boxes = draw.pick(
        ("box", "boxes"),
        ("carton", "cartons"),
        ("crate", "crates"),
        ("tray", "trays"),
        ("bag", "bags"),
        ("case", "cases"),
        ("album page", "album pages"),
        ("drawer", "drawers"),
    )
    return {
        **draw.who(),
        "size": size,
        "total": full * size + rest,
        "full": full,
        "rest": rest,
        "x": draw.integer(2, 60),
        "box": box,
        "boxes": boxes,
        "thing": draw.pick(
            "oranges",
            "jars of jam",
            "photos",
            "bottles",
            "toy cars",
            "cupcakes",
            "books",
            "light bulbs",
            "bars of soap",
            "bread rolls",
            "tiles",
            "stickers",
            "pears",
        ),
    }


STORY = Story(
    values,
    numbers=("size", "total", "rest", "full"),
    asides=(
        "{who} has been working for {x} minutes",
        "yesterday {they} packed {x} {boxes}",
        "{x} {thing} of another kind were sold",
        "a {box} weighs {x} grams when it is empty",
    ),
)
TOTAL = (
    "{who} has {total} {thing} to pack",
    "{who} must pack {total} {thing}",
    "there are {total} {thing} for {who} to pack",
    "{total} {thing} have to be packed by {who}",
)
SIZE = (
    "one {box} holds {size} {thing}",
    "{size} {thing} fit into each {box}",
    "{they} puts {size} of them into every {box}",
    "every {box} has room for {size}",
)
FULL = (
    "{who} filled {full} {boxes} with {thing}",
    "{full} {boxes} of {thing} were filled by {who}",
    "{who} packed {thing} into {full} full {boxes}",
)
EACH = ("there are {size} in each {box}", "each {box} holds {size} {thing}", "every {box} contains {size} {thing}")
OVER = (
    "{rest} {thing} were left over",
    "{rest} of the {thing} did not fit in any more",
    "after that {rest} {thing} were still lying there",
)

FAMILIES = {
    "full": STORY.asked(
        (TOTAL, SIZE),
        (
            "how many {boxes} can {they} fill completely",
            "how many full {boxes} does that make",
            "how many {boxes} will be full",
        ),
        think="Asked: full {boxes}. Known: {total} {thing}, {size} in a {box}. Divide and keep the whole part.",
        code="print({total} // {size})",
        reply="{who} can fill {output} {boxes}.",
        answer=lambda v: v["full"],
    ),
    "left": STORY.asked(
        (TOTAL, SIZE),
        (
            "how many {thing} are left over when as many {boxes} as possible are full",
            "how many {thing} remain after filling whole {boxes} only",
            "how many {thing} do not fill a whole {box}",
            "how many {thing} will be in the last {box}, which is not full",
        ),
        think="Asked: {thing} left over. Known: {total} {thing}, {size} in a {box}. Take the remainder.",
        code="print({total} % {size})",
        reply="{output} {thing} are left over.",
        answer=lambda v: v["rest"],
    ),
    "needed": STORY.asked(
        (TOTAL, SIZE),
        (
            "how many {boxes} does {who} need so that nothing is left out",
            "how many {boxes} are needed for all of the {thing}",
            "what is the smallest number of {boxes} that holds everything",
            "at least how many {boxes} are needed to pack them all",
        ),
        think="Asked: {boxes} for all. Known: {total} {thing}, {size} in a {box}. Divide and round up.",
        code="import math\nprint(math.ceil({total} / {size}))",
        reply="{who} needs {output} {boxes}.",
        answer=lambda v: v["full"] + 1,
    ),
    "missing": STORY.asked(
        (TOTAL, SIZE),
        (
            "how many more {thing} are needed to fill the last {box} as well",
            "how many {thing} are missing to make the last {box} full",
            "how many places in the last {box} stay empty",
        ),
        think="Asked: {thing} missing in the last {box}. Known: {total} {thing}, {size} in a {box}. Take "
        "the remainder, then subtract.",
        code="rest = {total} % {size}\nprint({size} - rest)",
        reply="{output} {thing} are missing in the last {box}.",
        answer=lambda v: v["size"] - v["rest"],
    ),
    "total": STORY.asked(
        (FULL, EACH, OVER),
        (
            "how many {thing} were there at first",
            "how many {thing} did {who} have altogether",
            "how many {thing} did {who} start with",
        ),
        think="Asked: all {thing}. Known: {full} {boxes}, {size} in each, {rest} left over. Multiply, then add.",
        code="packed = {full} * {size}\nprint(packed + {rest})",
        reply="There were {output} {thing}.",
        answer=lambda v: v["total"],
    ),
    "packed": STORY.asked(
        (FULL, EACH, OVER),
        ("how many {thing} are in the {boxes}", "how many {thing} did {who} pack", "how many {thing} have been packed"),
        think="Asked: packed {thing}. Known: {full} {boxes}, {size} in each. The {rest} left over do not "
        "count. Multiply.",
        code="print({full} * {size})",
        reply="{output} {thing} are packed.",
        answer=lambda v: v["full"] * v["size"],
    ),
}
