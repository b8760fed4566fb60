"""A population density whose numbers are told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES


def case(draw: Draw) -> Case:
    name, area, each = draw.pick(*COUNTRIES), draw.integer(20, 900), draw.integer(15, 400)
    return Case({"name": name, "area": area, "people": area * each}, each)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        ("A district of {name} has {people} inhabitants on {area} square kilometres. How densely is it populated?"),
        ("How many people live on one square kilometre if {people} live on {area} of them in the north of {name}?"),
        "An island of {name} measures {area} km2. With {people} islanders, how many are there to each km2?",
        "{people} people, {area} km2, a province of {name}: density?",
        (
            "In a valley in {name} there are {people} people; the valley covers {area} square kilometers. "
            "Find the number per square kilometer."
        ),
        (
            "Divide up {area} square kilometres of {name} evenly among the {people} who live there: how "
            "many share each square kilometre?"
        ),
        "the lake region of {name} is {area} km2 large and home to {people} persons, so how many per km2",
        (
            "Of a county in {name} we know its size, {area} km2, and its population, {people}. Give its "
            "population density."
        ),
        (
            "What is the average number of inhabitants per square kilometre where {people} people inhabit "
            "{area} square kilometres of {name}?"
        ),
        (
            "Someone counted {people} residents in a part of {name}. That part has an area of {area} km2. "
            "Work out how crowded it is, in residents per km2."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: people for each square kilometre. Known: {people} people, {area} square kilometres. All "
                "is told, so no tool is needed. Divide."
            ),
            "print({people} / {area})",
        ),
    ),
    reply="There are {output} people to each square kilometre.",
)
