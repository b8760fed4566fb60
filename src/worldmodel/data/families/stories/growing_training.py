"""Training that grows each week by a fixed amount or a factor; sums and goals."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, d = draw.integer(4, 40), draw.integer(2, 9)
    return {
        **draw.who(),
        "a": a,
        "d": d,
        "k": draw.integer(3, 5),
        "goal": 3 * a + 3 * d + draw.integer(2, 60),
        "x": draw.integer(2, 40),
        "does": draw.pick("runs", "swims", "cycles", "walks", "rows", "skis"),
        "unit": draw.pick("miles", "kilometres", "laps", "kilometers"),
    }


STORY = Story(
    values,
    numbers=("a", "d", "k", "goal"),
    asides=("the new shoes cost ${x}", "{who} drinks {x} glasses of water", "{x} others are in the same team"),
    category="multistep",
)
A = (
    "in the first week {who} {does} {a} {unit}",
    "{who} {does} {a} {unit} in week one",
    "{who}'s plan begins with a week of {a} {unit}",
)
D = (
    "in the second week it is {d} {unit} more",
    "the week after that {they} adds {d} {unit}",
    "in the second week {they} {does} {d} {unit} more than before",
)
D2 = ("the third week is twice as long as the second", "in the third week {they} doubles the distance of the second")
HALF = (
    "in the third week it is only half of the first",
    "because of rain the third week has half as many as the first",
)
FAMILIES = {
    "two": STORY.asked(
        (A, D),
        ("how many {unit} is that in both weeks", "how many {unit} does {who} cover in these weeks together"),
        think="Asked: {unit} of both weeks. Known: {a} first, {d} more in the second. Second week, then add.",
        code="second = {a} + {d}\nprint({a} + second)",
        reply="{who} covers {output} {unit}.",
        answer=lambda v: 2 * v["a"] + v["d"],
    ),
    "three": STORY.asked(
        (A, D, D2),
        (
            "how many {unit} are that altogether",
            "how many {unit} does {who} cover in all",
            "what is the sum of the {unit}",
        ),
        think="Asked: {unit} in all. Known: {a} first, {d} more in the second, third twice the second. "
        "Second, third, then add.",
        code="second = {a} + {d}\nthird = second * 2\nprint({a} + second + third)",
        reply="{who} covers {output} {unit} in all.",
        answer=lambda v: v["a"] + 3 * (v["a"] + v["d"]),
    ),
    "missing": STORY.asked(
        (
            ("{who} wants to reach {goal} {unit}", "{who}'s goal is {goal} {unit}"),
            ("in the first week {they} {does} {a} {unit}", "the first week brings {a} {unit}"),
            D,
        ),
        ("how many {unit} are still missing after these weeks", "how many {unit} does {who} still need"),
        think="Asked: {unit} missing. Known: goal {goal}, {a} first, {d} more in the second. "
        "Second week, subtract both.",
        code="second = {a} + {d}\nprint({goal} - {a} - second)",
        reply="{output} {unit} are missing.",
        answer=lambda v: v["goal"] - 2 * v["a"] - v["d"],
    ),
    "last": STORY.asked(
        (A, D, D2),
        ("how many {unit} does {who} cover in the third week", "how many {unit} are on the plan for the third week"),
        think="Asked: {unit} of the third week. Known: {a} first, {d} more in the second, third twice the second. "
        "Second, then third.",
        code="second = {a} + {d}\nprint(second * 2)",
        reply="It is {output} {unit} in the third week.",
        answer=lambda v: 2 * (v["a"] + v["d"]),
    ),
    "half": STORY.asked(
        (A, D, HALF),
        ("how many {unit} does {who} cover in all", "how many {unit} is that altogether"),
        think="Asked: {unit} in all. Known: {a} first, {d} more in the second, half of the first in the third. "
        "Second, third, then add.",
        code="second = {a} + {d}\nthird = {a} / 2\nprint({a} + second + third)",
        reply="{who} covers {output} {unit} in all.",
        answer=lambda v: 2 * v["a"] + v["d"] + v["a"] / 2,
    ),
}
