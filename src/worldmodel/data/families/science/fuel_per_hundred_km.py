"""The litres that an engine of some efficiency burns on a hundred kilometres, from power, speed and fuel."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    vehicle, fuel, value, need, more, slow, fast = draw.pick(
        ("small car", "petrol", 8.7, 11, 15, 70, 125),
        ("van", "diesel", 9.9, 22, 32, 70, 110),
        ("coach", "diesel", 9.9, 72, 98, 70, 100),
        ("lorry", "diesel", 9.9, 100, 130, 60, 85),
        ("pick-up", "diesel", 9.9, 19, 27, 70, 115),
        ("taxi", "diesel", 9.9, 16, 22, 60, 120),
    )
    speed = draw.integer(slow, fast)
    power = round(draw.integer(need, more) * speed / 100, 1)
    value = round(value + draw.pick(-0.1, 0.0, 0.1), 1)
    percent = draw.integer(22, 31) if fuel == "petrol" else draw.integer(33, 43)
    values: dict[str, Value] = {
        "vehicle": vehicle,
        "fuel": fuel,
        "value": value,
        "speed": speed,
        "power": power,
        "percent": percent,
        "x": draw.integer(2, 4),
    }
    return Case(values, round(power * 100 / speed / (percent / 100) / value, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "At a steady {speed} km/h the engine of a {vehicle} gives {power} kW. Its efficiency is {percent}%, and a "
            "litre of {fuel} holds {value} kWh. How many litres does it use on a hundred kilometres?"
        ),
        (
            "What is the fuel consumption, in litres per hundred kilometres, of a {vehicle} that needs {power} kW for "
            "{speed} km/h, when its engine turns {percent}% of the energy in {fuel} ({value} kWh/L) into work?"
        ),
        (
            "{vehicle:capital}, {fuel} ({value} kWh/L), engine {percent}% efficient, {power} kW at {speed} km/h. L "
            "per hundred km?"
        ),
        (
            "On the motorway a {vehicle} cruises at {speed} km/h. To overcome air and friction, {power} kilowatts "
            "must come from its engine, which wastes so much heat that no more than {percent}% of the energy in its "
            "{fuel} arrives. Each litre contains {value} kWh. Find how many litres vanish from the tank in a hundred "
            "kilometres."
        ),
        (
            "my {vehicle} takes {power} kw to go {speed} km/h, engine efficiency {percent} percent, {fuel} has "
            "{value} kwh a litre, so how many litres per hundred km do i burn"
        ),
        (
            "If {fuel} stores {value} kWh per litre and an engine makes use of {percent}% of that, how many litres "
            "burn in a {vehicle} over a distance of a hundred kilometres, driven at {speed} km/h with {power} kW?"
        ),
        (
            '"Drive at {speed} and it is {power} kilowatts," says the engineer of a {vehicle}, meaning km/h and the '
            "output of the engine. To this belongs an efficiency of {percent}%. The {fuel} brings {value} kWh with "
            "every litre. Which number of litres per hundred kilometres should be printed in the brochure?"
        ),
        (
            "With {x:words} people on board, a {vehicle} does a hundred kilometres at an unchanging {speed} km/h. "
            "Work done by the engine: {power} kW all the time. Fuel: {fuel}, {value} kWh for a litre, {percent}% of "
            "it used. Calculate the litres burnt."
        ),
        (
            "Determine how much {fuel} a {vehicle} consumes per hundred km, in litres. Engine: {power} kW, {percent}% "
            "efficient; travelling speed {speed} km/h; energy content of the fuel {value} kWh/L."
        ),
        (
            "A hundred kilometres are driven by a {vehicle} without any stop, always at {speed} km/h. {power} kW are "
            "delivered to the wheels by an engine in which {percent}% of the fuel's energy ends as work. The fuel is "
            "{fuel}, of {value} kWh per litre. What volume in litres is consumed?"
        ),
    ),
    more=(
        (
            "From {value} kWh in a litre of {fuel} an engine makes only {percent}% work. It drives a {vehicle} at "
            "{speed} km/h, for which {power} kW are necessary. Tell me the litres for a hundred kilometres."
        ),
        (
            "I should like to check what the display of my {vehicle} tells me. At {speed} km/h I need {power} kW. A "
            "litre of the {fuel} I buy has an energy of {value} kWh, and the engine has {percent}% efficiency. Which "
            "consumption in L per hundred km should be displayed?"
        ),
        (
            "Speed {speed} km/h; power {power} kW; efficiency {percent}%; {fuel}: {value} kWh/L; vehicle: {vehicle}; "
            "consumption: ? litres per hundred km"
        ),
        (
            "Could you work out how many litres of {fuel} it takes to get a {vehicle} a hundred kilometres down the "
            "road? It keeps to {speed} km/h. That demands {power} kW of mechanical power, obtained at an efficiency "
            "of {percent}% from a fuel with {value} kWh per litre."
        ),
        (
            "The faster it goes, the more a {vehicle} drinks. At {speed} km/h its engine, {percent}% efficient, puts "
            "out {power} kW; take {value} kWh as the heat of burning a litre of {fuel}. How many litres does it drink "
            "on each hundred km?"
        ),
        (
            "litres per hundred km of a {vehicle}? engine puts out {power} kW at {speed} km/h, {percent}% efficiency, "
            "fuel is {fuel} with {value} kWh per L"
        ),
        (
            "In {x:words} of its gears a {vehicle} is too loud, so its driver stays in another and does {speed} km/h. "
            "Thereby the engine works at {power} kW with an efficiency of {percent}%. Given {fuel} of {value} kWh/L, "
            "what does a hundred kilometres cost in litres?"
        ),
        (
            "Fuel energy times {percent}% is the work of the engine in this {vehicle}. The work is done at a rate of "
            "{power} kW while {speed} kilometres go by in each hour. A litre of the fuel, {fuel}, is worth {value} "
            "kWh. State its use for a hundred kilometres in litres."
        ),
        (
            "Given that {power} kW keep a {vehicle} rolling at {speed} km/h, and that its engine yields {percent} kWh "
            "of work for every hundred kWh of burnt {fuel}, what does it consume in litres on a hundred kilometres? A "
            "litre of this fuel is good for {value} kWh."
        ),
        (
            "Suppose a {vehicle} has {x} seats and an engine that turns {percent}% of the heat from {fuel} into "
            "motion. A hundred kilometres at {speed} km/h lie ahead, with {power} kW required from start to end. How "
            "many litres, each with {value} kWh, should be in the tank at least?"
        ),
        (
            "{value} kWh are in each litre of {fuel}, {percent}% of which an engine turns into work; with "
            "{power} kW it keeps a {vehicle} at {speed} km/h. How many litres are used for a hundred "
            "kilometres?"
        ),
        (
            "An engine of {percent}% efficiency gives {power} kW. The {vehicle} it drives goes {speed} km/h. A "
            "litre of its {fuel} contains {value} kWh. Find the litres burnt in a hundred kilometres."
        ),
        (
            "{power} kW is what a {vehicle} needs at {speed} km/h. {value} kWh is what a litre of {fuel} "
            "holds. {percent}% is the efficiency of the engine. What's the consumption in litres per hundred "
            "km?"
        ),
        (
            "How many litres of {fuel}, at {value} kWh a litre, go into a hundred kilometres with a {vehicle} "
            "if {percent}% of the energy becomes work and the engine has to give {power} kW at a speed of "
            "{speed} km/h?"
        ),
        (
            "Efficiency {percent}%, power {power} kW, {fuel} with {value} kWh/L, {vehicle} at {speed} km/h. "
            "Litres per hundred kilometres?"
        ),
        (
            "Going {speed} km/h takes {power} kW out of the engine of my {vehicle}. It runs on {fuel} and "
            "loses most of the energy, so that its efficiency is {percent}%. With {value} kWh in a litre, how "
            "many litres do I need for a hundred km?"
        ),
        (
            "whats the mileage of a {vehicle} in litres per hundred km? {fuel} has {value} kwh/l, the engine "
            "uses {percent}% of that, speed is {speed} km/h and power at that speed {power} kw"
        ),
        (
            "A {vehicle} rolls along at a constant {speed} km/h. Its {fuel} engine converts {percent}% of the "
            "fuel's energy, {value} kWh for a litre, into mechanical work and delivers {power} kW. Calculate "
            "the consumption in litres per hundred kilometres."
        ),
        (
            "If a litre of {fuel} yields {value} kWh when burnt, what does a {vehicle} use over a hundred "
            "kilometres, in litres? Its speed is {speed} km/h, its engine delivers {power} kW, and the "
            "engine's efficiency is {percent}%."
        ),
        (
            '"At {power} kilowatts we do {speed} km/h," the driver of the {vehicle} explains. "The engine '
            'has {percent}% efficiency, and {fuel} has {value} kWh to the litre." How many litres does she '
            "fill in after each hundred km?"
        ),
        (
            "Test bench record: output {power} kW, efficiency {percent}%. Road record: {vehicle}, {speed} "
            "km/h. Fuel: {fuel}, {value} kWh/L. To be entered: litres per hundred kilometres."
        ),
        (
            "Please tell me what a {vehicle} consumes in litres on a hundred kilometres. {fuel:capital} "
            "supplies {value} kWh per litre. At {speed} km/h, {power} kW are called for, and the engine makes "
            "use of {percent}% of the energy supplied."
        ),
        (
            "With {percent}% efficiency and {speed} km/h on the clock, a {vehicle} calls for {power} kW at the "
            "shaft. I wonder how many litres of {fuel} ({value} kWh in each) a hundred km of this will swallow."
        ),
        (
            "Could you calculate the litres that a {vehicle} needs for a hundred kilometres, when it is driven "
            "at {speed} km/h by an engine that burns {fuel} of {value} kWh/L, works with an efficiency of "
            "{percent}% and puts out {power} kW?"
        ),
        (
            "You cruise through the night in a {vehicle}. The engine's output is {power} kW. Its fuel, {fuel}, "
            "is worth {value} kWh a litre, though just {percent}% of it gets to the wheels. The needle stands "
            "at {speed} km/h. What do you use, in litres, every hundred km?"
        ),
        (
            "Over a hundred km at {speed} km/h the engine in a {vehicle} has to do work at {power} kW. "
            "Dividing by an efficiency of {percent}% and by the {value} kWh in a litre of {fuel}, which number "
            "of litres does one get?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: litres for a hundred km. Known: {power} kW at {speed} km/h, efficiency {percent} percent, "
                "{value} kWh in a litre of {fuel}. A hundred km by the speed are the hours; times the power is the "
                "work in kWh. Divide it by the efficiency and by the energy of a litre."
            ),
            """
work = {power} * 100 / {speed}
print(round(work / ({percent} / 100) / {value}, 2))
""",
        ),
    ),
    reply="It uses {output} litres on a hundred kilometres.",
)
