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
    more=(
        (
            "I wonder how many square metres of {name} there are per head. api.countries.example knows its "
            "area and its population."
        ),
        "Per person, how much land is there in {name}? Answer in m2, data from api.countries.example.",
        "{name}: area / population, in square metres (source api.countries.example)",
        (
            "Could you fetch the facts on {name} from api.countries.example and tell me how many square metres "
            "each inhabitant has?"
        ),
        (
            "According to api.countries.example, what share of the land of {name}, in square metres, belongs "
            "on average to each of its people?"
        ),
        (
            "My pupils ask how crowded {name} is. Please find the square metres for each inhabitant with the "
            "help of http://api.countries.example."
        ),
        (
            "With area and number of people taken from api.countries.example, work out the square metres of "
            "ground for every person of {name}."
        ),
        "how many m2 does everyone in {name} get if you split the country fairly, check api.countries.example",
        (
            '"There\'s plenty of room in {name}," claims an advert. Test it: get area and population from '
            "api.countries.example and state the square metres per resident."
        ),
        (
            "You will find area and population at api.countries.example. For {name}, give me the area in "
            "square metres divided by the number of inhabitants."
        ),
        (
            "In square metres, how much of {name} is there for each of its people? Area and population are at "
            "api.countries.example."
        ),
        (
            "api.countries.example knows how large {name} is and how many live there. How many square metres "
            "is that for each person?"
        ),
        (
            "Divide the land of {name} among its inhabitants, with data from api.countries.example. How many "
            "m2 has each?"
        ),
        (
            "Each inhabitant of {name}, on average, has how many square metres? Take both numbers from "
            "api.countries.example."
        ),
        (
            "How densely is {name} settled? Give it as square metres for each person, from the area and the "
            "population at api.countries.example."
        ),
        "hey can you check api.countries.example and tell me the square metres per person in {name}",
        (
            "You live in {name} and all the land is shared out evenly. How many square metres are yours, by "
            "the figures of api.countries.example?"
        ),
        (
            "Population and area of {name} can be read at http://api.countries.example. Please find from these "
            "the square metres that a person has."
        ),
        (
            '"A small country, but room for all," writes a tourist about {name}. How much room is it in '
            "square metres a head, as api.countries.example has it?"
        ),
        "Country: {name}. Source: api.countries.example. Asked: square metres of area per inhabitant.",
        (
            "If every person in {name} stood in the middle of a field, and all fields were equally large and "
            "covered the country, how many m2 would a field have? Use api.countries.example."
        ),
        (
            "I have to compare countries by land per head. For {name}, request the facts from "
            "api.countries.example and state the result in square metres."
        ),
        (
            "Work out the area of {name} in square metres for each person who lives there; "
            "api.countries.example has area and population."
        ),
        (
            "Given area and population of {name} in the answer of api.countries.example, determine how many "
            "square metres there are to a person."
        ),
        (
            "Could you tell how many square metres of {name} fall to a single inhabitant, if "
            "api.countries.example is right about area and population?"
        ),
        (
            "A king wants to give the whole of {name} to its people in equal parts. Look at "
            "api.countries.example and tell him how many square metres a part has."
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
