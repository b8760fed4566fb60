"""A figure of today's weather from a web service."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    words, key, unit = draw.pick(
        ("temperature", "temperature_c", "degrees"),
        ("humidity", "humidity", "percent"),
        ("wind speed", "wind_kmh", "km/h"),
    )
    return Case({"city": city, "words": words, "key": key, "unit": unit}, weather(city)[key])


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "Ask api.weather.example for the {words} in {city}.",
        "What does api.weather.example say the {words} in {city} is right now?",
        "Use the web service api.weather.example: current {words}, {city}",
        "According to api.weather.example, what is the {words} in {city} at the moment?",
        "Fetch today's {words} of {city} from http://api.weather.example.",
        "{city}: which {words} does the weather API at api.weather.example report?",
        "I'd like to know the {words} in {city}; the service is at api.weather.example.",
        "Query api.weather.example with city={city} and give me the {words}.",
        "Look up the current {words} for the city of {city} over HTTP at api.weather.example",
        "Could you check api.weather.example and tell me the {words} people in {city} have?",
    ),
    more=(
        "I wonder what the {words} in {city} is now. Please use api.weather.example.",
        "Before I leave for {city}, get me the {words} there from api.weather.example.",
        (
            "The service at api.weather.example knows the weather everywhere. Which {words} does {city} have "
            "at this hour?"
        ),
        "{words} - {city} - now - source: api.weather.example",
        "hey can you grab the {words} for {city} off api.weather.example",
        "In {city}, what is the present value of the {words}? Take it from http://api.weather.example.",
        "My cousin lives in {city} and asks about the {words}. Read it from api.weather.example and tell me.",
        "If you call api.weather.example for {city}, which {words} comes back?",
        "Send a request to api.weather.example, pick out the {words}, and report it. The place is {city}.",
        '"How is the {words} over in {city}?" asks the pilot. Find the answer on api.weather.example.',
        "api.weather.example, please: {city}, {words}, right now.",
        "Which {words} is measured in {city} at present, going by api.weather.example?",
        "Tell me the {words} for {city} as given this minute by http://api.weather.example.",
        "From the weather service api.weather.example I need a single figure, the {words} in {city}.",
        "what's the {words} like in {city} just now? api.weather.example should know",
        "Now in {city}: {words} = ? (api.weather.example)",
        "Get in touch with api.weather.example over HTTP. Ask about {city}. Report back the {words}.",
        (
            "We're having a picnic in {city} and would like to know the {words} there. Use api.weather.example "
            "to find out."
        ),
        "Let api.weather.example tell you how things stand in {city}; of all it says, only the {words} interests me.",
        '"Do you have the {words} for {city}?" "No, but api.weather.example has." Look it up there and answer.',
        "I'd be glad to learn the {words} that is currently reported for {city} on api.weather.example.",
        "Using http://api.weather.example as the source, state the {words} at this moment in the city called {city}.",
        "The {words} in {city}, as of now, is to be read from the web service at api.weather.example. What is it?",
        (
            "Since my window faces a wall, I can't judge the weather in {city}. Can you get the {words} from "
            "api.weather.example?"
        ),
        "Retrieve the present weather of {city} from the host api.weather.example and output the {words}.",
        "Given the city {city} and the API under api.weather.example, find what the {words} is at the moment.",
    ),
    steps=(
        Step(
            "Asked: the {words} in {city} now. That is not known here; the web service has it.",
            'import json, urllib.request\nurl = "http://api.weather.example/now?city={city}"\n'
            'print(json.load(urllib.request.urlopen(url))["{key}"])',
            requires="python:web(api.weather.example)",
        ),
    ),
    reply="The {words} in {city} is {output} {unit}.",
)
