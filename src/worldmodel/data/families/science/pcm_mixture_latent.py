"""The mean latent heat of two phase-change materials that are mixed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, second = draw.sample(("paraffin", "lauric acid", "capric acid", "myristic acid", "palmitic acid"), 2)
    one, two = draw.integer(12, 240), draw.integer(12, 240)
    heat_one, heat_two = draw.integers(2, 145, 225, distinct=True)
    values: dict[str, Value] = {
        "one": one,
        "two": two,
        "heat_one": heat_one,
        "heat_two": heat_two,
        "x": draw.integer(20, 50),
    }
    return Case({"first": first, "second": second, **values}, (one * heat_one + two * heat_two) / (one + two))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one} kg of {first} ({heat_one} kJ/kg) are blended with {two} kg of {second} ({heat_two} kJ/kg). What is "
            "the latent heat of the blend per kilogram?"
        ),
        (
            "What latent heat in kJ/kg has a mixture of {one} kg {first} and {two} kg {second}, if the pure materials "
            "have {heat_one} and {heat_two} kJ/kg?"
        ),
        (
            "{first:capital}: {one} kg, {heat_one} kJ/kg. {second:capital}: {two} kg, {heat_two} kJ/kg. Mass-weighted "
            "mean latent heat?"
        ),
        (
            "A tank is filled with {one} kilograms of {first}, later {two} kilograms of {second} are stirred in. "
            "Melting takes {heat_one} kJ/kg for the former and {heat_two} kJ/kg for the latter. Find the average per "
            "kilogram of the mix."
        ),
        (
            "Suppose the heats of fusion of {first} and {second}, {heat_one} and {heat_two} kJ/kg, simply average by "
            "mass. What value results for {one} kg of the one with {two} kg of the other?"
        ),
        (
            "i mixed {first} and {second}, {one} kg and {two} kg. alone they store {heat_one} and {heat_two} kJ per "
            "kg when melting, so how many kJ per kg does my mixture store"
        ),
        (
            "Estimate the enthalpy of fusion, per kg, of a PCM composed of {one} kg of {first} with {heat_one} kJ/kg "
            "and {two} kg of {second} with {heat_two} kJ/kg."
        ),
        (
            "The latent heat of {first} is {heat_one} kJ/kg, that of {second} {heat_two} kJ/kg. They are melted "
            "together, {one} kg of the first and {two} kg of the second, at about {x} °C. How much heat does one "
            "kilogram of the product store?"
        ),
        (
            "By weight, a store contains {one} kg {first} and {two} kg {second}. How many kJ does it take on average "
            "to melt a kilogram, when {first} needs {heat_one} kJ/kg and {second} needs {heat_two} kJ/kg?"
        ),
        (
            "Take {one} kg of a PCM that holds {heat_one} kJ/kg and {two} kg of another that holds {heat_two} kJ/kg. "
            "Assuming ideal mixing of the two, {first} and {second}, what does each kg of the mixture hold?"
        ),
        (
            "Work out the specific latent heat of a two-component wax: component A is {first}, {one} kg at {heat_one} "
            "kJ/kg; component B is {second}, {two} kg at {heat_two} kJ/kg."
        ),
        (
            "Divide the total latent heat of {one} kg {first} and {two} kg {second} by their total mass. The values "
            "per kg are {heat_one} kJ and {heat_two} kJ."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean latent heat per kg. Known: {one} kg with {heat_one} kJ/kg and {two} kg with "
                "{heat_two} kJ/kg. Multiply each mass by its latent heat, add, and divide by both masses together."
            ),
            """
heat = {one} * {heat_one} + {two} * {heat_two}
print(heat / ({one} + {two}))
""",
        ),
    ),
    reply="The mixture has {output} kJ/kg.",
)
