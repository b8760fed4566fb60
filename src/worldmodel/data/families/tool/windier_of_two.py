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
    more=(
        "Tell me whether it is windier in {first} or in {second} right now.",
        "I wonder which has the stronger wind at this hour, {second} or {first}.",
        "{first} vs {second}: more wind now in = ?",
        (
            "Could you check the current wind in {second} and in {first} and give me the name of the city "
            "where it is higher?"
        ),
        "If I fly my drone today I need calm air. In which of the two, {first} or {second}, does it blow harder?",
        (
            '"It is terribly windy in {first}!" "Not as windy as here in {second}," comes the reply. Who '
            "lives in the windier city at the moment? Name the city."
        ),
        (
            "A wind turbine could be tested today in {second} or {first}. Please pick the place that has the "
            "greater wind speed."
        ),
        "more wind rn, {second} or {first}?",
        "Given the present weather, determine in which city the wind is faster: {first}, {second}.",
        "My kite needs a good breeze. Between {second} and {first}, where would it get more of that now?",
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
