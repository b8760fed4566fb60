"""How long a kettle of some efficiency takes to heat water, in seconds."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    vessel, low, high = draw.pick(
        ("kettle", 1200, 2400), ("pot on a hotplate", 800, 2000), ("travel kettle", 600, 1000)
    )
    power, percent = draw.integer(low, high, 50), draw.integer(55, 95)
    mass, start, end = draw.number(0.3, 2.4, digits=1), draw.integer(6, 24), draw.integer(60, 100)
    values: dict[str, Value] = {
        "vessel": vessel,
        "power": power,
        "percent": percent,
        "mass": mass,
        "start": start,
        "end": end,
    }
    return Case({**values, "heat": "4186"}, mass * 4186 * (end - start) / (power * percent / 100))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {vessel} of {power} W puts {percent}% of its power into the water. How many seconds does it need to "
            "heat {mass} kg of water from {start} °C to {end} °C?"
        ),
        (
            "How long, in seconds, until {mass} litres of water at {start} °C reach {end} °C in a {vessel} with "
            "{power} W and an efficiency of {percent} percent?"
        ),
        (
            "{vessel:capital}: {power} W, efficiency {percent}%. Water: {mass} kg, {start} °C to {end} °C. Time in "
            "seconds?"
        ),
        (
            "To make tea, {mass} kg of water are brought from {start} to {end} degrees Celsius. The {vessel} draws "
            "{power} watts, of which {percent}% heat the water. Find the time in seconds."
        ),
        (
            "Only {percent} percent of the {power} W that a {vessel} uses warm its water. The water weighs {mass} kg "
            "and has {start} °C. In how many seconds will it have {end} °C?"
        ),
        (
            "my {vessel} has {power} watts but loses some, so it is {percent}% efficient. {mass} litres water, now "
            "{start} celsius. seconds till {end} celsius"
        ),
        (
            "Compute the heating time (s) for {mass} kg water, {start} °C at first, {end} °C at last, given an "
            "electric power of {power} W and an efficiency of {percent}% for the {vessel}."
        ),
        (
            "The tap gives water of {start} °C. {mass} litres of it go into a {vessel} of {power} W. Heat losses "
            "leave {percent}% for the water. When, in seconds, are {end} °C reached?"
        ),
        (
            "If {percent}% of {power} W arrive, what number of seconds does a {vessel} take for {mass} kg of water "
            "between {start} °C and {end} °C?"
        ),
        (
            "Water has to get {end} °C hot for a baby's bottle; it is {start} °C cold now, and there are {mass} kg. "
            "With a {vessel} at {power} W and {percent} percent efficiency, how many seconds must one wait?"
        ),
        (
            "The useful part of the power of a {vessel} ({power} W) is {percent} percent. Determine how many seconds "
            "it heats {mass} litres of water that warm up from {start} °C to {end} °C."
        ),
    ),
    more=(
        (
            "What time in seconds is needed to bring {mass} kg of water to {end} °C from {start} °C when a "
            "{vessel} turns {percent}% of its {power} W into heat of the water?"
        ),
        (
            "For tea I want {end} °C. My {vessel} draws {power} W and is {percent}% efficient, and in it are "
            "{mass} litres of water at {start} °C. How many seconds must I wait?"
        ),
        (
            "Starting temperature {start} °C; final temperature {end} °C; water {mass} litres; efficiency "
            "{percent}%; power {power} W; device: {vessel}. Seconds needed?"
        ),
        (
            "Could you tell me how many seconds pass before {mass} kg of water, poured in at {start} °C, is at "
            "{end} °C, given that the {vessel} has an efficiency of {percent}% and takes in {power} W?"
        ),
        (
            "With an efficiency of {percent} percent, a {vessel} rated at {power} watts warms {mass} litres of "
            "water. The thermometer climbs from {start} °C to {end} °C. Work out the duration in seconds."
        ),
        (
            "I wonder how long a {vessel} needs, in seconds. It is filled with {mass} litres at {start} °C and "
            "switches off at {end} °C; from the socket come {power} W, of which {percent}% end up in the water."
        ),
        (
            '"It says {power} watts on the bottom," my sister says about the {vessel}, "but only {percent} '
            'percent heat the water." She puts in {mass} kg of water. From {start} °C up to {end} °C, how '
            "many seconds go by?"
        ),
        (
            "heating {mass} liters from {start} c to {end} c, my {vessel} is {power} w with {percent}% "
            "efficiency, how many secs"
        ),
        (
            "Water of {start} °C is to become water of {end} °C. There are {mass} kg of it in a {vessel} whose "
            "efficiency is {percent}% and whose electric power is {power} W. Please give the heating time in "
            "seconds."
        ),
        (
            "A {vessel} loses part of its heat, so just {percent}% of {power} W count. If it is switched on "
            "with {mass} kg of water inside, after how many seconds has the water gone from {start} °C to "
            "{end} °C?"
        ),
        (
            "Up to {end} °C, from {start} °C: how many seconds does this take for {mass} kg of water in a "
            "{vessel} with an efficiency of {percent}% and a power of {power} W?"
        ),
        (
            "{mass} kg of water are in a {vessel}. {percent}% of its power, which is {power} W, goes into the "
            "water. Going from {start} °C, after how many seconds does the water show {end} °C?"
        ),
        (
            "At {percent}% efficiency, in what time (seconds) does a {vessel} bring {mass} litres of water "
            "from {start} °C to {end} °C, drawing {power} W?"
        ),
        (
            "The water should have {end} °C in the end; it has {start} °C now. There are {mass} kg of it. Find "
            "the seconds needed by a {vessel} of {percent}% efficiency and {power} W."
        ),
        (
            "Seconds to heat? Efficiency {percent}%, water {mass} kg, target {end} °C, start {start} °C, "
            "{vessel} {power} W."
        ),
        (
            "want {end} celsius from my {vessel}. water is {start} celsius and its {mass} liters. {percent}% "
            "efficient, {power} watts. how many seconds"
        ),
        (
            "Of the electric power a {vessel} takes, {percent}% reach its contents. These are {mass} kg of "
            "water, {start} °C at the beginning. How many seconds at {power} W make them {end} °C?"
        ),
        (
            "How many seconds pass while {mass} litres of water climb to {end} °C, having begun at {start} °C, "
            "in a {vessel} that is {percent} percent efficient and has {power} W?"
        ),
        (
            "You pour {mass} kg of water at {start} °C into a {vessel}. It has an efficiency of {percent}% at "
            "{power} W. When the display says {end} °C, how many seconds have passed?"
        ),
        (
            "Given {percent} percent efficiency, {mass} litres of water, {power} watts of power and a rise "
            "from {start} °C to {end} °C, work out how long the {vessel} is on, in seconds."
        ),
        (
            '"It\'ll be {end} °C soon," says my grandmother. Her {vessel} uses {power} W, {percent}% of it '
            "for the water. She filled in {mass} litres at {start} °C. Soon means in how many seconds?"
        ),
        (
            "If a rise to {end} °C is asked for, what is the heating time in seconds for {mass} kg of water at "
            "{start} °C, with {power} W in a {vessel} of which {percent}% are useful?"
        ),
        (
            "Guests are coming, so Ida switches on her {vessel}. On it is printed: {power} W. Its efficiency, "
            "she knows, is {percent}%. She needs {mass} kg of water at {end} °C and the tap gives it at "
            "{start} °C. For how many seconds does it run?"
        ),
        (
            "Please determine in seconds how long {power} W at {percent}% efficiency need to warm the {mass} "
            "kg of water in a {vessel} to {end} °C; it was poured in at {start} °C."
        ),
        (
            "From the wall socket a {vessel} takes {power} W, but just {percent}% warm the water. To heat "
            "{mass} litres to {end} °C out of a jug with {start} °C, what number of seconds must go by?"
        ),
        (
            "I'd like to know the seconds until {mass} kg of water, {start} °C cold, are {end} °C warm. The "
            "{vessel} has an efficiency of {percent} percent; its power is {power} W."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a time in seconds. Known: {mass} kg of water, {start} to {end} °C, {power} W, {percent} "
                "percent useful. Water takes {heat} J/(kg K). Multiply mass, specific heat and rise for the energy, "
                "and divide by the useful power."
            ),
            """
energy = {mass} * {heat} * ({end} - {start})
useful = {power} * {percent} / 100
print(energy / useful)
""",
        ),
    ),
    reply="It takes {output} seconds.",
)
