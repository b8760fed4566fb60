"""Temperatures or rain of two places compared, with a change in one."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    cold, gap, change = draw.integer(1, 24), draw.integer(2, 20), draw.integer(1, 9)
    change = min(change, gap - 1)
    one, two, three = draw.sample(
        (
            "the north",
            "the south",
            "the valley",
            "the capital",
            "the desert",
            "the old town",
            "the harbour",
            "the east",
        ),
        3,
    )
    return {
        "cold": cold,
        "gap": gap,
        "warm": cold + gap,
        "change": change,
        "x": draw.integer(1, 40),
        "one": one,
        "two": two,
        "three": three,
    }


STORY = Story(
    values,
    numbers=("gap", "change"),
    asides=(
        "in {three} it is {x} degrees",
        "the day before it was {x} degrees in {one}",
        "it rained for {x} hours in {three}",
    ),
)
WARM = (
    "in {one} it is {warm} degrees",
    "the temperature in {one} is {warm} degrees",
    "a thermometer in {one} shows {warm} degrees",
)
COLD = (
    "in {two} it is {cold} degrees",
    "the temperature in {two} is {cold} degrees",
    "a thermometer in {two} shows {cold} degrees",
)
GAP = (
    "{two} is {gap} degrees colder than {one}",
    "it is {gap} degrees warmer in {one} than in {two}",
    "the temperature in {two} is {gap} degrees lower than in {one}",
)
UP = ("then it gets {change} degrees warmer in {two}", "the temperature in {two} rises by {change} degrees")

FAMILIES = {
    "gap": STORY.asked(
        (WARM, COLD),
        (
            "how much warmer is it in {one} than in {two}",
            "by how many degrees is {two} colder than {one}",
            "what is the difference in degrees",
        ),
        think="Asked: difference. Known: {one} {warm} degrees, {two} {cold}. Subtract.",
        code="print({warm} - {cold})",
        reply="The difference is {output} degrees.",
        answer=lambda v: v["gap"],
    ),
    "cold": STORY.asked(
        (WARM, GAP),
        ("how many degrees is it in {two}", "what is the temperature in {two}"),
        think="Asked: temperature in {two}. Known: {one} {warm} degrees, {two} {gap} colder. Subtract.",
        code="print({warm} - {gap})",
        reply="It is {output} degrees in {two}.",
        answer=lambda v: v["cold"],
    ),
    "warm": STORY.asked(
        (COLD, GAP),
        ("how many degrees is it in {one}", "what is the temperature in {one}"),
        think="Asked: temperature in {one}. Known: {two} {cold} degrees, {one} {gap} warmer. Add.",
        code="print({cold} + {gap})",
        reply="It is {output} degrees in {one}.",
        answer=lambda v: v["warm"],
    ),
    "gap_now": STORY.asked(
        (WARM, COLD, UP),
        ("how much warmer is it in {one} than in {two} then", "by how many degrees is {two} still colder than {one}"),
        think="Asked: difference after the change. Known: {one} {warm} degrees, {two} {cold}, up {change}. "
        "Find {two} now, then subtract.",
        code="now = {cold} + {change}\nprint({warm} - now)",
        reply="The difference is {output} degrees.",
        answer=lambda v: v["gap"] - v["change"],
    ),
    "cold_now": STORY.asked(
        (WARM, GAP, UP),
        ("how many degrees is it in {two} after that", "what is the temperature in {two} now"),
        think="Asked: temperature in {two} now. Known: {one} {warm} degrees, {two} {gap} colder, then up "
        "{change}. Subtract, then add.",
        code="print({warm} - {gap} + {change})",
        reply="It is {output} degrees in {two} now.",
        answer=lambda v: v["cold"] + v["change"],
    ),
}
