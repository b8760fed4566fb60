"""The speed on a circular orbit from the gravitational parameter and the height, both told."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    mu, radius = draw.integer(20000, 600000, 100), draw.integer(2400, 8900, 10)
    height = draw.integer(180, 9000, 10)
    planet = draw.pick("Aurelia", "Tarsis", "Nerium", "Oberlon", "Calyx", "Dione Prime")
    values: dict[str, Value] = {
        "mu": mu,
        "radius": radius,
        "height": height,
        "planet": planet,
        "x": draw.integer(3, 28),
    }
    return Case(values, math.sqrt(mu / (radius + height)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The planet {planet} has a gravitational parameter of {mu} km³/s² and a radius of {radius} km. How fast, "
            "in km/s, does a satellite move on a circular orbit {height} km above it?"
        ),
        (
            "What is the orbital speed {height} km above {planet}, if GM is {mu} km³/s² and the planet's radius "
            "{radius} km?"
        ),
        "{planet}: GM = {mu} km³/s², radius {radius} km. Circular orbit at {height} km. Speed in km/s?",
        (
            "A probe stays {height} km above the surface of {planet}, whose radius is {radius} kilometres. With {mu} "
            "km³/s² for the product of G and its mass, find the speed of the probe."
        ),
        (
            "On a circular path around {planet}, a lander waits at an altitude of {height} km. The standard "
            "gravitational parameter of {planet} is {mu} km³/s², and from centre to ground it measures {radius} km. "
            "How many km per second does the lander cover?"
        ),
        "calculate v for a circular orbit, planet radius {radius} km, altitude {height} km, mu {mu} km3/s2",
        (
            "In a game, {planet} is {radius} km in radius and pulls with a gravitational parameter of {mu} km³/s². My "
            "ship needs the right velocity for a circle at {height} km altitude. Which one, in km/s?"
        ),
        (
            "Given mu = {mu} km³/s², determine the circular velocity at a height of {height} km over a world called "
            "{planet} that has a radius of {radius} km."
        ),
        (
            "A moon with {x} craters moves {height} km above {planet} in a circle. The planet's radius ({radius} km) "
            "and gravitational parameter ({mu} km³/s²) are known. At what speed does the moon travel?"
        ),
        (
            "If a station is to circle {planet} at {height} km without engines, what speed must it have in km/s? Take "
            "{radius} km as the radius and {mu} km³/s² as GM."
        ),
        (
            "Add the altitude of {height} km to the radius of {planet}, {radius} km, and say how fast a circular "
            "orbit of that size is for a parameter GM of {mu} km³/s²."
        ),
    ),
    more=(
        (
            "At an altitude of {height} km, what speed in km/s does a circular orbit around {planet} require, "
            "when the radius of {planet} is {radius} km and its GM is {mu} km³/s²?"
        ),
        (
            "The radius of {planet} measures {radius} km. Its gravitational parameter is {mu} km³/s². A "
            "satellite with {x} antennas circles {height} km above the ground. Work out its speed in km/s."
        ),
        (
            "Could you tell me how many km/s a spacecraft makes that circles {height} km over the surface of "
            "{planet}? The planet has GM = {mu} km³/s² and a radius of {radius} km."
        ),
        (
            "Mission card. Body: {planet}. Altitude above surface: {height} km. Radius of body: {radius} km. "
            "GM: {mu} km³/s². Circular speed in km/s: ?"
        ),
        (
            '"We are holding a circular orbit {height} km above {planet}," the pilot radios. With {mu} '
            "km³/s² as the planet's GM and {radius} km as its radius, how fast is the ship in km/s?"
        ),
        (
            "I wonder how fast a probe in a circular orbit around {planet} must be, in km/s. I know GM, which "
            "is {mu} km³/s², the planet's radius, {radius} km, and the height of the orbit over the ground, "
            "{height} km."
        ),
        (
            "need the orbital speed in km/s: {height} km up, circular, round {planet}, whose radius is "
            "{radius} km and gm is {mu} km3/s2"
        ),
        (
            "Given a planet of radius {radius} km with a standard gravitational parameter of {mu} km³/s², "
            "please compute the speed in km/s on a circle {height} km above its surface. The planet is "
            "{planet}."
        ),
        (
            "From its surface to its centre {planet} measures {radius} km. A camera flies round it in a "
            "circle, always {height} km above that surface. If GM equals {mu} km³/s², what is the camera's "
            "speed in km/s?"
        ),
        (
            "With GM of {mu} km³/s², {planet} keeps a satellite on a circular path. The satellite is {height} "
            "km up, and the planet below it has a radius of {radius} km. State the satellite's speed in "
            "kilometres per second."
        ),
        (
            "{height} km above a planet of radius {radius} km and GM {mu} km³/s², a satellite goes round "
            "{planet} in a circle. How many km/s does it make?"
        ),
        (
            "{mu} km³/s² is GM for {planet}. Its surface lies {radius} km from its centre. Find the speed in "
            "km/s on a circular orbit whose altitude is {height} km."
        ),
        (
            "How many km/s does a circular orbit take at {planet}, with {radius} km from centre to surface, "
            "{height} km from surface to satellite, and GM equal to {mu} km³/s²?"
        ),
        (
            "{radius} km is the radius of {planet}, and a ship circles {height} km over the ground. As GM "
            "amounts to {mu} km³/s², how fast is the ship, in km/s?"
        ),
        (
            "Tell me in km/s how quickly a satellite of {planet} moves: GM {mu} km³/s²; altitude {height} km, "
            "circular; planet's radius {radius} km."
        ),
        (
            "A circular orbit {height} km high is planned at {planet}. For this planet GM is {mu} km³/s² and "
            "the radius {radius} km. Work out the orbital speed in km/s."
        ),
        (
            "Take a satellite that flies in a circle round {planet}. From the ground it is {height} km up. The "
            "ground itself is {radius} km from the centre of {planet}, for which GM = {mu} km³/s². Calculate "
            "the speed in km/s."
        ),
        (
            "{planet} | GM {mu} km³/s² | circular orbit, height {height} km | radius of planet {radius} km | "
            "speed: ? km/s"
        ),
        (
            "hi, whats the circular speed in km/s if gm is {mu} km3/s2, im {height} km above {planet} and it "
            "has a radius of {radius} km"
        ),
        (
            "If GM of {planet} is {mu} km³/s², how fast in km/s must something move to stay on a circle "
            "{height} km above the surface of a body with radius {radius} km?"
        ),
        (
            '"{mu} km³/s² for GM, and {radius} km for the radius," the computer reports about {planet}. The '
            "captain wants a circular orbit at a height of {height} km. Which speed in km/s should be set?"
        ),
        (
            "Please determine the velocity, in km/s, in a circular orbit. Height above {planet}: {height} km. "
            "Radius of {planet}: {radius} km. Gravitational parameter: {mu} km³/s²."
        ),
        (
            "The {x} satellites of a network all circle {planet} at an altitude of {height} km. The planet, "
            "with a radius of {radius} km, has a gravitational parameter of {mu} km³/s². What is the speed of "
            "each in km/s?"
        ),
        (
            "You orbit {planet} in a circle. Your height over its surface is {height} km; GM is {mu} km³/s²; "
            "the surface has a radius of {radius} km. State your speed in km/s."
        ),
        (
            "I wonder how many km a probe covers per second as it circles {planet}, whose radius is {radius} "
            "km, whose GM is {mu} km³/s², and whose ground is {height} km below the probe."
        ),
        (
            "Given altitude {height} km and GM {mu} km³/s² for a circular orbit about {planet}, a planet with "
            "{radius} km of radius, compute v in km/s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the speed in orbit. Known: GM {mu} km³/s², radius {radius} km, altitude {height} km. The "
                "orbit's radius is radius plus altitude; the speed is the root of GM divided by it."
            ),
            """
orbit = {radius} + {height}
print(({mu} / orbit) ** 0.5)
""",
        ),
    ),
    reply="The orbital speed is {output} km/s.",
)
