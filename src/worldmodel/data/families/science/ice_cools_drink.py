"""The final temperature of a drink in which ice melts, with the known constants of water."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    drink = draw.pick("lemonade", "iced tea", "water", "apple juice", "squash")
    volume, start = draw.integer(200, 900, 10), draw.integer(18, 32)
    ice = draw.integer(10, volume * start // 130)
    end = (volume * 4.186 * start - ice * 334) / (4.186 * (volume + ice))
    return Case({"latent": "334", "heat": "4.186", "drink": drink, "volume": volume, "start": start, "ice": ice}, end)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{ice} g of ice at 0 °C are put into {volume} g of {drink} at {start} °C. What is the temperature when "
            "all ice has melted, if no heat is lost?"
        ),
        (
            "To what temperature do {ice} g of melting ice cool {volume} g of {drink} that was at {start} °C? The "
            "{drink} behaves like water."
        ),
        (
            "A glass holds {volume} grams of {drink}, {start} °C warm. {ice} grams of ice at the melting point are "
            "stirred in until they are gone. Find the final temperature."
        ),
        (
            "{drink:capital}: {volume} g, {start} °C. Ice: {ice} g at its melting point. Temperature after mixing, "
            "without losses?"
        ),
        (
            "i drop {ice} g of ice cubes that are just melting into {volume} g of {drink} at {start} celsius. how "
            "cold does it get in the end"
        ),
        (
            "What will a thermometer show in an insulated jug after {ice} g of ice (at melting temperature) have "
            "melted in {volume} g of {drink} of {start} °C?"
        ),
        (
            "Treat {drink} as water. {volume} g of it at {start} °C give heat to {ice} g of ice at the melting point, "
            "first to melt it and then to warm the melt water. What common temperature is reached?"
        ),
        (
            "It is hot, and {volume} g of {drink} have warmed up to {start} °C. Into the cup go {ice} g of ice from "
            "an ice bath. Ignoring the cup and the air, what is the temperature at the end?"
        ),
        (
            "Calculate the equilibrium temperature of {volume} g {drink} (specific heat as for water, {start} °C) and "
            "{ice} g of ice that starts at the melting point."
        ),
        (
            "If {ice} g of ice at melting point melt in it completely, by how warm a drink is a jug of {volume} g "
            "{drink} replaced? Before, the {drink} was at {start} °C; no heat gets in."
        ),
        (
            "The ice in the {drink} is gone now. There were {ice} g of it, at its melting point, and {volume} g of "
            "{drink} at {start} °C. How many degrees Celsius has the mixture?"
        ),
    ),
    more=(
        (
            "I wonder how cold my {drink} gets. There are {volume} g of it at {start} °C, and I let {ice} g of "
            "ice, just at 0 °C, melt in it without any heat coming in."
        ),
        (
            "Starting at {start} °C, {drink} with a mass of {volume} g is cooled by melting {ice} g of ice at "
            "0 °C in it. Work out the end temperature; the cup neither gives nor takes heat."
        ),
        "Thermos: {drink}, {start} °C, {volume} g. Added: ice at 0 °C, {ice} g. All melted. Temperature now?",
        (
            "Could you tell me in °C what becomes of {start}-degree {drink} when {ice} g of ice at its melting "
            "point disappear in it, if {volume} g of {drink} were there?"
        ),
        (
            "Ice at 0 °C, {ice} g in all, is added to {drink} at {start} °C. Mass of the {drink}: {volume} g. "
            "Nothing escapes to the surroundings, and the {drink} counts as water. Determine the final "
            "temperature once the ice is melted."
        ),
        (
            '"Too warm!" she cried: her {drink} had {start} °C. So {ice} g of melting ice went into the '
            "{volume} g in her insulated cup. At what temperature does it end when no ice is left?"
        ),
        (
            "You have {volume} g of {drink}. You add ice at the melting point, {ice} g of it. The {drink} had "
            "{start} °C before. What will you measure in °C after the last ice has melted, without heat losses?"
        ),
        (
            "in my thermos {ice} g of ice (0 degrees) melted in {start} degree {drink}, {volume} g of it. "
            "final temp in celsius?"
        ),
        (
            "How warm is {drink} in the end, in degrees Celsius, that was {start} °C before {ice} grams of ice "
            "at the melting point vanished in its {volume} grams?"
        ),
        (
            "Given a perfectly insulated vessel, {start} °C as the initial temperature of {volume} g of "
            "{drink} (take it as water) and {ice} g of ice at 0 °C, find the temperature after complete "
            "melting and mixing."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the final temperature. Known: {volume} g at {start} °C, {ice} g of ice at 0 °C. Water takes "
                "{heat} J/(g K) and ice {latent} J/g to melt. From the heat of the drink above 0 °C subtract the heat "
                "of melting, then divide by the specific heat and the whole mass."
            ),
            """
heat = {volume} * {heat} * {start} - {ice} * {latent}
mass = {volume} + {ice}
print(heat / ({heat} * mass))
""",
        ),
    ),
    reply="It ends at {output} °C.",
)
