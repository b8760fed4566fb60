"""The speed at the foot of a slope with friction: acceleration first, then speed."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, rub = draw.pick(("sledge", 0.05), ("skier", 0.06), ("crate", 0.25), ("suitcase", 0.3), ("log", 0.35))
    angle, length = draw.integer(22, 50), draw.integer(3, 120)
    friction = round(rub + draw.number(0, 0.04, digits=2), 2)
    slope = math.sin(math.radians(angle)) - friction * math.cos(math.radians(angle))
    values: dict[str, Value] = {
        "thing": thing,
        "angle": angle,
        "length": length,
        "friction": friction,
        "g": "9.81",
        "x": draw.integer(5, 90),
    }
    return Case(values, math.sqrt(2 * 9.81 * slope * length))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} slides from rest down a slope of {angle} degrees that is {length} m long. The coefficient of "
            "friction is {friction}. How fast is it at the bottom, in m/s?"
        ),
        (
            "What speed in m/s has a {thing} after {length} metres on a plane tilted by {angle}°, with a friction "
            "coefficient of {friction} and no push at the start?"
        ),
        "Slope {angle} degrees, length {length} m, friction {friction}, {thing} from rest. Final speed in m/s?",
        (
            "At the top a {thing} lies still. The incline goes down {angle} degrees steeply over {length} metres, and "
            "sliding friction has the coefficient {friction}. Find its velocity at the foot."
        ),
        (
            "a {thing} starts sliding down the {length} m hill at {angle} degrees, mu is {friction}. how many m/s at "
            "the end"
        ),
        (
            "Compute the speed at the end of an inclined plane for a {thing} of {x} kg: tilt {angle} degrees, way "
            "{length} m, coefficient of friction {friction}, released without speed."
        ),
        (
            "If friction ({friction}) and gravity alone act on a {thing}, how fast does it get, in m/s, along "
            "{length} m of a slope with an angle of {angle} degrees, beginning at rest?"
        ),
        (
            "Let go on a ramp inclined at {angle} degrees, a {thing} covers {length} m to the ground. With {friction} "
            "for the coefficient of sliding friction, what velocity in m/s does it have there?"
        ),
        (
            "First find the acceleration of a {thing} down a slope of {angle} degrees with friction {friction}, then "
            "its speed after {length} m from rest. Give the speed."
        ),
        (
            "Without any wind, determine how many m/s a {thing} reaches on {length} metres of a hillside of {angle} "
            "degrees when its friction coefficient is {friction} and it starts from a standstill."
        ),
    ),
    more=(
        (
            "{friction} is the coefficient of friction between a {thing} and a slope that drops at {angle} "
            "degrees. After sliding {length} m from a standstill, how many m/s does the {thing} do?"
        ),
        (
            "Over a distance of {length} m a {thing} slides downhill, having started at rest. The hill is "
            "inclined at {angle}° and mu equals {friction}. Work out the final velocity in m/s."
        ),
        (
            "With what speed, in m/s, does a {thing} reach the foot of a ramp if it was released at rest at "
            "the top, the ramp being {length} m long, the friction coefficient {friction} and the tilt {angle} "
            "degrees?"
        ),
        (
            "i let a {thing} go on a slope, friction coefficient {friction}, length of the slope {length} m, "
            "steepness {angle} degrees. speed at the bottom in m/s?"
        ),
        (
            "Ramp data: mu = {friction}; angle = {angle} degrees; length = {length} m; start from rest. "
            "Wanted: speed of the {thing} at the lower end, m/s."
        ),
        (
            "Tell me how fast you would be going at the end of a slide that is {length} m long and falls at "
            "{angle} degrees, if you sat still in the beginning and rubbed like a {thing} with a coefficient "
            "of {friction}. Use m/s."
        ),
        (
            "A slope rises at an angle of {angle} degrees to the horizontal. From a point {length} m up along "
            "it, a {thing} is set free without a push. Given a coefficient of kinetic friction of {friction}, "
            "determine its speed in m/s on arrival at the base."
        ),
        (
            '"Will the {thing} be fast down there?" "Well, the track is {length} m, friction has {friction} '
            'as its coefficient, and the incline is {angle} degrees." It starts from rest. Give the speed at '
            "the lower end in m/s."
        ),
        (
            "Could you find the m/s that a {thing} gains by sliding down? It begins motionless. The surface, "
            "with {friction} as coefficient of friction, slopes at {angle}° for {length} m."
        ),
        (
            "Snow has covered the old ramp. Its angle of {angle} degrees is unchanged, but its coefficient of "
            "friction is now {friction}. A {thing} that was at rest on top slips all the {length} m to the "
            "bottom. At how many metres per second does it get there?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the speed at the bottom. Known: {angle} degrees, {length} m, friction {friction}, g is {g} "
                "m/s². The acceleration is g times (sine minus friction times cosine); the speed is the root of twice "
                "acceleration times length."
            ),
            """
import math
angle = math.radians({angle})
acceleration = {g} * (math.sin(angle) - {friction} * math.cos(angle))
print(math.sqrt(2 * acceleration * {length}))
""",
        ),
    ),
    reply="It reaches {output} m/s.",
)
