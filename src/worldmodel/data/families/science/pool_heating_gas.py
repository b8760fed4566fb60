"""The gas that a boiler burns to warm a pool by some degrees."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pool = draw.pick("pool", "school pool", "thermal bath", "training pool", "hotel pool")
    volume, start, rise = draw.integer(2, 300), draw.integer(8, 20), draw.integer(3, 16)
    percent, value = draw.integer(70, 96), draw.number(9.2, 11.5, digits=1)
    gas = volume * 1000 * 4.186 * rise / 3600 / (percent / 100) / value
    values: dict[str, Value] = {
        "pool": pool,
        "volume": volume,
        "start": start,
        "end": start + rise,
        "percent": percent,
        "value": value,
    }
    return Case({**values, "heat": "4.186", "x": draw.integer(2, 9)}, gas)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {pool} with {volume} m³ of water is warmed from {start} °C to {end} °C by a gas boiler of {percent}% "
            "efficiency. A cubic metre of gas gives {value} kWh. How many m³ of gas are burnt?"
        ),
        (
            "How many cubic metres of gas ({value} kWh per m³) does a boiler with an efficiency of {percent} percent "
            "need to bring {volume} m³ of water in a {pool} from {start} to {end} degrees Celsius?"
        ),
        (
            "{pool:capital}: {volume} m³ water, {start} °C to {end} °C. Gas {value} kWh/m³, boiler {percent}%. Gas in "
            "m³, no other losses?"
        ),
        (
            "The water of the {pool} has {start} °C and should get {end} °C. There are {volume} cubic metres of it. "
            "Of the heat in the gas, {value} kWh in each cubic metre, {percent}% reach the water. Find the gas used."
        ),
        (
            "our {pool} holds {volume} m³. heating it up from {start} to {end} celsius, {percent}% boiler, gas has "
            "{value} kwh per cubic meter. how many cubic meters of gas go up the chimney"
        ),
        (
            "Compute the gas consumption in m³: water {volume} m³, temperature {start} °C before and {end} °C after, "
            "heating value {value} kWh/m³, efficiency {percent}%. The water is in a {pool}."
        ),
        (
            "Before the season a {pool} is heated to {end} °C. At {start} °C it was still cold. With {volume} m³ of "
            "water, {percent}% efficiency, and {value} kWh from every m³ of gas, what amount of gas in m³ does that "
            "cost?"
        ),
        (
            "If a burner puts only {percent}% of its heat into {volume} m³ of water, and the gas holds {value} "
            "kWh/m³, how much gas, in m³, lifts the water of a {pool} from {start} °C up to {end} °C?"
        ),
        (
            "A {pool} has {x} lanes and {volume} m³. Its water was renewed at {start} °C. Determine how many m³ of "
            "natural gas with {value} kWh/m³ warm it to {end} °C at a boiler efficiency of {percent} percent."
        ),
        (
            "Say what volume of gas, in cubic metres of {value} kWh each, has to be paid for when the {pool} "
            "({volume} m³) goes from {start} °C to {end} °C and the boiler wastes all but {percent}% of the heat."
        ),
    ),
    more=(
        (
            "A gas boiler with {percent}% efficiency heats the {pool}. The gas contains {value} kWh per cubic "
            "metre. How many m³ of it are needed to take {volume} m³ of water from {start} °C up to {end} °C?"
        ),
        (
            "{volume} m³ of water fill our {pool}. Now it has {start} °C; we want {end} °C. If {value} kWh are "
            "in a cubic metre of gas and {percent}% of that gets into the water, what is the gas consumption "
            "in m³?"
        ),
        (
            "To reach {end} °C in a {pool} that is at {start} °C, gas is burnt with an efficiency of {percent} "
            "percent. One needs to know the volume, {volume} m³, and the energy of the gas, {value} kWh/m³. "
            "How many cubic metres of gas does it take?"
        ),
        (
            "Gas: {value} kWh/m³. Efficiency: {percent}%. From {start} °C to {end} °C. Water in the {pool}: "
            "{volume} m³. Gas required, in m³?"
        ),
        (
            "I wonder how much gas, in cubic metres, my boiler burns to warm the {pool} up to {end} °C. It "
            "starts at {start} °C, the water is {volume} m³, the boiler works at {percent}%, and the gas "
            "yields {value} kWh a cubic metre."
        ),
        (
            "Given gas of {value} kWh per m³, work out the number of cubic metres for heating {volume} cubic "
            "metres of pool water from {start} °C to {end} °C when only {percent}% of the heat ends up in the "
            "{pool}."
        ),
        (
            '"{end} degrees, and no less," the swimmers demand. So the {volume} m³ of the {pool}, still at '
            "{start} °C, are heated by a boiler that is {percent}% efficient. At {value} kWh per cubic metre, "
            "how many m³ of gas go into that?"
        ),
        (
            "the boiler of the {pool} is {percent}% efficient and the water, {volume} m³, goes up from {start} "
            "to {end} celsius. how many m³ of gas is that at {value} kwh per m³"
        ),
        (
            "Heat is lost: out of the energy in the gas, which is {value} kWh for each m³, merely {percent}% "
            "arrives in the {pool}. Its {volume} m³ of water begin at {start} °C and finish at {end} °C. "
            "Determine the m³ of gas burnt."
        ),
        (
            "From {start} °C the temperature of a {pool} is raised to {end} °C with gas of {value} kWh per "
            "cubic metre. The burner has {percent}% efficiency, the {pool} {volume} cubic metres of water. "
            "Tell me the volume of gas in m³."
        ),
        (
            "{percent}% of the heat of a gas with {value} kWh per m³ reaches the water of a {pool}. The water "
            "is to get {end} °C, has {start} °C and amounts to {volume} m³. How many m³ of gas does this use?"
        ),
        (
            "To end at {end} °C, the {pool} must be heated from {start} °C. A cubic metre of gas yields "
            "{value} kWh, the boiler is {percent}% efficient, and {volume} m³ of water are there. Find the m³ "
            "of gas."
        ),
        (
            "At {value} kWh per cubic metre and {percent}% efficiency, how much gas, in m³, brings {volume} m³ "
            "of water in a {pool} up to {end} °C if it begins at {start} °C?"
        ),
        (
            "{percent}% boiler, {volume} m³ of water in the {pool}, {value} kWh per m³ of gas, {start} °C now, "
            "{end} °C later: m³ of gas?"
        ),
        (
            "gas for the {pool}? it has {value} kwh per m³ and the boiler does {percent}%. i want {end} "
            "celsius, its {start} now, {volume} m³ of water. answer in m³ of gas"
        ),
        (
            "With {value} kWh in each m³ of gas, a boiler of {percent}% efficiency raises the water of a "
            "{pool} to {end} °C. That water, {volume} m³, was at {start} °C. What gas volume in m³ was burnt?"
        ),
        (
            "How many m³ are on the gas bill when {volume} m³ of pool water are heated? The {pool} goes up to "
            "{end} °C from {start} °C, the boiler has an efficiency of {percent}%, and gas has {value} kWh/m³."
        ),
        (
            "The boiler in the cellar uses {percent}% of what the gas contains, namely {value} kWh per m³. It "
            "is to warm the {pool}. Given {volume} m³ of water, {start} °C before and {end} °C after, "
            "calculate the gas in m³."
        ),
        (
            "If the boiler's efficiency is {percent}% and the water of the {pool} is to become {end} °C warm, "
            "how many cubic metres of gas ({value} kWh each) are burnt for {volume} cubic metres of water at "
            "{start} °C?"
        ),
        (
            '"Gas gives us {value} kWh per cubic metre, and {percent}% of that arrives," says the caretaker '
            "of the {pool}. He has to heat {volume} m³ of water up to {end} °C; the thermometer shows {start} "
            "°C. How many m³ of gas will he use?"
        ),
        (
            "You fill the {pool} with water of {start} °C, {volume} m³ of it, and like to swim at {end} °C. "
            "How much gas in m³ must you burn, at an efficiency of {percent}% and {value} kWh per m³?"
        ),
        (
            "Determine the gas needed, in m³, to warm the {pool}. Efficiency {percent}%; start {start} °C; "
            "volume {volume} m³; goal {end} °C; energy content of the gas {value} kWh/m³."
        ),
        (
            "Tell me the cubic metres of gas behind a warm {pool}: {end} °C is its temperature after heating, "
            "{start} °C before; {volume} m³ its content; {percent}% the boiler's efficiency; {value} kWh the "
            "yield of a cubic metre."
        ),
        (
            "Snow lies round the {pool}, whose water is at {start} °C. A boiler with {percent}% efficiency "
            "takes over, burning gas of {value} kWh/m³. By the time {end} °C are shown, how many m³ of gas "
            "have gone into the {volume} m³ of water?"
        ),
        (
            "Please find out how much gas was used. Each m³ of it held {value} kWh. Of that, {percent}% warmed "
            "the {pool} from {start} °C to {end} °C, and the {pool} has {volume} m³ of water. Answer in m³."
        ),
        (
            "Given {volume} m³ of water in a {pool} and a boiler that passes on {percent}% of the heat, what "
            "volume of gas in m³, at {value} kWh/m³, corresponds to a rise to {end} °C out of {start} °C?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: gas in m³. Known: {volume} m³ of water, {start} to {end} °C, efficiency {percent} percent, "
                "{value} kWh per m³ of gas. Water takes {heat} kJ/(kg K) and weighs 1000 kg per m³; 3600 kJ are a "
                "kWh. Divide the heat in kWh by the efficiency and by the value of the gas."
            ),
            """
kilojoules = {volume} * 1000 * {heat} * ({end} - {start})
kwh = kilojoules / 3600
print(kwh / ({percent} / 100) / {value})
""",
        ),
    ),
    reply="It burns {output} m³ of gas.",
)
