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
