"""Coins and notes of different value; sums in dollars and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    q, d, f = draw.integer(1, 20) * 4, draw.integer(1, 12) * 10, draw.integer(2, 12)
    total = q // 4 + d // 10 + 5 * f
    return {
        **draw.who(),
        "q": q,
        "d": d,
        "f": f,
        "five": 5,
        "price": total + draw.integer(2, 80),
        "half": q // 4 + d // 10,
        "x": draw.integer(2, 60),
        "jar": draw.pick("jar", "piggy bank", "tin", "drawer", "purse", "money box"),
        "goal": draw.pick("a ball", "a lamp", "a game", "a watch", "a kite", "a radio"),
    }


STORY = Story(
    values,
    numbers=("q", "d", "f"),
    asides=("the {jar} is {x} years old", "{who} also has {x} old stamps", "counting takes {x} minutes"),
    category="multistep",
)
Q = ("{who} has {q} quarters in a {jar}", "in {who}'s {jar} there are {q} quarters", "{who}'s {jar} holds {q} quarters")
D = ("there are also {d} dimes", "{d} dimes are in it too", "besides, {they} counts {d} dimes")
F = ("{they} adds {f} notes of ${five}", "there are {f} notes of {five} dollars as well")
FAMILIES = {
    "two": STORY.asked(
        (Q, D),
        ("how many dollars are that", "how much money is that in dollars", "how many dollars does {who} have in it"),
        think="Asked: dollars. Known: {q} quarters, {d} dimes. Quarters by 4, dimes by 10, then add.",
        code="quarters = {q} / 4\ndimes = {d} / 10\nprint(quarters + dimes)",
        reply="That is ${output}.",
        answer=lambda v: v["half"],
    ),
    "three": STORY.asked(
        (Q, D, F),
        ("how many dollars are that in all", "how much money does {who} have altogether, in dollars"),
        think="Asked: dollars in all. Known: {q} quarters, {d} dimes, {f} notes of {five}. "
        "Value of each kind, then add.",
        code="quarters = {q} / 4\ndimes = {d} / 10\nnotes = {f} * {five}\nprint(quarters + dimes + notes)",
        reply="That is ${output} in all.",
        answer=lambda v: v["half"] + v["f"] * 5,
    ),
    "missing": STORY.asked(
        (Q, D, ("{they} wants {goal} for ${price}", "{goal} that {they} would like costs {price} dollars")),
        ("how many dollars are missing", "how much more money does {who} need, in dollars"),
        think="Asked: dollars missing. Known: {q} quarters, {d} dimes, price {price}. "
        "Value of each kind, add, subtract from the price.",
        code="quarters = {q} / 4\ndimes = {d} / 10\nmoney = quarters + dimes\nprint({price} - money)",
        reply="${output} is missing.",
        answer=lambda v: v["price"] - v["half"],
    ),
}
