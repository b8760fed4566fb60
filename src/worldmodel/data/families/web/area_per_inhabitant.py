"""Square metres per inhabitant: facts fetched first, divided in a second program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    facts = country(name)
    return Case({"name": name}, round(facts["area_km2"] * 1_000_000 / facts["population"], 1))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many square metres of land are there for each inhabitant of {name}? See api.countries.example.",
        "Using area and population from api.countries.example, how much room in m2 has one person in {name}?",
        (
            "If the land of {name} were shared out equally, how many square metres would each citizen get? "
            "Data: api.countries.example"
        ),
        "{name}: area per head in square metres, source api.countries.example",
        "Look {name} up at api.countries.example and divide its area, in square metres, by its population.",
        (
            "What is the land per person in {name}, expressed in square meters, with the figures of "
            "api.countries.example?"
        ),
        (
            "On average, on how many square metres does a single person live in {name}? The facts are at "
            "http://api.countries.example."
        ),
        (
            "Everyone in {name} wants a plot of the same size, and all land is given away. How big is a plot"
            " in square metres, going by api.countries.example?"
        ),
        ("The service api.countries.example gives km2 and people for {name}. Turn that into square metres per person."),
        (
            "For my talk on {name} I need the area that falls to one inhabitant, in m2; numbers are at "
            "api.countries.example."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: square metres per person of {name}. Area and population are not known here: fetch them "
                "from the service."
            ),
            """
import requests
facts = requests.get("http://api.countries.example/{name}").json()
print(facts["area_km2"], facts["population"])
""",
            requires="python:web(api.countries.example)",
        ),
        Step(
            (
                "Known: {output.1} square kilometres, {output.2} people. A square kilometre has a million square"
                " metres; multiply, then divide by the people."
            ),
            "print(round({output.1} * 1000000 / {output.2}, 1))",
        ),
    ),
    reply="There are {output} square metres for each person in {name}.",
)
