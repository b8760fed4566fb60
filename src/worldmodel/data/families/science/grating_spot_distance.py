"""How far from the middle the first spot behind a diffraction grating lies on a screen."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    colour, low, high = draw.pick(("red", 625, 690), ("green", 510, 550), ("blue", 445, 480), ("violet", 400, 425))
    nano, lines, far = draw.integer(low, high), draw.integer(80, 600, 10), draw.integer(40, 400, 5)
    sine = nano * lines / 1_000_000
    values: dict[str, Value] = {"colour": colour, "nano": nano, "lines": lines, "far": far}
    return Case({**values, "x": draw.integer(11, 29)}, round(far * sine / math.sqrt(1 - sine**2), 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The light of a {colour} laser, {nano} nm, falls straight on a grating with {lines} lines per millimetre. "
            "How many cm from the bright middle is the first-order spot on a screen {far} cm behind the grating?"
        ),
        (
            "What distance in cm separates the central spot from the first spot beside it on a wall, if {nano} nm "
            "light passes a grating of {lines} lines per mm that is {far} cm away from the wall?"
        ),
        "Grating {lines} lines/mm, wavelength {nano} nm, screen at {far} cm. First maximum: how many cm off centre?",
        (
            "{lines} slits to the millimetre are cut into a foil. A {colour} beam with a wavelength of {nano} nm goes "
            "through it at a right angle and hits a screen {far} cm further on. Find how far, in cm, the first side "
            "spot lies from the main one."
        ),
        (
            "shining my {colour} laser ({nano} nm) through a grating with {lines} lines per mm, wall is {far} cm "
            "away. where is the first spot, in cm from the middle one"
        ),
        (
            "If a grating has {lines} lines on each millimetre and is lit with {nano} nm, how many cm beside the "
            "centre line does the first-order beam arrive on a screen at {far} cm?"
        ),
        (
            "In a room of {x} °C a pupil holds a grating, {lines} lines per mm, squarely into the beam of a {colour} "
            "laser. Its wavelength is {nano} nm. The board stands {far} cm behind the grating. Calculate the gap in "
            "cm on the board between the undeflected point and the neighbouring one."
        ),
        (
            '"{lines} lines a millimetre," it says on the frame of the grating, and on the {colour} laser: "{nano} '
            'nm". The screen is put up {far} cm from the grating. Which distance, in cm, will be measured from the '
            "brightest spot to the first one next to it?"
        ),
        (
            "By the grating equation, the sine of the first-order angle is wavelength by line spacing; the tangent of "
            "this angle then gives the place on the screen. What place, in cm from the middle, do {nano} nm, {lines} "
            "lines per mm and a screen distance of {far} cm give?"
        ),
        (
            "Determine the offset in cm of the first-order maximum. Screen distance: {far} cm. Light: {colour}, "
            "{nano} nm. Grating: {lines} lines in a millimetre."
        ),
    ),
    more=(
        (
            "A screen hangs {far} cm behind a grating which has {lines} lines per millimetre. Light with a wavelength "
            "of {nano} nm enters at right angles. Compute the separation in cm between the maxima of order zero and "
            "order one."
        ),
        (
            "Tell me how many cm beside the centre the first bright spot of a {colour} laser turns up. Its "
            "wavelength: {nano} nm; from grating to wall: {far} cm; the grating: {lines} lines for every mm."
        ),
        (
            "Setup: laser {colour}, {nano} nm | grating {lines} lines/mm | grating to screen {far} cm | wanted: first "
            "order, cm from centre"
        ),
        (
            "I hold a grating of {lines} lines per mm parallel to a wall, {far} cm from it, and send {colour} light "
            "of {nano} nm straight through. How many cm do I measure from the undeflected dot to the first deflected "
            "dot?"
        ),
        (
            "{nano} nm is the wavelength of a {colour} laser, and {lines} is the number of lines on a millimetre of "
            "the grating in front of it. Dots appear on a screen {far} cm further along. How far apart, in cm, are "
            "the middle dot and its neighbour?"
        ),
        (
            "Could you predict where the first diffracted beam strikes the wall? The wall is {far} cm from the "
            "grating, the grating is ruled with {lines} lines per mm, and a {colour} beam of {nano} nm meets it head "
            "on. Please answer in cm from the direct beam."
        ),
        (
            "Diffraction sends part of a {nano} nm beam sideways when it crosses a grating. With {lines} lines in "
            "every millimetre, how many centimetres sideways has the first order gone after {far} cm, measured "
            "straight ahead?"
        ),
        "first order spot: {lines} lines per mm, {nano} nm, {far} cm to the screen. distance to central spot in cm?",
        (
            "A {colour} laser costing {x} euros is aimed squarely at a grating. Given {nano} nm, {lines} lines per "
            "millimetre and a screen set at {far} cm, state how many cm one has to go along the screen from the "
            "zeroth to the first maximum."
        ),
        (
            "Imagine a foil whose grooves are so close that {lines} fit into a millimetre. For {x} seconds you let a "
            "{colour} ray of {nano} nm fall on it perpendicularly and watch a screen {far} cm behind. At what "
            "distance in cm from the centre of the pattern does the first side maximum appear?"
        ),
        (
            "{far} cm lie between a screen and a grating. The light is {colour} with a wavelength of {nano} "
            "nm, the grating has {lines} lines per mm. How far from the centre, in cm, is the first spot?"
        ),
        (
            "How many cm from the central spot will the first-order spot be, on a wall {far} cm away, when "
            "{nano} nm light passes a grating with {lines} lines per millimetre?"
        ),
        (
            "{nano} nm light, {far} cm to the screen, {lines} lines per mm. Distance in cm between the zeroth "
            "and the first order?"
        ),
        (
            "A wall stands {far} cm from my laser pointer's grating. The pointer is {colour} and emits {nano} "
            "nm. Per millimetre the grating carries {lines} lines. Tell me where the first side dot falls, in "
            "cm from the middle dot."
        ),
        (
            "Given light of {nano} nm and a screen {far} cm away, calculate in cm the displacement of the "
            "first maximum for a grating ruled with {lines} lines on every millimetre."
        ),
        (
            '"Put the screen at {far} cm," says the teacher, "and switch on the {colour} laser with its '
            '{nano} nm." The grating in its way shows {lines} lines per mm. How many cm off the middle should '
            "the class expect the first bright dot?"
        ),
        (
            "At {lines} lines per mm, a grating bends {colour} light ({nano} nm) off its straight path. On a "
            "screen {far} cm behind it, what is the offset of the first order in cm?"
        ),
        "screen {far} cm away; wavelength {nano} nm; {lines} lines/mm; offset of first maximum in cm = ?",
        (
            "Please work out the spacing in cm of the central and the first bright spot. We used a screen at "
            "{far} cm, a grating of {lines} lines to the mm, and a wavelength of {nano} nm."
        ),
        (
            "hi, i have a wall {far} cm behind a grating and a {nano} nm laser. the grating is the {lines} per "
            "mm sort. how many cm sideways is the first dot?"
        ),
        (
            "The pattern of a {colour} laser is watched on a board. Between board and grating there are {far} "
            "cm; the laser's wavelength is {nano} nm; on a millimetre of the grating one counts {lines} lines. "
            "Which distance in cm separates the first-order spot from the centre?"
        ),
        (
            "Let {nano} nm be the wavelength, {far} cm the distance grating to screen, and {lines} the number "
            "of lines in a millimetre. Determine the position of the first maximum on the screen, in cm from "
            "the axis."
        ),
        (
            "I wonder how far to the side, in cm, the first spot sits when a screen is placed {far} cm behind "
            "a grating of {lines} lines per millimetre lit by a {colour} laser of {nano} nm."
        ),
        (
            "After {x} attempts the beam finally hit the grating at a right angle. It was {colour}, {nano} nm. "
            "The screen was at {far} cm, and the maker states {lines} lines per mm. Say at how many cm from "
            "the middle the first spot was seen."
        ),
        (
            "With a {colour} beam whose waves are {nano} nm long, the first-order dot is thrown onto paper "
            "{far} cm past a grating. The grating counts {lines} lines on each mm. How many cm of paper lie "
            "between that dot and the direct one?"
        ),
        (
            "Lab sheet | distance to screen: {far} cm | lines per mm: {lines} | lamp: {colour}, {nano} nm | "
            "first maximum, cm from centre: ____"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the distance of the first spot from the middle. Known: {lines} lines per mm, {nano} nm, "
                "screen at {far} cm. A mm has 1000000 nm: wavelength times lines by that is the sine of the angle. "
                "The screen's distance times the tangent of the angle is the offset."
            ),
            """
import math
angle = math.asin({nano} * {lines} / 1000000)
print(round({far} * math.tan(angle), 2))
""",
        ),
    ),
    reply="The spot is {output} cm from the middle.",
)
