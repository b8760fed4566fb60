"""The temperature in Celsius after an adiabatic compression from one volume to another, with the exponent told."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gas, gamma, least, most = draw.pick(
        ("air", 1.4, 3, 18),
        ("nitrogen", 1.4, 3, 15),
        ("argon", 1.67, 2, 6),
        ("helium", 1.66, 2, 6),
        ("carbon dioxide", 1.29, 3, 14),
        ("methane", 1.3, 3, 12),
    )
    start, large = draw.integer(8, 45), draw.number(0.6, 9, digits=1)
    small = round(large / draw.number(least, most, digits=1), 2)
    values: dict[str, Value] = {
        "gas": gas,
        "gamma": gamma,
        "start": start,
        "large": large,
        "small": small,
        "x": draw.integer(2, 40),
        "zero": "273.15",
    }
    return Case(values, round((start + 273.15) * (large / small) ** (gamma - 1) - 273.15, 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A piston compresses {large} litres of {gas} to {small} litres so quickly that no heat escapes. At first "
            "the gas has {start} °C. Its adiabatic exponent is {gamma}. What temperature in °C does it reach?"
        ),
        (
            "How hot, in degrees Celsius, does {gas} at {start} °C get when its volume is reduced from {large} L to "
            "{small} L adiabatically and reversibly, with cp/cv = {gamma}?"
        ),
        (
            "{gas:capital}, ideal, gamma {gamma}. Adiabatic from {large} L, {start} °C to {small} L. End temperature "
            "in °C?"
        ),
        (
            "The cylinder of a compressor has just filled with {gas} of {start} °C; there are {large} litres of it. "
            "One stroke later it is squeezed into {small} litres, and nothing has had time to cool. For this gas the "
            "ratio of the specific heats is {gamma}. Find the temperature after the stroke in °C."
        ),
        (
            "pushed {gas} together from {large} litres to {small} litres, super fast so no heat lost, it was {start} "
            "celsius. kappa for it is {gamma}. how many celsius is it now"
        ),
        (
            "If a well insulated cylinder holds {large} L of {gas} at {start} °C and the piston moves in until "
            "{small} L are left, which Celsius temperature follows from an isentropic exponent of {gamma}?"
        ),
        (
            "To {small} litres, from {large} litres, is the way of the piston; between the two, {gas} is warmed by "
            "the work alone, its exponent being {gamma}. The starting temperature is {start} °C. Calculate the final "
            "one in °C."
        ),
        (
            '"Can it set cotton wool on fire?" asks a pupil about a fire piston. In the model on the desk, {gas} of '
            "{start} °C is pressed from {large} L into {small} L without giving off heat. Taking {gamma} for cp "
            "divided by cv, what Celsius temperature should the teacher name?"
        ),
        (
            "Under a piston with {x} mm stroke, {large} L of {gas} become {small} L. The process is adiabatic, with "
            "an exponent of {gamma}, and sets out from {start} °C. Determine the temperature of the compressed gas in "
            "°C."
        ),
        (
            "Because the heat stays inside, {gas} warms up on being compressed. Its cp is {gamma} times its cv. "
            "Before compression {large} litres are {start} °C warm. After it, only {small} litres remain. How warm "
            "are those, in °C?"
        ),
    ),
    more=(
        (
            "Starting from {start} °C, {gas} goes through an isentropic compression that leaves {small} L of {large} "
            "L. I take it as an ideal gas with an exponent of {gamma}. Tell me its temperature at the end in degrees "
            "Celsius."
        ),
        (
            "With an exponent of {gamma}, the product of kelvin temperature and volume to the power of this exponent "
            "less one keeps its value. Use this to find the °C of {gas} at {small} litres when it was {start} °C at "
            "{large} litres."
        ),
        (
            "V before: {large} L; V after: {small} L; T before: {start} °C; gas: {gas}; cp/cv: {gamma}; no heat "
            "exchanged. T after in °C: ?"
        ),
        (
            "Could you work out what a thermometer in the cylinder would show, in °C, once {gas} has been pressed "
            "into a space of {small} litres? It had {large} litres and {start} °C, the pressing is adiabatic, and the "
            "heat capacity ratio is {gamma}."
        ),
        (
            "Not a joule of heat leaves while {gas} is forced out of a room of {large} L into one of {small} L. It "
            "enters the process at {start} degrees Celsius and obeys an adiabatic law with exponent {gamma}. At how "
            "many degrees Celsius does it come out?"
        ),
        "final temp of {gas} in C, adiabatic compression, start {start} C, {large} L down to {small} L, gamma={gamma}",
        (
            "A test engine that has run for {x} hours draws in {gas} at {start} °C. A charge of {large} litres is "
            "brought to {small} litres before anything burns. If walls take up no heat and the isentropic exponent "
            "equals {gamma}, how many °C does the charge have at the end of the stroke?"
        ),
        (
            "Given an insulated syringe whose {gas}, at {start} °C, takes up {large} litres, what Celsius temperature "
            "goes with the moment when the plunger has been rammed down to {small} litres? For the gas, assume that "
            "cp/cv is {gamma} and that it is ideal."
        ),
        (
            'The manual of a compressor of {x} kW gives an example: "{gas:capital}, exponent {gamma}, sucked in at '
            '{start} °C; {large} L made into {small} L; cooling neglected." Its last line, the discharge temperature '
            "in °C, is torn off. Restore that figure."
        ),
        (
            "Let {gas} with an adiabatic exponent of {gamma} fill {large} L of a cylinder. It is at {start} °C. Work "
            "is done on it, heat is not, and in the end it fills {small} L. State the temperature that this makes, "
            "converting from kelvin to Celsius."
        ),
        (
            "Exponent {gamma}; volume after {small} L; volume before {large} L; temperature before {start} °C; "
            "the gas is {gas}, and no heat gets in or out. What is the temperature after, in °C?"
        ),
        (
            "In {small} litres of room ends {gas} that had {large} litres, without any exchange of heat. With "
            "cp/cv = {gamma} and {start} °C at the beginning, how hot is it in °C?"
        ),
        (
            "What Celsius temperature has {gas} after an adiabatic compression to {small} L? Before, it was at "
            "{start} °C and took up {large} L. Its exponent is {gamma}."
        ),
        (
            "{gamma} is the adiabatic exponent of {gas}. At {start} °C it fills {large} litres. Squeezed so "
            "fast that it keeps all its heat, it then fills {small} litres. Find its temperature in °C."
        ),
        (
            "From {start} °C, to what temperature in °C does {gas} rise when a piston presses it into {small} "
            "litres instead of {large} litres and no heat is lost? Take {gamma} as the ratio of cp to cv."
        ),
        (
            "{small} L is what is left of {large} L of {gas} when the plunger is down. The ratio of its heat "
            "capacities being {gamma} and its temperature {start} °C at first, work out the temperature now in "
            "°C. No heat flows."
        ),
        (
            "squeezing {gas} really quick, {small} litres at the end, {large} litres and {start} celsius at "
            "the beginning, gamma {gamma}, no heat escapes. how many celsius in the end"
        ),
        (
            "You push in the piston of an insulated cylinder. The {gas} in it, gamma {gamma}, has {start} °C. "
            "Its volume becomes {small} L; it was {large} L. How many °C does it have now?"
        ),
        (
            "If {gas} with a heat capacity ratio of {gamma} is compressed adiabatically until its volume is "
            "{small} L, having started at {large} L and {start} °C, which temperature in °C results?"
        ),
        (
            "Please compute the final temperature in degrees Celsius: adiabatic exponent {gamma}, initial "
            "temperature {start} °C, final volume {small} litres, initial volume {large} litres, gas {gas}."
        ),
        (
            '"It gets hot in there," says the mechanic about the {gas} in the pump. No heat leaves it; its '
            "exponent is {gamma}; {small} litres are left of {large} litres. It was let in at {start} °C. How "
            "hot in °C does it get?"
        ),
        (
            "Given a volume of {large} L at first and {small} L in the end, and {gas} of exponent {gamma} that "
            "neither takes up nor gives off heat, determine the end temperature in °C for a start at {start} "
            "°C."
        ),
        (
            "A bicycle pump is pressed down at once. Inside is {gas}, for which cp/cv equals {gamma}. Its "
            "{start} °C go up, as its volume goes down to {small} litres from {large} litres and no heat is "
            "exchanged. Tell me the temperature in °C."
        ),
        (
            "I wonder how warm {gas} becomes. I compress it to {small} L, adiabatically; it is {start} °C warm "
            "before and has {large} L; gamma is {gamma}. The answer should be in °C."
        ),
        (
            "The charge of an engine, {gas}, comes in at {start} °C. Its isentropic exponent is {gamma}. At "
            "the top of the stroke it has a volume of {small} litres, at the bottom it had {large} litres. "
            "With what temperature, in °C, does it arrive at the top?"
        ),
        "{gas:capital}: {large} L -> {small} L, insulated; cp/cv {gamma}; first {start} °C, then ? °C",
    ),
    steps=(
        Step(
            (
                "Asked: the temperature in °C after adiabatic compression. Known: {gas} at {start} °C, from {large} "
                "to {small} litres, exponent {gamma}. Kelvin is Celsius plus {zero}. Multiply the kelvin by the ratio "
                "of volumes to the power of the exponent minus one, then go back to Celsius."
            ),
            """
kelvin = ({start} + {zero}) * ({large} / {small}) ** ({gamma} - 1)
print(round(kelvin - {zero}, 1))
""",
        ),
    ),
    reply="The {gas} reaches {output} °C.",
)
