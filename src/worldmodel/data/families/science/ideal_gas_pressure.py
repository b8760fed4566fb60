"""The pressure of an ideal gas from amount, temperature in Celsius and volume."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gas = draw.pick("nitrogen", "helium", "argon", "oxygen", "neon", "methane", "carbon dioxide")
    vessel = draw.pick("cylinder", "flask", "tank", "vessel", "bottle")
    moles, celsius, litres = draw.number(0.2, 30, digits=1), draw.integer(5, 180), draw.integer(2, 90)
    values: dict[str, Value] = {
        "gas": gas,
        "vessel": vessel,
        "moles": moles,
        "celsius": celsius,
        "litres": litres,
        "x": draw.integer(2, 40),
    }
    return Case({**values, "constant": "8.314", "zero": "273.15"}, moles * 8.314 * (celsius + 273.15) / litres)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {vessel} of {litres} litres contains {moles} mol of {gas} at {celsius} °C. What is the pressure in "
            "kPa, for an ideal gas?"
        ),
        "What pressure, in kilopascals, do {moles} mol {gas} exert at {celsius} °C in {litres} L?",
        "{gas:capital}, ideal: {moles} mol, {litres} L, {celsius} °C. Pressure in kPa?",
        (
            "Treat {gas} as an ideal gas. {moles} moles of it are shut in a {vessel} with a volume of {litres} "
            "liters; the temperature is {celsius} degrees Celsius. Find the pressure (kPa)."
        ),
        (
            "The thermometer on a {vessel} of {gas} reads {celsius} °C. Inside are {moles} mol, and the volume is "
            "{litres} l. How many kPa should the gauge for absolute pressure show?"
        ),
        (
            "i pumped {moles} mol of {gas} into my {vessel} of {litres} litres. it has {celsius} celsius. which "
            "pressure in kpa is that, ideal gas law"
        ),
        (
            "Compute p in kPa from the ideal gas law with n = {moles} mol, V = {litres} L and a temperature of "
            "{celsius} °C ({gas})."
        ),
        (
            "When a {vessel} ({litres} litres) is warmed to {celsius} °C, the {moles} mol of {gas} in it press on its "
            "walls with how many kPa?"
        ),
        (
            "Shelf {x} holds a {vessel} for gases. {litres} litres fit in. It is filled with {moles} mol {gas} and "
            "stands in a chamber of {celsius} °C. What absolute pressure is inside, in kPa?"
        ),
        (
            "Say how big the pressure of {gas} is, in kPa, if {moles} mol of the gas share {litres} litres at a "
            "temperature of {celsius} °C and behave ideally."
        ),
        (
            "At {celsius} °C the whole volume of a {vessel}, {litres} L, is taken up by {moles} mol of {gas}. "
            "Determine the pressure in kilopascal with R in J/(mol K)."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a pressure in kPa. Known: {moles} mol, {celsius} °C, {litres} litres. The gas constant is "
                "{constant} J/(mol K) and kelvin is Celsius plus {zero}. Multiply moles, constant and kelvin and "
                "divide by the litres: that gives kPa."
            ),
            """
kelvin = {celsius} + {zero}
print({moles} * {constant} * kelvin / {litres})
""",
        ),
    ),
    reply="The pressure is {output} kPa.",
)
