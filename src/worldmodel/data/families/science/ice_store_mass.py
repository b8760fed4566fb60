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
    more=(
        (
            "For {hours} hours, melting ice has to take {load} kW of heat out of a {place}. How many kilograms "
            "of ice is that?"
        ),
        (
            "{load} kW of heat must be removed from a {place} during {hours} hours, only by ice that melts at "
            "its melting point. Find the mass of the ice in kg."
        ),
        "How much ice, in kg, melts in {hours} hours if it alone cools a {place} in which {load} kW of heat arise?",
        (
            "I wonder how many kg of ice my {place} needs. The ice should just melt, and absorb {load} kW for "
            "{hours} hours."
        ),
        "{place:capital}: {hours} hours at {load} kW, cooled by melting ice alone. Ice in kg?",
        (
            "Could you work out the kilograms of ice that will melt when a {place} gives off {load} kW to it "
            "over {hours} hours?"
        ),
        (
            '"The machine will be off for {hours} hours," the mechanic says. Until it runs again, melting '
            "ice takes up the {load} kW of the {place}. Tell me the mass of ice in kg."
        ),
        (
            "we cool the {place} with ice only, its heat load is {load} kw and it has to last {hours} hours. "
            "kilos of ice that melt?"
        ),
        (
            "If the heat entering a {place} is {load} kW and is absorbed entirely by ice turning to water, "
            "what mass of ice in kg is used up after {hours} hours?"
        ),
        (
            "A {place} used to be cooled by blocks of ice from the lake. Its cooling load is {load} kW. Given "
            "{hours} hours of cooling by melting alone, determine the kilograms of ice required."
        ),
        (
            "Over {hours} hours, {load} kW of heat are to be soaked up by ice that melts at its melting point. "
            "What must the ice for the {place} weigh in kg?"
        ),
        (
            "How many kg of ice does a {place} use up in {hours} hours when the melting alone takes care of a "
            "heat load of {load} kW?"
        ),
        "Ice, kg? It melts for {hours} hours in a {place} and takes away {load} kW.",
        (
            "For {hours} hours no chiller runs in the {place}; instead ice melts. The heat to be removed is "
            "{load} kW. Find the kilograms of ice."
        ),
        (
            "The heat load of a {place} is {load} kW. Only the melting of ice is to deal with it, {hours} "
            "hours long. Compute the ice in kilograms."
        ),
        (
            "{hours} hours of cooling at {load} kW from nothing but melting ice: tell me how much ice, in kg, "
            "the {place} must have in stock."
        ),
        (
            "whats the mass of ice in kg i need for my {place}, {hours} hours, {load} kw of heat, just from "
            "the ice melting"
        ),
        (
            "If ice at the melting point has to absorb {load} kilowatts for {hours} hours to keep a {place} "
            "cool, how many kilograms of it turn to water?"
        ),
        (
            "Ice sheet for the {place}. Duration: {hours} h. Heat to absorb: {load} kW. Means: latent heat of "
            "melting only. Ice to order, in kg: ?"
        ),
        (
            '"How long must the ice last?" "{hours} hours." "And the load of the {place}?" "{load} '
            'kW." Work out how many kg of ice have to melt.'
        ),
        (
            "I plan to cool my {place} with ice made overnight. By day I need {hours} hours at {load} kW, all "
            "of it from the melting. How many kilograms of ice should I make?"
        ),
        (
            "Please determine the kilograms of ice that must melt, at its melting point, so that {load} kW are "
            "removed from a {place} for a period of {hours} hours."
        ),
        (
            "The refrigerating machine of a {place} is broken. Until it is mended, in {hours} hours, blocks of "
            "ice shall swallow {load} kW by melting. How heavy must the blocks be altogether, in kg?"
        ),
        (
            "Could you calculate the ice needed (kg) if its melting is the only thing that takes {load} kW out "
            "of a {place}, and this during {hours} hours?"
        ),
        (
            "An architect wants to cool a {place} by melting ice instead of by machines. She counts on {hours} "
            "hours a day and a cooling load of {load} kW. I wonder what mass of ice, in kg, melts each day."
        ),
        (
            "Given {hours} hours and {load} kW, state the mass in kg of the ice whose heat of melting matches "
            "the heat given off by a {place} in that time."
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
