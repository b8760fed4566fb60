"""A part is used, then a part of the rest; what is left, used or was there at first is asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    left = draw.integer(1, 20) * 4
    return {
        **draw.who(),
        "left": left,
        "start": left * 6,
        "extra": draw.integer(1, left),
        "final": left * 2,
        "x": draw.integer(2, 40),
        "thing": draw.pick(
            "apples", "sweets", "pages", "coins", "cherries", "beads", "tickets", "flyers", "eggs", "envelopes"
        ),
        "one": draw.pick("in the morning", "on Monday", "at first", "before lunch"),
        "two": draw.pick("in the afternoon", "on Tuesday", "later", "after lunch"),
    }


STORY = Story(
    values,
    numbers=("start", "extra", "final"),
    asides=(
        "{who} is {x} years old",
        "there were {x} {thing} in another bag that nobody touched",
        "all this took {x} minutes",
    ),
    category="multistep",
)
START = ("{who} had {start} {thing}", "there were {start} {thing} on {who}'s table", "{who} began with {start} {thing}")
HALF = (
    "{one} {they} used half of them",
    "half of the {thing} were used {one}",
    "{who} used one half of the {thing} {one}",
)
THIRD = (
    "{two} {they} used a third of the rest",
    "of what remained, a third was used {two}",
    "{two} one third of the remaining {thing} were used",
    "a third of the {thing} still there went {two}",
)
FAMILIES = {
    "left": STORY.asked(
        (START, HALF, THIRD),
        ("how many {thing} were left", "how many {thing} did {who} still have", "what number of {thing} remained"),
        think="Asked: {thing} left. Known: {start} at first; half used, then a third of the rest. "
        "Rest after the half; a third of it; subtract.",
        code="rest = {start} / 2\nused = rest / 3\nprint(rest - used)",
        reply="{output} {thing} were left.",
        answer=lambda v: v["start"] // 3,
    ),
    "used": STORY.asked(
        (START, HALF, THIRD),
        ("how many {thing} were used {two}", "how many {thing} did {who} use {two}"),
        think="Asked: {thing} used second. Known: {start} at first; half used, then a third of the rest. "
        "Rest after the half; a third of it.",
        code="rest = {start} / 2\nprint(rest / 3)",
        reply="{output} {thing} were used {two}.",
        answer=lambda v: v["start"] // 6,
    ),
    "start": STORY.asked(
        (
            ("{who} had some {thing}", "{who} had a heap of {thing}"),
            HALF,
            THIRD,
            (
                "in the end {final} {thing} were left",
                "then there were {final} {thing} left",
                "{they} still had {final} {thing}",
            ),
        ),
        (
            "how many {thing} did {who} have at first",
            "how many {thing} were there in the beginning",
            "with how many {thing} did {who} begin",
        ),
        think="Asked: {thing} at first. Known: {final} left after half and then a third of the rest. Work backwards: "
        "{final} is two of three parts of the rest; the rest is half of all.",
        code="part = {final} / 2\nrest = part * 3\nprint(rest * 2)",
        reply="There were {output} {thing} at first.",
        answer=lambda v: v["final"] * 3,
    ),
    "gift": STORY.asked(
        (
            START,
            HALF,
            (
                "a quarter of the rest was given to a friend",
                "a friend got a quarter of what remained",
                "of the rest, a quarter went to a friend",
            ),
        ),
        ("how many {thing} does {who} have now", "how many {thing} are left"),
        think="Asked: {thing} left. Known: {start} at first; half used, then a quarter of the rest given. "
        "Rest after the half; a quarter of it; subtract.",
        code="rest = {start} / 2\ngiven = rest / 4\nprint(rest - given)",
        reply="{who} has {output} {thing} left.",
        answer=lambda v: v["start"] * 3 / 8,
    ),
    "found": STORY.asked(
        (
            START,
            HALF,
            THIRD,
            (
                "then {they} found {extra} more",
                "after that {extra} more were added",
                "{who} got {extra} new {thing} in the evening",
            ),
        ),
        ("how many {thing} did {who} have in the end", "how many {thing} were there then"),
        think="Asked: {thing} in the end. Known: {start} at first; half used, a third of the rest used, {extra} more. "
        "Rest after the half; a third of it; subtract, then add.",
        code="rest = {start} / 2\nused = rest / 3\nleft = rest - used\nprint(left + {extra})",
        reply="{who} had {output} {thing} in the end.",
        answer=lambda v: v["start"] // 3 + v["extra"],
    ),
}
