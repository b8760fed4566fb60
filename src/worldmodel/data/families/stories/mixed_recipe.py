"""Amounts of ingredients or materials; total, one part, more of one than another."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b, c, dish, unit = draw.pick(
        ("flour", "sugar", "butter", "dough", "grams"),
        ("oats", "nuts", "raisins", "muesli", "grams"),
        ("water", "juice", "syrup", "drink", "millilitres"),
        ("sand", "gravel", "cement", "concrete", "kilograms"),
        ("potatoes", "carrots", "onions", "stew", "grams"),
        ("red paint", "white paint", "blue paint", "mixed paint", "millilitres"),
        ("milk", "cream", "honey", "ice cream mix", "millilitres"),
        ("soil", "compost", "sand", "potting mix", "kilograms"),
        ("rice", "beans", "corn", "salad", "ounces"),
        ("cotton", "wool", "silk", "yarn", "ounces"),
    )
    second, gap, third = draw.integer(5, 400), draw.integer(5, 300), draw.integer(2, 250)
    first = second + gap
    return {
        **draw.who(),
        "first": first,
        "second": second,
        "gap": gap,
        "third": third,
        "all": first + second + third,
        "x": draw.integer(5, 400),
        "a": a,
        "b": b,
        "c": c,
        "dish": dish,
        "unit": unit,
    }


STORY = Story(
    values,
    free=True,
    asides=(
        "it must rest for {x} minutes",
        "the bowl weighs {x} grams",
        "{x} spoons lie in the drawer",
        "the last time {who} made {x} {unit}",
    ),
)
A = (
    "{who} uses {first} {unit} of {a}",
    "{first} {unit} of {a} go into the {dish}",
    "the {dish} needs {first} {unit} of {a}",
)
B = (
    "{who} uses {second} {unit} of {b}",
    "{second} {unit} of {b} go into the {dish}",
    "the {dish} needs {second} {unit} of {b}",
)
C = (
    "{who} uses {third} {unit} of {c}",
    "{third} {unit} of {c} go into the {dish}",
    "the {dish} needs {third} {unit} of {c}",
)
GAP = ("{who} uses {gap} {unit} less of {b} than of {a}", "the {dish} holds {gap} {unit} more of {a} than of {b}")
ALL = ("{who} makes {all} {unit} of {dish} from {a}, {b} and {c}", "{a}, {b} and {c} make {all} {unit} of {dish}")

FAMILIES = {
    "all": STORY.asked(
        (A, B, C),
        (
            "how many {unit} of {dish} does that make",
            "how many {unit} is that in all",
            "what is the whole amount in {unit}",
        ),
        think="Asked: {unit} in all. Known: {first} {a}, {second} {b}, {third} {c}. Add all.",
        code="print({first} + {second} + {third})",
        reply="It is {output} {unit} in all.",
        answer=lambda v: v["all"],
    ),
    "third": STORY.asked(
        (ALL, A, B),
        (
            "how many {unit} of {c} does {who} use",
            "how many {unit} of {c} are in it",
        ),
        think="Asked: {unit} of {c}. Known: {all} in all, {first} {a}, {second} {b}. Subtract both.",
        code="print({all} - {first} - {second})",
        reply="There are {output} {unit} of {c}.",
        answer=lambda v: v["third"],
    ),
    "more": STORY.asked(
        (A, B, C),
        (
            "how many {unit} more of {a} than of {b} are there",
            "by how many {unit} is the amount of {b} smaller than that of {a}",
        ),
        think="Asked: difference of {a} and {b}. Known: {first} {a}, {second} {b}. The {third} of {c} do not "
        "matter. Subtract.",
        code="print({first} - {second})",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["gap"],
    ),
    "second": STORY.asked(
        (A, GAP, C),
        ("how many {unit} of {b} are used", "how many {unit} of {b} go in"),
        think="Asked: {unit} of {b}. Known: {first} {a}, {gap} less of {b}. The {third} of {c} do not matter. "
        "Subtract.",
        code="print({first} - {gap})",
        reply="{output} {unit} of {b} are used.",
        answer=lambda v: v["second"],
    ),
    "all_gap": STORY.asked(
        (A, GAP, C),
        ("how many {unit} of {dish} does that make", "how many {unit} is that in all"),
        think="Asked: {unit} in all. Known: {first} {a}, {gap} less of {b}, {third} {c}. Find {b}, then add all.",
        code="second = {first} - {gap}\nprint({first} + second + {third})",
        reply="It is {output} {unit} in all.",
        answer=lambda v: v["all"],
    ),
}
