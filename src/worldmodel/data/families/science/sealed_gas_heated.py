"""The pressure of a sealed gas after a change of temperature in Celsius."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing = draw.pick("tyre", "spray can", "gas bottle", "sealed jar", "pressure tank", "football")
    pressure, start = draw.number(1.1, 5, digits=1), draw.integer(2, 30)
    end = start + draw.integer(8, 70)
    values: dict[str, Value] = {
        "thing": thing,
        "pressure": pressure,
        "start": start,
        "end": end,
        "x": draw.integer(3, 30),
        "zero": "273.15",
    }
    return Case(values, pressure * (end + 273.15) / (start + 273.15))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The absolute pressure in a {thing} is {pressure} bar at {start} °C. It warms up to {end} °C. What is the "
            "pressure then, if the volume stays the same?"
        ),
        (
            "What absolute pressure in bar does a {thing} reach at {end} °C, if it had {pressure} bar at {start} °C "
            "and neither leaks nor expands?"
        ),
        "{thing:capital}: {pressure} bar absolute at {start} °C, constant volume. Pressure at {end} °C?",
        (
            "In the morning the gas in a {thing} had {start} °C and an absolute pressure of {pressure} bar. At noon "
            "the sun has heated it to {end} °C. No gas was lost and the size did not change. Find the pressure at "
            "noon."
        ),
        (
            "A {thing} left in a car goes from {start} to {end} degrees Celsius. Starting at {pressure} bar "
            "(absolute), to how many bar does the pressure climb at fixed volume?"
        ),
        (
            "my {thing} shows {pressure} bar absolute when it's {start} celsius. how much will it be at {end} celsius "
            "with nothing let out and the same volume"
        ),
        (
            "By heating from {start} °C to {end} °C, the absolute pressure inside a rigid {thing} grows in proportion "
            "to the kelvin temperature. It was {pressure} bar; compute the new value."
        ),
        (
            "Gay-Lussac's law: p1 is {pressure} bar, t1 is {start} °C and t2 is {end} °C for the air in a {thing} of "
            "fixed volume. Determine p2."
        ),
        (
            "After {x} minutes near a stove, a {thing} has {end} °C instead of {start} °C. Before, its absolute "
            "pressure was {pressure} bar. Which pressure must its wall stand now, if the volume is constant?"
        ),
        (
            "Suppose that air is locked in a {thing} at {pressure} bar absolute. The temperature is {start} °C at "
            "first and {end} °C at last; the volume is the same. How large is the final pressure in bar?"
        ),
        (
            "If cooling a {thing} to {start} °C brings it to {pressure} bar absolute, what pressure did it have at "
            "{end} °C, with the same gas and volume?"
        ),
    ),
    more=(
        (
            "The air in a {thing} is heated from {start} °C to {end} °C. Its absolute pressure was {pressure} "
            "bar before, and its volume is fixed. Tell me the pressure afterwards in bar."
        ),
        (
            "{pressure} bar absolute is the pressure in a closed {thing} at {start} °C. Nothing escapes and "
            "the volume stays. How many bar are in it at {end} °C?"
        ),
        (
            "At {end} °C, what is the absolute pressure in a {thing} of constant volume that was closed at "
            "{start} °C with {pressure} bar absolute inside?"
        ),
        "t1 = {start} °C; t2 = {end} °C; p1 = {pressure} bar absolute; {thing}, volume constant; p2 in bar = ?",
        (
            "I wonder how high the pressure in my {thing} goes. I filled it at {start} °C to {pressure} bar "
            "absolute, now the sun brings it to {end} °C, and it can neither stretch nor leak."
        ),
        (
            "Could you work out the final absolute pressure in bar? A rigid {thing} warms to {end} °C; it was "
            "at {start} °C first, with {pressure} bar absolute."
        ),
        (
            '"It was {start} °C when I closed it, with {pressure} bar absolute," says the mechanic about the '
            '{thing}. "Now it is {end} °C." If volume and gas are unchanged, what is the pressure now, in '
            "bar?"
        ),
        (
            "hey {thing} closed at {pressure} bar absolute and {start} °C, now its {end} °C, same volume. "
            "pressure in bar?"
        ),
        (
            "When the temperature of a gas at constant volume reaches {end} °C, having been {start} °C, its "
            "absolute pressure changes as well. Find the new pressure in bar for a {thing} that began with "
            "{pressure} bar."
        ),
        (
            "Given a {thing} that is tight and rigid, an absolute pressure of {pressure} bar in it, and a "
            "warming to {end} °C from {start} °C, calculate the bar it holds at the end."
        ),
        (
            "{end} °C is the temperature in a closed {thing} now. It was {start} °C at first, with a pressure "
            "of {pressure} bar absolute, and the volume is the same. What is the pressure now in bar?"
        ),
        "At {start} °C there were {pressure} bar absolute in a rigid {thing}. What are there, in bar, at {end} °C?",
        (
            "Warmed to {end} °C, what absolute pressure has a tight {thing} of fixed volume if {pressure} bar "
            "absolute were in it at {start} °C?"
        ),
        (
            "From {pressure} bar absolute, to how many bar does the pressure of the gas in a {thing} go when "
            "it gets {end} °C hot after having been {start} °C, all at constant volume?"
        ),
        (
            "To {end} °C the sun heats a {thing} that neither grows nor leaks. Before that it had {start} °C. "
            "Find the absolute pressure in bar, which was {pressure} bar before."
        ),
        "p2 in bar = ? | V constant | t2 {end} °C | p1 {pressure} bar absolute | t1 {start} °C | {thing}",
        (
            "I closed my {thing} with {pressure} bar absolute in it. Now I read {end} °C on the thermometer. "
            "When I closed it, I read {start} °C. Tell me the pressure in bar that it has now, its volume "
            "being unchanged."
        ),
        (
            "When the gas in a {thing}, shut in at a constant volume, goes up in temperature to {end} °C, how "
            "many bar does its pressure reach? The temperature was {start} °C and the absolute pressure "
            "{pressure} bar."
        ),
        (
            "You heat a {thing} to {end} °C. It is rigid and closed, and you had found {pressure} bar absolute "
            "at {start} °C. What pressure, in bar, do you find after heating?"
        ),
        (
            "{thing} left by the fire, its at {end} C now, was {start} C. closed, same volume. it had "
            "{pressure} bar absolute, how many bar now?"
        ),
        (
            '"The gauge said {pressure} bar absolute," {x} people remember, "and it was {start} °C." Since '
            "then the {thing}, firmly closed and of constant size, has come to {end} °C. Work out the present "
            "pressure in bar."
        ),
        (
            "Given {end} °C as the final and {start} °C as the initial temperature of the air locked in a "
            "{thing} of constant volume, determine its final pressure in bar, the initial one being {pressure} "
            "bar absolute."
        ),
        (
            "Please calculate how high the absolute pressure rises, in bar, in a sealed {thing} that is "
            "brought up to {end} °C. It is rigid, and at {start} °C it holds {pressure} bar absolute."
        ),
        (
            "If a {thing} is filled at {start} °C, closed at {pressure} bar absolute and warmed until it has "
            "{end} °C, all without any change in volume, what is the result for the pressure in bar?"
        ),
        (
            "A truck carries a {thing}. In the cool hall it was {start} °C; on the road it is {end} °C. In the "
            "hall the absolute pressure inside was {pressure} bar. No gas gets out and the volume holds. How "
            "many bar are inside on the road?"
        ),
        (
            "I wonder what happens to {pressure} bar. That is the absolute pressure in my {thing} at {start} "
            "°C; the volume is fixed, nothing leaks, and by noon it will be {end} °C. How many bar then?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pressure at {end} °C. Known: {pressure} bar at {start} °C, constant volume. Pressure goes "
                "with kelvin, which is Celsius plus {zero}: multiply by the new temperature and divide by the old "
                "one, both in kelvin."
            ),
            """
old = {start} + {zero}
new = {end} + {zero}
print({pressure} * new / old)
""",
        ),
    ),
    reply="The pressure is {output} bar.",
)
