"""The altitude of a circular orbit from its period, with the known constants of the body."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    body, mu, radius, low, high = draw.pick(
        ("the Earth", 398600.4, 6371, 1.6, 30),
        ("Mars", 42828.4, 3389.5, 2, 26),
        ("the Moon", 4902.8, 1737.4, 2, 20),
    )
    hours = draw.number(low, high, digits=1)
    height = (mu * (hours * 3600 / 2 / math.pi) ** 2) ** (1 / 3) - radius
    craft = draw.pick("satellite", "probe", "station", "space telescope")
    return Case(
        {"body": body, "mu": str(mu), "radius": str(radius), "hours": hours, "craft": craft, "x": draw.integer(2, 9)},
        height,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} goes around {body} once every {hours} hours on a circular orbit. How high above the surface is "
            "it, in km?"
        ),
        "At what altitude in kilometres does a circular orbit around {body} take {hours} hours?",
        "Orbital period {hours} h around {body}. Altitude in km?",
        "For a period of {hours} hours, find how many km above {body} a {craft} on a circle has to fly.",
        (
            "One revolution of the {craft} around {body} lasts {hours} hours. What height over the ground, in km, "
            "follows from that?"
        ),
        "how many km up must my {craft} be if it should circle {body} in exactly {hours} hours",
        (
            "Engineers want a {craft} to pass over {body} in a circle with a period of {hours} hours. Determine the "
            "necessary distance from the surface in km."
        ),
        (
            "We timed the {craft}: {hours} hours from one pass to the next on its circular way around {body}. "
            "Calculate its altitude (km)."
        ),
        "A {craft} carrying {x} cameras orbits {body} in a circle. It needs {hours} hours for a lap. Its height in km?",
        (
            "Radio contact with the {craft} returns each {hours} hours, once per orbit. If {body} is circled at "
            "constant height, what is that height in km?"
        ),
        "Turn a period into an altitude: {hours} hours, circular, around {body}. How many kilometres above ground?",
    ),
    steps=(
        Step(
            (
                "Asked: an altitude in km. Known: a period of {hours} hours around {body}, whose gravitational "
                "parameter is {mu} km³/s² and whose radius is {radius} km. The cube of the orbit's radius is the "
                "parameter times the square of period by 2 pi; take the cube root and subtract the body's radius."
            ),
            """
import math
mu = {mu}
seconds = {hours} * 3600
orbit = (mu * (seconds / (2 * math.pi)) ** 2) ** (1 / 3)
print(orbit - {radius})
""",
        ),
    ),
    reply="The altitude is {output} km.",
)
