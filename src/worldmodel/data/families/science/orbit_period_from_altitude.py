"""The period of a circular orbit from its altitude, with the known constants of the body."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    body, mu, radius, low, high = draw.pick(
        ("the Earth", 398600.4, 6371, 200, 36000),
        ("Mars", 42828.4, 3389.5, 150, 20000),
        ("the Moon", 4902.8, 1737.4, 30, 3000),
        ("Venus", 324859, 6051.8, 250, 20000),
    )
    height = draw.integer(low, high, 10)
    craft = draw.pick("satellite", "probe", "space station", "telescope", "relay craft")
    period = 2 * math.pi * math.sqrt((radius + height) ** 3 / mu) / 60
    return Case(
        {
            "body": body,
            "mu": str(mu),
            "radius": str(radius),
            "height": height,
            "craft": craft,
            "x": draw.integer(2, 90),
        },
        period,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {craft} circles {body} at an altitude of {height} km. What is its orbital period in minutes?",
        "How many minutes does one revolution around {body} take on a circular orbit {height} km above the surface?",
        "{height} km above {body}, circular orbit: period in minutes?",
        (
            "Find the time, in minutes, in which a {craft} goes once around {body}, if it always stays {height} "
            "kilometres high."
        ),
        (
            "Suppose a {craft} of {x} kg has been placed into a circular orbit around {body}. Its height over the "
            "ground is {height} km. Compute how many minutes an orbit lasts."
        ),
        "how long is one orbit for a {craft} that flies {height} km over the surface of {body}, in minutes please",
        (
            "From its constant altitude of {height} km, a {craft} photographs {body}. After how many minutes does it "
            "pass the same point of its orbit again?"
        ),
        (
            "Mission control wants the {craft} at {height} km over {body}. Determine the orbital period that results "
            "(minutes)."
        ),
        "At {height} km, what is the length in minutes of a full lap around {body} under gravity alone?",
        (
            "Around {body} a {craft} moves on a circle; the distance from the surface is {height} km. Work out the "
            "minutes per revolution."
        ),
        (
            "The {craft} has fired its engine for the last time and now keeps {height} km of altitude above {body}. "
            "In minutes, how often does it come round?"
        ),
    ),
    more=(
        (
            "Given a circular path {height} km over the ground of {body}, how many minutes does the {craft} "
            "need for a full turn?"
        ),
        (
            "I wonder after how many minutes our {craft} is back where it was; it orbits {body} at a height of "
            "{height} km."
        ),
        "Body: {body}; vehicle: {craft}; altitude: {height} km; orbit: circular; minutes per orbit: ?",
        (
            '"How often will you come round?" - "We are at {height} km above {body} on a circular course, '
            'so you do the sum." How many minutes does each round of the {craft} take?'
        ),
        (
            "Could you compute the period of a {craft} about {body}? Its altitude, {height} km, never changes. "
            "I need the answer in minutes."
        ),
        (
            "Calculate the duration in minutes of a single circular orbit of {body} at an altitude of {height} "
            "kilometres above its surface."
        ),
        "hey whats the orbital period in minutes around {body} if you're {height} km up, circular",
        (
            "When a {craft} is placed in a circular orbit whose altitude over {body} is {height} km, what time "
            "passes, in minutes, between one crossing of the same point and the next?"
        ),
        (
            "Tell me the number of minutes for one trip around {body} on a circle, flown {height} km above the "
            "ground by a {craft}."
        ),
        (
            "The engineers chose a height of {height} km, for from there the {craft} can see {body} well. Its "
            "path is a circle. Please work out how many minutes it spends on each lap."
        ),
        (
            "In minutes, how long is a round about {body} for a {craft} in a circular orbit at an altitude of "
            "{height} km?"
        ),
        (
            "At {height} km above the surface of {body}, a {craft} moves in a circular orbit. How many minutes "
            "does it take to go round?"
        ),
        (
            "The orbit is circular, the altitude is {height} km, the body below is {body}. What is the period "
            "of the {craft} in minutes?"
        ),
        "What is the orbital period, in minutes, of a {craft} that is {height} km above {body} on a circular orbit?",
        "A {craft} around {body}, always {height} km up: how many minutes per orbit?",
        "Please give the minutes that pass while a {craft} circles {body} once, {height} km above it.",
        "{body:capital}, altitude {height} km, circular. Minutes for one revolution?",
        (
            "If a {craft} flies around {body} and keeps to an altitude of {height} km, after how many minutes "
            "has it completed a circle?"
        ),
        "my {craft} sits in a circular orbit, {height} km above {body}. period in min?",
        '"{height} km above {body}, orbit circular," reads the log of the {craft}. What is its period in minutes?',
        "Compute, in minutes, the period that belongs to a circular orbit of {height} km altitude about {body}.",
        (
            "To circle {body} once at a constant {height} km above its ground, how much time in minutes must "
            "be allowed for a {craft}?"
        ),
        (
            "A {craft} rises until it is {height} km above {body}; there it enters a circular orbit. Every how "
            "many minutes does it return to the same point of the orbit?"
        ),
        (
            "We see the {craft} pass and want to know when it has made a full circle around {body}. Its "
            "altitude is {height} km. Answer in minutes."
        ),
        (
            "Suppose the altitude of a circular orbit around {body} is {height} km. Determine the minutes a "
            "{craft} takes for a revolution."
        ),
        (
            "Tell me in minutes how long it takes until a {craft}, which circles {body} at {height} km of "
            "altitude, has gone once around."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the period in minutes. Known: altitude {height} km above {body}. Its gravitational parameter "
                "is {mu} km³/s² and its radius {radius} km. The orbit's radius is radius plus altitude; the period is "
                "2 pi times the root of radius cubed by the parameter, divided by 60."
            ),
            """
import math
mu = {mu}
orbit = {radius} + {height}
seconds = 2 * math.pi * math.sqrt(orbit ** 3 / mu)
print(seconds / 60)
""",
        ),
    ),
    reply="One orbit takes {output} minutes.",
)
