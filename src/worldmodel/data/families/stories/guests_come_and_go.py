"""Guests or visitors arrive and leave in turn."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    first, came, went = draw.integer(3, 90), draw.integer(2, 80), draw.integer(2, 60)
    went = min(went, first - 1)
    return {
        "first": first,
        "came": came,
        "went": went,
        "now": first + came - went,
        "x": draw.integer(2, 99),
        "group": draw.pick(
            "guests", "visitors", "people", "children", "fans", "tourists", "customers", "dancers", "skaters"
        ),
        "place": draw.pick(
            "at the party",
            "in the museum",
            "in the cafe",
            "at the wedding",
            "in the library",
            "on the ice rink",
            "in the gym",
            "at the picnic",
            "in the shop",
            "in the theatre hall",
        ),
    }


STORY = Story(
    values,
    numbers=("first", "came", "went"),
    asides=(
        "there were {x} chairs",
        "{x} bottles of juice had been bought",
        "{x} {group} had been invited",
        "the music lasted {x} minutes",
    ),
)
FIRST = ("there were {first} {group} {place}", "{first} {group} were {place}", "at first {first} {group} were {place}")
CAME = ("then {came} more {group} came", "{came} {group} arrived later", "after an hour another {came} {group} arrived")
WENT = ("later {went} {group} went home", "{went} of them left early", "before the end {went} {group} had to leave")
NOW = (
    "in the end {now} {group} were still there",
    "that left {now} {group} {place}",
    "now there are {now} {group} {place}",
)

FAMILIES = {
    "now": STORY.asked(
        (FIRST, CAME, WENT),
        ("how many {group} were still {place}", "how many {group} stayed {place}", "how many {group} are there now"),
        think="Asked: {group} now. Known: {first} at first, {came} came, {went} left. Add, then subtract.",
        code="print({first} + {came} - {went})",
        reply="There are {output} {group} now.",
        answer=lambda v: v["now"],
    ),
    "in_all": STORY.asked(
        (FIRST, CAME, WENT),
        ("how many different {group} were {place} in all", "how many {group} had come altogether"),
        think="Asked: all {group} who came. Known: {first} at first, {came} came. The {went} who left do not "
        "matter. Add.",
        code="print({first} + {came})",
        reply="{output} {group} came in all.",
        answer=lambda v: v["first"] + v["came"],
    ),
    "first": STORY.asked(
        ((("some {group} were {place}", "a number of {group} were {place}")), CAME, WENT, NOW),
        ("how many {group} were there at first", "how many {group} were {place} in the beginning"),
        think="Asked: {group} at first. Known: {came} came, {went} left, {now} in the end. Go back: add "
        "{went}, take away {came}.",
        code="print({now} + {went} - {came})",
        reply="There were {output} {group} at first.",
        answer=lambda v: v["first"],
    ),
    "went": STORY.asked(
        (FIRST, CAME, ("later some {group} went home", "then some of them left"), NOW),
        ("how many {group} went home", "how many {group} left"),
        think="Asked: {group} who left. Known: {first} at first, {came} came, {now} in the end. Add, then "
        "subtract the end.",
        code="print({first} + {came} - {now})",
        reply="{output} {group} left.",
        answer=lambda v: v["went"],
    ),
    "came": STORY.asked(
        (
            FIRST,
            ("{went} of them left", "{went} {group} went away"),
            ("then some new {group} arrived", "others arrived after that"),
            NOW,
        ),
        ("how many {group} arrived", "how many new {group} came"),
        think="Asked: {group} who arrived. Known: {first} at first, {went} left, {now} in the end. Find who "
        "stayed, then subtract.",
        code="stayed = {first} - {went}\nprint({now} - stayed)",
        reply="{output} new {group} arrived.",
        answer=lambda v: v["came"],
    ),
}
