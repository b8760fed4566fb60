"""Two kinds of goods are bought and paid with a note; total, change and differences are asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story

NOTES = (20, 50, 100, 200, 500)


def values(draw: Draw) -> Mapping[str, Value]:
    n, m = draw.integer(2, 9), draw.integer(2, 9)
    p, q = draw.integer(2, 18), draw.integer(19, 24)
    one, two = draw.pick(
        ("notebooks", "backpacks"),
        ("loaves of bread", "cakes"),
        ("plants", "flower pots"),
        ("T-shirts", "caps"),
        ("brushes", "canvases"),
        ("puzzles", "board games"),
        ("bottles of juice", "baskets of fruit"),
        ("tennis balls", "frisbees"),
        ("mugs", "teapots"),
    )
    total = n * p + m * q
    return {
        **draw.who(),
        "n": n,
        "m": m,
        "p": p,
        "q": q,
        "total": total,
        "p2": draw.integer(2, min(30, total - 1)),
        "note": next(note for note in NOTES if note > total),
        "one": one,
        "two": two,
        "x": draw.integer(2, 30),
    }


STORY = Story(
    values,
    numbers=("n", "m"),
    asides=(
        "the shop closes in {x} minutes",
        "there are {x} people in the queue",
        "{who} also looks at a lamp for ${x} but leaves it",
    ),
    category="multistep",
)
FIRST = (
    "{who} buys {n} {one} at ${p} each",
    "{who} takes {n} {one}, which cost {p} dollars each",
    "{n} {one} at ${p} apiece are in {who}'s basket",
    "at the shop {who} picks {n} {one} for ${p} each",
)
SECOND = (
    "{they} also buys {m} {two} at ${q} each",
    "there are also {m} {two} on {their} list, at ${q} each",
    "{m} {two} for {q} dollars each are added",
    "besides, {they} takes {m} {two} costing ${q} apiece",
)
PAID = (
    "{they} pays with ${note}",
    "{they} hands over ${note}",
    "{they} gives the cashier {note} dollars",
    "the cashier gets ${note}",
)
FAMILIES = {
    "change": STORY.asked(
        (FIRST, SECOND, PAID),
        (
            "how much change does {who} get",
            "how many dollars does {who} get back",
            "what is the change",
            "how much money should be returned to {who}",
        ),
        think="Asked: change. Known: {n} at {p}, {m} at {q}, {note} paid. "
        "Cost of each kind, add, subtract from what was paid.",
        code="first = {n} * {p}\nsecond = {m} * {q}\ntotal = first + second\nprint({note} - total)",
        reply="{who} gets ${output} back.",
        answer=lambda v: v["note"] - v["n"] * v["p"] - v["m"] * v["q"],
    ),
    "total": STORY.asked(
        (FIRST, SECOND),
        (
            "how much does {who} pay altogether",
            "what is the total cost",
            "what does everything cost together",
            "how many dollars does {who} spend in all",
        ),
        think="Asked: total cost. Known: {n} at {p}, {m} at {q}. Cost of each kind, then add.",
        code="first = {n} * {p}\nsecond = {m} * {q}\nprint(first + second)",
        reply="The total is ${output}.",
        answer=lambda v: v["n"] * v["p"] + v["m"] * v["q"],
    ),
    "coupon": STORY.asked(
        (
            FIRST,
            SECOND,
            (
                "a coupon takes ${p2} off the bill",
                "with a coupon {they} pays ${p2} less",
                "the bill is ${p2} lower thanks to a voucher",
            ),
        ),
        ("how much does {who} have to pay", "what does {who} pay in the end", "how many dollars does {who} spend"),
        think="Asked: to pay. Known: {n} at {p}, {m} at {q}, {p2} off. Cost of each kind, add, subtract the coupon.",
        code="first = {n} * {p}\nsecond = {m} * {q}\nprint(first + second - {p2})",
        reply="{who} pays ${output}.",
        answer=lambda v: v["n"] * v["p"] + v["m"] * v["q"] - v["p2"],
    ),
    "price": STORY.asked(
        (
            ("{who} buys {n} {one} at ${p} each", "{who} takes {n} {one}, which cost {p} dollars each"),
            ("{they} also buys {m} {two}", "{m} {two} are added", "besides, {they} takes {m} {two}"),
            ("everything together costs ${total}", "the bill is ${total}", "{they} pays {total} dollars in all"),
        ),
        (
            "how much does each of the {two} cost",
            "what is the price of one of the {two}",
            "how many dollars is one of the {two}",
        ),
        think="Asked: price of one of the {two}. Known: {n} at {p}, {m} {two}, total {total}. "
        "Cost of the {one}; what is left for the {two}; divide.",
        code="first = {n} * {p}\nrest = {total} - first\nprint(rest / {m})",
        reply="Each costs ${output}.",
        answer=lambda v: v["q"],
    ),
}
