"""Several pieces of one thing are bought and paid for."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    price, count = draw.integer(2, 40), draw.integer(2, 15)
    paid = price * count + draw.integer(1, 60)
    things, one = draw.pick(
        ("notebooks", "notebook"),
        ("T-shirts", "T-shirt"),
        ("pizzas", "pizza"),
        ("plants", "plant"),
        ("tickets", "ticket"),
        ("books", "book"),
        ("balls", "ball"),
        ("cups", "cup"),
        ("melons", "melon"),
        ("puzzles", "puzzle"),
        ("brushes", "brush"),
        ("lamps", "lamp"),
        ("cakes", "cake"),
    )
    return {
        **draw.who(),
        "price": price,
        "count": count,
        "paid": paid,
        "total": price * count,
        "change": paid - price * count,
        "x": draw.integer(2, 50),
        "things": things,
        "one": one,
        "shop": draw.pick(
            "at the market", "in a small shop", "at the fair", "online", "in the store", "at a sale", "in town"
        ),
    }


STORY = Story(
    values,
    numbers=(
        "price",
        "count",
    ),
    asides=(
        "{they} spent {x} minutes there",
        "the day before, {they} had bought a hat for ${x}",
        "{x} other people were waiting",
        "the shop has {x} {things} in all",
    ),
)
BUY = (
    "{who} bought {count} {things} {shop}",
    "{count} {things} were bought by {who} {shop}",
    "{shop} {who} picked out {count} {things}",
)
PRICE = (
    "each {one} costs ${price}",
    "they cost {price} dollars each",
    "the price of one {one} is {price} dollars",
    "every {one} is sold for ${price}",
)
PAID = (
    "{they} paid with ${paid}",
    "{they} gave the seller {paid} dollars",
    "{they} had {paid} dollars with {them}",
)
ALL = (
    "{they} paid ${total} for them",
    "together they cost {total} dollars",
    "the bill was ${total}",
)
CHANGE = (
    "{they} gave the seller {paid} dollars and got {change} dollars back",
    "{they} paid with ${paid} and received ${change} in change",
    "from {paid} dollars, {change} dollars were left",
)
HAS = (
    "{who} has {paid} dollars to spend {shop}",
    "{shop} {who} wants to spend up to ${paid}",
    "{who} takes {paid} dollars along to go shopping {shop}",
)

FAMILIES = {
    "total": STORY.asked(
        (
            BUY,
            PRICE,
            PAID,
        ),
        (
            "how much did the {things} cost altogether",
            "what was the total price of the {things}",
            "how much did {who} spend on the {things}",
        ),
        think="Asked: total price. Known: {count} {things}, {price} dollars each. The {paid} dollars do "
        "not matter. Multiply.",
        code="print({count} * {price})",
        reply="The {things} cost ${output}.",
        answer=lambda v: v["total"],
    ),
    "change": STORY.asked(
        (
            BUY,
            PRICE,
            PAID,
        ),
        (
            "how much change did {who} get",
            "how much money did {who} have left",
            "how many dollars remained after that",
        ),
        think="Asked: money left. Known: {count} {things}, {price} dollars each, {paid} dollars. "
        "Multiply, then subtract.",
        code="cost = {count} * {price}\nprint({paid} - cost)",
        reply="{who} had ${output} left.",
        answer=lambda v: v["change"],
    ),
    "unit": STORY.asked(
        (
            BUY,
            ALL,
        ),
        (
            "how much did one {one} cost",
            "what was the price of each {one}",
            "how many dollars did {who} pay per {one}",
        ),
        think="Asked: price of one {one}. Known: {count} {things}, {total} dollars. Divide.",
        code="print({total} / {count})",
        reply="One {one} cost ${output}.",
        answer=lambda v: v["price"],
    ),
    "unit_change": STORY.asked(
        (
            BUY,
            CHANGE,
        ),
        (
            "how much did each {one} cost",
            "what was the price of a single {one}",
            "how many dollars was one {one}",
        ),
        think="Asked: price of one {one}. Known: {count} {things}, {paid} dollars, {change} back. "
        "Subtract, then divide.",
        code="cost = {paid} - {change}\nprint(cost / {count})",
        reply="Each {one} cost ${output}.",
        answer=lambda v: v["price"],
    ),
    "afford": STORY.asked(
        (
            HAS,
            PRICE,
        ),
        (
            "how many {things} can {who} buy",
            "at most how many {things} can {they} pay for",
            "how many {things} is the money enough for",
        ),
        think="Asked: {things} to buy. Known: {paid} dollars, {price} dollars each. Divide and keep the whole part.",
        code="print({paid} // {price})",
        reply="{who} can buy {output} {things}.",
        answer=lambda v: v["paid"] // v["price"],
    ),
    "rest": STORY.asked(
        (
            HAS,
            PRICE,
        ),
        (
            "how much money is left if {they} buys as many {things} as possible",
            "how many dollars remain after buying as many {things} as {they} can",
        ),
        think="Asked: dollars left. Known: {paid} dollars, {price} dollars each. Take the remainder.",
        code="print({paid} % {price})",
        reply="${output} are left.",
        answer=lambda v: v["paid"] % v["price"],
    ),
}
