"""Different animals or vehicles and their legs or wheels."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, part, p, q = draw.pick(
        ("hens", "cows", "legs", 2, 4),
        ("geese", "goats", "legs", 2, 4),
        ("bicycles", "cars", "wheels", 2, 4),
        ("ants", "spiders", "legs", 6, 8),
        ("tricycles", "wagons", "wheels", 3, 4),
        ("stools", "tables", "legs", 3, 4),
        ("scooters", "trucks", "wheels", 2, 6),
        ("beetles", "crabs", "legs", 6, 10),
    )
    n, m = draw.integer(2, 40), draw.integer(2, 40)
    return {
        "one": one,
        "two": two,
        "part": part,
        "p": p,
        "q": q,
        "n": n,
        "m": m,
        "total": n * p + m * q,
        "all": n + m,
        "x": draw.integer(2, 60),
        "place": draw.pick(
            "in a yard", "behind a house", "in a hall", "next to a barn", "at an exhibition", "on a square"
        ),
    }


STORY = Story(
    values,
    numbers=("n", "m", "p", "q"),
    asides=("{x} people come to look at them", "the place is {x} metres long", "last week there were {x} {one}"),
    free=True,
    category="multistep",
)
HAS_P = ("each of the {one} has {p} {part}", "the {one} have {p} {part} each")
HAS_Q = ("each of the {two} has {q} {part}", "the {two} have {q} {part} each")
N = ("there are {n} {one} {place}", "{n} {one} stand {place}", "somebody counts {n} {one} {place}")
M = ("there are {m} {two} too", "{m} {two} are there as well", "somebody counts {m} {two}")
FAMILIES = {
    "total": STORY.asked(
        (N, M, HAS_P, HAS_Q),
        (
            "how many {part} are there in all",
            "how many {part} do they have altogether",
            "what is the total number of {part}",
        ),
        think="Asked: all {part}. Known: {n} {one} with {p} each, {m} {two} with {q} each. "
        "Multiply for each kind, then add.",
        code="first = {n} * {p}\nsecond = {m} * {q}\nprint(first + second)",
        reply="There are {output} {part} in all.",
        answer=lambda v: v["total"],
    ),
    "number": STORY.asked(
        (
            N,
            (
                "all {one} and {two} together have {total} {part}",
                "in all {total} {part} are counted on the {one} and {two}",
            ),
            HAS_P,
            HAS_Q,
        ),
        ("how many {two} are there", "what is the number of {two}", "how many of the {two} must there be"),
        think="Asked: number of {two}. Known: {n} {one} with {p} each, {q} for each of the {two}, {total} in all. "
        "{part} of the {one}; the rest; divide.",
        code="first = {n} * {p}\nrest = {total} - first\nprint(rest / {q})",
        reply="There are {output} {two}.",
        answer=lambda v: v["m"],
    ),
    "heads": STORY.asked(
        (
            ("there are {all} {one} and {two} in all {place}", "{all} {one} and {two} are {place}"),
            ("{n} of them are {one}", "among them there are {n} {one}"),
            HAS_P,
            HAS_Q,
        ),
        ("how many {part} are there altogether", "how many {part} can be counted"),
        think="Asked: all {part}. Known: {all} together, {n} {one} with {p} each, the others with {q} each. "
        "Others; multiply for each kind; add.",
        code="others = {all} - {n}\nfirst = {n} * {p}\nsecond = others * {q}\nprint(first + second)",
        reply="There are {output} {part} altogether.",
        answer=lambda v: v["total"],
    ),
}
