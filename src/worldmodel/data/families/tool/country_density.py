"""Population density: the facts come from a tool, the quotient from a model."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    facts = country(name)
    return Case({"name": name}, round(facts["population"] / facts["area_km2"], 2))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "How densely is {name} populated?",
        "What is the population density of {name} in people per square kilometre?",
        "People per square kilometre in {name}?",
        "On average, how many people live on one square kilometre of {name}?",
        "I need the population density of the country {name}.",
        "Tell me how crowded {name} is: inhabitants per km2, please.",
        "If the inhabitants of {name} were spread evenly, how many would each square kilometer hold?",
        "Divide the population of {name} by its area.",
        "{name}: inhabitants per square kilometre",
        "For a report I have to know how many inhabitants there are to each square kilometre of {name}.",
    ),
    more=(
        "Could you work out how many people share each square kilometre of {name}?",
        "{name}: population divided by area = ? (people per km2)",
        (
            "Take the number of inhabitants of {name}, spread them evenly over its land, and say how many fall "
            "on a square kilometre."
        ),
        (
            '"Is {name} a crowded place?" asked the pupil. "Compute its population density," the teacher '
            "replied. What comes out, in people per km2?"
        ),
        "whats the density of {name}, people per sq km",
        "If everybody in {name} were spread out equally, how many would there be per square kilometre?",
        "I wonder how thickly settled {name} is; please express it in inhabitants per square kilometre.",
        "Determine the ratio of inhabitants to square kilometres for the country called {name}.",
        "We are drawing a map that shades countries by people per square kilometre. Which figure belongs to {name}?",
        "Before I move to {name} I would like to know its population per square kilometre.",
        "Per square kilometre, how many inhabitants does {name} have?",
        "{name} has how many people to the square kilometre?",
        "Work out the population density of {name}, please.",
        "Population density, {name}?",
        "By area and number of inhabitants, how dense is the population of {name}?",
        "What figure do you get if you divide the inhabitants of {name} among its square kilometres?",
        "hey how many people per km2 in {name}",
        "Give me {name}'s people per square kilometre.",
        "My geography homework asks for the population density of {name}. Which number do I put?",
        "Find out how many people there are on average to a square kilometre in {name}.",
        "In terms of inhabitants per square kilometre, where does {name} stand?",
        "Is {name} full or empty? Please answer with its number of people per square kilometre.",
        "Suppose each square kilometre of {name} had the same number of inhabitants. What number would that be?",
        (
            '"People per square kilometre," says the heading of the table; the row is {name}. What should be '
            "in the cell?"
        ),
        "Calculate for {name}: inhabitants / square kilometres.",
        "I am curious about {name} and its density of population in people per km2. Can you tell me?",
    ),
    steps=(
        Step(
            "Asked: the density of {name}. Its population and area are not known here: look them up with a tool.",
            'facts = use_tool("country", name="{name}")\nprint(facts["population"], facts["area_km2"])',
            requires="python:tool(country)",
        ),
        Step(
            "Known: {output.1} people, {output.2} square kilometres. Density is people by area.",
            "print(round({output.1} / {output.2}, 2))",
        ),
    ),
    reply="{name} has {output} people per square kilometre.",
)
