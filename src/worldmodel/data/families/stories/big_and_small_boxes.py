"""Two kinds of containers, each with its own content."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n1, n2, s1, s2 = draw.integer(3, 25), draw.integer(3, 25), draw.integer(12, 60), draw.integer(2, 11)
    return {
        "n1": n1,
        "n2": n2,
        "s1": s1,
        "s2": s2,
        "x": draw.integer(2, 50),
        "box": draw.pick("boxes", "bags", "crates", "jars", "shelves", "trays", "buckets"),
        "place": draw.pick("storeroom", "cellar", "garage", "kitchen", "workshop", "barn"),
        "thing": draw.pick("nails", "apples", "onions", "bottles", "candles", "balls", "blocks", "potatoes", "bulbs"),
    }


STORY = Story(
    values,
    numbers=(
        "n1",
        "n2",
        "s1",
        "s2",
    ),
    asides=(
        "{x} other {box} are empty",
        "the {place} is {x} m long",
        "it took {x} minutes to bring them",
    ),
)
N = (
    "there are {n1} large and {n2} small {box} in the {place}",
    "a {place} has {n1} large {box} and {n2} small ones",
    "{n2} small {box} stand in the {place}, and {n1} large ones too",
)
S = (
    "each large one holds {s1} {thing}, each small one {s2}",
    "there are {s1} {thing} in every large one and {s2} in every small one",
    "the small ones hold {s2} {thing} each, the large ones {s1} each",
)

FAMILIES = {
    "all": STORY.asked(
        (
            N,
            S,
        ),
        (
            "how many {thing} are there altogether",
            "how many {thing} do all the {box} hold",
            "what is the total number of {thing}",
        ),
        think="Asked: {thing} in all. Known: {n1} large with {s1} each, {n2} small with {s2} each. "
        "Multiply twice, then add.",
        code="large = {n1} * {s1}\nsmall = {n2} * {s2}\nprint(large + small)",
        reply="There are {output} {thing}.",
        answer=lambda v: v["n1"] * v["s1"] + v["n2"] * v["s2"],
    ),
    "large": STORY.asked(
        (
            N,
            S,
        ),
        (
            "how many {thing} are in the large {box}",
            "how many {thing} do the large {box} hold together",
        ),
        think="Asked: {thing} in large {box}. Known: {n1} large with {s1} each. The small ones do not "
        "matter. Multiply.",
        code="print({n1} * {s1})",
        reply="The large {box} hold {output} {thing}.",
        answer=lambda v: v["n1"] * v["s1"],
    ),
    "boxes": STORY.asked(
        (
            N,
            S,
        ),
        (
            "how many {box} with {thing} are there",
            "how many {box} are there altogether, large and small, with {thing} in them",
        ),
        think="Asked: number of {box}. Known: {n1} large, {n2} small. Add.",
        code="print({n1} + {n2})",
        reply="There are {output} {box}.",
        answer=lambda v: v["n1"] + v["n2"],
    ),
    "pair": STORY.asked(
        (
            N,
            S,
        ),
        (
            "how many more {thing} does one large one hold than one small one",
            "by how many {thing} is the content of a large one greater than that of a small one",
        ),
        think="Asked: difference of one large and one small. Known: {s1}, {s2}. Subtract.",
        code="print({s1} - {s2})",
        reply="One large one holds {output} more {thing}.",
        answer=lambda v: v["s1"] - v["s2"],
    ),
}
