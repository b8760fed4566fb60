"""Ages told by relation, now and in some years."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c = draw.people(3)
    age, d, years = draw.integer(4, 16), draw.integer(2, 9), draw.integer(2, 15)
    k = draw.integer(3, 5)
    return {
        "a": a,
        "b": b,
        "c": c,
        "age": age,
        "d": d,
        "years": years,
        "k": k,
        "old": age * k,
        "twice": age * 2,
        "x": draw.integer(2, 40),
    }


STORY = Story(
    values,
    numbers=("age", "d", "years", "k", "old"),
    asides=("{a} lives {x} minutes from {b}", "{b} has {x} books", "the dog of {a} weighs {x} pounds"),
    category="multistep",
)
AGE = ("{a} is {age} years old", "{a}'s age is {age}", "now {a} is {age}")
TIMES = ("{b} is {k} times as old as {a}", "{b}'s age is {k} times {a}'s age")
TWICE = ("{b} is twice as old as {a}", "{b}'s age is double {a}'s", "{a} is half as old as {b}")
YOUNGER = ("{c} is {d} years younger than {b}", "{b} is {d} years older than {c}")
OLDER = ("{c} is {d} years older than {b}", "{b} is {d} years younger than {c}")
FAMILIES = {
    "third": STORY.asked(
        (AGE, TIMES, YOUNGER),
        ("how old is {c}", "what is {c}'s age", "how many years old is {c}"),
        think="Asked: age of {c}. Known: {a} is {age}, {b} {k} times as old, {c} {d} years younger than {b}. "
        "First {b}, then {c}.",
        code="second = {age} * {k}\nprint(second - {d})",
        reply="{c} is {output} years old.",
        answer=lambda v: v["age"] * v["k"] - v["d"],
    ),
    "future": STORY.asked(
        (AGE, TWICE, OLDER),
        ("how old will {c} be in {years} years", "what will {c}'s age be {years} years from now"),
        think="Asked: age of {c} in {years} years. Known: {a} is {age}, {b} twice as old, {c} {d} years older. "
        "First {b}, then {c}, then the years.",
        code="second = {age} * 2\nthird = second + {d}\nprint(third + {years})",
        reply="{c} will be {output} years old.",
        answer=lambda v: v["age"] * 2 + v["d"] + v["years"],
    ),
    "sum": STORY.asked(
        (AGE, TWICE, OLDER),
        ("how old are the three together", "what is the sum of their ages", "what do the three ages add up to"),
        think="Asked: sum of ages. Known: {a} is {age}, {b} twice as old, {c} {d} years older than {b}. "
        "First {b}, then {c}, then add.",
        code="second = {age} * 2\nthird = second + {d}\nprint({age} + second + third)",
        reply="Together they are {output} years old.",
        answer=lambda v: v["age"] * 5 + v["d"],
    ),
    "young": STORY.asked(
        (("{b} is {old} years old", "{b}'s age is {old}"), TIMES),
        ("how old will {a} be in {years} years", "what will {a}'s age be after {years} more years"),
        think="Asked: age of {a} in {years} years. Known: {b} is {old}, which is {k} times {a}'s age. "
        "Divide, then add the years.",
        code="now = {old} / {k}\nprint(now + {years})",
        reply="{a} will be {output} years old.",
        answer=lambda v: v["age"] + v["years"],
    ),
    "past": STORY.asked(
        (AGE, TIMES),
        ("how old was {b} when {a} was born", "what was {b}'s age at the birth of {a}"),
        think="Asked: age of {b} when {a} was born. Known: {a} is {age}, {b} {k} times as old. "
        "Age of {b} now, minus {a}'s age.",
        code="now = {age} * {k}\nprint(now - {age})",
        reply="{b} was {output} years old.",
        answer=lambda v: v["age"] * (v["k"] - 1),
    ),
}
