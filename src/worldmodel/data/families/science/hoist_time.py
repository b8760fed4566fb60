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
    more=(
        (
            "Only {percent}% of what a motor consumes turns into lifting work. The motor consumes {power} kW, "
            "the {load} it lifts has {mass} kg, and the top is {height} m up. How many seconds does the lift "
            "last?"
        ),
        (
            "Through a height of {height} m, a {load} is raised by a hoist. Its mass is {mass} kg, the "
            "efficiency of the hoist {percent}%, the electric power {power} kW. Calculate the duration in "
            "seconds."
        ),
        (
            "Could you tell me the seconds needed to bring {mass} kg, namely a {load}, up by {height} m when "
            "{percent} percent of the {power} kW drawn is useful?"
        ),
        "hoist: eta {percent}%, input {power} kW; {load}: {mass} kg; lift {height} m; t in s?",
        (
            "Our {load} of {mass} kg hangs {height} m below the roof. The winch is rated {power} kW on the "
            "electrical side, efficiency {percent}%. After how many seconds at steady speed will it be at the "
            "roof?"
        ),
        (
            '"Can your winch move a {load} of {mass} kg?" "Sure, it takes {power} kW and is {percent}% '
            'efficient." "Then how many seconds for {height} m straight up?" Find the answer.'
        ),
        (
            "got a {power} kW electric winch, {percent} percent efficient, gotta pull a {load} {height} metres "
            "up, it weighs {mass} kg, how many seconds will that be"
        ),
        (
            "When {height} metres must be climbed by a {load} with a mass of {mass} kg, driven by a motor that "
            "converts {percent}% of its {power} kW into lifting power, what is the time in seconds?"
        ),
        (
            "I wonder how many seconds pass until a {load} ({mass} kg) has gained {height} m of height, pulled "
            "by a motor whose {power} kW are used with an efficiency of {percent}%."
        ),
        (
            "With {power} kilowatts at the plug and an overall efficiency of {percent} percent, a hoist raises "
            "{mass} kilograms, the mass of a {load}. The distance upward is {height} metres. State the time "
            "taken, in seconds."
        ),
        (
            "Up {height} m goes a {load} of {mass} kg. The motor is {percent}% efficient and takes {power} kW. "
            "How many seconds does it need?"
        ),
        (
            "{percent} percent of {power} kW are useful for lifting. A {load} of {mass} kg must go {height} m "
            "up. What is the time in seconds?"
        ),
        (
            "{height} m up: that is the way of a {load} with {mass} kg, lifted by a motor of {power} kW at "
            "{percent}% efficiency. Find the seconds."
        ),
        (
            "With an efficiency of {percent}%, how many seconds does a motor need to lift a {load} by {height} "
            "m if the {load} has {mass} kg and the motor {power} kW?"
        ),
        (
            "How many seconds are needed for {height} m, when a {load} of {mass} kg is lifted and {percent}% "
            "of the motor's {power} kW reach it?"
        ),
        (
            "A {load} has a mass of {mass} kg. Lifting it is a motor with {percent} percent efficiency that "
            "draws {power} kW. After how many seconds is the {load} {height} m higher?"
        ),
        (
            "Efficiency {percent}%. Height {height} m. Motor {power} kW. {load:capital} {mass} kg. Lifting "
            "time in seconds?"
        ),
        (
            "the {load} weighs {mass} kg and has to go up {height} m. efficiency is {percent}%, motor power "
            "{power} kW. how many seconds"
        ),
        (
            "Tell me how long in seconds it takes to raise a {load}. It has {mass} kg. It goes up by {height} "
            "m. Of the {power} kW that the motor draws, {percent}% do useful work."
        ),
        (
            "If a hoist of {percent}% efficiency lifts {mass} kg ({load}) to a height of {height} m while "
            "drawing {power} kW, how many seconds is it running?"
        ),
        (
            '"{height} metres up, please!" calls the foreman. The {load} on the rope has a mass of {mass} '
            "kg; the winch, with {percent}% efficiency, draws {power} kW. How many seconds must he wait?"
        ),
        (
            "Drawing {power} kW, of which {percent}% become lifting power, a crane brings a {load} up {height} "
            "m. Given a mass of {mass} kg, calculate the time in s."
        ),
        (
            "To a platform at a height of {height} m, workers hoist a {load} by a winch of {power} kW. The "
            "efficiency is {percent}%, the mass {mass} kg. What number of seconds does it take at steady speed?"
        ),
        (
            "Please work out the lifting time in seconds: a {load} with a mass of {mass} kg, an efficiency of "
            "{percent}%, a height of {height} m, an electric power of {power} kW."
        ),
        (
            "My winch takes {power} kW from the socket. I use it to pull up a {load}, {mass} kg in mass, "
            "through {height} m. If {percent}% of the power does the lifting, for how many seconds does it "
            "work?"
        ),
        (
            "Suppose the efficiency of a lift motor is {percent}% and its power intake {power} kW. In how many "
            "seconds does it raise {mass} kg, that is, a {load}, over a height of {height} m?"
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
