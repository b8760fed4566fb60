"""The weight of a full and an empty container; net weight."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    empty, load, more = draw.integer(2, 120), draw.integer(5, 600), draw.integer(2, 90)
    out = draw.integer(1, load - 1)
    place, stuff, unit = draw.pick(
        ("jar", "honey", "grams"),
        ("crate", "apples", "pounds"),
        ("bucket", "sand", "pounds"),
        ("truck", "gravel", "tonnes"),
        ("sack", "potatoes", "pounds"),
        ("box", "books", "kilograms"),
        ("cart", "hay", "kilograms"),
        ("tin", "paint", "grams"),
        ("suitcase", "clothes", "pounds"),
        ("basket", "cherries", "grams"),
        ("bottle", "oil", "grams"),
        ("wagon", "coal", "tonnes"),
    )
    return {
        "empty": empty,
        "load": load,
        "full": empty + load,
        "more": more,
        "out": out,
        "x": draw.integer(2, 500),
        "place": place,
        "stuff": stuff,
        "unit": unit,
    }


STORY = Story(
    values,
    asides=(
        "another full {place} weighs {x} {unit}",
        "it must be carried {x} steps",
        "the {place} cost {x} dollars",
    ),
)
FULL = (
    "a {place} full of {stuff} weighs {full} {unit}",
    "the weight of a {place} with {stuff} is {full} {unit}",
    "together, a {place} and the {stuff} in it weigh {full} {unit}",
)
EMPTY = (
    "the empty {place} weighs {empty} {unit}",
    "empty, the {place} weighs {empty} {unit}",
    "the {place} alone has a weight of {empty} {unit}",
)
LOAD = (
    "the contents weigh {load} {unit}",
    "there are {load} {unit} of {stuff} in it",
    "it holds {load} {unit} of {stuff}",
)
MORE = ("then {more} {unit} of {stuff} are added", "somebody puts in {more} more {unit} of {stuff}")
OUT = ("then {out} {unit} of it are taken out", "somebody takes out {out} {unit} of {stuff}")

FAMILIES = {
    "load": STORY.asked(
        (FULL, EMPTY),
        (
            "how many {unit} of {stuff} are there",
            "what is the weight of the {stuff} alone in {unit}",
            "how many {unit} do only the contents weigh",
        ),
        think="Asked: weight of the {stuff}. Known: {full} {unit} in all, {place} {empty}. Subtract.",
        code="print({full} - {empty})",
        reply="The contents weigh {output} {unit}.",
        answer=lambda v: v["load"],
    ),
    "empty": STORY.asked(
        (FULL, LOAD),
        (
            "what is the weight of the empty {place} in {unit}",
            "how many {unit} does the {place} weigh without the {stuff}",
        ),
        think="Asked: weight of the {place}. Known: {full} {unit} in all, {stuff} {load}. Subtract.",
        code="print({full} - {load})",
        reply="The empty {place} weighs {output} {unit}.",
        answer=lambda v: v["empty"],
    ),
    "full": STORY.asked(
        (("there is a {place} for {stuff}", "somebody weighs a {place} with {stuff}"), EMPTY, LOAD),
        ("how many {unit} do the {place} and its contents weigh together", "what is the whole weight in {unit}"),
        think="Asked: whole weight. Known: {place} {empty} {unit}, {stuff} {load}. Add.",
        code="print({empty} + {load})",
        reply="The whole weight is {output} {unit}.",
        answer=lambda v: v["full"],
    ),
    "added": STORY.asked(
        (FULL, EMPTY, MORE),
        ("how many {unit} of {stuff} are in the {place} then", "what is the weight of the {stuff} alone now in {unit}"),
        think="Asked: weight of the {stuff} now. Known: {full} {unit} in all, {place} {empty}, {more} added. "
        "Subtract, then add.",
        code="print({full} - {empty} + {more})",
        reply="There are {output} {unit} in it.",
        answer=lambda v: v["load"] + v["more"],
    ),
    "whole_after": STORY.asked(
        (FULL, EMPTY, OUT),
        (
            "how many {unit} do the {place} and the rest of its contents weigh then",
            "what is the whole weight now in {unit}",
        ),
        think="Asked: whole weight now. Known: {full} {unit} in all, {out} taken out. The {empty} do not "
        "matter. Subtract.",
        code="print({full} - {out})",
        reply="The whole weight is {output} {unit}.",
        answer=lambda v: v["full"] - v["out"],
    ),
}
