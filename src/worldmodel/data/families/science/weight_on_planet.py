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
    more=(
        (
            "With {mass} kg and a radius of {radius} km, what weight in newtons does a {world} give to a "
            "{thing} of {kilos} kg?"
        ),
        (
            "{kilos} kg is the mass of a {thing}. It stands on a {world} with a radius of {radius} km and a "
            "mass of {mass} kg. How heavy is it there, in newtons?"
        ),
        (
            "The radius of a {world} is {radius} km. A {thing} of {kilos} kg lies on its surface, and the "
            "{world} itself has a mass of {mass} kg. Calculate the gravitational force on the {thing} in N."
        ),
        (
            "Radius {radius} km, mass {mass} kg: that is the {world}. Mass {kilos} kg: that is the {thing}. "
            "Weight there in N?"
        ),
        (
            "I wonder how many newtons a {thing} would weigh on a {world} of {radius} km radius. The {thing} "
            "has {kilos} kg, the {world} {mass} kg."
        ),
        (
            "Please find the weight, in newtons, that a {kilos} kg {thing} has on the surface of a {world} "
            "weighing {mass} kg whose radius measures {radius} km."
        ),
        (
            '"How strong must the legs be?" asks the engineer. The {thing} of {kilos} kg will stand on a '
            "{world} with {mass} kg of mass, {radius} km from its middle. What force in newtons do the legs "
            "carry?"
        ),
        (
            "my {thing} is {kilos} kg, what would its weight be in newtons on a {world}, radius {radius} km, "
            "mass {mass} kg"
        ),
        (
            "If a {thing} whose mass is {kilos} kg is set down on a {world} of radius {radius} km, with what "
            "force in N does the {world}, having {mass} kg, attract it?"
        ),
        (
            "A {world} of {mass} kg draws everything on its ground towards its centre, {radius} km below. A "
            "{thing} is there too, {kilos} kg of it. Tell me the pull on the {thing} in newtons."
        ),
        (
            "{radius} km is the radius and {mass} kg the mass of a {world}. Down there, how many newtons does "
            "a {thing} of {kilos} kg weigh?"
        ),
        (
            "How strongly, in newtons, is a {thing} pulled down by a {world} with a radius of {radius} km and "
            "a mass of {mass} kg if the {thing} has {kilos} kg?"
        ),
        (
            "A mass of {kilos} kg is brought to a {world} of {radius} km radius and {mass} kg. It is a "
            "{thing}. What does it weigh there in N?"
        ),
        (
            "Weight in newtons, please: a {world}, radius {radius} km, mass {mass} kg, and standing on it a "
            "{thing}, {kilos} kg."
        ),
        (
            "Radius of the {world}: {radius} km. Mass of the {thing}: {kilos} kg. Mass of the {world}: {mass} "
            "kg. Weight of the {thing} on its ground in N: ?"
        ),
        (
            "Standing on a {world}, a {thing} is {radius} km away from the centre of {mass} kg of rock. Its "
            "own mass is {kilos} kg. Work out its weight in newtons."
        ),
        (
            "The {thing} has {kilos} kg. It will be set down on a {world}, the radius of which is {radius} km "
            "and the mass of which is {mass} kg. Tell me its weight there in N."
        ),
        (
            "hi, a {world} is {radius} km in radius and has {mass} kg, so whats the weight in newtons of my "
            "{thing}, {kilos} kg, when it stands there"
        ),
        (
            "Could you find the force in N with which a {world} holds a {thing} on its surface? Mass of the "
            "former: {mass} kg. Radius: {radius} km. Mass of the latter: {kilos} kg."
        ),
        (
            "Given a {thing} of {kilos} kg and a {world} whose surface is {radius} km from its centre and "
            "whose mass amounts to {mass} kg, calculate the weight of the {thing} on that surface in newtons."
        ),
        (
            '"On Earth we could hardly lift it," says the crew about the {thing}, which has {kilos} kg. Now '
            "it lies on a {world} of {mass} kg with {radius} km of radius. How many newtons does it weigh "
            "there?"
        ),
        (
            "You land on a {world}. Its radius: {radius} km. Its mass: {mass} kg. You unload a {thing} that "
            "has a mass of {kilos} kg. What is the weight of it in newtons?"
        ),
        (
            "{mass} kg attract {kilos} kg: the former make up a {world} with a radius of {radius} km, the "
            "latter a {thing} on its surface. How large is the force in N?"
        ),
        (
            "A table in a book on space travel gives a {world} a mass of {mass} kg and a radius of {radius} "
            "km. Determine from it what a {thing} with a mass of {kilos} kg would weigh, in newtons, on the "
            "ground there."
        ),
        (
            "I would like to know which weight, in newtons, my {thing} has on a {world}. It is {kilos} kg here "
            "and there. The {world} is {radius} km from middle to surface and has {mass} kg."
        ),
        (
            "When a {thing} stands on a {world} with {mass} kg in mass, gravity acts on all of its {kilos} kg. "
            "With a radius of {radius} km for the {world}, how many newtons is that?"
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
