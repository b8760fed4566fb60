"""The weight of a mass on a body of the solar system with known gravity, compared with the Earth."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    body, gravity = draw.pick(
        ("the Moon", 1.62), ("Mars", 3.71), ("Venus", 8.87), ("Mercury", 3.7), ("Titan", 1.35), ("Ganymede", 1.43)
    )
    weight = draw.integer(20, 2400, 5)
    thing = draw.pick("machine", "crate", "robot", "tank of water", "space suit", "generator")
    return Case(
        {
            "body": body,
            "gravity": str(gravity),
            "earth": "9.81",
            "weight": weight,
            "thing": thing,
            "x": draw.integer(2, 9),
        },
        weight / 9.81 * gravity,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {thing} weighs {weight} N on the Earth. What is its weight on {body}, in newtons?",
        "How many newtons does a {thing} weigh on {body} if a spring balance on Earth shows {weight} N?",
        "{weight} N on Earth. On {body}?",
        (
            "On Earth gravity pulls a {thing} with {weight} newtons. Find the pull on the same {thing} when it stands "
            "on {body}."
        ),
        "my {thing} has a weight of {weight} newton here on earth, how many newton would that be on {body}",
        "Compute the weight force (N) on {body} for a {thing} whose weight force at home on the Earth is {weight} N.",
        (
            "After a long flight a {thing} is unloaded on {body}. At the start, on Earth, it had weighed {weight} N. "
            "What force in newtons is needed to hold it up now?"
        ),
        "If a {thing} needs {weight} N to be lifted on Earth, with how many newtons can it be lifted on {body}?",
        (
            "A crane on {body} has to carry {x} pieces one after the other, each of them a {thing} with an Earth "
            "weight of {weight} N. What weight in newtons hangs on its hook each time?"
        ),
        "Turn a weight of {weight} N, measured on Earth with a {thing}, into the weight on {body}.",
    ),
    steps=(
        Step(
            (
                "Asked: the weight on {body}. Known: {weight} N on Earth, where gravity is {earth} m/s². On {body} it "
                "is {gravity} m/s². Divide the weight by Earth's gravity for the mass, then multiply by the gravity "
                "there."
            ),
            """
mass = {weight} / {earth}
print(mass * {gravity})
""",
        ),
    ),
    reply="It weighs {output} N there.",
)
