"""The most work that an ideal engine between two temperatures in Celsius gets from a heat."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hot, cold = draw.integer(90, 620, 5), draw.integer(4, 45)
    heat = draw.integer(40, 5000, 10)
    unit = draw.pick("kJ", "MJ", "J", "kWh")
    values: dict[str, Value] = {"hot": hot, "cold": cold, "heat": heat, "unit": unit, "x": draw.integer(2, 8)}
    return Case({**values, "zero": "273.15"}, heat * (1 - (cold + 273.15) / (hot + 273.15)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "An ideal heat engine takes {heat} {unit} from a source at {hot} °C and rejects heat at {cold} °C. How "
            "much work can it do at most, in {unit}?"
        ),
        (
            "What is the greatest work in {unit} that a Carnot engine gets out of {heat} {unit} between {hot} °C and "
            "{cold} °C?"
        ),
        "Carnot process: {hot} °C, {cold} °C, heat input {heat} {unit}. Work?",
        (
            "A steam turbine works between steam at {hot} °C and a river at {cold} °C. From {heat} {unit} of heat, "
            "find the work allowed by the second law."
        ),
        (
            "Geothermal water gives {heat} {unit} at {hot} degrees Celsius. The surroundings have {cold} degrees "
            "Celsius. How many {unit} of work are possible in theory?"
        ),
        (
            "if a perfect engine runs between {hot} celsius and {cold} celsius and is fed {heat} {unit}, how much of "
            "that becomes work"
        ),
        (
            "The cold side of a reversible engine has {cold} °C, the hot side {hot} °C. Compute its work for each "
            "{heat} {unit} of heat supplied."
        ),
        (
            "No engine can beat Carnot. Given {cold} °C in the condenser and {hot} °C in the boiler, which upper "
            "limit of work, in {unit}, is set for a heat of {heat} {unit}?"
        ),
        (
            "With {x} cylinders, an engine absorbs {heat} {unit} at {hot} °C while its cooler is kept at {cold} °C. "
            "Assuming the efficiency of Carnot, what work results?"
        ),
        (
            "Determine the Carnot efficiency for {hot} °C and {cold} °C and multiply it by a heat of {heat} {unit} to "
            "get the work in {unit}."
        ),
        (
            "Heat of {heat} {unit} flows out of a hot store of {hot} °C; waste heat goes to a lake of {cold} °C. "
            "Which part of the {unit} can at best be turned into work? State the amount."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the greatest work. Known: {heat} {unit}, {hot} °C hot, {cold} °C cold. In kelvin add {zero} "
                "to both. The efficiency is one minus cold by hot; multiply it by the heat."
            ),
            """
hot = {hot} + {zero}
cold = {cold} + {zero}
print({heat} * (1 - cold / hot))
""",
        ),
    ),
    reply="At most {output} {unit} of work can be done.",
)
