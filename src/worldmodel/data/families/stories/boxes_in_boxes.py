"""Packs in boxes in crates: totals, prices, what is left after use."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c = draw.integer(2, 12), draw.integer(2, 12), draw.integer(2, 24)
    inner, outer, thing = draw.pick(
        ("packs", "boxes", "pencils"),
        ("bags", "crates", "oranges"),
        ("cartons", "pallets", "bottles"),
        ("tins", "chests", "biscuits"),
        ("sheets", "albums", "stamps"),
        ("bundles", "cases", "candles"),
        ("shelves", "cupboards", "jars"),
        ("trays", "racks", "rolls"),
    )
    return {
        "a": a,
        "b": b,
        "c": c,
        "used": draw.integer(1, a * b * c - 1),
        "need": a * b * c,
        "price": draw.integer(2, 9),
        "x": draw.integer(2, 90),
        "inner": inner,
        "outer": outer,
        "thing": thing,
        "place": draw.pick("a school", "a warehouse", "a shop", "an office", "a kitchen", "a hotel"),
    }


STORY = Story(
    values,
    numbers=("a", "b", "c", "used"),
    asides=("the delivery came {x} minutes late", "{x} people work there", "the lorry drove {x} miles"),
    category="multistep",
)
OUTER = (
    "{place} receives {a} {outer}",
    "{a} {outer} are delivered to {place}",
    "there are {a} {outer} in {place}",
    "{place} has ordered {a} {outer}",
)
INNER = (
    "each of the {outer} holds {b} {inner}",
    "in each of the {outer} there are {b} {inner}",
    "every one of the {outer} contains {b} {inner}",
)
THING = (
    "each of the {inner} holds {c} {thing}",
    "in each of the {inner} there are {c} {thing}",
    "there are {c} {thing} in each of the {inner}",
)
FAMILIES = {
    "total": STORY.asked(
        (OUTER, INNER, THING),
        (
            "how many {thing} are there in all",
            "how many {thing} is that altogether",
            "what is the total number of {thing}",
        ),
        think="Asked: all {thing}. Known: {a} {outer}, {b} {inner} in each, {c} {thing} in each. Multiply twice.",
        code="inner = {a} * {b}\nprint(inner * {c})",
        reply="There are {output} {thing} in all.",
        answer=lambda v: v["a"] * v["b"] * v["c"],
    ),
    "left": STORY.asked(
        (
            OUTER,
            INNER,
            THING,
            (
                "{used} {thing} are used",
                "after a month {used} of the {thing} have been used up",
                "{used} {thing} are sold in the first week",
            ),
        ),
        ("how many {thing} are left", "how many {thing} remain", "how many {thing} are still there"),
        think="Asked: {thing} left. Known: {a} {outer}, {b} {inner} in each, {c} {thing} in each, {used} gone. "
        "Multiply twice, then subtract.",
        code="inner = {a} * {b}\nall = inner * {c}\nprint(all - {used})",
        reply="{output} {thing} are left.",
        answer=lambda v: v["a"] * v["b"] * v["c"] - v["used"],
    ),
    "price": STORY.asked(
        (
            OUTER,
            INNER,
            (
                "each of the {inner} costs ${price}",
                "the {inner} cost {price} dollars each",
                "for each of the {inner} ${price} is paid",
            ),
            THING,
        ),
        (
            "what is the price of the whole delivery",
            "how many dollars does everything cost",
            "how much must be paid for all of it",
        ),
        think="Asked: whole price. Known: {a} {outer}, {b} {inner} in each at {price}. "
        "The number of {thing} does not matter. Multiply twice.",
        code="inner = {a} * {b}\nprint(inner * {price})",
        reply="Everything costs ${output}.",
        answer=lambda v: v["a"] * v["b"] * v["price"],
    ),
    "outer": STORY.asked(
        (("{place} needs {need} {thing}", "{need} {thing} are needed in {place}"), INNER, THING),
        ("how many {outer} are needed", "how many {outer} must be ordered", "what number of {outer} is enough exactly"),
        think="Asked: {outer} needed. Known: {need} {thing} needed, {b} {inner} in each, {c} {thing} in each. "
        "{thing} in one of the {outer}; divide.",
        code="one = {b} * {c}\nprint({need} / one)",
        reply="{output} {outer} are needed.",
        answer=lambda v: v["a"],
    ),
}
