"""The mean density of a world from its radius and surface gravity, with the constant of gravitation known."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    body = draw.pick("planet", "moon", "dwarf planet", "rocky world", "minor planet")
    small = body in ("moon", "dwarf planet", "minor planet")
    radius = draw.integer(600, 2600, 10) if small else draw.integer(2400, 8000, 10)
    g = round(draw.number(1700, 6500) * 4 / 3 * math.pi * 6.674e-11 * radius * 1000, 2)
    mass = g * (radius * 1000) ** 2 / 6.674e-11
    density = mass / (4 / 3 * math.pi * (radius * 1000) ** 3)
    return Case(
        {"body": body, "radius": radius, "g": g, "gravity": "6.674e-11", "x": draw.integer(12, 90)}, round(density, 1)
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "On the surface of a {body} with a radius of {radius} km, things fall at {g} m/s². What is the mean "
            "density of the {body} in kg/m³?"
        ),
        (
            "How dense, in kg per cubic metre, is a {body} on average if its radius is {radius} km and its surface "
            "gravity {g} m/s²?"
        ),
        "{body:capital}: R = {radius} km, g = {g} m/s². Mean density in kg/m³?",
        (
            "A probe lands on an unknown {body} and measures an acceleration of free fall of {g} m/s². The {body} is "
            "a sphere of {radius} km radius. Find its average density (kg/m³)."
        ),
        (
            "what would the density of a {body} be in kg/m³ when gravity on the ground is {g} m/s² and it has "
            "{radius} km from centre to surface"
        ),
        (
            "If a sphere of radius {radius} km pulls things on its surface down with {g} m/s², how many kilograms are "
            "there in a cubic metre of it on average? The sphere is a {body}."
        ),
        (
            "Explorers of a {body} weigh a chest of {x} kg and conclude that gravity there is {g} m/s². From orbit "
            "the radius was found to be {radius} km. Compute from this how many kg the {body} has per m³ in the mean."
        ),
        (
            '"The needle says {g} m/s²," reports the geologist after landing on the {body}, "and it is {radius} km '
            'down to the centre." Which mean density in kg/m³ does she get?'
        ),
        (
            "Density tells what a world is made of. Determine it in kg/m³ for a {body} whose gravity at ground level "
            "equals {g} m/s² and whose surface is everywhere {radius} km from the centre."
        ),
        (
            "Start from the surface gravity, {g} m/s², and from the radius, {radius} km, of a {body}; end with its "
            "average density in kg/m³, using the constant of gravitation."
        ),
    ),
    more=(
        (
            "The radius of a {body} has been measured as {radius} km. A dropped hammer accelerates there by {g} "
            "metres per second squared. State how many kg a cubic metre of the {body} has on average."
        ),
        (
            "I want to know whether my invented {body} is rock or ice. It has {radius} km of radius, and I gave it "
            "{g} m/s² at the surface. What does that make its mean density, in kg/m³?"
        ),
        (
            "Fact sheet of a {body}. Surface gravity: {g} m/s². Radius: {radius} km. Craters counted: {x}. Density, "
            "on average: ? kg/m³"
        ),
        (
            "Could the mean density of a {body} be worked out for me, in kg/m³? Known are the gravity on its ground "
            "({g} m/s²) and the length of its radius ({radius} km)."
        ),
        (
            "{radius} km is the radius and {g} m/s² the surface gravity of a {body} that is taken to be a ball. Its "
            "mass divided by its volume gives what, in kg/m³?"
        ),
        (
            "Imagine standing on a {body} where you fall with {g} m/s². Below your feet there are {radius} km to its "
            "centre. How many kilograms does an average cubic metre of it contain?"
        ),
        (
            "Without knowing its mass, calculate the average density in kg/m³ of a {body}: a pendulum shows that "
            "gravity at the surface is {g} m/s², and its shadow shows a radius of {radius} km."
        ),
        "surface g {g} m/s², radius {radius} km, its a {body}. mean density in kg/m³ please",
        (
            "A mission of {x} days around a {body} yielded a radius of {radius} kilometres and a gravity of {g} m/s² "
            "on the ground. What mean density, expressed in kg/m³, follows?"
        ),
        (
            "Assume that a {body} is spherical. For {g} m/s² to act at its surface, {radius} km from the middle, how "
            "many kg per m³ must it hold on average?"
        ),
        "With {g} m/s² at the surface and {radius} km to the centre, what mean density in kg/m³ does a {body} have?",
        "Gravity at the surface: {g} m/s². Type: {body}. Radius: {radius} km. How many kg/m³ on average?",
        "A {body} lets things fall with {g} m/s². Its radius is {radius} km. Find the mean density in kg/m³.",
        (
            "What average density, in kg/m³, makes a {body} of {radius} km radius attract objects on its "
            "ground with {g} m/s²?"
        ),
        (
            "A ball of rock, a {body} in fact, measures {radius} km from centre to surface, where gravity is "
            "{g} m/s². How many kilograms are in each cubic metre of it in the mean?"
        ),
        (
            "{g} m/s² surface gravity, thats for a {body} with a radius of {radius} km, so what density on "
            "average? kg/m3"
        ),
        (
            "You drop a stone on a {body} and it speeds up by {g} m/s in each second. Charts give you {radius} "
            "km as the radius. Work out the average density in kg/m³."
        ),
        (
            "If gravity amounts to {g} m/s² on the ground of a {body}, and the ground is {radius} km from the "
            "centre, what is the mass of a mean cubic metre, in kg?"
        ),
        (
            "Please determine how dense a spherical {body} is, in kg/m³, when the surface gravity and the "
            "radius are {g} m/s² and {radius} km."
        ),
        (
            '"I could jump really high there," says the astronaut, for on the {body} gravity was just {g} '
            "m/s². The {body} has a radius of {radius} km. What is its mean density in kg/m³?"
        ),
        (
            "I wonder what my {body} is made of. It pulls with {g} m/s² at its surface and is {radius} km in "
            "radius. Tell me its density in kg/m³, on average."
        ),
        (
            "The free-fall acceleration on a {body} is {g} m/s²; the {body} itself is a sphere, {radius} km in "
            "radius. Using the law of gravitation, obtain its average density in kg per cubic metre."
        ),
        (
            "Could you give me, in kg/m³, the mean density belonging to a radius of {radius} km and a gravity "
            "of {g} m/s² at the surface of a {body}?"
        ),
        (
            "For a novel I need a {body}. Visitors shall feel {g} m/s² there, and the radius shall be {radius} "
            "km. Which mean density (kg/m³) must I write down?"
        ),
        (
            "Radius {radius} km, found by telescope. Gravity {g} m/s² at ground level, found by a lander. Both "
            "concern the same {body}. What do they imply for its average density in kg/m³?"
        ),
        (
            "Calculate the kilograms per cubic metre, averaged over the whole {body}, from a surface gravity "
            "equal to {g} m/s² and a distance of {radius} km between surface and centre."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a mean density. Known: radius {radius} km, surface gravity {g} m/s². The constant of "
                "gravitation is {gravity}. Gravity is the constant times 4/3 pi times density times radius: multiply "
                "the gravity by 3 and divide by 4 pi, the constant and the radius in metres."
            ),
            """
import math
gravity = {gravity}
metres = {radius} * 1000
print(round(3 * {g} / (4 * math.pi * gravity * metres), 1))
""",
        ),
    ),
    reply="The mean density is {output} kg/m³.",
)
