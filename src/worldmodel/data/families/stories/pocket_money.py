"""Somebody has money, gets some and spends some on two things."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    got = draw.integer(3, 60)
    cents = draw.sample((0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.95), 3) if draw.chance(0.3) else [0, 0, 0]
    cost, cost2, left = (draw.integer(2, 80) + part for part in cents)
    one, two = draw.sample(
        (
            "a ball",
            "a book",
            "a cap",
            "a poster",
            "a game",
            "a plant",
            "a torch",
            "a wallet",
            "a puzzle",
            "a shirt",
            "a pen case",
            "a kite",
            "an umbrella",
            "a mug",
        ),
        2,
    )
    return {
        **draw.who(),
        "cost": round(cost, 2),
        "cost2": round(cost2, 2),
        "left": round(left, 2),
        "money": round(cost + cost2 + left, 2),
        "got": got,
        "x": draw.integer(2, 60),
        "one": one,
        "two": two,
    }


STORY = Story(
    values,
    asides=(
        "the shop also sells lamps for ${x}",
        "{their} brother has ${x}",
        "the way to the shop takes {x} minutes",
        "a week ago {they} spent ${x}",
    ),
)
MONEY = (
    "{who} had ${money}",
    "{who} went shopping with ${money}",
    "in {who}'s purse there were {money} dollars",
    "{who} took ${money} to the shop",
)
ONE = (
    "{they} spent ${cost} on {one}",
    "{they} bought {one} for ${cost}",
    "{one} cost {them} {cost} dollars",
    "{they} paid ${cost} for {one}",
)
TWO = (
    "then {they} bought {two} for ${cost2}",
    "{two} for ${cost2} was next",
    "{they} also paid {cost2} dollars for {two}",
)
LEFT = ("after that {they} had ${left} left", "${left} remained", "{they} came home with {left} dollars")
SHOP = ("{who} went shopping", "{who} was in a shop with some money", "{who} took all {their} money to a shop")
GOT = (
    "then {their} aunt gave {them} ${got}",
    "later {they} earned {got} dollars",
    "at home {they} found another ${got}",
)

FAMILIES = {
    "left": STORY.asked(
        (MONEY, ONE, TWO),
        (
            "how much money does {who} have left",
            "how many dollars are left",
            "how much did {who} still have after shopping",
        ),
        think="Asked: money left. Known: {money} dollars at first, {cost} and {cost2} spent. Subtract both.",
        code="print({money} - {cost} - {cost2})",
        reply="{who} has ${output} left.",
        answer=lambda v: v["left"],
    ),
    "spent": STORY.asked(
        (MONEY, ONE, TWO),
        ("how much did {who} spend in all", "how much money was spent", "what did both things cost together"),
        think="Asked: money spent. Known: {cost} and {cost2} dollars spent. The {money} do not matter. Add.",
        code="print({cost} + {cost2})",
        reply="{who} spent ${output}.",
        answer=lambda v: round(v["cost"] + v["cost2"], 2),
    ),
    "first": STORY.asked(
        (SHOP, ONE, TWO, LEFT),
        ("how much money did {who} have at first", "how many dollars did {who} have before shopping"),
        think="Asked: money at first. Known: {cost} and {cost2} dollars spent, {left} left. Add all.",
        code="print({cost} + {cost2} + {left})",
        reply="{who} had ${output} at first.",
        answer=lambda v: v["money"],
    ),
    "second": STORY.asked(
        (MONEY, ONE, ("then {they} bought {two}", "{they} also took {two}"), LEFT),
        ("how much was {two}", "what did {who} pay for {two}", "how much did {two} cost"),
        think="Asked: price of {two}. Known: {money} dollars at first, {cost} for {one}, {left} left. Subtract both.",
        code="print({money} - {cost} - {left})",
        reply="{two:capital} cost ${output}.",
        answer=lambda v: v["cost2"],
    ),
    "earned": STORY.asked(
        (MONEY, ONE, GOT),
        ("how much money does {who} have now", "how many dollars has {who} now"),
        think="Asked: money now. Known: {money} dollars at first, {cost} spent, {got} received. Subtract, then add.",
        code="print({money} - {cost} + {got})",
        reply="{who} has ${output} now.",
        answer=lambda v: round(v["money"] - v["cost"] + v["got"], 2),
    ),
    "spent_total": STORY.asked(
        (MONEY, LEFT),
        ("how much did {who} spend", "how much money was spent", "how many dollars did {who} give out"),
        think="Asked: money spent. Known: {money} dollars at first, {left} left. Subtract.",
        code="print({money} - {left})",
        reply="{who} spent ${output}.",
        answer=lambda v: round(v["money"] - v["left"], 2),
    ),
}
