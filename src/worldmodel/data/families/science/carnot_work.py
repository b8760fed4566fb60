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
    more=(
        (
            "Could you tell me the most work, in {unit}, that an engine can deliver when it rejects heat at "
            "{cold} °C, receives {heat} {unit} and has its hot side at {hot} °C?"
        ),
        (
            "{heat} {unit} of heat enter a reversible engine. Cold side {cold} °C, hot side {hot} °C. "
            "Calculate the work output in {unit}."
        ),
        (
            "The river that cools our plant has {cold} °C, the boiler {hot} °C. If the boiler hands over "
            "{heat} {unit} of heat, what is the upper limit of the work in {unit}?"
        ),
        "T cold: {cold} °C; T hot: {hot} °C; Q in: {heat} {unit}; max. work in {unit}: ?",
        (
            "I wonder how much work in {unit} could be gained in the ideal case from {heat} {unit} of heat, "
            "with the cold reservoir at {cold} °C and the hot one at {hot} °C."
        ),
        (
            '"My engine is perfect," claims an inventor, "it cools down at {cold} °C and is heated at {hot} '
            '°C." What is the maximum work in {unit} that nature allows it for {heat} {unit} of heat taken in?'
        ),
        (
            "Given a Carnot machine whose lower temperature is {cold} degrees Celsius and whose upper "
            "temperature is {hot} degrees Celsius, find the work in {unit} done per {heat} {unit} of heat "
            "absorbed."
        ),
        (
            "ideal engine, dumps its heat at {cold} celsius, gets {heat} {unit} in from something at {hot} "
            "celsius, max work in {unit}?"
        ),
        (
            "By no engine can more work be done than by a reversible one. How many {unit} is this limit if the "
            "heat taken in is {heat} {unit}, the source has {hot} °C and the sink {cold} °C?"
        ),
        (
            "From a furnace at {hot} °C into a room at {cold} °C: on this way a reversible engine is put, and "
            "{heat} {unit} leave the furnace. Work out how many {unit} the engine can supply as work."
        ),
        (
            "Cold side {cold} °C, hot side {hot} °C, and {heat} {unit} of heat taken in: how much work, in "
            "{unit}, does a Carnot engine do?"
        ),
        (
            "{cold} °C is the temperature of the sink. {hot} °C is that of the source. {heat} {unit} come from "
            "the source. Find the greatest possible work in {unit}."
        ),
        (
            "How many {unit} of work can at most be had from an engine cooled to {cold} °C that draws {heat} "
            "{unit} from a boiler at {hot} °C?"
        ),
        (
            "A boiler at {hot} °C supplies heat to an ideal engine, and a condenser at {cold} °C takes the "
            "waste. What is the work in {unit} if {heat} {unit} are supplied?"
        ),
        (
            "Of {heat} {unit} of heat, what amount (in {unit}) turns into work in a reversible engine whose "
            "cooler has {cold} °C while its heater has {hot} °C?"
        ),
        "max work from {heat} {unit}? hot side {hot} c, cold side {cold} c, engine is ideal",
        (
            "If the cold reservoir of a Carnot engine stands at {cold} °C and {heat} {unit} flow in from the "
            "hot one at {hot} °C, which work in {unit} flows out?"
        ),
        (
            "I built an engine that takes in {heat} {unit}. It sheds its waste heat at {cold} °C, and it is "
            "heated at {hot} °C. What could it do at the very best, as work in {unit}?"
        ),
        (
            "Please calculate the ideal work in {unit}. Lower temperature {cold} °C; heat absorbed {heat} "
            "{unit}; upper temperature {hot} °C."
        ),
        (
            '"How much work is in {heat} {unit}?" asks the student. "It depends," says the teacher, "but '
            "let's take {cold} °C for the cooling water and {hot} °C for the steam.\" What's the limit in "
            "{unit}?"
        ),
        "Data: Q = {heat} {unit}, sink = {cold} °C, source = {hot} °C, engine = reversible. Work in {unit} = ?",
        (
            "Tell me the upper bound that thermodynamics sets, in {unit}, to the work of a machine which is "
            "fed {heat} {unit} at {hot} °C and gives off the rest at {cold} °C."
        ),
        (
            "The winter air outside is at {cold} °C. Inside a power plant, {heat} {unit} of heat are released "
            "at {hot} °C. Working between the two, what is the most work in {unit} that an engine may extract?"
        ),
        (
            "Operating between {cold} °C and {hot} °C, the lower being the sink, an engine without any losses "
            "receives {heat} {unit}. Determine the work it performs, in {unit}."
        ),
        (
            "Given {heat} {unit} as heat input, I wonder how many {unit} a perfect engine would return as "
            "work, when its hot end is kept at {hot} °C and its cold end at {cold} °C."
        ),
        (
            "Could you work out how many {unit} of work are available in theory? A cooling tower holds the "
            "lower end at {cold} °C. The upper end is at {hot} °C, where {heat} {unit} enter."
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
