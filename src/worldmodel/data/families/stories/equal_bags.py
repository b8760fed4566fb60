"""Equal groups in containers: the total, the size of a group or the number of groups is asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    bags, each = draw.integer(3, 30), draw.integer(3, 48)
    box, boxes = draw.pick(
        ("bag", "bags"),
        ("box", "boxes"),
        ("jar", "jars"),
        ("basket", "baskets"),
        ("tray", "trays"),
        ("packet", "packets"),
        ("crate", "crates"),
        ("tin", "tins"),
    )
    return {
        **draw.who(),
        "bags": bags,
        "each": each,
        "total": bags * each,
        "x": draw.integer(2, 50),
        "box": box,
        "boxes": boxes,
        "thing": draw.pick(
            "marbles",
            "apples",
            "buttons",
            "cookies",
            "beads",
            "walnuts",
            "screws",
            "plums",
            "candles",
            "eggs",
            "tomatoes",
            "tea bags",
            "seeds",
            "shells",
            "crayons",
        ),
        "color": draw.pick("red", "green", "blue", "old", "big", "plastic", "heavy"),
    }


STORY = Story(
    values,
    numbers=("bags", "each", "total"),
    free=True,
    asides=(
        "{x} of the {boxes} are {color}",
        "{who} is {x} years old",
        "it took {who} {x} minutes to carry the {boxes}",
        "another {x} {boxes} in the room are empty",
    ),
)
BAGS = (
    "{who} has {bags} {boxes}",
    "{who} filled {bags} {boxes} with {thing}",
    "there are {bags} {boxes} on {who}'s table",
    "{bags} {boxes} with {thing} belong to {who}",
)
EACH = (
    "each {box} holds {each} {thing}",
    "there are {each} {thing} in every {box}",
    "every {box} of {thing} contains {each} of them",
    "{each} {thing} fit in one {box}",
)
TOTAL = (
    "{who} has {total} {thing} altogether",
    "altogether there are {total} {thing} at {who}'s place",
    "{who} counted {total} {thing} in all",
    "the number of {thing} that {who} has is {total}",
)
SPREAD = (
    "the {thing} are packed equally into {bags} {boxes}",
    "{bags} {boxes} hold the same number of {thing} each",
    "{bags} {boxes} share all the {thing} evenly",
    "all the {thing} go into {bags} {boxes}, the same number in each",
)

FAMILIES = {
    "total": STORY.asked(
        (BAGS, EACH),
        (
            "how many {thing} does {who} have altogether",
            "how many {thing} are there in all the {boxes} together",
            "what is the total number of {thing} in {who}'s {bags} {boxes}",
            "how many {thing} is that in total",
        ),
        think="Asked: {thing} in all. Known: {bags} {boxes}, {each} in each. Multiply.",
        code="print({bags} * {each})",
        reply="{who} has {output} {thing} altogether.",
        answer=lambda v: v["bags"] * v["each"],
    ),
    "size": STORY.asked(
        (TOTAL, SPREAD),
        (
            "how many {thing} are in each {box}",
            "how many {thing} does one {box} hold",
            "what is the number of {thing} per {box}",
            "how many {thing} will be put into every {box}",
        ),
        think="Asked: {thing} in one {box}. Known: {total} {thing}, {bags} {boxes}. Divide.",
        code="print({total} // {bags})",
        reply="Each {box} holds {output} {thing}.",
        answer=lambda v: v["each"],
    ),
    "groups": STORY.asked(
        (TOTAL, EACH),
        (
            "how many {boxes} does {who} need for all the {thing}",
            "how many {boxes} can {who} fill",
            "how many {boxes} of {thing} are there",
            "into how many {boxes} do all the {thing} go",
        ),
        think="Asked: number of {boxes}. Known: {total} {thing}, {each} in each {box}. Divide.",
        code="print({total} // {each})",
        reply="{who} needs {output} {boxes}.",
        answer=lambda v: v["bags"],
    ),
}
