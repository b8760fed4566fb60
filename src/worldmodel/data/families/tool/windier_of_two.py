"""Which of two cities has the higher wind speed now: two calls of a tool, compared in one program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    first, second = draw.sample(CITIES, 2)
    while weather(first)["wind_kmh"] == weather(second)["wind_kmh"]:
        first, second = draw.sample(CITIES, 2)
    return Case(
        {"first": first, "second": second},
        max(first, second, key=lambda city: weather(city)["wind_kmh"]),
    )


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Is it windier in {first} or in {second} right now?",
        "{first} or {second}: where does the stronger wind blow at the moment?",
        "We want to fly a kite and can go to {first} or {second}. Which of them has more wind now?",
        "Compare the wind speeds of {first} and {second} and name the windier city.",
        "which city is windier at present, {first} or {second}",
        ("A sailor chooses between {first} and {second} and takes the one with the faster wind. Which one is it?"),
        "Of the two cities {first} and {second}, name the one with the higher wind speed.",
        "I hate wind. Tell me which of {first} and {second} I should avoid today.",
        "Someone claims {first} has more wind than {second} today. So which one really has more?",
        "Tell me where the wind is stronger now. My choices are {first} and {second}.",
    ),
    steps=(
        Step(
            (
                "Asked: the windier of {first} and {second} now. The weather is not known here: ask the tool "
                "for both and compare."
            ),
            (
                'first = use_tool("weather", city="{first}")["wind_kmh"]\n'
                'second = use_tool("weather", city="{second}")["wind_kmh"]\n'
                'print("{first}" if first > second else "{second}")'
            ),
            requires="python:tool(weather)",
        ),
    ),
    reply="It is windier in {output}.",
)
