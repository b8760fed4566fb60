"""The minutes until a pot of boiling water is empty, with the known latent heat of water."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    vessel, low, high = draw.pick(
        ("pot", 500, 2200), ("kettle without lid", 900, 2400), ("steam cooker", 400, 1500), ("humidifier", 150, 600)
    )
    power, litres, percent = draw.integer(low, high, 50), draw.number(0.2, 4, digits=1), draw.integer(50, 95)
    values: dict[str, Value] = {
        "vessel": vessel,
        "power": power,
        "litres": litres,
        "percent": percent,
        "latent": "2257000",
        "x": draw.integer(2, 9),
    }
    return Case(values, litres * 2257000 / (power * percent / 100) / 60)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{litres} litres of water already boil in a {vessel} of {power} W, of which {percent}% reach the water. "
            "After how many minutes has all of it evaporated?"
        ),
        (
            "How many minutes until {litres} kg of boiling water are gone, if a {vessel} heats on with {power} watts "
            "at {percent} percent efficiency?"
        ),
        "{vessel:capital}, {power} W, {percent}% useful, {litres} kg water at the boil. Minutes until dry?",
        (
            "Someone forgot the {vessel}. The water in it, {litres} litres, is boiling. It takes {power} W, and "
            "{percent}% of that go into steam. Find the minutes until it runs dry."
        ),
        (
            "my {vessel} with {power} watts boils {litres} l of water, {percent}% of the heat gets in. how many "
            "minutes before it's empty"
        ),
        (
            "Compute the time in minutes in which a {vessel} turns {litres} kg of water at the boiling point into "
            "steam: power {power} W, efficiency {percent}%."
        ),
        (
            "With {percent} percent of its {power} W, a {vessel} makes steam from water at boiling temperature. For "
            "{litres} litres, what time in minutes does that need?"
        ),
        (
            "At the boil, {litres} kg of water stand in the {vessel} when Hana goes off to clean {x} rooms. If "
            "{power} W are drawn and {percent}% arrive, how many minutes does she have until the last drop is steam?"
        ),
        (
            "If a {vessel} spends {percent}% of {power} watts on evaporating water that boils already, in how many "
            "minutes are {litres} kg used up?"
        ),
        (
            "Determine how many minutes {litres} litres of boiling water last in a {vessel} that is switched on with "
            "{power} W and an efficiency of {percent}%."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: minutes. Known: {litres} kg of boiling water, {power} W, {percent} percent useful. To "
                "evaporate a kg takes {latent} J. Multiply by the mass, divide by the useful power for seconds and by "
                "60 for minutes."
            ),
            """
energy = {litres} * {latent}
useful = {power} * {percent} / 100
print(energy / useful / 60)
""",
        ),
    ),
    reply="It takes {output} minutes.",
)
