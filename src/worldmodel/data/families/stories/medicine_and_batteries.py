"""Something used several times a day: how long it lasts, how much is needed, when to buy."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    per, times, days, packs = draw.integer(1, 3), draw.integer(2, 4), draw.integer(3, 30), draw.integer(2, 6)
    return {
        **draw.who(),
        "per": per + 1,
        "times": times,
        "days": days,
        "stock": (per + 1) * times * days,
        "pack": draw.integer(30, 120, 10),
        "packs": packs,
        "weeks": draw.integer(2, 4),
        "price": draw.integer(2, 15),
        "x": draw.integer(2, 60),
        "thing": draw.pick("tablets", "tea bags", "biscuits", "vitamin pills", "drops", "sugar cubes", "dates"),
    }


STORY = Story(
    values,
    numbers=("per", "times", "days", "packs", "weeks"),
    asides=("the cupboard is {x} years old", "{who} is {x} years old", "a walk takes {x} minutes"),
    category="multistep",
)
USE = (
    "{who} takes {per} {thing} {times} times a day",
    "{times} times a day {who} needs {per} {thing}",
    "{per} {thing} are taken by {who} {times} times every day",
)
STOCK = ("{they} has {stock} {thing}", "there are {stock} {thing} in the box", "{stock} {thing} are left")
PACK = ("a pack holds {pack}", "there are {pack} {thing} in a pack", "they come in packs of {pack}")
FAMILIES = {
    "days": STORY.asked(
        (USE, STOCK),
        (
            "for how many days is that enough",
            "how many days do the {thing} last",
            "after how many days are all {thing} used up",
        ),
        think="Asked: days. Known: {per} {thing}, {times} times a day, {stock} there. Number a day, then divide.",
        code="daily = {per} * {times}\nprint({stock} / daily)",
        reply="They last {output} days.",
        answer=lambda v: v["days"],
    ),
    "packs": STORY.asked(
        (USE, PACK),
        ("how many packs does {who} need for {days} days", "how many packs must {who} buy for {days} days"),
        think="Asked: packs. Known: {per} {thing}, {times} times a day, {pack} in a pack, {days} days. "
        "Number needed; divide and round up.",
        code="need = {per} * {times} * {days}\nprint((need + {pack} - 1) // {pack})",
        reply="{who} needs {output} packs.",
        answer=lambda v: -(-v["stock"] // v["pack"]),
    ),
    "weeks": STORY.asked(
        (USE, ("this goes on for {weeks} weeks", "{they} does so for {weeks} weeks")),
        (
            "how many {thing} is that in all",
            "how many {thing} does {who} need altogether",
            "how many {thing} are used up",
        ),
        think="Asked: {thing} in all. Known: {per}, {times} times a day, {weeks} weeks. "
        "Number a day, times 7, times weeks.",
        code="daily = {per} * {times}\nweekly = daily * 7\nprint(weekly * {weeks})",
        reply="That is {output} {thing}.",
        answer=lambda v: v["per"] * v["times"] * 7 * v["weeks"],
    ),
}
