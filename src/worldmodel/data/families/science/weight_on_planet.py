"""The weight of a thing on a world of known mass and radius, with the constant of gravitation known."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    mass, radius = draw.number(0.3, 9.9, digits=2), draw.integer(1500, 12000, 10)
    heavy = f"{mass}e{22 if radius < 2200 else 23 if radius < 4500 else 24}"
    thing, low, high = draw.pick(
        ("rover", 90, 950), ("miner", 60, 190), ("crate", 10, 300), ("toolbox", 4, 30), ("drill", 20, 200)
    )
    kilos = draw.integer(low, high)
    values: dict[str, Value] = {"mass": heavy, "radius": radius, "thing": thing, "kilos": kilos, "gravity": "6.674e-11"}
    weight = kilos * 6.674e-11 * float(heavy) / (radius * 1000) ** 2
    return Case({**values, "world": draw.pick("planet", "rocky world", "distant planet", "new world")}, weight)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "What does gravity pull with, in newtons, on the {kilos} kg {thing} on the ground of a {world} of {mass} "
            "kg and {radius} km radius?"
        ),
        (
            "A {thing} has a mass of {kilos} kg. How large is its weight in N on a {world} whose mass is {mass} kg "
            "and whose radius is {radius} km?"
        ),
        "{world:capital}: {mass} kg, {radius} km radius. Weight of a {thing} of {kilos} kg there, in newtons?",
        (
            "On the surface of a {world}, {radius} kilometres from its centre, stands a {thing}. The {world} has "
            "{mass} kg, the {thing} {kilos} kg. Find the force between them in newtons."
        ),
        (
            "if a {world} weighs {mass} kg and is {radius} km in radius, how many newtons does a {thing} with {kilos} "
            "kg weigh on it"
        ),
        (
            "Compute the gravitational force (N) that holds a {thing} down. Its mass: {kilos} kg. Mass of the "
            "{world}: {mass} kg. Distance of the centres: {radius} km."
        ),
        (
            "After landing on a {world} with a radius of {radius} km and {mass} kg of mass, with how many newtons "
            "does a {thing} of {kilos} kg press on the ground?"
        ),
        (
            "By Newton's law of gravitation, what is the weight of {kilos} kg on a {world} of {radius} km radius that "
            "contains {mass} kg? The {kilos} kg are a {thing}."
        ),
        (
            "Imagine a {world} into which {mass} kg of rock are packed; its radius is {radius} km. Determine the "
            "weight force there, in N, for a {thing} of {kilos} kg."
        ),
        (
            "A spring balance is carried to a {world} (mass {mass} kg, radius {radius} km) and a {thing} of {kilos} "
            "kg is hung on it. Which reading in newtons is to be expected?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a weight in newtons. Known: {kilos} kg, a world of {mass} kg, radius {radius} km. The "
                "constant of gravitation is {gravity}. The force is the constant times both masses divided by the "
                "square of the radius in metres."
            ),
            """
gravity = {gravity}
metres = {radius} * 1000
print(gravity * {mass:raw} * {kilos} / metres ** 2)
""",
        ),
    ),
    reply="It weighs {output} N.",
)
