"""The number of people in a city, taken from the encyclopedia's text."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, people_of


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    return Case({"city": city}, people_of(city))


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How many people live in {city}?",
        "What is the population of the city of {city}?",
        "{city}, number of inhabitants?",
        "Look in the encyclopedia: how big is {city}, counted in people?",
        "If everybody in {city} got a letter, how many letters would that be?",
        "I am writing about {city} and need to say how many live there.",
        "how many inhabitants has {city}",
        "The mayor of {city} speaks for all who live in the city. For how many does she speak?",
        "Give the number of citizens that the article on {city} names.",
        "Which number of people calls {city} its home, according to the encyclopedia?",
    ),
    more=(
        "How many people live in {city}?",
        "Tell me the number of residents that {city} has.",
        "I wonder how large the population of {city} is.",
        "City: {city}. Inhabitants: ?",
        "Could you find out how many citizens {city} counts?",
        '"Our city is not small," says a taxi driver in {city}. How many people does it have?',
        "hey whats the population of {city}",
        "Imagine that every resident of {city} plants a tree. How many trees are planted?",
        "A sign at the entrance of {city} shows how many people live there. Which number is on it?",
        "My report on the city of {city} still lacks its number of inhabitants. Please look it up.",
    ),
    steps=(
        Step(
            (
                "Asked: how many people live in {city}. I do not know that; the article of the encyclopedia "
                "begins with it. Take the number before the word people."
            ),
            ('text = use_tool("encyclopedia", title="{city}")\nprint(text.split(" people")[0].split()[-1])'),
            requires="python:tool(encyclopedia)",
        ),
    ),
    reply="{output} people live in {city}.",
)
