"""A vote with two or three choices."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, three = draw.integer(3, 400), draw.integer(3, 400), draw.integer(2, 150)
    one, two = max(one, two) + 1, min(one, two)
    a, b, c = draw.sample(
        draw.pick(
            ("the zoo", "the castle", "the museum", "the lake", "the theatre"),
            ("pizza", "pasta", "rice", "soup", "pancakes"),
            ("football", "tennis", "chess", "swimming", "judo"),
            ("the dragon", "the owl", "the fox", "the bear", "the lion"),
        ),
        3,
    )
    return {
        "one": one,
        "two": two,
        "three": three,
        "pair": one + two,
        "all": one + two + three,
        "x": draw.integer(3, 200),
        "a": a,
        "b": b,
        "c": c,
        "who": draw.pick("pupils", "students", "club members", "children", "people", "neighbours", "workers"),
    }


STORY = Story(
    values,
    numbers=("three",),
    free=True,
    asides=("{x} {who} did not vote", "the vote took {x} minutes", "in the last vote {a} got {x} votes"),
)
ONE = ("{one} {who} voted for {a}", "{a} got {one} votes", "for {a} there were {one} votes")
TWO = ("{two} {who} voted for {b}", "{b} got {two} votes", "{two} votes went to {b}")
THREE = ("{three} {who} voted for {c}", "{c} got {three} votes", "{c} was chosen by {three} {who}")
ALL = ("{all} {who} voted for {a}, {b} or {c}", "{all} votes were given to {a}, {b} and {c} in all")
GAP = (
    "by how many votes did {a} beat {b}",
    "how many votes more did {a} get than {b}",
    "how many votes was {b} behind {a}",
)

FAMILIES = {
    "all": STORY.asked(
        (ONE, TWO, THREE),
        (
            "how many {who} voted for one of these",
            "how many votes were there for the three together",
            "what is the total number of votes for {a}, {b} and {c}",
        ),
        think="Asked: votes in all. Known: {one} {a}, {two} {b}, {three} {c}. Add all.",
        code="print({one} + {two} + {three})",
        reply="There were {output} votes.",
        answer=lambda v: v["all"],
    ),
    "gap": STORY.asked(
        (ONE, TWO, THREE),
        GAP,
        think="Asked: lead of {a} over {b}. Known: {one} {a}, {two} {b}. The {three} for {c} do not matter. Subtract.",
        code="print({one} - {two})",
        reply="The lead was {output} votes.",
        answer=lambda v: v["one"] - v["two"],
    ),
    "missing": STORY.asked(
        (ALL, ONE, TWO),
        ("how many {who} voted for {c}", "how many votes did {c} get"),
        think="Asked: votes for {c}. Known: {all} in all, {one} {a}, {two} {b}. Subtract both.",
        code="print({all} - {one} - {two})",
        reply="{c} got {output} votes.",
        answer=lambda v: v["three"],
    ),
    "against": STORY.asked(
        (ALL, ONE),
        ("how many votes did {b} and {c} get together", "how many {who} did not choose {a} in this vote"),
        think="Asked: votes not for {a}. Known: {all} in all, {one} {a}. Subtract.",
        code="print({all} - {one})",
        reply="{output} votes did not go to {a}.",
        answer=lambda v: v["two"] + v["three"],
    ),
    "gap_hidden": STORY.asked(
        (("{pair} {who} voted, either for {a} or for {b}", "{a} and {b} got {pair} votes together"), ONE),
        GAP,
        think="Asked: lead of {a} over {b}. Known: {pair} votes together, {one} for {a}. Find the votes for "
        "{b}, then the difference.",
        code="other = {pair} - {one}\nprint({one} - other)",
        reply="The lead was {output} votes.",
        answer=lambda v: v["one"] - v["two"],
    ),
}
