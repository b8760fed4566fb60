"""A braking distance for a speed that is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    vehicle = draw.pick("car", "van", "motorbike", "bus", "lorry", "taxi")
    return Case(
        {
            "vehicle": vehicle,
            "grip": draw.number(0.2, 0.9, digits=2),
            "x": draw.integer(2, 7),
            "mass": draw.integer(900, 3000, 50),
        }
    )


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "A {vehicle} of {mass} kg brakes with locked wheels on a level road. The coefficient of friction is "
            "{grip}. How many metres does it slide?"
        ),
        (
            "How long is the braking distance of a {vehicle} if the tyres have a friction coefficient of {grip} on "
            "the flat road?"
        ),
        "Full braking, level road, friction {grip}, {vehicle} of {mass} kg. Distance in m until it stands?",
        (
            "The friction coefficient between tyre and asphalt is {grip}. Find how far a {vehicle} weighing {mass} "
            "kilograms slides on the level until it stops."
        ),
        (
            "With {x} people on board, a {vehicle} comes along when a deer jumps onto the road. Wheels locked, "
            "friction coefficient {grip}, no slope: what is the length of the skid marks in metres?"
        ),
        "my {vehicle} weighs {mass} kg and skids to a stop on a flat road, mu is {grip}. how many meters",
        (
            "If friction alone ({grip} times the weight) slows down a {vehicle} that travels on level ground, after "
            "what distance in metres does it come to rest?"
        ),
        (
            "Compute the stopping distance in metres, without reaction time, for a {vehicle}: mass {mass} kg, "
            "horizontal road, coefficient of sliding friction {grip}."
        ),
        (
            "Wet leaves lower the friction of a flat lane to a coefficient of {grip}. What braking distance, in "
            "metres, must the driver of a {vehicle} expect?"
        ),
        (
            "On a horizontal road the brakes of a {vehicle} lock and stay locked. Determine the metres to standstill "
            "for a sliding friction coefficient of {grip}."
        ),
    ),
    think=(
        "Known: the coefficient of friction, {grip}. Asked: the braking distance. It depends on the speed at the "
        "start, which is not said, so it cannot be computed."
    ),
    reply="I do not know: the speed before braking is not given.",
)
