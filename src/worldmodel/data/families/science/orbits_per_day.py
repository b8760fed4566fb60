"""How many times a satellite circles in a day of 24 hours, with the known constants of the body."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    body, mu, radius, high = draw.pick(
        ("the Earth", 398600.4, 6371, 2000), ("Mars", 42828.4, 3389.5, 1500), ("the Moon", 4902.8, 1737.4, 800)
    )
    height, craft = (
        draw.integer(160, high, 5),
        draw.pick("satellite", "space station", "spy satellite", "probe", "mapper"),
    )
    period = 2 * math.pi * math.sqrt((radius + height) ** 3 / mu)
    values: dict[str, Value] = {
        "body": body,
        "mu": str(mu),
        "radius": str(radius),
        "height": height,
        "craft": craft,
        "x": draw.integer(2, 9),
    }
    return Case(values, 86400 / period)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {craft} circles {body} {height} km above the surface. How many orbits does it complete in 24 hours?",
        (
            "How often in a day of 24 hours does a {craft} at an altitude of {height} km go around {body}, counting "
            "parts of an orbit too?"
        ),
        "{craft:capital}, circular orbit, {height} km over {body}. Orbits in 24 h?",
        (
            "The crew of a {craft} sees the Sun rise once per orbit. It flies {height} km high around {body}. Find "
            "the number of orbits in 24 hours."
        ),
        "how many times round {body} in 24 hours if my {craft} stays at {height} km height",
        (
            "Compute the revolutions within 24 hours of a {craft} whose circular orbit lies {height} kilometres above "
            "the ground of {body}."
        ),
        (
            "If a {craft} is {height} km above {body}, moving on a circle, what number of laps (with decimals) does "
            "it manage in a period of 24 hours?"
        ),
        (
            "With {x} antennas on board, a {craft} goes about {body} at {height} km of altitude. During 24 hours it "
            "makes how many rounds?"
        ),
        (
            "Divide 24 hours by the orbital period of a {craft} that keeps {height} km of distance from the surface "
            "of {body}. What comes out?"
        ),
        (
            "Around {body}, at a height of {height} km, a {craft} was placed in circular orbit. Determine how many "
            "orbits fit in 24 hours."
        ),
    ),
    more=(
        (
            "I wonder how many times our {craft} gets around {body} in 24 hours, flying in a circle {height} "
            "km above the surface. Decimals are welcome."
        ),
        "At a constant {height} km above {body}, a {craft} circles. Work out its orbits per period of 24 hours.",
        "Target: {body}. Vehicle: {craft}. Altitude: {height} km, circular. Orbits per 24 hours = ?",
        (
            "Could you tell me how many trips around {body} a {craft} completes in 24 hours if its circular "
            "path is {height} km high?"
        ),
        (
            "You are in charge of a {craft} that flies around {body}. The altitude stays at {height} km. How "
            "many orbits, with fractions, will you log in 24 hours?"
        ),
        (
            '"How often do we come round in 24 hours?" asks a visitor of the control room. The {craft} '
            "orbits {body}, and its height above the ground is {height} km. Give the number with decimals."
        ),
        "orbits in 24h for a {craft} going round {body} in a circle, height {height} km?",
        (
            "A {craft} moves in a circle about {body}; its altitude is {height} km. Determine its mean number "
            "of revolutions in 24 hours."
        ),
        (
            "Given an altitude of {height} km and a circular orbit around {body}, calculate how many turns a "
            "{craft} makes every 24 hours."
        ),
        (
            "Engineers want their {craft} to look down on {body} from {height} km of height. Please say how "
            "many full and partial circuits that means within 24 hours."
        ),
        "In 24 hours, how many orbits around {body} are made by a {craft} that stays {height} km above the surface?",
        (
            "{height} km above {body}, a {craft} goes round and round. How many rounds, with decimals, are "
            "there in 24 hours?"
        ),
        (
            "A {craft} and {body}: the former circles the latter {height} km above its ground. Find the orbits "
            "made in 24 hours."
        ),
        "Orbits in 24 hours, please, for an altitude of {height} km over {body}; the {craft} moves on a circle.",
        (
            "Please tell me the number of circles that a {craft} flies around {body} in 24 hours when its "
            "height is {height} km."
        ),
        (
            "Given 24 hours of time, a {craft} in circular orbit and {height} km between it and the surface of "
            "{body}, work out how many times it gets round."
        ),
        "my {craft} is at {height} km, going in circles around {body}. how many laps in 24 hours, decimals too",
        (
            "Suppose that you sit in a {craft} which circles {body} with {height} km of air or empty space "
            "below you. How many times do you go around within 24 hours?"
        ),
        (
            "The orbit of a {craft} is a circle, {height} km higher than the ground of {body}. Over 24 hours, "
            "to how many orbits does that lead?"
        ),
        (
            '"Another orbit is done," reports the {craft} from its circle around {body}, {height} km up. How '
            "many orbits does it do in 24 hours, parts included?"
        ),
        "Body: {body}. Circular orbit at {height} km. Craft: {craft}. Number of revolutions in 24 hours: ?",
        (
            "If {height} km is the altitude of a {craft} on a circular orbit about {body}, how often does it "
            "complete its orbit in 24 hours, fractions included?"
        ),
        (
            "Each orbit of a {craft} around {body} takes some time, as its altitude is {height} km. How many "
            "of these orbits does it manage in 24 hours?"
        ),
        (
            "I would like to know the number of orbits per 24 hours for our {craft}. It circles {body}, and "
            "the height of the circle above the surface is {height} km."
        ),
        (
            "From the ground of {body} a {craft} was raised to {height} km, where it circles. Determine how "
            "many revolutions it performs in 24 hours."
        ),
        (
            "Could you count, for a period of 24 hours, the trips of a {craft} around {body}? It keeps to a "
            "circle {height} km above the surface."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of orbits in a day. Known: altitude {height} km above {body}, whose gravitational "
                "parameter is {mu} km³/s² and whose radius is {radius} km. The period is 2 pi times the root of the "
                "orbit's radius cubed by the parameter; a day has 86400 seconds, divide them by it."
            ),
            """
import math
mu = {mu}
orbit = {radius} + {height}
period = 2 * math.pi * math.sqrt(orbit ** 3 / mu)
print(86400 / period)
""",
        ),
    ),
    reply="It makes {output} orbits a day.",
)
