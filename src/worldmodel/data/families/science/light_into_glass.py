"""The angle of refraction of light that enters a denser material from air."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    stuff, index = draw.pick(
        ("glass", 1.52),
        ("water", 1.33),
        ("diamond", 2.42),
        ("plexiglass", 1.49),
        ("ice", 1.31),
        ("sapphire", 1.77),
        ("ethanol", 1.36),
    )
    angle = draw.integer(8, 85)
    answer = math.degrees(math.asin(math.sin(math.radians(angle)) / index))
    return Case({"stuff": stuff, "index": index, "angle": angle, "x": draw.integer(2, 40)}, answer)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Light falls from air on {stuff} at {angle} degrees to the normal. The refractive index is {index}. At "
            "what angle to the normal does it go on inside?"
        ),
        (
            "What is the angle of refraction when a ray enters {stuff} (n = {index}) from air at an angle of "
            "incidence of {angle}°?"
        ),
        "{stuff:capital}, n = {index}. Incidence from air: {angle} degrees. Angle of refraction?",
        (
            "A laser beam hits a flat surface of {stuff} in air, {angle} degrees away from the perpendicular. With a "
            "refractive index of {index}, find the angle, in degrees, between the perpendicular and the beam in the "
            "{stuff}."
        ),
        (
            "a ray comes in at {angle} degrees from the vertical and meets the top of some {stuff} with index "
            "{index}, at which angle from the vertical does it continue"
        ),
        (
            "Use Snell's law: {index} for the {stuff}, 1 for air, {angle} degrees for the incoming light. Compute the "
            "outgoing angle in degrees."
        ),
        (
            "If {stuff} bends light as its index of {index} says, how many degrees from the normal is a beam that "
            "came out of the air at {angle} degrees?"
        ),
        (
            "Through the air and then into {x} cm of {stuff} goes a thin ray. Outside, its angle with the normal is "
            "{angle}°. Which angle does it make inside, given n = {index}?"
        ),
        (
            "Determine the direction of light within {stuff} as an angle to the normal in degrees. Refractive index: "
            "{index}. In the air before the surface the angle is {angle} degrees."
        ),
        (
            "The sunbeam makes {angle} degrees with the normal of a block of {stuff} and is refracted towards it. How "
            "large is the angle after entering, for a refractive index of {index}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the angle of refraction. Known: incidence {angle} degrees from air, index {index}. By Snell's "
                "law the sine inside is the sine of the incidence divided by the index; the arc sine gives the angle."
            ),
            """
import math
inside = math.sin(math.radians({angle})) / {index}
print(math.degrees(math.asin(inside)))
""",
        ),
    ),
    reply="It goes on at {output} degrees to the normal.",
)
