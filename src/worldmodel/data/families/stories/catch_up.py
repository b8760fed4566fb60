"""How many more somebody needs to have as many as another, before and after a change."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    few, gap = draw.integer(2, 150), draw.integer(4, 120)
    got = draw.integer(1, gap - 1)
    who, friend, other = draw.people(3)
    do, thing, did = draw.pick(
        ("score", "points", "scored"),
        ("sell", "raffle tickets", "sold"),
        ("plant", "tulips", "planted"),
        ("read", "poems", "read"),
        ("solve", "puzzles", "solved"),
        ("bake", "cookies", "baked"),
        ("fold", "paper boats", "folded"),
        ("pick", "apples", "picked"),
        ("paint", "eggs", "painted"),
        ("deliver", "letters", "delivered"),
        ("learn", "words", "learned"),
        ("swim", "laps", "swum"),
    )
    if do == "swim":
        did = "swam"
    return {
        "few": few,
        "many": few + gap,
        "got": got,
        "who": who,
        "friend": friend,
        "other": other,
        "x": draw.integer(2, 150),
        "do": do,
        "did": did,
        "thing": thing,
        "gap": gap,
    }


STORY = Story(
    values,
    numbers=("few", "got"),
    asides=("{other} {did} {x} {thing}", "they did this for {x} minutes", "the week before {who} {did} {x} {thing}"),
)
MANY = (
    "{friend} {did} {many} {thing}",
    "{friend} {did} as many as {many} {thing}",
    "{friend}'s total is {many} {thing}",
)
FEW = ("{who} {did} {few} {thing}", "only {few} {thing} are {who}'s", "{who}'s total is just {few} {thing}")
GOT = (
    "then {who} {did} {got} more {thing}",
    "later {who} {did} {got} {thing} more",
    "after a break {who} {did} another {got} {thing}",
)

FAMILIES = {
    "catch_up": STORY.asked(
        (MANY, FEW),
        (
            "how many more {thing} must {who} {do} to have as many as {friend}",
            "how many {thing} does {who} still need to catch up with {friend}",
            "how many {thing} is {who} behind {friend}",
            "how many {thing} are missing before {who} has as many as {friend}",
        ),
        think="Asked: {thing} that {who} lacks. Known: {friend} {many}, {who} {few}. Subtract.",
        code="print({many} - {few})",
        reply="{who} needs {output} more {thing}.",
        answer=lambda v: v["gap"],
    ),
    "still": STORY.asked(
        (MANY, FEW, GOT),
        (
            "how many more {thing} must {who} still {do} to have as many as {friend}",
            "how many {thing} does {who} now need to catch up with {friend}",
            "how many {thing} is {who} behind {friend} now",
        ),
        think="Asked: {thing} that {who} still lacks. Known: {friend} {many}, {who} {few} and {got} more. "
        "Add {who}'s, then subtract.",
        code="now = {few} + {got}\nprint({many} - now)",
        reply="{who} needs {output} more {thing}.",
        answer=lambda v: v["gap"] - v["got"],
    ),
    "now": STORY.asked(
        (MANY, FEW, GOT),
        ("how many {thing} does {who} have now", "how many {thing} did {who} {do} in all", "what is {who}'s total now"),
        think="Asked: {thing} of {who}. Known: {few} and {got} more. {friend}'s {many} do not matter. Add.",
        code="print({few} + {got})",
        reply="{who} has {output} {thing}.",
        answer=lambda v: v["few"] + v["got"],
    ),
    "all": STORY.asked(
        (MANY, FEW, GOT),
        (
            "how many {thing} do {who} and {friend} have together now",
            "how many {thing} did both of them {do} altogether",
        ),
        think="Asked: {thing} together. Known: {friend} {many}, {who} {few} and {got} more. Add all.",
        code="print({many} + {few} + {got})",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["many"] + v["few"] + v["got"],
    ),
}
