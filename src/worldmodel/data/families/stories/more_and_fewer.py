"""Two people have collected things; a comparison is told in either direction."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    few, gap = draw.integer(3, 160), draw.integer(2, 90)
    who, friend, other = draw.people(3)
    return {
        "few": few,
        "gap": gap,
        "many": few + gap,
        "x": draw.integer(2, 200),
        "who": who,
        "friend": friend,
        "other": other,
        "thing": draw.pick(
            "stickers",
            "shells",
            "acorns",
            "badges",
            "photos",
            "bottle caps",
            "chestnuts",
            "cards",
            "coins",
            "feathers",
            "pebbles",
            "keys",
            "magnets",
            "tickets",
        ),
        "got": draw.pick("collected", "found", "gathered", "brought"),
    }


STORY = Story(
    values,
    numbers=("few", "gap"),
    free=True,
    asides=("{other} {got} {x} {thing}", "{other} has {x} {thing} more at home", "last year it had been {x} {thing}"),
)
MANY = (
    "{who} {got} {many} {thing}",
    "{many} {thing} were {got} by {who}",
    "the {thing} that {who} {got} number {many}",
)
FEW = ("{friend} {got} {few} {thing}", "{few} {thing} were {got} by {friend}", "{friend} came back with {few} {thing}")
MORE = ("{who} {got} {gap} more {thing} than {friend}", "{who} {got} {gap} {thing} more than {friend} did")
FEWER = ("{friend} {got} {gap} fewer {thing} than {who}", "{friend}'s {thing} are {gap} fewer than {who}'s")
GAP = (*MORE, *FEWER)

FAMILIES = {
    "gap": STORY.asked(
        (MANY, FEW),
        (
            "how many more {thing} did {who} have than {friend}",
            "how many fewer {thing} does {friend} have than {who}",
            "by how many {thing} is {who} ahead of {friend}",
            "what is the difference between {who}'s and {friend}'s {thing}",
        ),
        think="Asked: difference. Known: {who} {many} {thing}, {friend} {few}. Subtract.",
        code="print({many} - {few})",
        reply="The difference is {output} {thing}.",
        answer=lambda v: v["gap"],
    ),
    "larger": STORY.asked(
        (FEW, GAP),
        (
            "how many {thing} did {who} have",
            "how many {thing} were {got} by {who}",
            "what is the number of {who}'s {thing}",
        ),
        think="Asked: {thing} of {who}. Known: {friend} {few}, {who} {gap} more. Add.",
        code="print({few} + {gap})",
        reply="{who} has {output} {thing}.",
        answer=lambda v: v["many"],
    ),
    "smaller": STORY.asked(
        (MANY, GAP),
        (
            "how many {thing} did {friend} have",
            "how many {thing} were {got} by {friend}",
            "what is the number of {friend}'s {thing}",
        ),
        think="Asked: {thing} of {friend}. Known: {who} {many}, {friend} {gap} fewer. Subtract.",
        code="print({many} - {gap})",
        reply="{friend} {got} {output} {thing}.",
        answer=lambda v: v["few"],
    ),
    "total_up": STORY.asked(
        (FEW, GAP),
        (
            "how many {thing} do {who} and {friend} have together",
            "how many {thing} were {got} in all by {friend} and {who}",
            "what is the total number of their {thing}",
        ),
        think="Asked: {thing} together. Known: {friend} {few}, {who} {gap} more. Find {who}'s, then add.",
        code="more = {few} + {gap}\nprint({few} + more)",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["few"] + v["many"],
    ),
    "total_down": STORY.asked(
        (MANY, GAP),
        (
            "how many {thing} do {who} and {friend} have together",
            "how many {thing} were {got} in all by {friend} and {who}",
            "what is the total number of their {thing}",
        ),
        think="Asked: {thing} together. Known: {who} {many}, {friend} {gap} fewer. Find {friend}'s, then add.",
        code="fewer = {many} - {gap}\nprint({many} + fewer)",
        reply="Together they {got} {output} {thing}.",
        answer=lambda v: v["few"] + v["many"],
    ),
    "plain_total": STORY.asked(
        (MANY, FEW),
        ("how many {thing} do {who} and {friend} have together", "how many {thing} did the two of them get altogether"),
        think="Asked: {thing} together. Known: {who} {many}, {friend} {few}. Add.",
        code="print({many} + {few})",
        reply="Together they {got} {output} {thing}.",
        answer=lambda v: v["few"] + v["many"],
    ),
}
