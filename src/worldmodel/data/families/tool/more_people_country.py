"""The country with more inhabitants, by two calls of a tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    first, second = draw.sample(COUNTRIES, 2)
    return Case({"first": first, "second": second}, max(first, second, key=lambda name: country(name)["population"]))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Which country has more inhabitants, {first} or {second}?",
        "Do more people live in {first} or in {second}?",
        "Name the more populous of the two countries {first} and {second}.",
        "{first} and {second}: which has the bigger population?",
        (
            "In a card game the country with more people wins. I hold {first}, my sister holds {second}. "
            "Whose card is better? Name the country."
        ),
        "Compare the populations of {first} and {second}; answer with the larger.",
        "where are there more people: {first}, {second}",
        "I thought {second} was more populous than {first}. Which one is it really?",
        (
            "A firm opens its office in whichever country has the greater number of people. It looked at "
            "{first} and at {second}. Where does it go?"
        ),
        "Out of {first} and {second}, pick the one where more people are at home.",
    ),
    more=(
        "Tell me which of the countries {first} and {second} has the larger population.",
        "I wonder whether {first} or {second} is the more populous country.",
        "Compare the populations of {first} and {second} and name the larger.",
        (
            '"More people live in {first}," says the mother. "No, in {second}," says the son. Which '
            "country is the right answer?"
        ),
        "Countries: {first}, {second}. Most inhabitants: ?",
        "hey is {first} or {second} the country with more people",
        "Could you say who counts more citizens, {first} or {second}?",
        "If {first} and {second} each gave every inhabitant a flag, which of the countries would need more flags?",
        "Between {first} and {second}, the higher head count belongs to which country?",
        (
            "A quiz asks for the country with the greater population. The choices are {first} and {second}. "
            "Pick the correct one."
        ),
        "Larger population: {second} or {first}?",
        (
            "Say, does {second} have more inhabitants than {first}, or is it the other way round? Name the "
            "country with more."
        ),
        "Of these countries, {second} and {first}, name the one that is home to more people.",
        "Who is ahead in number of inhabitants, {second} or {first}?",
        (
            "Please check whether {first} beats {second} in population, and give the name of the country that "
            "has more people."
        ),
        "With regard to the number of people living there, which is bigger: {second} or {first}?",
        (
            "If all people of {first} stood in one line and all people of {second} in another, the line of "
            "which country would be longer?"
        ),
        "My atlas lists {second} and {first} but no populations. Which of the countries has the greater one?",
        "is it {second} or {first} that has the most people living in it?",
        "Let me know the country with the greater population. My candidates are {second} and {first}.",
        "Population contest: {first} against {second}. Winner?",
        (
            "A magazine is going to be sold in either {second} or {first}, wherever there are more "
            "inhabitants. In which country?"
        ),
        (
            '"We are more people than you," says a visitor from {second} to a host from {first}. Which '
            "country really has more?"
        ),
        "Could you find out in which of the countries, {second} or {first}, more people live?",
        "Rank {first} and {second} by number of inhabitants and give me just the top country.",
        (
            "When it comes to inhabitants, {second} and {first} are often mixed up. State the country that has "
            "more of them."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: whether {first} or {second} has more people. Look both up with the country tool and "
                "compare the populations."
            ),
            (
                'first = use_tool("country", name="{first}")["population"]\n'
                'second = use_tool("country", name="{second}")["population"]\n'
                'print("{first}" if first > second else "{second}")'
            ),
            requires="python:tool(country)",
        ),
    ),
    reply="{output} has more inhabitants.",
)
