"""Two teams score in two halves; totals, leads and what is needed."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c = draw.integers(3, 4, 95)
    d = draw.integer(2, max(3, a + b - c - 1))
    if c + d >= a + b:
        a = c + d - b + draw.integer(1, 20)
    one, two = draw.sample(
        (
            "the Tigers",
            "the Eagles",
            "the Sharks",
            "the Foxes",
            "the Comets",
            "the Rockets",
            "the Dolphins",
            "the blue team",
            "the red team",
            "the home team",
            "the guests",
        ),
        2,
    )
    return {
        "a": a,
        "b": b,
        "c": c,
        "d": d,
        "lead": a + b - c - d,
        "one": one,
        "two": two,
        "x": draw.integer(3, 400),
        "total": a + b,
        "game": draw.pick(
            "basketball game",
            "handball match",
            "quiz",
            "rugby match",
            "spelling contest",
            "trivia contest",
            "volleyball match",
        ),
    }


STORY = Story(
    values,
    numbers=("a", "b", "c", "d"),
    asides=(
        "{x} people watched the {game}",
        "in their last {game} {two} had {x} points",
        "the break lasted {x} minutes",
    ),
)
A = (
    "{one} scored {a} points in the first half of the {game}",
    "in the first half of a {game} {one} got {a} points",
    "{one} made {a} points before the break of the {game}",
)
B = (
    "{one} scored {b} points in the second half",
    "after the break {one} added {b} points",
    "{one} got {b} more points in the second half",
)
C = ("{two} scored {c} points in the first half", "before the break {two} made {c} points")
D = (
    "{two} scored {d} points in the second half",
    "after the break {two} made {d} points",
    "{two} had {d} points in the second half",
)
SUM = ("in a {game} {one} scored {total} points", "{one} ended the {game} with {total} points")

FAMILIES = {
    "one": STORY.asked(
        (A, C, B, D),
        (
            "how many points did {one} score in all",
            "what was the final score of {one}",
            "with how many points did {one} finish",
        ),
        think="Asked: points of {one}. Known: {a} and {b}. The {c} and {d} of {two} do not matter. Add.",
        code="print({a} + {b})",
        reply="The total is {output} points.",
        answer=lambda v: v["a"] + v["b"],
    ),
    "lead": STORY.asked(
        (A, C, B, D),
        (
            "by how many points did {one} win",
            "how many more points than {two} did {one} have in the end",
            "how many points were {two} behind at the end",
        ),
        think="Asked: lead of {one}. Known: {one} {a} and {b}, {two} {c} and {d}. Add for each, then subtract.",
        code="first = {a} + {b}\nsecond = {c} + {d}\nprint(first - second)",
        reply="The lead was {output} points.",
        answer=lambda v: v["lead"],
    ),
    "second_half": STORY.asked(
        (A, C, B, D),
        (
            "how many points were scored in the second half in all",
            "how many points did both teams make together after the break",
        ),
        think="Asked: points in the second half. Known: {b} and {d} in the second half. Add.",
        code="print({b} + {d})",
        reply="{output} points were scored in the second half.",
        answer=lambda v: v["b"] + v["d"],
    ),
    "missing_half": STORY.asked(
        (SUM, ("{a} of these points came in the first half", "in the first half it was {a} points")),
        ("how many points did {one} score in the second half", "how many points came in the second half"),
        think="Asked: points in the second half. Known: {total} in all, {a} in the first half. Subtract.",
        code="print({total} - {a})",
        reply="{output} points came in the second half.",
        answer=lambda v: v["b"],
    ),
    "other_missing": STORY.asked(
        (SUM, ("{two} lost by {lead} points", "{one} won by {lead} points"), C),
        ("how many points did {two} score in the second half", "how many points did {two} get after the first half"),
        think="Asked: points of {two} in the second half. Known: {one} {total}, lead {lead}, {two} {c} in the "
        "first half. Subtract both.",
        code="print({total} - {lead} - {c})",
        reply="The number is {output} points.",
        answer=lambda v: v["d"],
    ),
}
