"""Eggs a day, some eaten or broken, the rest sold singly or by the dozen."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    eat, use = draw.integer(2, 9), draw.integer(2, 9)
    dozens = draw.integer(1, 8)
    return {
        **draw.who(),
        "day": dozens * 12 + eat + use,
        "eat": eat,
        "use": use,
        "price": draw.integer(2, 8),
        "hens": draw.integer(22, 60),
        "per": draw.integer(3, 6),
        "x": draw.integer(2, 50),
        "what": draw.pick("bakes with", "gives away", "drops", "uses for pancakes"),
    }


STORY = Story(
    values,
    numbers=("day", "eat", "use"),
    asides=("the farm has {x} cows as well", "the market is {x} miles away", "a bag of grain costs ${x}"),
    category="multistep",
)
DAY = (
    "the hens of {who} lay {day} eggs a day",
    "{who} collects {day} eggs every day",
    "every day there are {day} eggs in {who}'s hen house",
)
EAT = (
    "{who} eats {eat} of them for breakfast",
    "{eat} are eaten by the family each day",
    "the family needs {eat} a day",
)
USE = ("{they} {what} {use} a day", "each day {they} {what} {use} of them")
SOLD = (
    "the others are sold at ${price} a dozen",
    "{they} sells the rest for {price} dollars per dozen",
    "all other eggs go to the market for ${price} a dozen",
)
SINGLE = ("the others are sold at ${price} each", "{they} sells the rest for ${price} an egg")
FAMILIES = {
    "dozen": STORY.asked(
        (DAY, EAT, USE, SOLD),
        (
            "how much money does {who} earn with eggs each day",
            "how many dollars a day do the eggs bring",
            "what is {who}'s daily income from eggs",
        ),
        think="Asked: money a day. Known: {day} eggs, {eat} and {use} not sold, {price} dollars a dozen. "
        "Eggs left, dozens, money.",
        code="left = {day} - {eat} - {use}\ndozens = left / 12\nprint(dozens * {price})",
        reply="{who} earns ${output} a day.",
        answer=lambda v: (v["day"] - v["eat"] - v["use"]) // 12 * v["price"],
    ),
    "week": STORY.asked(
        (DAY, EAT, SINGLE),
        ("how much does {who} earn in a week", "what do the eggs bring in one week, in dollars"),
        think="Asked: money a week. Known: {day} eggs a day, {eat} not sold, {price} dollars each. "
        "Eggs left, money a day, times 7.",
        code="left = {day} - {eat}\ndaily = left * {price}\nprint(daily * 7)",
        reply="{who} earns ${output} a week.",
        answer=lambda v: (v["day"] - v["eat"]) * v["price"] * 7,
    ),
    "eggs": STORY.asked(
        (DAY, EAT, USE, SOLD),
        ("how many eggs are sold in a week", "how many eggs does {who} sell per week"),
        think="Asked: eggs sold a week. Known: {day} eggs a day, {eat} and {use} not sold. "
        "The price does not matter. Eggs left, times 7.",
        code="left = {day} - {eat} - {use}\nprint(left * 7)",
        reply="{output} eggs are sold in a week.",
        answer=lambda v: (v["day"] - v["eat"] - v["use"]) * 7,
    ),
    "hens": STORY.asked(
        (
            ("{who} has {hens} hens", "there are {hens} hens on {who}'s farm"),
            ("each of them lays {per} eggs a week", "a hen lays {per} eggs a week"),
            EAT,
        ),
        ("how many eggs are left after a week", "how many eggs remain from one week"),
        think="Asked: eggs left. Known: {hens} hens, {per} eggs a week each, {eat} eaten a day. "
        "Eggs laid; eaten in 7 days; subtract.",
        code="laid = {hens} * {per}\neaten = {eat} * 7\nprint(laid - eaten)",
        reply="{output} eggs are left.",
        answer=lambda v: v["hens"] * v["per"] - 7 * v["eat"],
    ),
}
