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
        (
            "{grip} is the coefficient of friction on a level road where a {vehicle} brakes with locked "
            "wheels. Its speed was {speed} km/h. How many metres does it slide?"
        ),
        (
            "With a friction coefficient of {grip} on a level road, how many metres does a {vehicle} slide "
            "after locking its wheels at {speed} km/h?"
        ),
        (
            "How far, in metres, does a {vehicle} slide on a flat road from {speed} km/h, wheels locked, when "
            "the coefficient of friction is {grip}?"
        ),
        (
            "At {speed} km/h the driver of a {vehicle} brakes hard and the wheels lock. The flat road has a "
            "friction coefficient of {grip}. Find the sliding distance in metres."
        ),
        (
            "The friction between road and tyres has the coefficient {grip}. What length in metres will the "
            "skid of a {vehicle} have that starts with {speed} km/h on level ground?"
        ),
        "From {speed} km/h to rest: a {vehicle}, wheels locked, no slope, friction coefficient {grip}. Metres?",
        (
            "flat road. mu = {grip}. my {vehicle} was doing {speed} km/h when the wheels locked. how long is "
            "the skid in m"
        ),
        (
            "Tell me how many metres it takes on a horizontal road with {grip} as the coefficient of sliding "
            "friction until a {vehicle} that was going {speed} km/h has come to a stop with locked wheels."
        ),
        (
            '"The road is flat, and its coefficient of friction is {grip}," says the instructor. "Lock the '
            'wheels of your {vehicle} at {speed} km/h: after how many metres do you stand?" Answer the '
            "question."
        ),
        (
            "If the coefficient of friction is {grip} and a {vehicle} starts to skid at {speed} km/h, how many "
            "metres of level road does it need to stop?"
        ),
        (
            "Calculate the skid of a {vehicle} in metres. Road: level. Friction coefficient: {grip}. Initial "
            "speed: {speed} km/h."
        ),
        (
            "A {vehicle} stops on level ground by friction alone, the coefficient being {grip}; it had a speed "
            "of {speed} km/h before. Please give the stopping distance in m."
        ),
        (
            "I braked so hard that the wheels of my {vehicle} locked. It was a flat road. My speed was {speed} "
            "km/h, and I assume a friction coefficient of {grip}. How many metres did I slide?"
        ),
        (
            "Given a level road on which the coefficient of sliding friction is {grip}, what is the braking "
            "distance in metres of a {vehicle} from a speed of {speed} km/h with locked wheels?"
        ),
        (
            "Rain has made the flat road slippery: its friction coefficient is {grip} now. A {vehicle} comes "
            "along at {speed} km/h, and its wheels lock. How many metres further on does it stand still?"
        ),
        (
            "What distance in metres is covered by a {vehicle} while friction with a coefficient of {grip}, "
            "acting on locked wheels on level ground, brings its {speed} km/h down to nothing?"
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
