"""The period of a mass on a spring whose stiffness follows from how far another weight stretches it."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    test, stretch = draw.integer(50, 600, 10), draw.number(2.5, 24, digits=1)
    bob = draw.integer(60, 900, 10)
    thing = draw.pick("toy bird", "metal ball", "bag of sand", "stone", "toy monkey", "wooden fish")
    period = 2 * math.pi * math.sqrt(bob / test * stretch / 100 / 9.81)
    values: dict[str, Value] = {"test": test, "stretch": stretch, "bob": bob, "thing": thing, "g": "9.81"}
    return Case({**values, "x": draw.integer(4, 25)}, round(period, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A weight of {test} g stretches a spring by {stretch} cm. Then a {thing} of {bob} g is hung on the spring "
            "instead and bounces up and down. What is its period in seconds?"
        ),
        (
            "What is the period, in s, with which a {thing} of {bob} g oscillates on a light spring that gets "
            "{stretch} cm longer under {test} g?"
        ),
        "Spring: {test} g make it {stretch} cm longer. Oscillating mass: {bob} g. T in s?",
        (
            "Before the experiment the spring was tested: with {test} g on its hook it was {stretch} cm longer than "
            "without. Now a {thing}, mass {bob} g, is attached alone, pulled down and let go. Find the seconds that a "
            "full oscillation takes."
        ),
        (
            "my spring gets {stretch} cm longer when i hang {test} grams on it. if i hang a {thing} of {bob} grams "
            "there instead and let it bob, how many seconds is one full up and down"
        ),
        (
            "If hanging {test} g from a coil spring lengthens it by {stretch} cm, how long in seconds does each "
            "bounce of {bob} g on that spring last, down and back up?"
        ),
        (
            "Above a baby's bed a {thing} of {bob} g dangles on a spring with {x} coils. The spring yields {stretch} "
            "cm when loaded with {test} g. How many seconds does it take the {thing} to bob down and up once?"
        ),
        (
            '"{test} grams, {stretch} centimetres," notes the pupil while the spring is being stretched at rest. Next '
            "the teacher replaces the weight by a {thing} with {bob} g and sets it swinging vertically. Which period "
            "in s will the stopwatch show?"
        ),
        (
            "First comes the stiffness of a spring, which {test} g extend by {stretch} cm; from it follows the swing "
            "time of a {thing} that has {bob} g. Calculate this time for a complete oscillation in seconds."
        ),
        (
            "Determine the oscillation period (s) of a mass of {bob} g on a spring. All that is known about the "
            "spring is that it lengthens by {stretch} cm for {test} g, on Earth."
        ),
    ),
    more=(
        (
            "A {thing} with {bob} g shall hop on a spring. That spring is lengthened {stretch} cm by the weight of "
            "{test} g. Work out the time for one hop down and up, in seconds."
        ),
        (
            "Tell me how many seconds pass between successive lowest points of a {thing}, {bob} g, bobbing on a "
            "spring which needs {test} g to become {stretch} cm longer."
        ),
        (
            "Lab sheet. Static load {test} g, extension {stretch} cm. Load for the oscillation: {thing}, {bob} g. "
            "Friction: none. Period: ? s"
        ),
        (
            "I hung {test} g on a spring and its end sank by {stretch} cm. I took that off and hung up a {thing} of "
            "{bob} g. What time in s does the {thing} need for a full cycle after a small pull?"
        ),
        (
            "{stretch} cm of extension were produced by {test} g at rest. What period in seconds belongs to {bob} g "
            "that swing up and down on the same spring?"
        ),
        (
            "Could you find the period, in seconds, of a {thing} on a spring scale? The scale's spring gives way by "
            "{stretch} cm for {test} g, and the {thing} has a mass of {bob} g."
        ),
        (
            "In a shop window a {thing} goes up and down on a spring all day. It has {bob} g and costs {x} euros; the "
            "spring is {stretch} cm longer with {test} g than with nothing. How many seconds lie between one high "
            "point and the next?"
        ),
        "spring stretches {stretch} cm with {test} g. whats the period in s of {bob} g on it",
        (
            "Assume a spring without mass for which {test} g cause an extension of {stretch} cm. For a {thing} "
            "weighing {bob} g that is fastened to it and released a little below its rest position, state how long, "
            "in s, it takes until the motion repeats."
        ),
        (
            "Pulled down {x} mm and released, a {thing} dances on its spring. Its mass is {bob} g. A weight of {test} "
            "g at rest would draw the spring out by {stretch} cm. Every how many seconds is the {thing} at the "
            "bottom?"
        ),
        (
            "A {thing} of {bob} g bobs on a spring. The same spring is drawn out {stretch} cm by {test} g at "
            "rest. What is the period in s?"
        ),
        (
            "{bob} g is the mass that oscillates. {stretch} cm is how far the spring gives when {test} g hang "
            "on it. How many seconds does a full oscillation take?"
        ),
        (
            "How many seconds does a {thing}, {bob} g heavy, take for a complete bounce on a spring which "
            "becomes {stretch} cm longer when {test} g are attached?"
        ),
        (
            "By {stretch} cm a spring is lengthened if one hangs {test} g from it. Find the period in seconds "
            "of {bob} g oscillating on it."
        ),
        (
            "At the end of a spring a {thing} rises and sinks. Its mass: {bob} g. A load of {test} g, at rest, "
            "makes the spring {stretch} cm longer. State its period in seconds."
        ),
        (
            "If {bob} g swing vertically on a spring, and it's known that {test} g pull that spring out by "
            "{stretch} cm, what is the time of one oscillation, in s?"
        ),
        "period in s please: a {thing} of {bob} g on a spring. {test} g makes that spring {stretch} cm longer",
        (
            '"It goes down by {stretch} cm," says Lina after hanging {test} g on the spring. Now she swaps '
            "the load for a {thing} of {bob} g and lets that bounce. How long, in s, does each bounce last?"
        ),
        (
            "Oscillator: {thing}, {bob} g. Spring test: {stretch} cm for {test} g. Required: period of "
            "oscillation, in s."
        ),
        (
            "To find how stiff a spring was, I loaded it with {test} g and read off {stretch} cm. What period, "
            "in seconds, must I expect for a {thing} of {bob} g on it?"
        ),
        (
            "Please work out how many seconds pass from one highest point to the next when {bob} g bounce on a "
            "spring whose extension under {test} g is {stretch} cm."
        ),
        (
            "I wonder what the period of my {thing} is, in s. It weighs {bob} g, and the spring it hangs on "
            "extends by {stretch} cm under a weight of {test} g."
        ),
        (
            "A coil spring extends {stretch} cm for a load of {test} g. In place of the load, {bob} g are then "
            "made to oscillate. Determine the duration of a cycle in seconds."
        ),
        (
            "Could you tell me the seconds for a full up-and-down of a {thing}? The {thing} has {bob} g. Its "
            "spring stretches when {test} g are put on, namely by {stretch} cm."
        ),
        (
            "Children love to watch a {thing} dance on its spring. With {bob} g, and a spring that is "
            "{stretch} cm longer under {test} g than without a load, how many seconds does each dance step, "
            "down and up again, last?"
        ),
        (
            "Given a spring stretched by {stretch} cm under {test} g, calculate the time in seconds that a "
            "{thing} of mass {bob} g, set bouncing there, needs to return to its starting point."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a period. Known: {test} g stretch the spring by {stretch} cm, {bob} g swing on it, g is {g} "
                "m/s². Weight by stretch, in newtons and metres, is the stiffness; the period is 2 pi times the root "
                "of mass by stiffness."
            ),
            """
import math
stiffness = {test} / 1000 * {g} / ({stretch} / 100)
print(round(2 * math.pi * math.sqrt({bob} / 1000 / stiffness), 3))
""",
        ),
    ),
    reply="The period is {output} s.",
)
