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
