"""As many as possible are bought for a sum: what money remains."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    price, count = draw.integer(3, 24), draw.integer(2, 15)
    rest = draw.integer(1, price - 1)
    thing = draw.pick("comics", "pizzas", "kites", "mugs", "balls of wool", "paintbrushes", "cinema tickets")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "price": price,
        "money": price * count + rest,
        "thing": thing,
        "sign": sign,
        "coin": coin,
        "x": draw.integer(2, 9),
    }
    return Case({**draw.who(), **values}, rest)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} has {sign}{money} and buys as many {thing} as possible at {sign}{price} each. How much money is left?",
        (
            "How much remains of {sign}{money} when {who} spends as much of it as {they} can on {thing} costing "
            "{sign}{price} each?"
        ),
        (
            "{thing:capital} are {sign}{price} each. With {sign}{money}, one buys the greatest possible number. What "
            "is left over?"
        ),
        (
            "Out of {money} {coin} you pay for {thing}, {price} {coin} a piece, until the money is too little for "
            "another. How many {coin} stay?"
        ),
        "{sign}{money} to spend, {sign}{price} for each of the {thing}, as many as can be had. Rest?",
        (
            "{who} keeps buying {thing} for {sign}{price} until {their} {sign}{money} will not stretch to one more. "
            "What does {they} have at the end?"
        ),
        (
            "A club spends {sign}{money} on {thing}. Each costs {sign}{price}, and it gets all it can afford. Find "
            "the unspent amount."
        ),
        "if i use my {sign}{money} for {thing} at {sign}{price} a go and buy the most i can whats left",
        "How many {coin} are not enough for another after {money} {coin} went into {thing} at {price} {coin} each?",
        (
            "With {x} friends, {who} collected {sign}{money}. They want {thing} for {sign}{price} each, the more the "
            "better. What money will be left?"
        ),
        (
            "Say you buy the maximum number of {thing} for {sign}{money}, one being {sign}{price}. State the "
            "leftover cash."
        ),
        (
            "{sign}{money} does not divide evenly by the {sign}{price} that each of the {thing} costs. {who} buys "
            "the most {they} can; how much is over?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the money that is left. Known: {money} {coin}, {price} for each. Take the remainder of the "
                "division."
            ),
            "print({money} % {price})",
        ),
    ),
    reply="{sign}{output} is left.",
)
