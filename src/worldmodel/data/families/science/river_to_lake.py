"""By how many centimetres a river raises a lake in some hours."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    wide, deep, flow = draw.integer(2, 60), draw.number(0.3, 4, digits=1), draw.number(0.2, 2.5, digits=1)
    hours, area = draw.integer(3, 72), draw.number(0.4, 60, digits=1)
    values: dict[str, Value] = {
        "wide": wide,
        "deep": deep,
        "flow": flow,
        "hours": hours,
        "area": area,
        "x": draw.integer(2, 30),
    }
    return Case(values, wide * deep * flow * hours * 3600 / (area * 1_000_000) * 100)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A river {wide} m wide and {deep} m deep flows at {flow} m/s into a lake of {area} km² without an outlet. "
            "By how many centimetres does the lake rise in {hours} hours?"
        ),
        (
            "How many cm does a closed lake of {area} square kilometres rise within {hours} hours if a stream of "
            "{wide} m by {deep} m runs into it at {flow} metres per second?"
        ),
        "Inflow: {wide} m x {deep} m at {flow} m/s. Lake: {area} km², no outflow. Rise in {hours} h, in cm?",
        (
            "The gates of a reservoir are shut. Its surface is {area} km². A river with a cross-section {wide} m wide "
            "and {deep} m deep brings water at {flow} m/s. Find the rise of the level in centimetres after {hours} "
            "hours."
        ),
        (
            "the river is {wide} m across, {deep} m deep and runs {flow} m/s. how many cm higher is the {area} km² "
            "lake after {hours} hours if nothing flows out"
        ),
        (
            "Compute, in cm, how far a lake of {area} km² fills in {hours} hours. Feeding river: width {wide} m, "
            "depth {deep} m, speed {flow} m/s. No outlet, upright banks."
        ),
        (
            "For {hours} hours a flooded river ({wide} m wide, {deep} m deep, {flow} m/s) has been pouring into a "
            "lake that cannot drain. With {area} square kilometres of lake, by how many centimetres has it grown "
            "deeper?"
        ),
        (
            "Through a channel with a width of {wide} m and a depth of {deep} m water goes at {flow} m/s, for {hours} "
            "hours. It ends up in a basin of {area} km². What change of level in cm follows?"
        ),
        (
            "At {x} °C nothing evaporates. A lake of {area} km² gets all the water of a river {wide} m by {deep} m in "
            "section. If the river moves at {flow} m/s, what is the rise in cm over {hours} hours?"
        ),
        (
            "If {area} km² of lake take in a river of {wide} m width, {deep} m depth and {flow} m/s for {hours} "
            "hours, determine the centimetres that a gauge on the shore goes up; the lake has no outlet."
        ),
    ),
    more=(
        (
            "A lake of {area} km² has no outlet. A river enters it at {flow} m/s; the river is {deep} m deep "
            "and {wide} m wide. How many centimetres higher is the lake after {hours} hours?"
        ),
        (
            "In {hours} hours, by how many cm does the level of a closed lake go up, if it covers {area} km² "
            "and is fed by a river that moves at {flow} m/s, is {wide} m wide and measures {deep} m in depth?"
        ),
        (
            "Water moves at {flow} m/s along a canal of {deep} m depth and {wide} m width, and all of it stays "
            "in a lake with a surface of {area} km². Tell me the rise in cm after {hours} hours."
        ),
        (
            "Lake area {area} km² | river speed {flow} m/s | river depth {deep} m | river width {wide} m | "
            "time {hours} h | rise of the lake in cm: ?"
        ),
        (
            "I wonder how far, in centimetres, our lake will rise in the next {hours} hours. The stream that "
            "feeds it is {deep} m deep, {wide} m wide and runs at {flow} m/s. The lake measures {area} km² and "
            "loses nothing."
        ),
        (
            "With a depth of {deep} m, a width of {wide} m and a speed of {flow} m/s, a river fills a lake for "
            "{hours} hours. If the lake spreads over {area} square kilometres and nothing leaves it, find the "
            "change of its level in cm."
        ),
        (
            '"Close the dam for {hours} hours," orders the engineer. The river behind it, {wide} m across '
            "and {deep} m deep, flows at {flow} m/s, and the lake has {area} km². How many cm does the water "
            "climb?"
        ),
        (
            "Could you work out the rise in centimetres? A lake without outflow, {area} km² large, takes in a "
            "river for {hours} hours. Speed of the river: {flow} m/s. Cross-section: {deep} m deep, {wide} m "
            "wide."
        ),
        (
            "hey a river {deep} m deep and {wide} m wide goes {flow} m/s into a lake ({area} km², no way out). "
            "how many cm up after {hours} hours"
        ),
        (
            "When a river of {flow} m/s, {wide} m width and {deep} m depth has emptied itself into a lake for "
            "{hours} hours, and no water has left the {area} km² of lake, what is the growth in depth, given "
            "in cm?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a rise in cm. Known: {wide} m by {deep} m at {flow} m/s, {hours} hours, {area} km². Width "
                "times depth times speed times seconds is the volume; divide it by the area in square metres and "
                "multiply by 100."
            ),
            """
volume = {wide} * {deep} * {flow} * {hours} * 3600
metres = volume / ({area} * 1000000)
print(metres * 100)
""",
        ),
    ),
    reply="The lake rises {output} cm.",
)
