"""The speed of a comet at its point nearest to the Sun, from both ends of its orbit (vis-viva), in km/s."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    near, far = draw.number(0.2, 1.6, digits=2), draw.number(2.1, 45, digits=1)
    thing = draw.pick("comet", "minor planet", "space rock", "chunk of ice")
    speed = math.sqrt(2 * 132712440018 / 149597870.7 * far / near / (near + far))
    return Case(
        {
            "near": near,
            "far": far,
            "thing": thing,
            "mu": "132712440018",
            "unit": "149597870.7",
            "x": draw.integer(3, 60),
        },
        round(speed, 2),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} travels around the Sun on an ellipse that brings it as near as {near} AU and as far as {far} "
            "AU. How fast is it, in km/s, when it is nearest?"
        ),
        (
            "What speed in km/s does a {thing} reach at perihelion if its perihelion lies {near} AU and its aphelion "
            "{far} AU from the Sun?"
        ),
        "Solar orbit, perihelion {near} AU, aphelion {far} AU: speed at perihelion in km/s?",
        (
            "Astronomers have found a {thing}. Its greatest distance from the Sun is {far} AU, its smallest {near} "
            "AU. Calculate its top speed in kilometres per second."
        ),
        (
            "how many km per second does a {thing} do at its closest to the sun, closest being {near} au and farthest "
            "{far} au"
        ),
        (
            "If the orbit of a {thing} has its far end {far} AU and its near end {near} AU away from the Sun, with "
            "which velocity in km/s is the near end passed?"
        ),
        (
            "Discovered {x} years ago, this {thing} falls from {far} AU towards the Sun, turns around it at a "
            "distance of {near} AU and flies out again to where it came from. Find the speed at the turn in km/s."
        ),
        (
            "Use the vis-viva equation for the Sun: a {thing} is at its perihelion, {near} AU out; at aphelion it "
            "will be {far} AU out. Its present velocity in km/s is wanted."
        ),
        (
            '"It never comes closer than {near} AU and never goes beyond {far} AU," says the observer about a {thing} '
            "that orbits the Sun. What is its highest orbital speed (km/s)?"
        ),
        (
            "Perihelion passage is the moment at which a {thing} moves fastest. Determine, in km/s, how fast that is "
            "for an orbit around the Sun reaching from {near} AU to {far} AU."
        ),
    ),
    more=(
        (
            "Tell me the perihelion velocity, in kilometres each second, of a {thing} whose aphelion is at {far} AU "
            "from the Sun and whose perihelion is at {near} AU."
        ),
        (
            "At one end of its long ellipse a {thing} is {far} AU from the Sun, at the other only {near} AU. It is "
            "quickest at the latter. How quick, in km/s?"
        ),
        "{thing:capital}: q = {near} AU, Q = {far} AU, central body Sun. v at q in km/s: ?",
        (
            "I am preparing a talk about a {thing} whose distance from the Sun changes between {near} AU and {far} "
            "AU. How many km/s should I name as its largest speed?"
        ),
        (
            "Nobody has seen the {thing} near the Sun yet. From {x} observations its orbit is known to stretch from "
            "{near} AU to {far} AU, though. Predict the speed in km/s at the inner end."
        ),
        (
            "Given an aphelion of {far} AU and a perihelion of {near} AU for a solar orbit, compute in km/s what a "
            "{thing} on it will do at perihelion."
        ),
        (
            "Could you work out how quickly, in km per second, a {thing} rushes past the Sun at its minimum distance "
            "of {near} AU, when its maximum distance is {far} AU?"
        ),
        (
            "closest approach {near} AU. most distant point {far} AU. its a {thing} orbiting our sun, what speed at "
            "closest approach in km/s"
        ),
        (
            "The Sun pulls a {thing} in from {far} AU, the outer end of its orbit. By the time the {thing} has come "
            "down to {near} AU, the inner end, it has gained a lot of speed. Which speed in km/s has it then?"
        ),
        (
            "Listed under number {x} in a catalogue, a {thing} follows an elliptical course about the Sun; {near} AU "
            "is its inner limit and {far} AU its outer one. What will its speed be, in km/s, at the inner limit?"
        ),
        (
            "{far} AU from the Sun at its farthest, {near} AU at its nearest: how fast in km/s is a {thing} on "
            "such an orbit when it is nearest?"
        ),
        (
            "Aphelion at {far} AU, perihelion at {near} AU: at perihelion, what is the speed in km/s of a "
            "{thing} that orbits the Sun?"
        ),
        (
            "Out to {far} AU and in to {near} AU goes a {thing} on its orbit around the Sun. What is its speed "
            "in km/s when it is closest?"
        ),
        (
            "How many km/s does a {thing} have at its perihelion, {near} AU from the Sun, if {far} AU is its "
            "distance at aphelion?"
        ),
        (
            "The aphelion of a {thing} is {far} AU from the Sun. Find the speed in km/s at its perihelion, "
            "which is {near} AU from the Sun."
        ),
        (
            "With a greatest distance of {far} AU and a least distance of {near} AU from the Sun, how fast "
            "does a {thing} move at the least distance, in km/s?"
        ),
        "aphelion {far} AU, perihelion {near} AU, a {thing} around the sun. speed at perihelion in km/s?",
        (
            "If a {thing} comes to within {near} AU of the Sun on an orbit whose aphelion is at {far} AU, what "
            "speed in km/s does it have there?"
        ),
        (
            "Tell me how fast, in km/s, a {thing} is at perihelion. It orbits the Sun. Aphelion distance: "
            "{far} AU. Perihelion distance: {near} AU."
        ),
        (
            '"Where is it slowest?" "At {far} AU from the Sun, its aphelion." "And fastest?" "At {near} '
            'AU, its perihelion." Give the fastest speed of the {thing} in km/s.'
        ),
        (
            "I follow a {thing} through my telescope. It will be at perihelion soon, {near} AU from the Sun. "
            "After that it flies out to {far} AU and returns. What will its speed be at perihelion, in km/s?"
        ),
        (
            "Calculate in km/s the speed at the point nearest the Sun for a {thing} with an orbit from {far} "
            "AU, its farthest point, to {near} AU, its nearest."
        ),
        (
            "A {thing} swings around the Sun. {near} AU is as close as it gets; {far} AU is as distant as it "
            "gets. Please give its speed in km/s at the closest point."
        ),
        (
            "Suppose an ellipse with the Sun in a focus has its far point at {far} AU and its near point at "
            "{near} AU. A {thing} moves on it. What is the speed at the near point in km/s?"
        ),
        (
            "The long winter of a {thing} is spent at {far} AU from the Sun, its aphelion; its short summer "
            "comes at {near} AU, its perihelion. How fast is it in the middle of summer, at perihelion, in "
            "km/s?"
        ),
        (
            "Given that a {thing} passes the Sun at a minimum distance of {near} AU and turns back at a "
            "maximum distance of {far} AU, determine in km/s the speed of the closest passage."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the speed at perihelion in km/s. Known: {near} AU nearest, {far} AU farthest from the Sun. "
                "The Sun's gravitational parameter is {mu} km³/s² and an AU is {unit} km. Half the sum of both "
                "distances is the half axis; the speed is the root of the parameter times (2 by distance minus 1 by "
                "half axis)."
            ),
            """
import math
near = {near} * {unit}
half = ({near} + {far}) / 2 * {unit}
print(round(math.sqrt({mu} * (2 / near - 1 / half)), 2))
""",
        ),
    ),
    reply="At perihelion it moves at {output} km/s.",
)
