"""A price is reduced by a percentage; saving, new price, several pieces."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent, price, n = draw.integer(5, 75, 5), 20 * draw.integer(1, 30), draw.integer(2, 9)
    off = price * percent // 100
    return {
        "who": draw.person(),
        "percent": percent,
        "price": price,
        "n": n,
        "off": off,
        "new": price - off,
        "x": draw.integer(2, 60),
        "thing": draw.pick(
            "jacket", "bike", "lamp", "table", "camera", "guitar", "tent", "rug", "phone", "coat", "printer", "chair"
        ),
    }


STORY = Story(
    values,
    numbers=(
        "price",
        "n",
    ),
    asides=(
        "the sale lasts {x} days",
        "the shop sells {x} other things",
        "a year ago the {thing} was ${x} cheaper",
    ),
)
PRICE = (
    "a {thing} normally costs ${price}",
    "the regular price of a {thing} is {price} dollars",
    "a {thing} is offered for {price} dollars",
)
OFF = (
    "it is now sold at {percent}% off",
    "the price is cut by {percent} percent",
    "{who} gets a discount of {percent} percent on it",
)
BUY = (
    "{who} buys {n} of them",
    "{n} of them are bought by {who}",
)
NEW = (
    "in the sale it costs {new} dollars",
    "{who} pays only ${new} for it",
)

FAMILIES = {
    "off": STORY.asked(
        (
            PRICE,
            OFF,
        ),
        (
            "how many dollars does {who} save on it",
            "how much is taken off the price, in dollars",
            "what is the discount in dollars",
        ),
        think="Asked: dollars saved. Known: {price} dollars, {percent} percent. Multiply, divide by 100.",
        code="print({price} * {percent} / 100)",
        reply="The discount is ${output}.",
        answer=lambda v: v["off"],
    ),
    "new": STORY.asked(
        (
            PRICE,
            OFF,
        ),
        (
            "what does the {thing} cost now",
            "how much must {who} pay for the {thing}",
            "what is the new price in dollars",
        ),
        think="Asked: new price. Known: {price} dollars, {percent} percent off. Take the percentage, then subtract.",
        code="off = {price} * {percent} / 100\nprint({price} - off)",
        reply="It costs ${output} now.",
        answer=lambda v: v["new"],
    ),
    "several": STORY.asked(
        (
            PRICE,
            OFF,
            BUY,
        ),
        (
            "how much does {who} pay in all",
            "what is the total price that {who} pays",
            "how many dollars does {who} spend on them",
        ),
        think="Asked: total. Known: {price} dollars, {percent} percent off, {n} pieces. Take the "
        "percentage, subtract, multiply.",
        code="off = {price} * {percent} / 100\none = {price} - off\nprint(one * {n})",
        reply="{who} pays ${output}.",
        answer=lambda v: v["new"] * v["n"],
    ),
    "percent": STORY.asked(
        (
            PRICE,
            NEW,
        ),
        (
            "by what percentage was the price reduced",
            "how many percent cheaper is it in the sale",
            "what is the discount in percent",
        ),
        think="Asked: percent off. Known: {price} dollars, {new} dollars now. Subtract, divide, times 100.",
        code="off = {price} - {new}\nprint(off / {price} * 100)",
        reply="It is {output} percent cheaper.",
        answer=lambda v: v["percent"],
    ),
}
