"""A number or a price grows by a percentage and changes again."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent = draw.pick(5, 10, 15, 20, 25, 30, 40, 50, 60)
    base = draw.integer(2, 60) * 20
    grown = base * (100 + percent) // 100
    return {
        "percent": percent,
        "base": base,
        "less": draw.integer(2, grown - 1),
        "down": draw.pick(10, 20, 25, 50),
        "x": draw.integer(2, 60),
        **dict(
            zip(
                ("group", "place"),
                draw.pick(
                    ("members", "a sports club"),
                    ("people", "a village"),
                    ("pupils", "a school"),
                    ("sheep", "a farm"),
                    ("books", "a library"),
                    ("trees", "a park"),
                    ("workers", "a firm"),
                    ("subscribers", "a magazine"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("base", "less"),
    asides=(
        "a report about this has {x} pages",
        "the report took {x} hours to write",
        "a newspaper wrote {x} lines about it",
    ),
    category="multistep",
)
BASE = (
    "{place} had {base} {group} last year",
    "last year there were {base} {group} in {place}",
    "the number of {group} of {place} was {base} a year ago",
)
UP = (
    "since then their number has grown by {percent}%",
    "this year there are {percent}% more",
    "the number has risen by {percent} percent",
)
LESS = ("after that {less} left or were lost", "then {less} were gone", "later {less} fewer were counted")
FAMILIES = {
    "now": STORY.asked(
        (BASE, UP),
        (
            "how many {group} are there now",
            "how many {group} does {place} have this year",
            "what is the number of {group} now",
        ),
        think="Asked: {group} now. Known: {base} before, {percent} percent more. Percent of the old number, then add.",
        code="growth = {base} * {percent} / 100\nprint({base} + growth)",
        reply="There are {output} {group} now.",
        answer=lambda v: v["base"] * (100 + v["percent"]) // 100,
    ),
    "after": STORY.asked(
        (BASE, UP, LESS),
        ("how many {group} are there in the end", "how many {group} remain"),
        think="Asked: {group} in the end. Known: {base} before, {percent} percent more, then {less} fewer. "
        "Percent of the old number, add, subtract.",
        code="growth = {base} * {percent} / 100\ngrown = {base} + growth\nprint(grown - {less})",
        reply="There are {output} {group} in the end.",
        answer=lambda v: v["base"] * (100 + v["percent"]) // 100 - v["less"],
    ),
    "new": STORY.asked(
        (BASE, UP),
        ("how many new {group} are that", "by how many has the number of {group} grown"),
        think="Asked: new {group}. Known: {base} before, {percent} percent more. Take the percent of the old number.",
        code="print({base} * {percent} / 100)",
        reply="There are {output} new {group}.",
        answer=lambda v: v["base"] * v["percent"] // 100,
    ),
    "price": STORY.asked(
        (
            ("the price of a machine was ${base}", "a machine cost ${base}"),
            ("first it rose by {percent}%", "in spring it went up by {percent}%"),
            ("then it fell by {down}%", "in autumn the new price was cut by {down}%"),
        ),
        (
            "what does the machine cost now",
            "what is the price in the end",
            "how many dollars is the machine in the end",
        ),
        think="Asked: price in the end. Known: {base} at first, {percent} percent up, then {down} percent down. "
        "New price, then the cut of it.",
        code="higher = {base} * (100 + {percent}) / 100\ncut = higher * {down} / 100\nprint(higher - cut)",
        reply="It costs ${output}.",
        answer=lambda v: v["base"] * (100 + v["percent"]) * (100 - v["down"]) / 10000,
    ),
}
