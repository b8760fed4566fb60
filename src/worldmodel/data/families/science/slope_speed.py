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
