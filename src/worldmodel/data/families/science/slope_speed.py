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
        (
            "{friction} is the coefficient of friction, {length} m the length and {angle} degrees the angle of "
            "a slope. A {thing} slides down from rest. What is its speed in m/s at the bottom?"
        ),
        (
            "Over {length} m, with a friction coefficient of {friction}, a {thing} slides from rest down a "
            "slope of {angle} degrees. How fast is it at the end, in m/s?"
        ),
        (
            "A slope is {length} m long. A {thing} starts from rest at its top, the angle being {angle} "
            "degrees and the friction coefficient {friction}. Find the speed at the bottom in m/s."
        ),
        (
            "How many m/s does a {thing} have at the bottom of a slope with {friction} as coefficient of "
            "friction, {angle} degrees of inclination and {length} m of length, if it was at rest at the top?"
        ),
        (
            "With a friction coefficient of {friction}, a {thing} slides down {length} m. The slope is tilted "
            "by {angle} degrees. It began from rest; what speed in m/s does it have in the end?"
        ),
        (
            "Length {length} m, friction coefficient {friction}, angle {angle} degrees: {thing} released from "
            "rest, speed at the bottom in m/s?"
        ),
        (
            "What is the final speed, in m/s, of a {thing} that slides from rest down {length} m of a slope, "
            "given {friction} for the friction coefficient and {angle} degrees for the tilt?"
        ),
        (
            "slope is {length} m long, friction {friction}, angle {angle} degrees. {thing} starts from rest. "
            "how fast at the bottom in m/s?"
        ),
        (
            "I sent a {thing} down a ramp from rest. The coefficient of friction was {friction}; the ramp was "
            "{angle} degrees steep; it was {length} m down to the end. Tell me its speed there in m/s."
        ),
        (
            "If a slope of {length} m falls at {angle} degrees and a {thing} on it has a friction coefficient "
            "of {friction}, at what speed in m/s does it get to the bottom after starting from rest?"
        ),
        (
            '"Friction coefficient?" "{friction}." "How long is the slope?" "{length} m." "And its '
            'angle?" "{angle} degrees." Work out how fast a {thing}, let go from rest, is at the foot, in '
            "m/s."
        ),
        (
            "Calculate the speed in m/s that a {thing} has gained, from rest, at the end of a slide {length} m "
            "long, when the coefficient of friction is {friction} and the slide goes down at {angle} degrees."
        ),
        (
            "The angle of a hillside is {angle} degrees. A {thing} resting on it begins to slide and goes on "
            "sliding for {length} m. Take {friction} as the coefficient of friction and give the speed in m/s "
            "after that distance."
        ),
        (
            "Please determine how fast, in m/s, a {thing} arrives at the foot of an incline. Starting speed: "
            "none. Coefficient of friction: {friction}. Length: {length} m. Tilt: {angle} degrees."
        ),
        (
            "Down a plank of {length} m at an angle of {angle} degrees slides a {thing}, at rest before. The "
            "coefficient of friction between both is {friction}. What is the speed at the lower end, in m/s?"
        ),
        (
            "You release a {thing} at the upper end of a ramp and it slides the whole {length} m. The ramp "
            "makes an angle of {angle} degrees with the floor, and friction has a coefficient of {friction}. "
            "At how many m/s does it reach the floor?"
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
