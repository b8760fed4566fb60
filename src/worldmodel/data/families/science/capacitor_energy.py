"""The energy in a capacitor of some microfarads, in C."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    device = draw.pick("flash", "defibrillator", "stun gun", "power supply", "spot welder", "coil gun")
    micro, volts = draw.integer(20, 9000, 10), draw.integer(12, 450)
    return Case(
        {"device": device, "micro": micro, "volts": volts, "x": draw.integer(2, 60)}, micro * volts * volts / 2_000_000
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The capacitor of a {device} has {micro} microfarads and is charged to {volts} V. How much energy in "
            "joules does it hold?"
        ),
        "How many joules are stored in a {device} whose {micro} µF capacitor is at {volts} volts?",
        "C = {micro} µF, U = {volts} V, used in a {device}. Stored energy in J?",
        (
            "Charged to a voltage of {volts} V, a capacitor gives all its energy to a {device}. Its capacitance is "
            "{micro} microfarad. Find the energy in J."
        ),
        "my {device} contains one {micro} uF cap that sits at {volts} volts, what's the energy in there in joules",
        (
            "Compute the electric energy, in joules, of a fully charged capacitor in a {device}. It is rated {micro} "
            "µF and the charger supplies {volts} V."
        ),
        (
            "If a {device} empties a capacitor of {micro} microfarads from {volts} V down to nothing, what energy, in "
            "joules, is released?"
        ),
        (
            "Within {x} seconds the voltage across a capacitor ({micro} µF) rises to {volts} V; then the {device} is "
            "ready. State its energy in J at that moment."
        ),
        (
            "A warning on the {device} says: {volts} V, {micro} µF. Determine how many joules one could get from this "
            "capacitor at worst."
        ),
        "At {volts} volts, what work in joules did it take to charge the {micro} microfarad capacitor in the {device}?",
    ),
    more=(
        (
            "Could you tell me the joules held by a capacitor in a {device} if its voltage is {volts} V and "
            "its capacitance {micro} microfarads?"
        ),
        "{volts} V lie across the {micro} µF capacitor of a {device}. Calculate the stored energy in joules.",
        "Voltage: {volts} V. Device: {device}. Capacitance: {micro} µF. Energy in joules: ?",
        (
            "I wonder how much energy, in J, my {device} keeps ready when it has charged its capacitor of "
            "{micro} microfarads up to {volts} volts."
        ),
        (
            '"Careful, there are still {volts} volts on it!" calls the technician who is opening a {device}. '
            "The capacitor is marked {micro} µF. What energy in joules is she warning about?"
        ),
        (
            "Given a capacitance of {micro} µF and a charging voltage of {volts} V, determine the electrical "
            "energy in J available to the {device}."
        ),
        "cap from a {device}, charged to {volts} V, {micro} uF printed on it, how many joules",
        (
            "When the {device} is switched on, its capacitor, whose size is {micro} microfarads, is brought to "
            "{volts} volts. How many joules of energy has it then taken up?"
        ),
        (
            "In a {device} energy is kept by a capacitor. At full charge it shows {volts} V; the data sheet "
            "gives it {micro} µF. Work out how many joules are kept."
        ),
        (
            "Please find the energy in joules that is released as a {micro} µF capacitor at {volts} V is fully "
            "discharged into the {device}."
        ),
        "{volts} V, {micro} µF, in a {device}: how many joules are stored?",
        "At {volts} V, what is the energy in J of a capacitor with {micro} µF that works in a {device}?",
        (
            "A {device} has a capacitor. The voltage across it is {volts} V, the capacitance {micro} µF. Find "
            "the energy in joules."
        ),
        "Energy in J, please: capacitor of a {device}, {volts} volts, {micro} microfarads.",
        (
            "The technician reads {volts} V from the meter and {micro} µF from the case of the capacitor in a "
            "{device}. Work out its energy in joules."
        ),
        "If {volts} volts lie on a capacitor of {micro} µF, how many joules can the {device} take from it?",
        (
            "With {volts} V between its plates, a {micro} µF capacitor feeds a {device} until it is empty. "
            "Tell me the energy in J that it hands over."
        ),
        (
            "How much energy, in joules, does the {device} lose if its capacitor, which is at {volts} V and "
            "has {micro} µF, is emptied over a resistor?"
        ),
        (
            "I charge the capacitor in my {device} to {volts} volts. It is a {micro} microfarad one. How many "
            "joules are in it then?"
        ),
        (
            '"What\'s in it?" asks the pupil. "{volts} volts on {micro} microfarads," says the teacher '
            "about the capacitor of a {device}. Express it in joules."
        ),
        "{device}: energy in joules at {volts} volts, capacitor {micro} uf?",
        (
            "Could you calculate the stored energy, in J, from the voltage of {volts} V and the capacitance of "
            "{micro} µF of the capacitor in this {device}?"
        ),
        (
            "The {device} was not used for {x} minutes, yet its capacitor of {micro} µF still has {volts} V. "
            "How many joules has it got?"
        ),
        (
            "Before repairing a {device}, one should know the energy in its capacitor. Given {volts} V and "
            "{micro} µF, determine it in joules."
        ),
        (
            "Raised to {volts} V, the capacitor of a {device} stores energy. As its capacitance is {micro} µF, "
            "how many joules does it store?"
        ),
        (
            "For a {device} to work, its capacitor must be brought from empty to {volts} V. What energy in J "
            "does that take with {micro} µF?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the energy in joules. Known: {micro} microfarads, {volts} V. The energy is half the "
                "capacitance in farads times the square of the voltage; a farad has 1000000 microfarads."
            ),
            """
#include <stdio.h>
int main(void) {
    double farads = {micro} / 1000000.0;
    printf("%.6f\\n", farads * {volts} * {volts} / 2);
    return 0;
}
""",
            language="c",
            requires="c:math",
        ),
    ),
    reply="It holds {output} J.",
)
