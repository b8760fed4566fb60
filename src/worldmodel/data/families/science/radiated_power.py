"""The power that a hot surface radiates, by the law of Stefan and Boltzmann."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing = draw.pick("stove plate", "furnace door", "steel sheet", "radiator panel", "kiln wall", "lava crust")
    area, celsius, emission = draw.number(0.1, 6, digits=2), draw.integer(60, 900, 10), draw.number(0.3, 0.98, digits=2)
    power = emission * 5.67e-8 * area * (celsius + 273.15) ** 4
    values: dict[str, Value] = {
        "thing": thing,
        "area": area,
        "celsius": celsius,
        "emission": emission,
        "x": draw.integer(2, 30),
    }
    return Case({**values, "sigma": "5.67e-8", "zero": "273.15"}, power)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {thing} of {area} m² has {celsius} °C and an emissivity of {emission}. What power does it radiate in watts?",
        (
            "How many watts of heat radiation leave a {thing} with an area of {area} m² and emissivity {emission} at "
            "{celsius} °C?"
        ),
        "{thing:capital}, {area} m², {celsius} °C, emissivity {emission}. Radiated power (W)?",
        (
            "Glowing at {celsius} degrees Celsius, a {thing} sends out radiation from {area} square metres. Its "
            "emissivity is {emission}. Find the emitted power, without what it receives."
        ),
        (
            "Use the Stefan-Boltzmann law for a {thing}: emissivity {emission}, temperature {celsius} °C, surface "
            "{area} m². Give the power in W."
        ),
        (
            "what does a {thing} of {area} square meters radiate when it is {celsius} celsius hot and the emissivity "
            "is {emission}, in watts"
        ),
        (
            "The emissivity of a {thing} is {emission}. At {celsius} °C, what radiant power in watts comes from "
            "{area} m² of it?"
        ),
        (
            "It is {x} minutes since the {thing} reached {celsius} °C. Its {area} m² shine with an emissivity of "
            "{emission}. With how many watts?"
        ),
        (
            "Compute the thermal emission of {area} m² of a grey body ({emission}) that is kept at {celsius} °C, "
            "namely a {thing}."
        ),
        (
            "If only radiation out of it counts, how much energy per second, in joules, does a {thing} at {celsius} "
            "°C give off through {area} m² with emissivity {emission}?"
        ),
        (
            "A camera measures {celsius} °C on the surface of a {thing}. Knowing the surface to be {area} m² and the "
            "emissivity to be {emission}, state its radiated power in watts."
        ),
    ),
    more=(
        (
            "Its emissivity is {emission}, its temperature {celsius} °C, its surface {area} m². How many watts "
            "does this {thing} radiate?"
        ),
        (
            "{celsius} °C is the temperature of a {thing}. Given an emissivity of {emission} and {area} m² of "
            "surface, calculate the power it radiates in W."
        ),
        (
            "Tell me the power, in watts, that is given off as radiation by {area} square metres of a {thing} "
            "heated to {celsius} °C, where the emissivity equals {emission}."
        ),
        (
            "I wonder how many watts our {thing} radiates. The emissivity, says the data sheet, is {emission}; "
            "the surface measures {area} m²; a thermometer on it shows {celsius} °C."
        ),
        "emissivity: {emission}; area: {area} m²; temperature: {celsius} °C; object: {thing}; radiated W = ?",
        (
            "If a {thing} with a surface of {area} m² is brought to {celsius} °C, what power in watts leaves "
            "it by radiation? Take {emission} for the emissivity."
        ),
        (
            '"How hot is the {thing}?" "{celsius} °C." "And how large?" "{area} m², with an emissivity '
            'of {emission}." So which power in W is emitted as radiation?'
        ),
        (
            "Please work out the heat radiation of a {thing} in watts. At an emissivity of {emission} and "
            "{celsius} degrees Celsius it shines from {area} m²."
        ),
        (
            "got a {thing} here, emissivity {emission}, it's at {celsius} C and has {area} m2. how many watts "
            "does it send out as radiation"
        ),
        (
            "In a workshop a {thing} is left to cool in a dark corner. At first it has {celsius} °C. With "
            "{area} m² of surface and {emission} as its emissivity, how great is the radiated power in watts "
            "at that moment?"
        ),
        "With an emissivity of {emission} and at {celsius} °C, how many watts does a {thing} radiate from {area} m²?",
        (
            "{emission} is the emissivity of a {thing}, {area} m² its surface, {celsius} °C its temperature. "
            "What power in W leaves it as radiation?"
        ),
        (
            "{area} m² of surface belong to a {thing} with an emissivity of {emission}. It has been heated to "
            "{celsius} °C. Find the radiated power in watts."
        ),
        (
            "What power, in watts, is radiated at {celsius} °C by a {thing}, if its emissivity is {emission} "
            "and its surface {area} m²?"
        ),
        (
            "From {area} m² of a {thing} at {celsius} °C, heat is radiated with an emissivity of {emission}. "
            "Calculate the power in W."
        ),
        "emissivity {emission}, {celsius} C, {area} square metres, it's a {thing}. how much power radiated in W?",
        (
            "A {thing} has an emissivity of {emission}. How many watts does it send out at {celsius} °C when "
            "its surface is {area} m²?"
        ),
        (
            "Tell me how strongly a {thing} radiates, in watts. Its temperature is {celsius} °C; its "
            "emissivity, {emission}; its area, {area} m²."
        ),
        (
            "At a temperature of {celsius} °C, what is the total radiation in W of {area} m² of a {thing} with "
            "{emission} as its emissivity?"
        ),
        (
            "I measured the {thing} in our forge: {area} m² of surface. Its emissivity is known, {emission}. "
            "What power in watts does it radiate once it has {celsius} °C?"
        ),
        (
            "Radiated power in W = ? for surface {area} m², emissivity {emission}, temperature {celsius} °C, "
            "object: {thing}"
        ),
        (
            '"This {thing} has an emissivity of {emission}," says the technician, "and now it is at '
            '{celsius} °C." The surface is {area} m². How great, in watts, is the power it gives off by '
            "radiation?"
        ),
        (
            "If {emission} is taken as the emissivity and {area} m² as the surface of a {thing}, what "
            "radiation in watts does the law of Stefan and Boltzmann give for {celsius} °C?"
        ),
        (
            "Could you determine the emitted power in W? We have a {thing} of {celsius} °C. Per the handbook "
            "its emissivity is {emission}. Radiation comes from {area} m²."
        ),
        (
            "The surface of a {thing} glows at {celsius} °C. Suppose the emissivity of this surface to be "
            "{emission} and its size to be {area} m². Please compute its thermal radiation in watts."
        ),
        (
            "You stand in front of a {thing} and feel its heat. Emissivity {emission}, area {area} m², "
            "temperature {celsius} °C are given. How many watts does it radiate altogether?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the radiated power. Known: {area} m², {celsius} °C, emissivity {emission}. The constant of "
                "Stefan and Boltzmann is {sigma} and kelvin is Celsius plus {zero}. Multiply emissivity, constant, "
                "area and the fourth power of the kelvin temperature."
            ),
            """
kelvin = {celsius} + {zero}
print({emission} * {sigma} * {area} * kelvin ** 4)
""",
        ),
    ),
    reply="It radiates {output} W.",
)
