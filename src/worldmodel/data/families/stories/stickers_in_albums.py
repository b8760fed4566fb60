"""Packs bought, doubles given away, pages filled, places left in an album."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    packs, each = draw.integer(3, 25), draw.integer(4, 12)
    total = packs * each
    doubles = draw.integer(1, total // 3)
    return {
        **draw.who(),
        "packs": packs,
        "each": each,
        "doubles": doubles,
        "album": total + draw.integer(10, 200),
        "price": draw.integer(2, 6),
        "x": draw.integer(2, 40),
        "thing": draw.pick("stickers", "football cards", "animal cards", "stamps", "photos of cars", "picture cards"),
    }


STORY = Story(
    values,
    numbers=("packs", "each", "doubles"),
    asides=("{their} sister has {x} {thing}", "the kiosk is {x} metres away", "{who} began to collect {x} weeks ago"),
    category="multistep",
)
PACKS = (
    "{who} buys {packs} packs of {each} {thing}",
    "{packs} packs with {each} {thing} each are bought by {who}",
    "{who} opens {packs} packs, each with {each} {thing}",
)
PRICE = ("one pack costs ${price}", "{they} pays ${price} for each pack", "the price of a pack is {price} dollars")
DOUBLES = (
    "{doubles} of them are doubles",
    "{they} already has {doubles} of these",
    "{doubles} are doubles that {they} gives away",
)
ALBUM = (
    "the empty album has room for {album}",
    "in {their} new album there is room for {album} {thing}",
    "a full album needs {album} different ones",
)
FAMILIES = {
    "new": STORY.asked(
        (PACKS, PRICE, DOUBLES),
        ("how many new {thing} does {who} have", "how many {thing} are no doubles", "how many of the {thing} are new"),
        think="Asked: new {thing}. Known: {packs} packs of {each}, {doubles} doubles. The price does not matter. "
        "Multiply, then subtract.",
        code="all = {packs} * {each}\nprint(all - {doubles})",
        reply="{who} has {output} new {thing}.",
        answer=lambda v: v["packs"] * v["each"] - v["doubles"],
    ),
    "room": STORY.asked(
        (PACKS, DOUBLES, ALBUM),
        ("how many places in the album stay empty", "how many {thing} are still missing in the album"),
        think="Asked: empty places. Known: {packs} packs of {each}, {doubles} doubles, {album} places. "
        "All {thing}, new ones, subtract from the places.",
        code="all = {packs} * {each}\nnew = all - {doubles}\nprint({album} - new)",
        reply="{output} places stay empty.",
        answer=lambda v: v["album"] - v["packs"] * v["each"] + v["doubles"],
    ),
    "half": STORY.asked(
        (
            PACKS,
            DOUBLES,
            (
                "{they} gives a friend all doubles and half of the new ones",
                "a friend gets the doubles and half of the new ones",
            ),
        ),
        ("how many {thing} does {who} keep", "how many of these {thing} stay with {who}"),
        think="Asked: {thing} kept. Known: {packs} packs of {each}, {doubles} doubles given, half of the new ones "
        "given. All, new ones, half.",
        code="all = {packs} * {each}\nnew = all - {doubles}\nprint(new / 2)",
        reply="{who} keeps {output} {thing}.",
        answer=lambda v: (v["packs"] * v["each"] - v["doubles"]) / 2,
    ),
    "cost": STORY.asked(
        (PACKS, PRICE),
        ("how much does {who} pay", "what do all packs cost together"),
        think="Asked: cost. Known: {packs} packs at {price}. How many are in a pack does not matter. Multiply.",
        code="print({packs} * {price})",
        reply="{who} pays ${output}.",
        answer=lambda v: v["packs"] * v["price"],
    ),
}
