"""A price rises and falls; old price, new price, saving."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    old = draw.pick(draw.integer(12, 99), draw.integer(100, 900))
    off, up = draw.integer(2, old // 2), draw.integer(1, old // 3)
    return {
        **draw.who(),
        "old": old,
        "off": off,
        "sale": old - off,
        "up": up,
        "high": old + up,
        "has": max(1, old - off - draw.integer(1, 9)),
        "x": draw.integer(5, 400),
        "thing": draw.pick(
            "jacket",
            "phone",
            "pair of skis",
            "carpet",
            "lamp",
            "watch",
            "mattress",
            "backpack",
            "stroller",
            "coffee machine",
            "tennis racket",
            "painting",
            "desk",
            "dress",
        ),
    }


STORY = Story(
    values,
    asides=(
        "another shop asks ${x} for the same {thing}",
        "{who} has ${x} at home",
        "delivery would cost ${x}",
        "{x} people looked at it",
    ),
)
OLD = ("a {thing} cost ${old}", "the price of a {thing} was {old} dollars", "a shop sold a {thing} for ${old}")
OFF = (
    "in the sale the price was lowered by ${off}",
    "now it is {off} dollars cheaper",
    "the shop takes ${off} off",
    "the price has dropped by {off} dollars",
)
SALE = ("in the sale it costs ${sale}", "now it is sold for ${sale}", "the new price is {sale} dollars")
UP = ("later the price went up by ${up}", "after that it became {up} dollars dearer")

FAMILIES = {
    "sale": STORY.asked(
        (OLD, OFF),
        ("how much does the {thing} cost now", "what is the new price in dollars", "what must {who} pay for it now"),
        think="Asked: new price. Known: {old} dollars before, {off} off. Subtract.",
        code="print({old} - {off})",
        reply="It costs ${output} now.",
        answer=lambda v: v["sale"],
    ),
    "off": STORY.asked(
        (OLD, SALE),
        (
            "by how much was the price lowered",
            "how many dollars does {who} save by buying it now",
            "how much cheaper is it now",
        ),
        think="Asked: difference in price. Known: {old} dollars before, {sale} now. Subtract.",
        code="print({old} - {sale})",
        reply="The price was lowered by ${output}.",
        answer=lambda v: v["off"],
    ),
    "old": STORY.asked(
        (("the price of a {thing} was lowered by ${off}", "a shop takes ${off} off the price of a {thing}"), SALE),
        ("how much did it cost before", "what was the old price in dollars"),
        think="Asked: old price. Known: {off} dollars off, {sale} now. Add.",
        code="print({sale} + {off})",
        reply="It cost ${output} before.",
        answer=lambda v: v["old"],
    ),
    "twice": STORY.asked(
        (OLD, OFF, UP),
        ("how much does the {thing} cost in the end", "what is the last price in dollars"),
        think="Asked: last price. Known: {old} dollars at first, down {off}, up {up}. Subtract, then add.",
        code="print({old} - {off} + {up})",
        reply="It costs ${output} in the end.",
        answer=lambda v: v["sale"] + v["up"],
    ),
    "lack": STORY.asked(
        (OLD, OFF, ("{who} has ${has}", "{who} has only {has} dollars")),
        ("how much more money does {who} need to buy it", "how many dollars does {who} lack"),
        think="Asked: money missing. Known: {old} dollars before, {off} off, {who} has {has}. Find the price, "
        "then subtract.",
        code="price = {old} - {off}\nprint(price - {has})",
        reply="{who} needs ${output} more.",
        answer=lambda v: v["sale"] - v["has"],
    ),
    "raised": STORY.asked(
        (
            ("a {thing} cost ${old} last year", "last year the price of a {thing} was {old} dollars"),
            ("this year it costs ${high}", "now the shop asks {high} dollars for it"),
        ),
        (
            "by how much did the price rise",
            "how much dearer has it become",
            "how many dollars more is that than last year",
        ),
        think="Asked: rise in price. Known: {old} dollars before, {high} now. Subtract.",
        code="print({high} - {old})",
        reply="The price rose by ${output}.",
        answer=lambda v: v["up"],
    ),
}
