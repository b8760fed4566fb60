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
        "Where is more wind right now, in {second} or in {first}?",
        "Of {first} and {second}, which has the higher wind speed at present?",
        "Get the wind for {second} as well as for {first} and say which city has the stronger.",
        (
            "I could hang out my washing in {first} or in {second}. It dries best in wind, so where is there "
            "more of it now?"
        ),
        "Wind now, {second} compared with {first}: the windier one is?",
        "Name the city with the faster wind at this moment: {second} or {first}.",
        "is it blowing harder in {first} or {second} just now",
        (
            "A surfer has friends in {second} and {first} and wants to visit those where the wind is stronger "
            "today. To which city does the surfer go?"
        ),
        "Check {first}, check {second}, and report the place where the wind blows faster.",
        "If the current wind speeds of {second} and {first} are compared, which city wins?",
        (
            '"Take a hat with a strap," they told me for both {second} and {first}. In which of them will I '
            "need it more, going by the wind now?"
        ),
        "We have to choose between {second} and {first} for sailing. Please tell us which is windier at the moment.",
        "Kites fly at {first} and at {second}. Which city gives them the stronger wind at this time?",
        "Could you find the windier city of the pair {second} and {first}?",
        "Today's wind in {first}, today's wind in {second}: where is the value larger?",
        "You know the weather service. Which place does it report as having more wind, {second} or {first}?",
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
