"""How far ahead of a target a parcel must be dropped from a level flight."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    craft, low, high = draw.pick(("plane", 120, 400), ("drone", 25, 90), ("helicopter", 60, 220), ("glider", 70, 160))
    speed, height = draw.integer(low, high, 5), draw.integer(20, 900, 5)
    parcel = draw.pick("parcel", "food bag", "sandbag", "medicine box", "water bomb")
    values: dict[str, Value] = {
        "craft": craft,
        "speed": speed,
        "height": height,
        "parcel": parcel,
        "g": "9.81",
        "x": draw.integer(2, 40),
    }
    return Case(values, speed / 3.6 * math.sqrt(2 * height / 9.81))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} flies level at {speed} km/h, {height} m above the ground, and lets a {parcel} fall. How many "
            "metres ahead does the {parcel} land, without air resistance?"
        ),
        (
            "At what horizontal distance before a target, in metres, must a {parcel} be released from a {craft} at "
            "{speed} km/h and {height} m of height, if the air is ignored?"
        ),
        (
            "Level flight {speed} km/h, height {height} m, no drag. Distance the {parcel} covers forward until "
            "impact, in m?"
        ),
        (
            "The {parcel} leaves the {craft} with the same forward speed, {speed} kilometres per hour. It has "
            "{height} metres to fall. Find its way along the ground, leaving out drag."
        ),
        (
            "my {craft} does {speed} km/h at {height} m and drops a {parcel}. how many meters in front of the drop "
            "point does that hit the ground (no air drag)"
        ),
        (
            "Neglecting the air, compute where a {parcel} of {x} kg comes down when it drops out of a {craft} moving "
            "horizontally with {speed} km/h at an altitude of {height} m: how many metres from below the point of "
            "release?"
        ),
        (
            "If gravity is all that acts, how far does a {parcel} travel horizontally during its fall of {height} m "
            "from a {craft} with {speed} km/h?"
        ),
        (
            "Pilots aim ahead. With {height} m under the {craft} and {speed} km/h on the instrument, what lead in "
            "metres does a {parcel} need in a calm without drag?"
        ),
        (
            "A {parcel} is dropped, not thrown, out of a {craft} that keeps {height} m of altitude and {speed} km/h. "
            "Determine the metres between drop point and impact, measured along the level ground; no drag."
        ),
        (
            "Over flat land a {craft} goes straight on at {speed} km/h. From {height} metres up a {parcel} falls "
            "freely. State how many metres of land it passes over."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the horizontal distance. Known: {speed} km/h, {height} m, g is {g} m/s². The time of the fall "
                "is the root of twice the height by g; multiply it by the speed in m/s, which is km/h by 3.6."
            ),
            """
seconds = (2 * {height} / {g}) ** 0.5
print({speed} / 3.6 * seconds)
""",
        ),
    ),
    reply="It lands {output} m ahead.",
)
