"""Two or three runners and their times; faster means fewer seconds."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    fast, gap = draw.integer(11, 300), draw.integer(2, 60)
    who, friend, third = draw.people(3)
    race, verb = draw.pick(
        ("race", "ran"),
        ("swimming race", "swam"),
        ("obstacle course", "ran"),
        ("bicycle race", "rode"),
        ("sack race", "hopped"),
        ("boat race", "rowed"),
        ("sledge race", "went"),
    )
    return {
        "fast": fast,
        "gap": gap,
        "slow": fast + gap,
        "gap2": draw.integer(1, 40),
        "x": draw.integer(5, 90),
        "who": who,
        "friend": friend,
        "third": third,
        "race": race,
        "verb": verb,
        "unit": draw.pick("seconds", "seconds", "minutes"),
    }


STORY = Story(
    values,
    numbers=("gap", "gap2"),
    free=True,
    asides=("{x} people watched the {race}", "last year the winner needed {x} {unit}", "{x} others also took part"),
)
FAST = (
    "{who} finished the {race} in {fast} {unit}",
    "{who} needed {fast} {unit} for the {race}",
    "in the {race} {who} {verb} for {fast} {unit}",
)
SLOW = (
    "{friend} finished the {race} in {slow} {unit}",
    "{friend} needed {slow} {unit} for the {race}",
    "it took {friend} {slow} {unit} to finish the {race}",
)
GAP = (
    "{who} was {gap} {unit} faster than {friend}",
    "{friend} was {gap} {unit} slower than {who}",
    "{friend} reached the finish {gap} {unit} after {who}",
    "{who} beat {friend} by {gap} {unit}",
)
THIRD = ("{third} was {gap2} {unit} slower than {friend}", "{friend} was {gap2} {unit} faster than {third}")

FAMILIES = {
    "slow": STORY.asked(
        (FAST, GAP),
        ("how many {unit} did {friend} need", "what was {friend}'s time", "how long did the {race} take {friend}"),
        think="Asked: time of {friend}. Known: {who} {fast} {unit}, {friend} {gap} slower. Slower is more time: add.",
        code="print({fast} + {gap})",
        reply="{friend} needed {output} {unit}.",
        answer=lambda v: v["slow"],
    ),
    "fast": STORY.asked(
        (SLOW, GAP),
        ("how many {unit} did {who} need", "what was {who}'s time", "how long did the {race} take {who}"),
        think="Asked: time of {who}. Known: {friend} {slow} {unit}, {who} {gap} faster. Faster is less time: subtract.",
        code="print({slow} - {gap})",
        reply="{who} needed {output} {unit}.",
        answer=lambda v: v["fast"],
    ),
    "gap": STORY.asked(
        (FAST, SLOW),
        (
            "by how many {unit} was {who} faster",
            "how many {unit} longer did {friend} need than {who}",
            "how many {unit} did {friend} finish after {who}",
        ),
        think="Asked: difference. Known: {friend} {slow} {unit}, {who} {fast}. Subtract.",
        code="print({slow} - {fast})",
        reply="The difference was {output} {unit}.",
        answer=lambda v: v["gap"],
    ),
    "third": STORY.asked(
        (FAST, GAP, THIRD),
        ("how many {unit} did {third} need", "what was {third}'s time"),
        think="Asked: time of {third}. Known: {who} {fast} {unit}, {friend} {gap} slower, {third} {gap2} more. "
        "Add all.",
        code="print({fast} + {gap} + {gap2})",
        reply="{third} needed {output} {unit}.",
        answer=lambda v: v["slow"] + v["gap2"],
    ),
    "relay": STORY.asked(
        (SLOW, GAP),
        ("how many {unit} did {who} and {friend} need together", "what is the sum of the times of {friend} and {who}"),
        think="Asked: both times together. Known: {friend} {slow} {unit}, {who} {gap} faster. Find {who}'s "
        "time, then add.",
        code="faster = {slow} - {gap}\nprint({slow} + faster)",
        reply="Together they needed {output} {unit}.",
        answer=lambda v: v["slow"] + v["fast"],
    ),
}
