"""A shop's stock through some days of sales and deliveries."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c = draw.integer(5, 80), draw.integer(5, 80), draw.integer(10, 120)
    k = draw.integer(3, 5)
    return {
        "start": a * 2 + b + draw.integer(a * k, a * k + 200),
        "a": a,
        "b": b,
        "c": c,
        "k": k,
        "d": draw.integer(1, a - 1),
        "x": draw.integer(2, 60),
        "thing": draw.pick(
            "umbrellas",
            "newspapers",
            "bottles of water",
            "light bulbs",
            "ice creams",
            "bags of rice",
            "batteries",
            "melons",
            "footballs",
        ),
        "place": draw.pick("a kiosk", "a shop", "a supermarket", "a small store", "a market stand"),
    }


STORY = Story(
    values,
    numbers=("start", "a", "b", "c", "k", "d"),
    asides=("{x} customers came on Sunday to look", "one of them costs ${x}", "the shop has been there for {x} years"),
    category="multistep",
)
START = (
    "{place} has {start} {thing} at the beginning of the week",
    "on Monday morning there are {start} {thing} in {place}",
    "the stock of {place} is {start} {thing}",
)
MON = ("on Monday {a} are sold", "{a} of them are sold on Monday", "Monday's customers buy {a}")
TUE = ("on Tuesday {b} more are sold", "Tuesday's customers take {b}", "{b} go on Tuesday")
TUE2 = (
    "on Tuesday twice as many are sold",
    "Tuesday's sale is twice Monday's",
    "the number sold on Tuesday is double that of Monday",
)
TUEK = ("on Tuesday {k} times as many are sold", "Tuesday's sale is {k} times Monday's")
TUEF = ("on Tuesday {d} fewer are sold than on Monday", "Tuesday's sale is {d} less than Monday's")
NEW = (
    "on Wednesday {c} new ones arrive",
    "a delivery on Wednesday brings {c} more",
    "{c} more are delivered on Wednesday",
)
ASKS = (
    "how many {thing} are there then",
    "how many {thing} are in stock now",
    "how many {thing} does the seller have after that",
    "what is the stock of {thing} in the end",
)
FAMILIES = {
    "plain": STORY.asked(
        (START, MON, TUE, NEW),
        ASKS,
        think="Asked: stock in the end. Known: {start} at first, {a} and {b} sold, {c} delivered. "
        "Subtract the sales, add the delivery.",
        code="left = {start} - {a} - {b}\nprint(left + {c})",
        reply="There are {output} {thing} then.",
        answer=lambda v: v["start"] - v["a"] - v["b"] + v["c"],
    ),
    "twice": STORY.asked(
        (START, MON, TUE2),
        ("how many {thing} are left", "how many {thing} remain after Tuesday", "how many {thing} are not sold"),
        think="Asked: {thing} left. Known: {start} at first, {a} sold, then twice as many. Second sale; subtract both.",
        code="second = {a} * 2\nprint({start} - {a} - second)",
        reply="{output} {thing} are left.",
        answer=lambda v: v["start"] - 3 * v["a"],
    ),
    "times": STORY.asked(
        (START, MON, TUEK),
        ("how many {thing} are sold on both days together", "how many {thing} does the seller sell in these two days"),
        think="Asked: sold on both days. Known: {a} on Monday, {k} times as many on Tuesday. "
        "The stock does not matter. Second sale; add.",
        code="second = {a} * {k}\nprint({a} + second)",
        reply="{output} {thing} are sold.",
        answer=lambda v: v["a"] * (1 + v["k"]),
    ),
    "fewer": STORY.asked(
        (START, MON, TUEF, NEW),
        ASKS,
        think="Asked: stock in the end. Known: {start} at first, {a} sold, then {d} fewer, {c} delivered. "
        "Second sale; subtract both; add the delivery.",
        code="second = {a} - {d}\nleft = {start} - {a} - second\nprint(left + {c})",
        reply="There are {output} {thing} then.",
        answer=lambda v: v["start"] - 2 * v["a"] + v["d"] + v["c"],
    ),
}
