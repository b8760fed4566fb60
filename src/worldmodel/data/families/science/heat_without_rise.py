"""The heat for warming a mass by an amount that is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing, heat = draw.pick(("copper", 0.385), ("aluminium", 0.9), ("iron", 0.45), ("brass", 0.38), ("granite", 0.79))
    mass, end = draw.integer(2, 90), draw.integer(45, 160)
    return Case({"thing": thing, "heat": heat, "mass": mass, "end": end, "x": draw.integer(4, 50)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{mass} kg of {thing} with a specific heat of {heat} kJ/(kg K) are warmed to {end} °C. How much heat in "
            "kJ is needed?"
        ),
        "How many kilojoules bring {mass} kilograms of {thing} ({heat} kJ/kgK) up to {end} °C?",
        "{thing:capital}: {mass} kg, c = {heat} kJ/(kg K), end temperature {end} °C. Heat?",
        (
            "In a workshop, {thing} is heated until a thermometer shows {end} degrees Celsius. There are {mass} kg of "
            "it and each takes {heat} kJ per kelvin. Find the heat supplied."
        ),
        "Given {heat} kJ/(kg K) for {thing}, what energy in kJ goes into {mass} kg that end up at {end} °C?",
        "the {thing} weighs {mass} kg and needs {heat} kJ per kg and degree. how much heat till it has {end} celsius",
        (
            "After {x} minutes on the fire, {mass} kg of {thing} have reached {end} °C. The specific heat is {heat} "
            "kJ/(kg K). What heat did they take up?"
        ),
        (
            "Compute the energy for heating {thing} in kJ. Mass: {mass} kg. Specific heat: {heat} kJ/(kg K). It is "
            "warmed until it has {end} °C."
        ),
        (
            "What heat does a piece of {thing}, {mass} kg with {heat} kJ/(kg K), give off when it cools down from "
            "{end} °C in the open air?"
        ),
        (
            "If one kilogram of {thing} takes {heat} kJ for every degree, how many kJ does it take to make {mass} kg "
            "of it {end} °C hot?"
        ),
        (
            "A lump of {thing} left the furnace at {end} °C and was then cooled in a bath. It has {mass} kg and "
            "{heat} kJ/(kg K). Say how much heat the bath received."
        ),
    ),
    think=(
        "Known: {mass} kg, specific heat {heat} kJ/(kg K), and one temperature, {end} °C. Asked: the heat. The other "
        "temperature is not said, so the change of temperature and the heat cannot be computed."
    ),
    reply="I do not know: only one of the two temperatures is given.",
)
