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
        "To {end} °C from {start} °C: how many kWh for {litres} litres of water in a {place}, when nothing is lost?",
        (
            "{start} °C is the temperature of the water in a {place}, {end} °C is wanted, and {litres} litres "
            "are in it. Find the energy in kWh without losses."
        ),
        (
            "What does it take in kWh to bring a {place} up to {end} °C, if it contains {litres} litres of "
            "water at {start} °C and loses no heat?"
        ),
        (
            "From {start} °C, a {place} with {litres} litres of water is warmed. It reaches {end} °C, and no "
            "heat escapes. Tell me the kWh used."
        ),
        (
            "The owner sets a {place} to {end} °C. There are {litres} litres of water inside, still at {start} "
            "°C. Work out, losses left out, the kWh needed."
        ),
        "kwh for {litres} litres, now {start} c, should be {end} c, its the water of my {place}, ignore losses",
        "Target: {end} °C. Now: {start} °C. Water in the {place}: {litres} litres. Heat loss: none. kWh required: ?",
        (
            "With {litres} litres of water going from {start} °C to {end} °C, how much energy in kWh does a "
            "{place} without losses take in?"
        ),
        "At {end} °C a {place} holds more heat than at {start} °C. For {litres} litres of water, how many kWh more?",
        (
            '"How much current will it use?" someone asks, as {litres} litres of water in a {place} are to '
            "be heated to {end} °C. The water is at {start} °C. Give the kWh, not counting losses."
        ),
        (
            "If {litres} litres of water in a perfectly insulated {place} have {start} °C and shall have {end} "
            "°C, calculate the energy in kWh."
        ),
        (
            "Please say how many kilowatt hours a loss-free {place} draws until its water has gone from "
            "{start} °C to {end} °C; the volume of the water is {litres} litres."
        ),
        (
            "You fill your {place} with {litres} litres of water at {start} °C and heat it until it is at "
            "{end} °C. With no losses, how many kWh go in?"
        ),
        (
            "It took {x} hours until a {place} was warm. Its water rose to {end} °C; it had been at {start} "
            "°C. Nothing was lost, and there were {litres} litres. What energy in kWh was supplied?"
        ),
        (
            "I wonder about the kWh needed by a {place}: its {litres} litres of water should get to {end} °C, "
            "having come out of the pipe at {start} °C, and we assume that no heat is lost."
        ),
        (
            "A {place} is heated without any loss. Its content is water, {litres} litres. Its final "
            "temperature is {end} °C, its first one {start} °C. Determine the heat in kilowatt hours."
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
