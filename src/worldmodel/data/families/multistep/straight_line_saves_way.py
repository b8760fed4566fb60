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
        (
            "{d} {unit} {four}, that was the last leg; before it came {c} {unit} {three}, before that {b} "
            "{unit} {two}, and first of all {a} {unit} {one}. By how many {unit} would a straight line from "
            "start to end have been shorter?"
        ),
        (
            "By how many {unit} is the direct line shorter than a route with {b} {unit} to the {two}, {d} "
            "{unit} to the {four}, {a} {unit} to the {one} and {c} {unit} to the {three}?"
        ),
        (
            "To the {one} {who} rode {a} {unit} and to the {three} {c} {unit}; to the {two} it was {b} {unit}, "
            "to the {four} {d} {unit}. From the end {they} flies home in a straight line. How many {unit} does "
            "that save against the ride?"
        ),
        (
            "A ship sails {two} for {b} {unit} after sailing {one} for {a} {unit}. Then it goes {three} for "
            "{c} {unit}, and last {four} for {d} {unit}. Find the {unit} saved if it had sailed straight to "
            "its final place."
        ),
        (
            "How much shorter, in {unit}, is the straight way? {who} took {four} ({d} {unit}), {three} ({c} "
            "{unit}), {two} ({b} {unit}) and {one} ({a} {unit}) as the parts of a bent way."
        ),
        (
            "Legs in {unit}: {three} {c}, {one} {a}, {four} {d}, {two} {b}. Sum of legs minus straight "
            "distance from start to end = ?"
        ),
        (
            "walked {a} {unit} {one}, at the end {d} {unit} {four}, in between {b} {unit} {two} and {c} {unit} "
            "{three}. how many {unit} shorter would a straight line have been"
        ),
        (
            "Instead of going straight, {who} goes {b} {unit} {two} and {d} {unit} {four}, besides {a} {unit} "
            "{one} and {c} {unit} {three}. Tell {them} how many {unit} the straight line would spare {them}."
        ),
        (
            "If a hiker makes {c} {unit} {three} in the afternoon and {d} {unit} {four} in the evening, having "
            "made {a} {unit} {one} at dawn and {b} {unit} {two} before noon, how many {unit} longer is this "
            "than the straight line between both ends?"
        ),
        (
            '"I came {d} {unit} {four} from the bridge," says {who}, "and to the bridge {c} {unit} {three}, '
            'after {b} {unit} {two}. At the start I had gone {a} {unit} {one}." What would a straight line '
            "from the start have saved {them}, in {unit}?"
        ),
        (
            "Work out what a straight road saves, in {unit}, on a bus route of these stretches: {two}, {b} "
            "{unit}; {one}, {a} {unit}; {four}, {d} {unit}; {three}, {c} {unit}. It would join the same ends."
        ),
        (
            "Please compare, in {unit}, a straight flight with a drive to the same place. The drive goes {one} "
            "and back {three}, {a} and {c} {unit}, as well as {two} and back {four}, {b} and {d} {unit}. How "
            "much shorter is the flight?"
        ),
        (
            "You cycle {a} {unit} {one}. You turn and cycle {b} {unit} {two}. Later you cycle {c} {unit} "
            "{three} and {d} {unit} {four}. Going back straight to where you began, you cover how many {unit} "
            "less than on the way out?"
        ),
        (
            "For {x} years {who} has driven the same way to work: {d} {unit} of it lead {four}, {c} {unit} "
            "{three}, {b} {unit} {two} and {a} {unit} {one}. A tunnel would run in a straight line from "
            "{their} home to {their} work. How many {unit} shorter would it be?"
        ),
        (
            "I wonder what a crow saves on {who}. {who} needs {c} {unit} {three} and {a} {unit} {one}, {d} "
            "{unit} {four} and {b} {unit} {two} to get from the farm to the fair, and the crow flies straight. "
            "Give the difference in {unit}."
        ),
        (
            "Given a path consisting of {b} {unit} {two}, then {a} {unit} {one}, then {d} {unit} {four}, then "
            "{c} {unit} {three}, determine by how many {unit} its length exceeds the straight distance from "
            "its beginning to its end."
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
