"""Laps run for a good cause: pledges per lap, fixed gifts, what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    laps, rate, k, fixed = draw.integer(5, 40), draw.integer(2, 6), draw.integer(2, 9), draw.integer(5, 50, 5)
    a, b = draw.people(2)
    return {
        "a": a,
        "b": b,
        "laps": laps,
        "rate": rate,
        "k": k,
        "fixed": fixed,
        "d": draw.integer(2, laps - 2),
        "goal": laps * rate * k + fixed + draw.integer(5, 200),
        "len": draw.pick(200, 300, 400, 500),
        "x": draw.integer(2, 60),
        "cause": draw.pick(
            "a new library", "an animal home", "a playground", "a hospital", "trees in the town", "a well"
        ),
    }


STORY = Story(
    values,
    numbers=("laps", "k", "d"),
    asides=("{x} people are watching", "the sun has been shining for {x} minutes", "{b} runs in shirt number {x}"),
    category="multistep",
)
LAPS = (
    "{a} runs {laps} laps for {cause}",
    "to help {cause}, {a} runs {laps} laps",
    "in a run for {cause}, {a} manages {laps} laps",
)
RATE = (
    "each of {k} sponsors pays ${rate} a lap",
    "{k} sponsors give {rate} dollars each for every lap",
    "for each lap, all {k} sponsors pay ${rate}",
)
FIXED = ("an aunt gives ${fixed} on top", "a shop adds ${fixed}", "there is also one gift of {fixed} dollars")
FAMILIES = {
    "total": STORY.asked(
        (LAPS, RATE, FIXED),
        ("how much money does {a} raise", "how many dollars come together", "what does {a}'s run bring in all"),
        think="Asked: money raised. Known: {laps} laps, {k} sponsors at {rate} a lap, {fixed} more. "
        "Money per lap, times laps, plus the gift.",
        code="lap = {k} * {rate}\nrun = lap * {laps}\nprint(run + {fixed})",
        reply="{a} raises ${output}.",
        answer=lambda v: v["laps"] * v["rate"] * v["k"] + v["fixed"],
    ),
    "missing": STORY.asked(
        (LAPS, RATE, FIXED, ("the goal is ${goal}", "{a} hoped for ${goal}")),
        ("how many dollars are missing", "how much money is still needed to reach that sum"),
        think="Asked: money missing. Known: {laps} laps, {k} sponsors at {rate} a lap, {fixed} more, goal {goal}. "
        "Money raised, subtract from the goal.",
        code="lap = {k} * {rate}\nraised = lap * {laps} + {fixed}\nprint({goal} - raised)",
        reply="${output} is missing.",
        answer=lambda v: v["goal"] - v["laps"] * v["rate"] * v["k"] - v["fixed"],
    ),
    "friend": STORY.asked(
        (
            LAPS,
            ("{b} runs {d} laps fewer", "{b} runs {d} fewer laps than {a}", "{b} gives up {d} laps earlier than {a}"),
            ("a lap is {len} metres long", "each lap has {len} metres"),
        ),
        ("how many metres does {b} run", "what distance does {b} run, in metres", "how far does {b} run in metres"),
        think="Asked: metres of {b}. Known: {a} ran {laps}, {b} {d} fewer, {len} metres a lap. "
        "Laps of {b}, times the length.",
        code="other = {laps} - {d}\nprint(other * {len})",
        reply="{b} runs {output} metres.",
        answer=lambda v: (v["laps"] - v["d"]) * v["len"],
    ),
    "both": STORY.asked(
        (
            LAPS,
            ("{b} runs twice as many", "{b} manages twice as many laps"),
            ("each lap brings ${rate}", "for every lap ${rate} is paid"),
        ),
        ("how much do {a} and {b} raise together", "how many dollars do both bring in all"),
        think="Asked: money of both. Known: {a} ran {laps}, {b} twice as many, {rate} dollars a lap. "
        "Laps of {b}, add, times the money.",
        code="other = {laps} * 2\nall = {laps} + other\nprint(all * {rate})",
        reply="Together they raise ${output}.",
        answer=lambda v: 3 * v["laps"] * v["rate"],
    ),
}
