"""Things are collected, some are spoilt, the good ones are shared among people or boxes."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    groups, each = draw.integer(2, 12), draw.integer(6, 20)
    k, rows = draw.integer(2, 9), draw.integer(3, 9)
    total = groups * each + k
    return {
        **draw.who(),
        "groups": groups,
        "k": k,
        "a": draw.integer(1, total - 1),
        "total": total,
        "rows": rows,
        "x": draw.integer(2, 50),
        "thing": draw.pick("apples", "eggs", "plums", "peaches", "tomatoes", "pears", "oranges", "mangoes"),
        "group": draw.pick("friends", "neighbours", "families", "children", "cousins"),
    }


def more(draw: Draw) -> Mapping[str, Value]:
    drawn = dict(values(draw))
    first = draw.integer(4, int(str(drawn["total"])) - 3)
    return {**drawn, "first": first, "second": int(str(drawn["total"])) - first}


STORY = Story(
    more,
    numbers=("first", "second", "k", "groups"),
    asides=("the way home took {x} minutes", "the basket cost ${x}", "last year {they} had {x} {thing}"),
    category="multistep",
)
FIRST = (
    "{who} picked {first} {thing} in the morning",
    "in the morning {who} collected {first} {thing}",
    "{first} {thing} were collected by {who} in the morning",
)
SECOND = (
    "in the afternoon {they} picked {second} more",
    "another {second} {thing} were added in the afternoon",
    "{they} got {second} more {thing} after lunch",
)
BAD = (
    "{k} of the {thing} were bad and thrown away",
    "on the way {k} {thing} were lost",
    "{they} threw {k} bad ones away",
    "{k} of them turned out to be spoilt",
)
SHARE = (
    "the good ones were shared equally among {groups} {group}",
    "{groups} {group} got equal shares of the good ones",
    "{they} gave all good {thing} to {groups} {group}, the same number to each",
)
FAMILIES = {
    "each": STORY.asked(
        (FIRST, SECOND, BAD, SHARE),
        (
            "how many {thing} did each of the {group} get",
            "how many {thing} are in one share",
            "what was the share of each, in {thing}",
        ),
        think="Asked: one share. Known: {first} and {second} picked, {k} bad, {groups} shares. "
        "Add, subtract the bad ones, divide.",
        code="all = {first} + {second}\ngood = all - {k}\nprint(good / {groups})",
        reply="Each got {output} {thing}.",
        answer=lambda v: (v["total"] - v["k"]) // v["groups"],
    ),
    "good": STORY.asked(
        (FIRST, SECOND, BAD),
        (
            "how many good {thing} did {who} have",
            "how many {thing} were left",
            "how many {thing} could {who} still use",
        ),
        think="Asked: good {thing}. Known: {first} and {second} picked, {k} bad. Add, then subtract.",
        code="all = {first} + {second}\nprint(all - {k})",
        reply="{who} had {output} good {thing}.",
        answer=lambda v: v["total"] - v["k"],
    ),
    "two": STORY.asked(
        (
            FIRST,
            (
                "in the afternoon {they} picked twice as many",
                "the afternoon brought twice as many {thing}",
                "after lunch {they} collected double that number",
            ),
            BAD,
        ),
        ("how many good {thing} did {who} have in the end", "how many {thing} were left in the end"),
        think="Asked: good {thing}. Known: {first} in the morning, twice as many later, {k} bad. "
        "Double, add, subtract.",
        code="later = {first} * 2\nall = {first} + later\nprint(all - {k})",
        reply="{who} had {output} good {thing}.",
        answer=lambda v: 3 * v["first"] - v["k"],
    ),
}
