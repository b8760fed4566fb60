"""Points for right answers and points taken off for wrong ones."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, plus, minus = draw.integer(10, 50), draw.integer(3, 10), draw.integer(1, 2)
    wrong, blank = draw.integer(2, n // 4), draw.integer(2, n // 4)
    right = n - wrong - blank
    return {
        **draw.who(),
        "n": n,
        "plus": plus,
        "minus": minus + 1,
        "wrong": wrong,
        "blank": blank,
        "right": right,
        "need": right * plus + draw.integer(1, 60),
        "x": draw.integer(2, 60),
        "quiz": draw.pick("quiz", "contest", "maths test", "radio quiz", "spelling contest", "geography test"),
    }


STORY = Story(
    values,
    numbers=("n", "plus", "minus", "wrong", "blank", "right"),
    asides=("it lasts {x} minutes", "{x} people take part", "the first prize is ${x}"),
    category="multistep",
)
RULE = (
    "in a {quiz} a right answer brings {plus} points and a wrong one costs {minus}",
    "a {quiz} gives {plus} points for each right answer and takes off {minus} for each wrong one",
    "for every right answer in a {quiz} there are {plus} points, for every wrong one {minus} are taken away",
)
RIGHT = (
    "{who} gives {right} right and {wrong} wrong answers",
    "{who} has {right} answers right and {wrong} wrong",
    "{wrong} of {who}'s answers are wrong and {right} are right",
)
ALL = ("there are {n} questions", "it has {n} questions")
PARTS = (
    "{who} answers {wrong} wrongly, leaves out {blank} and has the others right",
    "{who} skips {blank}, gets {wrong} wrong and all others right",
)
FAMILIES = {
    "points": STORY.asked(
        (RULE, RIGHT),
        ("how many points does {who} get", "what is {who}'s score", "with how many points does {who} end"),
        think="Asked: points. Known: {right} right at {plus}, {wrong} wrong at {minus}. Points won minus points lost.",
        code="won = {right} * {plus}\nlost = {wrong} * {minus}\nprint(won - lost)",
        reply="{who} gets {output} points.",
        answer=lambda v: v["right"] * v["plus"] - v["wrong"] * v["minus"],
    ),
    "all": STORY.asked(
        (RULE, ALL, PARTS),
        ("how many points does {who} get", "what is {who}'s score in the end"),
        think="Asked: points. Known: {n} questions, {wrong} wrong at {minus}, {blank} left out, right ones at "
        "{plus}. Right answers; points won; points lost; subtract.",
        code="right = {n} - {wrong} - {blank}\nwon = right * {plus}\nlost = {wrong} * {minus}\nprint(won - lost)",
        reply="{who} gets {output} points.",
        answer=lambda v: v["right"] * v["plus"] - v["wrong"] * v["minus"],
    ),
    "missing": STORY.asked(
        (RULE, RIGHT, ("{need} points are needed to win", "the winner had {need} points")),
        ("how many points is {who} short of that", "how many points did {who} miss"),
        think="Asked: points missing. Known: {right} right at {plus}, {wrong} wrong at {minus}, {need} needed. "
        "Score, then subtract it.",
        code="won = {right} * {plus}\nlost = {wrong} * {minus}\nscore = won - lost\nprint({need} - score)",
        reply="{who} misses {output} points.",
        answer=lambda v: v["need"] - v["right"] * v["plus"] + v["wrong"] * v["minus"],
    ),
}
