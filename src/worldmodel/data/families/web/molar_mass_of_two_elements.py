"""The molar mass of a compound of two elements: two requests."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import element


def case(draw: Draw) -> Case:
    formula, one, first, two, second = draw.pick(
        ("water, H2O", "H", 2, "O", 1),
        ("carbon dioxide, CO2", "C", 1, "O", 2),
        ("ammonia, NH3", "N", 1, "H", 3),
        ("methane, CH4", "C", 1, "H", 4),
        ("table salt, NaCl", "Na", 1, "Cl", 1),
        ("rust, Fe2O3", "Fe", 2, "O", 3),
        ("quartz, SiO2", "Si", 1, "O", 2),
        ("alumina, Al2O3", "Al", 2, "O", 3),
    )
    mass = first * float(element(one)["mass"]) + second * float(element(two)["mass"])
    return Case(
        {"formula": formula, "one": one, "two": two, "first": str(first), "second": str(second)}, round(mass, 2)
    )


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What is the molar mass of {formula}? Take the elements from api.elements.example.",
        "Use api.elements.example to compute the molar mass in g/mol of {formula}.",
        "How many grams does one mole of {formula} weigh, with the masses of api.elements.example?",
        "molar mass, {formula}, api.elements.example",
        (
            "For {formula}: look the elements up at http://api.elements.example and add their masses as "
            "often as they occur."
        ),
        "A chemist needs the mass of a mole of {formula}. api.elements.example has what each element weighs.",
        "From the atomic masses that api.elements.example serves, what follows for {formula}, in grams per mole?",
        "Ask api.elements.example for both elements in {formula}. What does a mole of it weigh in grams?",
        ("I'd like the molar mass of the compound {formula}; the service api.elements.example lists each element's."),
        (
            "Weigh out exactly one mole of {formula}. What must the scale show in grams, if "
            "api.elements.example is right?"
        ),
    ),
    more=(
        "Fetch the atomic masses from api.elements.example and work out how much a mole of {formula} weighs.",
        "{formula}: g/mol, please, using api.elements.example.",
        "api.elements.example gives the mass of every element. From those, what molar mass follows for {formula}?",
        (
            "If I have a mole of {formula} in my flask, how many grams is that? Let api.elements.example "
            "supply the masses of the elements."
        ),
        "Could you tell me the molar mass of {formula}? The data are to come from api.elements.example.",
        "whats a mol of {formula} in grams, get the elements from api.elements.example",
        (
            '"How heavy is a mole of {formula}?" asks a student. "Add up what api.elements.example says," '
            "replies the tutor. What is the result?"
        ),
        "Determine, by querying api.elements.example for its elements, the mass per mole of {formula}.",
        (
            "Label for the bottle: {formula}, molar mass in g/mol still missing. Look the elements up at "
            "api.elements.example and complete it."
        ),
        (
            "I am preparing a solution and need to know what a mole of {formula} weighs, given the element "
            "masses at http://api.elements.example."
        ),
        "With api.elements.example for the elements, how much is the molar mass of {formula} in g/mol?",
        "In grams per mole, what does {formula} have according to api.elements.example?",
        "From the element masses on http://api.elements.example, calculate the molar mass of {formula}.",
        "api.elements.example knows the elements. I need {formula}: how many grams is a mole?",
        "can you get me the molar mass of {formula}? elements are on api.elements.example",
        "Please add up the elements in {formula}, with masses from api.elements.example, and give me g/mol.",
        (
            "My homework asks for the molar mass of {formula}. The teacher told us to take element data from "
            "api.elements.example."
        ),
        "How heavy, in grams, is exactly a mole of {formula}? Get the atoms' masses at api.elements.example.",
        "Query api.elements.example for what you need and state the mass per mole of {formula}.",
        "Substance: {formula}. Data source: api.elements.example. Wanted: molar mass (g/mol).",
        "If api.elements.example tells the mass of each element, what is the mass of a mole of {formula}?",
        "Could api.elements.example help us find how many grams there are in a mole of {formula}?",
        "I want to weigh a mole of {formula}. Look at api.elements.example and say how many grams I need.",
        (
            '"Use api.elements.example," it says in the lab rules. So what is the molar mass of {formula} by '
            "that service?"
        ),
        (
            "The molar mass belonging to {formula} is to be found. Fetch the masses of its elements from "
            "api.elements.example."
        ),
        "Tell me, on the basis of api.elements.example, the number of grams in one mole of {formula}.",
    ),
    steps=(
        Step(
            (
                "Asked: the molar mass of {formula}. It has {one} {first} times and {two} {second} times. Fetch "
                "both masses, multiply and add."
            ),
            """
import requests
def mass(symbol):
    return requests.get("http://api.elements.example/" + symbol).json()["mass"]
print(round({first} * mass("{one}") + {second} * mass("{two}"), 2))
""",
            requires="python:web(api.elements.example)",
        ),
    ),
    reply="The molar mass is {output} g/mol.",
)
