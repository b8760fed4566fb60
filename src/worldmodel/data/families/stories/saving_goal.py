"""Somebody saves for a thing and gets help; what is missing, what is too much."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    saved, got, lack = draw.integer(5, 160), draw.integer(3, 80), draw.integer(3, 120)
    who, friend = draw.people(2)
    return {
        "saved": saved,
        "got": got,
        "price": saved + got + lack,
        "lack": lack,
        "spent": draw.integer(1, saved - 1),
        "x": draw.integer(4, 300),
        "who": who,
        "friend": friend,
        "money": draw.pick("dollars", "euros", "pounds", "francs"),
        "thing": draw.pick(
            "a bicycle",
            "a guitar",
            "a tablet",
            "a skateboard",
            "a tent",
            "a telescope",
            "a drum",
            "a camera",
            "roller skates",
            "a keyboard",
        ),
        "giver": draw.pick("an uncle", "a grandmother", "the neighbour", "an aunt", "a cousin"),
    }


STORY = Story(
    values,
    numbers=("got",),
    asides=(
        "{friend} has {x} {money}",
        "another shop asks {x} {money} for it",
        "{friend} wants to save {x} {money}",
        "{who} has been saving for {x} days",
    ),
)
PRICE = (
    "{who} wants to buy {thing} for {price} {money}",
    "{who} is saving for {thing} that costs {price} {money}",
    "{who} needs {price} {money} for {thing}",
)
SAVED = (
    "{who} has saved {saved} {money}",
    "so far {saved} {money} have been saved",
    "there are {saved} {money} in {who}'s money box",
)
GOT = (
    "then {giver} gives {who} {got} {money}",
    "{who} gets {got} {money} from {giver}",
    "{got} {money} come from {giver}",
)
SPENT = (
    "then {who} spends {spent} {money} on something else",
    "{spent} {money} of it are spent on a present",
    "{who} lends {spent} {money} of it to {friend}",
)
NEED = (
    "how many {money} does {who} still need",
    "how many more {money} must {who} save",
    "how many {money} are still missing",
)

FAMILIES = {
    "need": STORY.asked(
        (PRICE, SAVED),
        NEED,
        think="Asked: {money} still needed. Known: price {price}, saved {saved}. Subtract.",
        code="print({price} - {saved})",
        reply="{who} needs {output} more {money}.",
        answer=lambda v: v["price"] - v["saved"],
    ),
    "need_after": STORY.asked(
        (PRICE, SAVED, GOT),
        NEED,
        think="Asked: {money} still needed. Known: price {price}, saved {saved}, received {got}. Subtract both.",
        code="print({price} - {saved} - {got})",
        reply="{who} needs {output} more {money}.",
        answer=lambda v: v["lack"],
    ),
    "need_spent": STORY.asked(
        (PRICE, SAVED, SPENT),
        NEED,
        think="Asked: {money} still needed. Known: price {price}, saved {saved}, {spent} gone. Find the rest, "
        "then subtract.",
        code="rest = {saved} - {spent}\nprint({price} - rest)",
        reply="{who} needs {output} more {money}.",
        answer=lambda v: v["price"] - v["saved"] + v["spent"],
    ),
    "have": STORY.asked(
        (PRICE, SAVED, GOT),
        ("how many {money} does {who} have now", "how much money does {who} have now in {money}"),
        think="Asked: {money} of {who} now. Known: saved {saved}, received {got}. The price {price} does not "
        "matter. Add.",
        code="print({saved} + {got})",
        reply="{who} has {output} {money}.",
        answer=lambda v: v["saved"] + v["got"],
    ),
    "price": STORY.asked(
        (
            ("{who} wants to buy {thing}", "{who} is saving for {thing}"),
            SAVED,
            ("{lack} {money} are still missing", "{who} needs {lack} {money} more"),
        ),
        ("how much does it cost", "what is the price in {money}", "how many {money} does it cost"),
        think="Asked: the price. Known: saved {saved}, {lack} missing. Add.",
        code="print({saved} + {lack})",
        reply="It costs {output} {money}.",
        answer=lambda v: v["saved"] + v["lack"],
    ),
}
