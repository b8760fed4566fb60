"""The greatest speed in a flat curve that friction allows, in km/h."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    vehicle = draw.pick("car", "motorbike", "go-kart", "van", "sports car", "racing car")
    radius, grip = draw.integer(9, 260), draw.number(0.25, 1.1, digits=2)
    return Case(
        {"vehicle": vehicle, "radius": radius, "grip": grip, "g": "9.81", "x": draw.integer(2, 30)},
        math.sqrt(grip * 9.81 * radius) * 3.6,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {vehicle} takes a flat curve of {radius} m radius. The coefficient of friction is {grip}. How fast can "
            "it go without sliding, in km/h?"
        ),
        (
            "What is the highest speed, in km/h, for a {vehicle} in an unbanked bend with a radius of {radius} metres "
            "and a grip coefficient of {grip}?"
        ),
        "Level bend, radius {radius} m, friction coefficient {grip}: top speed of a {vehicle} in km/h?",
        (
            "Friction must keep the {vehicle} on its circle. The tyres hold with a coefficient of {grip} at most, and "
            "the road, which is not banked, bends with {radius} m of radius. Find the limit in kilometres per hour."
        ),
        "how many km/h can my {vehicle} do in the {radius} m radius turn before it skids? flat road, mu = {grip}",
        (
            "Compute the speed at which a {vehicle} starts to slide out of a horizontal circular track of {radius} m "
            "radius, given a friction coefficient of {grip}. State it in km/h."
        ),
        (
            "On a circle {radius} m in radius, painted on a level square, a {vehicle} goes faster and faster. At "
            "which km/h does it break away, if the friction coefficient equals {grip}?"
        ),
        (
            "A circuit has {x} bends. The tightest is flat and has a radius of {radius} m. With a friction "
            "coefficient of {grip} between tyres and road, determine the maximum km/h for a {vehicle} there."
        ),
        (
            "If the centripetal force on a {vehicle} cannot exceed {grip} times its weight, what speed in km per hour "
            "is the most it can have along a level arc of {radius} m radius?"
        ),
        (
            "Rain reduces the friction coefficient to {grip}. The flat roundabout has a radius of {radius} m. Up to "
            "how many km/h is it safe for a {vehicle}?"
        ),
    ),
    more=(
        (
            "With a friction coefficient of {grip}, what top speed in km/h does a flat bend of {radius} m "
            "radius allow a {vehicle}?"
        ),
        (
            "The coefficient of friction between the tyres of a {vehicle} and a level road is {grip}. Tell me "
            "how many km/h it may do at most in a curve whose radius is {radius} m."
        ),
        (
            "I wonder how fast I could take a bend in my {vehicle} before the tyres lose hold. The bend is "
            "flat, the grip coefficient is {grip}, the radius comes to {radius} m. Please answer in km/h."
        ),
        "vehicle: {vehicle}; friction coefficient: {grip}; flat curve, radius: {radius} m; maximum speed in km/h = ?",
        (
            "If the tyres of a {vehicle} grip with a coefficient of {grip}, at which speed, in km/h, does an "
            "unbanked curve with a radius of {radius} metres just become too fast?"
        ),
        (
            '"Slow down, the road is flat here and the radius is a mere {radius} m!" cries the passenger of '
            "a {vehicle}. How many km/h are just possible at a friction coefficient of {grip}?"
        ),
        (
            "Please work out the speed limit that should be put up at a level curve, in km/h, so that a "
            "{vehicle} does not slide. Radius of the curve: {radius} m. Coefficient of friction: {grip}."
        ),
        "mu is {grip}, flat corner, {radius} m radius. fastest my {vehicle} can get round it in km/h?",
        (
            "Given {radius} m as the radius of a level bend and {grip} as the friction coefficient, determine "
            "the greatest speed of a {vehicle} that friction can hold on its path. Use kilometres per hour."
        ),
        (
            "After rain the friction coefficient of a flat street is {grip}. A driver turns with a {vehicle} "
            "on a radius of {radius} m and does not want to skid. What speed in km/h must not be exceeded?"
        ),
        (
            "Friction coefficient {grip}, level curve, radius {radius} m. What is the most a {vehicle} can do "
            "here, in km/h, without skidding?"
        ),
        (
            "How many km/h may a {vehicle} reach on a flat road with a coefficient of friction of {grip} if "
            "the bend has a radius of {radius} m?"
        ),
        (
            "In km/h, find the fastest that a {vehicle} gets through an unbanked curve. The grip coefficient "
            "is {grip}, and {radius} m is the radius."
        ),
        (
            "With tyres that grip at {grip} (coefficient of friction), a {vehicle} enters a level curve of "
            "{radius} m radius. Above which speed in km/h will it slide?"
        ),
        (
            "A flat roundabout is {radius} m in radius. Its surface gives a friction coefficient of {grip}. "
            "Tell me the maximum speed of a {vehicle} on it, in km/h."
        ),
        (
            "{radius} m of radius and a friction coefficient of {grip}: how fast can a {vehicle} corner on the "
            "flat, in km/h?"
        ),
        "whats the max km/h for a {vehicle} on a flat turn, friction coefficient {grip}, turn radius {radius} m",
        (
            "Please give the limiting speed in km/h for a {vehicle}; the road is horizontal, the coefficient "
            "of friction {grip}, the curve's radius {radius} metres."
        ),
        (
            '"What\'s the friction coefficient?" "{grip}." "And the radius of the curve?" "{radius} m, '
            'and the road is flat." So how many km/h can the {vehicle} go round without sliding?'
        ),
        (
            "I drive my {vehicle} round a level bend. Only friction, with a coefficient of {grip}, holds me. "
            "If the radius is {radius} m, what is my top speed in km/h?"
        ),
        (
            "If a {vehicle} on a horizontal road has a coefficient of friction of {grip} with the ground, "
            "determine the largest speed in kilometres per hour at which it can follow an arc with a radius of "
            "{radius} m."
        ),
        (
            "Road sheet - bend: flat; radius: {radius} m; coefficient of friction: {grip}; vehicle: {vehicle}; "
            "limit in km/h: ?"
        ),
        (
            "A {vehicle} goes round an unbanked corner so fast that the tyres are about to lose hold. The "
            "coefficient of friction is {grip}; the corner has a radius of {radius} m. How many km/h does the "
            "speedometer show?"
        ),
        (
            "Could you work out at how many km/h a {vehicle} leaves its lane in a level bend, {radius} m in "
            "radius, when the tyres have a friction coefficient of {grip}?"
        ),
        (
            "The tyres of the {vehicle} are new and the asphalt is dry, which makes the coefficient of "
            "friction {grip}. No banking helps. Work out the highest km/h for a radius of {radius} m."
        ),
        (
            "Before the {radius} m radius bend, which is flat, the driver of a {vehicle} asks what speed is "
            "safe at most. The friction coefficient there is {grip}. Answer in km/h."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the greatest speed in km/h. Known: radius {radius} m, friction {grip}, g is {g} m/s². The "
                "speed in m/s is the root of friction times g times radius; multiply by 3.6."
            ),
            """
speed = ({grip} * {g} * {radius}) ** 0.5
print(speed * 3.6)
""",
        ),
    ),
    reply="It can go {output} km/h.",
)
