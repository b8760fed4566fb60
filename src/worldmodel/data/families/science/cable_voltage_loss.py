"""The voltage lost in a copper cable there and back, with the resistivity of the metal known."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    metal, rho = draw.pick(("copper", "0.0172"), ("aluminium", "0.0282"), ("silver", "0.0159"))
    length, cross, current = draw.integer(5, 90), draw.pick(1.5, 2.5, 4, 6, 10), draw.number(0.5, 9, digits=1)
    values: dict[str, Value] = {"metal": metal, "rho": rho, "length": length, "cross": cross, "current": current}
    device = draw.pick("pump", "lamp", "heater", "fridge", "camera")
    return Case({**values, "device": device, "x": draw.integer(2, 9)}, 2 * length * float(rho) / cross * current)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {device} is connected by a two-wire {metal} cable of {length} m and {cross} mm². It draws {current} A. "
            "How many volts are lost in the cable?"
        ),
        (
            "How large is the voltage drop over {length} metres of {metal} cable ({cross} mm², there and back) that "
            "carries {current} A to a {device}?"
        ),
        (
            "{metal:capital} cable to a {device}: length {length} m, two wires, {cross} mm² each, current {current} "
            "A. Voltage drop?"
        ),
        (
            "To supply a {device} at a distance of {length} m, two {metal} wires of {cross} square millimetres are "
            "laid side by side. The current is {current} amperes. Find the voltage lost along both."
        ),
        (
            "i run {current} amps to a {device} through {length} m of {metal} cable, {cross} mm² per wire, and the "
            "current has to come back too. how many volts do i lose"
        ),
        (
            "Compute the loss of voltage between the meter and a {device} drawing {current} A. The cable has an out "
            "and a return wire of {metal}, each {length} metres long with a cross section of {cross} mm²."
        ),
        (
            "In a garden with {x} trees, a {device} stands {length} m from the house. Its cable has two {metal} cores "
            "of {cross} mm². When {current} A flow, by how many volts is the voltage at the {device} lower than at "
            "the house?"
        ),
        (
            "If both conductors of a line are {metal}, {cross} mm² thick and {length} m long, what voltage in volts "
            "do they use up at {current} A before and after the {device}?"
        ),
        (
            "The line to the {device} is {length} m of twin cable, {metal}, {cross} mm². Determine its resistance for "
            "the whole loop, and multiply by {current} A: what drop in volts comes out?"
        ),
        (
            "Out and back through {metal}: {length} m each way, {cross} mm². A {device} takes {current} A. Say how "
            "many volts do not arrive."
        ),
    ),
    more=(
        (
            "{current} A flow to a {device} and back through a {metal} cable. Each of its two cores is "
            "{length} m long and has {cross} mm². What voltage is lost on the way there and back?"
        ),
        (
            "With a cross section of {cross} mm² for each of two {metal} wires and a distance of {length} m to "
            "the {device}, how many volts drop in the wires at {current} A?"
        ),
        (
            "I wonder how much voltage my {device} loses: it takes {current} A, and both wires of its cable, "
            "{metal}, {cross} mm², are {length} m long."
        ),
        (
            "Wire: {metal}, {cross} mm². Current: {current} A. Distance to the {device}: {length} m, out and "
            "back. Loss in volts?"
        ),
        (
            "Please work out the voltage drop for a {device}. The supply is {length} m away; a pair of {metal} "
            "conductors of {cross} mm² each carries the {current} A to it and home again."
        ),
        (
            "An electrician lays {metal} cable with a cross section of {cross} mm² per wire to a {device} that "
            "will draw {current} A. The house is {length} m off, and the current must flow both ways. How many "
            "volts will be missing at the {device}?"
        ),
        (
            "The {device} needs {current} A. Could you tell me how many volts vanish in {length} m of two-core "
            "{metal} cable, {cross} mm² per core, counting the way out and the way back?"
        ),
        (
            "If a {device} at the end of a {length} m long twin line takes {current} amperes, and the line is "
            "made of {metal} wires of {cross} mm², by how many volts does the line lower the voltage?"
        ),
        "cable is {cross} mm² {metal}, two wires, {length} m to the {device}, {current} A. volts lost in total?",
        (
            '"The {device} is weak," the gardener complains. No wonder: its two {metal} wires, {cross} '
            "square millimetres thick, run for {length} m each with {current} A in them. Which voltage do they "
            "swallow together?"
        ),
        (
            "{current} A flow through both wires of a {metal} cable to a {device}. A wire has {cross} mm² and "
            "{length} m. How many volts are lost in total?"
        ),
        (
            "At {cross} mm² per wire, what is the voltage loss in a two-wire {metal} cable when a {device} "
            "{length} m away draws {current} A?"
        ),
        (
            "A {device} draws {current} A. The two wires of its cable, {metal} with a cross section of {cross} "
            "mm², are {length} m long each. Find the volts lost along the wires."
        ),
        (
            "What voltage drops on the way to a {device} and back, if {cross} mm² is the section of each "
            "{metal} wire, {current} A the current and {length} m the one-way length?"
        ),
        (
            "Current {current} A; {metal} wires, out and return, {cross} mm² each; cable length {length} m; "
            "load: {device}. Volts lost?"
        ),
        (
            "how many volts get lost? {device} pulls {current} A, wires are {metal}, {cross} mm², there and "
            "back, and its {length} m away"
        ),
        (
            "With {current} A in it, a {metal} line feeds a {device}. Going and returning conductors each have "
            "{cross} mm² and a length of {length} m. Calculate the drop of voltage in volts."
        ),
        (
            "The cross section is {cross} mm² for each of the two {metal} conductors, the current of the "
            "{device} is {current} A, and the distance from the fuse box {length} m. Tell me the voltage that "
            "the conductors take."
        ),
        (
            "You connect a {device} by {cross} mm² {metal} cable with two cores. It uses {current} A. If you "
            "need {length} m of this cable, how many volts do you lose in both cores?"
        ),
        (
            "By how many volts does the voltage fall on {length} m of two-core cable when {current} A run to a "
            "{device} and back? The cores are {metal} and {cross} mm² thick."
        ),
        (
            '"{current} A is a lot for {cross} mm²," the expert says about a {metal} two-wire cable leading '
            "{length} m to a {device}. What voltage is lost in it, there and back?"
        ),
        (
            "If the wires to and from a {device} are {metal}, with {cross} mm² each, and must carry {current} "
            "A over {length} m in each direction, how great is the loss in volts?"
        ),
        (
            "My {device} stands {length} m from the socket and takes {current} A. I bought two-wire {metal} "
            "cable, {cross} mm² a wire. Please tell me how many volts won't arrive."
        ),
        (
            "Determine the voltage loss in a pair of {metal} wires, {cross} mm² in section, {length} m in "
            "length, between which a {device} is connected that needs {current} A."
        ),
        (
            "At night a farmer runs a {device} at the far end of his field. {current} A go out and come back "
            "through two {metal} wires that have {cross} mm² each. The field is {length} m long, and so is "
            "either wire. What is the voltage lost in both?"
        ),
        (
            "Given {length} m of twin {metal} cable to a {device}, {current} A of current and {cross} mm² of "
            "cross section per wire, work out the volts that the cable uses up."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the voltage lost. Known: {length} m there and back, {cross} mm², {current} A. The resistivity "
                "of {metal} is {rho} ohm mm²/m. Resistance is twice the length times resistivity by cross section; "
                "multiply it by the current."
            ),
            """
resistance = 2 * {length} * {rho} / {cross}
print(resistance * {current})
""",
        ),
    ),
    reply="{output} V are lost.",
)
