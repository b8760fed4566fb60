"""What would be if something were added or taken away."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    have, plus = draw.integer(4, 300), draw.integer(2, 150)
    minus = draw.integer(1, have - 1)
    who, friend, other = draw.people(3)
    return {
        "have": have,
        "plus": plus,
        "minus": minus,
        "goal": have + plus,
        "his": have + draw.integer(2, 120),
        "x": draw.integer(2, 200),
        "who": who,
        "friend": friend,
        "other": other,
        "thing": draw.pick(
            "stamps",
            "goldfish",
            "pencils",
            "badges",
            "trophies",
            "comics",
            "recipes",
            "model trains",
            "toy soldiers",
            "bookmarks",
            "dolls",
            "postcards",
            "fossils",
            "records",
            "hats",
            "rose bushes",
        ),
    }


STORY = Story(
    values,
    numbers=("have", "plus", "minus"),
    asides=(
        "{other} has {x} {thing}",
        "{who}'s sister is {x} years old",
        "a year ago there were {x} of them",
        "{friend} lives {x} miles away",
    ),
)
HAVE = ("{who} has {have} {thing}", "{who}'s collection holds {have} {thing}", "{have} {thing} belong to {who}")
HIS = ("{friend} has {his} {thing}", "{his} {thing} belong to {friend}", "{friend}'s collection holds {his} {thing}")

FAMILIES = {
    "with": STORY.asked(
        (HAVE, HIS),
        (
            "how many {thing} would {who} have with {plus} more",
            "how many {thing} would {who} have after getting {plus} new ones",
            "if {who} got {plus} more, how many {thing} would {who} have",
        ),
        think="Asked: {thing} of {who} with more. Known: {have} now, {plus} more. {friend}'s {his} do not matter. Add.",
        code="print({have} + {plus})",
        reply="{who} would have {output} {thing}.",
        answer=lambda v: v["have"] + v["plus"],
    ),
    "without": STORY.asked(
        (HAVE, HIS),
        (
            "how many {thing} would {who} have without {minus} of them",
            "how many {thing} would be left to {who} after selling {minus}",
            "how many {thing} would {who} keep after giving {minus} to {other}",
        ),
        think="Asked: {thing} left to {who}. Known: {have} now, {minus} fewer. {friend}'s {his} do not "
        "matter. Subtract.",
        code="print({have} - {minus})",
        reply="{who} would have {output} {thing}.",
        answer=lambda v: v["have"] - v["minus"],
    ),
    "needed": STORY.asked(
        (HAVE,),
        (
            "how many more {thing} does {who} need to have {goal}",
            "how many {thing} must be added to make {goal}",
            "how many {thing} are missing to reach {goal}",
        ),
        think="Asked: {thing} missing. Known: {have} now, wanted {goal}. Subtract.",
        code="print({goal} - {have})",
        reply="{output} {thing} are missing.",
        answer=lambda v: v["plus"],
    ),
    "would_be_goal": STORY.asked(
        (
            (
                "with {plus} more {thing} {who} would have {goal}",
                "if somebody gave {who} {plus} {thing}, {who} would have {goal}",
                "{who} needs {plus} more {thing} to have {goal}",
            ),
        ),
        (
            "how many {thing} does {who} have now",
            "how many {thing} has {who} at present",
            "what is the number of {who}'s {thing} now",
        ),
        think="Asked: {thing} now. Known: {goal} with {plus} more. Subtract.",
        code="print({goal} - {plus})",
        reply="{who} has {output} {thing}.",
        answer=lambda v: v["have"],
    ),
    "gap": STORY.asked(
        (HAVE, HIS),
        (
            "how many more {thing} would {who} need to have as many as {friend}",
            "how many {thing} is {who} short of {friend}'s number",
        ),
        think="Asked: {thing} that {who} lacks. Known: {who} {have}, {friend} {his}. Subtract.",
        code="print({his} - {have})",
        reply="{who} would need {output} more {thing}.",
        answer=lambda v: v["his"] - v["have"],
    ),
    "gap_with": STORY.asked(
        (HAVE, HIS),
        (
            "how many {thing} would both have together if {who} got {plus} more",
            "if {plus} {thing} were added, how many would {who} and {friend} have in all",
        ),
        think="Asked: {thing} of both with more. Known: {who} {have}, {friend} {his}, {plus} more. Add all.",
        code="print({have} + {his} + {plus})",
        reply="They would have {output} {thing}.",
        answer=lambda v: v["have"] + v["his"] + v["plus"],
    ),
}
