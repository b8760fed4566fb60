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
            "A deer stands on the flat road and the driver of a {vehicle} with {x} people on board locks the wheels. "
            "How many metres long are the skid marks at a friction coefficient of {grip}?"
        ),
        "my {vehicle} weighs {mass} kg and skids to a stop on a flat road, mu is {grip}. how many meters",
        (
            "On level ground a {vehicle} is slowed down by nothing but friction, which is {grip} times its weight. "
            "Find the distance in metres until it rests."
        ),
        (
            "Compute the stopping distance in metres, without reaction time, for a {vehicle}: mass {mass} kg, "
            "horizontal road, coefficient of sliding friction {grip}."
        ),
        (
            "What braking distance in metres must a {vehicle} be given on a flat lane where leaves are wet and the "
            "friction has a coefficient of {grip}?"
        ),
        (
            "How many metres is it to standstill for a {vehicle} of {mass} kg on a horizontal road with its brakes "
            "locked? The coefficient of sliding friction: {grip}."
        ),
    ),
    think=(
        "Known: the coefficient of friction, {grip}. Asked: the braking distance. It depends on the speed at the "
        "start, which is not said, so it cannot be computed."
    ),
    reply="I do not know: the speed before braking is not given.",
)
