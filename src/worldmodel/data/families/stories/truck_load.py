"""A load of different boxes and a limit; weight in all, what can be added."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, p, m, q = draw.integer(3, 40), draw.integer(5, 40), draw.integer(3, 40), draw.integer(5, 60)
    load = n * p + m * q
    k = draw.integer(2, 20)
    return {
        "n": n,
        "p": p,
        "m": m,
        "q": q,
        "load": load,
        "k": k,
        "limit": load + k * p,
        "trips": draw.integer(2, 9),
        "x": draw.integer(2, 60),
        "truck": draw.pick("a truck", "a boat", "a wagon", "a plane", "a van", "a lift", "a trailer"),
        "unit": draw.pick("pounds", "kilograms", "kilos"),
        **dict(
            zip(
                ("one", "two"),
                draw.pick(
                    ("boxes", "sacks"),
                    ("crates", "barrels"),
                    ("small parcels", "big parcels"),
                    ("chairs", "tables"),
                    ("bags of sand", "stones"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("n", "m", "trips", "p", "q"),
    asides=("the driver is {x} years old", "the way is {x} miles long", "loading takes {x} minutes"),
    category="multistep",
)
ONE = (
    "{truck} carries {n} {one} of {p} {unit} each",
    "on {truck} there are {n} {one}, each weighing {p} {unit}",
    "{n} {one} with a weight of {p} {unit} each are put on {truck}",
)
TWO = (
    "there are also {m} {two} of {q} {unit} each",
    "{m} {two}, {q} {unit} each, are added",
    "besides, it takes {m} {two} weighing {q} {unit} apiece",
)
LIMIT = ("it may carry {limit} {unit}", "the limit is {limit} {unit}", "no more than {limit} {unit} are allowed")
FAMILIES = {
    "weight": STORY.asked(
        (ONE, TWO),
        (
            "how heavy is the whole load, in {unit}",
            "how many {unit} does the load weigh",
            "what is the total weight in {unit}",
        ),
        think="Asked: weight. Known: {n} of {p}, {m} of {q}. Multiply for each kind, then add.",
        code="first = {n} * {p}\nsecond = {m} * {q}\nprint(first + second)",
        reply="The load weighs {output} {unit}.",
        answer=lambda v: v["load"],
    ),
    "room": STORY.asked(
        (ONE, TWO, LIMIT),
        ("how many {unit} can still be added", "how many more {unit} are allowed"),
        think="Asked: {unit} that can be added. Known: {n} of {p}, {m} of {q}, limit {limit}. "
        "Weight of the load, subtract from the limit.",
        code="load = {n} * {p} + {m} * {q}\nprint({limit} - load)",
        reply="{output} {unit} can still be added.",
        answer=lambda v: v["limit"] - v["load"],
    ),
    "more": STORY.asked(
        (ONE, TWO, LIMIT),
        ("how many more {one} can be added", "how many {one} can still be put on"),
        think="Asked: more {one}. Known: {n} of {p}, {m} of {q}, limit {limit}. "
        "Load; what is still allowed; divide by {p}.",
        code="load = {n} * {p} + {m} * {q}\nallowed = {limit} - load\nprint(allowed / {p})",
        reply="{output} more {one} can be added.",
        answer=lambda v: v["k"],
    ),
    "trips": STORY.asked(
        (
            ONE,
            TWO,
            ("this is done {trips} times", "the same load is carried {trips} times", "there are {trips} such trips"),
        ),
        ("how many {unit} are carried in all", "what weight is moved altogether, in {unit}"),
        think="Asked: weight in all. Known: {n} of {p}, {m} of {q}, {trips} trips. Load of one trip, times the trips.",
        code="load = {n} * {p} + {m} * {q}\nprint(load * {trips})",
        reply="{output} {unit} are carried.",
        answer=lambda v: v["load"] * v["trips"],
    ),
}
