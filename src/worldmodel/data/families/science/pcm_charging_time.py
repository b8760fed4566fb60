"""How long a heater of known power takes to melt a store's filling."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pcm, latent = draw.pick(
        ("paraffin", 198), ("sodium acetate", 262), ("lauric acid", 179), ("salt hydrate", 225), ("erythritol", 336)
    )
    latent += draw.integer(-6, 6)
    mass, power = draw.integer(20, 900), draw.number(0.6, 12, digits=1)
    return Case({"pcm": pcm, "latent": latent, "mass": mass, "power": power}, mass * latent / power / 3600)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A heater of {power} kW melts {mass} kg of {pcm} at its melting point. Latent heat: {latent} kJ/kg. How "
            "many hours does that take?"
        ),
        (
            "How long, in hours, must a solar collector of {power} kW shine on {mass} kg of {pcm} until all is "
            "liquid, if melting needs {latent} kJ/kg?"
        ),
        "{mass} kg of {pcm} ({latent} kJ/kg) are charged with {power} kW. Charging time in hours?",
        (
            "The store holds {mass} kilograms of {pcm}. Each kilogram takes {latent} kJ to melt. It is fed with a "
            "constant {power} kW. After how many hours is it fully charged?"
        ),
        (
            "Find the time in hours for charging a latent heat store: power {power} kW, mass {mass} kg, heat of "
            "fusion of the {pcm} {latent} kJ/kg."
        ),
        (
            "we heat {mass} kg of solid {pcm} with {power} kilowatts. it stays at the melting temperature and takes "
            "{latent} kJ for each kg. how many hours till it is molten"
        ),
        (
            "At a rate of {power} kJ per second heat flows into a tank with {mass} kg of {pcm}. If its enthalpy of "
            "fusion is {latent} kJ/kg, when (in hours) is the last of it melted?"
        ),
        (
            "Liquid {pcm} freezes and gives {latent} kJ/kg. For how many hours can {mass} kg of it supply a house "
            "with {power} kW?"
        ),
        (
            "A thermal battery of {mass} kg {pcm} loses nothing to the room. What is the number of hours needed to "
            "load it at {power} kW, given a latent heat of {latent} kJ/kg?"
        ),
        (
            "Yesterday the pump fed {power} kW into the {pcm} tank, {mass} kg of it, which has {latent} kJ/kg of "
            "latent heat and was just at its melting point. How many hours of pumping melted everything?"
        ),
        "Given {latent} kJ/kg and {mass} kg of {pcm}, work out the hours of discharge at a steady {power} kW.",
        (
            "In how many hours does an electric element rated at {power} kW deliver the latent heat of {mass} kg "
            "{pcm}, {latent} kJ per kg?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a time in hours. Known: {mass} kg, latent heat {latent} kJ/kg, power {power} kW. Multiply "
                "mass and latent heat for the energy in kJ, divide by the power for seconds, and by 3600 for hours."
            ),
            """
energy = {mass} * {latent}
seconds = energy / {power}
print(seconds / 3600)
""",
        ),
    ),
    reply="It takes {output} hours.",
)
