"""Food for animals: amount a day, how long bags last, cost for some time."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, each, days = draw.integer(2, 9), draw.integer(2, 6), draw.integer(3, 20)
    m, other = draw.integer(2, 9), draw.integer(1, 5)
    return {
        **draw.who(),
        "n": n,
        "each": each,
        "days": days,
        "m": m,
        "other": other,
        "stock": n * each * days,
        "both": (n * each + m * other) * days,
        "price": draw.integer(2, 9),
        "x": draw.integer(2, 40),
        **dict(
            zip(
                ("one", "two"),
                draw.pick(
                    ("dogs", "cats"),
                    ("horses", "ponies"),
                    ("cows", "goats"),
                    ("lions", "foxes"),
                    ("pigs", "sheep"),
                    ("seals", "penguins"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("n", "each", "days", "m", "other"),
    asides=(
        "the oldest of the {one} weighs {x} pounds",
        "{who} has kept animals for {x} years",
        "cleaning takes {x} minutes a day",
    ),
    category="multistep",
)
ONE = (
    "{who} keeps {n} {one}, each of which eats {each} pounds of food a day",
    "each of {who}'s {n} {one} needs {each} pounds of food a day",
    "{who} feeds {n} {one} with {each} pounds each per day",
)
TWO = (
    "each of the {m} {two} eats {other} pounds a day",
    "there are also {m} {two} that need {other} pounds each per day",
    "{they} also gives {other} pounds a day to each of {m} {two}",
)
PRICE = ("a pound of food costs ${price}", "food is sold at {price} dollars a pound")
FAMILIES = {
    "day": STORY.asked(
        (ONE, TWO),
        ("how many pounds of food are needed a day", "how much food does {who} need each day, in pounds"),
        think="Asked: food a day. Known: {n} {one} with {each}, {m} {two} with {other}. "
        "Multiply for each kind, then add.",
        code="first = {n} * {each}\nsecond = {m} * {other}\nprint(first + second)",
        reply="{output} pounds are needed a day.",
        answer=lambda v: v["n"] * v["each"] + v["m"] * v["other"],
    ),
    "last": STORY.asked(
        (ONE, ("{they} has {stock} pounds in store", "the store holds {stock} pounds", "{they} buys {stock} pounds")),
        (
            "for how many days is that enough",
            "how many days does the food last",
            "after how many days is the food used up",
        ),
        think="Asked: days. Known: {n} {one} with {each} a day, {stock} there. Food a day, then divide.",
        code="daily = {n} * {each}\nprint({stock} / daily)",
        reply="It lasts {output} days.",
        answer=lambda v: v["days"],
    ),
    "both": STORY.asked(
        (ONE, TWO, ("{they} has {both} pounds in store", "the store holds {both} pounds")),
        ("for how many days is the food enough", "how many days does the food last"),
        think="Asked: days. Known: {n} {one} with {each}, {m} {two} with {other} a day, {both} there. "
        "Food of each kind, add, divide.",
        code="first = {n} * {each}\nsecond = {m} * {other}\ndaily = first + second\nprint({both} / daily)",
        reply="It lasts {output} days.",
        answer=lambda v: v["days"],
    ),
    "week": STORY.asked(
        (ONE, PRICE),
        (
            "how much does the food for a week cost",
            "how many dollars does {who} spend on food in a week",
            "what does one week of food cost",
        ),
        think="Asked: cost of a week. Known: {n} {one} with {each} a day, {price} dollars a pound. "
        "Food a day, in 7 days, times price.",
        code="daily = {n} * {each}\nweekly = daily * 7\nprint(weekly * {price})",
        reply="The food for a week costs ${output}.",
        answer=lambda v: v["n"] * v["each"] * 7 * v["price"],
    ),
}
