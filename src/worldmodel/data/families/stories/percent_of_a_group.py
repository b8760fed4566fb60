"""A percentage of a group, then part of the others; counts are asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent = draw.pick(10, 20, 25, 30, 40, 60, 75)
    total = draw.integer(2, 40) * 20
    others = total * (100 - percent) // 100
    return {
        "percent": percent,
        "total": total,
        "d": draw.integer(1, others - 1),
        "x": draw.integer(2, 40),
        "people": draw.pick("students", "workers", "children", "visitors", "guests", "passengers", "members"),
        "place": draw.pick("a school", "a camp", "a club", "a hotel", "a museum", "a ship", "a factory"),
        **dict(
            zip(
                ("come", "verb", "also"),
                draw.pick(
                    ("come by bus", "come by bicycle", "walk"),
                    ("drink tea", "drink coffee", "drink water"),
                    ("play chess", "play football", "read"),
                    ("speak French", "speak Spanish", "speak only English"),
                    ("eat soup", "eat salad", "eat pasta"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("total", "d"),
    asides=("it was opened {x} years ago", "last year there were {x} more {people}", "the building has {x} rooms"),
    category="multistep",
)
TOTAL = ("there are {total} {people} at {place}", "{place} has {total} {people}", "{place} counts {total} {people}")
SHARE = ("{percent}% of them {come}", "{percent} percent of the {people} {come}", "{percent}% {come}")
OTHERS = ("{d} of the others {verb}", "of the rest, {d} {verb}", "{d} others {verb}")
FAMILIES = {
    "rest": STORY.asked(
        (
            TOTAL,
            SHARE,
            (*OTHERS, "{d} {verb}"),
            ("the remaining {people} {also}", "all others {also}", "the rest {also}"),
        ),
        ("how many {people} {also}", "how many of the {people} {also}", "what is the number of {people} who {also}"),
        think="Asked: remaining {people}. Known: {total} in all, {percent} percent in the first group, {d} in the "
        "second. "
        "Percent of the total; subtract both.",
        code="first = {total} * {percent} / 100\nothers = {total} - first\nprint(others - {d})",
        reply="{output} {people} {also}.",
        answer=lambda v: v["total"] * (100 - v["percent"]) // 100 - v["d"],
    ),
    "not": STORY.asked(
        (TOTAL, SHARE),
        ("how many {people} do not {come}", "how many of the {people} do not {come}"),
        think="Asked: those who do not. Known: {total} in all, {percent} percent do. Percent of the total, subtract.",
        code="first = {total} * {percent} / 100\nprint({total} - first)",
        reply="{output} {people} do not {come}.",
        answer=lambda v: v["total"] * (100 - v["percent"]) // 100,
    ),
    "half": STORY.asked(
        (
            TOTAL,
            SHARE,
            ("half of the others {verb}", "half of the rest {verb}", "of the remaining {people}, half {verb}"),
        ),
        ("how many {people} {verb}", "what is the number of {people} who {verb}"),
        think="Asked: half of the others. Known: {total} in all, {percent} percent in the first group. "
        "Percent of the total, subtract, halve.",
        code="first = {total} * {percent} / 100\nothers = {total} - first\nprint(others / 2)",
        reply="{output} {people} {verb}.",
        answer=lambda v: v["total"] * (100 - v["percent"]) / 200,
    ),
}
