"""The escape speed from mass and radius, with the constant of gravitation known."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    mass, radius = draw.number(0.3, 9.9, digits=2), draw.integer(1500, 12000, 10)
    power = 22 if radius < 2200 else 23 if radius < 4500 else 24
    heavy = f"{mass}e{power}"
    world = draw.pick("planet", "distant planet", "rocky world", "new world")
    speed = math.sqrt(2 * 6.674e-11 * float(heavy) / (radius * 1000)) / 1000
    return Case(
        {"mass": heavy, "radius": radius, "world": world, "gravity": "6.674e-11", "x": draw.integer(9, 80)}, speed
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {world} has a mass of {mass} kg and a radius of {radius} km. What is the escape velocity at its "
            "surface in km/s?"
        ),
        (
            "How fast, in km/s, must a stone be thrown from a {world} of {radius} km radius and {mass} kg so that it "
            "never falls back?"
        ),
        "Mass {mass} kg, radius {radius} km: escape speed of this {world} in km/s?",
        (
            "Neglect any air. To leave a {world} for good without further thrust, a probe starts from the ground. The "
            "radius is {radius} kilometres, the mass {mass} kg. Find the least starting speed in km per second."
        ),
        (
            "what's the escape velocity in km/s of a {world} that weighs {mass} kg and measures {radius} km from "
            "centre to surface"
        ),
        (
            "Astronomers give {radius} km for the radius of a {world} and {mass} kg for its mass. Compute the speed "
            "in km/s at which gas escapes from its surface."
        ),
        (
            "A rocket of {x} tonnes stands on a {world} with a radius of {radius} km. The mass of this {world} is "
            "{mass} kg. Which speed in km/s takes the rocket away forever?"
        ),
        (
            "Determine the surface escape speed, in kilometres per second, for a body of {mass} kg; it is a {world}, "
            "{radius} km in radius."
        ),
        (
            "If the mass of a {world} is {mass} kg and its radius {radius} km, at what speed in km/s does the kinetic "
            "energy at its surface equal the energy needed to get infinitely far away?"
        ),
        (
            "In a novel, heroes flee from a {world}, radius {radius} km and mass {mass} kg. Say how many km/s their "
            "ship needs at launch to escape its gravity."
        ),
        (
            "The {world} that was found last year holds {mass} kg in a sphere of {radius} km radius. Its escape "
            "velocity, please, in km/s."
        ),
    ),
    more=(
        (
            "I wonder how fast, in km/s, one must be to escape from the surface of a {world}, whose mass is "
            "{mass} kg and whose radius is {radius} km."
        ),
        (
            "At {radius} km from its centre lies the surface of a {world}. It has a mass of {mass} kg. Work "
            "out the escape speed there, in km/s."
        ),
        "Name: {world}. Radius: {radius} km. Mass: {mass} kg. Escape speed (km/s)?",
        (
            "Could you tell me the speed in km/s that frees a stone from a {world} of {radius} km radius if "
            "nothing slows it but the gravity of {mass} kg?"
        ),
        (
            "You stand on a {world} and throw a ball upwards so fast that it never returns. The globe under "
            "your feet has {mass} kg and a radius of {radius} km. How many km/s does the ball need at least?"
        ),
        (
            '"Can we get away from here?" asks the captain, whose ship has landed on a {world}. Its radius '
            "measures {radius} km, its mass amounts to {mass} kg. State the escape speed in km/s."
        ),
        "escape speed in km/s for a {world}, radius {radius} km, weighs {mass} kg",
        (
            "A {world} contains {mass} kg of matter. From its surface, which is {radius} km from the centre, "
            "an object is launched that just gets free of its gravity. Determine the launch speed in km/s."
        ),
        (
            "Given a radius of {radius} km and a mass of {mass} kg, calculate in km/s the escape velocity at "
            "the surface of the {world}."
        ),
        (
            "With {mass} kg packed into a ball of {radius} km in radius, a {world} holds back everything "
            "slower than its escape speed. Please give that speed in kilometres per second."
        ),
        (
            "What speed in km/s is just enough to leave a {world} forever, when its radius is {radius} km and "
            "its mass {mass} kg?"
        ),
        (
            "{radius} km is the radius and {mass} kg the mass of a {world}. How fast, in km/s, must a probe be "
            "at the surface to escape?"
        ),
        (
            "Find the escape velocity in km/s from the ground of a {world} with a mass of {mass} kg. The "
            "ground is {radius} km away from the centre."
        ),
        (
            "A lander has to get off a {world} and never fall back. Mass of the {world}: {mass} kg. Its "
            "radius: {radius} km. What launch speed in km/s is needed at the least?"
        ),
        (
            "{mass} kg, squeezed into a sphere with a radius of {radius} km, make up a {world}. Its escape "
            "speed in km/s?"
        ),
        (
            "how fast in km/s do you have to go to get away from a {world} if its {radius} km in radius and "
            "has {mass} kg of mass"
        ),
        "Please compute, in km/s, the escape speed for a {world}. Data: M = {mass} kg, R = {radius} km.",
        "R = {radius} km; M = {mass} kg; body: {world}; v(escape) in km/s = ?",
        (
            "When a {world} measures {radius} km from centre to surface and weighs {mass} kg, which speed in "
            "kilometres per second lets a molecule leave it for space?"
        ),
        (
            "I am designing a {world} for a game. I have given it {mass} kg and a radius of {radius} km. Tell "
            "me the escape speed at its surface, in km/s."
        ),
        (
            '"The mass is {mass} kg," reports the first officer about the {world}. "And the radius?" '
            '"{radius} km." At how many km/s can the shuttle escape from the surface?'
        ),
        (
            "Could you say how many kilometres per second take a spacecraft clear of the gravity of a {world}, "
            "starting on the surface at {radius} km from the middle, if the mass below is {mass} kg?"
        ),
        (
            "The radius of a {world} was found to be {radius} km. Later its moon revealed the mass: {mass} kg. "
            "What is the escape velocity at its surface in km/s?"
        ),
        (
            "In km/s, what is the escape speed of a body with {mass} kg and {radius} km of radius? The body is "
            "a {world}."
        ),
        (
            "Without an engine, a capsule that is fired from the surface of a {world} should coast away to "
            "infinity. For a radius of {radius} km and a mass of {mass} kg, work out the smallest firing speed "
            "in km/s."
        ),
        (
            "I wonder whether our probe is fast enough to leave the {world}, which is {radius} km in radius "
            "and {mass} kg in mass. Which speed, in km/s, is the limit at the surface?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the escape speed in km/s. Known: mass {mass} kg, radius {radius} km. The constant of "
                "gravitation is {gravity}. The speed is the root of twice the constant times the mass divided by the "
                "radius in metres; divide by 1000 for km/s."
            ),
            """
import math
gravity = {gravity}
metres = {radius} * 1000
speed = math.sqrt(2 * gravity * {mass:raw} / metres)
print(speed / 1000)
""",
        ),
    ),
    reply="The escape speed is {output} km/s.",
)
