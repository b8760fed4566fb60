"""The mass of a planet in Earth masses from the distance and the period of its moon."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    orbit = draw.integer(120, 1900) * 1000
    mu = draw.number(0.4, 60, digits=2) * 398600.4
    days = round(2 * math.pi * math.sqrt(orbit**3 / mu) / 86400, 2)
    mass = orbit * (2 * math.pi * orbit / (days * 86400)) ** 2 / 398600.4
    return Case({"orbit": orbit, "days": days, "earth": "398600.4", "x": draw.integer(3, 40)}, round(mass, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A moon circles a planet once in {days} days at a distance of {orbit} km from its centre. How many Earth "
            "masses does the planet have?"
        ),
        (
            "How heavy, compared with the Earth, is a planet whose moon needs {days} days for a circular orbit of "
            "{orbit} km radius?"
        ),
        "Moon's orbit: radius {orbit} km, period {days} days. Mass of the planet in Earth masses?",
        (
            "Astronomers follow a small moon. Every {days} days it is back at the same place of its orbit, a circle "
            "{orbit} km in radius. Find the mass of the planet it goes around, in units of the Earth's mass."
        ),
        "a moon {orbit} km out takes {days} days to go round its planet, how many earths does that planet weigh",
        (
            "If {orbit} km lie between the centres of a planet and its far lighter moon, and {days} days pass during "
            "a revolution of the moon, what multiple of the Earth's mass must the planet have?"
        ),
        (
            "Of the {x} moons of a distant planet, the brightest keeps {orbit} km away from its centre and completes "
            "a round in {days} days. Calculate the planet's mass in Earth masses."
        ),
        (
            '"{days} days for a full circle," writes the observer, "at {orbit} km from the centre." She means a moon '
            "of a newly found planet. Which mass does she work out for the planet, in Earth masses?"
        ),
        (
            "The third law of Kepler in Newton's form weighs planets. Apply it to a planet whose moon moves in a "
            "circle of {orbit:comma} km radius with a period of {days} days, and state the result in Earth masses."
        ),
        (
            "Determine the mass of a planet relative to that of the Earth. Its moon is at {orbit} km (centre to "
            "centre), takes {days} days for a revolution, and keeps to a circle."
        ),
    ),
    more=(
        (
            "What is the ratio of a planet's mass to the Earth's mass if its moon travels on a circle with a radius "
            "of {orbit} km and takes {days} days for that?"
        ),
        (
            "Tell me the mass of this planet in Earth masses: it holds a tiny moon on a circular path that is "
            "everywhere {orbit:comma} km from the planet's centre and is run through in {days} days."
        ),
        (
            "Data on a satellite of a planet. Period: {days} d. Distance to the planet's centre: {orbit} km. "
            "Eccentricity: none. Planet's mass: ? Earths"
        ),
        (
            "I have designed a planet for a novel. Its single moon goes round in {days} days, {orbit} km from the "
            "planet's centre. So that the numbers agree, how many times the Earth's mass must I give to the planet?"
        ),
        (
            "{orbit} km from the middle of a planet, a moon revolves in a circle. It takes {days} days to come round "
            "against the background of stars. Compute what the planet weighs in Earth masses."
        ),
        (
            "Could the mass of a planet be found from its moon alone? The moon has an orbital period of {days} days "
            "and an orbital radius of {orbit} km. Please give the planet's mass with the Earth's as the unit."
        ),
        (
            "The gravity of a planet bends the path of its moon into a circle of {orbit:comma} km radius. Going once "
            "around takes the moon {days} days. Work out how many planets like the Earth would have the same mass."
        ),
        "planet mass in earth masses? moon period {days} days, orbit radius {orbit} km, circular",
        (
            "After {x} nights at the telescope it was clear: the moon is always {orbit} km from the centre of its "
            "planet and goes around it in {days} days. Express the mass of the planet in masses of the Earth."
        ),
        (
            "Suppose a spacecraft with {x} cameras discovers a moon. It measures the moon's distance from its "
            "planet's centre as {orbit} km and the length of a revolution as {days} days. How many Earths would "
            "balance that planet on a huge pair of scales?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a planet's mass in Earth masses. Known: orbit of radius {orbit} km, period {days} days. The "
                "gravitational parameter is 4 times pi squared times the radius cubed, divided by the square of the "
                "period in seconds. The Earth's is {earth} km³/s²: divide by it."
            ),
            """
import math
seconds = {days} * 86400
parameter = 4 * math.pi ** 2 * {orbit} ** 3 / seconds ** 2
print(round(parameter / {earth}, 3))
""",
        ),
    ),
    reply="The planet has {output} Earth masses.",
)
