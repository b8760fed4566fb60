"""The speed change that turns the plane of a circular orbit from one inclination to another."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    speed, end = draw.number(1.2, 7.8, digits=2), draw.number(2, 55, digits=1)
    start = round(end + draw.number(2, 40, digits=1), 1)
    craft = draw.pick("satellite", "space tug", "probe", "capsule", "space telescope")
    change = 2 * speed * math.sin((start - end) * math.pi / 360)
    return Case(
        {"speed": speed, "start": start, "end": end, "craft": craft, "x": draw.integer(3, 15)}, round(change, 3)
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} circles at {speed} km/s in an orbit inclined by {start}° to the equator. What velocity change "
            "in km/s turns the plane of the orbit to an inclination of {end}° at the same speed?"
        ),
        (
            "How much delta-v in km/s does it take to tilt a circular orbit from {start}° to {end}° of inclination, "
            "if the orbital speed is {speed} km/s before and after?"
        ),
        "Pure plane change, circular orbit, v = {speed} km/s, inclination {start}° to {end}°. Delta-v in km/s?",
        (
            "The inclination of a {craft} is to be lowered from {start} degrees to {end} degrees when it crosses the "
            "equator. It moves at {speed} km/s on a circle, and only the direction shall change. Find the required "
            "burn in km/s."
        ),
        (
            "need to get my {craft} from {start} degrees inclination down to {end} degrees, it does {speed} km/s on a "
            "circle and should keep that, how many km/s of burn"
        ),
        (
            "If only the direction of a velocity of {speed} km/s is turned so that the plane of a circular orbit goes "
            "from {start}° to {end}°, how large is the vector difference in km/s?"
        ),
        (
            "Carrying {x} kg of cargo, a {craft} wants to leave its {start}° circle for one of the same size that is "
            "inclined {end}°. Each is flown at {speed} km/s. What does the single burn at the node amount to, in "
            "km/s?"
        ),
        (
            '"We were launched into {start}°, but the customer ordered {end}°," sighs the controller of a {craft} '
            "that circles at {speed} km/s. Calculate the delta-v, in km/s, that puts this right without changing the "
            "speed."
        ),
        (
            "Turning an orbit is expensive. State the price in km/s for a {craft} with a circular speed of {speed} "
            "km/s: the present inclination is {start}°, the desired one {end}°."
        ),
        (
            "At the node a {craft} in a circular orbit fires its engine. Its speed stays {speed} km/s, its "
            "inclination falls to {end}° from {start}°. By how many km/s was the velocity vector changed?"
        ),
    ),
    more=(
        (
            "Work out the cost, as a speed change in km/s, of bringing the inclination of a circular orbit down by a "
            "single burn: {start}° at first, {end}° in the end, {speed} km/s throughout."
        ),
        (
            "I have a {craft} in a circular orbit with a speed of {speed} km/s. Its plane makes an angle of {start}° "
            "with the equator, and I would like {end}°. Which delta-v (km/s) should I plan for?"
        ),
        (
            "Task: plane change. Vehicle: {craft}, circular orbit. Old inclination: {start}°. New inclination: "
            "{end}°. Speed, unchanged: {speed} km/s. Wanted: delta-v in km/s."
        ),
        (
            "Equally large circular orbits are inclined by {start}° and {end}° and share their line of nodes. A "
            "{craft} at {speed} km/s changes from the steeper to the flatter. Compute the velocity change in km/s."
        ),
        (
            "Ground stations expect the {craft} at {end}° of inclination, yet it flies at {start}°. On its circle "
            "{speed} km are covered each second. How many km/s must the correcting burn have if the speed may not "
            "change?"
        ),
        (
            "Could you tell me the delta-v in km per second for rotating the plane of a {craft}'s circular orbit so "
            "that the inclination drops to {end}°? Right now it is {start}°, and the {craft} travels at {speed} km/s."
        ),
        (
            "Given {speed} km/s as the circular velocity, determine what magnitude in km/s a manoeuvre has that "
            "reduces {start}° of inclination to {end}° and does nothing else."
        ),
        (
            "inclination now {start} deg, should be {end} deg, circular at {speed} km/s. delta v for just the plane "
            "change (km/s)?"
        ),
        (
            "Built for {x} years of service, a {craft} starts its work with a turn: its circular orbit, {start}° "
            "steep, is swung to {end}° while the pace of {speed} km/s is preserved. What is the turn's delta-v in "
            "km/s?"
        ),
        (
            "Consider the {speed} km/s that a {craft} with {x} thrusters has before and after a burn at the equator. "
            "Before, its circular track is at {start}° to the equator; after, at {end}°. What is the length of the "
            "difference of both velocity vectors, in km/s?"
        ),
        (
            "Inclination is to be {end}°, but now it is {start}°. The {craft} goes round in a circle at "
            "{speed} km/s. What delta-v, in km/s, does the pure plane change cost?"
        ),
        (
            "To {end}° from {start}°: that is the change of inclination planned for a {craft} in a circular "
            "orbit. Its speed stays {speed} km/s. How many km/s of delta-v are needed?"
        ),
        (
            "{speed} km/s before, {speed} km/s after, yet the plane of the circular orbit is tilted from "
            "{start}° to {end}°. How much delta-v in km/s has the {craft} spent?"
        ),
        (
            "Find the burn, in km/s, that lowers the inclination of a circular orbit to {end}°. The orbit is "
            "flown at {speed} km/s and its inclination is {start}° so far."
        ),
        (
            "How many km/s must a {craft} spend to get to {end}° of inclination if it is on a circle at "
            "{start}° and keeps its {speed} km/s?"
        ),
        (
            "At {start}° the rocket left its {craft} in a circular orbit of {speed} km/s. At {end}° it is "
            "meant to work. Tell me the velocity change, in km/s, for turning the plane with no change of "
            "speed."
        ),
        (
            "delta v = ? km/s | circular speed {speed} km/s, same after | new inclination {end}° | old "
            "inclination {start}° | {craft}"
        ),
        (
            "When a {craft} keeps its circular speed of {speed} km/s and only rotates its orbital plane so "
            "that {start}° become {end}° of inclination, which delta-v in km/s results?"
        ),
        (
            "My {craft} needs {end} degrees instead of {start} degrees of inclination. As its speed on the "
            "circle is {speed} km/s and should stay so, what do I pay in km/s?"
        ),
        (
            "You fly a {craft} around the Earth on a circle, {speed} km in a second. Your inclination is "
            "{start}°. By what delta-v, in km/s, do you bring it to {end}° in a single plane-change burn?"
        ),
        (
            '"Bring her to {end}°!" says the flight director. The {craft}, circling at {speed} km/s, is at '
            "{start}° of inclination. Which speed change in km/s does the plane change demand?"
        ),
        (
            "plane change only: {craft}, {end} deg wanted, {start} deg now, circle at {speed} km/s both times. "
            "how much dv in km/s"
        ),
        (
            "Given an initial inclination of {start}°, a final one of {end}° and a circular speed of {speed} "
            "km/s that is the same in both orbits, determine the delta-v in km/s of a simple plane change."
        ),
        (
            "A circular orbit can be turned about its line of nodes. Please compute what that takes in km/s "
            "when it is turned to {end}°, having had {start}°, by a {craft} that moves at {speed} km/s."
        ),
        (
            "The orbit's plane is wrong: {start}° instead of {end}°. Everything else, such as the circle and "
            "the {speed} km/s, is right. I wonder how many km/s the {craft} has to spend for the correction."
        ),
        (
            "Work out the magnitude, in km/s, of the difference between two velocity vectors of a {craft}, "
            "each {speed} km/s long: one on a circular orbit inclined by {start}°, the other, at the node, on "
            "one inclined by {end}°."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the delta-v of a plane change. Known: {speed} km/s before and after, inclination from {start} "
                "to {end} degrees. Both velocities and their difference make a triangle with equal sides: twice the "
                "speed times the sine of half the angle between them."
            ),
            """
import math
turn = math.radians({start} - {end})
print(round(2 * {speed} * math.sin(turn / 2), 3))
""",
        ),
    ),
    reply="The plane change takes {output} km/s.",
)
