"""Pizzas or cakes cut into slices and eaten by guests."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    slices, guests, each = draw.integer(4, 12, 2), draw.integer(3, 30), draw.integer(2, 5)
    need = guests * each
    whole = -(-need // slices) + draw.integer(3, 7)
    return {
        **draw.who(),
        "slices": slices,
        "guests": guests,
        "each": each,
        "whole": whole,
        "price": draw.integer(5, 18),
        "late": draw.integer(2, 9),
        "x": draw.integer(2, 60),
        "food": draw.pick("pizzas", "cakes", "melons", "pies", "loaves of bread", "quiches"),
    }


STORY = Story(
    values,
    numbers=("slices", "guests", "each", "whole", "late"),
    asides=("the party lasts {x} minutes", "{x} balloons hang in the room", "{who} turns {x} that day"),
    category="multistep",
)
WHOLE = (
    "{who} orders {whole} {food} for a party",
    "{whole} {food} are bought for {who}'s party",
    "for a party {who} gets {whole} {food}",
)
SLICES = (
    "each is cut into {slices} slices",
    "every one of them has {slices} slices",
    "they are cut into {slices} pieces each",
)
EAT = (
    "{guests} guests eat {each} slices each",
    "each of the {guests} guests eats {each} slices",
    "there are {guests} guests and everyone eats {each} slices",
)
PRICE = ("one costs ${price}", "each costs {price} dollars")
FAMILIES = {
    "left": STORY.asked(
        (WHOLE, SLICES, EAT),
        ("how many slices are left", "how many slices remain", "how many slices are not eaten"),
        think="Asked: slices left. Known: {whole} {food} of {slices}, {guests} guests eat {each}. "
        "All slices minus those eaten.",
        code="all = {whole} * {slices}\neaten = {guests} * {each}\nprint(all - eaten)",
        reply="{output} slices are left.",
        answer=lambda v: v["whole"] * v["slices"] - v["guests"] * v["each"],
    ),
    "needed": STORY.asked(
        (
            ("{guests} guests come to {who}'s party", "{who} invites {guests} guests"),
            ("each will eat {each} slices", "everyone eats {each} slices"),
            ("one of the {food} has {slices} slices", "each of the {food} gives {slices} slices"),
        ),
        ("how many {food} does {who} need", "how many {food} must be ordered at least"),
        think="Asked: {food} needed. Known: {guests} guests, {each} slices each, {slices} in one. "
        "Slices needed; divide and round up.",
        code="need = {guests} * {each}\nprint((need + {slices} - 1) // {slices})",
        reply="{who} needs {output} {food}.",
        answer=lambda v: -(-v["guests"] * v["each"] // v["slices"]),
    ),
    "share": STORY.asked(
        (WHOLE, PRICE, SLICES),
        (
            "how much do all the {food} cost",
            "what does {who} pay for the {food}",
            "how many dollars are spent on the {food}",
        ),
        think="Asked: cost. Known: {whole} {food} at {price}. The slices do not matter. Multiply.",
        code="print({whole} * {price})",
        reply="They cost ${output}.",
        answer=lambda v: v["whole"] * v["price"],
    ),
    "late": STORY.asked(
        (WHOLE, SLICES, EAT, ("then {late} more slices are given to neighbours", "neighbours get {late} slices later")),
        ("how many slices are left in the end", "how many slices does {who} still have"),
        think="Asked: slices left. Known: {whole} {food} of {slices}, {guests} guests eat {each}, {late} given. "
        "All slices, minus eaten, minus given.",
        code="all = {whole} * {slices}\neaten = {guests} * {each}\nprint(all - eaten - {late})",
        reply="{output} slices are left.",
        answer=lambda v: v["whole"] * v["slices"] - v["guests"] * v["each"] - v["late"],
    ),
}
