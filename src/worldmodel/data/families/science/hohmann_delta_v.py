"""The whole speed change of a Hohmann transfer between two circular orbits, all told."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    mu = draw.pick(398600, 42828, 324859, 126687)
    inner = draw.integer(6700, 12000, 10)
    outer = draw.integer(inner + 2000, 45000, 10)
    middle = (inner + outer) / 2
    first = math.sqrt(mu * (2 / inner - 1 / middle)) - math.sqrt(mu / inner)
    second = math.sqrt(mu / outer) - math.sqrt(mu * (2 / outer - 1 / middle))
    craft = draw.pick("satellite", "tug", "probe", "supply ship", "space telescope")
    return Case({"mu": mu, "inner": inner, "outer": outer, "craft": craft, "x": draw.integer(3, 30)}, first + second)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} is moved by a Hohmann transfer from a circular orbit of radius {inner} km to one of radius "
            "{outer} km. The gravitational parameter is {mu} km³/s². What total delta-v in km/s is needed?"
        ),
        (
            "With GM = {mu} km³/s², how much delta-v in km/s do both burns of a Hohmann transfer between circles of "
            "{inner} km and {outer} km radius take together?"
        ),
        "Hohmann: r1 {inner} km, r2 {outer} km, mu {mu} km³/s². Sum of the two speed changes?",
        (
            "The orbit of a {craft} is a circle, {inner} km from the planet's centre. It shall become a circle at "
            "{outer} km. Two burns along half an ellipse do it. If mu is {mu} km³/s², find the sum of the burns in "
            "km/s."
        ),
        (
            "Compute the total velocity change for raising a {craft} from {inner} km to {outer} km (both measured "
            "from the centre) on the cheapest two-burn ellipse around a planet with {mu} km³/s² as GM."
        ),
        (
            "what delta v does my {craft} need in km/s for hohmann from {inner} km up to {outer} km radius, mu is "
            "{mu} km³/s²"
        ),
        (
            "To reach the higher circular orbit of {outer} km radius, a {craft} on the lower one ({inner} km) speeds "
            "up twice, as Hohmann proposed. Add both speed gains; the planet's gravitational parameter equals {mu} "
            "km³/s²."
        ),
        (
            "Around a planet whose standard gravitational parameter is {mu} km³/s², what do the departure burn at "
            "{inner} km and the arrival burn at {outer} km of a Hohmann ellipse add up to, in km per second?"
        ),
        (
            "A {craft} with {x} thrusters drifts at {inner} km from the centre in a circle. Its new home lies at "
            "{outer} km. Planning a Hohmann transfer with mu = {mu} km³/s², which delta-v must the tanks provide in "
            "all?"
        ),
        (
            "If {mu} km³/s² is GM, say how expensive, in km/s, a Hohmann manoeuvre from a circular radius of {inner} "
            "km to a circular radius of {outer} km is."
        ),
        (
            "Fuel is short: the {craft} will use a Hohmann transfer. Start: circle of {inner} km radius. Goal: circle "
            "of {outer} km radius. Constant: {mu} km³/s². Tell me the overall change of speed."
        ),
    ),
    more=(
        (
            "I wonder what a Hohmann transfer to a circle with a radius of {outer} km costs my {craft} in "
            "km/s, both burns added; it is now on a circle of {inner} km radius, and the planet has mu = {mu} "
            "km³/s²."
        ),
        (
            "{outer} km is the radius of the circular orbit that a {craft} must reach, {inner} km that of the "
            "circular orbit it leaves. Work out the total delta-v of the Hohmann transfer in km/s for GM = "
            "{mu} km³/s²."
        ),
        (
            "Mission sheet: {craft}. mu {mu} km³/s². Target circle, radius {outer} km. Starting circle, radius "
            "{inner} km. Hohmann delta-v, both burns, in km/s?"
        ),
        (
            "Could you tell me the summed speed changes, in km/s, when a {craft} climbs by a Hohmann ellipse "
            "to the circle of {outer} km from the circle of {inner} km, radii measured from the centre of a "
            "planet with a gravitational parameter of {mu} km³/s²?"
        ),
        (
            "You steer a {craft} on a circular orbit whose radius is {inner} km. The planet's GM is {mu} "
            "km³/s². A Hohmann transfer takes you up to a circular orbit with {outer} km of radius. How much "
            "delta-v in km/s do you use altogether?"
        ),
        (
            '"Take us out to {outer} km," orders the captain of the {craft}, which circles at {inner} km '
            "from the planet's centre. The planet has a GM of {mu} km³/s². Find the sum, in km/s, of the burns "
            "of a Hohmann transfer."
        ),
        (
            "A gravitational parameter of {mu} km³/s² belongs to a planet. Around it, a {craft} goes from a "
            "circular orbit with radius {inner} km to a higher circular one with radius {outer} km by a "
            "Hohmann manoeuvre. Determine the total delta-v in km/s."
        ),
        (
            "total hohmann delta v in km/s? {craft}, from radius {inner} km up to radius {outer} km, both "
            "circular, mu is {mu} km³/s²"
        ),
        (
            "Given the radii of both circular orbits, {outer} km for the higher and {inner} km for the lower, "
            "and a GM of {mu} km³/s², calculate how many km/s the burns of a Hohmann transfer need in sum."
        ),
        (
            "From low to high by Hohmann: the low circle has {inner} km radius, mu is {mu} km³/s², the high "
            "circle has {outer} km radius. Please add the speed change at departure and that at arrival, in "
            "km/s, for this {craft}."
        ),
        (
            "{mu} km³/s² is GM, {outer} km the radius of the higher circle, {inner} km the radius of the lower "
            "one. What total delta-v, in km/s, does a Hohmann transfer from the lower to the higher need?"
        ),
        (
            "Up to {outer} km from {inner} km, both radii of circular orbits: how many km/s do the burns of a "
            "Hohmann transfer add up to for a planet with mu = {mu} km³/s²?"
        ),
        (
            "The radius of a {craft}'s circular orbit must grow to {outer} km. GM of the planet is {mu} "
            "km³/s², the radius at present {inner} km. Find the whole delta-v in km/s by Hohmann's method."
        ),
        (
            "What does it cost a {craft}, in km/s for both burns, to go by Hohmann to a circular orbit of "
            "{outer} km around a planet with {mu} km³/s² if its circular orbit now has {inner} km, counted "
            "from the centre?"
        ),
        (
            "In a gravity field with mu = {mu} km³/s², the goal of a {craft} is a circle of {outer} km radius, "
            "and it comes from a circle of {inner} km radius. Work out the sum of the Hohmann burns in km/s."
        ),
        (
            "Delta-v in km/s = ? | Hohmann transfer, both burns | outer circle {outer} km | inner circle "
            "{inner} km | GM {mu} km³/s² | {craft}"
        ),
        (
            "I move my {craft} with a Hohmann transfer. The circle that I leave has a radius of {inner} km, "
            "the circle that I reach has one of {outer} km. For GM I take {mu} km³/s². Tell me the total "
            "change of speed in km/s."
        ),
        (
            "When a {craft} climbs to a circle of radius {outer} km by a half ellipse that starts on a circle "
            "of radius {inner} km, what is the sum of the speed changes in km/s? The planet: {mu} km³/s²."
        ),
        (
            "You want a {craft} to circle at {outer} km from the planet's centre, and not at {inner} km as it "
            "does today. How many km/s must it have for a Hohmann transfer, where mu is {mu} km³/s²?"
        ),
        (
            "mu {mu} km³/s², want to go hohmann from {inner} km to {outer} km (radii, circular). total km/s "
            "for my {craft}?"
        ),
        (
            '"How much for a trip to the {outer} km orbit?" asks the pilot of a {craft} in the {inner} km '
            "orbit. Both are circles, measured from the centre. With a Hohmann ellipse and a gravitational "
            "parameter of {mu} km³/s², answer in km/s."
        ),
        (
            "Given that a planet has {mu} km³/s² as its gravitational parameter, determine the delta-v in "
            "km/s, summed over departure and arrival, of a Hohmann transfer which ends on a circle of {outer} "
            "km and begins on a circle of {inner} km."
        ),
        (
            "Please calculate how many km/s in total a Hohmann transfer asks for: destination, a circular "
            "orbit {outer} km from the centre; origin, a circular orbit {inner} km from the centre; constant "
            "of gravitation times mass, {mu} km³/s²."
        ),
        (
            "If Hohmann's ellipse touches a circle of {outer} km radius on the outside and a circle of {inner} "
            "km radius on the inside, how much do its burns come to, in km/s, for a {craft} around a body with "
            "GM {mu} km³/s²?"
        ),
        (
            "A {craft} has waited for {x} days on a circle of {inner} km radius. Today the order comes to "
            "raise it, by a Hohmann transfer, to a circle of {outer} km radius. The planet's GM is {mu} "
            "km³/s². How many km/s do both burns use?"
        ),
        (
            "I wonder how much delta-v in km/s a {craft} needs altogether when a Hohmann transfer takes it out "
            "to a circular {outer} km in a field of {mu} km³/s². It sets out from a circular {inner} km, radii "
            "being from the centre."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the sum of both burns. Known: radii {inner} and {outer} km, mu {mu} km³/s². The ellipse's "
                "half axis is the mean radius. The speed on an orbit is the root of mu times (2 by radius minus 1 by "
                "half axis). Add the differences of ellipse and circle at both ends."
            ),
            """
import math
half = ({inner} + {outer}) / 2
first = math.sqrt({mu} * (2 / {inner} - 1 / half)) - math.sqrt({mu} / {inner})
second = math.sqrt({mu} / {outer}) - math.sqrt({mu} * (2 / {outer} - 1 / half))
print(first + second)
""",
        ),
    ),
    reply="The transfer needs {output} km/s in all.",
)
