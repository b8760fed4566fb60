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
