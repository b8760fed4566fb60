"""Sweets shared among friends with a remainder."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    friends, each = draw.integer(3, 14), draw.integer(2, 30)
    rest = draw.integer(2, friends - 1)
    return {
        **draw.who(),
        "friends": friends,
        "each": each,
        "rest": rest,
        "total": friends * each + rest,
        "even": friends * each,
        "x": draw.integer(2, 30),
        "thing": draw.pick(
            "sweets",
            "cherries",
            "stickers",
            "grapes",
            "nuts",
            "cards",
            "coins",
            "chocolates",
            "strawberries",
            "balloons",
            "raisins",
        ),
        "kids": draw.pick("friends", "cousins", "children", "classmates", "neighbors", "guests"),
    }


STORY = Story(
    values,
    numbers=("friends", "each", "rest", "total"),
    asides=(
        "{who} ate {x} {thing} yesterday",
        "{x} of the {thing} are a little bigger than the others",
        "the party began {x} minutes ago",
        "the {thing} cost {x} dollars",
    ),
)
TOTAL = ("{who} has {total} {thing}", "there are {total} {thing} on {who}'s plate", "{who} brought {total} {thing}")
SHARE = (
    "{who} shares them equally among {friends} {kids}",
    "{friends} {kids} share them equally",
    "the {thing} are divided fairly among {friends} {kids}",
    "{who} gives {friends} {kids} the same number of {thing}, as many as possible",
)
GAVE = (
    "{who} gave {friends} {kids} {each} {thing} each",
    "{who} has {friends} {kids}, and each of them got {each} {thing}",
    "{friends} {kids} of {who} received {each} {thing} each",
)
KEPT = (
    "{rest} {thing} were left for {who}",
    "{they} kept the last {rest} {thing}",
    "after that {rest} {thing} remained",
)
GAVE_EACH = (
    "each of {who}'s {kids} got {each} {thing}",
    "{who} gave every one of {their} {kids} {each} {thing}",
    "all of {who}'s {kids} got {each} {thing} each",
)

FAMILIES = {
    "each": STORY.asked(
        (TOTAL, SHARE),
        (
            "how many {thing} does each of the {kids} get",
            "how many {thing} will every one of them receive",
            "what is the share of one of the {kids}, in whole {thing}",
        ),
        think="Asked: {thing} for each. Known: {total} {thing}, {friends} {kids}. Divide and keep the whole part.",
        code="print({total} // {friends})",
        reply="Each of the {kids} gets {output} {thing}.",
        answer=lambda v: v["each"],
    ),
    "left": STORY.asked(
        (TOTAL, SHARE),
        ("how many {thing} are left over", "how many {thing} remain", "how many {thing} cannot be shared fairly"),
        think="Asked: {thing} left over. Known: {total} {thing}, {friends} {kids}. Take the remainder.",
        code="print({total} % {friends})",
        reply="{output} {thing} are left over.",
        answer=lambda v: v["rest"],
    ),
    "more": STORY.asked(
        (TOTAL, SHARE),
        (
            "how many more {thing} would be needed so that nothing is left over and each gets one more",
            "how many {thing} are missing to give each of the {kids} one more",
            "how many extra {thing} would let every one of them have one more",
        ),
        think="Asked: {thing} missing for one more each. Known: {total} {thing}, {friends} {kids}. Take "
        "the remainder, then subtract.",
        code="rest = {total} % {friends}\nprint({friends} - rest)",
        reply="{output} more {thing} would be needed.",
        answer=lambda v: v["friends"] - v["rest"],
    ),
    "first": STORY.asked(
        (GAVE, KEPT),
        (
            "how many {thing} did {who} have at first",
            "how many {thing} were there in the beginning",
            "how many {thing} did {who} start with",
        ),
        think="Asked: {thing} at first. Known: {friends} {kids}, {each} each, {rest} left. Multiply, then add.",
        code="given = {friends} * {each}\nprint(given + {rest})",
        reply="{who} had {output} {thing} at first.",
        answer=lambda v: v["total"],
    ),
    "given": STORY.asked(
        (GAVE, KEPT),
        (
            "how many {thing} did {who} give away",
            "how many {thing} did the {kids} get altogether",
            "how many {thing} did all the {kids} together receive",
        ),
        think="Asked: {thing} given away. Known: {friends} {kids}, {each} each. The {rest} left do not "
        "count. Multiply.",
        code="print({friends} * {each})",
        reply="{who} gave away {output} {thing}.",
        answer=lambda v: v["even"],
    ),
    "kids": STORY.asked(
        (TOTAL, GAVE_EACH, KEPT),
        ("how many {kids} were there", "among how many {kids} were the {thing} shared", "how many {kids} got {thing}"),
        think="Asked: number of {kids}. Known: {total} {thing}, {each} each, {rest} left. Subtract, then divide.",
        code="given = {total} - {rest}\nprint(given // {each})",
        reply="There were {output} {kids}.",
        answer=lambda v: v["friends"],
    ),
}
