"""Rows of plants, some lost, fruit from each, price of the fruit."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    rows, each = draw.integer(3, 20), draw.integer(4, 25)
    return {
        **draw.who(),
        "rows": rows,
        "each": each,
        "lost": draw.integer(2, rows * each // 3),
        "fruit": draw.integer(2, 12),
        "price": draw.integer(2, 8),
        "x": draw.integer(2, 60),
        "plant": draw.pick(
            "tomato plants",
            "pumpkin plants",
            "rose bushes",
            "apple trees",
            "cabbages",
            "strawberry plants",
            "vines",
            "pepper plants",
        ),
        "cause": draw.pick("a frost", "a storm", "a drought", "a hungry deer", "snails"),
    }


STORY = Story(
    values,
    numbers=("rows", "each", "lost", "fruit"),
    asides=("the garden is {x} metres wide", "{who} watered them {x} times", "a new spade cost ${x}"),
    category="multistep",
)
ROWS = (
    "{who} plants {rows} rows of {each} {plant}",
    "{who} sets {each} {plant} in each of {rows} rows",
    "in {who}'s garden there are {rows} rows with {each} {plant} each",
)
LOST = (
    "{cause} destroys {lost} of them",
    "{lost} of them are lost to {cause}",
    "because of {cause}, {lost} do not survive",
)
FRUIT = (
    "each of the others gives {fruit} pounds",
    "every plant that is left yields {fruit} pounds",
    "from each that survives, {they} harvests {fruit} pounds",
)
PRICE = (
    "a pound is sold for ${price}",
    "{they} gets {price} dollars for a pound",
    "the harvest is sold at ${price} per pound",
)
FAMILIES = {
    "left": STORY.asked(
        (ROWS, LOST),
        ("how many {plant} are left", "how many {plant} survive", "how many {plant} does {who} still have"),
        think="Asked: {plant} left. Known: {rows} rows of {each}, {lost} lost. Multiply, then subtract.",
        code="all = {rows} * {each}\nprint(all - {lost})",
        reply="{output} {plant} are left.",
        answer=lambda v: v["rows"] * v["each"] - v["lost"],
    ),
    "pounds": STORY.asked(
        (ROWS, LOST, FRUIT),
        ("how many pounds does {who} harvest", "what is the whole harvest in pounds"),
        think="Asked: harvest. Known: {rows} rows of {each}, {lost} lost, {fruit} pounds each. "
        "Multiply, subtract, times the pounds.",
        code="all = {rows} * {each}\nleft = all - {lost}\nprint(left * {fruit})",
        reply="{who} harvests {output} pounds.",
        answer=lambda v: (v["rows"] * v["each"] - v["lost"]) * v["fruit"],
    ),
    "money": STORY.asked(
        (ROWS, LOST, FRUIT, PRICE),
        (
            "how much money does {who} get for the harvest",
            "how many dollars does the harvest bring",
            "what is {who}'s income from it",
        ),
        think="Asked: income. Known: {rows} rows of {each}, {lost} lost, {fruit} pounds each, {price} dollars a "
        "pound. Plants left, pounds, money.",
        code="all = {rows} * {each}\nleft = all - {lost}\npounds = left * {fruit}\nprint(pounds * {price})",
        reply="The harvest brings ${output}.",
        answer=lambda v: (v["rows"] * v["each"] - v["lost"]) * v["fruit"] * v["price"],
    ),
}
