"""The entropy gained when ice-cold matter melts at its melting point in Celsius."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    stuff, latent, melt = draw.pick(
        ("lead", 23, 327),
        ("tin", 59, 232),
        ("aluminium", 397, 660),
        ("zinc", 112, 420),
        ("silver", 105, 962),
        ("paraffin", 200, 58),
        ("gallium", 80, 30),
    )
    mass = draw.number(0.2, 25, digits=1)
    values: dict[str, Value] = {
        "stuff": stuff,
        "latent": latent,
        "melt": melt,
        "mass": mass,
        "zero": "273.15",
        "x": draw.integer(2, 40),
    }
    return Case(values, mass * latent / (melt + 273.15))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{mass} kg of {stuff} melt at {melt} °C. The latent heat is {latent} kJ/kg. By how many kJ/K does the "
            "entropy grow?"
        ),
        (
            "How much entropy, in kJ/K, is gained when {mass} kg {stuff} turn liquid at the melting point of {melt} "
            "°C, with {latent} kJ for each kilogram?"
        ),
        (
            "{stuff:capital}: {mass} kg, melting point {melt} °C, heat of fusion {latent} kJ/kg. Entropy change on "
            "melting in kJ/K?"
        ),
        (
            "At a constant {melt} degrees Celsius a crucible of {stuff} becomes liquid. It holds {mass} kilograms, "
            "and melting takes {latent} kJ/kg. Find the change of entropy in kJ per kelvin."
        ),
        (
            "what's the entropy change in kj/k if i melt {mass} kg of {stuff} reversibly, it melts at {melt} celsius "
            "and takes {latent} kj per kg"
        ),
        (
            "Compute the heat needed to melt {mass} kg of {stuff} ({latent} kJ/kg) and divide it by the absolute "
            "melting temperature; the melting point is {melt} °C. Which entropy in kJ/K do you get?"
        ),
        (
            "During the melting of {stuff}, its temperature stays at {melt} °C. For a block of {mass} kg and a latent "
            "heat of {latent} kJ/kg, by what amount (kJ/K) is the entropy of the liquid higher than that of the "
            "solid?"
        ),
        (
            "After {x} minutes in the furnace, {mass} kg of {stuff} have just become liquid at {melt} °C, having been "
            "solid at the same temperature. With {latent} kJ/kg, state the rise in entropy in kJ/K."
        ),
        (
            "If {stuff} needs {latent} kJ/kg to melt and does so at {melt} °C, what entropy in kJ/K do {mass} kg of "
            "it take in?"
        ),
        (
            "Determine delta S in kJ/K for the solid-liquid transition of {mass} kg {stuff}: T is {melt} °C, L is "
            "{latent} kJ/kg."
        ),
    ),
    more=(
        (
            "The melting point of {stuff} is {melt} °C and its heat of fusion {latent} kJ/kg. Tell me the "
            "entropy change in kJ/K when {mass} kg of it melt."
        ),
        (
            "It takes {latent} kJ to melt a kilogram of {stuff}, and this happens at {melt} °C. By how many "
            "kJ/K does the entropy of {mass} kg rise on melting?"
        ),
        (
            "With {latent} kJ/kg as latent heat, {mass} kg of {stuff} melt at {melt} degrees Celsius. Work out "
            "the gain of entropy in kJ/K."
        ),
        "m = {mass} kg {stuff}; T = {melt} °C; L = {latent} kJ/kg; entropy of melting in kJ/K = ?",
        (
            "I keep {stuff} at its melting point, {melt} °C, until all {mass} kg are liquid. Each kilogram "
            "needs {latent} kJ. What is the change in entropy, in kJ/K?"
        ),
        (
            "Could you find the entropy, in kJ per kelvin, that {mass} kilograms of {stuff} take up on melting "
            "at {melt} °C, if the specific heat of fusion is {latent} kJ/kg?"
        ),
        (
            '"At {melt} °C it melts," says the foundry worker about the {stuff}, "and every kilo wants '
            '{latent} kJ." The pot contains {mass} kg. How many kJ/K of entropy does it gain by melting?'
        ),
        "hey {stuff} takes {latent} kJ/kg to melt, melts at {melt} °C, i have {mass} kg. entropy change in kJ/K?",
        (
            "If heat is supplied reversibly to {mass} kg of {stuff} at a steady {melt} °C, enough to turn it "
            "all into liquid at {latent} kJ a kilogram, how large is the entropy increase in kJ/K?"
        ),
        (
            "Given a heat of fusion of {latent} kJ/kg, a mass of {mass} kg and a melting temperature of {melt} "
            "°C, calculate for {stuff} the increase of entropy from solid to liquid. Use kJ/K."
        ),
        "{latent} kJ/kg at {melt} °C: so {stuff} melts. What is the entropy change in kJ/K for {mass} kg?",
        (
            "{melt} °C is the melting point of {stuff}. Each kilogram takes {latent} kJ to melt. When {mass} "
            "kg melt, by how many kJ/K does the entropy grow?"
        ),
        (
            "How much does the entropy rise, in kJ/K, if at {melt} °C a mass of {mass} kg of {stuff} with "
            "{latent} kJ/kg of latent heat becomes liquid?"
        ),
        (
            "Needing {latent} kJ per kilogram, {stuff} melts at {melt} °C. Find the entropy in kJ/K that "
            "{mass} kg gain in melting."
        ),
        (
            "Of {stuff}, {mass} kg are melted. This occurs at {melt} °C and takes {latent} kJ/kg. Tell me the "
            "change of entropy in kJ/K."
        ),
        (
            "Heat of fusion {latent} kJ/kg; melting point {melt} °C; substance {stuff}; mass {mass} kg; "
            "entropy change in kJ/K?"
        ),
        "melting {stuff} at {melt} °C, {latent} kj a kilo, {mass} kilos. how much entropy in kj/k",
        (
            "When {stuff} melts at its melting point of {melt} °C, a mass of {mass} kg takes up {latent} kJ "
            "for every kg. Calculate the increase of its entropy in kJ/K."
        ),
        (
            '"{mass} kg of {stuff}, all melted," reports the worker. At a melting point of {melt} °C and a '
            "latent heat of {latent} kJ/kg, what entropy in kJ/K has the metal taken up?"
        ),
        (
            "Please work out in kJ/K how the entropy of {stuff} changes on melting, with {latent} kJ/kg, with "
            "{mass} kg, and with a melting point of {melt} °C."
        ),
        (
            "If the latent heat of {stuff} is {latent} kJ/kg and {mass} kg of it go from solid to liquid at "
            "{melt} °C, what entropy change in kJ/K results?"
        ),
        (
            "You melt {stuff} at {melt} °C. You have {mass} kg of it, and a kg swallows {latent} kJ. By what "
            "number of kJ/K has the entropy increased?"
        ),
        (
            "A lump of {stuff} has {mass} kg. Its latent heat of melting is {latent} kJ/kg. It melts at {melt} "
            "°C. Determine the gain in entropy, in kJ/K."
        ),
        (
            "The mould for {x} spoons is filled with liquid {stuff}, {mass} kg, just melted. Melting happened "
            "at {melt} °C and used up {latent} kJ/kg. What was the entropy change in kJ/K?"
        ),
        (
            "I wonder what entropy in kJ/K goes into {mass} kg of {stuff} while they melt, the latent heat "
            "being {latent} kJ/kg and the temperature {melt} °C the whole time."
        ),
        (
            "Entropy of melting, in kJ/K, asked for {stuff}: for every kilogram {latent} kJ at {melt} °C, and "
            "{mass} kilograms in total."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the entropy change. Known: {mass} kg, {latent} kJ/kg, {melt} °C. The heat is mass times "
                "latent heat; kelvin is Celsius plus {zero}. Divide the heat by the kelvin temperature."
            ),
            """
heat = {mass} * {latent}
print(heat / ({melt} + {zero}))
""",
        ),
    ),
    reply="The entropy grows by {output} kJ/K.",
)
