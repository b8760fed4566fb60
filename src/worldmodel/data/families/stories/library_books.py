"""A library or shelf: lent, returned, bought, worn out."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    lent = draw.integer(5, 190)
    back = draw.integer(1, lent)
    stay = draw.integer(10, 900)
    place, thing, lend, lent_w = draw.pick(
        ("library", "books", "lend", "lent"),
        ("toy library", "games", "lend", "lent"),
        ("bicycle shop", "bicycles", "rent out", "rented out"),
        ("ski hut", "sledges", "rent out", "rented out"),
        ("music school", "violins", "lend", "lent"),
        ("film club", "films", "lend", "lent"),
        ("boat house", "canoes", "rent out", "rented out"),
        ("tool shop", "ladders", "rent out", "rented out"),
    )
    return {
        "lent": lent,
        "back": back,
        "stay": stay,
        "had": stay + lent,
        "now": stay + back,
        "bought": draw.integer(3, 90),
        "x": draw.integer(2, 200),
        "place": place,
        "thing": thing,
        "lend": lend,
        "lent_w": lent_w,
    }


STORY = Story(
    values,
    numbers=("lent", "back", "bought"),
    asides=(
        "the {place} has {x} members",
        "the week before {x} {thing} were {lent_w}",
        "the {place} is open for {x} hours a month",
        "another {place} has {x} {thing}",
    ),
)
HAD = (
    "a {place} had {had} {thing}",
    "there were {had} {thing} in a {place}",
    "in the morning {had} {thing} stood in a {place}",
)
LENT = ("{lent} {thing} were {lent_w}", "people took home {lent} {thing}", "that day {lent} {thing} were {lent_w}")
BACK = (
    "in the evening {back} {thing} were brought back",
    "{back} {thing} came back",
    "customers returned {back} {thing}",
)
NOW = ("then there were {now} {thing} in the {place}", "after that the {place} had {now} {thing}")
BOUGHT = ("then the {place} bought {bought} new {thing}", "{bought} new {thing} were bought")

FAMILIES = {
    "now": STORY.asked(
        (HAD, LENT, BACK),
        ("how many {thing} were in the {place} then", "how many {thing} does the {place} have there now"),
        think="Asked: {thing} there now. Known: {had} at first, {lent} went out, {back} came back. Subtract, then add.",
        code="print({had} - {lent} + {back})",
        reply="There are {output} {thing} there now.",
        answer=lambda v: v["now"],
    ),
    "stay": STORY.asked(
        (HAD, LENT),
        ("how many {thing} were left in the {place}", "how many {thing} were not {lent_w}"),
        think="Asked: {thing} left. Known: {had} at first, {lent} went out. Subtract.",
        code="print({had} - {lent})",
        reply="{output} {thing} were left.",
        answer=lambda v: v["stay"],
    ),
    "lent": STORY.asked(
        (HAD, ("some {thing} were {lent_w}", "people took some {thing} home"), BACK, NOW),
        ("how many {thing} were {lent_w}", "how many {thing} did the {place} {lend}"),
        think="Asked: {thing} that went out. Known: {had} at first, {back} came back, {now} in the end. Add "
        "the returned ones, then subtract the end.",
        code="print({had} + {back} - {now})",
        reply="{output} {thing} went out.",
        answer=lambda v: v["lent"],
    ),
    "had": STORY.asked(
        (LENT, BACK, NOW),
        ("how many {thing} did the {place} have in the morning", "how many {thing} were in the {place} at first"),
        think="Asked: {thing} at first. Known: {lent} went out, {back} came back, {now} in the end. Go back: "
        "take away {back}, add {lent}.",
        code="print({now} - {back} + {lent})",
        reply="The {place} had {output} {thing} at first.",
        answer=lambda v: v["had"],
    ),
    "bought": STORY.asked(
        (HAD, LENT, BOUGHT),
        ("how many {thing} does the {place} own now", "how many {thing} belong to the {place} now"),
        think="Asked: {thing} owned now. Known: {had} before, {bought} bought. The {lent} that are out still "
        "belong to it. Add.",
        code="print({had} + {bought})",
        reply="The {place} owns {output} {thing}.",
        answer=lambda v: v["had"] + v["bought"],
    ),
}
