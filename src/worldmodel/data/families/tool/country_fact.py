"""One fact of a country from a tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    fact, key = draw.pick(("capital", "capital"), ("currency", "currency"), ("population", "population"))
    return Case({"name": name, "fact": fact, "key": key}, country(name)[key])


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "What is the {fact} of {name}?",
        "{name} - {fact}?",
        "Tell me the {fact} that the country {name} has.",
        "I am filling in a form about {name} and lack its {fact}.",
        "Look up {name} and give me its {fact}.",
        "do you know the {fact} of {name}",
        "For a quiz on countries: state the {fact} of {name}.",
        "My son must learn the {fact} of {name} by heart. What should he write on his card?",
        "Which {fact} is listed for {name}?",
        "Please check the country data: {fact} of {name}.",
        "We are travelling to {name} next month, so I would like to know the {fact} there.",
    ),
    more=(
        "What does {name} have as its {fact}?",
        "{name} came up in class today, and nobody could say what its {fact} is. Can you?",
        "The {fact} of {name} is missing in my atlas. Please fetch it.",
        "could you find the {fact} for {name}, thanks",
        "Country: {name}. Wanted: {fact}.",
        "I wonder what the {fact} of {name} might be.",
        (
            '"And the {fact}?" asked the customs officer when I said I came from {name}. What should my '
            "answer have been?"
        ),
        "Under {fact}, what does the entry for the country {name} say?",
        "If somebody from {name} were asked about the {fact} of the country, what would be the right answer?",
        "A card in our board game reads: name the {fact} of {name}. It's my turn, so help me out.",
        "The {fact} of the country named {name} is what?",
        "Do you happen to know the {fact} in {name}?",
        "Fetch me the {fact} for {name}, please.",
        "About {name} there's a single thing I need: its {fact}.",
        "what {fact} does {name} have",
        "Fill the gap: the {fact} of {name} is ...",
        "When you look under {name}, what stands there as {fact}?",
        "A pupil is writing about {name} and asks me for the {fact}. Tell me what to say.",
        "How does the country data answer the question for the {fact} of {name}?",
        "Before our flight to {name}, please find out the {fact} of that country.",
        "{fact}, {name}: which is it?",
        "I'd be glad if you told me {name}'s {fact}.",
        "Could the {fact} of {name} be looked up for me?",
        "There's a question about {name} in the newspaper: what is the {fact}? I'd like to know the answer.",
        "Determine the {fact} which belongs to {name}.",
        "Everybody in {name} knows the {fact} of their country, but I don't. What is it?",
    ),
    steps=(
        Step(
            "Asked: the {fact} of {name}. I do not know this country by heart: the country tool has it.",
            'print(use_tool("country", name="{name}")["{key}"])',
            requires="python:tool(country)",
        ),
    ),
    reply="The {fact} of {name} is {output}.",
)
