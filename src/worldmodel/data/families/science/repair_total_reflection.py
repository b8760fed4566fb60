"""The angle at which light leaves a dense material: the first program fails where it does not leave at all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    stuff, index, least = draw.pick(
        ("glass", 1.52, 43),
        ("water", 1.33, 50),
        ("diamond", 2.42, 26),
        ("ice", 1.31, 51),
        ("sapphire", 1.77, 36),
        ("plexiglass", 1.49, 44),
    )
    return Case(
        {"stuff": stuff, "index": index, "angle": draw.integer(least, 85), "x": draw.integer(2, 40)}, "total reflection"
    )


FAMILY = Family(
    category="science",
    kind="repair",
    case=case,
    phrasings=(
        (
            "Light inside {stuff} (n = {index}) meets the surface to the air at {angle} degrees to the normal. At "
            "what angle does it come out, or is there total reflection?"
        ),
        (
            "Does a ray in {stuff} with a refractive index of {index} get out into the air if it hits the boundary at "
            "{angle}° from the normal, and at which angle?"
        ),
        "{stuff:capital} to air, n = {index}, incidence {angle} degrees. Angle outside, or total reflection?",
        (
            "A lamp is sunk in {stuff}, whose index of refraction is {index}. One of its rays reaches the surface "
            "{angle} degrees away from the perpendicular. Find the angle at which it enters the air above, if it "
            "does."
        ),
        (
            "coming from within {stuff} a beam strikes the border to the air at {angle} degrees from the normal, "
            "index {index}. what happens to it"
        ),
        (
            "Compute the angle of refraction for light that leaves {stuff} into air. Angle of incidence {angle} "
            "degrees, index of the {stuff} {index}. Say so if nothing leaves."
        ),
        (
            "With {index} as the refractive index of {stuff}, and {angle}° between the normal and a ray within, what "
            "becomes of the ray at the boundary to the air: an angle, please, or total reflection?"
        ),
        (
            "From {x} cm deep in {stuff}, a beam goes up at {angle} degrees to the normal. The refractive index there "
            "is {index}. Under which angle, if any, does the beam appear in the air?"
        ),
        (
            "At the exit face of a block of {stuff} the light arrives {angle} degrees off the normal. Determine the "
            "exit angle in air for an index of {index}, or state that it is reflected totally."
        ),
        (
            "Will light at {angle} degrees to the normal escape from {stuff} into air when n is {index}? If yes, give "
            "the direction, if no, name the effect."
        ),
    ),
    more=(
        (
            "At {angle} degrees from the normal, light strikes the border between {stuff} and air from the "
            "inside. The {stuff} has an index of {index}. Tell me the angle in the air, or say that it is "
            "total reflection."
        ),
        (
            "The refractive index of {stuff} is {index}. A ray inside makes {angle}° with the normal when it "
            "reaches the air. Does it leave, and if so, at what angle?"
        ),
        (
            "I wonder whether my laser gets out of the {stuff}. Its beam meets the surface from within, "
            "{angle} degrees off the normal, and n is {index}. Give me the angle in air, or tell me it is "
            "totally reflected."
        ),
        (
            "angle inside: {angle} degrees to the normal; n = {index}; from {stuff} into air; angle outside or "
            "total reflection = ?"
        ),
        (
            "If a ray in {stuff} hits the boundary with the air at {angle} degrees to the normal, what angle "
            "does it have outside, provided that it is not reflected totally? Answer with the angle or with "
            "total reflection. Use a refractive index of {index}."
        ),
        (
            '"Will we see the light from outside?" they ask about a lamp inside some {stuff} with an index '
            "of {index}. Its ray arrives at the air at {angle} degrees to the normal. Name the angle of exit, "
            "or total reflection."
        ),
        (
            "Please work out by Snell's law what a beam does that passes from {stuff}, index {index}, into "
            "air, with {angle}° of incidence against the normal. It may be that no light gets through; in that "
            "case say so."
        ),
        (
            "index is {index} for the {stuff}, and the light comes from inside at {angle} degrees to the "
            "normal. angle in the air? or is it total reflection"
        ),
        (
            "Given an incidence of {angle} degrees, measured from the normal, within {stuff} of refractive "
            "index {index}, determine the direction of the light in the air or state that all of it is "
            "reflected."
        ),
        (
            "A pupil shines a light through some {stuff}. On its way out to the air the light meets the face "
            "{angle} degrees from the normal. With {index} for the index, under what angle does it go on, or "
            "is it thrown back totally?"
        ),
        (
            "{angle} degrees off the normal, a ray inside {stuff} comes to the air. The {stuff} has a "
            "refractive index of {index}. Give the angle outside, or say total reflection."
        ),
        (
            "Will light get from {stuff} into air, and at what angle, when it arrives {angle}° from the normal "
            "and the index is {index}? If not, answer total reflection."
        ),
        (
            "{index} is the index of refraction in a piece of {stuff}. Light in it travels to the surface at "
            "{angle} degrees to the normal. Beyond it is air. Find the angle of the light in air or state that "
            "there is total reflection."
        ),
        (
            "Tell me what the air side sees of a beam that meets the surface at {angle} degrees to the normal "
            "from within {stuff} (index {index}): an exit angle, or nothing because of total reflection."
        ),
        (
            "Incidence from inside: {angle}° to the normal. Medium: {stuff}, n = {index}. Other side: air. "
            "Refraction angle or total reflection?"
        ),
        (
            "my flashlight is cast into {stuff} and shines at the surface {angle} degrees from the normal. "
            "{stuff} has index {index}. at what angle is the light in the air, or is it totally reflected?"
        ),
        (
            "Please find the angle, measured to the normal, at which light emerges into air from {stuff}. It "
            "reaches the surface inside at {angle} degrees; n of the {stuff} is {index}. Should none emerge, "
            "report total reflection."
        ),
        (
            "When a beam travelling in {stuff}, whose index is {index}, hits the interface with air under "
            "{angle} degrees to the normal, it is either refracted or reflected totally. Which is it, and if "
            "refracted, at what angle?"
        ),
        (
            '"It stays inside," claims a pupil about a ray which strikes the wall of some {stuff} at {angle} '
            "degrees to the normal. The index of the {stuff} is {index}, and air is outside. Check this: state "
            "total reflection or the angle in the air."
        ),
        (
            "For a ray going out of {stuff} into the air, calculate the angle of refraction. The normal and "
            "the ray inside enclose {angle} degrees. Index: {index}. Say total reflection if the ray cannot go "
            "out."
        ),
        (
            "You look at a cube of {stuff} in air. A ray in it comes to a face at an angle of {angle}° to the "
            "normal. As the index is {index}, is the ray totally reflected, or what angle does it take outside?"
        ),
        (
            "I wonder at which angle a ray would appear above a plate of {stuff} if inside it ran at {angle} "
            "degrees to the normal and the plate had an index of {index}; or perhaps it is total reflection?"
        ),
        (
            "A plate of {stuff}, {x} mm thick and with refractive index {index}, lies in air. Light inside "
            "hits the upper face at {angle} degrees to the normal. Work out the outgoing angle, unless the "
            "outcome is total reflection."
        ),
        (
            "Given n = {index} for {stuff} and an internal angle of {angle}° to the normal, use Snell's law to "
            "get the angle in air, or conclude that total reflection takes place."
        ),
        (
            "The air begins where the {stuff} ends. A ray comes up to that border from the {stuff}, tilted "
            "{angle} degrees against the normal. What happens, total reflection or exit at some angle, with a "
            "refractive index of {index}?"
        ),
        (
            "Snell check, {stuff} into air: index {index}, angle within {angle} degrees from the normal. "
            "Result wanted: angle outside, else total reflection."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the angle in air. Known: {angle} degrees inside, index {index}. By Snell's law the sine "
                "outside is the index times the sine inside; the arc sine gives the angle."
            ),
            """
import math
outside = {index} * math.sin(math.radians({angle}))
print(math.degrees(math.asin(outside)))
""",
            fails=True,
        ),
        Step(
            (
                "There is no arc sine of a number above one: then no light leaves, which is total reflection. The "
                "program must test that."
            ),
            """
import math
outside = {index} * math.sin(math.radians({angle}))
if outside > 1:
    print("total reflection")
else:
    print(math.degrees(math.asin(outside)))
""",
        ),
    ),
    reply="Outcome: {output}.",
)
