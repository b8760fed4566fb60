"""How many capsules of a phase-change material supply a power for some hours: rounded up."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    latent, grams = draw.integer(150, 270), draw.integer(60, 900, 20)
    power, hours = draw.integer(80, 900, 10), draw.integer(3, 14)
    place, capsule = draw.pick(
        ("cool box", "capsules"),
        ("bedroom", "plates"),
        ("server cabinet", "modules"),
        ("stable", "bags"),
        ("vaccine carrier", "packs"),
        ("tent", "tubes"),
    )
    values: dict[str, Value] = {
        "latent": latent,
        "grams": grams,
        "power": power,
        "hours": hours,
        "place": place,
        "capsule": capsule,
    }
    return Case(values, -(-power * hours * 3600 // (grams * latent)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {place} must be supplied with {power} W for {hours} hours. PCM {capsule} of {grams} g each with "
            "{latent} J/g are used. How many {capsule} are needed?"
        ),
        (
            "How many {capsule} with {grams} g of phase-change material ({latent} kJ/kg) buffer a heat load of "
            "{power} watts in a {place} over {hours} hours?"
        ),
        (
            "Each of the {capsule} contains {grams} grams of wax that gives {latent} J per gram on freezing. Find how "
            "many must be put into a {place} to deliver {power} W during {hours} hours."
        ),
        (
            "{power} W, {hours} h, {capsule} of {grams} g, latent heat {latent} J/g. Smallest sufficient number of "
            "{capsule}?"
        ),
        (
            "The {place} takes up heat at {power} W. For {hours} hours this heat shall only melt PCM, {latent} kJ for "
            "each kilogram. The PCM comes in {capsule} of {grams} g. What is the least number of them?"
        ),
        (
            "i've got {capsule}, {grams} g of PCM in each, latent heat {latent} kJ/kg. how many to keep a {place} "
            "going at {power} watts for {hours} hours"
        ),
        (
            "With {latent} J/g of latent heat in the material, what number of {capsule}, each filled with {grams} g, "
            "is enough for {hours:words} hours at {power} W?"
        ),
        (
            "Only whole {capsule} can be bought. A {place} has a cooling demand of {power} W that lasts {hours} "
            "hours; one of them holds {grams} g at {latent} J/g. How many should be ordered?"
        ),
        (
            "During a power cut of {hours} hours the melting of PCM has to absorb {power} W in a {place}. Given "
            "{capsule} with {grams} g of it and a heat of fusion of {latent} J/g, how many are required at least?"
        ),
        (
            "Determine the count of {capsule} for a {place}: load {power} W, duration {hours} hours, filling {grams} "
            "g apiece, latent heat {latent} kJ/kg; round up."
        ),
        (
            "To bridge {hours} hours, a store made of {capsule} ({grams} g PCM in each, {latent} J/g) has to yield "
            "{power} joules every second. How many {capsule} does it consist of, at the least?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {capsule}, rounded up. Known: {power} W for {hours} hours, {grams} g in each, "
                "{latent} J/g. Power times hours times 3600 is the energy in joules; grams times latent heat is what "
                "each holds. Divide and round up."
            ),
            """
import math
energy = {power} * {hours} * 3600
each = {grams} * {latent}
print(math.ceil(energy / each))
""",
        ),
    ),
    reply="{output} {capsule} are needed.",
)
