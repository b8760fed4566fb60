"""The work of an ideal gas that expands at a constant temperature."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gas = draw.pick("helium", "nitrogen", "air", "argon", "hydrogen", "methane")
    moles, celsius, small = draw.number(0.2, 12, digits=1), draw.integer(5, 250), draw.integer(2, 30)
    large = small + draw.integer(3, 70)
    values: dict[str, Value] = {
        "gas": gas,
        "moles": moles,
        "celsius": celsius,
        "small": small,
        "large": large,
        "constant": "8.314",
    }
    return Case(
        {**values, "zero": "273.15", "x": draw.integer(2, 20)},
        moles * 8.314 * (celsius + 273.15) * math.log(large / small),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{moles} mol of {gas} expand slowly from {small} L to {large} L at a constant {celsius} °C. What work in "
            "J does the ideal gas do?"
        ),
        (
            "How many joules of work come out of {moles} mol {gas} that grow from {small} to {large} litres while a "
            "bath keeps them at {celsius} °C, reversibly?"
        ),
        "Isothermal, reversible, ideal {gas}: {moles} mol, {celsius} °C, {small} L to {large} L. Work in J?",
        (
            "A piston moves out slowly. Behind it are {moles} moles of {gas} whose volume goes from {small} to "
            "{large} liters. The temperature stays at {celsius} degrees Celsius. Find the work done on the piston in "
            "joules."
        ),
        (
            "what work in joules does {gas} do when {moles} mol of it expand at steady {celsius} celsius, first "
            "{small} litres, then {large} litres (ideal gas, very slowly)"
        ),
        (
            "Compute the greatest work (J) from expanding {gas} isothermally. Amount {moles} mol, temperature "
            "{celsius} °C, initial volume {small} L, final volume {large} L."
        ),
        (
            "If {moles} mol of an ideal gas, {gas}, is kept at {celsius} °C and lets its volume rise to {large} L, "
            "having started with {small} L, which heat in joules does it take in and turn into work?"
        ),
        (
            "To press {moles} mol of {gas} together from {large} L to {small} L at {celsius} °C, slowly and at "
            "constant temperature, what work in J must a compressor put in?"
        ),
        (
            "In a cylinder of {x} kg, {gas} ({moles} mol) pushes a piston from a volume of {small} litres to one of "
            "{large} litres, always at {celsius} °C and always in equilibrium. Determine the work."
        ),
        (
            "With R in J/(mol K), work out the integral of p dV for {moles} mol of ideal {gas} at {celsius} °C "
            "between {small} L and {large} L."
        ),
    ),
    more=(
        (
            "From {small} litres a gas grows to {large} litres while its temperature stays at {celsius} °C. It "
            "is {moles} mol of {gas}, ideal, and all goes reversibly. What work in J does it do?"
        ),
        (
            "At {celsius} °C, kept constant, {moles} mol of {gas} are let out slowly to {large} L. Before, "
            "they filled {small} L. Treat the gas as ideal and find the work in joules."
        ),
        (
            "{large} L is the final volume and {small} L the initial volume of {moles} mol of ideal {gas}, "
            "which expands reversibly at a steady {celsius} °C. Tell me the work done, in J."
        ),
        (
            "How much work, in joules, does ideal {gas} deliver in a slow expansion at {celsius} °C, when "
            "there are {moles} mol of it and the volume goes from {small} L up to {large} L?"
        ),
        (
            "I wonder what work in J I can get from {gas} at constant {celsius} °C. It is ideal, it expands "
            "infinitely slowly from {small} to {large} litres, and I have {moles} mol."
        ),
        (
            "Temperature: {celsius} °C, constant. Volume: {small} L before, {large} L after. Gas: {gas}, "
            "ideal, {moles} mol. Process: reversible. Work done in J: ?"
        ),
        (
            "Could you work out the joules done by {moles} mol of {gas} on a piston? The volume becomes "
            "{large} litres, having been {small} litres, the temperature is {celsius} °C all the time, and the "
            "ideal gas is in equilibrium throughout."
        ),
        (
            "so my cylinder has {small} litres of {gas} in it, {moles} mol, in a water bath of {celsius} "
            "celsius. the piston slides out very slowly till its {large} litres. ideal gas. how many joules of "
            "work"
        ),
        (
            '"Keep it at {celsius} °C and go slowly," says the professor. The student expands {gas}, {moles} '
            "mol, to {large} L from {small} L. Assuming an ideal gas, which work in J does she note down?"
        ),
        (
            "If an amount of {moles} mol of {gas}, regarded as ideal, is given {large} L of room instead of "
            "{small} L in a reversible isothermal process at {celsius} °C, determine the work it performs in "
            "joules."
        ),
        (
            "To {large} L from {small} L, at a constant {celsius} °C and reversibly, {moles} mol of ideal "
            "{gas} expand. What is the work in J?"
        ),
        (
            "{celsius} °C is kept up while ideal {gas} expands reversibly from {small} L to {large} L. There "
            "are {moles} mol of it. Find the work in J."
        ),
        (
            "{small} L grow to {large} L: reversible, isothermal at {celsius} °C, {moles} mol of ideal {gas}. "
            "How many joules of work are done?"
        ),
        (
            "How many joules does ideal {gas} do in expanding reversibly to {large} L, if it had {small} L "
            "before, its amount is {moles} mol and its temperature stays at {celsius} °C?"
        ),
        (
            "At the end the volume is {large} L, at the start it was {small} L. The ideal gas, {moles} mol of "
            "{gas}, stays at {celsius} °C, and the expansion is reversible. Calculate the work in J."
        ),
        (
            "With a temperature of {celsius} °C held constant, what work in J comes from {moles} mol of ideal "
            "{gas} when it goes slowly to {large} L, starting at {small} L?"
        ),
        (
            "Final volume {large} L; temperature {celsius} °C throughout; ideal {gas}, {moles} mol; initial "
            "volume {small} L; reversible. W in J?"
        ),
        (
            "ideal {gas} at {celsius} C the whole time, volume goes {small} L to {large} L very slowly, "
            "{moles} mol. work in J?"
        ),
        (
            "Tell me the work in J of {moles} mol of {gas}, an ideal gas here, that is allowed to fill {large} "
            "L, reversibly and at a steady {celsius} °C, after it had filled {small} L."
        ),
        (
            "If {gas} is taken as ideal, and {moles} mol of it expand without any change in temperature, at "
            "{celsius} °C, from {small} litres to {large} litres in a reversible way, what work in joules "
            "results?"
        ),
        (
            "I have a cylinder with a piston in a bath of {celsius} °C. Inside is ideal {gas}. Very slowly I "
            "let the volume rise from {small} L to {large} L. The amount being {moles} mol, how many J of work "
            "do I get?"
        ),
        (
            '"Which volumes?" "{large} litres after, {small} litres before." "Which gas?" "{moles} mol '
            'of {gas}, ideal." "And the temperature?" "{celsius} °C all the time." Find the reversible '
            "work in J."
        ),
        (
            "Given an ideal gas in a reversible isothermal expansion, namely {gas} at {celsius} °C, determine "
            "the work in J for {moles} mol. The volumes are {small} L at first and {large} L at last."
        ),
        (
            "Please compute in joules the work of a slow piston stroke that enlarges the room for ideal {gas} "
            "from {small} to {large} litres; the heat bath has {celsius} °C, the gas in the cylinder is "
            "{moles} mol."
        ),
        (
            "A model engine is driven by warm {gas}, {moles} mol of it, ideal. During its long stroke, so slow "
            "that the temperature does not leave {celsius} °C, the volume reaches {large} L. It was {small} L "
            "when the stroke began. What work in J is done?"
        ),
        (
            "Suppose the volume of {moles} mol of {gas} is raised at {celsius} °C to {large} L, reversibly. "
            "Before that the volume of this ideal gas was {small} L. State the work in J that it does at this "
            "constant temperature."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the work at constant temperature. Known: {moles} mol, {celsius} °C, {small} to {large} "
                "litres. The gas constant is {constant} J/(mol K), kelvin is Celsius plus {zero}. Multiply moles, "
                "constant, kelvin and the logarithm of the ratio of volumes."
            ),
            """
import math
kelvin = {celsius} + {zero}
print({moles} * {constant} * kelvin * math.log({large} / {small}))
""",
        ),
    ),
    reply="The work is {output} J.",
)
