"""A constant speed and a time give a distance."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    speed, hours = draw.integer(12, 140), draw.number(1.5, 9, digits=1)
    vehicle = draw.pick("train", "bus", "lorry", "motorcycle", "coach")
    return Case({"speed": speed, "hours": hours, "vehicle": vehicle, "seats": draw.integer(2, 60)}, speed * hours)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {vehicle} travels at {speed} km/h for {hours} hours. How far does it get?",
        "How many kilometres does a {vehicle} cover in {hours} hours at a steady {speed} km/h?",
        "For {hours} hours a {vehicle} keeps up a speed of {speed} kilometers per hour. What distance is covered?",
        "{hours} h at {speed} km/h: how far is that for a {vehicle}?",
        "Driving at a constant {speed} km/h, a {vehicle} is on the road for {hours} hours. Find the distance in km.",
        "what distance will a {vehicle} go if its speed is {speed} km per hour and it drives {hours} hours",
        "The speed of a {vehicle} with {seats} seats is {speed} km/h. After {hours} hours, how far away is it?",
        "We left {hours} hours ago and our {vehicle} has been doing {speed} km/h ever since. How far have we come?",
        "Work out the length of a trip on which a {vehicle} needs {hours} hours at an average of {speed} km/h.",
        "If {speed} kilometres are driven every hour by a {vehicle}, how many are driven in {hours} hours?",
        "A route takes a {vehicle} {hours} hours. Its average speed is {speed} km/h. How long is the route?",
    ),
    steps=(
        Step(
            "Asked: a distance. Known: {speed} km/h, {hours} hours. Distance is speed times time.",
            "print({speed} * {hours})",
        ),
    ),
    reply="The {vehicle} covers {output} km.",
)
