"""The force of the seat on a rider at the top of a loop, from speed in km/h, radius and mass."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    radius, mass = draw.integer(4, 14), draw.integer(32, 98)
    speed = math.ceil(3.6 * math.sqrt(9.81 * radius) * draw.number(1.1, 1.7, digits=2))
    force = mass * speed**2 / 12.96 / radius - mass * 9.81
    return Case(
        {
            "radius": radius,
            "mass": mass,
            "speed": speed,
            "who": draw.person(),
            "g": "9.81",
            "x": draw.integer(3, 30),
        },
        round(force, 1),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "At the top of a loop, upside down, a roller coaster still does {speed} km/h. The radius of the loop is "
            "{radius} m up there. With how many newtons does the seat press on a rider of {mass} kg?"
        ),
        (
            "What force in N does {who}, who weighs {mass} kg, get from the seat at the highest point of a vertical "
            "loop with a radius of {radius} m, passed head down at {speed} km/h?"
        ),
        "Vertical loop, top: {speed} km/h, radius {radius} m, rider {mass} kg, upside down. Seat force in N?",
        (
            "The designers of a roller coaster plan a loop of {radius} m radius whose top the train crosses, on its "
            "head, at {speed} km/h. Find the force in newtons between a passenger of {mass} kg and the seat at that "
            "moment."
        ),
        (
            "im {mass} kg and hang upside down in the loop of a coaster at {speed} km/h, loop radius {radius} m. how "
            "hard does the seat push me at the very top, in newtons"
        ),
        (
            "If a swing boat goes all the way over, and its passenger of {mass} kg passes upside down through the top "
            "of this circle of {radius} m radius at {speed} km/h, how strongly in N is the passenger pressed into the "
            "seat there?"
        ),
        (
            "{who} paid {x} euros for a ride. In the loop, which bends with a radius of {radius} m at its peak, the "
            "train is upside down at {speed} km/h. Which force, in N, does the seat exert there on a body of {mass} "
            "kg like that of {who}?"
        ),
        (
            '"You will not fall out," says the guide, "we are upside down at {speed} km/h up there, and the loop has '
            'a radius of {radius} metres." With how many newtons is a visitor of {mass} kg pressed into the seat at '
            "the top?"
        ),
        (
            "Gravity does part of the turning at the top of a loop, and the seat does the rest. Calculate the seat's "
            "part in newtons for {mass} kg, a radius of {radius} m and a speed of {speed} km/h."
        ),
        (
            "A passenger with a mass of {mass} kg rides through a loop. Its topmost arc has {radius} m as its radius, "
            "and the speedometer shows {speed} km/h there. Determine the normal force (N) on the upside-down "
            "passenger."
        ),
    ),
    more=(
        (
            "For a rider of {mass} kg, compute in newtons how hard the seat pushes downwards when the train, on its "
            "head, runs through the crown of a loop: {radius} m radius, {speed} km/h."
        ),
        (
            "I weigh {mass} kg. Tomorrow I ride a coaster whose loop is {radius} m in radius and is crossed at the "
            "top, upside down, with {speed} km/h. How many N will press me into my seat up there?"
        ),
        (
            "Ride check. Place: top of loop, inverted. Radius: {radius} m. Speed: {speed} km/h. Passenger: {mass} kg. "
            "Load on the seat in N: ?"
        ),
        (
            "{mass} kg sit in a car that is upside down at the summit of a loop. Since the car goes at {speed} km/h "
            "round an arc with {radius} m of radius, the seat must push. By how many newtons?"
        ),
        (
            "Could you tell me the contact force in newtons between seat and person ({mass} kg, head down) at the top "
            "of a loop of radius {radius} m, given that {speed} km/h are left there?"
        ),
        (
            "Fast enough, a train stays on the rails even upside down. One with {x} cars takes the top of its loop, "
            "radius {radius} m, at {speed} km/h. What is the force, in N, that the seat applies to a traveller of "
            "{mass} kg?"
        ),
        (
            "Work out the push of the seat. Upside-down rider: {mass} kg. The loop's top is an arc of a circle with "
            "{radius} m radius, and it is travelled at {speed} km/h. Give newtons."
        ),
        "upside down at top of loop, {radius} m radius, {speed} km/h, person {mass} kg, force from seat in newtons??",
        (
            "Suppose that {who} has a mass of {mass} kg and sits in the last row. When this row is at the top of the "
            "loop, heads pointing to the ground, its speed is {speed} km/h, and the track curves there with a radius "
            "of {radius} m. State in newtons how much the seat pushes {who}."
        ),
        (
            "On an old fairground track a daring skater of {mass} kg goes once round inside a loop of radius {radius} "
            "m. At its very top, wheels above and helmet below, the skater still moves at {speed} km/h, cheered by "
            "{x} people. What force in N does the track put on the wheels up there?"
        ),
        (
            "{speed} km/h is the speed at the top of a loop, where a rider of {mass} kg hangs head down; the "
            "radius there is {radius} m. What force in newtons comes from the seat?"
        ),
        (
            "With a radius of {radius} m at its top and {speed} km/h left, how hard does a loop press an "
            "upside-down rider of {mass} kg into the seat, in N?"
        ),
        (
            "Find the newtons between seat and passenger at the highest point of a loop. Speed {speed} km/h, "
            "passenger {mass} kg and upside down, radius {radius} m."
        ),
        (
            "A loop is {radius} m in radius at the crown. {who}, {mass} kg, comes through it upside down, "
            "doing {speed} km/h. With what force in N is {who} held by the seat?"
        ),
        "Loop top, heads down: {speed} km/h; {radius} m radius; rider {mass} kg. Seat force (N)?",
        (
            "what does the seat push with in newtons when im upside down at the loop top, {radius} m radius, "
            "{mass} kg me, {speed} km/h"
        ),
        (
            "How many newtons must the seat provide at the top of a loop so that {mass} kg of rider, head "
            "down, follow an arc of {radius} m radius at {speed} km/h?"
        ),
        (
            "The engineer plans {speed} km/h for the highest point of a loop. Trains pass it inverted; the arc "
            "has a radius of {radius} m. For a guest of {mass} kg, calculate the force of the seat in N."
        ),
        (
            "Riding inverted over the summit of a loop at {speed} km/h, you are pushed by your seat. If you "
            "have {mass} kg and the track is bent with {radius} m of radius there, how large is this push in "
            "newtons?"
        ),
        (
            '"I have {mass} kg," says {who}, "and I\'ll be head down at the top of that loop." The sign at '
            "the entrance reads: radius at the top {radius} m, speed at the top {speed} km/h. Which seat force "
            "in N awaits {who}?"
        ),
        (
            "Given {radius} m for the radius and {mass} kg for the person, determine the normal force in N at "
            "the topmost point of a loop that is passed upside down at {speed} km/h."
        ),
        (
            "Upside down, {mass} kg travel round the top of a loop. The seat's push and gravity together keep "
            "them on a circle of {radius} m radius at {speed} km/h. Tell me the seat's push in newtons."
        ),
        (
            "Could you find out how strongly, in N, a seat acts on {who} at the peak of a loop? {who} weighs "
            "{mass} kg, is head down, moves at {speed} km/h, and the peak is curved with a radius of {radius} "
            "m."
        ),
        (
            "If {speed} km/h are reached on a loop's highest arc, with the riders' heads towards the ground "
            "and an arc radius of {radius} m, what is the contact force in N on a rider whose mass is {mass} "
            "kg?"
        ),
        (
            "It is a windy day at the fair. Over the top of the loop, radius {radius} m, goes a gondola at "
            "{speed} km/h, its passenger of {mass} kg hanging upside down. Please state in newtons the force "
            "exerted by the seat."
        ),
        (
            "For the top of a loop taken upside down, work out the seat's force in N: the mass is {mass} kg, "
            "the speed {speed} km/h, the radius of the curve {radius} m."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the seat's force at the top. Known: {speed} km/h, radius {radius} m, {mass} kg, g is {g} "
                "m/s². Divide the speed by 3.6 for m/s; its square by the radius is the acceleration needed. Gravity "
                "gives {g} of it, the seat the rest: subtract and multiply by the mass."
            ),
            """
needed = ({speed} / 3.6) ** 2 / {radius}
print(round({mass} * (needed - {g}), 1))
""",
        ),
    ),
    reply="The force is {output} N.",
)
