"""A recipe for some people is used for others."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    people, per, guests = draw.integer(2, 8), draw.integer(2, 90), draw.integer(9, 40)
    return {
        "who": draw.person(),
        "people": people,
        "per": per,
        "need": people * per,
        "guests": guests,
        "have": per * guests,
        "x": draw.integer(2, 90),
        "food": draw.pick(
            "grams of rice",
            "grams of flour",
            "ml of milk",
            "grams of noodles",
            "grams of potatoes",
            "grams of lentils",
            "ml of broth",
            "nuts",
            "olives",
        ),
        "dish": draw.pick("soup", "stew", "salad", "dessert", "meal", "pie"),
    }


STORY = Story(
    values,
    numbers=(
        "people",
        "guests",
    ),
    asides=(
        "the {dish} takes {x} minutes",
        "the {dish} also needs {x} grams of salt and spices",
        "{who} has {x} recipes",
    ),
)
RECIPE = (
    "a {dish} for {people} people needs {need} {food}",
    "{need} {food} go into a {dish} for {people} people",
    "for {people} people, {who}'s recipe for a {dish} says {need} {food}",
)
GUESTS = (
    "{who} cooks it for {guests} people",
    "{guests} guests are coming to eat it at {who}'s",
    "{who} wants to make it for {guests} people",
)
HAVE = (
    "{who} has {have} {food}",
    "there are {have} {food} in {who}'s kitchen",
    "{have} {food} are at hand for {who}",
)

FAMILIES = {
    "one": STORY.asked(
        (RECIPE,),
        (
            "how many {food} does one person need",
            "how many {food} is that per person",
            "how many {food} would be used for a single person",
        ),
        think="Asked: amount per person. Known: {people} people, {need} {food}. Divide.",
        code="print({need} / {people})",
        reply="One person needs {output} {food}.",
        answer=lambda v: v["per"],
    ),
    "many": STORY.asked(
        (
            RECIPE,
            GUESTS,
        ),
        (
            "how many {food} are needed",
            "how many {food} does {who} need for them all",
            "how many {food} go into it then",
        ),
        think="Asked: amount for all. Known: {people} people, {need} {food}, {guests} guests. Divide, then multiply.",
        code="one = {need} / {people}\nprint(one * {guests})",
        reply="{output} {food} are needed.",
        answer=lambda v: v["have"],
    ),
    "serve": STORY.asked(
        (
            RECIPE,
            HAVE,
        ),
        (
            "for how many people is that enough",
            "how many people can {who} cook for",
            "how many people can eat of the {dish} then",
        ),
        think="Asked: people. Known: {people} people, {need} {food}, {have} at hand. Divide, then divide.",
        code="one = {need} / {people}\nprint({have} / one)",
        reply="It is enough for {output} people.",
        answer=lambda v: v["guests"],
    ),
}
