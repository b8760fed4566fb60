"""The weather of a country's capital: one tool's answer goes into another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country, weather


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    words, key, unit = draw.pick(("humidity", "humidity", "percent"), ("wind speed", "wind_kmh", "km/h"))
    return Case({"name": name, "words": words, "key": key, "unit": unit}, weather(country(name)["capital"])[key])


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "What is the {words} in the capital of {name} now?",
        "In {name}'s capital city, which {words} is measured at the moment?",
        "{name}, capital: current {words}?",
        "Find out what the capital of {name} is called and report the {words} there.",
        ("We are on our way to the capital of {name}. Tell us the {words} we have to expect on the spot right now."),
        ("I forget the name of the city from which {name} is governed, its capital, but I need the {words} in it."),
        "the {words} for the capital of {name} please",
        "A reporter stands before the parliament, in the capital of {name}. What {words} does he have there?",
        "Look up {name}, take its capital, and give me that city's {words}.",
        "How do things stand with the {words} where the government of {name} sits, that is in its capital?",
    ),
    steps=(
        Step(
            (
                "Asked: the {words} in the capital of {name}. First the country tool for the capital, then the "
                "weather tool for that city."
            ),
            (
                'capital = use_tool("country", name="{name}")["capital"]\n'
                'print(use_tool("weather", city=capital)["{key}"])'
            ),
            requires="python:tool(country),tool(weather)",
        ),
    ),
    reply="The {words} there is {output} {unit}.",
)
