"""The current that a transformer of some efficiency draws, from its turns and the resistance of its load."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    volts, first = draw.pick(110, 120, 230, 240, 400), draw.integer(400, 2400, 10)
    second = round(first * draw.number(0.08, 0.3, digits=3))
    ohm, percent = draw.integer(3, 40), draw.integer(84, 98)
    values: dict[str, Value] = {
        "volts": volts,
        "first": first,
        "second": second,
        "ohm": ohm,
        "percent": percent,
        "load": draw.pick("lamp", "heater", "hot plate", "soldering iron", "heating wire", "electric blanket"),
    }
    output = volts * second / first
    return Case({**values, "x": draw.integer(3, 17)}, round(output**2 / ohm / (percent / 100) / volts, 4))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A transformer has {first} turns on the mains side and {second} on the other. It is connected to {volts} "
            "V and feeds a {load} of {ohm} Ω with an efficiency of {percent}%. What current in amperes does it draw "
            "from the mains?"
        ),
        (
            "How many amperes flow in the primary coil ({first} turns, {volts} V) of a transformer when its "
            "secondary coil of {second} turns supplies {ohm} ohms and {percent} percent of the power arrives?"
        ),
        "Transformer: {volts} V, {first}:{second} turns, load {ohm} Ω, efficiency {percent}%. Primary current in A?",
        (
            "Two coils share an iron core. The first has {first} turns and lies at {volts} V; from the second, with "
            "{second} turns, a {load} with a resistance of {ohm} ohms gets its voltage. Of the power that goes in, "
            "{percent} percent come out. Find the amperes that go in."
        ),
        (
            "my transformer is on {volts} volts, {first} windings in and {second} out, theres a {load} of {ohm} ohm "
            "on it and its {percent} percent efficient. what current goes in, in amps"
        ),
        (
            "Calculate the input current, in A, of a transformer from its input voltage of {volts} V, {first} "
            "primary and {second} secondary turns, a load of {ohm} Ω at the output and an efficiency of {percent}%."
        ),
        (
            "If the {load} behind a transformer has {ohm} Ω, the coils have {first} turns (input, {volts} V) and "
            "{second} turns (output), and {percent}% of the power gets through, what current does the socket deliver "
            "in amperes?"
        ),
        (
            "A transformer of {x} kg stands in a workshop. Its output coil of {second} turns drives a {load} ({ohm} "
            "Ω), its input coil of {first} turns hangs on {volts} V. Only {percent}% of the input power reaches the "
            "{load}. State the input current in amperes."
        ),
        (
            '"Put in {first} turns, take out {second}," says the electrician, who runs a {load} of {ohm} Ω that way '
            "on a line of {volts} V. How many amperes are taken from the line at {percent} percent efficiency?"
        ),
        (
            "The secondary voltage of a transformer follows from the turns: {first} at the supply of {volts} V, "
            "{second} at the load. The load, a {load}, has a resistance of {ohm} Ω. Determine the supply current in "
            "A, the losses leaving {percent}% for the load."
        ),
    ),
    more=(
        (
            "With {second} turns on the output and {first} turns on the input, a transformer brings {volts} V "
            "down for a {load} whose resistance is {ohm} Ω. Tell me the amperes on the input side, given an "
            "efficiency of {percent} percent."
        ),
        (
            "What does an ammeter before a transformer show (in A)? The mains has {volts} V, the windings "
            "count {first} before and {second} behind, {ohm} Ω are connected as a load, and {percent}% of the "
            "energy is passed on."
        ),
        "N1 = {first}; N2 = {second}; U1 = {volts} V; R = {ohm} Ω; efficiency = {percent}%; I1 in A = ?",
        (
            "I wound a transformer myself: {first} turns for the {volts} V side, {second} turns for my {load}, "
            "which measures {ohm} Ω. It passes on {percent} percent of the power. How large is the current in "
            "the first winding, in amperes?"
        ),
        (
            "A {load} with {ohm} Ω is used for {x} hours a day behind a transformer that has {first} turns on "
            "the side of the {volts} V and {second} on that of the {load}. At {percent}% efficiency, what is "
            "the current drawn, in A?"
        ),
        (
            "Could you find the primary current? Known are the voltage, {volts} V, the numbers of turns, "
            "{first} primary against {second} secondary, the load resistance, {ohm} ohms, and the efficiency, "
            "{percent}%. I'd like it in amperes."
        ),
        (
            "amps into transformer? {percent}% efficient, {ohm} ohm {load} on the {second} turn side, {first} "
            "turn side at {volts} v"
        ),
        (
            "Power for a {load} comes through a transformer. As the {load} has {ohm} ohms and the output "
            "winding {second} turns as against {first} in the input winding, work out how many amperes flow "
            "into the latter from a net of {volts} volts if {percent} percent of the power is not lost."
        ),
        (
            "On its {volts} V side a transformer carries {first} windings, on its low side {second}. Connect "
            "{ohm} Ω to the low side and let {percent}% of the power come through: what is the current on the "
            "other side in amperes?"
        ),
        (
            "In a village {x} km from the nearest town, a {load} of {ohm} Ω is fed by {second} turns of wire "
            "around a core; around the same core run {first} turns that are joined to {volts} V. The "
            "arrangement has an efficiency of {percent} percent. Compute the current taken from the supply, in "
            "A."
        ),
        (
            "{percent}% efficient, a transformer feeds a {load} of {ohm} Ω from {second} turns. The input side "
            "has {first} turns and {volts} V. What is the input current in A?"
        ),
        (
            "A {load} has {ohm} Ω. It hangs on the output of a transformer, {second} turns, whose input, "
            "{first} turns, is at {volts} V. With an efficiency of {percent}%, find the amperes taken in."
        ),
        (
            "What current, in A, goes into a transformer that is {percent}% efficient, with {ohm} Ω as the "
            "load ({load}) on {second} output turns and {volts} V on {first} input turns?"
        ),
        (
            "At {volts} V, {first} turns take in power; {second} turns give {percent}% of it to a {load} with "
            "{ohm} ohms. How many amperes are taken in?"
        ),
        (
            "Efficiency: {percent}%. Load: {load}, {ohm} Ω. Output turns: {second}. Input turns: {first}. "
            "Input voltage: {volts} V. Input current in A: ?"
        ),
        (
            "The output coil of a transformer has {second} turns, the input coil {first}. My {load}, {ohm} Ω, "
            "is on the output, and {volts} V are on the input. Since {percent} percent of the power gets "
            "across, how many amperes do I draw from the line?"
        ),
        (
            "If only {percent}% of the power taken from the {volts} V mains reaches a {load} of {ohm} Ω, and "
            "the transformer in between has {second} turns on the side of the {load} and {first} on the other, "
            "how large is the mains current in A?"
        ),
        (
            "Tell me the primary current in amperes: secondary {second} turns, primary {first} turns, primary "
            "voltage {volts} V, efficiency {percent}%, and a {load} with a resistance of {ohm} Ω as the load."
        ),
        (
            '"How many amperes will it pull from the socket?" asks the customer. The transformer has an '
            "efficiency of {percent}%. Its coils have {second} turns for the {load} and {first} for the "
            "socket, which gives {volts} V. The {load} has {ohm} ohms. Answer the customer."
        ),
        (
            "{ohm} ohm {load}, {second} turns out, {first} turns in, {percent}% efficient, mains is {volts} v. "
            "amps from the mains?"
        ),
        (
            "Could you calculate the current on the input side, in A, if a {load} of {ohm} Ω is connected to "
            "the output side, which has {second} turns, the input side has {first} turns and lies at {volts} "
            "V, and {percent}% is the efficiency?"
        ),
        (
            "First find the voltage that {second} turns give when {first} turns are connected to {volts} V; "
            "then the power in a {load} of {ohm} Ω at that voltage; and then, the efficiency being {percent}%, "
            "the current from the supply in amperes. What is the last result?"
        ),
        (
            "Somebody found an old transformer in the cellar. It has {second} windings on its output and "
            "{first} on its input. A {load} with {ohm} Ω is attached, {percent} percent of the energy gets "
            "through, and the wall supplies {volts} V. Work out how many amperes come from the wall."
        ),
        (
            "Please determine the current in A which a supply of {volts} V delivers to a coil of {first} "
            "turns. On the same core sits a coil of {second} turns with a {load} of {ohm} Ω. The efficiency "
            "amounts to {percent}%."
        ),
        (
            "A transformer loses some of its power, but {percent}% arrives at the {load}, a resistance of "
            "{ohm} Ω. Turns on the supply side: {first}. Turns on the load side: {second}. With {volts} V "
            "supplied, how many amperes flow in?"
        ),
        (
            "Through a transformer with {first} turns at the input and {second} at the output, a supply gives "
            "power to a {load}. Its resistance is {ohm} Ω, the supply has {volts} V, {percent}% is passed on. "
            "State the current from the supply in amperes."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the current drawn. Known: {volts} V, {first} to {second} turns, load {ohm} ohms, {percent} "
                "percent efficient. The voltages go as the turns. The square of the output voltage by the ohms is "
                "the output power; divide by the efficiency and by the input voltage."
            ),
            """
output = {volts} * {second} / {first}
power = output ** 2 / {ohm}
print(round(power / ({percent} / 100) / {volts}, 4))
""",
        ),
    ),
    reply="It draws {output} A.",
)
