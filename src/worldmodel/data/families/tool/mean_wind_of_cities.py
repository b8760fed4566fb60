"""The mean of a figure over several cities, by a loop over a tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    cities = draw.sample(CITIES, draw.integer(3, 5))
    words, key, unit = draw.pick(("humidity", "humidity", "percent"), ("wind speed", "wind_kmh", "km/h"))
    mean = sum(weather(city)[key] for city in cities) / len(cities)
    values = {"cities": ", ".join(cities[:-1]), "last": cities[-1], "listed": '", "'.join(cities)}
    return Case({**values, "words": words, "key": key, "unit": unit}, round(mean, 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "What is the average {words} of {cities} and {last} right now?",
        "Find the mean of the current {words} in {cities} and {last}.",
        "Take the {words} of each of these cities and average it: {cities}, {last}.",
        "{cities}, {last}: mean {words}?",
        "On the whole, how high is the {words} in {cities} and {last}? One average figure is enough.",
        ("Our weather stations stand in {cities} and {last}. I report their average {words}. What do I report today?"),
        "average the {words} over {cities} and {last} for me",
        ("For a map we merge {cities} and {last} into one region. Which {words} does the region have on average?"),
        "Add up the {words} in {cities} and {last}, then divide by how many cities there are.",
        "If the {words} were the same everywhere in {cities} and {last}, with the same sum, what would it be?",
    ),
    more=(
        "Could you work out the average of the present {words} across {cities} and {last}?",
        "{cities}, {last}: mean {words}?",
        "I wonder what the {words} is on average in these places: {cities} and {last}.",
        "Please ask for the {words} in {cities} and also in {last}, and give me the arithmetic mean.",
        "If you check the {words} now for {cities} and {last}, what do the values average to?",
        "hey whats the mean {words} for {cities} plus {last} at the moment",
        (
            'A radio host reads out the {words} of {cities} and {last}. "And on average?" a listener asks. '
            "What is the answer?"
        ),
        "Given the cities {cities} and {last}, determine the mean of their current values of {words}.",
        "For {cities} and {last} we want just a single number: the {words}, averaged over all of them.",
        "My tour leads through {cities} and {last}. Tell me the average {words} that these cities have today.",
        "{last} and, besides it, {cities}: what is their mean {words} at present?",
        "The {words} today, averaged over {cities} and {last}: how much is it?",
        "Tell me the mean {words} of the following cities: {cities}, {last}.",
        "Check {cities} and {last}. What average do you find for the {words}?",
        "We compare the {words} in {cities} and {last}. Before we do, please say what the mean is.",
        "Calculate the arithmetic mean of the {words} measured now in {cities} and {last}.",
        "{words:capital}, mean of {cities}, {last} = ?",
        "I have friends in {cities} and {last}. What {words} do they have on average at the moment?",
        "From the current {words} in each of {cities} and {last}, form the average.",
        "can you get the {words} for {cities} and {last} and tell me the average",
        "What would a reporter call the average {words} in {cities} and {last} today?",
        ('"Just the mean, please," says the editor. It is about the {words} in {cities} and {last}. What do I write?'),
        "How high is the {words} at present if you take the mean of {cities} and {last}?",
        "Every city counts the same: {cities}, {last}. Give the average of their present {words}.",
        "For a map I need an average of the {words} right now. It should cover {cities} and {last}.",
        (
            "Suppose I add the {words} of all these cities and share the sum equally among them: {cities}, "
            "{last}. What comes out?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean {words} of {cities}, {last}. Ask the weather tool for each city, add, divide "
                "by how many there are."
            ),
            (
                'cities = ["{listed}"]\n'
                'values = [use_tool("weather", city=city)["{key}"] for city in cities]\n'
                "print(round(sum(values) / len(values), 2))"
            ),
            requires="python:tool(weather)",
        ),
    ),
    reply="The mean is {output} {unit}.",
)
