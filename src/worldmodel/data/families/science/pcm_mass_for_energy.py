"""The mass of a phase-change material that stores a wanted energy, which is told in kilowatt hours."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pcm, latent = draw.pick(
        ("paraffin wax", 205),
        ("sodium acetate trihydrate", 260),
        ("myristic acid", 187),
        ("salt hydrate", 230),
        ("erythritol", 338),
        ("palmitic acid", 212),
        ("xylitol", 250),
        ("organic PCM", 170),
    )
    energy, latent = draw.number(0.8, 90, digits=1), latent + draw.integer(-5, 5)
    place = draw.pick("hut", "greenhouse", "caravan", "swimming pool", "workshop", "farmhouse")
    return Case(
        {"pcm": pcm, "latent": latent, "energy": energy, "place": place, "x": draw.integer(2, 9)},
        energy * 3600 / latent,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {place} needs {energy} kWh of heat at night. It is to come from {pcm} with a latent heat of {latent} "
            "kJ/kg. What mass is required?"
        ),
        "How many kilograms of {pcm} ({latent} kJ/kg) must be melted to store {energy} kWh?",
        (
            "With a heat of fusion of {latent} kJ/kg, how much {pcm} do I have to buy for a storage of {energy} "
            "kilowatt hours?"
        ),
        (
            "{energy} kWh shall be kept as latent heat in {pcm}, which takes up {latent} kJ for every kilogram. Find "
            "the mass in kg."
        ),
        (
            "The heater of a {place} is replaced by a latent heat store of {energy} kWh. Its filling, {pcm}, stores "
            "{latent} kJ per kg on melting. How heavy is the filling?"
        ),
        "how much does the {pcm} weigh in my {energy} kWh thermal battery, latent heat {latent} kJ/kg",
        "Wanted: {energy} kWh. Material: {pcm}, {latent} kJ/kg. Mass?",
        (
            "Determine the amount of {pcm} whose complete solidification supplies {energy} kilowatt-hours to a "
            "{place}. Enthalpy of fusion: {latent} kJ/kg."
        ),
        "One kilogram of {pcm} releases {latent} kJ as it freezes. How many kilograms release {energy} kWh?",
        (
            "Over {x} hours a solar collector delivers {energy} kWh to a store of {pcm}. Every bit of it goes into "
            "melting, at {latent} kJ/kg. What mass melts?"
        ),
        (
            "For the {place} we plan a phase-change store. Capacity: {energy} kWh; latent heat of the {pcm}: {latent} "
            "kJ/kg. Neglecting sensible heat, what mass do we plan with?"
        ),
        (
            "To hold {energy} kWh without any change of temperature, a tank is loaded with {pcm}. If melting takes "
            "{latent} kJ/kg, what load in kg is needed?"
        ),
    ),
    more=(
        "Could you tell me the mass of {pcm}, in kg, that takes up {energy} kWh on melting, given {latent} kJ/kg?",
        (
            "{latent} kJ/kg is the latent heat of {pcm}. Our {place} needs a store for {energy} kWh. Calculate "
            "the kilograms required."
        ),
        "Store for a {place}: medium {pcm}; capacity {energy} kWh; latent heat {latent} kJ/kg; mass in kg ?",
        (
            "I wonder how many kilograms of {pcm} I'd need so that {energy} kWh are set free when all of it "
            "freezes, {latent} kJ coming from each kilogram."
        ),
        (
            '"We want to keep {energy} kilowatt-hours for the {place}," says the owner. The engineer '
            "suggests {pcm} with {latent} kJ/kg. What mass in kg must she order?"
        ),
        "If each kilogram of {pcm} absorbs {latent} kJ during melting, what mass in kg absorbs {energy} kWh?",
        (
            "hi, planning a heat store with {pcm} for my {place}, it does {latent} kJ per kg when it melts and "
            "i want {energy} kWh in total, how many kg do i need"
        ),
        (
            "By the melting of {pcm}, {energy} kWh are to be stored without a rise in temperature. The "
            "specific latent heat amounts to {latent} kJ/kg. State the mass in kilograms."
        ),
        (
            "The {place} stays warm all night because {pcm} slowly turns solid and gives off {energy} kWh in "
            "the process. At {latent} kJ/kg, how many kilograms turn solid?"
        ),
        (
            "Work out how much {pcm}, in kilograms, has to change from solid to liquid until it has swallowed "
            "{energy} kilowatt hours, {latent} kJ being the latent heat of a kilogram."
        ),
        "{latent} kJ are stored by each kilogram of {pcm} on melting. How many kilograms store {energy} kWh?",
        "At {latent} kJ/kg, what mass of {pcm} in kg stores {energy} kWh when it melts?",
        (
            "The latent heat of {pcm} is {latent} kJ/kg. A {place} is to get a store of {energy} kWh. What "
            "mass in kg is needed?"
        ),
        (
            "{energy} kWh are to be stored for a {place}, in {pcm} that melts. How many kg does it take at "
            "{latent} kJ/kg?"
        ),
        (
            "What mass in kg of {pcm} is needed if its latent heat is {latent} kJ/kg and the store must hold "
            "{energy} kWh?"
        ),
        (
            "For a {place} with a need of {energy} kWh, find the mass of {pcm} in kg; on freezing, {latent} kJ "
            "leave each kilogram."
        ),
        "How many kilograms of {pcm} freeze while {energy} kWh come out, given {latent} kJ/kg?",
        "{pcm}, {latent} kj per kg, needs to store {energy} kWh for the {place}. kg?",
        "Latent heat {latent} kJ/kg, energy {energy} kWh, medium {pcm}: mass in kg?",
        (
            "I want to get {energy} kWh through the night in my {place}. The store is {pcm}, and it takes up "
            "{latent} kJ per kilogram on melting. Tell me the mass in kg."
        ),
        (
            "If a kilogram of {pcm} gives off {latent} kJ on freezing, what mass in kg gives off {energy} kWh "
            "to the {place}?"
        ),
        (
            '"Each kilogram takes {latent} kJ to melt," says the seller of {pcm}. "And I must store '
            '{energy} kWh," says the owner of the {place}. How many kg should be bought?'
        ),
        (
            "Calculate the kg of {pcm} for a latent heat store. Latent heat: {latent} kJ per kg. Energy to be "
            "stored: {energy} kWh."
        ),
        (
            "During a sunny day, {energy} kWh flow into the heat store of a {place}. It melts {pcm} and "
            "nothing else. With {latent} kJ for each kilogram, how many kilograms melt?"
        ),
        (
            "Please give the mass, in kg, that a filling of {pcm} must have, so that {latent} kJ/kg of latent "
            "heat amount to {energy} kWh in all."
        ),
        (
            "Given {pcm} with a heat of fusion of {latent} kJ/kg, determine how many kilograms of it can take "
            "in {energy} kWh by melting."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a mass. Known: {energy} kWh to store, latent heat {latent} kJ/kg. A kWh is 3600 kJ: turn the "
                "energy into kJ, then divide by the latent heat."
            ),
            """
energy_kj = {energy} * 3600
print(energy_kj / {latent})
""",
        ),
    ),
    reply="It takes {output} kg.",
)
