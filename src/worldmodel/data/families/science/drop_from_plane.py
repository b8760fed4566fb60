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
    more=(
        (
            "{height} m below a {craft} lies flat ground. If a {parcel} is dropped while the {craft} flies "
            "level at {speed} km/h, how many metres further on does it hit, air resistance aside?"
        ),
        (
            "Tell me how many metres a {parcel} moves forward while it falls {height} m. It is let go by a "
            "{craft} at a level {speed} km/h, and there is no drag."
        ),
        (
            "I wonder how far ahead of me my {parcel} lands. My {craft} does {speed} km/h in level flight and "
            "I let go of the {parcel} {height} m above the plain. Forget about the air. The answer should be "
            "in metres."
        ),
        (
            "altitude: {height} m; level speed: {speed} km/h; dropped: {parcel}; from: {craft}; drag: none; "
            "horizontal distance in m = ?"
        ),
        (
            "Given a height of {height} m and a horizontal speed of {speed} km/h, calculate the range in "
            "metres of a {parcel} that falls from a {craft}. Air resistance is neglected."
        ),
        (
            '"Let the {parcel} go now!" shouts the pilot of a {craft}, {height} metres up and flying level '
            "at {speed} kilometres per hour. How many metres before the target was that, if the {parcel} hits "
            "and the air does nothing?"
        ),
        (
            "Please work out where it lands: a {parcel} slips from a {craft} that is {height} m up in level "
            "flight, at {speed} km/h. How many metres ahead of the place where it slipped, without drag?"
        ),
        (
            "a {craft} going {speed} km/h, straight and level, drops a {parcel} from {height} m. ignoring air, "
            "how many m forward does it travel till it hits the ground"
        ),
        (
            "When the air is left out, how many metres does a {parcel} travel over the ground after leaving a "
            "{craft} which keeps level at {height} m and does {speed} km/h?"
        ),
        (
            "Help is on the way to a cut-off village: a {craft} comes in level at {speed} km/h with a "
            "{parcel}. The drop height is {height} m and drag can be ignored. By how many metres, "
            "horizontally, must the drop come before the village?"
        ),
        (
            "How many metres ahead of the release point does a {parcel} hit the ground if it falls {height} m, "
            "drag left out, from a {craft} whose level speed is {speed} km/h?"
        ),
        (
            "{speed} km/h, dead level: that's how the {craft} moves when the {parcel} goes overboard. Ground "
            "is {height} m below. No drag. Forward distance of the fall in metres, please."
        ),
        (
            "A fall of {height} m awaits the {parcel}. Before it was let go, it shared the {speed} km/h of the "
            "{craft}, in level flight. How many metres of ground separate the release from the landing? Air "
            "plays no part."
        ),
        (
            "drag is zero. {craft} at {height} m up. {parcel} just dropped. level speed {speed} km/h. distance "
            "along the ground, in m?"
        ),
        (
            "The crew of a {craft} wants a {parcel} to come down exactly on a cross painted on flat ground. "
            "They fly {height} m above it, level, doing {speed} km/h. How many metres short of the cross do "
            "they have to let go, the air not counting?"
        ),
        (
            "Suppose you fly a {craft} at a steady {speed} km/h without climbing or sinking, and your altitude "
            "reads {height} m. You push out a {parcel}. By how many metres does it move forward before "
            "touching the ground, if air resistance is nil?"
        ),
        (
            "From the height {height} m a {parcel} is released by a {craft} in horizontal flight. The "
            "horizontal velocity is {speed} km/h. Treating the motion as free fall, obtain the horizontal "
            "displacement in metres."
        ),
        (
            "The ground track of a falling {parcel} is what I'm after, in metres. Altitude at the drop "
            "{height} m, speed of the {craft} {speed} km/h, flight level, friction with the air none."
        ),
        (
            "Not a breath of drag is assumed. With what horizontal distance, in metres, does a {parcel} reach "
            "the ground when the {craft} that lost it was cruising level, {speed} km/h fast and {height} m "
            "high?"
        ),
        (
            '"We are doing {speed} km/h and we\'re {height} m up," reports the copilot of the {craft}. "Then '
            'tell me how far before the mark the {parcel} has to go," says the captain. Flight is level, air '
            "is ignored, answer in metres."
        ),
        (
            "Could you work out the lead in metres? A {parcel} will fall {height} m under gravity only, and "
            "the {craft} that carries it flies level with {speed} km/h."
        ),
        (
            "Someone on the ground sees a {parcel} leave a {craft}. The {craft} keeps on straight and level at "
            "{speed} km/h; the {parcel} weighs {x} kg and sinks through {height} m of (drag-free) air. How "
            "many metres ahead of where it left does it strike?"
        ),
        (
            "{parcel:capital} released at {speed} km/h in level flight, {height} m above ground; carrier: a "
            "{craft}; air resistance negligible. Required: horizontal range in metres."
        ),
        (
            "my {craft} is {height} m over a flat field, level, and i drop a {parcel}. how many metres of "
            "field go by under it before it lands if my speed is {speed} km/h? forget air"
        ),
        (
            "While a {parcel} drops the whole {height} m to level ground, it never loses the {speed} km/h "
            "which the {craft} gave it sideways, since drag is left out. Say how many metres sideways that "
            "makes."
        ),
        (
            "If nobody aims and a {parcel} simply slides out of a {craft} flying level at {speed} km/h, how "
            "many metres from the spot directly beneath will it be found, given that the spot was {height} m "
            "beneath and the air did not brake it?"
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
