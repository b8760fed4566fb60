"""A number read out of an article's text."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, article, height_of, people_of


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    words, pattern, value = draw.pick(
        ("number of inhabitants", "of (\\d+) people", people_of(city)),
        ("height above the sea in metres", "(\\d+) metres above", height_of(city)),
    )
    return Case({"city": city, "words": words, "pattern": pattern}, value if article(city) else None)


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What does the article on {city} at wiki.example.org give as the {words}?",
        "Read wiki.example.org/{city} and tell me the {words} of the place.",
        "{words} of {city}, from wiki.example.org",
        "The encyclopedia at http://wiki.example.org has a text about {city}. Which {words} does it state?",
        "Find the {words} for the city {city} in wiki.example.org.",
        "According to wiki.example.org, what's the {words} of {city}?",
        "I am writing about {city} and lack one fact, its {words}. wiki.example.org should have it.",
        "Look {city} up at wiki.example.org; I only need the {words}.",
        "Could you get the {words} of {city} out of its page on wiki.example.org?",
        "Somewhere in the text that wiki.example.org has on {city} stands the {words}. What is it?",
    ),
    more=(
        "Open the page on {city} at wiki.example.org. Which number does it give for the {words}?",
        "I'd like to know the {words} of {city}; please use the article at wiki.example.org.",
        "Could you get me the {words} of {city} from http://wiki.example.org?",
        "Place: {city}; source: wiki.example.org; wanted: {words}",
        (
            '"What is the {words} of {city}?" is a question in our quiz, and wiki.example.org has the '
            "answer. Which is it?"
        ),
        "hey can you see on wiki.example.org what the {words} of {city} is",
        "If the text about {city} on wiki.example.org is right, what is the {words}?",
        (
            "For a poster about {city}, my pupils want its {words}. Fetch the text at wiki.example.org/{city} "
            "and pick that number out."
        ),
        "Tell me, from what wiki.example.org writes about {city}, its {words}.",
        "The {words} is named somewhere in the article that wiki.example.org keeps on {city}. Find it for me.",
        "The {words} of {city}, please, as stated on wiki.example.org.",
        "Visit wiki.example.org, find {city}, and give me its {words}.",
        "From the article wiki.example.org/{city}, extract the {words}.",
        "How does wiki.example.org answer this: what is the {words} of {city}?",
        "whats the {words} of {city} according to wiki.example.org",
        "Which {words} can one read in the article about {city} at http://wiki.example.org?",
        "{city}: {words}? (see wiki.example.org)",
        "I have forgotten the {words} of {city}. Please read it up at wiki.example.org.",
        "There is a page for {city} at wiki.example.org, and I need a number from it, the {words}.",
        "Download the article on {city} from wiki.example.org and search it for the {words}.",
        "When you open wiki.example.org/{city}, what do you find as the {words}?",
        '"I bet nobody knows the {words} of {city}," says my brother. Show him, with the help of wiki.example.org.',
        "For a travel guide, I must state the {words} of {city}. Use what wiki.example.org says.",
        "Let wiki.example.org tell us about {city}: its {words} is what?",
        "Please check the encyclopedia wiki.example.org for {city} and quote the {words}.",
        "Could you find in wiki.example.org which {words} {city} has?",
    ),
    steps=(
        Step(
            "Asked: the {words} of {city}. Fetch the article and find the number in its text.",
            """
import json, re, urllib.request
text = json.load(urllib.request.urlopen("http://wiki.example.org/{city}"))["text"]
print(re.search(r"{pattern}", text)[1])
""",
            requires="python:web(wiki.example.org)",
        ),
    ),
    reply="The article says {output}.",
)
