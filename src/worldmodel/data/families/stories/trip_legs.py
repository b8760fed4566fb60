"""A trip in two or three parts; distance so far, left, one part."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    go, went, unit, high = draw.pick(
        ("ride", "rode", "kilometres", 60),
        ("drive", "drove", "miles", 400),
        ("walk", "walked", "kilometres", 9),
        ("sail", "sailed", "miles", 150),
        ("hike", "hiked", "miles", 14),
        ("travel", "travelled", "kilometres", 600),
        ("cycle", "cycled", "km", 45),
    )
    a, b, c, d = draw.sample(
        ("the village", "the lake", "the castle", "the harbour", "the forest", "the mill", "the waterfall", "the cave"),
        4,
    )
    one, two, three = draw.integers(3, 2, high)
    return {
        **draw.who(),
        "one": one,
        "two": two,
        "three": three,
        "all": one + two + three,
        "pair": one + two,
        "x": draw.integer(2, 120),
        "go": go,
        "went": went,
        "unit": unit,
        "a": a,
        "b": b,
        "c": c,
        "d": d,
    }


STORY = Story(
    values,
    asides=(
        "{they} stopped for {x} minutes on the way",
        "a friend lives {x} {unit} from there",
        "the road to another town is {x} {unit} long",
        "the bag weighed {x} pounds",
    ),
)
ONE = (
    "{who} {went} {one} {unit} from {a} to {b}",
    "from {a} {who} {went} {one} {unit} to {b}",
    "to get from {a} to {b}, {who} {went} {one} {unit}",
)
TWO = (
    "then {they} {went} {two} {unit} from {b} to {c}",
    "from {b} to {c} it was another {two} {unit}",
    "{they} {went} on for {two} {unit} to {c}",
)
THREE = ("at last {they} {went} {three} {unit} to {d}", "from {c} to {d} it was {three} {unit} more")
ALL = (
    "the way from {a} to {d} is {all} {unit} long",
    "{who} wants to {go} {all} {unit} from {a} to {d}",
    "a trip from {a} to {d} has {all} {unit}",
)
DONE = ("{who} {went} {one} {unit} to {b}", "the first part, to {b}, was {one} {unit}")

FAMILIES = {
    "all": STORY.asked(
        (ONE, TWO, THREE),
        (
            "how many {unit} did {who} {go} in all",
            "how long was the whole trip in {unit}",
            "how far is it from {a} to {d} on this way",
        ),
        think="Asked: the whole way. Known: {one}, {two} and {three} {unit}. Add all.",
        code="print({one} + {two} + {three})",
        reply="The whole way is {output} {unit}.",
        answer=lambda v: v["all"],
    ),
    "pair": STORY.asked(
        (ONE, TWO, THREE),
        ("how far is it from {a} to {c} on this way", "how many {unit} had {who} done on reaching {c}"),
        think="Asked: way from {a} to {c}. Known: {one} {unit} to {b}, {two} to {c}. The {three} come later. Add.",
        code="print({one} + {two})",
        reply="It is {output} {unit} from {a} to {c}.",
        answer=lambda v: v["pair"],
    ),
    "left": STORY.asked(
        (ALL, DONE, TWO),
        (
            "how many {unit} are left",
            "how far does {who} still have to {go} to {d}",
            "how many {unit} is it from {c} to {d}",
        ),
        think="Asked: {unit} left. Known: {all} in all, {one} and {two} done. Subtract both.",
        code="print({all} - {one} - {two})",
        reply="{output} {unit} are left.",
        answer=lambda v: v["three"],
    ),
    "done": STORY.asked(
        (ALL, ("{who} still has {three} {unit} to {go}", "at a sign {who} reads that {three} {unit} are left")),
        ("how many {unit} has {who} done already", "how far has {who} gone so far"),
        think="Asked: {unit} done. Known: {all} in all, {three} left. Subtract.",
        code="print({all} - {three})",
        reply="{who} has done {output} {unit}.",
        answer=lambda v: v["pair"],
    ),
    "back": STORY.asked(
        (
            ONE,
            TWO,
            ("then {they} {went} back to {a} the same way", "after a rest {they} {went} the same way back to {a}"),
        ),
        ("how many {unit} did {who} {go} in all", "how long was the round trip in {unit}"),
        think="Asked: way there and back. Known: {one} and {two} {unit} there, the same back. Add, then double.",
        code="there = {one} + {two}\nprint(2 * there)",
        reply="{who} {went} {output} {unit} in all.",
        answer=lambda v: 2 * v["pair"],
    ),
}
