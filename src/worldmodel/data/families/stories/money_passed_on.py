"""Money that goes through several hands and doings; the sum at the start, in the middle or at the end."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    end, spent, got = draw.integer(2, 80), draw.integer(2, 60), draw.integer(2, 40)
    middle = end + spent
    return {
        **draw.who(),
        "end": end,
        "spent": spent,
        "got": got,
        "double": 2 * middle,
        "x": draw.integer(2, 40),
        "relative": draw.pick("uncle", "aunt", "grandmother", "neighbour", "cousin", "brother"),
        "item": draw.pick("a book", "a hat", "lunch", "a ticket", "a cake", "a game", "a scarf"),
    }


STORY = Story(
    values,
    numbers=(),
    asides=("a sandwich costs ${x}", "the {relative} is {x} years old", "{who} walks {x} minutes to the shop"),
    category="multistep",
)
HALF = (
    "{they} gave half of it to {their} {relative}",
    "half of that went to {their} {relative}",
    "{their} {relative} got half of this money",
)
SPENT = ("{they} paid ${spent} for {item}", "then ${spent} were spent on {item}", "{item} cost {them} {spent} dollars")
FAMILIES = {
    "left": STORY.asked(
        (
            ("{who} had ${double}", "in {who}'s pocket there were {double} dollars", "{who} had saved ${double}"),
            HALF,
            SPENT,
        ),
        ("how much money was left", "how many dollars did {who} still have", "what remained for {who}"),
        think="Asked: money left. Known: {double} at first, half given, {spent} spent. Halve, then subtract.",
        code="kept = {double} / 2\nprint(kept - {spent})",
        reply="{who} had ${output} left.",
        answer=lambda v: v["end"],
    ),
    "start": STORY.asked(
        (
            ("{who} had some money", "{who} took some money along"),
            HALF,
            SPENT,
            ("in the end {they} had ${end}", "then {end} dollars were left", "${end} remained"),
        ),
        (
            "how much money did {who} have at first",
            "how many dollars were there in the beginning",
            "how many dollars did {who} start with",
        ),
        think="Asked: money at first. Known: half given, {spent} spent, {end} left. "
        "Go backwards: add what was spent, then double.",
        code="kept = {end} + {spent}\nprint(kept * 2)",
        reply="{who} had ${output} at first.",
        answer=lambda v: v["double"],
    ),
    "got": STORY.asked(
        (
            ("{who} had ${double}", "{who} began the day with {double} dollars"),
            SPENT,
            ("{their} {relative} gave {them} ${got}", "{they} got {got} dollars from {their} {relative}"),
        ),
        (
            "how much money did {who} have then",
            "how many dollars did {who} have after that",
            "with how much money did {who} end",
        ),
        think="Asked: money in the end. Known: {double} at first, {spent} spent, {got} received. Subtract, then add.",
        code="left = {double} - {spent}\nprint(left + {got})",
        reply="{who} had ${output}.",
        answer=lambda v: v["double"] - v["spent"] + v["got"],
    ),
    "double": STORY.asked(
        (
            ("{who} had ${got}", "{who} started with {got} dollars"),
            ("{their} {relative} doubled this sum", "{their} {relative} gave {them} as much again"),
            ("after that {they} earned ${spent}", "{they} earned {spent} dollars more"),
        ),
        ("how much did {who} have in the end", "how many dollars did {who} own then"),
        think="Asked: money in the end. Known: {got} at first, doubled, {spent} more. Double, then add.",
        code="more = {got} * 2\nprint(more + {spent})",
        reply="{who} had ${output} in the end.",
        answer=lambda v: 2 * v["got"] + v["spent"],
    ),
}
