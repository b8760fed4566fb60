"""The latent heat that a mass of a phase-change material stores."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pcm, latent = draw.pick(
        ("paraffin wax", 200),
        ("sodium acetate trihydrate", 264),
        ("lauric acid", 178),
        ("capric acid", 153),
        ("erythritol", 340),
        ("stearic acid", 202),
        ("Glauber's salt", 251),
        ("calcium chloride hexahydrate", 188),
    )
    latent += draw.integer(-6, 6)
    mass = draw.integer(3, 850)
    return Case({"pcm": pcm, "latent": latent, "mass": mass, "x": draw.integer(25, 60)}, mass * latent)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{mass} kg of {pcm} melt completely. The latent heat of fusion is {latent} kJ/kg. How much heat has been "
            "stored?"
        ),
        (
            "How many kilojoules are taken up when {mass} kg of {pcm} turn liquid at the melting point, at {latent} "
            "kJ per kilogram?"
        ),
        (
            "A heat store is filled with {pcm}, latent heat {latent} kJ/kg. It holds {mass} kg. Find its latent "
            "storage capacity in kJ."
        ),
        "every kilo of {pcm} swallows {latent} kJ while it melts. what do {mass} kg swallow",
        (
            "Melting {pcm} costs {latent} kJ/kg. What energy goes into {mass} kg of it, if temperature changes are "
            "neglected?"
        ),
        "Latent heat: {latent} kJ/kg. Mass: {mass} kg. Material: {pcm}. Energy stored on melting, in kJ?",
        (
            "The solar house of Ines has a tank with {mass} kilograms of {pcm} at {x} °C. During the phase change "
            "each kilogram absorbs {latent} kJ. How much is absorbed in total?"
        ),
        (
            "Calculate the heat released when {mass} kg of molten {pcm} solidify; the heat of fusion amounts to "
            "{latent} kJ/kg."
        ),
        "If {pcm} gives off {latent} kilojoules per kg on freezing, how much heat does a block of {mass} kg give off?",
        (
            "Our thermal battery is nothing but {mass} kg of {pcm}. With {latent} kJ/kg as its enthalpy of fusion, "
            "how big is the battery in kJ?"
        ),
        (
            "What latent energy can be put into {mass} kilograms of {pcm}? Its data sheet says {latent} kJ/kg for "
            "melting, and a price that does not matter here."
        ),
        (
            "For a phase-change store made of {pcm} you are told the mass, {mass} kg, and the latent heat, {latent} "
            "kJ/kg. State the heat it takes to melt all of it."
        ),
    ),
    more=(
        "To melt a kilogram of {pcm} takes {latent} kJ. Tell me the kilojoules for {mass} kg.",
        "How many kJ does a store with {mass} kg of {pcm} take up on melting, given a latent heat of {latent} kJ/kg?",
        (
            "With a heat of fusion of {latent} kJ/kg, {pcm} is a good heat store. Work out how many kilojoules "
            "are stored once {mass} kg of it have become liquid."
        ),
        (
            "I bought {mass} kg of {pcm} for my heating system. The label promises {latent} kJ per kilogram in "
            "the change from solid to liquid. What can it store in all, in kJ?"
        ),
        "{pcm:capital} | {mass} kg | {latent} kJ/kg | latent heat in total: ? kJ",
        (
            "Could you say how much latent heat {pcm} holds after melting? There are {mass} kilograms of it, "
            "and each of them needs {latent} kilojoules."
        ),
        (
            '"Each kilo hides {latent} kJ," says the engineer as she pours {mass} kg of {pcm} into the tank. '
            "How many kJ are hidden in the whole tank when everything has melted?"
        ),
        (
            "{latent} kJ are bound by every kilogram of {pcm} that melts. When {mass} kg have melted, at a "
            "constant temperature, what heat has been bound?"
        ),
        (
            "The tank is full of {pcm} and slowly turns liquid in the sun. Its content weighs {mass} kg; the "
            "latent heat is {latent} kJ for a kg. Find the energy taken from the sun in kJ."
        ),
        "need the kJ for melting all my {pcm}, its {mass} kg and {latent} kj per kg",
        "{latent} kJ go into each kilogram of {pcm} on melting. There are {mass} kg. How many kJ is that?",
        "At {latent} kJ/kg, what is stored when {mass} kg of {pcm} melt?",
        "The latent heat of {pcm} is {latent} kJ/kg; find the heat in kJ that {mass} kg store by melting.",
        "How many kJ does it take to melt {pcm} with a latent heat of {latent} kJ/kg, if its mass is {mass} kg?",
        "{mass} kg is the mass of the {pcm}, {latent} kJ/kg its latent heat. What does it store in kJ?",
        "With {mass} kilograms of {pcm} to melt and {latent} kJ for each of them, how much heat in kJ is needed?",
        "Tell me what heat in kJ is set free when {pcm} freezes: {latent} kJ per kg, {mass} kg.",
        (
            "Each kg of my {pcm} stores {latent} kJ as it melts. I own {mass} kg. What is the most I can store "
            "this way, in kJ?"
        ),
        "latent heat {latent} kj per kg, {pcm}, {mass} kg. total kJ when melted?",
        "If melting costs {latent} kJ per kilogram, how much heat in kJ disappears into {mass} kg of {pcm}?",
        (
            '"How much heat fits into the tank?" asks the customer. "It has {mass} kg of {pcm}," says the '
            'fitter, "and for every kg you may count {latent} kJ." Give the answer in kJ.'
        ),
        (
            "Calculate from the heat of fusion, {latent} kJ/kg, and the mass, {mass} kg, the latent heat in kJ "
            "held by molten {pcm}."
        ),
        (
            "In the cellar stands a barrel of {pcm}. When it has melted, every kilogram will have taken in "
            "{latent} kJ. As {mass} kg are in the barrel, how many kJ will that be?"
        ),
        "Material {pcm}, heat of fusion {latent} kJ/kg, mass {mass} kg: latent heat in kJ?",
        (
            "Could you find the number of kJ that come back when {mass} kg of liquid {pcm} turn solid, "
            "{latent} kJ from each kilogram?"
        ),
        "For {latent} kJ you can melt a kilogram of {pcm}. What do you need, in kJ, for {mass} kg?",
    ),
    steps=(
        Step(
            (
                "Asked: the latent heat stored. Known: {mass} kg, {latent} kJ for each kg. No temperature change "
                "counts, so multiply mass by latent heat."
            ),
            "print({mass} * {latent})",
        ),
    ),
    reply="The {pcm} stores {output} kJ.",
)
