"""Four legs along the compass: how much shorter the straight line between the ends is than the way travelled."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    across, along, straight = draw.pick(
        (3, 4, 5), (4, 3, 5), (6, 8, 10), (8, 6, 10), (5, 12, 13), (12, 5, 13), (9, 12, 15), (12, 9, 15), (8, 15, 17)
    )
    c, d = draw.integers(2, 2, 11)
    a, b = c + across, d + along
    compass, at, turn = ("north", "east", "south", "west"), draw.integer(0, 3), draw.pick(1, 3)
    one, two, three, four = (compass[(at + turn * leg) % 4] for leg in range(4))
    values: dict[str, Value] = {**draw.who(), "one": one, "two": two, "three": three, "four": four}
    values = {**values, "a": a, "b": b, "c": c, "d": d, "unit": draw.pick("km", "miles"), "x": draw.integer(10, 30)}
    return Case(values, a + b + c + d - straight)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} cycles {a} {unit} {one}, then {b} {unit} {two}, then {c} {unit} {three} and finally {d} {unit} "
            "{four}. By how many {unit} is the straight line back to the start shorter than the way {they} has come?"
        ),
        (
            "How many {unit} does a bird save by flying straight from the start to the end, if a cyclist goes there "
            "by way of {a} {unit} to the {one}, {b} to the {two}, {c} to the {three} and {d} to the {four}?"
        ),
        (
            "Course in {unit}: {a} {one}, {b} {two}, {c} {three}, {d} {four}. Way travelled minus straight distance "
            "from start to end?"
        ),
        (
            "A boat leaves the harbour and sails {a} {unit} {one}. It turns and makes {b} {unit} {two}, after "
            "another turn {c} {unit} {three}, and in the end {d} {unit} {four}. Find how much shorter, in {unit}, "
            "the direct course home is than the course sailed so far."
        ),
        (
            "went {a} {unit} {one} on my bike, then {b} {two}, {c} {three} and {d} {four}. if i could go home in a "
            "straight line how many {unit} less would that be than what i rode"
        ),
        (
            "With {x} kg of luggage {who} rides across a plain: {one} for {a} {unit}, {two} for {b}, {three} for {c} "
            "and {four} for {d}. The way back is a dead straight road. How many {unit} shorter is it than the way "
            "there?"
        ),
        (
            '"First {a} {unit} {one}, after that {b} {unit} {two}, next {c} {unit} {three}, last {d} {unit} {four}," '
            "reads the treasure map. {who} goes to the spot in a straight line instead. What distance in {unit} does "
            "{they} save?"
        ),
        (
            "Compare two ways to one place. The long one first leads {a} {unit} to the {one} and {b} {unit} to the "
            "{two}, then {c} {unit} to the {three} and {d} {unit} to the {four}; the short one is the straight line. "
            "What is the difference in {unit}?"
        ),
        (
            "If a bus goes {a} {unit} to the {one}, {b} {unit} to the {two}, {c} {unit} back to the {three} and {d} "
            "{unit} back to the {four}, by how many {unit} does its route exceed the distance between its first and "
            "last stop as the crow flies?"
        ),
        (
            "On flat land a surveyor drives along straight tracks: {one} {a}, {two} {b}, {three} {c}, {four} {d}, "
            "all in {unit}. Subtract the direct distance between the two ends from the length of all tracks together "
            "and give the result."
        ),
    ),
    more=(
        (
            "I would like to know how many {unit} a direct road would spare us. The present one runs {one} for {a} "
            "{unit}, bends {two} for another {b} {unit}, comes {c} {unit} back {three}, and then takes {d} {unit} "
            "{four} until it gets to the village."
        ),
        (
            "A drone took off, flew {a} {unit} {one} and {b} {unit} {two}, then {c} {unit} {three} and {d} {unit} "
            "{four}, and after that returned by the shortest line. State the number of {unit} by which the return "
            "was shorter than the flight out."
        ),
        (
            "Log of the trip: {one} {a} {unit}; {two} {b} {unit}; {three} {c} {unit}; {four} {d} {unit}. Straight "
            "return instead of the same way: {unit} saved = ?"
        ),
        (
            "Could you tell {who} what a straight way home would save? {they:capital} has ridden {a} {unit} {one} "
            "and later {c} {unit} {three}, with {b} {unit} {two} in between; at the end came another {d} {unit} "
            "{four}. The answer should be in {unit}."
        ),
        (
            "Two legs of a ride lead {one} and {two} and are {a} and {b} {unit} long. Two more lead {three} and "
            "{four}, over {c} and {d} {unit}. How many {unit} longer is the ride than the straight distance between "
            "where it began and where it ended?"
        ),
        (
            "{x} minutes after breakfast {who} sets out. {a} {unit} later, all of them {one}, {they} turns and rides "
            "{b} {unit} {two}; another turn brings {c} {unit} {three}, and the last one {d} {unit} {four}. What "
            "would {they} have saved in {unit} by a straight line to the same end?"
        ),
        (
            "{a} {unit} {one} then {b} {two} then {c} {three} then {d} {four}, versus straight there, how many "
            "{unit} do you save"
        ),
        (
            "Determine by what amount, in {unit}, the sum of the four stages of a journey ({a} {unit} {one}, {b} "
            "{unit} {two}, {c} {unit} {three}, {d} {unit} {four}) is greater than the straight distance between its "
            "ends."
        ),
        (
            "The old path zigzags: from the mill {a} {unit} {one}, from the oak {b} {unit} {two}, from the bridge "
            "{c} {unit} {three} and from the chapel {d} {unit} {four} to the inn. Next year a straight path from the "
            "mill to the inn will be opened. How many {unit} shorter will it be?"
        ),
        (
            "{who} is {x} years old and loves long rides. The one of today has four straight parts, namely {a} "
            "{unit} heading {one}, {b} {unit} heading {two}, {c} {unit} heading {three} and {d} {unit} heading "
            "{four}. From the same start {their} sister drives directly to the end of it. How many {unit} fewer does "
            "the sister travel?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what the straight line saves. Known: {a} and {c} {unit} in opposite directions, {b} and {d} "
                "{unit} across them. The differences are the sides of a right angle; find the straight line with "
                "Pythagoras, add the four legs, subtract."
            ),
            """
import math
straight = math.hypot({a} - {c}, {b} - {d})
travelled = {a} + {b} + {c} + {d}
print(travelled - straight)
""",
        ),
    ),
    reply="The straight line is {output} {unit} shorter.",
)
