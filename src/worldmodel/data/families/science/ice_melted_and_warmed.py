"""Heat to melt ice at 0 °C and warm the water, with the known constants of water."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    mass, end = draw.number(0.2, 40, digits=1), draw.integer(8, 95)
    texts = {"latent": "334", "heat": "4.186", "who": draw.person()}
    return Case({**texts, "mass": mass, "end": end, "x": draw.integer(3, 50)}, mass * (334 + 4.186 * end))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "How much heat in kJ turns {mass} kg of ice at its melting point into water of {end} °C?",
        (
            "{mass} kg of ice at the freezing point is melted and the water is then warmed to {end} °C. How many "
            "kilojoules does that take?"
        ),
        "Ice, {mass} kg, just about to melt. Target: water at {end} °C. Energy in kJ?",
        (
            "{who} melts {mass} kilograms of snow at the melting point and heats the water to {end} degrees Celsius. "
            "Neglecting losses, what energy in kJ goes into it?"
        ),
        (
            "Find the heat (kJ) for two steps: melting {mass} kg of ice at its melting point, and heating the melt "
            "water to {end} °C."
        ),
        "what energy in kJ do i need so that {mass} kg ice at zero degrees becomes water of {end} C",
        (
            "A cooler on shelf {x} is full of ice at melting temperature: {mass} kg. Until the melt water has reached "
            "{end} °C, how many kJ does it absorb?"
        ),
        (
            "The pond's ice, {mass} kg of it at the melting point, ends up as water at {end} °C. Compute the absorbed "
            "heat in kilojoules."
        ),
        (
            "To make tea on a glacier, water of {end} °C is wanted from {mass} kg of melting ice. How many kJ must "
            "the stove deliver to the pot?"
        ),
        (
            "Give the number of kJ that {mass} kg of ice, already at the melting point, take in before they are water "
            "of {end} °C."
        ),
        (
            "Water at {end} °C was made from {mass} kg of ice that had been at melting temperature. What was the heat "
            "input, in kJ, latent and sensible together?"
        ),
        (
            "Suppose an ice block of {mass} kg sits at its melting point. Calculate the total of latent and sensible "
            "heat, in kJ, on the way to {end} °C."
        ),
    ),
    more=(
        "Water at {end} °C is to be had from ice at its melting point. For {mass} kg, how many kJ must be supplied?",
        (
            "Please work out, in kJ, what it takes to melt {mass} kg of ice that is already at the melting "
            "temperature and to bring the water to {end} °C."
        ),
        (
            "{who} wants a bath of {end} °C and has nothing but {mass} kg of ice at melting temperature. How "
            "many kilojoules of heat will be needed?"
        ),
        (
            '"Melt that ice and warm it up to {end} °C," says {who}. There are {mass} kg, at the melting '
            "point. Which amount of heat, in kJ, does this need?"
        ),
        "start: ice at the melting point, {mass} kg; finish: water at {end} °C; heat in kJ = ?",
        (
            "I wonder how many kJ a stove gives off to my pot until {mass} kg of melting ice have become water "
            "of {end} °C, if nothing is lost."
        ),
        (
            "If ice at the melting point is melted and the water heated until the thermometer reads {end} °C, "
            "what heat in kilojoules does a portion of {mass} kg absorb?"
        ),
        (
            "so the ice is at its melting point, {mass} kg, and in the end i want {end} C warm water. how many "
            "kJ is that"
        ),
        (
            "Ending at {end} °C and beginning as ice about to melt, {mass} kg of water have taken in heat. "
            "Determine this heat in kJ."
        ),
        (
            "A farmer carries {mass} kg of ice, just at the melting temperature, into the kitchen for the "
            "animals, which like their water at {end} °C. Tell the farmer the heat required in kJ."
        ),
        (
            "Water of {end} °C is what {who} wants; ice at its melting point, {mass} kg, is what there is to "
            "begin with. How many kJ of heat must be put in?"
        ),
        "To end up with water at {end} °C, what heat in kJ must {mass} kg of ice at the melting point take in?",
        (
            "How many kJ does it take to get water of {end} °C out of ice that is at the melting point, if its "
            "mass is {mass} kg?"
        ),
        (
            "Up to {end} °C the water is heated, after it has been melted from ice at the melting point. There "
            "are {mass} kg. Find the total heat in kJ."
        ),
        "First melt, then warm to {end} °C: {mass} kg of ice, at its melting temperature. Heat in kJ?",
        "need the heat in kJ: ice at melting point goes to water at {end} C, its {mass} kg",
        (
            "Final state: water, {end} °C. Initial state: ice at its melting point. Mass: {mass} kg. Heat "
            "taken in, in kJ: ?"
        ),
        (
            '"How warm should the water get?" "{end} °C." "And how much ice have we?" "{mass} kg, just '
            'at the melting point." Tell me the kilojoules that it takes.'
        ),
        (
            "If {who} heats a bucket of ice, {mass} kg at melting temperature, until all of it is water of "
            "{end} °C, how many kJ have gone into the bucket's content?"
        ),
        (
            "I put {mass} kg of ice, which is at the melting point, on the fire. When the thermometer shows "
            "{end} °C I take the water off. Please work out the heat, in kJ, that it took up."
        ),
        "In kilojoules, what does it cost to bring {mass} kg of melting ice to {end} °C as water?",
        (
            "An iceberg fragment of {mass} kg, at its melting point, is turned into washing water at {end} °C. "
            "How many kJ of heat does this require if there are no losses?"
        ),
        (
            "Could you compute in kJ the heat for melting ice that is at the melting temperature and then "
            "bringing the water to {end} °C? The mass is {mass} kg."
        ),
        (
            "Given {mass} kg of ice at the melting point, determine the energy in kJ for its conversion to "
            "water with a temperature of {end} °C."
        ),
        (
            "At {end} °C, steaming a little in the cold, stands the water that {who} has made from ice. The "
            "ice was at its melting point and weighed {mass} kg. How many kilojoules did the making take?"
        ),
        (
            "I wonder how much heat, in kJ, the sun must give so that {mass} kg of ice at its melting point "
            "turn to water and the water reaches {end} °C."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a heat in kJ. Known: {mass} kg of ice, water up to {end} °C. The latent heat of ice is "
                "{latent} kJ/kg and water takes {heat} kJ/(kg K). Per kg add the latent heat and the warming from 0 "
                "°C, then multiply by the mass."
            ),
            """
latent = {latent}
warming = {heat} * {end}
print({mass} * (latent + warming))
""",
        ),
    ),
    reply="It takes {output} kJ.",
)
