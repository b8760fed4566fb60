"""The higher of two cities, from two articles of the encyclopedia."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, height_of


def case(draw: Draw) -> Case:
    first, second = draw.sample(CITIES, 2)
    return Case({"first": first, "second": second}, max(first, second, key=height_of))


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Which city lies higher, {first} or {second}?",
        "Does {first} or {second} lie at the greater height above the sea?",
        "{first} / {second}: name the higher one.",
        "Going from {first} to {second}, I cannot tell if it is uphill. Which end of the trip is higher up?",
        "Name the city with more metres above the sea; the choice is between {second} and {first}.",
        "A ball could roll from one of {first} and {second} down to the other. From which one?",
        "Compare how high {first} and {second} are situated and tell me the upper one.",
        "what is further up, {second} or {first}",
        "The air is thinner where it is higher. Is that in {first} or in {second}?",
        "Of {first} and {second}, one is the higher place, says the encyclopedia. Which?",
    ),
    steps=(
        Step(
            (
                "Asked: the higher of {first} and {second}. Heights stand in the articles of the encyclopedia, "
                "before the word metres: read both and compare."
            ),
            (
                'first = use_tool("encyclopedia", title="{first}").split(" metres")[0].split()[-1]\n'
                'second = use_tool("encyclopedia", title="{second}").split(" metres")[0].split()[-1]\n'
                'print("{first}" if int(first) > int(second) else "{second}")'
            ),
            requires="python:tool(encyclopedia)",
        ),
    ),
    reply="{output} lies higher.",
)
