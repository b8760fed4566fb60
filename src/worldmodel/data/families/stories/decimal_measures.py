"""Decimal results of two tries or two people: jumps, throws, rain."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    low, gap, third = draw.integer(11, 390), draw.integer(1, 99), draw.integer(5, 200)
    low, gap, third = low + (low % 10 == 0), gap + (gap % 10 == 0), third + (third % 10 == 0)
    who, friend, other = draw.people(3)
    verb, unit = draw.pick(
        ("picked", "kilograms"),
        ("swam", "kilometres"),
        ("carried", "kilograms"),
        ("ran", "kilometres"),
        ("collected", "litres"),
        ("poured out", "litres"),
        ("walked", "miles"),
        ("painted", "square metres"),
        ("caught", "pounds"),
    )
    return {
        "low": low / 10,
        "gap": gap / 10,
        "high": (low + gap) / 10,
        "third": third / 10,
        "x": draw.integer(2, 60),
        "who": who,
        "friend": friend,
        "other": other,
        "verb": verb,
        "unit": unit,
    }


STORY = Story(
    values,
    free=True,
    asides=("{other} needed {x} minutes for it", "{other} {verb} {x} {unit} last year", "{x} others took part"),
)
LOW = ("{friend} {verb} {low} {unit}", "for {friend} it was {low} {unit}", "{friend}'s result was {low} {unit}")
HIGH = ("{who} {verb} {high} {unit}", "for {who} it was {high} {unit}", "{who}'s result was {high} {unit}")
GAP = (
    "{who} {verb} {gap} {unit} more than {friend}",
    "{friend} {verb} {gap} {unit} less than {who}",
    "{friend}'s result was {gap} {unit} below {who}'s",
)
THIRD = ("{other} {verb} {third} {unit}", "{other}'s result was {third} {unit}")

FAMILIES = {
    "gap": STORY.asked(
        (HIGH, LOW),
        (
            "how many {unit} more was it for {who} than for {friend}",
            "what is the difference in {unit}",
            "by how many {unit} was {friend} behind",
        ),
        think="Asked: difference. Known: {who} {high} {unit}, {friend} {low}. Subtract.",
        code="print({high} - {low})",
        reply="The difference is {output} {unit}.",
        answer=lambda v: round(v["gap"], 1),
    ),
    "high": STORY.asked(
        (LOW, GAP),
        ("how many {unit} was it for {who}", "what was {who}'s result in {unit}"),
        think="Asked: result of {who}. Known: {friend} {low} {unit}, {who} {gap} more. Add.",
        code="print({low} + {gap})",
        reply="For {who} it was {output} {unit}.",
        answer=lambda v: v["high"],
    ),
    "low": STORY.asked(
        (HIGH, GAP),
        ("how many {unit} was it for {friend}", "what was {friend}'s result in {unit}"),
        think="Asked: result of {friend}. Known: {who} {high} {unit}, {friend} {gap} less. Subtract.",
        code="print({high} - {gap})",
        reply="For {friend} it was {output} {unit}.",
        answer=lambda v: v["low"],
    ),
    "sum": STORY.asked(
        (HIGH, LOW, THIRD),
        ("how many {unit} was that in all", "what do the three results add up to in {unit}"),
        think="Asked: {unit} in all. Known: {who} {high}, {friend} {low}, {other} {third}. Add all.",
        code="print({high} + {low} + {third})",
        reply="It was {output} {unit} in all.",
        answer=lambda v: round(v["high"] + v["low"] + v["third"], 1),
    ),
    "two_sum": STORY.asked(
        (LOW, GAP),
        ("how many {unit} was that for both together", "what do the results of {who} and {friend} add up to in {unit}"),
        think="Asked: {unit} of both. Known: {friend} {low}, {who} {gap} more. Find {who}'s, then add.",
        code="more = {low} + {gap}\nprint({low} + more)",
        reply="It was {output} {unit} for both.",
        answer=lambda v: round(v["low"] + v["high"], 1),
    ),
}
