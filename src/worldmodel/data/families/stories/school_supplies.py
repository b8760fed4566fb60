"""Supplies for every pupil, bought in packs; numbers, packs, cost and what is left."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, pens, books = draw.integer(8, 32), draw.integer(2, 6), draw.integer(2, 5)
    return {
        **draw.who(),
        "n": n,
        "pens": pens,
        "books": books,
        "p": draw.integer(1, 3),
        "q": draw.integer(4, 9),
        "pack": draw.pick(10, 12, 20, 24, 50),
        "budget": n * (pens * 3 + books * 9) + draw.integer(1, 90),
        "d": draw.integer(2, 6),
        "x": draw.integer(2, 60),
        **dict(
            zip(
                ("one", "two"),
                draw.pick(
                    ("pens", "exercise books"),
                    ("crayons", "sketch pads"),
                    ("erasers", "folders"),
                    ("brushes", "paint boxes"),
                    ("candles", "lanterns"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("n", "pens", "books", "d"),
    asides=("the school has {x} teachers", "{who} has taught for {x} years", "the lesson takes {x} minutes"),
    category="multistep",
)
EACH = (
    "{who} buys {pens} {one} and {books} {two} for each of {n} pupils",
    "each of {who}'s {n} pupils gets {pens} {one} and {books} {two}",
    "for every one of {n} pupils, {who} needs {pens} {one} and {books} {two}",
)
PRICES = (
    "one of the {one} costs ${p} and one of the {two} ${q}",
    "the {one} are ${p} each and the {two} ${q} each",
    "they pay {p} dollars for each of the {one} and {q} dollars for each of the {two}",
)
FAMILIES = {
    "cost": STORY.asked(
        (EACH, PRICES),
        ("how much does everything cost", "what is paid in all", "how many dollars are needed altogether"),
        think="Asked: whole cost. Known: {n} pupils, {pens} {one} at {p}, {books} {two} at {q}. "
        "Cost for one pupil, times the pupils.",
        code="first = {pens} * {p}\nsecond = {books} * {q}\none = first + second\nprint(one * {n})",
        reply="Everything costs ${output}.",
        answer=lambda v: v["n"] * (v["pens"] * v["p"] + v["books"] * v["q"]),
    ),
    "left": STORY.asked(
        (
            ("{who} has ${budget} for {their} class", "the school gives {who} {budget} dollars"),
            (
                "each of the {n} pupils gets {pens} {one} and {books} {two}",
                "{pens} {one} and {books} {two} are bought for each of {n} pupils",
            ),
            PRICES,
        ),
        ("how much money is left", "how many dollars remain after buying everything"),
        think="Asked: money left. Known: {budget} there, {n} pupils, {pens} {one} at {p}, {books} {two} at {q}. "
        "Cost for one pupil, for all, subtract.",
        code="one = {pens} * {p} + {books} * {q}\ncost = one * {n}\nprint({budget} - cost)",
        reply="${output} is left.",
        answer=lambda v: v["budget"] - v["n"] * (v["pens"] * v["p"] + v["books"] * v["q"]),
    ),
    "absent": STORY.asked(
        (EACH, ("{d} pupils are absent and get nothing", "but {d} of the pupils are ill and get nothing")),
        ("how many {one} are given out", "how many {one} do the pupils get in all"),
        think="Asked: {one} given out. Known: {n} pupils, {d} absent, {pens} each. The {two} do not matter. "
        "Pupils there, times {one}.",
        code="present = {n} - {d}\nprint(present * {pens})",
        reply="{output} {one} are given out.",
        answer=lambda v: (v["n"] - v["d"]) * v["pens"],
    ),
    "packs": STORY.asked(
        (EACH, ("the {one} are sold in packs of {pack}", "a pack of {one} holds {pack}")),
        ("how many packs of {one} must be bought", "how many packs of {one} are needed"),
        think="Asked: packs of {one}. Known: {n} pupils, {pens} each, {pack} in a pack. "
        "Number needed; divide and round up.",
        code="need = {n} * {pens}\nprint((need + {pack} - 1) // {pack})",
        reply="{output} packs are needed.",
        answer=lambda v: -(-v["n"] * v["pens"] // v["pack"]),
    ),
}
