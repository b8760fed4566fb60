"""The temperature of two amounts of water at different temperatures after mixing."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, second = draw.number(0.3, 60, digits=1), draw.number(0.3, 60, digits=1)
    hot, cold = draw.integer(45, 95), draw.integer(5, 30)
    place = draw.pick("bath tub", "basin", "paddling pool", "barrel", "trough")
    values: dict[str, Value] = {
        "first": first,
        "second": second,
        "hot": hot,
        "cold": cold,
        "place": place,
        "x": draw.integer(3, 20),
    }
    return Case(values, (first * hot + second * cold) / (first + second))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{first} litres of water at {hot} °C are mixed with {second} litres at {cold} °C in a {place}. What "
            "temperature results, if no heat is lost?"
        ),
        "What is the temperature of a mixture of {first} L hot water ({hot} °C) and {second} L cold water ({cold} °C)?",
        (
            "A {place} holds {second} litres of water of {cold} °C. {first} litres of {hot} °C are poured in. Find "
            "the final temperature without losses."
        ),
        "hot: {first} l with {hot} degrees. cold: {second} l with {cold} degrees. temperature when mixed",
        (
            "After stirring {first} kg of water at {hot} °C into {second} kg of water at {cold} °C, which temperature "
            "does a thermometer show? Ignore the {place}."
        ),
        (
            "In the {place} there is water of {hot} °C, {first} liters of it, too hot to touch. Someone adds {second} "
            "liters from the tap at {cold} °C. How warm is it now?"
        ),
        (
            "Neglecting any exchange with the air, compute the equilibrium temperature of {first} L and {second} L of "
            "water that start at {hot} °C and {cold} °C."
        ),
        (
            "Filling the {place} takes {x} minutes: {first} litres come from the boiler ({hot} °C) and {second} "
            "litres from the well ({cold} °C). What temperature has the water, losses aside?"
        ),
        (
            "Two portions of water are joined, the warmer one {first} kg at {hot} °C, the cooler one {second} kg at "
            "{cold} °C. Say at what temperature they meet."
        ),
        (
            "If I pour {second} litres of {cold} °C and {first} litres of {hot} °C together, how many degrees Celsius "
            "has all the water?"
        ),
        (
            "For a {place}, find the mean temperature weighted by volume: {first} litres are {hot} °C and {second} "
            "litres are {cold} °C."
        ),
    ),
    more=(
        (
            "At {cold} °C there are {second} litres of water, at {hot} °C there are {first} litres. They are "
            "mixed without loss of heat. Which temperature do they reach?"
        ),
        (
            "What temperature does a mixture have of {second} kg of water at {cold} °C and {first} kg of water "
            "at {hot} °C, with no heat lost?"
        ),
        (
            "I fill a {place} with {first} litres of hot water, {hot} °C, and then add {second} litres of cold "
            "water, {cold} °C. How warm is it in the end if nothing cools off?"
        ),
        (
            "Hot water of {hot} °C, {first} litres, meets cold water of {cold} °C, {second} litres. No losses. "
            "Work out the temperature of the mixture."
        ),
        "{cold} °C: {second} L. {hot} °C: {first} L. Mixed in a {place}, no losses: ? °C",
        (
            "Could you tell me the temperature in the {place} after {second} litres with {cold} °C and {first} "
            "litres with {hot} °C have been poured into it? Neglect losses."
        ),
        (
            "the tap gave {second} litres at {cold} degrees and the kettle {first} litres at {hot} degrees, "
            "all in the same {place}. how warm is the water now, ignoring losses"
        ),
        (
            "If water at {hot} °C is poured into water at {cold} °C, {first} litres of the hot and {second} "
            "litres of the cold, determine the temperature of the mixture, assuming an insulated {place}."
        ),
        (
            '"Too hot!" cries the child: the {place} contains {first} litres at {hot} °C. So mum lets in '
            "{second} litres at {cold} °C. What temperature is the bath then, with no heat given off?"
        ),
        (
            "Water is heated to {hot} °C and added to colder water that has {cold} °C. There are {second} kg "
            "of the colder and {first} kg of the heated water. Which common temperature in °C follows, the "
            "{place} itself left out?"
        ),
        (
            "At {hot} °C and {cold} °C, {first} litres and {second} litres of water, in the same order, are "
            "mixed without losses. What is the temperature of the mixture?"
        ),
        (
            "{second} litres of {cold} °C water are in a {place}. Into it go {first} litres at {hot} °C. How "
            "warm does the water get if no heat escapes?"
        ),
        (
            "Cold water, {cold} °C, {second} kg. Hot water, {hot} °C, {first} kg. What temperature do they "
            "have together, losses left aside?"
        ),
        (
            "What temperature comes out if {hot} °C is the temperature of {first} litres of water and {cold} "
            "°C that of {second} litres, and both are put into a {place} that takes no heat?"
        ),
        (
            "Amounts: {first} L and {second} L. Temperatures: {hot} °C and {cold} °C, respectively. Mixed "
            "without losses in a {place}: ? °C"
        ),
        (
            "I let cold water of {cold} °C into a {place} until there are {second} litres. Then I add {hot} °C "
            "water, {first} litres. Tell me the temperature I get, with no heat lost."
        ),
        (
            "If {cold} °C is measured in {second} litres of water and {hot} °C in {first} litres, which "
            "temperature will be measured when they have been mixed without loss?"
        ),
        (
            "From the kettle come {first} litres, from the tap {second} litres. The kettle's water has {hot} "
            "°C, the tap's {cold} °C. Work out the temperature of all the water in the {place}, ignoring "
            "losses."
        ),
        (
            '"Mix {second} kg of water at {cold} °C with {first} kg at {hot} °C," the task says, "and '
            'measure." What should the thermometer show, if no heat goes astray?'
        ),
        (
            "water at {cold} degrees, {second} l, plus {first} l at {hot} degrees in the same {place}, temp of "
            "the mix? no losses"
        ),
        (
            "Could you find the temperature of a mixture of water: {hot} °C for {first} litres of it before "
            "mixing, {cold} °C for the other {second} litres, no exchange with anything else?"
        ),
        (
            "The {place} was filled from a pair of taps. {first} litres ran from the hot one, which gives "
            "{hot} °C; {second} litres ran from the cold one, which gives {cold} °C. Find the temperature of "
            "the water, without losses."
        ),
        (
            "Please calculate the final temperature in a perfectly insulated {place} that receives {second} "
            "litres of water at {cold} °C and {first} litres of water at {hot} °C."
        ),
        (
            "{hot} °C water, {first} kg, gives heat to {second} kg of water at {cold} °C until both are "
            "equally warm. At how many degrees is that?"
        ),
        (
            "Grandmother prepares a warm bath for her feet. In the {place} are {second} litres at {cold} °C, "
            "and from the stove she adds {first} litres at {hot} °C. How many degrees Celsius has the bath, if "
            "nothing is lost?"
        ),
        (
            "After {x} minutes of stirring, {second} litres of water that had {cold} °C and {first} litres "
            "that had {hot} °C are evenly mixed. Determine their temperature; the {place} and the air take no "
            "heat."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the common temperature. Known: {first} of water at {hot} °C, {second} at {cold} °C. Multiply "
                "each amount by its temperature, add, and divide by both amounts together."
            ),
            """
heat = {first} * {hot} + {second} * {cold}
print(heat / ({first} + {second}))
""",
        ),
    ),
    reply="The water has {output} °C.",
)
