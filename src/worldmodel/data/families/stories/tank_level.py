"""Water, oil or fuel is filled in and used."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    scale = draw.pick(1, 1, 10)
    used, used2, left, added = (scale * draw.integer(2, 90) for _ in range(4))
    place, stuff = draw.pick(
        ("tank", "water"),
        ("barrel", "rainwater"),
        ("can", "paint"),
        ("tank", "fuel"),
        ("cask", "oil"),
        ("pool", "water"),
        ("vat", "milk"),
        ("silo", "grain"),
        ("boiler", "water"),
    )
    return {
        "used": used,
        "used2": used2,
        "left": left,
        "added": added,
        "full": used + used2 + left,
        "x": draw.integer(2, 200),
        "place": place,
        "stuff": stuff,
        "unit": draw.pick("litres", "gallons", "quarts", "liters"),
        "room": draw.integer(5, 90),
    }


STORY = Story(
    values,
    numbers=("used", "used2"),
    asides=(
        "the {place} is {x} years old",
        "a second {place} holds {x} {unit}",
        "a week earlier {x} {unit} had been used elsewhere",
    ),
)
FULL = (
    "there were {full} {unit} of {stuff} in a {place}",
    "a {place} held {full} {unit} of {stuff}",
    "a {place} had been filled with {full} {unit} of {stuff}",
)
USED = ("{used} {unit} were used", "{used} {unit} of {stuff} were taken out", "people used {used} {unit} of it")
USED2 = (
    "later another {used2} {unit} were used",
    "then {used2} more {unit} ran out",
    "the next day {used2} {unit} more were taken out",
)
LEFT = ("{left} {unit} were left", "that left {left} {unit} of {stuff}", "now the {place} holds {left} {unit}")
ADDED = ("then {added} {unit} of {stuff} were added", "after that somebody poured in {added} {unit}")

FAMILIES = {
    "left": STORY.asked(
        (FULL, USED, USED2),
        (
            "how many {unit} are left",
            "how much {stuff} is left in {unit}",
            "how many {unit} of {stuff} does the {place} hold now",
        ),
        think="Asked: {stuff} left. Known: {full} {unit} at first, {used} and {used2} used. Subtract both.",
        code="print({full} - {used} - {used2})",
        reply="{output} {unit} are left.",
        answer=lambda v: v["left"],
    ),
    "used": STORY.asked(
        (FULL, LEFT),
        ("how many {unit} of {stuff} were used", "how much {stuff} was taken out in {unit}"),
        think="Asked: {stuff} used. Known: {full} {unit} at first, {left} left. Subtract.",
        code="print({full} - {left})",
        reply="{output} {unit} were used.",
        answer=lambda v: v["used"] + v["used2"],
    ),
    "used_both": STORY.asked(
        (FULL, USED, USED2),
        ("how many {unit} were used in all", "how much {stuff} was taken out altogether in {unit}"),
        think="Asked: {stuff} used in all. Known: {used} and {used2} {unit}. The {full} do not matter. Add.",
        code="print({used} + {used2})",
        reply="{output} {unit} were used.",
        answer=lambda v: v["used"] + v["used2"],
    ),
    "refilled": STORY.asked(
        (FULL, USED, ADDED),
        ("how many {unit} of {stuff} are in the {place} now", "how much {stuff} does the {place} hold now in {unit}"),
        think="Asked: {stuff} now. Known: {full} {unit} at first, {used} used, {added} added. Subtract, then add.",
        code="print({full} - {used} + {added})",
        reply="There are {output} {unit} in it now.",
        answer=lambda v: v["full"] - v["used"] + v["added"],
    ),
    "first": STORY.asked(
        (("a {place} is filled with {stuff}", "there is {stuff} in a {place}"), USED, LEFT),
        ("how many {unit} were there at first", "how much {stuff} was in the {place} before in {unit}"),
        think="Asked: {stuff} at first. Known: {used} {unit} used, {left} left. Add.",
        code="print({used} + {left})",
        reply="There were {output} {unit} at first.",
        answer=lambda v: v["used"] + v["left"],
    ),
}
