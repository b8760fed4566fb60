"""A price falls by a percentage and several pieces are bought."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    price, percent = draw.pick(
        (20, 5),
        (40, 5),
        (60, 10),
        (80, 15),
        (50, 20),
        (75, 20),
        (90, 30),
        (120, 25),
        (48, 25),
        (160, 35),
        (30, 40),
        (10, 10),
        (200, 45),
        (64, 50),
    )
    n = draw.integer(2, 9)
    final = n * price * (100 - percent) // 100
    return {
        **draw.who(),
        "price": price,
        "percent": percent,
        "n": n,
        "have": final + draw.integer(1, 90),
        "fee": draw.integer(3, 25),
        "x": draw.integer(2, 50),
        "things": draw.pick(
            "jackets", "chairs", "lamps", "pairs of shoes", "rucksacks", "radios", "blankets", "helmets", "watches"
        ),
        "shop": draw.pick("in a summer sale", "at the end of the season", "at the market hall", "in an online shop"),
    }


STORY = Story(
    values,
    numbers=("n",),
    asides=("the shop has {x} pieces in stock", "{who} has been a customer for {x} months"),
    category="multistep",
)
PRICE = (
    "{things} normally cost ${price} each {shop}",
    "the usual price of the {things} is {price} dollars apiece",
    "a shop sells {things} for ${price} each",
)
OFF = (
    "today they are {percent}% off",
    "now there is a discount of {percent}% on them",
    "the price is reduced by {percent}%",
    "the shop takes {percent}% off the price",
)
BUYS = (
    "{who} buys {n} of them",
    "{who} takes {n}",
    "{who} orders {n} pieces",
)
FAMILIES = {
    "total": STORY.asked(
        (PRICE, OFF, BUYS),
        (
            "how much does {who} pay",
            "what does {who} pay in all",
            "how many dollars does that cost {who}",
            "what is the total price",
        ),
        think="Asked: total paid. Known: price {price}, {percent} percent off, {n} pieces. "
        "New price of one, times the pieces.",
        code="saved = {price} * {percent} / 100\nreduced = {price} - saved\nprint(reduced * {n})",
        reply="{who} pays ${output}.",
        answer=lambda v: v["n"] * v["price"] * (100 - v["percent"]) / 100,
    ),
    "saved": STORY.asked(
        (PRICE, OFF, BUYS),
        (
            "how much does {who} save thanks to the discount",
            "how much less does {who} pay than usual",
            "how many dollars are saved",
        ),
        think="Asked: saved in all. Known: price {price}, {percent} percent off, {n} pieces. "
        "Saved on one, times the pieces.",
        code="saved = {price} * {percent} / 100\nprint(saved * {n})",
        reply="{who} saves ${output}.",
        answer=lambda v: v["n"] * v["price"] * v["percent"] / 100,
    ),
    "left": STORY.asked(
        (
            ("{who} has ${have}", "there are {have} dollars in {who}'s purse"),
            ("{things} normally cost ${price} each", "the usual price of {things} is {price} dollars apiece"),
            OFF,
            ("{they} buys {n} of them", "{n} of them are bought"),
        ),
        ("how much money does {who} have left", "how many dollars remain", "how much is left in {who}'s purse"),
        think="Asked: money left. Known: {have} at first, price {price}, {percent} percent off, {n} pieces. "
        "New price of one, times the pieces, subtract.",
        code="saved = {price} * {percent} / 100\nreduced = {price} - saved\ncost = reduced * {n}\nprint({have} - cost)",
        reply="{who} has ${output} left.",
        answer=lambda v: v["have"] - v["n"] * v["price"] * (100 - v["percent"]) / 100,
    ),
    "delivery": STORY.asked(
        (
            PRICE,
            OFF,
            BUYS,
            (
                "delivery costs ${fee}",
                "{fee} dollars are charged for delivery",
                "on top there is a delivery fee of ${fee}",
            ),
        ),
        ("how much does {who} pay with delivery", "what is the whole bill", "how many dollars must {who} pay in all"),
        think="Asked: bill. Known: price {price}, {percent} percent off, {n} pieces, delivery {fee}. "
        "New price of one, times the pieces, plus delivery.",
        code="saved = {price} * {percent} / 100\nreduced = {price} - saved\ncost = reduced * {n}\nprint(cost + {fee})",
        reply="{who} pays ${output}.",
        answer=lambda v: v["n"] * v["price"] * (100 - v["percent"]) / 100 + v["fee"],
    ),
}
