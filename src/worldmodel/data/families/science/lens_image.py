"""Where a thin lens makes its image, from focal length and distance."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    focal = draw.integer(4, 40)
    distance = focal + draw.integer(3, 300)
    thing = draw.pick("candle", "lamp", "flower", "coin", "doll", "slide")
    return Case(
        {"focal": focal, "distance": distance, "thing": thing, "x": draw.integer(2, 20)},
        focal * distance / (distance - focal),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} stands {distance} cm in front of a converging lens of {focal} cm focal length. How many cm "
            "behind the lens is the image?"
        ),
        (
            "At what distance in centimetres from a thin lens does a {thing} appear sharp on a screen, if the lens "
            "has a focal length of {focal} cm and the {thing} is {distance} cm away?"
        ),
        "Focal length {focal} cm, object ({thing}) at {distance} cm. Image distance in cm?",
        (
            "The focal length of a magnifying glass is {focal} cm. A {thing} is held {distance} cm from it. Find how "
            "far behind the glass the real image lies, in cm."
        ),
        (
            "i put a {thing} {distance} cm before a lens with f = {focal} cm, how far behind it do i have to hold the "
            "paper to get a sharp picture"
        ),
        (
            "To throw the picture of a {thing} on a wall, a lens of {focal} cm focal length is set up {distance} cm "
            "from the {thing}. What is the distance from lens to wall, in cm, for a sharp picture?"
        ),
        (
            "Compute the image distance for a thin converging lens: focal length {focal} centimetres, object distance "
            "{distance} centimetres. The object, a {thing}, is {x} cm tall."
        ),
        (
            "By the lens equation, where does the light of a {thing} meet again, when it comes from {distance} cm and "
            "the lens has {focal} cm of focal length? Answer in cm behind the lens."
        ),
        (
            "A camera with a simple lens is pointed at a {thing}, {distance} cm off. If the focal length is {focal} "
            "cm, how many cm must there be between lens and film?"
        ),
        (
            "Given {distance} cm from {thing} to lens and a focal length of {focal} cm, determine the place of the "
            "real image (cm from the lens)."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the image distance. Known: focal length {focal} cm, object at {distance} cm. By the lens "
                "equation it is focal length times object distance, divided by object distance minus focal length."
            ),
            "print({focal} * {distance} / ({distance} - {focal}))",
        ),
    ),
    reply="The image is {output} cm behind the lens.",
)
