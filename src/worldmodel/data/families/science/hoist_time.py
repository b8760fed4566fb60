"""How long a motor of some efficiency needs to lift a load."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    load, low, high = draw.pick(
        ("pallet", 200, 1500),
        ("piano", 180, 500),
        ("concrete slab", 400, 3000),
        ("boat", 150, 2000),
        ("lift cabin", 300, 1200),
    )
    mass, height = draw.integer(low, high, 10), draw.integer(3, 45)
    power, percent = draw.number(0.8, 12, digits=1), draw.integer(45, 95)
    values: dict[str, Value] = {
        "load": load,
        "mass": mass,
        "height": height,
        "power": power,
        "percent": percent,
        "g": "9.81",
    }
    return Case({**values, "x": draw.integer(2, 20)}, mass * 9.81 * height / (power * 1000 * percent / 100))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A motor of {power} kW with an efficiency of {percent}% lifts a {load} of {mass} kg by {height} m. How "
            "many seconds does it take?"
        ),
        (
            "How long, in seconds, does a winch with {power} kW need to raise the {mass} kg {load} {height} metres, "
            "if {percent} percent of the power reach the rope?"
        ),
        "{load:capital}, {mass} kg, up {height} m. Motor {power} kW, {percent}% efficient. Seconds?",
        (
            "A crane draws {power} kilowatts, of which {percent}% do the lifting. On its hook hangs a {load} with a "
            "mass of {mass} kg. Find the time in seconds for a height of {height} m at constant speed."
        ),
        (
            "we have to get a {load} of {mass} kg up {height} meters with our {power} kW hoist. efficiency is "
            "{percent} percent. how many seconds"
        ),
        (
            "The {load} must go to a floor {height} m higher. It weighs {mass} kg. If the motor takes {power} kW from "
            "the mains and wastes all but {percent}% of it, after how many seconds is the {load} there?"
        ),
        (
            "Compute the lifting time in s from: height {height} m, mass {mass} kg, motor {power} kW, efficiency "
            "{percent}%. The load, a {load}, moves steadily."
        ),
        (
            "{x} workers watch how a {load} rises by {height} metres. They know its mass, {mass} kg, and that the "
            "hoist has {power} kW and works at {percent}% efficiency. When it is at the top, how many seconds have "
            "passed?"
        ),
        (
            "With losses, only {percent}% of {power} kW are useful. What number of seconds passes while a {load} "
            "({mass} kg) is pulled straight up over {height} m?"
        ),
        (
            "Determine in seconds how fast a {load} of {mass} kg can be brought {height} m up by an electric hoist of "
            "{power} kW whose efficiency is {percent} percent."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a time in seconds. Known: {mass} kg, {height} m, {power} kW, {percent} percent useful, g is "
                "{g} m/s². Mass times g times height is the work; divide it by the useful power in watts."
            ),
            """
work = {mass} * {g} * {height}
useful = {power} * 1000 * {percent} / 100
print(work / useful)
""",
        ),
    ),
    reply="It takes {output} seconds.",
)
