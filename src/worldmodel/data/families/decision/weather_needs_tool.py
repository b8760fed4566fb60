"""Today's weather of a city: only a tool knows it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    words, key, unit = draw.pick(("windy", "wind_kmh", "km/h of wind"), ("humid", "humidity", "percent humidity"))
    return Case({"city": city, "words": words, "key": key, "unit": unit}, weather(city)[key])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How {words} is it in {city} today?",
        "I am about to leave for {city}. How {words} is it there?",
        "{city}: how {words} right now?",
        "Tell me with a figure how {words} the air in {city} is at this moment.",
        "Would you find out how {words} it is over in {city}?",
        ("My sister in {city} does not answer, and I wonder how {words} it is where she is. Can you give a number?"),
        "how {words} is {city} currently",
        "Please say how {words} things are at present, place {city}.",
        "The picnic will be in {city} in an hour. A number, please, for how {words} it is.",
        "People say it is very {words} in {city} just now. How {words} exactly?",
    ),
    more=(
        "In {city}, how {words} is it right now?",
        "I wonder how {words} it is in {city} at the moment.",
        "{city}, now: how {words}? A figure, please.",
        "Could you check for me how {words} it is in {city} today?",
        "Our plane lands in {city} soon. Before we get off, I would like to know how {words} it is outside.",
        (
            '"You won\'t believe how {words} it is here," my cousin writes from {city}. Well, how {words} is '
            "it there at present?"
        ),
        "If I stepped outside in {city} this very minute, how {words} would I find it, in numbers?",
        "need to know how {words} it is in {city} rn, got to pack",
        "Find out the present weather in {city}. I only care how {words} it is.",
        "Say, as a number, how {words} the weather in {city} is while we are talking.",
        "{city}: what figure tells how {words} it is there at the moment?",
        "Right now, is it {words} in {city}? Put a number on it.",
        "I have a date in {city} this afternoon and want to know how {words} it is at present.",
        "Please look up how {words} {city} is at this hour.",
        "My friend is walking through {city} as I write. Just how {words} is it around her?",
        "What does the weather station in {city} say about how {words} it is now?",
        "yo is {city} very {words} today? how {words}, as a number",
        '"It is so {words}!" complains a caller from {city}. Give the present figure for it.',
        "Before the match in {city} begins, tell the team how {words} it is on the field now.",
        "Current weather, {city}: how {words}?",
        "Somebody told me {city} was terribly {words} this morning; how {words} is it now?",
        "Could I get the latest number for how {words} it is in {city}?",
        "You may know the weather of {city}. Then how {words} is it there as of now?",
        "For today's report I still lack a number: how {words} it currently is in {city}.",
        "We are deciding whether to drive to {city}. State how {words} it is there at the moment.",
        "Should I take a coat to {city}? It depends on how {words} it is there today, so let me have the figure.",
    ),
    steps=(
        Step(
            "Asked: how {words} it is in {city} now. The weather changes and I cannot know it: a tool is needed.",
            'print(use_tool("weather", city="{city}")["{key}"])',
            requires="python:tool(weather)",
        ),
    ),
    reply="In {city} the figure is {output} {unit}.",
)
