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
        "api.weather.example knows the weather of {two} and of {one}. Where is it {words}?",
        "{two} or {one}: by api.weather.example, where do they have it {words} at this moment?",
        "Which one of {two} and {one} is {words} right now? Look it up at api.weather.example.",
        "Let me know the {words} city; I have to choose from {two} and {one}, and you can ask api.weather.example.",
        "From api.weather.example, find out whether it's {one} or {two} that is the {words} place at the moment.",
        "I am in {two}, my brother is in {one}. Use api.weather.example to say which of us has it {words}.",
        "{words} city = ? | choices {two}, {one} | source api.weather.example",
        (
            '"We moved from {two} to {one}, and it\'s {words} there," somebody says. According to '
            "api.weather.example, in which of these cities is it {words} now?"
        ),
        "where is it {words} rn, {two} or {one}, check api.weather.example",
        (
            "When you read the weather in {two} and in {one} from http://api.weather.example/weather, for "
            "which is it {words}?"
        ),
        "Please consult api.weather.example and decide between {two} and {one}: name the city where it is {words}.",
        (
            "You can fetch the weather of any city at api.weather.example. Do so for {one} and {two}, and say "
            "which is {words}."
        ),
        (
            "A film crew needs a {words} town for a scene and has {one} and {two} on its list. With data from "
            "api.weather.example, which should it be today?"
        ),
        "Determine the {words} of these places by way of api.weather.example: {one}, {two}.",
        "If one had to be {words} at present, would it be {two} or {one}? api.weather.example has the facts.",
        "Tell me, based on what api.weather.example returns for each, in which city it is {words}, {one} or {two}.",
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
