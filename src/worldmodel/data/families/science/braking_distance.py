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
    more=(
        (
            "I wonder how many metres a {vehicle} needs to stop on a flat road with a friction coefficient of "
            "{grip}, all wheels locked, when it is going {speed} km/h."
        ),
        (
            "At a friction coefficient of {grip}, a {vehicle} slides along a level road. It was doing {speed} "
            "km/h when its wheels locked. Work out how many metres it slides."
        ),
        (
            "Friction: {grip}. Speed: {speed} km/h. Vehicle: {vehicle}. Level road, wheels locked. Sliding "
            "distance in metres?"
        ),
        (
            "Could you tell me how far, in metres, a {vehicle} skids on even ground if it starts at {speed} "
            "km/h and the coefficient of sliding friction is {grip}?"
        ),
        (
            "You slam on the brakes of your {vehicle}. Your speed is {speed} km/h, the road is flat, and "
            "between tyres and asphalt the coefficient of friction is {grip}. After how many metres do you "
            "stand still?"
        ),
        (
            '"How long was the skid?" asks the officer. The {vehicle} had been going {speed} km/h, the '
            "street was level, and the coefficient of friction is known to be {grip}. Answer in metres."
        ),
        (
            "A level track offers a friction coefficient of {grip}. Determine the distance in m over which a "
            "{vehicle}, sliding with locked wheels, loses its entire speed of {speed} km/h."
        ),
        "skid length in m for a {vehicle}, flat road, mu {grip}, {speed} kmh at the start?",
        (
            "Given an initial speed of {speed} km/h and a coefficient of sliding friction of {grip}, calculate "
            "the metres that a {vehicle} with locked brakes covers on a horizontal road before it stops."
        ),
        (
            "The tyres of a {vehicle} grip the flat road with a friction coefficient of {grip}. Please say "
            "what braking distance in metres that makes from {speed} km/h with the wheels blocked."
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
