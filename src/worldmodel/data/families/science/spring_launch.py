"""The speed that a compressed spring gives to a ball."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    toy = draw.pick("ball", "toy car", "dart", "marble", "puck", "cork")
    stiff, squeeze, grams = draw.integer(40, 900, 10), draw.integer(2, 15), draw.integer(8, 400)
    speed = math.sqrt(stiff * (squeeze / 100) ** 2 / (grams / 1000))
    return Case({"toy": toy, "stiff": stiff, "squeeze": squeeze, "grams": grams, "x": draw.integer(3, 90)}, speed)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A spring of {stiff} N/m is pressed together by {squeeze} cm and shoots off a {toy} of {grams} g. How "
            "fast is the {toy} in m/s, without friction?"
        ),
        (
            "What speed does a {toy} weighing {grams} g get from a spring with a stiffness of {stiff} newtons per "
            "metre that was compressed {squeeze} cm? Losses are neglected."
        ),
        "Spring constant {stiff} N/m, compression {squeeze} cm, {toy} {grams} g. Launch speed in m/s?",
        (
            "All energy of a tensed spring goes into the motion of a {toy}. The spring ({stiff} N/m) was {squeeze} "
            "centimetres shorter than at rest. The {toy} has {grams} grams. Find its speed."
        ),
        (
            "if i squeeze my {stiff} N/m spring by {squeeze} cm and put a {toy} of {grams} g in front of it, at what "
            "speed in m/s does that fly off"
        ),
        (
            "Lying on smooth ice, a {toy} with a mass of {grams} g is pushed by a spring that expands by {squeeze} cm "
            "to its natural length. Spring constant: {stiff} N/m. Which final velocity does the {toy} have?"
        ),
        (
            "Compute how fast, in metres per second, {grams} g leave a spring gun: the spring obeys Hooke's law with "
            "{stiff} N/m and is cocked by {squeeze} cm. No friction acts on the {toy}."
        ),
        (
            "The pinball machine has {x} lamps and a spring of {stiff} N/m. Emma pulls it back {squeeze} cm and lets "
            "it hit a {toy} of {grams} g. With no energy lost, what is the speed?"
        ),
        (
            "By energy conservation, determine the velocity of a {toy} ({grams} g) after a spring, deformed by "
            "{squeeze} cm, with k = {stiff} N/m, has relaxed completely behind it."
        ),
        (
            "Before: a spring at {stiff} N/m, shortened by {squeeze} cm. After: the spring is loose and a {toy} of "
            "{grams} g is moving. How many m/s, ideally?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a speed. Known: {stiff} N/m, {squeeze} cm, {grams} g. The spring's energy becomes motion: the "
                "speed is the compression in metres times the root of stiffness by mass in kg."
            ),
            """
metres = {squeeze} / 100
mass = {grams} / 1000
print(metres * ({stiff} / mass) ** 0.5)
""",
        ),
    ),
    reply="It flies off at {output} m/s.",
)
