"""Averages of several results and what is still needed for a certain average."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    goal = draw.integer(20, 95)
    a, b, c = (goal + draw.integer(-12, 8) for _ in range(3))
    mean3 = goal
    d = 3 * mean3 - a - b
    return {
        **draw.who(),
        "a": a,
        "b": b,
        "c": c,
        "d": d,
        "goal": goal,
        "three": 3,
        "n": draw.integer(3, 9),
        "last": draw.integer(10, 99),
        "x": draw.integer(2, 40),
        "test": draw.pick("tests", "games", "rounds", "quizzes", "exams"),
    }


STORY = Story(
    values,
    numbers=("n", "three"),
    asides=("{x} others took part", "it took {x} minutes each time", "{who} is {x} years old"),
    category="multistep",
)
THREE = (
    "{who} had {a}, {b} and {d} points in {three} {test}",
    "in {three} {test}, {who} scored {a}, {b} and {d} points",
    "{who}'s results in {three} {test} were {a}, {b} and {d} points",
)
TWO = (
    "{who} had {a} points in the first of the {test} and {b} in the second",
    "in the first {test}, {who} scored {a} and {b} points",
)
GOAL = (
    "{they} wants an average of {goal} points over {three} {test}",
    "{their} goal is an average of {goal} points for {three} {test}",
)
MEAN = ("{who}'s average in {n} {test} is {goal} points", "in {n} {test}, {who} has {goal} points on average")
FAMILIES = {
    "mean": STORY.asked(
        (THREE,),
        ("what is {who}'s average", "how many points did {who} score on average", "what is the mean of these results"),
        think="Asked: average. Known: {a}, {b} and {d} points. Add, then divide by {three}.",
        code="total = {a} + {b} + {d}\nprint(total / {three})",
        reply="The average is {output} points.",
        answer=lambda v: v["goal"],
    ),
    "needed": STORY.asked(
        (TWO, GOAL),
        ("how many points does {who} need next time", "how many points must {who} score in the last of the {test}"),
        think="Asked: points needed. Known: {a} and {b} points, goal {goal} on average of {three}. "
        "Points needed in all, minus those there are.",
        code="needed = {goal} * {three}\nprint(needed - {a} - {b})",
        reply="{who} needs {output} points.",
        answer=lambda v: v["d"],
    ),
    "sum": STORY.asked(
        (MEAN, ("in the next one {they} gets {last} points", "then {they} scores {last} points")),
        ("how many points does {who} have in all", "what is the sum of all {who}'s points"),
        think="Asked: all points. Known: {n} {test} with {goal} on average, {last} more points. Multiply, then add.",
        code="points = {n} * {goal}\nprint(points + {last})",
        reply="{who} has {output} points in all.",
        answer=lambda v: v["n"] * v["goal"] + v["last"],
    ),
}
