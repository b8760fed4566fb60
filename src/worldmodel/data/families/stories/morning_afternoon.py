"""A shop has goods, sells some in the morning and some in the afternoon."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    morning, after, left = draw.integer(3, 140), draw.integer(3, 140), draw.integer(2, 160)
    shop, thing = draw.pick(
        ("bakery", "rolls"),
        ("kiosk", "newspapers"),
        ("flower stall", "roses"),
        ("fruit stand", "melons"),
        ("fish shop", "herrings"),
        ("bookshop", "calendars"),
        ("toy shop", "kites"),
        ("cafe", "sandwiches"),
        ("farm shop", "pumpkins"),
        ("garden centre", "tomato plants"),
        ("ticket office", "tickets"),
    )
    return {
        "morning": morning,
        "after": after,
        "left": left,
        "all": morning + after + left,
        "new": draw.integer(5, 120),
        "x": draw.integer(2, 200),
        "shop": shop,
        "thing": thing,
    }


STORY = Story(
    values,
    numbers=("morning", "after", "left", "new"),
    asides=(
        "the {shop} opens {x} minutes before the others",
        "yesterday the {shop} sold {x} {thing}",
        "{x} people walked past the {shop}",
        "another {shop} sold {x} {thing}",
    ),
)
ALL = (
    "a {shop} had {all} {thing}",
    "there were {all} {thing} in a {shop} in the morning",
    "a {shop} opened with {all} {thing}",
)
MORNING = (
    "{morning} {thing} were sold in the morning",
    "in the morning the {shop} sold {morning} of its {thing}",
    "before noon {morning} {thing} were sold",
)
AFTER = (
    "{after} more were sold in the afternoon",
    "in the afternoon the {shop} sold {after} {thing}",
    "after noon another {after} {thing} were sold",
)
LEFT = (
    "in the evening {left} {thing} were left",
    "{left} {thing} remained when the {shop} closed",
    "{left} {thing} could not be sold",
)
OPEN = ("a {shop} sells {thing}", "{thing} are sold in a {shop}", "a {shop} put {thing} on a table")

FAMILIES = {
    "left": STORY.asked(
        (ALL, MORNING, AFTER),
        ("how many {thing} were left in the evening", "how many {thing} were not sold", "how many {thing} remained"),
        think="Asked: {thing} left. Known: {all} at first, {morning} and {after} sold. Subtract both.",
        code="print({all} - {morning} - {after})",
        reply="{output} {thing} were left.",
        answer=lambda v: v["left"],
    ),
    "sold": STORY.asked(
        (ALL, MORNING, AFTER),
        ("how many {thing} were sold that day", "how many {thing} did the {shop} sell in all"),
        think="Asked: {thing} sold. Known: {morning} and {after} sold. The {all} do not matter. Add.",
        code="print({morning} + {after})",
        reply="{output} {thing} were sold.",
        answer=lambda v: v["morning"] + v["after"],
    ),
    "first": STORY.asked(
        (OPEN, MORNING, AFTER, LEFT),
        ("how many {thing} did the {shop} have at first", "how many {thing} were there before the sale began"),
        think="Asked: {thing} at first. Known: {morning} and {after} sold, {left} left. Add all.",
        code="print({morning} + {after} + {left})",
        reply="The {shop} had {output} {thing} at first.",
        answer=lambda v: v["all"],
    ),
    "afternoon": STORY.asked(
        (ALL, MORNING, LEFT),
        ("how many {thing} were sold in the afternoon", "how many {thing} did the {shop} sell after noon"),
        think="Asked: {thing} sold in the afternoon. Known: {all} at first, {morning} sold in the morning, "
        "{left} left. Subtract both.",
        code="print({all} - {morning} - {left})",
        reply="{output} {thing} were sold in the afternoon.",
        answer=lambda v: v["after"],
    ),
    "restock": STORY.asked(
        (ALL, MORNING, ("at noon {new} new {thing} were delivered", "a van brought {new} more {thing}")),
        ("how many {thing} does the {shop} have now", "how many {thing} were there then"),
        think="Asked: {thing} now. Known: {all} at first, {morning} sold, {new} delivered. Subtract, then add.",
        code="print({all} - {morning} + {new})",
        reply="The {shop} has {output} {thing} now.",
        answer=lambda v: v["after"] + v["left"] + v["new"],
    ),
}
