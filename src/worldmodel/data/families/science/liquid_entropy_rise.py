"""The entropy that a liquid gains on being warmed between two Celsius temperatures, with its specific heat told."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    liquid, heat, most = draw.pick(
        ("water", 4.19, 95),
        ("milk", 3.93, 90),
        ("olive oil", 1.97, 110),
        ("glycerine", 2.43, 130),
        ("sunflower oil", 2.05, 120),
        ("apple juice", 3.85, 90),
    )
    mass, start = draw.number(0.4, 24, digits=1), draw.integer(5, 28)
    end = draw.integer(start + 12, most)
    values: dict[str, Value] = {
        "liquid": liquid,
        "heat": heat,
        "mass": mass,
        "start": start,
        "end": end,
        "x": draw.integer(2, 50),
        "zero": "273.15",
    }
    change = mass * heat * math.log((end + 273.15) / (start + 273.15))
    return Case(values, round(change, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{mass} kg of {liquid} are warmed from {start} °C to {end} °C. The specific heat is {heat} kJ/(kg K). By "
            "how many kJ/K does the entropy of the {liquid} rise?"
        ),
        (
            "What is the change of entropy, in kJ/K, of {mass} kg {liquid} between {start} °C and {end} °C, with a "
            "constant specific heat of {heat} kJ/(kg K)?"
        ),
        "{liquid:capital}: {mass} kg, c = {heat} kJ/(kg K), {start} °C to {end} °C. ΔS in kJ/K?",
        (
            "A pot with {liquid} stands on the stove. It holds {mass} kilograms, each of which takes {heat} kJ for "
            "every degree. At the start a thermometer in it shows {start} °C, at the end {end} °C. Find how much "
            "entropy, in kJ per kelvin, the {liquid} has gained."
        ),
        (
            "entropy gain please, in kj/k: heating {liquid}, {mass} kg of it, first {start} celsius, then {end} "
            "celsius, specific heat {heat} kj/kgK"
        ),
        (
            "If {liquid} with a heat capacity of {heat} kJ/(kg K) is heated reversibly, {end} °C being reached from "
            "{start} °C, by what amount in kJ/K does its entropy grow? The mass is {mass} kg."
        ),
        (
            "Heat flows bit by bit into {mass} kg of {liquid}, whose temperature climbs from {start} to {end} degrees "
            "Celsius. Adding up heat divided by absolute temperature, with {heat} kJ per kg and degree, which entropy "
            "change in kJ/K do you find?"
        ),
        (
            '"Integrate m c dT over T," it says in the exercise, "for {liquid} from {start} °C up to {end} °C." The '
            "mass m is {mass} kg and c is {heat} kJ/(kg K). Give the value in kJ/K."
        ),
        (
            "In a laboratory with {x} places, a student heats {mass} kg of {liquid}. Before heating it has {start} "
            "°C, afterwards {end} °C. Compute the increase in its entropy in kJ/K from a specific heat of {heat} "
            "kJ/(kg K)."
        ),
        (
            "Determine ΔS. Substance: {liquid}. Temperature: first {start} °C, last {end} °C. Mass: {mass} kg. Heat "
            "needed per kilogram and kelvin: {heat} kJ. The answer should be in kJ/K."
        ),
    ),
    more=(
        (
            "The specific heat of {liquid} is {heat} kJ/(kg K). Tell me the entropy, in kJ/K, that {mass} kg of it "
            "take in while they get warmer, going from {start} °C to {end} °C."
        ),
        (
            "I have {mass} kg of {liquid} at {start} °C and bring it to {end} °C. For a kilogram and a degree, {heat} "
            "kJ are spent. How much does the entropy go up, expressed in kJ/K?"
        ),
        "m = {mass} kg ({liquid}); T1 = {start} °C; T2 = {end} °C; c = {heat} kJ/(kg K); S2 - S1 = ? kJ/K",
        (
            "Could you calculate by how many kJ per kelvin {liquid} at {end} °C has more entropy than the same "
            "{liquid} at {start} °C? Let there be {mass} kg, and let {heat} kJ/(kg K) hold at all temperatures in "
            "between."
        ),
        (
            "Up to {end} °C a boiler heats its filling, {mass} kg of {liquid}, which came in at {start} °C. Work out "
            "the entropy that has been passed to the filling (kJ/K) if its specific heat capacity is {heat} kJ/(kg K)."
        ),
        (
            "entropy of {mass} kg {liquid}, how far does it change (kJ/K) from {start} to {end} °C when c is {heat} "
            "kJ/kgK and stays constant"
        ),
        (
            "After {x} minutes over the fire, a can of {liquid} has warmed up to {end} °C. It was hung there at "
            "{start} °C. Its contents weigh {mass} kg and want {heat} kJ per kg and degree. State the gain in entropy "
            "of the contents in kJ/K."
        ),
        (
            "Warming makes entropy larger by mass times specific heat times a logarithm of absolute temperatures. "
            "Apply this to {liquid}: {mass} kg, {heat} kJ/(kg K), initial {start} °C, final {end} °C. What results, "
            "in kJ/K?"
        ),
        (
            "Given {heat} kJ/(kg K) for {liquid}, what entropy difference in kJ/K lies between the states {start} °C "
            "and {end} °C of a sample that weighs {mass} kg?"
        ),
        (
            "A food factory, {x} years old, is checked for losses of useful energy. In one of its vessels {mass} kg "
            "of {liquid} are raised to {end} °C, beginning at {start} °C, and require {heat} kJ per kg for each "
            "kelvin. The inspector wants the rise in the entropy of the {liquid}, in kJ/K. How large is it?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the gain of entropy. Known: {mass} kg of {liquid}, {heat} kJ/(kg K), from {start} °C to {end} "
                "°C. Kelvin is Celsius plus {zero}. Mass times specific heat times the logarithm of the ratio of "
                "kelvin temperatures."
            ),
            """
import math
ratio = ({end} + {zero}) / ({start} + {zero})
print(round({mass} * {heat} * math.log(ratio), 3))
""",
        ),
    ),
    reply="The entropy rises by {output} kJ/K.",
)
