"""The energy that lifts a mass from the ground to a circular orbit, with known constants of the body."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    body, mu, radius = draw.pick(("the Earth", 398600.4, 6371), ("Mars", 42828.4, 3389.5), ("the Moon", 4902.8, 1737.4))
    height, mass = draw.integer(100, 3000, 10), draw.integer(20, 5000, 10)
    craft = draw.pick("satellite", "capsule", "crate", "telescope", "probe")
    values: dict[str, Value] = {
        "body": body,
        "mu": str(mu),
        "radius": str(radius),
        "height": height,
        "mass": mass,
        "craft": craft,
    }
    return Case({**values, "x": draw.integer(2, 9)}, mass * (mu / radius - mu / 2 / (radius + height)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "What energy in MJ brings a {craft} of {mass} kg from rest on {body} into a circular orbit {height} km "
            "high? Leave out the rotation of {body} and any air."
        ),
        (
            "How many megajoules does the {mass} kg {craft} gain on the way from the ground of {body}, at rest, to a "
            "circular orbit at {height} km of altitude?"
        ),
        (
            "{craft:capital}, {mass} kg, ground of {body} to circular orbit at {height} km: energy gained in MJ, "
            "potential plus kinetic?"
        ),
        (
            "A {craft} stands on {body}. Later it circles {height} km above the surface. Its mass is {mass} kg all "
            "the time. Find the difference of its mechanical energy in megajoules, without counting the rotation of "
            "{body}."
        ),
        (
            "how many mj at least to put my {craft} with {mass} kg on a circle {height} km above {body}, rotation and "
            "drag don't count"
        ),
        (
            "Compute the least energy, in MJ, for a launch from {body} to a circular orbit: altitude {height} km, "
            "payload {mass} kg (a {craft}). Treat {body} as not rotating and airless."
        ),
        (
            "If {body} neither rotated nor had air, which work in megajoules would take a {craft} of {mass} kg up to "
            "{height} km and give it the speed to stay in a circle there?"
        ),
        (
            "Height and speed both cost energy. For {mass} kg, namely a {craft}, in a circular orbit of {height} km "
            "over {body}, determine the two costs together in MJ, starting from rest on the surface."
        ),
        (
            "A catapult with {x} rails fires a {craft} from {body} into space. In the end {mass} kg move on a circle "
            "at an altitude of {height} km. Without losses and rotation, how many MJ were put in?"
        ),
        (
            "Take the total energy of {mass} kg in a circular orbit {height} km up and subtract the energy at rest on "
            "the ground of {body}. How many MJ separate both states of the {craft}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: energy in MJ. Known: {mass} kg to {height} km above {body}, whose gravitational parameter is "
                "{mu} km³/s² and whose radius is {radius} km. Per kg it is the parameter by the radius minus half the "
                "parameter by the orbit's radius, in MJ; multiply by the mass."
            ),
            """
mu = {mu}
ground = mu / {radius}
orbit = mu / (2 * ({radius} + {height}))
print({mass} * (ground - orbit))
""",
        ),
    ),
    reply="It takes {output} MJ.",
)
