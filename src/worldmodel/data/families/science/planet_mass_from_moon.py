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
        (
            "{days} days is the time a moon takes for its circular orbit around a planet, and {orbit} km is "
            "the orbit's radius. What is the planet's mass in Earth masses?"
        ),
        (
            "On a circle of {orbit} km radius, a moon goes around its planet in {days} days. How many times as "
            "massive as the Earth is the planet?"
        ),
        (
            "How many Earth masses must a planet have so that its moon, {orbit} km from its centre, goes "
            "around it every {days} days?"
        ),
        (
            "The period of a moon is {days} days. Its distance from the planet's centre is always {orbit} km. "
            "Find the mass of the planet in Earth masses."
        ),
        (
            "Tell me what multiple of the Earth's mass a planet has if, at {orbit} km from its centre, a moon "
            "needs {days} days for a full circle."
        ),
        (
            "Radius of the moon's circular orbit: {orbit} km. Time for a revolution: {days} days. Planet in "
            "Earth masses: ?"
        ),
        (
            "A planet in a distant system has a moon on a circular orbit. This orbit takes {days} days and has "
            "a radius of {orbit} km. Calculate the mass of the planet as a multiple of the Earth's mass."
        ),
        (
            "If a moon takes {days} days to circle a planet, keeping {orbit} km from the planet's centre, what "
            "is the mass of this planet in units of the Earth's?"
        ),
        (
            '"The moon is {orbit} km from the centre of its planet," notes the astronomer, "and back at the '
            'same place after {days} days." What does the planet weigh in Earth masses?'
        ),
        (
            "my made up moon goes round its planet in {days} days, circle of {orbit} km radius. how many earth "
            "masses is the planet"
        ),
        (
            "We want to weigh a planet by its moon. After {days} days the moon has gone around; during that "
            "time it stays on a circle {orbit} km in radius. Give the planet's mass in Earth masses."
        ),
        (
            "Given an orbital radius of {orbit} km and a period of {days} days for its moon, determine how the "
            "mass of a planet compares with that of the Earth."
        ),
        (
            "Could you work out the mass of a planet, in Earth masses, from a moon with a circular orbit that "
            "lasts {days} days and is {orbit} km from centre to centre?"
        ),
        (
            "I observed a planet and its moon. It was {days} days until the moon was back where I had first "
            "seen it. From the pictures I found the radius of its circular orbit: {orbit} km. How many Earths "
            "does the planet weigh?"
        ),
        (
            "What mass, counted in Earth masses, keeps a moon on a circle with {orbit} km as radius and {days} "
            "days as period?"
        ),
        (
            "Please express in Earth masses the mass of the planet at the centre of a moon's circular path. "
            "The path is {orbit} km away from the centre everywhere; it is completed in {days} days."
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
