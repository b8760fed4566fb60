"""A recipe for some people is made for more or for fewer; amounts and cost."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    serves, each = draw.integer(2, 6), draw.integer(2, 120)
    guests = serves * draw.integer(2, 9)
    unit, item = draw.pick(
        ("grams", "flour"),
        ("grams", "rice"),
        ("millilitres", "milk"),
        ("grams", "sugar"),
        ("spoons", "oil"),
        ("grams", "cheese"),
        ("cups", "beans"),
    )
    if unit in ("spoons", "cups"):
        each = draw.integer(1, 4)
    need = guests * each
    return {
        **draw.who(),
        "serves": serves,
        "amount": serves * each,
        "guests": guests,
        "have": draw.integer(1, need - 1),
        "stock": need,
        "eggs": draw.integer(2, 9),
        "x": draw.integer(2, 60),
        "unit": unit,
        "item": item,
        "dish": draw.pick("a stew", "a cake", "pancakes", "a soup", "a pie", "a pudding", "dumplings"),
    }


STORY = Story(
    values,
    numbers=("serves", "guests", "amount"),
    asides=("cooking takes {x} minutes", "the pot cost ${x}", "the party begins in {x} minutes"),
    category="multistep",
)
RECIPE = (
    "a recipe for {dish} for {serves} people needs {amount} {unit} of {item}",
    "to make {dish} for {serves} people, {amount} {unit} of {item} are needed",
    "{dish} for {serves} people takes {amount} {unit} of {item}",
)
GUESTS = (
    "{who} cooks for {guests} people",
    "{guests} people come to {who}'s party",
    "{who} wants to make it for {guests} people",
)
HAVE = (
    "{they} already has {have} {unit} of {item}",
    "in {their} kitchen there are {have} {unit} of {item}",
    "{have} {unit} of {item} are left from last week",
)
FAMILIES = {
    "need": STORY.asked(
        (RECIPE, GUESTS),
        (
            "how many {unit} of {item} are needed",
            "how many {unit} of {item} does {who} need",
            "what amount of {item} is needed, in {unit}",
        ),
        think="Asked: {item} needed. Known: {amount} {unit} for {serves}, {guests} people. "
        "Amount for one, times the people.",
        code="one = {amount} / {serves}\nprint(one * {guests})",
        reply="{who} needs {output} {unit} of {item}.",
        answer=lambda v: v["amount"] // v["serves"] * v["guests"],
    ),
    "buy": STORY.asked(
        (RECIPE, GUESTS, HAVE),
        (
            "how many {unit} of {item} must {who} still buy",
            "how many more {unit} of {item} are needed",
            "how many {unit} of {item} are missing",
        ),
        think="Asked: {item} to buy. Known: {amount} {unit} for {serves}, {guests} people, {have} there. "
        "Amount for one, times the people, minus what is there.",
        code="one = {amount} / {serves}\nneed = one * {guests}\nprint(need - {have})",
        reply="{who} must buy {output} {unit} of {item}.",
        answer=lambda v: v["amount"] // v["serves"] * v["guests"] - v["have"],
    ),
    "people": STORY.asked(
        (RECIPE, ("{who} has {stock} {unit} of {item}", "there are {stock} {unit} of {item} in {who}'s kitchen")),
        (
            "for how many people is that enough",
            "how many people can {who} feed with it",
            "how many people can eat then",
        ),
        think="Asked: people. Known: {amount} {unit} for {serves}, {stock} there. Amount for one, then divide.",
        code="one = {amount} / {serves}\nprint({stock} / one)",
        reply="It is enough for {output} people.",
        answer=lambda v: v["guests"],
    ),
}
