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
