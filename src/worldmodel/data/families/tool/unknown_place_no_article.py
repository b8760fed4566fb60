"""The encyclopedia has no article of a made-up place; the failure is told honestly."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    place = draw.pick("Quorvath", "Mellindra", "Oskarholm", "Tibbleford", "Wexmoor", "Ardenfall", "Plumbry", "Sandovar")
    fact = draw.pick("population", "height above the sea", "number of inhabitants")
    return Case({"place": place, "fact": fact})


FAMILY = Family(
    category="tool",
    kind="unanswerable",
    case=case,
    phrasings=(
        "What is the {fact} of {place}?",
        "Look up {place} in the encyclopedia and tell me its {fact}.",
        "{place}: {fact}?",
        "I read about a town called {place}. Which {fact} does it have?",
        "Give me the {fact} of the city of {place}, please.",
        "For my essay I need to state the {fact} of {place}.",
        "do you happen to know the {fact} of {place}",
        "How does the encyclopedia put the {fact} of {place}?",
        "My grandmother was born in {place}. I should like to find out its {fact}.",
        "Consult the article on {place} and report the {fact} it gives.",
    ),
    more=(
        "Could you tell me the {fact} of {place}?",
        "For a school talk about {place} I still lack the {fact}. Please supply it.",
        "{fact:capital} of {place}, please.",
        '"And the {fact}?" asks the teacher, pointing at {place} on the map. What is the right answer?',
        "hey whats the {fact} of {place}, is it in the encyclopedia",
        "If you open the encyclopedia at {place}, which {fact} is given there?",
        "I wonder whether you can find the {fact} of {place} for me.",
        "Travel notes. Destination: {place}. {fact:capital}: still to be filled in. What goes there?",
        "We are going to {place} on our holidays. The weather should be fine. What can be read about its {fact}?",
        "According to the encyclopedia's entry about {place}, what {fact} has it got?",
        "The {fact} is what I want to know; the place is {place}.",
        "{place} has what {fact}?",
        "Please find out about {place}: {fact}.",
        "Which {fact} is listed for {place}?",
        "Do you happen to know the {fact} of {place}?",
        "I am writing a postcard from {place} and would like to mention its {fact}. What is it?",
        "Tell me, with the help of the encyclopedia, what {fact} {place} has.",
        "In the quiz they asked for the {fact} of {place}, and nobody knew it. What would have been right?",
        "looking for the {fact} of {place}, anyone?",
        "Search the encyclopedia for {place}, then state the {fact}.",
        "As for {place}, can you give its {fact}?",
        "Under the entry {place}, how is the {fact} stated in the encyclopedia?",
        "Name the {fact} of the town {place}.",
        '"{place}? Never heard of it," says my uncle. He would like to know its {fact}. Can you help him?',
        "If someone asked you for the {fact} of {place}, what would you say?",
        "Our bus stops in {place} for lunch. Please look up the {fact} for the passengers.",
    ),
    steps=(
        Step(
            "Asked: the {fact} of {place}. That is not known here: look for the article in the encyclopedia.",
            'print(use_tool("encyclopedia", title="{place}"))',
            requires="python:tool(encyclopedia)",
            fails=True,
        ),
    ),
    think="The encyclopedia has no article on {place}, and I must not make up a figure.",
    reply="I do not know: the encyclopedia has no article about {place}.",
)
