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
        (
            "The {drink} is at {start} °C. Ice at 0 °C goes in, {ice} g. The {drink} itself is {volume} g. "
            "When the ice is gone, and no heat was exchanged with the outside, what is the temperature?"
        ),
        (
            "{start} °C is too warm for {drink}, so {ice} g of ice at its melting point are melted in it. With "
            "{volume} g of {drink} and no losses, what temperature does it get?"
        ),
        (
            "What is the final temperature of {volume} g of {drink} with {ice} g of ice (0 °C) melted in it, "
            "if the {drink} had {start} °C and the vessel is insulated?"
        ),
        "{ice} g ice at 0 °C; {start} °C {drink}; {volume} g of the latter; no losses; end temperature in °C = ?",
        (
            "Melting in a well insulated mug, ice of 0 °C with a mass of {ice} g cools the {start} °C {drink} "
            "there, {volume} g of it. How many degrees Celsius remain?"
        ),
        (
            "I have {ice} g of ice just about to melt and {drink} of {start} °C, {volume} g. After I have put "
            "them together and the ice has gone, how warm is it? No heat gets in or out."
        ),
        (
            "If {drink} at {start} °C is to be cooled and its mass is {volume} g, to what temperature do {ice} "
            "g of ice at the melting point bring it once melted? Count the {drink} as water and forget losses."
        ),
        (
            "A thermometer in a jug of {drink} falls from {start} °C while {ice} g of ice at 0 °C melt there. "
            "There are {volume} g of {drink} in the jug, which lets no heat through. Where does the "
            "thermometer stop?"
        ),
        (
            "Please calculate the mixing temperature: melting ice, {ice} g; {drink}, {start} °C, {volume} g; "
            "no heat from outside."
        ),
        (
            '"Put in all the ice," says my aunt. It weighs {ice} g and is at 0 °C. The {drink}, {volume} g, '
            "is at {start} °C. Which temperature in °C has the drink when the last of the ice has melted, "
            "without any losses?"
        ),
        (
            "Could you find how cold {volume} g of {drink} becomes? Its temperature is {start} °C, and {ice} g "
            "of ice at 0 °C are dissolved in it until nothing solid is left, in a flask that keeps heat out."
        ),
        (
            "ice: {ice} g at zero celsius. it all melts in my {drink}, which was {start} celsius and weighs "
            "{volume} g. what temp do i end up with"
        ),
        (
            "To {ice} g of ice at its melting point, {volume} g of {drink} are added. The {drink} is at "
            "{start} °C, and the ice melts wholly. Work out the temperature of the liquid, losses aside."
        ),
        (
            "From {start} °C down to what temperature is {drink} cooled if its {volume} g must melt {ice} g of "
            "ice at 0 °C and warm up the melt water, and no heat comes from elsewhere?"
        ),
        (
            "It is a summer afternoon. In an insulated bottle are {volume} g of {drink}; a thermometer in it "
            "reads {start} °C. {ice} g of ice at the melting point are added and vanish. What does the "
            "thermometer read after that?"
        ),
        (
            "Determine the temperature of a drink that was mixed from {ice} g of ice at 0 °C and {drink} at "
            "{start} °C, {volume} g in mass, when all is liquid and nothing has been lost."
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
