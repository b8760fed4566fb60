"""The sum of two amounts and one of them; the other, the difference, the change."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    small, gap = draw.integer(3, 170), draw.integer(2, 120)
    big = small + gap
    who, friend, other = draw.people(3)
    did, thing = draw.pick(
        ("collected", "cans"),
        ("earned", "dollars"),
        ("picked", "pears"),
        ("delivered", "leaflets"),
        ("took", "photos"),
        ("planted", "trees"),
        ("wrote", "invitations"),
        ("washed", "windows"),
        ("carried", "bricks"),
        ("drew", "pictures"),
        ("found", "mistakes"),
        ("made", "sandwiches"),
        ("cut out", "stars"),
        ("caught", "crabs"),
    )
    return {
        "small": small,
        "gap": gap,
        "big": big,
        "sum": small + big,
        "third": draw.integer(2, 140),
        "x": draw.integer(2, 160),
        "who": who,
        "friend": friend,
        "other": other,
        "did": did,
        "thing": thing,
    }


STORY = Story(
    values,
    free=True,
    asides=("a neighbour {did} {x} {thing}", "they worked for {x} minutes", "last time they {did} {x} {thing}"),
)
SUM = (
    "{who} and {friend} {did} {sum} {thing} together",
    "together {who} and {friend} {did} {sum} {thing}",
    "{sum} {thing} is the total of {who} and {friend}",
)
BIG = ("{who} {did} {big} {thing}", "{big} {thing} are {who}'s part", "{who}'s part is {big} {thing}")
THIRD = ("{other} {did} {third} {thing}", "{third} {thing} are {other}'s part")

FAMILIES = {
    "other": STORY.asked(
        (SUM, BIG),
        (
            "how many {thing} are {friend}'s part",
            "how many {thing} fall to {friend}",
            "what is {friend}'s number of {thing}",
        ),
        think="Asked: {thing} of {friend}. Known: {sum} together, {who} {big}. Subtract.",
        code="print({sum} - {big})",
        reply="{friend}'s part is {output} {thing}.",
        answer=lambda v: v["small"],
    ),
    "gap": STORY.asked(
        (SUM, BIG),
        (
            "how many more {thing} are {who}'s than {friend}'s",
            "by how many {thing} is {who} ahead of {friend}",
            "how many {thing} is {friend} behind {who}",
        ),
        think="Asked: difference. Known: {sum} together, {who} {big}. Find {friend}'s, then subtract.",
        code="other = {sum} - {big}\nprint({big} - other)",
        reply="The difference is {output} {thing}.",
        answer=lambda v: v["gap"],
    ),
    "three": STORY.asked(
        (SUM, BIG, THIRD),
        ("how many {thing} do {who}, {friend} and {other} have in all", "how many {thing} is that for all three"),
        think="Asked: {thing} of all three. Known: {who} and {friend} {sum} together, {other} {third}. "
        "{who}'s {big} are in the {sum}. Add.",
        code="print({sum} + {third})",
        reply="All three have {output} {thing}.",
        answer=lambda v: v["sum"] + v["third"],
    ),
    "without_friend": STORY.asked(
        (SUM, BIG, THIRD),
        ("how many {thing} do {who} and {other} have together", "how many {thing} is that for {who} and {other}"),
        think="Asked: {thing} of {who} and {other}. Known: {who} {big}, {other} {third}. The {sum} do not matter. Add.",
        code="print({big} + {third})",
        reply="Together it is {output} {thing}.",
        answer=lambda v: v["big"] + v["third"],
    ),
    "friend_and_third": STORY.asked(
        (SUM, BIG, THIRD),
        ("how many {thing} do {friend} and {other} have together", "how many {thing} is that for {friend} and {other}"),
        think="Asked: {thing} of {friend} and {other}. Known: {who} and {friend} {sum} together, {who} {big}, "
        "{other} {third}. Subtract, then add.",
        code="print({sum} - {big} + {third})",
        reply="Together it is {output} {thing}.",
        answer=lambda v: v["small"] + v["third"],
    ),
}
