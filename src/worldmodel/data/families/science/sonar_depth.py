"""The depth of the sea from the time of an echo and the depth of the sounder."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    ship = draw.pick("trawler", "ferry", "research ship", "submarine", "sailing boat")
    delay, sound = draw.number(0.1, 9, digits=2), draw.integer(1440, 1550)
    keel = draw.number(1, 12, digits=1)
    return Case(
        {"ship": ship, "delay": delay, "sound": sound, "keel": keel, "x": draw.integer(2, 40)}, sound * delay / 2 + keel
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The sonar in the keel of a {ship}, {keel} m below the water line, gets an echo from the sea bed after "
            "{delay} s. Sound does {sound} m/s in the water. How deep is the sea in metres?"
        ),
        (
            "How deep is the water under the surface if a {ship} sends a ping from {keel} m below it and hears the "
            "echo {delay} seconds later, at a speed of sound of {sound} m/s?"
        ),
        "Echo time {delay} s, sound {sound} m/s, transmitter {keel} m under the surface of the sea. Total depth in m?",
        (
            "A ping goes down from a {ship} and comes back in {delay} s. It is sent {keel} metres beneath the "
            "surface. In this water sound travels {sound} metres per second. Find the depth, from surface to ground."
        ),
        (
            "sound goes {sound} m/s here, our {ship} got the ping back in {delay} s and the sonar hangs {keel} m "
            "under the surface. what's the depth of the sea"
        ),
        (
            "Compute the depth of the sea, measured from the surface, for an echo sounder at {keel} m of depth on a "
            "{ship}: delay {delay} s, speed of sound {sound} m/s."
        ),
        (
            "From {keel} m below sea level a {ship} sends sound to the bottom at {sound} m/s; there and back it needs "
            "{delay} s. What number goes on the chart as the depth in metres?"
        ),
        (
            "The {ship} is {x} m long. Its sonar sits {keel} m deep and measures {delay} s between signal and echo. "
            "With sound at {sound} m/s, how far is the bottom from the surface?"
        ),
        (
            "If sound in the water moves at {sound} m/s, an echo takes {delay} s, and the sounder of the {ship} is "
            "{keel} m under water, what is the whole depth of the water?"
        ),
        (
            "Half of {delay} s is the time down. At {sound} m/s that gives the way from the sounder to the ground, to "
            "which the {keel} m from the surface to the sounder are added. Which depth has the {ship} found?"
        ),
    ),
    more=(
        (
            "Sound crosses the water at {sound} m/s. A {ship} hears the echo of its ping after {delay} s, its "
            "sounder being {keel} m below the surface. Could you tell me the depth of the sea in metres, "
            "measured from the surface?"
        ),
        (
            "After {delay} s the echo from the bottom is back at the sounder, which is mounted on a {ship} at "
            "a depth of {keel} m. Speed of sound: {sound} m/s. Calculate the full depth of the water in m."
        ),
        (
            "Log of the {ship}: sounder depth {keel} m; speed of sound {sound} m/s; ping to echo {delay} s. "
            "Sea depth from the surface in metres: ?"
        ),
        (
            "I wonder how far down the sea floor lies, measured in metres from the surface, if at {sound} m/s "
            "a ping goes to the floor and back in {delay} s and the sonar of the {ship} is placed {keel} m "
            "under the surface."
        ),
        (
            '"Echo after {delay} seconds," calls the mate of the {ship}. "Sound does {sound} metres a '
            'second here, and our sounder is {keel} metres under water." How deep in metres, counted from the '
            "surface, is the sea?"
        ),
        (
            "Given a round trip of {delay} s for the ping, a sonar {keel} m beneath the surface on a {ship} "
            "and a sound speed of {sound} m/s, determine the total depth in metres."
        ),
        (
            "my {ship} has its sounder {keel} m down, the ping took {delay} s there and back, speed of sound "
            "{sound} m/s, so how many metres from the surface to the bottom"
        ),
        (
            "The sea bed returns a signal to a {ship}. From sending to receiving it takes {delay} s. The "
            "sender sits {keel} m under the water line, and the signal moves at {sound} m/s. What depth in "
            "metres does the sea have there?"
        ),
        (
            "What total depth in metres should the captain of the {ship} write down, when the sonar, {keel} m "
            "below the surface, sends a pulse at {sound} m/s and gets it back {delay} s later?"
        ),
        (
            "Under a {ship} the sea is of unknown depth. A pulse sent from {keel} m below the surface, moving "
            "at {sound} m/s, came back in {delay} seconds. Please find the distance in metres from surface to "
            "ground."
        ),
        (
            "{keel} m under the surface, the sounder of a {ship} sends a ping that moves at {sound} m/s and is "
            "back after {delay} s. How many metres deep is the sea?"
        ),
        (
            "Sound travels at {sound} m/s. Sent out {keel} m below the water line of a {ship}, it comes back "
            "from the bottom after {delay} s. Find the depth of the sea in metres."
        ),
        (
            "{delay} s after the ping, the echo arrives. The {ship} has its sonar {keel} m below the surface, "
            "and sound covers {sound} metres each second. What is the depth of the water in metres from the "
            "surface?"
        ),
        (
            "What is the depth of the sea in m below the surface, given a sounder {keel} m down on a {ship}, a "
            "speed of sound of {sound} m/s and {delay} s from ping to echo?"
        ),
        (
            "With its sounder at a depth of {keel} m, a {ship} waits {delay} s for the echo. Taking {sound} "
            "m/s for sound in this water, work out how deep the sea is in metres."
        ),
        (
            "Sounder {keel} m down. Sound {sound} m/s. Echo after {delay} s. How many metres is the bottom "
            "below the surface?"
        ),
        (
            "If an echo comes back to a {ship} after {delay} s, through water in which sound goes {sound} m/s, "
            "how deep in metres is the sea when the sonar itself is {keel} m deep?"
        ),
        (
            "Please tell the crew of the {ship} the depth of the water from the surface. The sonar lies {keel} "
            "m below the water line, {delay} s pass between ping and echo, and sound moves at {sound} m/s."
        ),
        (
            "the sonar is {keel} m below the surface on my {ship}. sound speed {sound} m/s. echo came after "
            "{delay} s. total depth in m?"
        ),
        (
            '"{keel} metres under water is where our sonar sits," the captain of the {ship} explains. '
            '"Sound needed {delay} s to the bottom and back at {sound} m/s." What depth in metres does the '
            "sea have?"
        ),
        (
            "A ping sets out from a {ship}. It does {sound} m/s, hits the bottom and is heard {delay} s after "
            "it was sent. As it was sent from {keel} m below the surface, how many metres of water are there "
            "in all?"
        ),
        (
            "I read {delay} s on the echo sounder of my {ship}. The device hangs {keel} m below the surface. "
            "The chart says sound makes {sound} m/s here. How deep is the sea in metres, measured from the "
            "surface?"
        ),
        (
            "Speed of sound: {sound} m/s; depth of the sounder: {keel} m; echo delay: {delay} s; vessel: "
            "{ship}; depth of the sea in m: ?"
        ),
        (
            "Could you calculate the distance in metres from surface to sea floor? Sound in this water: "
            "{sound} m/s. The {ship} sends from {keel} m down and gets its echo {delay} s later."
        ),
        (
            "In water where sound has {sound} m/s, the echo of a ping returned to the {ship} after {delay} s, "
            "to a receiver {keel} m below the surface. Determine the depth of the water in metres."
        ),
        (
            "The sounder of a {ship}, which is fixed {keel} m under the water line, hears its own ping {delay} "
            "s after sending it. How far down, in metres from the surface, is the ground if sound has a speed "
            "of {sound} m/s?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the depth from the surface. Known: {delay} s there and back, sound {sound} m/s, sounder "
                "{keel} m deep. Speed times time divided by 2 is the way to the ground; add the depth of the sounder."
            ),
            """
below = {sound} * {delay} / 2
print(below + {keel})
""",
        ),
    ),
    reply="The sea is {output} m deep.",
)
