"""Work by the hour with a day rate and an evening rate, and spending afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    p, q, h, k = draw.integer(5, 15), draw.integer(8, 25), draw.integer(2, 9), draw.integer(2, 6)
    earned = p * h + q * k
    return {
        **draw.who(),
        "p": p,
        "q": q,
        "h": h,
        "k": k,
        "spent": draw.integer(3, earned - 2),
        "old": draw.integer(5, 90),
        "n": draw.integer(2, 6),
        "x": draw.integer(2, 40),
        "work": draw.pick(
            "looks after children",
            "walks dogs",
            "helps in a kitchen",
            "cleans windows",
            "gives guitar lessons",
            "paints fences",
        ),
        "buy": draw.pick("a game", "a shirt", "books", "a present", "new shoes"),
    }


STORY = Story(
    values,
    numbers=("h", "k", "n"),
    asides=(
        "{who} began this work {x} weeks ago",
        "the bus ride home takes {x} minutes",
        "a friend waited {x} minutes",
    ),
    category="multistep",
)
P = ("{who} {work} for ${p} an hour during the day", "during the day {who} {work} and gets {p} dollars an hour")
Q = (
    "in the evening {they} gets ${q} an hour",
    "an hour in the evening is paid with ${q}",
    "evening hours bring {them} {q} dollars each",
)
WORKED = (
    "on Saturday {they} worked {h} hours by day and {k} in the evening",
    "{they} worked {h} daytime hours and {k} evening hours",
    "{h} hours by day and {k} hours in the evening were worked",
)
SPENT = ("{they} spent ${spent} on {buy}", "then ${spent} went for {buy}", "{buy} cost {them} ${spent}")
FAMILIES = {
    "earned": STORY.asked(
        (P, Q, WORKED),
        ("how much did {who} earn", "how many dollars did {who} earn in all", "what was {who}'s pay altogether"),
        think="Asked: earned. Known: {h} hours at {p}, {k} hours at {q}. Multiply each, then add.",
        code="day = {h} * {p}\nevening = {k} * {q}\nprint(day + evening)",
        reply="{who} earned ${output}.",
        answer=lambda v: v["p"] * v["h"] + v["q"] * v["k"],
    ),
    "left": STORY.asked(
        (P, Q, WORKED, SPENT),
        ("how much of the earned money was left", "how many dollars did {who} keep"),
        think="Asked: money left. Known: {h} hours at {p}, {k} hours at {q}, {spent} spent. "
        "Multiply each, add, subtract.",
        code="day = {h} * {p}\nevening = {k} * {q}\nprint(day + evening - {spent})",
        reply="{who} had ${output} left.",
        answer=lambda v: v["p"] * v["h"] + v["q"] * v["k"] - v["spent"],
    ),
    "with_old": STORY.asked(
        (
            ("{who} had ${old} in {their} purse", "at first {who} had {old} dollars"),
            P,
            ("{they} worked {h} hours", "{their} work took {h} hours"),
            ("half of the pay was put in the bank", "{they} took half of the pay to the bank"),
        ),
        ("how much money did {who} have in the purse then", "how many dollars were in {who}'s purse after that"),
        think="Asked: money in the purse. Known: {old} at first, {h} hours at {p}, half put away. "
        "Pay, half of it, plus the old money.",
        code="pay = {h} * {p}\nkept = pay / 2\nprint({old} + kept)",
        reply="{who} had ${output} in the purse.",
        answer=lambda v: v["old"] + v["p"] * v["h"] / 2,
    ),
}
