"""The voltage of a galvanic cell at other than standard concentrations, by the equation of Nernst."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    neg, pos, volts, n = draw.pick(
        ("zinc", "copper", 1.1, 2),
        ("nickel", "copper", 0.6, 2),
        ("iron", "copper", 0.78, 2),
        ("tin", "copper", 0.48, 2),
        ("cadmium", "copper", 0.74, 2),
        ("magnesium", "zinc", 1.61, 2),
        ("zinc", "nickel", 0.5, 2),
        ("aluminium", "chromium", 0.92, 3),
    )
    cn, cp = draw.sample((0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.08, 0.1, 0.2, 0.4, 0.5, 0.8, 1.2, 1.5), 2)
    values: dict[str, Value] = {
        "neg": neg,
        "pos": pos,
        "volts": volts,
        "n": n,
        "cn": cn,
        "cp": cp,
        "who": draw.person(),
        "grams": draw.integer(150, 900, 10),
    }
    return Case({**values, "x": draw.integer(3, 40)}, round(volts - 0.0592 / n * math.log10(cn / cp), 4))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A cell has a {neg} electrode in {cn} mol/L of {neg} ions as its negative pole and {pos} in {cp} mol/L "
            "of {pos} ions as its positive pole. The standard voltage is {volts} V, and {n} electrons are exchanged. "
            "What voltage does it give at 25 °C?"
        ),
        (
            "What is the voltage at room temperature of a {neg} and {pos} cell with {cn} mol/L at the {neg} side, "
            "which is negative, and {cp} mol/L at the {pos} side, if under standard conditions it has {volts} V and "
            "{n:words} electrons pass per atom?"
        ),
        "Galvanic cell, minus pole {neg} ({cn} M), plus pole {pos} ({cp} M), E0 = {volts} V, n = {n}, 25 °C. E?",
        (
            "In the left beaker a rod of {neg} dissolves; its ions have a concentration of {cn} mol/L. In the right "
            "beaker {pos} is deposited from a solution with {cp} mol/L. Each atom gives {n:words} electrons to the "
            "wire. With {volts} V as the standard voltage, find the actual one at room temperature."
        ),
        (
            "how many volts from my {neg} and {pos} cell at 25 degrees? {volts} v is the standard value, {n} "
            "electrons, the {neg} ions (minus pole) are {cn} mol/l and the {pos} ions {cp} mol/l"
        ),
        (
            "Apply the Nernst equation (25 °C): standard cell voltage {volts} V; {n} electrons; ions of {neg} at the "
            "negative electrode {cn} mol/L; ions of {pos} at the positive electrode {cp} mol/L. Compute the cell "
            "voltage."
        ),
        (
            "If the ions of {pos} in a battery are brought to {cp} mol/L and those of {neg} to {cn} mol/L, by what "
            "voltage is its standard value of {volts} V replaced? Electrons flow from {neg} to {pos}, {n} for each "
            "atom, and the room has 25 °C."
        ),
        (
            "Model {x} of a school battery combines {neg}, the negative side, with {pos}. It would have {volts} V at "
            "standard concentrations, and {n:words} electrons take part in the reaction. Today the solutions contain "
            "{cn} mol/L of {neg} ions and {cp} mol/L of {pos} ions, and it is 25 °C warm. Which voltage is measured?"
        ),
        (
            '"With all ions at a mole per litre we would read {volts} volts," explains {who}. But {neg}, which loses '
            "{n} electrons per atom, stands in a solution of {cn} mol/L, and {pos}, which receives them, in one of "
            "{cp} mol/L. What do they read at room temperature?"
        ),
        (
            "The voltage of a cell shifts with its concentrations. For {neg} as the giver of electrons ({cn} mol/L "
            "of its ions) and {pos} as the taker ({cp} mol/L), {n} electrons at a time, the standard voltage is "
            "{volts} V. Determine the voltage at 25 °C."
        ),
    ),
    more=(
        (
            "Electrons leave {neg}, {n} from each atom, and run through the wire to {pos}. Solutions: {cn} "
            "mol/L at {neg}, {cp} mol/L at {pos}. Starting from {volts} V for standard conditions, tell me the "
            "volts at a temperature of 25 °C."
        ),
        (
            "Given {volts} V as E0 for the pair of {neg} (anode) and {pos} (cathode), ion concentrations of "
            "{cn} mol/L at the anode and {cp} mol/L at the cathode, and {n:words} electrons per atom, what "
            "does Nernst predict at 25 °C?"
        ),
        (
            "anode: {neg}, {cn} mol/L; cathode: {pos}, {cp} mol/L; electrons: {n}; standard voltage: {volts} "
            "V; temperature: 25 °C; cell voltage in V = ?"
        ),
        (
            "I built a cell out of {pos} in a solution of {cp} mol/L and {neg} in one of {cn} mol/L. The {neg} "
            "is the minus pole. Books give {volts} V at standard concentrations and {n} electrons for the "
            "reaction. What should my voltmeter say at room temperature?"
        ),
        (
            "After {x} minutes of preparation the cell is ready: {cp} mol/L of {pos} ions around the cathode, "
            "{cn} mol/L of {neg} ions around the anode, {n} electrons per atom on the move. Its standard "
            "voltage being {volts} V, work out its voltage at 25 °C."
        ),
        (
            "Could you correct the standard voltage of {volts} V for concentration? The oxidised metal is "
            "{neg}, with {cn} mol/L of ions, the reduced one {pos}, with {cp} mol/L; {n} electrons change "
            "sides; it is 25 °C."
        ),
        "nernst at 25 C please: e0 {volts} V, n {n}, {neg} anode {cn} molar, {pos} cathode {cp} molar",
        (
            "At room temperature a voltmeter hangs between {pos}, the plus pole, and {neg}, the minus pole. "
            "There are {cp} mol/L of {pos} ions and {cn} mol/L of {neg} ions in the half-cells. The reaction, "
            "in which every atom passes on {n:words} electrons, would supply {volts} V if both had a mole per "
            "litre. State the reading."
        ),
        (
            "Starting with {volts} V at standard concentrations, what does the voltage become when the {neg} "
            "half-cell (negative) has {cn} mol/L and the {pos} half-cell {cp} mol/L, with {n} electrons per "
            "atom at 25 °C?"
        ),
        (
            "A cell made of {neg} and {pos} weighs {grams} g in all. Its negative {neg} plate dips into {cn} "
            "mol/L, its positive {pos} plate into {cp} mol/L, in each case of its own ions. Take {n} electrons "
            "and a standard voltage of {volts} V, and calculate the voltage for 25 °C."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the voltage of the cell. Known: standard voltage {volts} V, {n} electrons, {cn} mol/L of "
                "{neg}, {cp} mol/L of {pos}. By Nernst, subtract 0.0592 divided by the electrons times the decimal "
                "logarithm of the concentration at the negative pole by that at the positive pole."
            ),
            """
import math
ratio = {cn} / {cp}
print(round({volts} - 0.0592 / {n} * math.log10(ratio), 4))
""",
        ),
    ),
    reply="The cell gives {output} V.",
)
