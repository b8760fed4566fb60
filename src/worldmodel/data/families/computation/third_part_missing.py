"""A whole of three parts, two of them known: the third is asked."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, second, third = draw.integers(3, 3, 60)
    thing, a, b, c = draw.pick(
        ("fruits", "pears", "plums", "figs"),
        ("balls", "red balls", "green balls", "yellow balls"),
        ("vehicles", "vans", "taxis", "scooters"),
        ("pupils", "walkers", "cyclists", "bus riders"),
        ("coins", "gold coins", "silver coins", "copper coins"),
    )
    values: dict[str, Value] = {
        "one": first,
        "two": second,
        "all": first + second + third,
        "thing": thing,
        "a": a,
        "b": b,
        "c": c,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 19)}, third)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "Of {all} {thing}, {one} are {a}, {two} are {b} and the rest are {c}. How many {c} are there?",
        "How many {c} are there when {all} {thing} consist of {one} {a}, {two} {b} and some {c}?",
        "{one} {a}, {two} {b} and a number of {c} give {all} {thing}. What is that number?",
        (
            "There are three kinds among the {all} {thing}. We counted {a} ({one}) and {b} ({two}) but not yet {c}. "
            "How many must there be?"
        ),
        "Take {one} {a} and {two} {b} away from {all} {thing}; only {c} remain. How many remain?",
        "{all} {thing} in total. {a:capital}: {one}. {b:capital}: {two}. {c:capital}: ?",
        "Find the {c}: all {thing} together are {all}, the {a} {one} and the {b} {two}.",
        "so we've got {all} {thing}, {one} of those are {a} and {two} are {b}, everything else is {c}. how many {c}",
        (
            "The {b} number {two} and the {a} {one}. The number of {c} is not written down, but {all} {thing} are "
            "there altogether. Work it out."
        ),
        (
            "In {x} minutes Ada counts {all} {thing}. {one} turn out to be {a}, {two} {b}; the others are {c}. "
            "Number of {c}?"
        ),
        (
            "A list of {thing} has {all} entries: {a}, {b} and {c}. If {one} entries are {a} and {two} are {b}, how "
            "many say {c}?"
        ),
        "Apart from {one} {a} and {two} {b}, all of the {all} {thing} are {c}. Say how many that is.",
        (
            "{who} sorts {all} {thing} into three groups: {a}, {b}, {c}. The first group has {one}, the second "
            "{two}. How many are in the third group?"
        ),
    ),
    steps=(
        Step(
            "Asked: the {c}. Known: {all} {thing}, {one} {a}, {two} {b}. Subtract both known parts from the whole.",
            "print({all} - {one} - {two})",
        ),
    ),
    reply="There are {output} {c}.",
)
