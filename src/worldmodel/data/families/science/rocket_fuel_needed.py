"""The fuel for a wanted gain of speed, from the rocket equation."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    craft = draw.pick("probe", "lander", "kick stage", "tug", "capsule")
    dry, gain, exhaust = draw.integer(200, 9000, 50), draw.number(0.4, 4.5, digits=1), draw.number(2.2, 4.5, digits=1)
    return Case(
        {"craft": craft, "dry": dry, "gain": gain, "exhaust": exhaust, "x": draw.integer(2, 9)},
        dry * (math.exp(gain / exhaust) - 1),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} of {dry} kg without fuel shall gain {gain} km/s. Its exhaust leaves at {exhaust} km/s. How "
            "many kg of fuel does it need?"
        ),
        (
            "How much fuel, in kilograms, gives a {craft} with an empty mass of {dry} kg a delta-v of {gain} km/s at "
            "an exhaust velocity of {exhaust} km/s?"
        ),
        "Delta-v {gain} km/s, exhaust {exhaust} km/s, dry mass {dry} kg: fuel in kg?",
        (
            "Empty, a {craft} weighs {dry} kg. Gas streams from its engine at {exhaust} km per second. Find the fuel "
            "that must be on board to become {gain} km/s faster in free space."
        ),
        (
            "my {craft} has {dry} kg when the tanks are dry, the exhaust does {exhaust} km/s. i want {gain} km/s of "
            "delta v, how many kg of propellant do i fill in"
        ),
        (
            "Use the rocket equation backwards: with {exhaust} km/s of exhaust speed a change of {gain} km/s is asked "
            "of a {craft} that has {dry} kg at burnout. What mass of propellant is burnt?"
        ),
        (
            "If all fuel is used for a speed-up of {gain} km/s and {dry} kg remain of the {craft} then, what mass of "
            "fuel in kg was there? The exhaust velocity is {exhaust} km/s."
        ),
        (
            "The {craft} has {x} engines, all with an exhaust velocity of {exhaust} km/s. For its mission {gain} km/s "
            "are planned, and its structure and payload together make {dry} kg. Compute the propellant in kg."
        ),
        (
            "Far from any planet a {craft} wants to change its velocity by {gain} km/s. Determine the kilograms of "
            "fuel, knowing that without fuel it has {dry} kg and that the gases leave it at {exhaust} km/s."
        ),
        (
            "Tsiolkovsky's formula links {gain} km/s (gain) with {exhaust} km/s (exhaust) and the ratio of masses. "
            "The final mass of the {craft} is {dry} kg. What is the difference between first and final mass?"
        ),
    ),
    more=(
        (
            "At {exhaust} km/s the exhaust gas shoots out of a {craft}, whose structure and payload together "
            "weigh {dry} kg. How many kilograms of fuel must be added so that the velocity can change by "
            "{gain} km/s?"
        ),
        (
            "{gain} km/s of delta-v is the target. The {craft} weighs {dry} kg with nothing in its tanks, and "
            "the gas leaves the nozzle at {exhaust} km/s. Work out the fuel load in kg."
        ),
        (
            "Mission sheet for the {craft}: mass without fuel {dry} kg; nozzle speed {exhaust} km/s; required "
            "change of velocity {gain} km/s. Fill in the missing line, fuel mass in kg."
        ),
        (
            "Could you tell me what mass of propellant I have to load into a {craft} if its burn should add "
            "{gain} km/s to its speed, the exhaust velocity being {exhaust} km/s and the empty weight {dry} kg?"
        ),
        (
            "{dry} kg is all that is left of the {craft} once its tanks are empty. By then it is to have sped "
            "up by {gain} km/s, and its engine expels gas at {exhaust} km/s. What weight of fuel, in kg, has "
            "to go on board beforehand?"
        ),
        (
            '"Our engine spits out gas at {exhaust} km/s," says the engineer, "and the {craft} by itself is '
            '{dry} kg." "Then how much fuel do we carry," asks the pilot, "to pick up {gain} km/s?" '
            "Answer in kilograms."
        ),
        (
            "How heavy is the fuel for a burn of {gain} km/s? The engine has an exhaust velocity of {exhaust} "
            "km/s. The {craft} itself, unfuelled, comes to {dry} kg."
        ),
        (
            "need fuel mass in kg. exhaust velocity {exhaust} km/s, wanted delta-v {gain} km/s, my {craft} "
            "unfuelled is {dry} kg"
        ),
        (
            "Given an ideal engine whose gas departs at {exhaust} km/s, determine the kilograms of propellant "
            "by which a {craft} with a dry mass of {dry} kg can be accelerated by {gain} km/s, gravity left "
            "aside."
        ),
        (
            "A speed change of {gain} km/s has been promised to the owners of a {craft}. Painters are still at "
            "work on its hull. The propellant flows out at {exhaust} km/s; without any of it the whole thing "
            "has {dry} kg. Please say how many kg of propellant the promise takes."
        ),
        (
            "{exhaust} km/s is the exhaust speed, {gain} km/s the wanted change of speed, and {dry} kg the "
            "mass of the {craft} without fuel. How many kg of fuel must it carry?"
        ),
        (
            "To be {gain} km/s faster, with gas leaving at {exhaust} km/s, how much fuel in kg does a {craft} "
            "of {dry} kg empty mass need?"
        ),
        (
            "What fuel mass in kg belongs to a {craft} whose exhaust moves at {exhaust} km/s and whose empty "
            "mass is {dry} kg, if {gain} km/s are to be gained?"
        ),
        (
            "An engine with an exhaust velocity of {exhaust} km/s drives a {craft}. The speed must grow by "
            "{gain} km/s. Without fuel there are {dry} kg. Find the fuel in kg."
        ),
        (
            "Dry mass: {dry} kg. Exhaust velocity: {exhaust} km/s. Gain in speed: {gain} km/s. Fuel for the "
            "{craft} in kg: ?"
        ),
        (
            "Tell me how many kg of fuel bring a {craft} up by {gain} km/s. It weighs {dry} kg when empty. Its "
            "gas goes out at {exhaust} km/s."
        ),
        (
            "i need {gain} km/s more and the exhaust of my {craft} comes out at {exhaust} km/s. empty its "
            "{dry} kg. fuel in kg?"
        ),
        (
            "When all its fuel is gone, a {craft} has {dry} kg and has sped up by {gain} km/s. Its exhaust "
            "velocity was {exhaust} km/s throughout. How many kg of fuel had it taken along?"
        ),
        (
            "By the rocket equation, work out the fuel load in kg: exhaust {exhaust} km/s, empty {craft} {dry} "
            "kg, delta-v {gain} km/s."
        ),
        (
            '"{gain} km/s, can you give me that?" asks the navigator. The {craft} is {dry} kg without its '
            "fuel and blows out gas at {exhaust} km/s. How many kg of fuel make it possible?"
        ),
        (
            "If a {craft} ejects its gas at {exhaust} km/s, what mass of fuel in kg is required on top of its "
            "{dry} kg so that it gains {gain} km/s?"
        ),
        (
            "Please calculate the propellant in kg. The {craft} should change its velocity by {gain} km/s, its "
            "nozzle gives {exhaust} km/s, and its mass with empty tanks is {dry} kg."
        ),
        (
            "Your {craft} is {dry} kg heavy before you fill it. You want {gain} km/s of delta-v out of an "
            "engine with {exhaust} km/s exhaust velocity. How many kg of fuel do you fill in?"
        ),
        (
            "For {x} years a {craft} drifted with empty tanks, having {dry} kg. Now it shall be refuelled and "
            "gain {gain} km/s by an engine whose exhaust runs at {exhaust} km/s. State the kg of fuel."
        ),
        (
            "I wonder how many kg of fuel a delta-v of {gain} km/s costs a {craft}, given that its exhaust is "
            "ejected at {exhaust} km/s and that it comes to {dry} kg without fuel."
        ),
        (
            "A {craft}, unfuelled at {dry} kg, has an exhaust velocity of {exhaust} km/s. Determine the fuel "
            "mass, in kg, for a velocity increase of {gain} km/s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the fuel. Known: {dry} kg empty, gain {gain} km/s, exhaust {exhaust} km/s. The ratio of full "
                "to empty mass is e to the power of gain by exhaust; the fuel is the empty mass times that ratio less "
                "1."
            ),
            """
import math
ratio = math.exp({gain} / {exhaust})
print({dry} * (ratio - 1))
""",
        ),
    ),
    reply="It needs {output} kg of fuel.",
)
