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
    more=(
        (
            "A converging lens has a focal length of {focal} cm. If a {thing} is placed {distance} cm in front "
            "of it, at how many centimetres behind it is the image formed?"
        ),
        (
            "Tell me where the image is, in cm behind the lens: the {thing} is {distance} cm before it, and "
            "its focal length is {focal} cm."
        ),
        (
            "{distance} cm lie between a {thing} and a thin converging lens whose focal length is {focal} cm. "
            "Work out the image distance in cm."
        ),
        "f = {focal} cm; object: {thing}; object distance = {distance} cm; image distance in cm = ?",
        (
            "I wonder how far behind my lens the screen must stand to show the {thing} sharply. The lens "
            "focuses at {focal} cm, and the {thing} is {distance} cm in front of the lens."
        ),
        (
            "Could you find the distance from lens to image? Converging lens, {focal} cm focal length, with a "
            "{thing} at {distance} cm on the other side."
        ),
        (
            '"Move the {thing} to {distance} cm from the lens," says the teacher. The focal length is '
            "{focal} cm. How many centimetres beyond the lens do the pupils find the sharp image?"
        ),
        (
            "Let f be {focal} cm for a thin converging lens, and let the {thing} be at the object distance "
            "{distance} cm. Use the lens equation to compute the image distance in cm."
        ),
        (
            "When light from a {thing} falls on a thin lens {distance} cm away and the focal length amounts to "
            "{focal} cm, the rays cross again at some distance. Which, in cm?"
        ),
        "lens with {focal} cm focal length, {thing} {distance} cm in front. where's the image, in cm behind it",
        (
            "How many cm past the lens is the sharp image, if the focal length is {focal} cm and the {thing} "
            "in front of the lens is {distance} cm off?"
        ),
        (
            "{focal} cm is the focal length of the lens. {distance} cm is how far the {thing} is from it. Find "
            "the image distance in cm."
        ),
        "{thing:capital} at {distance} cm. Lens (converging) with f of {focal} cm. Screen at how many cm?",
        (
            "A screen is to catch a sharp picture of a {thing}. The lens between them, converging, has {focal} "
            "cm of focal length, and the {thing} is {distance} cm ahead of it. At how many cm behind the lens "
            "should the screen be set up?"
        ),
        (
            "Having a focal length of {focal} cm, a thin lens forms a real image of a {thing} that is "
            "{distance} cm away. What is the distance in cm from the lens to this image?"
        ),
        (
            "Place a {thing} {distance} cm from a converging lens; parallel light would meet {focal} cm behind "
            "that lens. Where, in cm behind it, does the light of the {thing} meet?"
        ),
        (
            "could you tell me the image distance in cm? focal length is {focal} cm and my {thing} sits "
            "{distance} cm in front of the lens"
        ),
        (
            "In the lens equation put {distance} cm as object distance of the {thing} and {focal} cm as focal "
            "length. What comes out as image distance, in cm?"
        ),
        (
            "We moved the {thing} until it was {distance} cm from the lens. The paper on the other side then "
            "showed it clearly. How many cm from the lens was the paper, when the lens is marked f = {focal} "
            "cm?"
        ),
        (
            "Determine, for a thin converging lens whose object is a {thing} and whose focal length is {focal} "
            "cm, the position of the image in cm, the object being {distance} cm in front."
        ),
        (
            '"My lens says {focal} cm," says a pupil. "That\'s its focal length. Now hold it {distance} cm '
            'from the {thing} and look for the picture behind it," says her friend. How many cm behind it '
            "will she find the picture?"
        ),
        (
            "Optics bench: object = {thing}, object distance {distance} cm, lens f {focal} cm. Fill in the "
            "image distance (cm)."
        ),
        (
            "Over a distance of {distance} cm the light from a {thing} spreads out; then a converging lens, "
            "focal length {focal} cm, gathers it again. After how many further cm does it come to a point?"
        ),
        (
            "If you own a lens with a focal length of {focal} cm and wish to project a {thing}, what gap in cm "
            "do you leave between lens and wall when {distance} cm are left between {thing} and lens?"
        ),
        (
            "Please give the distance behind the lens, in cm, at which a {thing} is imaged. Object distance: "
            "{distance} cm; the lens converges light and its focal length measures {focal} cm."
        ),
        (
            "I wonder where a clear image of the {thing} would form. There are {distance} cm from it to my "
            "thin lens, which has {focal} cm as its focal length. Answer as cm behind the lens."
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
