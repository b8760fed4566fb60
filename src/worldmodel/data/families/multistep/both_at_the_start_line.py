"""Two runners with different lap times start together: how often both are at the line at once in a session."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    step = draw.pick(6, 8, 9, 10, 12)
    m, n = draw.pick((5, 7), (6, 7), (7, 8), (8, 9), (7, 9), (9, 10), (7, 10), (8, 11))
    if draw.chance(0.5):
        m, n = n, m
    a, b = step * m, step * n
    again = math.lcm(a, b)
    minutes = again * draw.integer(2, 5) // 60 + draw.integer(1, 4)
    while minutes * 60 % again == 0:
        minutes += 1
    p, q = draw.people(2)
    place = draw.pick("running track", "stadium track", "park loop", "harbour loop", "indoor track", "forest loop")
    values: dict[str, Value] = {"p": p, "q": q, "a": a, "b": b, "min": minutes, "place": place}
    return Case({**values, "x": draw.integer(14, 40), "y": draw.integer(2, 7)}, minutes * 60 // again)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{p} and {q} start side by side on a {place}. {p} needs {a} seconds for each lap and {q} needs {b}. They "
            "keep going for {min} minutes. How many times, not counting the start, do they cross the line at the "
            "same moment?"
        ),
        (
            "How often in {min} minutes do two people pass the start of a {place} together if they set off at once "
            "and their laps take {a} and {b} seconds? Leave out the moment of setting off."
        ),
        (
            "Lap times on the {place}: {a} s and {b} s. Common start. Session: {min} min. Joint passages of the line "
            "after the start?"
        ),
        (
            "For {min} minutes two friends go round and round. One is back at the gate every {a} seconds, the other "
            "every {b} seconds. They left the gate together; find the number of later times at which both are there."
        ),
        (
            "im doing laps with my brother, {a} seconds each for me and {b} for him, we started together and stop "
            "after {min} minutes, how many times are we both at the start line again"
        ),
        (
            "There are {x} spectators at the {place} when {p} and {q} are sent off in the same second. A lap takes "
            "{p} {a} seconds; {q} takes {b} seconds for one. Within the {min} minutes of the event, how often is it "
            "seen that the two cross the finish line simultaneously?"
        ),
        (
            '"Every time we come back to the line together, we clap hands," {p} says to {q}. Their laps last {a} and '
            "{b} seconds, they begin at the line without clapping, and after {min} minutes they stop. How many times "
            "do they clap hands?"
        ),
        (
            "If one lap costs the first runner {a} seconds and the second runner {b} seconds, and both step over the "
            "start line together at the signal, how many further times does that happen during {min} minutes?"
        ),
        (
            "A lamp at the line of a {place} flashes whenever two runners pass it at once. The training takes {min} "
            "minutes, with steady laps of {a} seconds by {p} and {b} seconds by {q}, who start together (no flash "
            "then). Count the flashes."
        ),
        (
            "Give the number of times at which {q} with laps of {b} seconds and {p} with laps of {a} seconds meet at "
            "their starting point on the {place}, given {min} minutes from a common start that is itself not counted."
        ),
    ),
    more=(
        (
            "Two runners leave the line of a {place} at the same time and never change their speed. After {a} "
            "seconds the one is back for the first time, after {b} seconds the other. They run on until {min} "
            "minutes are over. State on how many occasions both have been on the line at once since leaving it."
        ),
        (
            "Could you work out how many times I meet my coach at the line? I go round in {a} seconds, she goes "
            "round in {b}, we begin together, and the session is {min} minutes long. The beginning is no meeting."
        ),
        (
            "{min} minutes of running; {p}: {a} seconds a lap; {q}: {b} seconds a lap; same start, same line. "
            "Simultaneous crossings (start excluded) = ?"
        ),
        (
            "Wanted: how often two laps end in the same second. One series of laps, each {a} seconds long, and "
            "another, each {b} seconds long, begin together and go on for {min} minutes."
        ),
        (
            "{q} is {x} years old and gets round the {place} in {b} seconds. {p} gets round in {a} seconds. Having "
            "started at one whistle, they keep it up for {min} minutes. On how many later occasions are they side by "
            "side at the line?"
        ),
        (
            "At the whistle {p} and {q} run off from the line of the {place}, where they come by again every {a} "
            "seconds and every {b} seconds. Before the {min} minutes of training are over, their coach sees them at "
            "the line together several times. How many times is that, without the start?"
        ),
        (
            "you and a friend jog on a {place}, you need {b} seconds for a round and your friend {a}. same start, "
            "{min} minutes altogether. how many times do you both hit the start again together"
        ),
        (
            "Suppose that laps of {a} seconds and laps of {b} seconds are run without a break by two people who "
            "started together. How many common finishes of a lap fall within {min} minutes?"
        ),
        (
            "Lane {y} belongs to {p} today, and every lap there takes {a} seconds. In the next lane {q} needs {b} "
            "seconds per lap. Both begin at the same moment and stop when {min} minutes have gone by. How many times "
            "do they come over the line in one instant after the start?"
        ),
        (
            "Since {p} takes {a} seconds for a lap and {q} takes {b}, they soon lose sight of each other, yet now "
            "and then they find themselves at the starting line together. How often does this happen in the {min} "
            "minutes after they set off side by side?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how often both are at the line at once. Known: {a} and {b} seconds a lap, {min} minutes. "
                "They are together after every common multiple, so take the least one, turn the minutes into "
                "seconds, and count how often it fits."
            ),
            """
import math
together = math.lcm({a}, {b})
print({min} * 60 // together)
""",
        ),
    ),
    reply="It happens {output} times.",
)
