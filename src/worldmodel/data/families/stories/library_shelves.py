"""Books on shelves, some lent, some returned, boxes of new ones; what stands there."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    shelves, each = draw.integer(3, 15), draw.integer(10, 40)
    lent = draw.integer(5, shelves * each // 3)
    return {
        "shelves": shelves,
        "each": each,
        "lent": lent,
        "back": draw.integer(2, lent - 1),
        "boxes": draw.integer(2, 8),
        "per": draw.integer(5, 20),
        "d": draw.integer(2, 20),
        "x": draw.integer(2, 60),
        "place": draw.pick("a library", "a school library", "a reading room", "a bookshop", "a town library"),
        "thing": draw.pick("books", "comics", "atlases", "magazines", "novels"),
    }


STORY = Story(
    values,
    numbers=("shelves", "each", "lent", "back", "boxes", "per"),
    asides=("{x} people sit and read there", "it is open for {x} hours a week", "a card costs ${x} a year"),
    category="multistep",
)
SHELVES = (
    "{place} has {shelves} shelves with {each} {thing} each",
    "in {place} there are {shelves} shelves, each with {each} {thing}",
    "{each} {thing} stand on each of the {shelves} shelves of {place}",
)
LENT = ("{lent} of them are taken out", "visitors borrow {lent} of the {thing}", "on Monday {lent} are lent")
BACK = ("later {back} of those come back", "{back} are brought back", "on Friday {back} of these are returned")
BOXES = ("{boxes} boxes with {per} new {thing} each arrive", "then come {boxes} boxes of {per} new {thing} each")
FAMILIES = {
    "there": STORY.asked(
        (SHELVES, LENT, BACK),
        (
            "how many {thing} are in {place} now",
            "how many {thing} stand there in the end",
            "how many {thing} are there then",
        ),
        think="Asked: {thing} there. Known: {shelves} shelves of {each}, {lent} lent, {back} back. "
        "Multiply, subtract, add.",
        code="all = {shelves} * {each}\nleft = all - {lent}\nprint(left + {back})",
        reply="{output} {thing} are there.",
        answer=lambda v: v["shelves"] * v["each"] - v["lent"] + v["back"],
    ),
    "out": STORY.asked(
        (SHELVES, LENT, BACK),
        ("how many of the {thing} are still out", "how many {thing} are still with readers"),
        think="Asked: {thing} still out. Known: {lent} lent, {back} back. The shelves do not matter. Subtract.",
        code="print({lent} - {back})",
        reply="{output} {thing} are still out.",
        answer=lambda v: v["lent"] - v["back"],
    ),
    "boxes": STORY.asked(
        (SHELVES, LENT, BOXES),
        ("how many {thing} are there now", "how many {thing} are on the shelves and in the boxes together"),
        think="Asked: {thing} there. Known: {shelves} shelves of {each}, {lent} lent, {boxes} boxes of {per}. "
        "Multiply both, subtract the lent ones, add the new ones.",
        code="all = {shelves} * {each}\nnew = {boxes} * {per}\nprint(all - {lent} + new)",
        reply="{output} {thing} are there.",
        answer=lambda v: v["shelves"] * v["each"] - v["lent"] + v["boxes"] * v["per"],
    ),
}
