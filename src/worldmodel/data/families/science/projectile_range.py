"""How far a ball thrown at an angle flies over level ground."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    ball = draw.pick("ball", "stone", "javelin", "rock", "cannonball", "shot")
    speed, angle = draw.integer(6, 60), draw.integer(18, 72)
    distance = speed**2 * math.sin(math.radians(2 * angle)) / 9.81
    return Case({"ball": ball, "speed": speed, "angle": angle, "g": "9.81", "x": draw.integer(2, 30)}, distance)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {ball} leaves the ground at {speed} m/s and at an angle of {angle} degrees. How far away does it land, "
            "without air resistance?"
        ),
        (
            "What range in metres has a {ball} that starts at {angle}° to the horizontal with {speed} metres per "
            "second? Ignore the air."
        ),
        "{ball:capital}, {speed} m/s, {angle} degrees above level ground, no drag: range?",
        (
            "On a flat field a {ball} is launched. Its speed is {speed} m/s and its path begins {angle} degrees "
            "steep. Find the horizontal distance to the point of impact at the same height."
        ),
        (
            "i throw a {ball} at an angle of {angle} degrees with {speed} m/s, how many meters away does it come down "
            "if there is no air drag"
        ),
        (
            "Compute the length of the throw for a {ball}: launch angle {angle} degrees, launch speed {speed} m/s, "
            "ground level all the way, drag neglected."
        ),
        (
            "If nothing but gravity acts on it, what distance does a {ball} cover along level ground when it takes "
            "off with {speed} m/s under {angle} degrees?"
        ),
        (
            "A machine of {x} kg shoots a {ball} upwards at a slant of {angle}°, as fast as {speed} m/s. Over flat "
            "land and without wind or drag, how many metres does it go?"
        ),
        (
            "With a steepness of {angle} degrees and {speed} m/s at the start, determine where a {ball} hits the "
            "plain, in metres from the start. Air plays no part."
        ),
        (
            "At the edge of a level meadow Ivan sends a {ball} off at {speed} m/s; the direction is {angle} degrees "
            "up from the grass. Neglecting drag and his height, say how far it flies."
        ),
        (
            "Over ground that is level, the flight of a {ball} begins and ends at the same height. Beginning: {speed} "
            "m/s, {angle} degrees. How wide is the flight, if the air is left out?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the range. Known: {speed} m/s, {angle} degrees, g is {g} m/s². The range is the square of the "
                "speed times the sine of twice the angle, divided by g."
            ),
            """
import math
angle = math.radians({angle})
print({speed} ** 2 * math.sin(2 * angle) / {g})
""",
        ),
    ),
    reply="It lands {output} m away.",
)
