"""The ice that covers a cooling load for some hours, with the known latent heat of ice."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    place, low, high = draw.pick(
        ("dairy", 5, 60),
        ("market hall", 10, 90),
        ("bank building", 20, 200),
        ("fish truck", 1, 5),
        ("wine cellar", 1, 8),
        ("theatre", 20, 150),
    )
    load, hours = draw.integer(low, high), draw.integer(2, 12)
    return Case(
        {"place": place, "load": load, "hours": hours, "latent": "334", "x": draw.integer(2, 60)},
        load * hours * 3600 / 334,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {place} has a cooling load of {load} kW for {hours} hours a day. Melting ice shall take up all of it. "
            "How many kg of ice are needed daily?"
        ),
        "What mass of ice in kilograms must melt to cool a {place} with {load} kW during {hours} hours?",
        "Ice store for a {place}: {load} kW over {hours} h, latent heat of ice only. Mass of ice in kg?",
        (
            "By night a tank freezes, by day its ice melts and carries off {load} kW of heat from a {place}. Find the "
            "kilograms that melt in {hours} hours."
        ),
        (
            "our {place} makes {load} kw of heat for {hours} hours and we want to soak that up with ice at the "
            "melting point, how many kg of ice do we have to make"
        ),
        (
            "Compute the ice needed, in kg, by a {place} whose heat of {load} kW goes entirely into melting for "
            "{hours} hours."
        ),
        (
            "If no machine runs for {hours} hours, how many kilograms of melting ice replace {load} kW of "
            "refrigeration in a {place}?"
        ),
        (
            "During a power cut of {hours} hours the {place} is to stay cold. Heat leaks in at {load} kW. Determine "
            "the mass of ice (kg) that has to turn into water at its melting point."
        ),
        (
            "The {place} with {x} windows gets an ice battery. It must deliver {load} kW of cooling through {hours} "
            "hours by latent heat alone. What must its ice weigh, in kg?"
        ),
        (
            "{load} kW, day after day for {hours} hours: so much cold is wanted by a {place}. How many kg of ice at "
            "zero degrees give it by melting?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: kg of ice. Known: {load} kW for {hours} hours. Ice takes {latent} kJ/kg to melt. Power times "
                "hours times 3600 is the heat in kJ; divide it by the latent heat."
            ),
            """
kilojoules = {load} * {hours} * 3600
print(kilojoules / {latent})
""",
        ),
    ),
    reply="It takes {output} kg of ice.",
)
