"""How tall the real image of a concave mirror is, from its radius of curvature and the thing's height and distance."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    radius, height = draw.integer(16, 160, 2), draw.number(2.5, 28, digits=1)
    distance = radius // 2 + draw.integer(6, 180)
    thing = draw.pick("candle", "doll", "bottle", "lamp", "toy soldier", "vase")
    image = height * radius / (2 * distance - radius)
    values: dict[str, Value] = {"radius": radius, "height": height, "distance": distance, "thing": thing}
    return Case({**values, "x": draw.integer(11, 60)}, round(image, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} {height} cm tall stands {distance} cm in front of a concave mirror with a radius of curvature "
            "of {radius} cm. How tall is its real image, in cm?"
        ),
        (
            "What height in centimetres does the image of a {thing} of {height} cm have that a hollow mirror throws "
            "on a screen, if the mirror's radius of curvature is {radius} cm and the {thing} is {distance} cm away "
            "from it?"
        ),
        (
            "Concave mirror, radius of curvature {radius} cm; object {height} cm high at {distance} cm. Image height "
            "in cm?"
        ),
        (
            "The inner side of a polished spherical bowl, {radius} cm in radius, serves as a mirror. At {distance} cm "
            "from it, a {thing} of {height} cm is placed. Find the size of the real image in cm."
        ),
        (
            "how big in cm is the picture of my {thing} ({height} cm tall) in a concave mirror when its {distance} cm "
            "away and the mirror is curved with {radius} cm radius"
        ),
        (
            "If light from a {thing}, {height} cm in size and {distance} cm from the mirror, is gathered by a concave "
            "mirror whose focal length is half of its {radius} cm radius of curvature, how many cm does the image "
            "measure from top to bottom?"
        ),
        (
            "At a science fair with {x} stalls a concave mirror (radius of curvature {radius} cm) makes a sharp "
            "picture of a {thing}. The {thing} is {height} cm tall and has been set up {distance} cm from the mirror. "
            "Calculate the picture's height in cm."
        ),
        (
            '"It hangs upside down in the air!" cries a child who sees the real image of a {thing}. The mirror is '
            "hollow, with {radius} cm as its radius of curvature; the {thing}, {height} cm in height, is {distance} "
            "cm from it. How many cm high is what the child sees?"
        ),
        (
            "Work out the enlarged or reduced height, in cm, of a {thing} as imaged by a concave mirror: true height "
            "{height} cm, distance to the mirror {distance} cm, radius of curvature {radius} cm."
        ),
        (
            "Determine how tall (cm) the inverted image of a {thing} is. Distance from the mirror: {distance} cm. "
            "Mirror: concave, curved with a radius of {radius} cm. Height of the {thing}: {height} cm."
        ),
    ),
    more=(
        (
            "A concave mirror is part of a sphere with a radius of {radius} cm. Facing it at a distance of {distance} "
            "cm there is a {thing}, {height} cm from bottom to top. State the height of its real image in "
            "centimetres."
        ),
        (
            "Tell me how many cm the image of a {thing} measures. I hold the {thing}, which is {height} cm tall, "
            "{distance} cm in front of a shaving mirror of {radius} cm radius of curvature and catch the image on "
            "paper."
        ),
        (
            "Object: {thing}. Object height: {height} cm. Object distance: {distance} cm. Concave mirror, R = "
            "{radius} cm. Height of image: ? cm"
        ),
        (
            "I bought a hollow mirror for {x} euros. Its radius of curvature is {radius} cm, says the label. When I "
            "put a {thing} of {height} cm at {distance} cm from it, what height in cm will the upside-down picture on "
            "my paper have?"
        ),
        (
            "{distance} cm lie between a concave mirror and a {thing} that is {height} cm high. Knowing that the "
            "mirror's centre of curvature is {radius} cm in front of it, compute the image height in cm."
        ),
        (
            "Could you say how large, in cm, a {thing} appears in the real image of a mirror which is hollow like a "
            "bowl and has a curvature radius of {radius} cm? Its true height is {height} cm, and its distance from "
            "the mirror is {distance} cm."
        ),
        (
            "With the mirror equation, find the height of an image in cm when {height} cm is the height of the "
            "object, {distance} cm its distance, and {radius} cm the radius to which the concave mirror has been "
            "ground."
        ),
        "hollow mirror R {radius} cm, {thing} {height} cm tall, {distance} cm in front. image how tall (cm)",
        (
            "Rays from a {thing} meet again after they were reflected by a concave mirror, which was ground {x} years "
            "ago to a radius of curvature of {radius} cm. So an image arises. How tall is it in cm, the {thing} being "
            "{height} cm tall and {distance} cm off?"
        ),
        (
            "Suppose a telescope maker tests a hollow mirror by looking at the image of a {thing}. The radius of "
            "curvature of the glass amounts to {radius} cm, and the {thing} stands {distance} cm away. Into what "
            "height in cm does the image turn the {height} cm of the {thing}?"
        ),
        (
            "{radius} cm is the radius of curvature of a concave mirror; {distance} cm in front of it stands a "
            "{thing} {height} cm tall. What height in cm has the real image?"
        ),
        (
            "At {distance} cm from a concave mirror whose radius of curvature is {radius} cm there is a "
            "{thing}. It is {height} cm high. How high is its image in cm?"
        ),
        (
            "How tall, in cm, is the image if the object, a {thing}, is {distance} cm away from a hollow "
            "mirror with {radius} cm as radius of curvature and has a height of {height} cm?"
        ),
        (
            "A {thing} stands {distance} cm before a concave mirror (radius of curvature: {radius} cm) and "
            "throws a real image. Given that the {thing} measures {height} cm, find the image height in cm."
        ),
        (
            "Distance of the {thing} {distance} cm; its height {height} cm; radius of curvature of the concave "
            "mirror {radius} cm; image height in cm = ?"
        ),
        (
            "R = {radius} cm, object at {distance} cm, object height {height} cm, concave mirror: height of "
            "the image in cm?"
        ),
        (
            "I set up a {thing} in front of a concave mirror, {distance} cm away. The real image on my screen "
            "is sharp. With a radius of curvature of {radius} cm and a {thing} of {height} cm, how many cm "
            "tall is this image?"
        ),
        (
            "Please find the height in cm of the picture formed by a concave mirror. The mirror has {radius} "
            "cm radius of curvature, and the {thing} in front of it is {height} cm tall and {distance} cm "
            "distant."
        ),
        (
            "If a concave mirror has its centre of curvature at {radius} cm, and a {thing} of {height} cm is "
            "placed {distance} cm from the mirror, what is the size of the image in cm?"
        ),
        (
            '"Put the {thing} {distance} cm from the mirror," says the teacher. The {thing} has a height of '
            "{height} cm, and the concave mirror a radius of curvature of {radius} cm. What image height in cm "
            "do the pupils measure?"
        ),
        (
            "concave mirror again: {thing} is {distance} cm off, radius of curvature {radius} cm, real height "
            "{height} cm, so how tall is the image in cm"
        ),
        (
            "Take {height} cm for the height of a {thing} and {radius} cm for the radius of curvature of a "
            "hollow mirror. Placing the {thing} {distance} cm from the mirror gives a real image; calculate "
            "its height in cm."
        ),
        (
            "A make-up mirror is ground hollow with a radius of curvature of {radius} cm. Someone has left a "
            "{thing} {height} cm high in front of it, at a distance of {distance} cm. Tell me the height in cm "
            "of the upside-down image on the wall."
        ),
        (
            "To what height in cm does a concave mirror image a {thing}, the distance being {distance} cm, the "
            "radius of curvature {radius} cm and the true height {height} cm?"
        ),
        (
            "You stand a {thing} at a distance of {distance} cm from a concave mirror. You know its height, "
            "{height} cm, and the mirror's radius of curvature, {radius} cm. Work out how many cm high the "
            "image is."
        ),
        (
            "From a concave mirror with a {radius} cm radius of curvature to a {thing} it is {distance} cm. I "
            "wonder what height, in cm, the real image has when the {thing} itself has {height} cm."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the height of an image. Known: object {height} cm tall at {distance} cm, radius of curvature "
                "{radius} cm. The focal length is half the radius. The image is as many times as tall as focal length "
                "divided by object distance minus focal length; multiply the height by that."
            ),
            """
focal = {radius} / 2
print(round({height} * focal / ({distance} - focal), 2))
""",
        ),
    ),
    reply="The image is {output} cm tall.",
)
