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
    more=(
        (
            "{angle} degrees is the launch angle and {speed} m/s the launch speed of a {ball} on level ground. "
            "Disregarding air resistance, how many metres away does it come down?"
        ),
        (
            "At {speed} m/s a {ball} is launched from flat ground. The launch direction makes an angle of "
            "{angle}° with the horizontal. Work out the horizontal distance in metres until it lands, leaving "
            "drag aside."
        ),
        (
            "Tell me how far, in metres, a {ball} gets on a level field if you launch it at {angle} degrees "
            "with a speed of {speed} m/s and the air does not slow it."
        ),
        (
            "How far does a {ball} travel over level ground, in meters, when it has {speed} meters per second "
            "at the beginning, flies off at {angle} degrees and meets no air resistance?"
        ),
        (
            "Launch card. Object: {ball}. Elevation: {angle} degrees. Muzzle speed: {speed} m/s. Terrain: "
            "level. Air: neglected. Range in m: ?"
        ),
        (
            "level ground, no drag, a {ball} goes off at {speed} m/s, {angle} degrees upward. where does it "
            "land, in meters from the start?"
        ),
        (
            '"I gave it {angle} degrees," says the coach. "And the radar showed {speed} m/s," says the '
            "helper. If the field is level and air may be ignored, how many metres does the {ball} fly before "
            "it touches the ground?"
        ),
        (
            "Given an initial velocity of {speed} m/s that points {angle}° above the horizontal, determine the "
            "range of a {ball} in a vacuum over a horizontal plane."
        ),
        (
            "I wonder at what distance in metres my {ball} would hit the flat ground again, assuming that "
            "there is no air, that it took off at an angle of {angle} degrees and that its speed was {speed} "
            "m/s then."
        ),
        (
            "On a calm morning a {ball} is sent across a frozen lake. It rises from the ice at {angle} "
            "degrees, doing {speed} m/s. Without any resistance of the air, how far along the ice does it "
            "strike?"
        ),
        (
            "{angle} degrees upward, {speed} m/s fast: so a {ball} takes off from level ground. In vacuum, how "
            "many metres away would it come down?"
        ),
        (
            "Without air resistance, how far from its starting point does a {ball} land on level ground if the "
            "angle to the ground is {angle} degrees and the initial speed {speed} m/s?"
        ),
        (
            "How far does the {ball} go? It was launched at {angle} degrees over a level plain, the starting "
            "speed was {speed} m/s, and there is no drag."
        ),
        (
            "A {ball} is fired at {angle}° above the horizontal. Its speed then is {speed} m/s. Find the "
            "distance in metres to where it meets the level ground, ignoring air."
        ),
        "no air, flat ground, angle {angle} degrees, speed {speed} m/s. how many meters does the {ball} fly",
        (
            "The angle of elevation is {angle} degrees. The {ball} has {speed} m/s at launch. The field is "
            "flat, drag is neglected. Tell me the range in m."
        ),
        "Range of a {ball} (drag-free, level ground): angle {angle}°, initial speed {speed} m/s, answer in metres.",
        (
            "If you give a {ball} an inclination of {angle} degrees and a speed of {speed} m/s, what distance "
            "in metres lies between start and landing on flat ground without air friction?"
        ),
        (
            "I shoot a {ball} over level sand, tilted up by {angle} degrees. It leaves with {speed} m/s. "
            "Leaving air resistance aside, how many metres off should I look for it?"
        ),
        (
            '"At what angle?" "{angle} degrees." "How fast?" "{speed} m/s." Over level ground and with '
            "no drag, how far away in metres will the {ball} hit the ground?"
        ),
        (
            "Please calculate the horizontal range, in metres, of a {ball} whose launch angle is {angle}° and "
            "whose launch speed is {speed} m/s; the ground is level and the air is neglected."
        ),
        (
            "On an airless moon-like stage, but with the gravity of Earth, a {ball} rises at {angle} degrees "
            "from flat ground after being given {speed} m/s. Where, in metres from the start, does it land?"
        ),
        (
            "Determine how many metres a {ball} covers horizontally on level terrain before it lands. Initial "
            "direction: {angle} degrees from the horizontal. Initial speed: {speed} m/s. Air resistance: none."
        ),
        (
            "Could you say how far a {ball} would carry on a level pitch, in metres, starting {angle} degrees "
            "steep and {speed} m/s fast, if the air did nothing to it?"
        ),
        (
            "Having left the flat ground with {speed} m/s, in a direction {angle} degrees above it, a {ball} "
            "flies under gravity alone. Work out the metres to the landing spot."
        ),
        (
            "A child's catapult throws a {ball} across a level yard. The film shows {angle} degrees to the "
            "horizontal at the start and {speed} metres per second. What range in metres does that mean "
            "without air resistance?"
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
