"""Two machines or workers with different rates work together or one after the other."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    p, q, h, k = draw.integer(4, 60), draw.integer(4, 60), draw.integer(2, 9), draw.integer(2, 12)
    one, two = draw.pick(
        ("the old machine", "the new machine"),
        ("the first printer", "the second printer"),
        ("the small press", "the big press"),
        ("the blue robot", "the red robot"),
    )
    return {
        "p": p,
        "q": q,
        "h": h,
        "k": k,
        "goal": (p + q) * h,
        "part": p * h + q * k,
        "x": draw.integer(2, 50),
        "one": one,
        "two": two,
        "thing": draw.pick("parts", "posters", "bottles", "boxes", "toys", "labels", "tiles", "screws"),
    }


STORY = Story(
    values,
    numbers=("p", "q", "h", "k"),
    asides=("the hall has {x} windows", "a repair last month cost ${x}", "{x} people work in the building"),
    category="multistep",
)
P = (
    "{one} makes {p} {thing} an hour",
    "{one} produces {p} {thing} per hour",
    "in an hour, {p} {thing} come out of {one}",
)
Q = ("{two} makes {q} {thing} an hour", "{two} turns out {q} per hour", "{two} produces {q} {thing} each hour")
FAMILIES = {
    "together": STORY.asked(
        (
            P,
            Q,
            ("both run for {h} hours", "they work side by side for {h} hours", "both are switched on for {h} hours"),
        ),
        (
            "how many {thing} are made in all",
            "how many {thing} do they make together",
            "what is the total number of {thing}",
        ),
        think="Asked: all {thing}. Known: {p} and {q} an hour, {h} hours. Add the rates, times the hours.",
        code="rate = {p} + {q}\nprint(rate * {h})",
        reply="They make {output} {thing}.",
        answer=lambda v: v["goal"],
    ),
    "hours": STORY.asked(
        (
            P,
            Q,
            (
                "{goal} {thing} are ordered",
                "an order of {goal} {thing} has come in",
                "the customer wants {goal} {thing}",
            ),
        ),
        (
            "how many hours do both need together",
            "in how many hours can they make the order together",
            "how long does it take both of them, in hours",
        ),
        think="Asked: hours. Known: {p} and {q} an hour, {goal} ordered. Add the rates, divide the order by it.",
        code="rate = {p} + {q}\nprint({goal} / rate)",
        reply="Together they need {output} hours.",
        answer=lambda v: v["h"],
    ),
    "apart": STORY.asked(
        (P, Q, ("{one} runs {h} hours and {two} runs {k} hours", "{one} is on for {h} hours, {two} for {k} hours")),
        ("how many {thing} are made in all", "how many {thing} come out altogether"),
        think="Asked: all {thing}. Known: {p} an hour for {h} hours, {q} an hour for {k} hours. "
        "Multiply each, then add.",
        code="first = {p} * {h}\nsecond = {q} * {k}\nprint(first + second)",
        reply="{output} {thing} are made.",
        answer=lambda v: v["part"],
    ),
    "rest": STORY.asked(
        (
            P,
            Q,
            ("{part} {thing} are ordered", "the order is for {part} {thing}"),
            ("first {one} works alone for {h} hours", "{one} runs for {h} hours and then stops"),
        ),
        ("how many hours must {two} work for the rest", "how many hours does {two} need for what is missing"),
        think="Asked: hours for the rest. Known: {part} ordered, {p} an hour for {h} hours, then {q} an hour. "
        "Made so far; missing; divide.",
        code="done = {p} * {h}\nmissing = {part} - done\nprint(missing / {q})",
        reply="It takes {output} hours.",
        answer=lambda v: v["k"],
    ),
}
