"""The voltage that a capacitor has reached while it is charged through a resistor."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    volts = draw.pick(5, 6, 9, 12, 15, 24, 48)
    kohm, micro = draw.integer(10, 220), draw.pick(47, 68, 100, 150, 220, 330, 470, 680)
    seconds = round(kohm * micro / 1000 * draw.number(0.3, 2.2, digits=2), 1)
    values: dict[str, Value] = {
        "volts": volts,
        "kohm": kohm,
        "micro": micro,
        "seconds": seconds,
        "thing": draw.pick("timer", "flash unit", "door bell", "toy", "camera", "alarm"),
        "who": draw.person(),
        "rings": draw.pick(4, 5, 6),
    }
    answer = round(volts * (1 - math.exp(-seconds / (kohm * micro / 1000))), 3)
    return Case({**values, "x": draw.integer(9, 60)}, answer)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "An empty capacitor of {micro} µF is charged through a resistor of {kohm} kΩ from a {volts} V battery. "
            "What voltage does it have after {seconds} s?"
        ),
        (
            "What voltage has built up on a capacitor of {micro} µF {seconds} seconds after it was connected to "
            "{volts} V through {kohm} kΩ, uncharged at first?"
        ),
        (
            "RC circuit: {kohm} kΩ, {micro} µF, source {volts} V, capacitor empty at the start. Its voltage after "
            "{seconds} s?"
        ),
        (
            "A switch connects {volts} volts to a resistor of {kohm} kilohms, behind which lies a discharged "
            "capacitor of {micro} microfarads. Wait {seconds} seconds. Find the voltage between the plates."
        ),
        (
            "charging my {micro} uf cap over {kohm} kohm from {volts} volts, started at nothing, whats on it after "
            "{seconds} s"
        ),
        (
            "Calculate the voltage of a capacitor ({micro} µF) that has been charging for {seconds} s in series with "
            "a resistor ({kohm} kΩ) at a constant {volts} V, having been empty before."
        ),
        (
            "If an uncharged capacitor is given {seconds} s, to which voltage does it rise when the source has "
            "{volts} V, the resistance on the way is {kohm} kΩ and the capacitance {micro} µF?"
        ),
        (
            "Among the {x} parts of a {thing} are a resistor of {kohm} kΩ and a capacitor of {micro} µF, wired in "
            "series. At the moment of switching on, {volts} V are applied to the pair, and the capacitor holds no "
            "charge. State its voltage {seconds} s later."
        ),
        (
            '"Why isn\'t it at {volts} volts yet?" asks {who}, {seconds} s after the battery was connected. There '
            "are {kohm} kΩ between battery and capacitor, and the capacitor, empty in the beginning, has {micro} µF. "
            "What voltage is it at?"
        ),
        (
            "A capacitor fills up quickly at first and slowly later. This one has {micro} µF and gets its charge via "
            "{kohm} kΩ from a source of {volts} V. Starting empty, which voltage will it have reached when {seconds} "
            "seconds are over?"
        ),
    ),
    more=(
        (
            "From the time constant of {kohm} kΩ and {micro} µF, tell me how far an empty capacitor charges in "
            "{seconds} s at {volts} V. The answer should be in volts."
        ),
        (
            "For {seconds} seconds, current flows out of a {volts} V supply through {kohm} kilohms into a "
            "capacitor of {micro} microfarads. It was without charge before. How many volts does it hold then?"
        ),
        (
            "U = {volts} V; R = {kohm} kΩ; C = {micro} µF; charging time = {seconds} s; capacitor voltage at "
            "first: none; capacitor voltage at the end in V = ?"
        ),
        (
            "I connected {micro} µF and {kohm} kΩ in series, with no charge on the capacitor, and put {volts} "
            "V across them. Please tell me the capacitor voltage that I should measure {seconds} s after that."
        ),
        (
            "In a {thing} the delay is made by a capacitor of {micro} µF that charges through {kohm} kΩ. The "
            "whole costs {x} euros. From the moment {volts} V are switched on, {seconds} s go by. To what "
            "voltage has the capacitor, empty at the start, risen?"
        ),
        (
            "Could you work out the voltage across a charging capacitor? It began at nothing, the supply gives "
            "{volts} V, {seconds} s have passed since, and the values are {micro} µF for the capacitor and "
            "{kohm} kΩ for the resistor."
        ),
        "cap voltage after {seconds} s? r {kohm} kohm, c {micro} uf, supply {volts} v, cap was empty",
        (
            "The designers of a {thing} want to know how many volts appear at the capacitor {seconds} s after "
            "power on. Power comes as {volts} V; a resistor of {kohm} kΩ limits the current; the capacitance, "
            "wholly uncharged, is {micro} µF."
        ),
        (
            "Across {kohm} kΩ a source of {volts} V loads an empty capacitor, {micro} µF in size. Neglect "
            "everything else and determine the capacitor's voltage at the end of {seconds} s."
        ),
        (
            "Through a resistor with {rings:words} coloured rings, {kohm} kΩ in value, {volts} V are led to a "
            "capacitor with {micro} µF and no charge. What will a good voltmeter across the capacitor display "
            "{seconds} s later?"
        ),
        (
            "{seconds} s after a source of {volts} V was switched on, what is the voltage of a capacitor of "
            "{micro} µF, empty at first, behind a resistor of {kohm} kΩ?"
        ),
        (
            "Through {kohm} kΩ an uncharged capacitor is connected to {volts} V. Its capacitance is {micro} "
            "µF. Find its voltage when {seconds} s have passed."
        ),
        (
            "{kohm} kΩ and {micro} µF are in series. After {seconds} s at {volts} V, how many volts are on the "
            "capacitor, which started without charge?"
        ),
        (
            "How high is the voltage of a capacitor, empty to begin with, {seconds} seconds into charging, "
            "with {micro} µF for itself, {kohm} kΩ in front of it and a {volts} V supply?"
        ),
        (
            "A {volts} V supply charges a capacitor for {seconds} s. The resistor between them has {kohm} kΩ, "
            "the capacitor {micro} µF and no charge at the start. Tell me the voltage it gets to."
        ),
        (
            "Charging time {seconds} s; supply {volts} V; capacitor {micro} µF, initially empty; resistor "
            "{kohm} kΩ. Capacitor voltage = ?"
        ),
        (
            "my cap ({micro} uf, empty) hangs on {volts} v with a {kohm} kohm resistor in line. how many volts "
            "does it have after {seconds} s"
        ),
        (
            "When {seconds} s are over, which voltage can {who} measure on a capacitor that was empty, has "
            "{micro} µF, and is fed by {volts} V by way of {kohm} kΩ?"
        ),
        (
            '"Count to {seconds} seconds," says {who}, closing the switch. Now {volts} V drive a current '
            "through {kohm} kΩ into an empty capacitor of {micro} µF. What is its voltage at the end of the "
            "count?"
        ),
        (
            "In a {thing}, {micro} µF must be charged from nothing. The resistor for it has {kohm} kΩ, the "
            "battery {volts} V. Work out the voltage on the capacitor at {seconds} s."
        ),
        (
            "Given R = {kohm} kΩ, a source of {volts} V and an initially discharged capacitor with C = {micro} "
            "µF, calculate the capacitor voltage at t = {seconds} s."
        ),
        (
            "Please determine what voltage a capacitor reaches. It has {micro} µF and is empty; it is charged "
            "for {seconds} s; the voltage of the source is {volts} V and the series resistance {kohm} kΩ."
        ),
        (
            "You take an empty capacitor with {micro} µF. You link it by a {kohm} kΩ resistor to {volts} V. "
            "You look at it {seconds} s later. At what voltage is it?"
        ),
        (
            "A {thing} with {x} parts contains a capacitor of {micro} µF. For {seconds} s it is charged, from "
            "empty, out of a {volts} V source whose current passes {kohm} kΩ. State the voltage it has then."
        ),
        (
            "I wonder how many volts {seconds} s of charging give an empty capacitor. The resistor is {kohm} "
            "kΩ, the supply {volts} V, and the capacitor itself {micro} µF."
        ),
        (
            "Between a capacitor and its source of {volts} V lies a resistor of {kohm} kΩ. The capacitor, "
            "{micro} µF, had no charge when the source was joined to it {seconds} s ago. What voltage is "
            "across it now?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the voltage of the capacitor. Known: {volts} V, {kohm} kilohms, {micro} microfarads, "
                "{seconds} s. Kilohms times microfarads by 1000 is the time constant in seconds. The voltage is that "
                "of the source times one minus e to the power of minus time by time constant."
            ),
            """
import math
constant = {kohm} * {micro} / 1000
print(round({volts} * (1 - math.exp(-{seconds} / constant)), 3))
""",
        ),
    ),
    reply="It is at {output} V.",
)
