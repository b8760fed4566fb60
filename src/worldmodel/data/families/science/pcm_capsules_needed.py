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
    more=(
        (
            "To supply {power} W to a {place} for {hours} hours, how many {capsule} do I need at least, if the "
            "latent heat is {latent} J/g and each is filled with {grams} g?"
        ),
        (
            "My {place} must be kept at its temperature for {hours} hours against a heat flow of {power} W. I "
            "can get {capsule} with {grams} g of a material that takes up {latent} kJ/kg as it melts. Tell me "
            "how many to get."
        ),
        (
            "Latent heat {latent} J/g; filling of each {grams} g; {place}: {hours} h at {power} W; {capsule} "
            "needed (rounded up): ?"
        ),
        (
            "Could you work out how many {capsule} go into the {place}? The material in them stores {latent} "
            "kJ/kg on melting. {power} watts have to be absorbed over {hours} hours. Every one of the "
            "{capsule} contains {grams} g of it."
        ),
        (
            '"Will it last for {hours} hours?" asks the customer, whose {place} has a load of {power} W. The '
            "seller counts out just enough {capsule}, {grams} g of phase-change material in each, with a "
            "latent heat of {latent} J/g. How many does he count out?"
        ),
        (
            "hey for {hours} hours at {power} watts in my {place}, how many {capsule} do i need, they're "
            "{grams} g each and its {latent} kJ/kg"
        ),
        (
            "When each of the {capsule} holds {grams} grams of PCM and each gram of PCM holds {latent} joules, "
            "what is the smallest number of them that can give {power} W for {hours} hours?"
        ),
        (
            "Calculate the minimum whole number of {capsule} for a {place}, the latent heat being {latent} "
            "kJ/kg, the mass in each {grams} g, the time {hours} hours and the power {power} W."
        ),
        (
            "In the {place}, {latent} kJ are taken up by every kilogram of melting PCM. It comes in {capsule} "
            "of {grams} g. Heat arrives at a rate of {power} W. I wonder with how many of them the {place} "
            "gets through {hours} hours."
        ),
        (
            "Please state how many {capsule} are enough. The {power} W of heat entering the {place} must be "
            "swallowed for {hours} hours by melting alone; {grams} g are in each, and {latent} J melt a gram."
        ),
        (
            "With {hours} hours at {power} W to get through, and {capsule} that hold {grams} g of PCM each, "
            "latent heat {latent} J/g, how many of them does a {place} need?"
        ),
        (
            "{grams} g of phase-change material is in each of the {capsule}, and it takes up {latent} J/g. For "
            "{hours} hours they must absorb {power} W in a {place}. What is the smallest number that will do?"
        ),
        (
            "How many {capsule} are needed at least if {hours} hours must be covered at {power} W, each holds "
            "{grams} g, and the latent heat is {latent} J/g?"
        ),
        (
            "For {hours} hours, {power} watts are to be taken up in a {place}. A gram of the material takes up "
            "{latent} J. Each of the {capsule} contains {grams} grams. Find how many are required, as a whole "
            "number."
        ),
        (
            "A {place} must be buffered. Filling: {grams} g in each of the {capsule}. Time: {hours} hours. "
            "Latent heat: {latent} kJ/kg. Power: {power} W. How many {capsule} at the least?"
        ),
        (
            "{capsule} with {grams} g of PCM in each, {hours} hours, {power} watts, latent heat {latent} J/g. "
            "how many for my {place}? (round up)"
        ),
        (
            "Time {hours} h. Content of each {grams} g. Power {power} W. Latent heat {latent} J/g. Whole "
            "number of {capsule} for the {place}: ?"
        ),
        (
            '"How much is in each of the {capsule}?" "{grams} g, with {latent} J/g." "And how long should '
            'they last?" "{hours} hours, at {power} W." How many must be put into the {place}?'
        ),
        (
            "If the material in the {capsule} absorbs {latent} kJ per kilogram on melting, and {grams} g are "
            "in each, what number of them copes with {power} W for {hours} hours?"
        ),
        (
            "I am fitting out a {place} with {capsule}. They have {grams} g of wax in each. The sun brings in "
            "{power} W for {hours} hours, all of which the wax should absorb by melting, at {latent} J/g. Tell "
            "me how many I need at least."
        ),
        (
            "Please work out the least number of {capsule}. Each is filled with {grams} g of a material of "
            "{latent} kJ/kg latent heat. Together they must supply {hours} hours of {power} W."
        ),
        (
            "Only by melting, the {capsule} in a {place} shall take in {power} W, and that for {hours} hours. "
            "Given {latent} J/g as the heat of fusion and {grams} g as the filling of each, state how many are "
            "enough."
        ),
        (
            "Could you say how many {capsule} to order for a {place} in which {power} W arise during {hours} "
            "hours? Whole ones only; in each are {grams} g; the melting takes {latent} J per gram."
        ),
        (
            "Given {capsule} containing {grams} g of PCM each (latent heat {latent} J/g), determine the "
            "minimum count that stores the heat of {hours} hours at {power} W."
        ),
        (
            "The fan in the {place} is switched off for {hours} hours to save electricity. In that time "
            "{capsule} are to swallow the heat, {power} W. Each has {grams} g of material inside, and a "
            "kilogram of it takes {latent} kJ to melt. At least how many must there be?"
        ),
        (
            "I wonder whether I have enough {capsule} for {hours} hours. My {place} needs {power} W all that "
            "time; the latent heat is {latent} J/g; each holds {grams} g. What is the number that I need at "
            "the least?"
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
