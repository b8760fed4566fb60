"""Two people sell different numbers at different prices; who takes in more, and by how much."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b = draw.people(2)
    n, p = draw.integer(10, 60, 2), draw.integer(4, 15)
    d, cheap = draw.integer(2, 9), draw.integer(1, 3)
    return {
        "a": a,
        "b": b,
        "n": n,
        "p": p,
        "d": d,
        "cheap": cheap,
        "fee": draw.integer(2, 15),
        "low": draw.integer(1, 3),
        "x": draw.integer(2, 50),
        "thing": draw.pick(
            "baskets", "scarves", "posters", "honey jars", "necklaces", "drawings", "flower pots", "birdhouses"
        ),
    }


STORY = Story(
    values,
    numbers=("n", "d"),
    asides=("{x} people pass by", "{b} has sold things for {x} years", "the market closes in {x} minutes"),
    category="multistep",
)
A = (
    "{a} sells {n} {thing} at ${p} each",
    "{n} {thing} are sold by {a} for ${p} apiece",
    "{a} has sold {n} {thing} for {p} dollars each",
)
FEWER = ("{b} sells {d} fewer at the same price", "{b} sells {d} fewer {thing} for the same price")
HALF = (
    "{b} sells half as many, but each costs ${cheap} more",
    "{b} gets ${cheap} more for each but sells only half as many",
)
TWICE = (
    "{b} sells twice as many, but each is ${low} cheaper",
    "{b}'s price is ${low} lower, and {b} sells twice as many",
)
FAMILIES = {
    "fewer": STORY.asked(
        (A, FEWER),
        ("how much money does {b} take in", "how many dollars does {b} get", "what is {b}'s income"),
        think="Asked: money of {b}. Known: {a} sold {n} at {p}, {b} {d} fewer. Number of {b}, times the price.",
        code="number = {n} - {d}\nprint(number * {p})",
        reply="{b} takes in ${output}.",
        answer=lambda v: (v["n"] - v["d"]) * v["p"],
    ),
    "half": STORY.asked(
        (A, HALF),
        ("how much do both take in together", "how many dollars do {a} and {b} get in all"),
        think="Asked: money of both. Known: {a} sold {n} at {p}; {b} half as many, {cheap} dearer. "
        "Money of {a}; number and price of {b}; money of {b}; add.",
        code="first = {n} * {p}\nnumber = {n} / 2\nprice = {p} + {cheap}\nsecond = number * price\nprint(first + "
        "second)",
        reply="Together they take in ${output}.",
        answer=lambda v: v["n"] * v["p"] + v["n"] // 2 * (v["p"] + v["cheap"]),
    ),
    "twice": STORY.asked(
        (A, TWICE),
        ("how much does {b} take in", "what is the sum that {b} gets", "how many dollars does {b} earn"),
        think="Asked: money of {b}. Known: {a} sold {n} at {p}; {b} twice as many, {low} cheaper. "
        "Number and price of {b}, multiply.",
        code="number = {n} * 2\nprice = {p} - {low}\nprint(number * price)",
        reply="{b} takes in ${output}.",
        answer=lambda v: 2 * v["n"] * (v["p"] - v["low"]),
    ),
}
