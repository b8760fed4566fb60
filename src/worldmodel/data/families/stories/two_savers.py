"""Two people have something, both or one of them changes, then they are compared."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b = draw.integer(5, 200), draw.integer(5, 200)
    up, down = draw.integer(2, 120), draw.integer(2, min(b, 90))
    down = min(down, b - 1)
    if a + up <= b - down + 1:
        a = b - down - up + draw.integer(2, 40)
        a = max(a, 3)
    if a + up - (b - down) < 1 or a <= 2:
        a, up = b + 2, up + 5
    who, friend, other = draw.people(3)
    gain, lose, thing, do_gain, do_lose = draw.pick(
        ("earned", "spent", "dollars", "earn", "spend"),
        ("won", "lost", "marbles", "win", "lose"),
        ("found", "gave away", "stamps", "find", "give away"),
        ("bought", "sold", "comics", "buy", "sell"),
        ("baked", "ate", "biscuits", "bake", "eat"),
        ("picked", "dropped", "plums", "pick", "drop"),
        ("received", "lost", "cards", "receive", "lose"),
        ("made", "broke", "clay pots", "make", "break"),
    )
    return {
        "a": a,
        "b": b,
        "up": up,
        "down": down,
        "x": draw.integer(2, 150),
        "who": who,
        "friend": friend,
        "other": other,
        "gain": gain,
        "lose": lose,
        "thing": thing,
        "do_gain": do_gain,
        "do_lose": do_lose,
    }


STORY = Story(
    values,
    numbers=("a", "b", "up", "down"),
    asides=("{other} {gain} {x} {thing}", "{other} has {x} {thing}", "all this took {x} days"),
)
A = ("{who} had {a} {thing}", "at first {who} had {a} {thing}", "{who} started with {a} {thing}")
B = ("{friend} had {b} {thing}", "{friend} began with {b} {thing}", "{b} {thing} were {friend}'s")
UP = ("then {who} {gain} {up} {thing}", "later {who} {gain} {up} more {thing}", "{who} {gain} another {up} {thing}")
DOWN = (
    "{friend} {lose} {down} {thing}",
    "{friend} {lose} {down} of those {thing}",
    "meanwhile {friend} {lose} {down} {thing}",
)

FAMILIES = {
    "gap": STORY.asked(
        (A, B, UP, DOWN),
        (
            "how many more {thing} does {who} have than {friend} now",
            "what is the difference between {who}'s and {friend}'s {thing} now",
            "by how many {thing} is {who} ahead of {friend} in the end",
        ),
        think="Asked: difference now. Known: {who} {a} and {up} more, {friend} {b} and {down} fewer. Find "
        "both, then subtract.",
        code="first = {a} + {up}\nsecond = {b} - {down}\nprint(first - second)",
        reply="The difference is {output} {thing}.",
        answer=lambda v: v["a"] + v["up"] - v["b"] + v["down"],
    ),
    "who": STORY.asked(
        (A, B, UP, DOWN),
        ("how many {thing} does {who} have now", "how many {thing} did {who} have in the end"),
        think="Asked: {thing} of {who}. Known: {a} at first, {up} more. The {b} and {down} of {friend} do not "
        "matter. Add.",
        code="print({a} + {up})",
        reply="{who} has {output} {thing}.",
        answer=lambda v: v["a"] + v["up"],
    ),
    "friend": STORY.asked(
        (A, B, UP, DOWN),
        ("how many {thing} does {friend} have now", "how many {thing} did {friend} have in the end"),
        think="Asked: {thing} of {friend}. Known: {b} at first, {down} gone. The {a} and {up} of {who} do not "
        "matter. Subtract.",
        code="print({b} - {down})",
        reply="{friend} has {output} {thing}.",
        answer=lambda v: v["b"] - v["down"],
    ),
    "both": STORY.asked(
        (A, B, UP, DOWN),
        (
            "how many {thing} do {who} and {friend} have together now",
            "what is the total number of {thing} that both have in the end",
        ),
        think="Asked: {thing} together. Known: {who} {a} and {up} more, {friend} {b} and {down} fewer. Find "
        "both, then add.",
        code="first = {a} + {up}\nsecond = {b} - {down}\nprint(first + second)",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["a"] + v["up"] + v["b"] - v["down"],
    ),
}
