"""Money from several sources is divided by percent and equal parts."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent, n = draw.pick((10, 9), (20, 4), (25, 3), (40, 6), (50, 5), (30, 7), (60, 4), (20, 8))
    total = draw.integer(2, 30) * 100
    a = draw.integer(10, total - 10, 5)
    return {
        "percent": percent,
        "n": n,
        "a": a,
        "b": total - a,
        "total": total,
        "x": draw.integer(2, 60),
        "c": draw.integer(5, 50, 5),
        "group": draw.pick(
            "a choir", "a scout group", "a class", "a football team", "a village band", "a theatre club"
        ),
        "one": draw.pick("concert", "bazaar", "raffle", "car wash"),
        "two": draw.pick("cake sale", "auction", "film night", "quiz night"),
        "goal": draw.pick("the animal home", "the hospital", "the food bank", "a school abroad"),
    }


STORY = Story(
    values,
    numbers=("n",),
    asides=("{group} has {x} members", "{x} posters were hung up", "everything was over after {x} hours"),
    category="multistep",
)
MONEY = (
    "{group} earns ${a} with a {one} and ${b} with a {two}",
    "a {one} brings {group} ${a} and a {two} ${b}",
    "with a {one} and a {two}, {group} earns {a} and {b} dollars",
)
COST = ("the costs were ${c}", "${c} had to be paid for posters and drinks")
GIVE = ("{percent}% of the money is given to {goal}", "{goal} gets {percent} percent of the money")
SHARE = ("the rest is divided equally among {n} projects", "{n} projects get equal parts of the rest")
FAMILIES = {
    "given": STORY.asked(
        (MONEY, GIVE),
        ("how much does {goal} get", "how many dollars are given to {goal}"),
        think="Asked: money given. Known: {a} and {b} earned, {percent} percent given. Add, then take the percent.",
        code="all = {a} + {b}\nprint(all * {percent} / 100)",
        reply="${output} is given to {goal}.",
        answer=lambda v: v["total"] * v["percent"] / 100,
    ),
    "kept": STORY.asked(
        (MONEY, GIVE),
        ("how much money does {group} keep", "how many dollars are left for {group}"),
        think="Asked: money kept. Known: {a} and {b} earned, {percent} percent given. Add, take the percent, subtract.",
        code="all = {a} + {b}\ngiven = all * {percent} / 100\nprint(all - given)",
        reply="${output} is kept.",
        answer=lambda v: v["total"] * (100 - v["percent"]) / 100,
    ),
    "net": STORY.asked(
        (MONEY, COST),
        ("how much is left after the costs", "what is the profit", "how many dollars remain"),
        think="Asked: money left. Known: {a} and {b} earned, costs {c}. Add, then subtract.",
        code="all = {a} + {b}\nprint(all - {c})",
        reply="${output} is left.",
        answer=lambda v: v["total"] - v["c"],
    ),
    "part": STORY.asked(
        (
            ("{group} earns ${total} with a {one}", "a {one} brings {group} {total} dollars"),
            ("half of the money is given to {goal}", "{goal} gets half of the money"),
            ("${c} are kept for later", "of the rest, ${c} is kept for later"),
            ("what is then left goes to a trip", "the money that remains then pays for a trip"),
        ),
        ("how much money is there for the trip", "how many dollars go to the trip"),
        think="Asked: money for the trip. Known: {total} earned, half given, {c} kept. Halve, then subtract.",
        code="rest = {total} / 2\nprint(rest - {c})",
        reply="${output} goes to the trip.",
        answer=lambda v: v["total"] / 2 - v["c"],
    ),
}
