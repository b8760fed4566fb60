"""Ages of two or three relatives, older or younger by some years."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    young, gap = draw.integer(3, 45), draw.integer(2, 35)
    who, friend, third = draw.people(3)
    return {
        "young": young,
        "gap": gap,
        "old": young + gap,
        "gap2": draw.integer(1, young - 1),
        "x": draw.integer(2, 60),
        "who": who,
        "friend": friend,
        "third": third,
    }


STORY = Story(
    values,
    numbers=("young", "gap", "old"),
    free=True,
    asides=(
        "they live in a house with {x} windows",
        "{third} turned {x} last month",
        "their neighbour is {x} years old",
        "{who}'s dog is {x} months old",
    ),
)
OLD = ("{who} is {old} years old", "{who} is {old}", "{who} has reached the age of {old}")
YOUNG = ("{friend} is {young} years old", "{friend} is {young}", "{friend}'s age is {young}")
GAP = (
    "{who} is {gap} years older than {friend}",
    "{friend} is {gap} years younger than {who}",
    "{friend} was born {gap} years after {who}",
    "when {friend} was born, {who} was {gap} years old",
)

FAMILIES = {
    "older": STORY.asked(
        (YOUNG, GAP),
        ("how old is {who}", "what is {who}'s age", "how many years old is {who} now"),
        think="Asked: age of {who}. Known: {friend} {young} years, {who} {gap} years older. Add.",
        code="print({young} + {gap})",
        reply="{who} is {output} years old.",
        answer=lambda v: v["old"],
    ),
    "younger": STORY.asked(
        (OLD, GAP),
        ("how old is {friend}", "what is {friend}'s age", "how many years old is {friend} now"),
        think="Asked: age of {friend}. Known: {who} {old} years, {friend} {gap} years younger. Subtract.",
        code="print({old} - {gap})",
        reply="{friend} is {output} years old.",
        answer=lambda v: v["young"],
    ),
    "gap": STORY.asked(
        (OLD, YOUNG),
        (
            "how many years older is {who} than {friend}",
            "how much younger is {friend} than {who} in years",
            "what is the difference of their ages",
            "how old was {who} when {friend} was born",
        ),
        think="Asked: difference of ages. Known: {who} {old} years, {friend} {young}. Subtract.",
        code="print({old} - {young})",
        reply="The difference is {output} years.",
        answer=lambda v: v["gap"],
    ),
    "sum": STORY.asked(
        (YOUNG, GAP),
        ("what is the sum of their ages", "how old are {who} and {friend} together"),
        think="Asked: ages together. Known: {friend} {young} years, {who} {gap} years older. Find {who}'s "
        "age, then add.",
        code="older = {young} + {gap}\nprint({young} + older)",
        reply="Together they are {output} years old.",
        answer=lambda v: v["young"] + v["old"],
    ),
    "third": STORY.asked(
        (OLD, GAP, ("{third} is {gap2} years younger than {friend}", "{friend} is {gap2} years older than {third}")),
        ("how old is {third}", "what is the age of {third}"),
        think="Asked: age of {third}. Known: {who} {old}, {friend} {gap} younger, {third} {gap2} younger. "
        "Subtract twice.",
        code="print({old} - {gap} - {gap2})",
        reply="{third} is {output} years old.",
        answer=lambda v: v["young"] - v["gap2"],
    ),
    "third_gap": STORY.asked(
        (OLD, GAP, ("{third} is {gap2} years younger than {friend}", "{friend} is {gap2} years older than {third}")),
        ("how many years older is {who} than {third}", "what is the difference between the ages of {who} and {third}"),
        think="Asked: difference of {who} and {third}. Known: {gap} years from {who} to {friend}, {gap2} to {third}. "
        "The {old} do not matter. Add.",
        code="print({gap} + {gap2})",
        reply="The difference is {output} years.",
        answer=lambda v: v["gap"] + v["gap2"],
    ),
}
