"""Two people set out with different speeds, toward each other, apart or one after the other."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b = draw.people(2)
    s = draw.integer(3, 60)
    d = draw.integer(2, 30)
    h = draw.integer(2, 9)
    return {
        "a": a,
        "b": b,
        "s": s,
        "t": s + d,
        "d": d,
        "h": h,
        "gap": (2 * s + d) * h,
        "lead": d * h,
        "way": s * h,
        "x": draw.integer(2, 60),
        "go": draw.pick("travels", "drives", "rides", "goes"),
        "unit": draw.pick("miles", "kilometres", "km"),
    }


STORY = Story(
    values,
    numbers=("h", "d"),
    asides=("{a} stopped for {x} photos", "{b} carries {x} pounds", "it is {x} degrees warm"),
    category="multistep",
)
A = ("{a} {go} at {s} {unit} per hour", "{a}'s speed is {s} {unit} per hour", "every hour {a} covers {s} {unit}")
B = ("{b} {go} at {t} {unit} per hour", "{b}'s speed is {t} {unit} per hour", "{b} covers {t} {unit} in an hour")
FASTER = (
    "{b} is {d} {unit} per hour faster",
    "{b} {go} {d} {unit} per hour faster than {a}",
    "{a} is {d} {unit} per hour slower than {b}",
)
FAMILIES = {
    "apart": STORY.asked(
        (
            A,
            B,
            (
                "they start at the same place and go in opposite directions for {h} hours",
                "from the same place they move away from each other for {h} hours",
            ),
        ),
        ("how far apart are they then, in {unit}", "how many {unit} are between them then"),
        think="Asked: distance between them. Known: {s} and {t} an hour, {h} hours apart. "
        "Add the speeds, times the hours.",
        code="speed = {s} + {t}\nprint(speed * {h})",
        reply="They are {output} {unit} apart.",
        answer=lambda v: v["gap"],
    ),
    "meet": STORY.asked(
        (
            A,
            B,
            (
                "they are {gap} {unit} apart and come toward each other",
                "{gap} {unit} lie between them and they move toward each other",
            ),
        ),
        ("after how many hours do they meet", "how many hours pass until they meet"),
        think="Asked: hours until they meet. Known: {s} and {t} an hour, {gap} apart. Add the speeds, then divide.",
        code="speed = {s} + {t}\nprint({gap} / speed)",
        reply="They meet after {output} hours.",
        answer=lambda v: v["h"],
    ),
    "ahead": STORY.asked(
        (
            A,
            B,
            (
                "both start together in the same direction and go on for {h} hours",
                "they set out together on the same road for {h} hours",
            ),
        ),
        ("how many {unit} is {b} ahead then", "by how many {unit} is {b} in front of {a}"),
        think="Asked: lead of {b}. Known: {s} and {t} an hour, {h} hours. Difference of the speeds, times the hours.",
        code="gain = {t} - {s}\nprint(gain * {h})",
        reply="{b} is {output} {unit} ahead.",
        answer=lambda v: v["lead"],
    ),
    "catch": STORY.asked(
        (A, B, ("{a} is {lead} {unit} ahead of {b}", "{b} starts {lead} {unit} behind {a} on the same road")),
        ("after how many hours does {b} catch up with {a}", "how many hours does {b} need to catch up"),
        think="Asked: hours to catch up. Known: {s} and {t} an hour, {lead} ahead. "
        "Difference of the speeds, then divide.",
        code="gain = {t} - {s}\nprint({lead} / gain)",
        reply="{b} catches up after {output} hours.",
        answer=lambda v: v["h"],
    ),
    "faster": STORY.asked(
        (A, FASTER, ("{b} is on the road for {h} hours", "{b}'s trip takes {h} hours")),
        ("how many {unit} does {b} cover", "how far does {b} get, in {unit}"),
        think="Asked: distance of {b}. Known: {a} at {s} an hour, {b} {d} faster, {h} hours. "
        "Speed of {b}, times the hours.",
        code="speed = {s} + {d}\nprint(speed * {h})",
        reply="{b} covers {output} {unit}.",
        answer=lambda v: v["t"] * v["h"],
    ),
}
