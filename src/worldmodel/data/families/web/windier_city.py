"""Which of two cities has more of a kind of weather, with fetch."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    words, key = draw.pick(("windier", "wind_kmh"), ("more humid", "humidity"), ("warmer", "temperature_c"))
    one, two = draw.sample(CITIES, 2)
    while weather(one)[key] == weather(two)[key]:
        one, two = draw.sample(CITIES, 2)
    return Case(
        {"one": one, "two": two, "words": words, "key": key}, max(one, two, key=lambda city: float(weather(city)[key]))
    )


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "Is it {words} in {one} or in {two}? api.weather.example can tell.",
        "Which city is {words} at the moment, {one} or {two}, according to api.weather.example?",
        "Ask api.weather.example about {one} and {two} and say where it is {words}.",
        "{words}: {two} or {one}? (api.weather.example)",
        (
            "I can go to {one} or {two} this afternoon and want the {words} place. What does "
            "api.weather.example suggest?"
        ),
        "With the data of http://api.weather.example, compare {one} to {two}. Which of them is the {words} one?",
        "Right now, does {one} or does {two} have the {words} weather? Take it from api.weather.example.",
        "Query api.weather.example twice, once for {one}, once for {two}; name the {words} city.",
        "If api.weather.example is to be trusted, people in which city have it {words}, {two} or {one}?",
        "Find the {words} one of the cities {one} and {two} with a request to api.weather.example for each.",
    ),
    more=(
        (
            "I wonder whether {two} is {words} than {one} right now; have a look at api.weather.example and "
            "name the city."
        ),
        "{one} and {two}: which of them is {words} today? Get the data from api.weather.example.",
        "Could you check with api.weather.example where it is {words}, in {two} or in {one}?",
        "With the current weather from api.weather.example, compare {one} with {two}. Which is the {words} city?",
        (
            '"It\'s {words} here in {one}," writes my friend to me in {two}. Let api.weather.example decide: '
            "which city really is?"
        ),
        "You may query http://api.weather.example. Tell me the {words} of the cities {two} and {one}.",
        "is {one} {words} than {two} or the other way round? see api.weather.example",
        (
            "Name the place that is {words} at present; the choice is {one} or {two}, and the source is "
            "api.weather.example."
        ),
        "My aunt lives in {one}, my uncle in {two}. By the data of api.weather.example, whose city is {words} now?",
        "Going by api.weather.example, determine which city has {words} conditions: {two} or {one}.",
    ),
    steps=(
        Step(
            "Asked: which city is {words}. Fetch the weather of both from the service and compare {key}.",
            """
async function main() {
    const value = async (city) =>
        (await (await fetch("http://api.weather.example/weather?city=" + city)).json())["{key}"];
    console.log((await value("{one}")) > (await value("{two}")) ? "{one}" : "{two}");
}
main();
""",
            "javascript",
            requires="javascript:web(api.weather.example)",
        ),
    ),
    reply="It is {words} in {output}.",
)
