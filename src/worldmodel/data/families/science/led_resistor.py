"""The resistor in front of some light-emitting diodes in a row."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    color, drop = draw.pick(("red", 1.8), ("green", 2.1), ("blue", 3.1), ("white", 3.2), ("yellow", 2.0))
    count, current = draw.integer(2, 3), draw.integer(5, 30)
    volts = draw.pick(9, 12, 15, 18, 24) if drop > 2.5 else draw.pick(7.5, 9, 12, 24)
    volts = max(volts, 12) if drop > 2.5 else volts
    values: dict[str, Value] = {
        "color": color,
        "drop": drop,
        "count": count,
        "current": current,
        "volts": volts,
        "x": draw.integer(2, 90),
    }
    return Case(values, (volts - count * drop) / (current / 1000))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{count} {color} LEDs in series, each with {drop} V, are run on {volts} V at {current} mA. What series "
            "resistor in ohms is needed?"
        ),
        (
            "How many ohms must a resistor have so that {current} mA flow from the {volts} V source through it and "
            "{count} {color} diodes of {drop} V each in a row?"
        ),
        "Supply {volts} V, {count} LEDs ({color}) in series at {drop} V, current {current} mA. Resistor in ohms?",
        (
            "A chain of {count} {color} light-emitting diodes hangs on {volts} volts. Each of them takes {drop} "
            "volts, the rest must fall at a resistor. For {current} milliamperes, find its resistance."
        ),
        (
            "i have {count} {color} leds at {drop} v each one after the other and my {volts} v supply, they want "
            "{current} ma. which resistor in ohm"
        ),
        (
            "Compute the resistance in Ω that limits the current to {current} mA, given {volts} V and a string of "
            "{count} {color} LEDs whose forward voltage is {drop} V apiece."
        ),
        (
            "A sign with {x} letters has strings of {count} {color} LEDs. A string is fed with {volts} V and should "
            "carry {current} mA. One LED drops {drop} V. Determine the ohms of the resistor in a string."
        ),
        (
            "If {drop} V are lost at every LED, and {count} {color} ones are in series with a resistor at {volts} V, "
            "what resistance in ohms makes the current {current} mA?"
        ),
        (
            "The data sheet of a {color} LED says {drop} V at {current} mA. With {count} of them in a row on {volts} "
            "V, what resistor (ohms) completes the circuit?"
        ),
        (
            "At {current} mA a resistor has to take up what {count} diodes ({color}, {drop} V each) leave over of "
            "{volts} V. State its value in ohms."
        ),
    ),
    more=(
        (
            "Could you tell me which resistance in ohms belongs in series with {count} {color} LEDs of {drop} "
            "V each, when the current is to be {current} mA and the supply gives {volts} V?"
        ),
        (
            "{current} mA are to flow through a chain of a resistor and {count} {color} LEDs, every LED taking "
            "{drop} V. The battery supplies {volts} V. Calculate the resistor in ohms."
        ),
        (
            "LED current: {current} mA. LED voltage: {drop} V each. LEDs in series: {count}, {color}. Source: "
            "{volts} V. R in ohms: ?"
        ),
        (
            "I wonder how large, in ohms, the series resistor has to be if my supply has {volts} V, I want "
            "{current} mA and each of the {count} {color} LEDs in the string drops {drop} V."
        ),
        (
            '"Don\'t connect these {color} LEDs without a resistor!" says the teacher. There are {count} in '
            "series, at {drop} V each, for {current} mA, and the power supply is set to {volts} V. How many "
            "ohms should the resistor have?"
        ),
        (
            "Given a source of {volts} V, a desired current of {current} mA and a forward voltage of {drop} V "
            "for each of {count} {color} LEDs connected in series, determine the required series resistance in "
            "Ω."
        ),
        (
            "want {current} mA through my {color} leds, theyre {drop} V each and {count} in a row, running off "
            "{volts} V, what resistor in ohms"
        ),
        (
            "Each {color} LED uses up {drop} V. When {count} of them are connected one behind the other to "
            "{volts} V, what resistor, in ohms, keeps the current at {current} mA?"
        ),
        (
            "A model maker lights a tiny house with a string of {count} {color} LEDs. The transformer delivers "
            "{volts} V of direct voltage; a single LED has {drop} V across it and all carry {current} mA. Work "
            "out the ohms of the resistor that is still missing in the string."
        ),
        (
            "From {volts} V, the voltage of {count} {color} LEDs in series, {drop} V apiece, is subtracted, "
            "and a resistor takes the rest at a current of {current} mA. Please find its resistance in ohms."
        ),
        (
            "{current} mA is the current that {count} {color} LEDs in series should get. Each drops {drop} V. "
            "What series resistor, in ohms, do they need on {volts} V?"
        ),
        (
            "{drop} V across every LED, {count} {color} LEDs in a chain, {current} mA through all of them, "
            "{volts} V from the supply. How many ohms must the resistor in the chain have?"
        ),
        (
            "On {volts} V, what ohms does the series resistor need for {current} mA, if {drop} V falls across "
            "each of the {count} {color} LEDs?"
        ),
        (
            "How large a resistor, in Ω, limits {count} {color} LEDs of {drop} V, wired in series to {volts} "
            "V, to {current} mA?"
        ),
        (
            "Find the resistance in ohms: {color} LEDs, {drop} V each, {count} of them in series, {current} "
            "mA, {volts} V in total."
        ),
        (
            "I want {current} mA. My {color} LEDs, a string of {count}, have {drop} V apiece, and my adapter "
            "gives {volts} V. Which resistor do I put in series, in ohms?"
        ),
        (
            "When each of {count} {color} LEDs in a row keeps {drop} V for itself, a resistor must keep the "
            "rest of the {volts} V. How many ohms must it have at {current} mA?"
        ),
        (
            "R = ? ohms | I = {current} mA | U per LED = {drop} V | number in series = {count} ({color}) | "
            "supply = {volts} V"
        ),
        (
            "You hook up {count} {color} diodes in series to a source of {volts} V. They are made for "
            "{current} mA and drop {drop} V each. Tell me the ohms of the resistor to go with them."
        ),
        (
            '"It\'s a {volts} V battery," says the pupil, "and the LED wants {current} mA." As {count} '
            "{color} LEDs are to be in series with {drop} V on each, what should the resistor be in ohms?"
        ),
        (
            "led question: {volts} V supply, {current} mA, {drop} V per led, {count} {color} ones in series. "
            "ohms for the resistor?"
        ),
        (
            "The resistor is still missing from a circuit in which {volts} V feed {count} {color} LEDs in a "
            "row. The current has to be {current} mA, the voltage of a single LED is {drop} V. Give its value "
            "in ohms."
        ),
        (
            "Please calculate what series resistance (ohms) makes {current} mA flow when {volts} V are applied "
            "to {count} {color} LEDs with a forward voltage of {drop} V each."
        ),
        (
            "A lamp, {x} mm wide, contains {count} {color} LEDs one behind the other. At {current} mA, an LED "
            "has {drop} V. How many ohms in series are needed to run it from {volts} V?"
        ),
        (
            "Given that {drop} V are dropped by one {color} LED at {current} mA, determine the ohms of the "
            "resistor that lets a series string of {count} work from {volts} V."
        ),
        (
            "I wonder which resistor, in ohms, belongs between {volts} V and my string, which consists of "
            "{count} {color} LEDs at {drop} V each and takes {current} mA."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a resistance. Known: {volts} V, {count} LEDs of {drop} V, {current} mA. Subtract what all "
                "LEDs take from the supply, then divide by the current in amperes."
            ),
            """
const rest = {volts} - {count} * {drop};
console.log(rest / ({current} / 1000));
""",
            language="javascript",
            requires="javascript:math",
        ),
    ),
    reply="It needs {output} ohms.",
)
