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
    more=(
        (
            "{grams} g is the mass of a {toy}. A spring with {stiff} N/m, squeezed by {squeeze} cm, shoots it "
            "away without losses. What is its speed in m/s?"
        ),
        (
            "Squeezed by {squeeze} cm, a spring of {stiff} N/m pushes off a {toy} that weighs {grams} g. No "
            "energy is lost. Find the launch speed in m/s."
        ),
        (
            "How many m/s does a {toy} reach when a spring compressed by {squeeze} cm gives all its energy to "
            "it? The {toy} has {grams} g, the spring {stiff} N/m."
        ),
        "{toy:capital}: {grams} g. Spring: {squeeze} cm compressed, {stiff} N/m. No losses. Speed, m/s?",
        (
            "I wonder how fast my toy gun is. Its spring has {stiff} N/m, the {toy} weighs {grams} g, and "
            "loading it shortens the spring by {squeeze} cm. Answer in m/s, friction neglected."
        ),
        (
            "Please work out the speed in m/s of a {grams} g {toy} shot by a spring which was pressed in "
            "{squeeze} cm and has a constant of {stiff} N/m, with no friction at all."
        ),
        (
            "Could you tell me at what speed, in m/s, a {toy} leaves the spring? Compression {squeeze} cm; "
            "mass {grams} g; stiffness {stiff} N/m; losses none."
        ),
        (
            '"Press it in by {squeeze} cm," says Tim and puts a {toy} in front of the spring. It weighs '
            "{grams} g, and the spring is rated {stiff} N/m. Assuming that no energy is lost, how many m/s "
            "does it get?"
        ),
        (
            "got a {toy}, {grams} g, on a spring that i pushed {squeeze} cm in. the spring is {stiff} N/m. no "
            "friction, whats the speed in m/s when i let go"
        ),
        (
            "If the energy of a spring with k = {stiff} N/m passes completely into a {toy} having a mass of "
            "{grams} g, and the spring had been shortened by {squeeze} cm, determine the velocity in metres "
            "per second."
        ),
        (
            "{grams} g of {toy} sit in front of a spring squeezed by {squeeze} cm. The stiffness is {stiff} "
            "N/m. Without friction, what launch speed in m/s results?"
        ),
        (
            "A {toy}, mass {grams} g, is to be fired. The spring behind it gets shorter by {squeeze} cm; its "
            "constant is {stiff} N/m. Which speed in m/s does the {toy} reach if nothing is lost?"
        ),
        (
            "Find in m/s how fast {grams} grams of {toy} leave a frictionless launcher whose spring, {stiff} "
            "N/m, is cocked by {squeeze} cm."
        ),
        (
            "When released from a compression of {squeeze} cm, a spring drives a {toy} of {grams} g. With "
            "{stiff} N/m as its constant and no losses, what velocity (m/s) is reached?"
        ),
        (
            "Launcher card: compression {squeeze} cm; load {toy}, {grams} g; spring {stiff} N/m; friction "
            "none; muzzle speed in m/s = ?"
        ),
        (
            "You push a {toy} of {grams} g against a spring, {squeeze} cm deep, and let go. What is its speed "
            "in m/s, ideally, the spring being one of {stiff} newtons per metre?"
        ),
        "what speed in m/s for a {grams} g {toy}, spring pushed in {squeeze} cm, stiffness {stiff} N/m, no friction",
        (
            "On a smooth table lies a {toy}. {squeeze} cm is how far the spring next to it has been pressed, "
            "{stiff} N/m how stiff it is, {grams} g what the {toy} weighs. Determine the speed in m/s after "
            "release."
        ),
        (
            "I built a little catapult out of a spring with {stiff} N/m. For a {toy} that brings {grams} g to "
            "the scales I compress it by {squeeze} cm. How many metres per second will it make, friction aside?"
        ),
        (
            "Tell me the speed, in m/s, that {stiff} N/m of spring stiffness and {squeeze} cm of compression "
            "give to a {toy} with a mass of {grams} g in the absence of friction."
        ),
        (
            "Stored energy becomes energy of motion: a {toy} ({grams} g), a compression ({squeeze} cm), a "
            "spring constant ({stiff} N/m). Calculate the speed in m/s."
        ),
        (
            '"Only {grams} g," says the girl as she weighs the {toy}. Her spring needs {stiff} N for every '
            "metre, and she shortens it by {squeeze} cm. How fast in m/s is the {toy} shot, with all energy "
            "passed on?"
        ),
        (
            "Suppose no energy escapes. What would be the speed in m/s of a {toy} weighing {grams} g, shot off "
            "by a spring that is {squeeze} cm short of its rest length and has a stiffness of {stiff} N/m?"
        ),
        (
            "The spring constant is {stiff} N/m, the mass of the {toy} {grams} g. How many m/s are obtained by "
            "pressing the spring together {squeeze} cm and releasing it without loss?"
        ),
        (
            "For a science fair Ben fires a {toy}. His spring is deformed by {squeeze} cm before the shot. The "
            "{toy} has a mass of {grams} g, the spring has {stiff} N/m. Ignoring friction, state the speed in "
            "m/s."
        ),
        (
            "By {squeeze} cm a spring is shortened, then it flings away a {toy} without losing energy. Given "
            "{grams} g for the {toy} and {stiff} N/m for the spring, work out the speed in m/s."
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
