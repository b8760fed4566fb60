"""Goods are made at a cost, some are not sold; income and profit are asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    cost = draw.integer(1, 5)
    made = draw.integer(20, 150)
    unsold = draw.integer(2, made // 6)
    return {
        **draw.who(),
        "made": made,
        "unsold": unsold,
        "cost": cost,
        "price": cost * 2 + draw.integer(1, 6),
        "x": draw.integer(2, 40),
        "things": draw.pick(
            "pies", "candles", "bracelets", "sandwiches", "bars of soap", "wooden toys", "jars of jam", "pots", "kites"
        ),
        "day": draw.pick(
            "on Saturday", "at the village fair", "at the flea market", "last Sunday", "at the street festival"
        ),
    }


STORY = Story(
    values,
    numbers=("made", "unsold"),
    asides=(
        "{who} has sold things there for {x} years",
        "{x} other sellers have stands there",
        "the market opens {x} minutes later",
    ),
    category="multistep",
)
MADE = (
    "{who} makes {made} {things}",
    "{made} {things} are made by {who}",
    "{who} prepares {made} {things} for sale",
)
COST = (
    "making one costs {them} ${cost}",
    "the material for each costs {cost} dollars",
    "each of them costs ${cost} to make",
    "{they} spends ${cost} on each",
)
PRICE = (
    "{day} {they} sells them for ${price} each",
    "they are sold {day} at {price} dollars apiece",
    "the price of one is ${price}",
)
UNSOLD = (
    "{unsold} of them are not sold",
    "in the evening {unsold} are left over",
    "all but {unsold} are sold",
    "nobody buys {unsold} of them",
)
FAMILIES = {
    "profit": STORY.asked(
        (MADE, COST, PRICE, UNSOLD),
        (
            "how much profit does {who} make",
            "what is {who}'s profit",
            "how many dollars does {who} gain",
            "how much does {who} earn after costs",
        ),
        think="Asked: profit. Known: {made} made at {cost}, price {price}, {unsold} unsold. "
        "Income of those sold minus the cost of all made.",
        code="sold = {made} - {unsold}\nincome = sold * {price}\ncosts = {made} * {cost}\nprint(income - costs)",
        reply="{who}'s profit is ${output}.",
        answer=lambda v: (v["made"] - v["unsold"]) * v["price"] - v["made"] * v["cost"],
    ),
    "income": STORY.asked(
        (MADE, COST, PRICE, UNSOLD),
        (
            "how much money does {who} take in",
            "what is the income from the sale",
            "how many dollars do the buyers pay in all",
        ),
        think="Asked: income. Known: {made} made, {unsold} unsold, price {price}. The cost does not matter. "
        "Sold ones times the price.",
        code="sold = {made} - {unsold}\nprint(sold * {price})",
        reply="{who} takes in ${output}.",
        answer=lambda v: (v["made"] - v["unsold"]) * v["price"],
    ),
    "all": STORY.asked(
        (
            MADE,
            COST,
            (
                "{they} sells all of them at ${price} each",
                "every one is sold for {price} dollars",
                "all find a buyer at ${price} apiece",
            ),
        ),
        ("what is the profit", "how much does {who} earn after costs", "how much profit does {who} make in all"),
        think="Asked: profit. Known: {made} made and sold, cost {cost}, price {price}. "
        "Gain on one, times their number.",
        code="gain = {price} - {cost}\nprint(gain * {made})",
        reply="{who} earns ${output} after costs.",
        answer=lambda v: (v["price"] - v["cost"]) * v["made"],
    ),
    "stand": STORY.asked(
        (
            MADE,
            COST,
            ("{they} sells all of them at ${price} each", "every one is sold for {price} dollars"),
            (
                "the stand costs ${x} for the day",
                "{they} pays ${x} for the stand",
                "a stand at the market is rented for ${x}",
            ),
        ),
        (
            "how much profit is left for {who}",
            "what does {who} gain after all costs",
            "how much money does {who} make in the end",
        ),
        think="Asked: profit. Known: {made} made and sold, cost {cost}, price {price}, stand {x}. "
        "Gain on one, times their number, minus the stand.",
        code="gain = {price} - {cost}\ntotal = gain * {made}\nprint(total - {x})",
        reply="{who} gains ${output}.",
        answer=lambda v: (v["price"] - v["cost"]) * v["made"] - v["x"],
    ),
}
