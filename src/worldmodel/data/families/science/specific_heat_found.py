"""The specific heat of a sample from heat, mass and both temperatures."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, heat = draw.pick(
        ("metal block", 0.39),
        ("stone", 0.82),
        ("sample of oil", 1.9),
        ("brick", 0.84),
        ("glass rod", 0.78),
        ("bronze bar", 0.38),
        ("piece of oak", 2.3),
    )
    mass, start = draw.integer(120, 4000, 10), draw.integer(12, 28)
    end = start + draw.integer(6, 60)
    given = round(mass * (end - start) * heat * draw.number(0.9, 1.1, digits=2))
    values: dict[str, Value] = {
        "thing": thing,
        "mass": mass,
        "start": start,
        "end": end,
        "given": given,
        "x": draw.integer(2, 30),
    }
    return Case(values, given / mass / (end - start))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} of {mass} g takes up {given} J and warms from {start} °C to {end} °C. What is its specific "
            "heat in J/(g K)?"
        ),
        (
            "What specific heat capacity, in J per gram and kelvin, does a {thing} have if {given} joules raise "
            "{mass} g of it from {start} to {end} degrees Celsius?"
        ),
        "{given} J, {mass} g, {start} °C to {end} °C. Specific heat of the {thing}?",
        (
            "In the lab a {thing} is heated electrically. Energy: {given} J. Mass: {mass} grams. The thermometer "
            "rises from {start} °C to {end} °C. Find c in J/(g K)."
        ),
        (
            "After a {thing} ({mass} g) had received {given} J, its temperature was {end} °C instead of {start} °C. "
            "Determine how many joules one gram needs per degree."
        ),
        (
            "my {thing} weighs {mass} g and got {given} J of heat, before it had {start} celsius and now {end}. "
            "what's the specific heat"
        ),
        (
            "To bring a {thing} from {start} °C up to {end} °C, {given} J were necessary. It weighs {mass} g. "
            "Calculate the heat capacity per gram and kelvin."
        ),
        (
            "Cooling from {end} °C to {start} °C, a {thing} of {mass} g gives {given} J to the water around it. Which "
            "specific heat, in J/(g K), follows?"
        ),
        (
            "A pupil warms a {thing} for {x} minutes with {given} J in total; {mass} g of material go from {start} to "
            "{end} °C. What value for the specific heat does the pupil write down?"
        ),
        (
            "If the mass of a {thing} is {mass} g and {given} J lift its temperature to {end} °C, starting at {start} "
            "°C, how large is its specific heat?"
        ),
        (
            "Divide the heat of {given} J by the mass of the {thing}, {mass} g, and by its rise in temperature from "
            "{start} °C to {end} °C. What is the result called c?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the specific heat. Known: {given} J, {mass} g, from {start} to {end} °C. Subtract the "
                "temperatures for the rise, then divide the heat by mass and rise."
            ),
            """
rise = {end} - {start}
print({given} / ({mass} * rise))
""",
        ),
    ),
    reply="The specific heat is {output} J/(g K).",
)
