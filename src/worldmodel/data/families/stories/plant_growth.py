"""A plant, child or candle grows or shrinks in two periods."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    start, grew, more = draw.integer(2, 150), draw.integer(2, 40), draw.integer(2, 40)
    thing, unit = draw.pick(
        ("sunflower", "centimetres"),
        ("bean plant", "centimetres"),
        ("bamboo", "inches"),
        ("tree", "inches"),
        ("tomato plant", "inches"),
        ("vine", "inches"),
        ("tulip", "millimetres"),
        ("cactus", "millimetres"),
        ("pine", "centimetres"),
        ("hedge", "inches"),
    )
    p, q = draw.pick(
        ("April", "May"),
        ("June", "July"),
        ("the first week", "the second week"),
        ("spring", "summer"),
        ("the first year", "the second year"),
        ("March", "April"),
    )
    return {
        **draw.who(),
        "start": start,
        "grew": grew,
        "more": more,
        "mid": start + grew,
        "end": start + grew + more,
        "x": draw.integer(2, 200),
        "thing": thing,
        "unit": unit,
        "p": p,
        "q": q,
    }


STORY = Story(
    values,
    numbers=("grew", "more"),
    asides=(
        "another {thing} grew {x} {unit}",
        "it got {x} litres of water",
        "{who} planted it {x} weeks ago",
        "the pot is {x} {unit} wide",
    ),
)
START = (
    "a {thing} was {start} {unit} tall",
    "{who} measured a {thing}: it was {start} {unit} tall",
    "the height of {who}'s {thing} was {start} {unit}",
)
GREW = ("in {p} it grew {grew} {unit}", "it grew by {grew} {unit} in {p}", "{p} made it {grew} {unit} taller")
MORE = (
    "in {q} it grew another {more} {unit}",
    "in {q} it became {more} {unit} taller",
    "it grew {more} {unit} more in {q}",
)
END = (
    "now the {thing} is {end} {unit} tall",
    "after that it measured {end} {unit}",
    "at the end of {q} the height was {end} {unit}",
)

FAMILIES = {
    "now": STORY.asked(
        (START, GREW, MORE),
        ("how tall is the {thing} now", "what is the height of the {thing} after that in {unit}"),
        think="Asked: height now. Known: {start} {unit} at first, grew {grew} and {more}. Add all.",
        code="print({start} + {grew} + {more})",
        reply="The {thing} is {output} {unit} tall.",
        answer=lambda v: v["end"],
    ),
    "growth": STORY.asked(
        (START, GREW, MORE),
        ("how much did the {thing} grow in all", "by how many {unit} did the {thing} grow altogether"),
        think="Asked: growth in all. Known: {grew} and {more} {unit}. The {start} do not matter. Add.",
        code="print({grew} + {more})",
        reply="It grew {output} {unit}.",
        answer=lambda v: v["grew"] + v["more"],
    ),
    "total_growth": STORY.asked(
        (START, END),
        (
            "how much did the {thing} grow",
            "by how many {unit} did the height change",
            "how many {unit} taller did it become",
        ),
        think="Asked: growth. Known: {start} {unit} at first, {end} in the end. Subtract.",
        code="print({end} - {start})",
        reply="It grew {output} {unit}.",
        answer=lambda v: v["end"] - v["start"],
    ),
    "start": STORY.asked(
        (("{who} has a {thing}", "a {thing} stands in {who}'s garden"), GREW, MORE, END),
        ("how tall was the {thing} at first", "what was the height of the {thing} before {p}"),
        think="Asked: height at first. Known: {end} {unit} in the end, grew {grew} and {more}. Subtract both.",
        code="print({end} - {grew} - {more})",
        reply="It was {output} {unit} tall.",
        answer=lambda v: v["start"],
    ),
    "second": STORY.asked(
        (START, GREW, END),
        ("how much did the {thing} grow in {q}", "by how many {unit} did it grow in {q}"),
        think="Asked: growth in {q}. Known: {start} {unit} at first, grew {grew} in {p}, {end} in the end. "
        "Subtract both.",
        code="print({end} - {start} - {grew})",
        reply="It grew {output} {unit} in {q}.",
        answer=lambda v: v["more"],
    ),
}
