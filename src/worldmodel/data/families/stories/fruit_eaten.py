"""Food on the table is eaten by two people or at two meals."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    ate, ate2, left = draw.integer(1, 30), draw.integer(1, 30), draw.integer(1, 50)
    who, friend, third = draw.people(3)
    return {
        "ate": ate,
        "ate2": ate2,
        "left": left,
        "all": ate + ate2 + left,
        "new": draw.integer(2, 40),
        "x": draw.integer(2, 60),
        "who": who,
        "friend": friend,
        "third": third,
        "thing": draw.pick(
            "grapes",
            "plums",
            "cookies",
            "cherries",
            "dumplings",
            "strawberries",
            "pancakes",
            "olives",
            "crackers",
            "dates",
            "walnuts",
            "apricots",
            "meatballs",
            "pretzels",
        ),
        "dish": draw.pick("in a bowl", "on a plate", "in a basket", "on the table", "in a tin", "on a tray"),
    }


STORY = Story(
    values,
    numbers=("ate", "ate2", "left", "new"),
    asides=(
        "there were {x} pieces of bread, too",
        "{third} ate {x} sweets at home",
        "{third} is {x} years old",
        "yesterday {who} ate {x} {thing}",
    ),
)
ALL = ("there were {all} {thing} {dish}", "{third} put {all} {thing} {dish}", "{all} {thing} lay {dish}")
ATE = ("{who} ate {ate} of them", "{who} ate {ate} {thing}", "{ate} {thing} were eaten by {who}")
ATE2 = ("{friend} ate {ate2}", "{friend} had {ate2} {thing}", "{ate2} {thing} were eaten by {friend}")
LEFT = ("then {left} {thing} were left", "now only {left} {thing} are there", "{left} {thing} remain")
SOME = ("there were some {thing} {dish}", "{third} put {thing} {dish}")
NEW = ("then {third} put {new} more {thing} there", "after that {third} brought {new} more {thing}")

FAMILIES = {
    "left": STORY.asked(
        (ALL, ATE, ATE2),
        ("how many {thing} are left", "how many {thing} remain", "how many {thing} have not been eaten"),
        think="Asked: {thing} left. Known: {all} at first, {ate} and {ate2} eaten. Subtract both.",
        code="print({all} - {ate} - {ate2})",
        reply="{output} {thing} are left.",
        answer=lambda v: v["left"],
    ),
    "eaten": STORY.asked(
        (ALL, ATE, ATE2),
        ("how many {thing} were eaten", "how many {thing} did {who} and {friend} eat together"),
        think="Asked: {thing} eaten. Known: {ate} and {ate2} eaten. The {all} do not matter. Add.",
        code="print({ate} + {ate2})",
        reply="{output} {thing} were eaten.",
        answer=lambda v: v["ate"] + v["ate2"],
    ),
    "first": STORY.asked(
        (SOME, ATE, ATE2, LEFT),
        ("how many {thing} were there at first", "how many {thing} were there before anybody ate"),
        think="Asked: {thing} at first. Known: {ate} and {ate2} eaten, {left} left. Add all.",
        code="print({ate} + {ate2} + {left})",
        reply="There were {output} {thing} at first.",
        answer=lambda v: v["all"],
    ),
    "friend": STORY.asked(
        (ALL, ATE, ("{friend} ate some, too", "{friend} also had some {thing}"), LEFT),
        ("how many {thing} did {friend} eat", "how many {thing} were eaten by {friend}"),
        think="Asked: {thing} that {friend} ate. Known: {all} at first, {ate} eaten by {who}, {left} left. "
        "Subtract both.",
        code="print({all} - {ate} - {left})",
        reply="{friend} ate {output} {thing}.",
        answer=lambda v: v["ate2"],
    ),
    "refill": STORY.asked(
        (ALL, ATE, NEW),
        ("how many {thing} are there now", "how many {thing} are {dish} now"),
        think="Asked: {thing} now. Known: {all} at first, {ate} eaten, {new} more. Subtract, then add.",
        code="print({all} - {ate} + {new})",
        reply="There are {output} {thing} now.",
        answer=lambda v: v["all"] - v["ate"] + v["new"],
    ),
}
