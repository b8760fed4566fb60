"""A first program asks for a field by a wrong name and fails."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    words, wrong, key, unit = draw.pick(
        ("wind speed", "wind", "wind_kmh", "km/h"), ("rainfall", "rain", "rain_mm", "mm")
    )
    return Case({"city": city, "words": words, "wrong": wrong, "key": key, "unit": unit}, weather(city)[key])


FAMILY = Family(
    category="tool",
    kind="repair",
    case=case,
    phrasings=(
        "What is the {words} in {city} now?",
        "Give me the current {words} for {city}.",
        "{city}: {words}?",
        "I need today's figure of the {words} in {city}.",
        "What value does the {words} have in the city of {city} at present?",
        "Before we go sailing off {city}, check the {words} there.",
        "tell me about the {words} in {city}, just the number",
        "People in {city} complain of the weather. What is the {words} there?",
        "State the {words} as it is measured at {city} right now.",
        "My flight to {city} may be late because of the {words}. How high is it?",
    ),
    steps=(
        Step(
            "Asked: the {words} in {city}. The weather tool has it.",
            'print(use_tool("weather", city="{city}")["{wrong}"])',
            requires="python:tool(weather)",
            fails=True,
        ),
        Step(
            "There is no field {wrong} in the answer; its name is {key}.",
            'print(use_tool("weather", city="{city}")["{key}"])',
            requires="python:tool(weather)",
        ),
    ),
    reply="The {words} in {city} is {output} {unit}.",
)
