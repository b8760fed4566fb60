"""Machines run for some hours, a share is faulty, the good pieces are put into boxes."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    machines, hours, size = draw.pick(2, 4, 5, 8), draw.pick(5, 8, 10), draw.pick(5, 10, 20)
    bad = draw.pick(2, 4, 5, 10)
    rate = draw.integer(50, 300, 50)
    made = machines * hours * rate
    while made * (100 - bad) % (100 * size):
        machines, rate = machines + 1, rate + 50
        made = machines * hours * rate
    thing = draw.pick("bulbs", "pens", "bolts", "toy cars", "bottles", "phone cases")
    values: dict[str, Value] = {"m": machines, "h": hours, "bad": bad, "size": size, "rate": rate, "thing": thing}
    return Case({**values, "x": draw.integer(2, 30)}, made * (100 - bad) // 100 // size)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{m} machines each make {rate} {thing} an hour. They run for {h} hours. {bad}% of the {thing} are "
            "faulty; the good ones go into boxes of {size}. How many boxes are filled?"
        ),
        (
            "How many boxes of {size} can be filled with the good {thing} that {m} machines turn out in {h} hours, "
            "at {rate} an hour each and with {bad}% waste?"
        ),
        (
            "A box takes {size} {thing}. In a shift of {h} hours every one of {m} machines produces {rate} {thing} "
            "an hour, of which {bad} percent fail the test. Find the number of boxes that leave the factory after "
            "the shift."
        ),
        "{m} machines x {rate} {thing} per hour x {h} hours. Faulty: {bad}%. {size} per box. Boxes?",
        (
            "Every hour a machine spits out {rate} {thing}. There are {m} such machines; they worked {h} hours "
            "today. A camera throws out {bad}% of all {thing}. What number of boxes, each with {size}, did the "
            "rest make?"
        ),
        (
            "at our plant weve got {m} machines doing {rate} {thing} per hour each, {h} hours a day, {bad}% come "
            "out broken, the rest gets packed {size} to a box, so how many boxes a day"
        ),
        (
            "After faulty {thing} have been removed, {bad} out of 100, the others are boxed, {size} at a time. The "
            "line had {m} machines going for {h} hours, with {rate} pieces from each machine per hour. How many "
            "boxes result?"
        ),
        (
            "In hall {x}, {thing} are made by {m} machines at once: {rate} pieces per machine and hour. The hall "
            "was open {h} hours, and {bad}% of the pieces had to be melted down. The remainder filled boxes of "
            "{size} exactly. Count the boxes."
        ),
        (
            "The packers need boxes for tomorrow. They know: {size} {thing} per box, {h} working hours, {m} "
            "machines, {rate} {thing} from each per hour, {bad}% rejects that are not packed. How many boxes "
            "should they fold?"
        ),
        (
            "Let {m} machines run for {h} hours. One of them gives {rate} {thing} in an hour. Throw away {bad}% of "
            "the product and divide the remaining {thing} into boxes of {size}. Work out how many boxes you get."
        ),
        (
            "How many boxes must be ordered for a day of {h} hours? Each is filled with {size} good {thing}. Each "
            "of the {m} machines makes {rate} pieces an hour, and {bad} in a hundred are not good."
        ),
        (
            "Boxes of {size} are what customers buy. Behind them are {m} machines, an output of {rate} {thing} per "
            "machine every hour, {h} hours of work, and a loss of {bad}%. How many boxes can be sold?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the boxes. Known: {m} machines, {rate} an hour each, {h} hours, {bad} percent faulty, {size} "
                "to a box. Multiply, take off the faulty ones, divide by the size of a box."
            ),
            """
made = {m} * {rate} * {h}
good = made - made * {bad} / 100
print(good / {size})
""",
        ),
    ),
    reply="{output} boxes are filled.",
)
