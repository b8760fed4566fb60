"""A trip of two parts with different speeds; distance, time and what is left."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    h, k = sorted(draw.integers(2, 2, 6))
    s, t = draw.pick((4, 15), (5, 18), (60, 90), (50, 80), (70, 110), (12, 20), (40, 65), (55, 100), (80, 120))
    done = h * s + k * t
    return {
        **draw.who(),
        "h": h,
        "k": k,
        "s": s,
        "t": t,
        "whole": done + draw.integer(5, 200),
        "x": draw.integer(2, 40),
        "unit": draw.pick("miles", "kilometres", "kilometers"),
        "town": draw.pick("the coast", "the capital", "a mountain lake", "an old castle", "the border", "a festival"),
    }


STORY = Story(
    values,
    numbers=("h", "k"),
    asides=("{who} has done this trip {x} times", "the bag weighs {x} pounds", "lunch costs ${x}"),
    category="multistep",
)
WHOLE = ("the way to {town} is {whole} {unit}", "{town} is {whole} {unit} away", "{who} is on a trip of {whole} {unit}")
ONE = (
    "{who} travels {h} hours at {s} {unit} per hour",
    "for {h} hours {who} moves at {s} {unit} per hour",
    "at a speed of {s} {unit} per hour, {who} goes on for {h} hours",
)
TWO = (
    "then {they} travels {k} hours at {t} {unit} per hour",
    "for the next {k} hours {their} speed is {t} {unit} per hour",
    "after that {they} goes at {t} {unit} per hour for {k} hours",
)
FAMILIES = {
    "distance": STORY.asked(
        (ONE, TWO),
        (
            "how many {unit} does {who} travel in all",
            "how far does {who} get",
            "what is the whole distance in {unit}",
            "how long is the whole way in {unit}",
        ),
        think="Asked: distance. Known: {h} hours at {s}, {k} hours at {t}. Distance of each part, then add.",
        code="first = {h} * {s}\nsecond = {k} * {t}\nprint(first + second)",
        reply="{who} travels {output} {unit}.",
        answer=lambda v: v["h"] * v["s"] + v["k"] * v["t"],
    ),
    "left": STORY.asked(
        (WHOLE, ONE, TWO),
        ("how many {unit} are left", "how far does {who} still have to go", "how many {unit} remain"),
        think="Asked: distance left. Known: whole {whole}, {h} hours at {s}, {k} hours at {t}. "
        "Distance of each part, subtract both.",
        code="first = {h} * {s}\nsecond = {k} * {t}\nprint({whole} - first - second)",
        reply="{output} {unit} are left.",
        answer=lambda v: v["whole"] - v["h"] * v["s"] - v["k"] * v["t"],
    ),
    "more": STORY.asked(
        (ONE, TWO),
        (
            "how many more {unit} does {who} cover in the second part than in the first",
            "by how many {unit} do the two parts differ",
        ),
        think="Asked: difference of the parts. Known: {h} hours at {s}, {k} hours at {t}. "
        "Distance of each part, then the difference.",
        code="first = {h} * {s}\nsecond = {k} * {t}\nprint(second - first)",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["k"] * v["t"] - v["h"] * v["s"],
    ),
    "average": STORY.asked(
        (ONE, TWO),
        (
            "what is {who}'s average speed for the whole trip",
            "at what average speed does {who} travel",
            "how many {unit} per hour is that on average",
        ),
        think="Asked: average speed. Known: {h} hours at {s}, {k} hours at {t}. Whole distance divided by whole time.",
        code="distance = {h} * {s} + {k} * {t}\nhours = {h} + {k}\nprint(distance / hours)",
        reply="The average speed is {output} {unit} per hour.",
        answer=lambda v: (v["h"] * v["s"] + v["k"] * v["t"]) / (v["h"] + v["k"]),
    ),
}
