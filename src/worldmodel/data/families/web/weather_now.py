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
