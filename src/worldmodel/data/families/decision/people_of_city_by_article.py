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
        "According to its article in the encyclopedia, how many inhabitants has the city of {city}?",
        "If all the people of {city} formed a queue, how many would be standing in it?",
        "The encyclopedia has an article about {city}. What does it say on the number of people there?",
        "Please tell me what number of people live in the city called {city}.",
        "Our company wants to send a leaflet to each inhabitant of {city}. How many leaflets must be printed?",
        "How big is {city}, in inhabitants?",
        "population {city}?",
        "You are asked in a quiz for the number of people in {city}. What do you answer?",
        "{city} is a city. State its number of residents.",
        "Somebody told me that {city} is quite a big place. How many people really live there?",
        ('"How many of us are there?" a child from {city} asks, meaning all who live in the city. What is the answer?'),
        "Determine how many inhabitants are listed for {city}.",
        "A teacher writes {city} on the board and beside it the number of its people. Which number does she write?",
        "For a table of cities I lack one entry, the population of {city}. Can you fill it in?",
        "By how many people is {city} inhabited?",
        "Suppose everybody who lives in {city} came to the market square. How many people would be there?",
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
