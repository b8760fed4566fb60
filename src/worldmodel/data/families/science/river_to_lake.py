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
        (
            "{hours} hours long, a lake of {area} km² with no outlet takes in a river. The river moves at "
            "{flow} m/s, is {deep} m deep and {wide} m wide. By how many cm does the lake rise?"
        ),
        (
            "{area} km² is the surface of a closed lake, {flow} m/s the speed of the river that enters it. The "
            "river has a depth of {deep} m and a width of {wide} m. How many centimetres does the lake go up "
            "in {hours} hours?"
        ),
        (
            "At {flow} m/s, a river of {wide} m width and {deep} m depth runs for {hours} hours into a lake "
            "without a way out. The lake covers {area} km². Find the rise of its level in cm."
        ),
        (
            "By how many centimetres is a lake higher after {hours} hours, its area being {area} km² and its "
            "only river {deep} m deep, {wide} m wide and {flow} m/s fast, with nothing flowing out?"
        ),
        (
            "Rise in cm = ? | time {hours} h | lake {area} km², closed | river depth {deep} m, river speed "
            "{flow} m/s, river width {wide} m"
        ),
        (
            "I live by a lake that has no outflow. It is {area} km² in size. A river comes in, {deep} m deep, "
            "{wide} m across, {flow} m/s fast. Tell me how many cm the water has risen {hours} hours from now."
        ),
        (
            "When the outlet of a lake of {area} km² is closed for {hours} hours while a river {deep} m in "
            "depth, {wide} m in width still comes in at {flow} m/s, what does the level gain in cm?"
        ),
        (
            "A river measures {deep} m from surface to bed. From bank to bank it measures {wide} m. Its water "
            "moves {flow} m in a second and ends in a closed lake of {area} square kilometres. What rise, in "
            "cm, do {hours} hours bring?"
        ),
        (
            "how many cm does a {area} km2 lake go up in {hours} h, no outflow, river coming in {flow} m/s, "
            "{deep} m deep and {wide} m wide"
        ),
        (
            '"{hours} hours of inflow, and nothing goes out," notes the warden of a lake ({area} km²). The '
            "stream is {wide} m wide; it runs at {flow} m/s; its depth is {deep} m. Work out the rise in "
            "centimetres."
        ),
        (
            "If all the water that a river of {deep} m depth, {flow} m/s speed and {wide} m width delivers in "
            "{hours} hours is kept in a lake, and the lake has {area} km², how many centimetres does it rise?"
        ),
        (
            "You watch a lake with an area of {area} km² for {hours} hours. Nothing leaves it. A river enters "
            "with a speed of {flow} m/s through a bed {wide} m wide and {deep} m deep. What rise do you see, "
            "in cm?"
        ),
        (
            "Given {deep} m of depth, {flow} m/s of speed and {wide} m of width for the inflow, and {area} km² "
            "for a lake without outflow, determine by how many cm {hours} hours of inflow raise it."
        ),
        (
            "Please calculate the change in level, in centimetres, of a dammed lake. The inflow lasts {hours} "
            "hours. It comes at {flow} m/s out of a channel with {wide} m of width and {deep} m of depth. The "
            "surface of the lake is {area} km²."
        ),
        (
            "After a night of rain {x} streets are wet and a river is full: {deep} m deep, {flow} m/s fast, "
            "{wide} m wide. It flows into a lake that nothing leaves. If the lake's surface is {area} km², how "
            "many cm does it climb in {hours} hours?"
        ),
        (
            "I wonder what {hours} hours of a river do to a closed lake, in cm of height. The river: {flow} "
            "m/s, {wide} m wide, {deep} m deep. The lake: {area} square kilometres."
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
