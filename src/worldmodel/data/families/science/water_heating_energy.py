"""The energy in kilowatt hours that warms some litres of water, with the known specific heat."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    place = draw.pick("boiler", "shower tank", "bath", "fish tank", "hot tub", "washing machine")
    low, high = {"fish tank": (40, 500), "hot tub": (400, 1500), "washing machine": (10, 30)}.get(place, (30, 300))
    litres, start = draw.integer(low, high), draw.integer(5, 19)
    end = start + (draw.integer(4, 11) if place == "fish tank" else draw.integer(18, 45))
    return Case(
        {"place": place, "litres": litres, "start": start, "end": end, "heat": "4.186", "x": draw.integer(2, 9)},
        litres * 4.186 * (end - start) / 3600,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "How many kWh warm the {litres} litres of water in a {place} from {start} °C to {end} °C, without losses?",
        (
            "A {place} holds {litres} liters of water at {start} °C. What energy in kilowatt hours brings it to {end} "
            "°C if nothing is lost?"
        ),
        "{litres} L of water, {start} °C to {end} °C, no losses: kWh?",
        (
            "Water comes in at {start} degrees Celsius, and in the {place} it is heated to {end}. For {litres} litres "
            "of it, find the energy in kWh."
        ),
        "how much energy in kwh do i need to get the {litres} litres in my {place} from {start} up to {end} celsius",
        (
            "The temperature of a {place} rises from {start} °C to {end} °C. There is nothing but water in it, "
            "{litres} litres. Compute the heat it took up, in kilowatt-hours."
        ),
        "{litres} kg of water cool in a {place} from {end} °C to {start} °C. How many kWh of heat do they lose?",
        (
            "A family of {x} fills a {place} with {litres} litres from a cold tap of {start} °C and an ideal heater "
            "brings the water to {end} °C. Which amount of energy, in kWh, does the heater use?"
        ),
        (
            "If every kWh goes into the water of the {place}, how many of them lift {litres} litres from {start} to "
            "{end} °C?"
        ),
        (
            "Determine the kilowatt hours stored in a {place} at {end} °C compared with {start} °C; it is full of "
            "water, {litres} litres."
        ),
    ),
    more=(
        (
            "To reach {end} °C from {start} °C, what energy in kWh do the {litres} litres of water in a "
            "{place} need, losses left aside?"
        ),
        (
            "The water in the {place} should be at {end} °C, but it is at {start} °C. It fills {litres} "
            "litres. Without losses, how many kilowatt hours must be put in?"
        ),
        (
            "Could you tell me how many kWh it takes to heat {litres} litres in my {place}, which is now at "
            "{start} °C, to {end} °C? Ignore losses."
        ),
        "{place:capital}, water: from {start} °C, to {end} °C, volume {litres} L, lossless. Energy in kWh?",
        (
            "I wonder what a temperature rise from {start} °C to {end} °C means in kWh for a {place} with "
            "{litres} litres of water and perfect insulation."
        ),
        (
            '"Our {place} is at {start} degrees and I\'d like {end}," says the owner. There are {litres} '
            "litres of water in it and nothing gets lost. Please work out the kilowatt hours for that."
        ),
        (
            "Assuming that no heat escapes, determine the energy in kWh by which {litres} kg of water are "
            "brought to {end} °C if the initial temperature is {start} °C."
        ),
        "need my {place} at {end} c, its {start} c right now, {litres} liters water. kwh? no losses",
        (
            "A {place}, {x} years old, is filled with {litres} litres of water. A heater takes it from {start} "
            "°C up to {end} °C and wastes nothing. How many kWh did the heater use?"
        ),
        (
            "When a {place} cools from {end} °C down to {start} °C, how much heat in kWh does its water, "
            "{litres} litres of it, give away?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: energy in kWh. Known: {litres} litres of water, that is as many kg, {start} to {end} °C. "
                "Water takes {heat} kJ/(kg K) and 3600 kJ are a kWh: multiply mass, specific heat and rise, then "
                "divide by 3600."
            ),
            """
kilojoules = {litres} * {heat} * ({end} - {start})
print(kilojoules / 3600)
""",
        ),
    ),
    reply="It takes {output} kWh.",
)
