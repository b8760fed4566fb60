"""The eccentricity of an orbit from its least and greatest altitude, with the known radius of the body."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    body, radius, most = draw.pick(
        ("the Earth", 6371, 40000), ("Mars", 3389.5, 20000), ("the Moon", 1737.4, 9000), ("Venus", 6051.8, 30000)
    )
    low = draw.integer(150, 900, 10)
    high = draw.integer(low + 200, most, 10)
    craft = draw.pick("satellite", "probe", "space telescope", "relay station")
    values: dict[str, Value] = {"body": body, "radius": str(radius), "low": low, "high": high, "craft": craft}
    return Case({**values, "x": draw.integer(12, 900)}, round((high - low) / (2 * radius + low + high), 4))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "On its path around {body}, a {craft} comes down to {low} km above the surface and climbs up to {high} "
            "km. What is the eccentricity of its orbit?"
        ),
        "What eccentricity does an orbit around {body} have whose altitude varies between {low} km and {high} km?",
        "Orbit about {body}: periapsis {low} km, apoapsis {high} km, both above ground. e = ?",
        (
            "The greatest height of a {craft} over {body} is {high} km and the least is {low} km. Calculate how "
            "eccentric the ellipse is."
        ),
        "my {craft} flies an ellipse round {body}, lowest {low} km up, highest {high} km up, whats the eccentricity",
        (
            "If the near point of an elliptical orbit lies {low} km and its far point {high} km above the surface of "
            "{body}, which number describes the orbit's eccentricity?"
        ),
        (
            "Launched {x} days ago, a {craft} now follows an elongated track around {body}: {high} km of altitude at "
            "most, {low} km at least. Determine the eccentricity."
        ),
        (
            '"We are {low} km up at the closest and {high} km at the farthest," reports the team of a {craft} above '
            "{body}. Work out the eccentricity of the orbit from this."
        ),
        (
            "Find e for a {craft}. It moves around {body}. Measured from the ground, its altitude peaks at {high} km; "
            "half a revolution later it has dropped to {low} km."
        ),
        (
            "An altitude of {low} km was measured when the {craft} passed the lowest point of its orbit, and {high} "
            "km when it passed the highest. The body below is {body}. How large is the eccentricity?"
        ),
    ),
    more=(
        (
            "Compute the eccentricity that belongs to an orbit which takes a {craft} from {high} km down to {low} km "
            "over {body} and up again."
        ),
        (
            "I am told that an ellipse has its apoapsis {high} km and its periapsis {low} km above {body}. Which "
            "eccentricity is that?"
        ),
        "Tracking log, {craft} at {body}. Min. altitude: {low} km. Max. altitude: {high} km. Eccentricity: ?",
        (
            "A perfect circle has no eccentricity at all. How much of it has the orbit of a {craft} that swings "
            "between {low} and {high} km above {body}?"
        ),
        (
            "Since its last burn, a {craft} with a mass of {x} kg has been travelling around {body} with a highest "
            "altitude of {high} km and a lowest altitude of {low} km. State the eccentricity of the ellipse."
        ),
        (
            "Could you tell me the eccentricity of the path of a {craft} which at its nearest skims {body} at {low} "
            "km height and at its most distant is {high} km away from the ground?"
        ),
        (
            "Taking the mean radius of {body} as known, turn the extreme altitudes of a {craft}, {high} km and {low} "
            "km, into the eccentricity of its orbit."
        ),
        "low point {low} km, high point {high} km, the body is {body}. need the eccentricity of that orbit please",
        (
            "A student watches a {craft} rise and sink above {body}: in {x} photos it is anywhere from {low} km to "
            "{high} km high, never lower and never higher. Which eccentricity should she write down?"
        ),
        (
            "Suppose {body} is orbited at heights that range from {low} km at one end of the long axis to {high} km "
            "at the other. By how much, in terms of eccentricity, does that ellipse differ from a circle?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: an eccentricity. Known: altitudes {low} and {high} km above {body}, whose radius is {radius} "
                "km. Add the radius to both for distances from the centre; the eccentricity is their difference "
                "divided by their sum."
            ),
            """
near = {radius} + {low}
far = {radius} + {high}
print(round((far - near) / (far + near), 4))
""",
        ),
    ),
    reply="The eccentricity is {output}.",
)
