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
