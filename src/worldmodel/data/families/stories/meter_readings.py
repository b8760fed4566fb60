"""Readings of a meter, page numbers or a counter before and after."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    first, one, two = draw.integer(20, 9000), draw.integer(3, 400), draw.integer(3, 400)
    meter, unit, a, b, c = draw.pick(
        ("water meter", "litres", "on Monday", "on Tuesday", "on Wednesday"),
        ("odometer of a car", "miles", "in the morning", "at noon", "in the evening"),
        ("electricity meter", "kilowatt hours", "in March", "in April", "in May"),
        ("counter at the gate", "visitors", "at ten", "at noon", "at closing time"),
        ("step counter", "steps", "at home", "at school", "at the park"),
        ("gas meter", "cubic metres", "in autumn", "at New Year", "in spring"),
        ("copy machine", "copies", "on Friday", "on Saturday", "on Sunday"),
        ("odometer of a bicycle", "kilometres", "at the start", "at the lake", "back home"),
        ("turnstile", "people", "before the match", "at the break", "after the match"),
    )
    return {
        **draw.who(),
        "first": first,
        "one": one,
        "two": two,
        "mid": first + one,
        "last": first + one + two,
        "x": draw.integer(5, 900),
        "meter": meter,
        "unit": unit,
        "a": a,
        "b": b,
        "c": c,
    }


STORY = Story(
    values,
    asides=(
        "a second one showed {x} {unit}",
        "{who} had bought it for {x} dollars",
        "the year before it was {x} {unit} in the same time",
    ),
)
FIRST = (
    "the {meter} showed {first} {unit} {a}",
    "{who} read {first} {unit} on the {meter} {a}",
    "{a} the {meter} stood at {first} {unit}",
)
MID = ("{b} it showed {mid} {unit}", "it had reached {mid} {unit} {b}", "{b} it stood at {mid} {unit}")
LAST = ("{c} it showed {last} {unit}", "{c} it stood at {last} {unit}", "it read {last} {unit} {c}")
ONE = ("up to the next reading, {b}, {one} {unit} were added", "until the reading {b} it counted {one} more {unit}")
TWO = ("after that it counted {two} more {unit}", "then {two} {unit} were added")

FAMILIES = {
    "whole": STORY.asked(
        (FIRST, MID, LAST),
        (
            "how many {unit} were counted in all from the first to the last reading",
            "by how many {unit} did the reading grow altogether",
        ),
        think="Asked: {unit} in all. Known: {first} at first, {last} in the end. The {mid} between do not "
        "matter. Subtract.",
        code="print({last} - {first})",
        reply="{output} {unit} were counted.",
        answer=lambda v: v["one"] + v["two"],
    ),
    "first_part": STORY.asked(
        (FIRST, MID, LAST),
        (
            "how many {unit} were counted between the first and the second reading",
            "by how many {unit} did it grow up to the second reading",
        ),
        think="Asked: {unit} up to the second reading. Known: {first} first, {mid} second. The {last} do not "
        "matter. Subtract.",
        code="print({mid} - {first})",
        reply="{output} {unit} were counted.",
        answer=lambda v: v["one"],
    ),
    "second_part": STORY.asked(
        (FIRST, MID, LAST),
        (
            "how many {unit} were counted between the second and the third reading",
            "by how many {unit} did it grow after the second reading",
        ),
        think="Asked: {unit} after the second reading. Known: {mid} second, {last} third. The {first} do not "
        "matter. Subtract.",
        code="print({last} - {mid})",
        reply="{output} {unit} were counted.",
        answer=lambda v: v["two"],
    ),
    "reading": STORY.asked(
        (FIRST, ONE, TWO),
        ("what did the {meter} show at last", "what is the last reading in {unit}"),
        think="Asked: last reading. Known: {first} {unit} at first, {one} and {two} added. Add all.",
        code="print({first} + {one} + {two})",
        reply="It showed {output} {unit}.",
        answer=lambda v: v["last"],
    ),
    "before": STORY.asked(
        (
            (
                "{one} {unit} were counted up to the reading {b}",
                "up to the reading {b} the {meter} counted {one} {unit}",
            ),
            MID,
        ),
        ("what had the {meter} shown before that", "what was the reading before in {unit}"),
        think="Asked: reading before. Known: {one} {unit} counted, {mid} after that. Subtract.",
        code="print({mid} - {one})",
        reply="It had shown {output} {unit}.",
        answer=lambda v: v["first"],
    ),
}
