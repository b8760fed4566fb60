"""Things of two or three colours; parts and whole."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    red, blue, green = draw.integer(2, 120), draw.integer(2, 120), draw.integer(2, 80)
    one, two, three = draw.sample(
        ("red", "blue", "green", "yellow", "white", "black", "purple", "orange", "brown", "grey"), 3
    )
    return {
        **draw.who(),
        "red": red,
        "blue": blue,
        "green": green,
        "pair": red + blue,
        "all": red + blue + green,
        "gone": draw.integer(1, red),
        "x": draw.integer(2, 99),
        "one": one,
        "two": two,
        "three": three,
        "thing": draw.pick(
            "balls",
            "beads",
            "crayons",
            "blocks",
            "balloons",
            "socks",
            "tiles",
            "flags",
            "candles",
            "ribbons",
            "marbles",
            "cups",
            "buttons",
            "paper clips",
        ),
        "place": draw.pick(
            "the box", "the basket", "the drawer", "the bag", "the cupboard", "the tin", "the shop window"
        ),
    }


STORY = Story(
    values,
    numbers=("red", "blue", "green", "pair", "gone"),
    asides=(
        "{place} weighs {x} grams",
        "{who} is {x} years old",
        "there are also {x} pencils",
        "{x} {thing} of the {one} ones are small",
    ),
)
RED = (
    "there are {red} {one} {thing} in {place}",
    "{who} has put {red} {one} {thing} into {place}",
    "{place} holds {red} {one} {thing}",
)
BLUE = ("{blue} {thing} are {two}", "there are {blue} {two} ones, too", "{blue} {two} {thing} lie beside them")
GREEN = (
    "{green} {thing} are {three}",
    "there are {green} {three} {thing} as well",
    "the {three} {thing} number {green}",
)
PAIR = (
    "in {place} there are {pair} {thing} that are {one} or {two}",
    "{place} holds {pair} {thing}, only {one} and {two} ones",
    "{who} has {pair} {thing} in {place}, some {one} and the rest {two}",
)
ALL = (
    "in {place} there are {all} {thing} in {one}, {two} and {three}",
    "{who} has {all} {thing} in {place}: {one}, {two} and {three} ones",
)

FAMILIES = {
    "both": STORY.asked(
        (RED, BLUE),
        (
            "how many {thing} are there in all",
            "how many {thing} are there altogether",
            "what is the total number of {thing}",
        ),
        think="Asked: {thing} in all. Known: {red} {one}, {blue} {two}. Add.",
        code="print({red} + {blue})",
        reply="There are {output} {thing} in all.",
        answer=lambda v: v["red"] + v["blue"],
    ),
    "three": STORY.asked(
        (RED, BLUE, GREEN),
        ("how many {thing} are there in all", "what is the total number of {thing}", "how many {thing} are in {place}"),
        think="Asked: {thing} in all. Known: {red} {one}, {blue} {two}, {green} {three}. Add all.",
        code="print({red} + {blue} + {green})",
        reply="There are {output} {thing} in all.",
        answer=lambda v: v["all"],
    ),
    "not_one": STORY.asked(
        (RED, BLUE, GREEN),
        ("how many {thing} are not {one}", "how many of the {thing} have another colour than {one}"),
        think="Asked: {thing} that are not {one}. Known: {blue} {two}, {green} {three}. The {red} {one} do "
        "not count. Add.",
        code="print({blue} + {green})",
        reply="{output} {thing} are not {one}.",
        answer=lambda v: v["blue"] + v["green"],
    ),
    "part": STORY.asked(
        (PAIR, ("{red} of them are {one}", "{red} {thing} are {one}", "the {one} ones number {red}")),
        ("how many {thing} are {two}", "how many {two} {thing} are there", "what is the number of {two} {thing}"),
        think="Asked: {two} {thing}. Known: {pair} in all, {red} {one}. Subtract.",
        code="print({pair} - {red})",
        reply="{output} {thing} are {two}.",
        answer=lambda v: v["blue"],
    ),
    "part_of_three": STORY.asked(
        (ALL, ("{red} of them are {one}", "{red} {thing} are {one}"), ("{blue} are {two}", "{blue} {thing} are {two}")),
        ("how many {thing} are {three}", "how many {three} {thing} are there", "what is the number of {three} {thing}"),
        think="Asked: {three} {thing}. Known: {all} in all, {red} {one}, {blue} {two}. Subtract both.",
        code="print({all} - {red} - {blue})",
        reply="{output} {thing} are {three}.",
        answer=lambda v: v["green"],
    ),
    "taken": STORY.asked(
        (RED, BLUE, ("{gone} of the {one} {thing} are taken out", "{who} takes out {gone} {one} {thing}")),
        ("how many {thing} are left in all", "how many {thing} are there now", "how many {thing} remain"),
        think="Asked: {thing} left. Known: {red} {one}, {blue} {two}, {gone} taken out. Add, then subtract.",
        code="print({red} + {blue} - {gone})",
        reply="{output} {thing} are left.",
        answer=lambda v: v["red"] + v["blue"] - v["gone"],
    ),
}
