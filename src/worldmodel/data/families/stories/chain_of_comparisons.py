"""Three people's things, each told by comparison with another's."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Family, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c = draw.people(3)
    base = draw.integer(12, 120, 6)
    return {
        "a": a,
        "b": b,
        "c": c,
        "base": base,
        "k": draw.integer(3, 7),
        "d": draw.integer(2, base // 3 - 1),
        "x": draw.integer(2, 40),
        "thing": draw.pick(
            "marbles", "books", "seashells", "trading cards", "stickers", "coins", "photos", "goats", "comics", "hats"
        ),
    }


STORY = Story(
    values,
    numbers=("base", "k", "d"),
    asides=("{a} and {b} are {x} years old", "another friend has {x} {thing}", "{c} lost {x} {thing} last year"),
    category="multistep",
)
BASE = ("{a} has {base} {thing}", "{a} owns {base} {thing}", "there are {base} {thing} in {a}'s room")
FEWER = (
    "{c} has {d} fewer than {b}",
    "{c} has {d} {thing} less than {b}",
    "{b} has {d} more than {c}",
    "compared with {b}, {c} has {d} fewer",
)
MORE = (
    "{c} has {d} more than {b}",
    "{b} has {d} {thing} fewer than {c}",
    "{c}'s collection has {d} more {thing} than {b}'s",
)
LINKS: dict[str, tuple[tuple[str, ...], str]] = {
    "twice": (
        ("{b} has twice as many {thing} as {a}", "{b} has double the number of {a}", "{b}'s number is twice {a}'s"),
        "{base} * 2",
    ),
    "half": (
        ("{b} has half as many {thing} as {a}", "{b} has only half of what {a} has", "{a} has twice as many as {b}"),
        "{base} / 2",
    ),
    "third": (("{b} has a third as many {thing} as {a}", "{b} has only a third of {a}'s number"), "{base} / 3"),
    "times": (("{b} has {k} times as many {thing} as {a}", "{b}'s number is {k} times {a}'s"), "{base} * {k}"),
}


def of_b(link: str, v: Mapping[str, Value]) -> int:
    base, k = int(v["base"]), int(v["k"])
    return {"twice": base * 2, "half": base // 2, "third": base // 3, "times": base * k}[link]


def last(link: str) -> Family:
    facts, code = LINKS[link]
    return STORY.asked(
        (BASE, facts, FEWER),
        ("how many {thing} does {c} have", "how many {thing} are {c}'s", "what number of {thing} does {c} own"),
        think="Asked: {thing} of {c}. Known: {a} has {base}; {b} from {a}; {c} has {d} fewer than {b}. "
        "First {b}, then {c}.",
        code=f"second = {code}\nprint(second - {{d}})",
        reply="{c} has {output} {thing}.",
        answer=lambda v: of_b(link, v) - v["d"],
    )


def total(link: str) -> Family:
    facts, code = LINKS[link]
    return STORY.asked(
        (BASE, facts, MORE),
        (
            "how many {thing} do they have altogether",
            "how many {thing} do the three have in all",
            "what is the total number of {thing}",
        ),
        think="Asked: all {thing}. Known: {a} has {base}; {b} from {a}; {c} has {d} more than {b}. "
        "First {b}, then {c}, then add.",
        code=f"second = {code}\nthird = second + {{d}}\nprint({{base}} + second + third)",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["base"] + 2 * of_b(link, v) + v["d"],
    )


def two(link: str) -> Family:
    facts, code = LINKS[link]
    return STORY.asked(
        (BASE, facts, FEWER),
        ("how many {thing} do {b} and {c} have together", "how many {thing} are owned by {b} and {c} together"),
        think="Asked: {thing} of {b} and {c}. Known: {a} has {base}; {b} from {a}; {c} has {d} fewer. "
        "First {b}, then {c}, then add the two.",
        code=f"second = {code}\nthird = second - {{d}}\nprint(second + third)",
        reply="{b} and {c} have {output} {thing} together.",
        answer=lambda v: 2 * of_b(link, v) - v["d"],
    )


FAMILIES = {
    "last_twice": last("twice"),
    "last_half": last("half"),
    "total_twice": total("twice"),
    "total_third": total("third"),
    "total_times": total("times"),
    "two_half": two("half"),
    "two_times": two("times"),
    "last_third": last("third"),
}
