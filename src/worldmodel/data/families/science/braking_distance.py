"""The braking distance from a speed in km/h and the friction of the road."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    vehicle = draw.pick("car", "van", "motorbike", "bus", "lorry", "taxi")
    speed, grip = draw.integer(25, 150), draw.number(0.2, 0.9, digits=2)
    return Case(
        {"vehicle": vehicle, "speed": speed, "grip": grip, "g": "9.81", "x": draw.integer(2, 7)},
        (speed / 3.6) ** 2 / 2 / grip / 9.81,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {vehicle} brakes from {speed} km/h with locked wheels on a level road. The coefficient of friction is "
            "{grip}. How many metres does it slide?"
        ),
        (
            "How long is the braking distance of a {vehicle} at {speed} km/h if the tyres have a friction coefficient "
            "of {grip} on the flat road?"
        ),
        "Full braking, level road, friction {grip}, {vehicle} at {speed} km/h. Distance in m until it stands?",
        (
            "The friction coefficient between tyre and asphalt is {grip}. Find how far a {vehicle} slides on the "
            "level until it stops, starting with {speed} kilometres per hour."
        ),
        (
            "With {x} people on board, a {vehicle} does {speed} km/h when a deer jumps onto the road. Wheels locked, "
            "friction coefficient {grip}, no slope: what is the length of the skid marks in metres?"
        ),
        "my {vehicle} skids to a stop from {speed} km/h on a flat road, mu is {grip}. how many meters",
        (
            "If friction alone ({grip} times the weight) slows down a {vehicle} that travels at {speed} km/h on level "
            "ground, after what distance in metres does it come to rest?"
        ),
        (
            "Compute the stopping distance in metres, without reaction time, for a {vehicle}: initial speed {speed} "
            "km per hour, horizontal road, coefficient of sliding friction {grip}."
        ),
        (
            "Wet leaves lower the friction of a flat lane to a coefficient of {grip}. What braking distance, in "
            "metres, must the driver of a {vehicle} expect at {speed} km/h?"
        ),
        (
            "On a horizontal road the brakes of a {vehicle} lock at {speed} km/h and stay locked. Determine the "
            "metres to standstill for a sliding friction coefficient of {grip}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a braking distance. Known: {speed} km/h, friction {grip}, g is {g} m/s². Divide by 3.6 for "
                "metres per second. The distance is the square of the speed divided by twice friction times g."
            ),
            """
speed = {speed} / 3.6
print(speed ** 2 / (2 * {grip} * {g}))
""",
        ),
    ),
    reply="It slides {output} m.",
)
