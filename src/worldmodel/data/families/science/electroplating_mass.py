"""The metal that a current deposits in some minutes, with the known constant of Faraday."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    metal, molar, charge = draw.pick(
        ("copper", 63.55, 2),
        ("silver", 107.87, 1),
        ("nickel", 58.69, 2),
        ("zinc", 65.38, 2),
        ("gold", 196.97, 3),
        ("chromium", 52, 3),
    )
    amps, minutes = draw.number(0.2, 12, digits=1), draw.integer(5, 240)
    thing = draw.pick("spoon", "ring", "bolt", "tap", "medal", "bumper")
    values: dict[str, Value] = {
        "metal": metal,
        "molar": molar,
        "charge": str(charge),
        "amps": amps,
        "minutes": minutes,
        "thing": thing,
    }
    return Case(
        {**values, "faraday": "96485", "sign": f"{metal}({'I' * charge})", "x": draw.integer(2, 9)},
        amps * minutes * 60 * molar / charge / 96485,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} is plated with {metal} from a {sign} solution by a current of {amps} A for {minutes} minutes. "
            "The molar mass is {molar} g/mol. How many grams of {metal} are deposited?"
        ),
        (
            "How many grams of {metal} ({molar} g/mol) does a bath of {sign} ions put on a {thing} in {minutes} "
            "minutes at {amps} amperes?"
        ),
        "Electrolysis of a {sign} salt: {amps} A, {minutes} min, {molar} g/mol. Mass of {metal} in g?",
        (
            "For {minutes} minutes {amps} A flow through a {sign} bath in which a {thing} hangs. A mole of {metal} "
            "weighs {molar} g. Find the growth in mass, in grams, if all current deposits metal."
        ),
        (
            "i'm coating a {thing} in a {sign} bath at {amps} amps for {minutes} minutes, how many g of {metal} go on "
            "it? molar mass {molar}"
        ),
        (
            "Compute by Faraday's law what a {thing} gains in grams. Current {amps} A, time {minutes} minutes, ions "
            "{sign}, molar mass {molar} g/mol."
        ),
        (
            "If a steady {amps} A takes {metal} out of a {sign} solution during {minutes} minutes, what mass in g is "
            "won, with {molar} g/mol?"
        ),
        (
            "In a workshop with {x} baths, one holds {sign} ions. A {thing} is in it for {minutes} minutes, with "
            "{amps} A. Given the molar mass of {metal}, {molar} g/mol, how many grams cover the {thing} at the end?"
        ),
        (
            "Every ion of {sign} must be given its electrons. With {amps} A over {minutes} minutes, determine how "
            "many grams of {metal}, at {molar} g for a mole, become solid."
        ),
        (
            "The charge of {minutes} minutes at {amps} A is used to deposit {metal} on a {thing}. The solution "
            "contains {sign} ions only, and M is {molar} g/mol. State the deposited grams."
        ),
    ),
    more=(
        (
            "A current of {amps} A is sent through a bath of {sign} ions for {minutes} minutes. The molar mass "
            "of {metal} is {molar} g/mol. What mass of {metal}, in grams, settles on the {thing}?"
        ),
        (
            "With {metal} at {molar} g/mol, how heavy in grams is the layer on a {thing} after {amps} amperes "
            "have run through the {sign} bath for {minutes} minutes?"
        ),
        (
            "{molar} g/mol is the molar mass of {metal}. Work out the grams of it that {amps} A deposit from a "
            "{sign} solution within {minutes} minutes."
        ),
        (
            "Bath: {sign}. Time: {minutes} min. Current: {amps} A. {metal:capital}: {molar} g/mol. Mass "
            "deposited in g: ?"
        ),
        (
            "I hung a {thing} into a solution of {sign} ions, switched on {amps} A and waited {minutes} "
            "minutes. How many grams of {metal} has it gained, taking {molar} g/mol?"
        ),
        (
            "Could you tell me the grams of {metal} that plate a {thing}? It stays in the {sign} bath "
            "{minutes} minutes, the current is {amps} amperes, and a mole of the metal weighs {molar} g."
        ),
        (
            "After {minutes} minutes the {thing} is lifted out of the {sign} bath. All that time {amps} A were "
            "flowing. If {metal} has {molar} g/mol, by how many grams is the {thing} heavier?"
        ),
        (
            "how much {metal} in grams do i get on my {thing}: {molar} g/mol, {sign} bath, {minutes} minutes, "
            "{amps} amps"
        ),
        (
            "The ions in an electrolyte are {sign}; the metal, {metal}, has a molar mass of {molar} g/mol. "
            "Calculate the mass in grams that is deposited by {amps} A in {minutes} minutes."
        ),
        (
            '"Leave the {thing} in for {minutes} minutes," says the master. The apprentice sets {amps} A and '
            "notes: {sign} ions, {metal} {molar} g/mol. What mass of metal in grams should they expect on it?"
        ),
        (
            "{metal:capital} has {molar} g/mol. For {minutes} minutes, {amps} A pass through a bath of {sign} "
            "ions. How many grams settle on the {thing}?"
        ),
        (
            "What mass in g is added to a {thing} by {amps} A from a {sign} bath within {minutes} minutes, "
            "{metal} having {molar} g/mol?"
        ),
        (
            "After {minutes} minutes at {amps} amperes, how many grams of {metal} ({molar} g/mol) have come "
            "out of the {sign} solution?"
        ),
        (
            "A {thing} in a {sign} bath: {molar} g/mol for {metal}, {amps} A of current, {minutes} minutes of "
            "time. Work out the grams of coating."
        ),
        (
            "Given {molar} g/mol for {metal}, find the grams that {minutes} minutes of plating from {sign} "
            "ions at {amps} A produce."
        ),
        "{sign} bath, {amps} A, {minutes} min, M = {molar} g/mol; grams of {metal} on the {thing}?",
        (
            "plating a {thing} with {metal} ({molar} g/mol). bath has {sign} ions, been on for {minutes} "
            "minutes at {amps} amps. grams added?"
        ),
        (
            "The plating shop sets its clock to {minutes} minutes and its current to {amps} A. In the bath "
            "swim {sign} ions. How much heavier, in grams, does a {thing} become if a mole of {metal} is "
            "{molar} g?"
        ),
        (
            "Tell me the mass of {metal} in grams, at {molar} g per mole, that a current of {amps} A separates "
            "from {sign} ions when it flows for {minutes} minutes."
        ),
        (
            "Through a solution of {sign} ions we send {amps} A and stop after {minutes} minutes. The {thing} "
            "is now covered with {metal}, whose molar mass is {molar} g/mol. Determine the mass of the cover "
            "in g."
        ),
        (
            "Suppose a {thing} hangs for {minutes} minutes in an electrolyte with {sign} ions and all the "
            "current, {amps} A, serves to deposit {metal}. How many grams are deposited, at {molar} g/mol?"
        ),
        (
            '"{amps} amperes, not more," is written above the {sign} bath. Kim obeys and lets the {thing} '
            "hang there for {minutes} minutes. With {molar} g/mol for {metal}, what gain in grams should the "
            "scales show?"
        ),
        (
            "By Faraday's law, {amps} A in {minutes} minutes bring how many grams of {metal} out of {sign} "
            "ions? The molar mass is {molar} g/mol."
        ),
        (
            "I'm going to coat a {thing}: {minutes} minutes in the {sign} bath. The mole of {metal} weighs "
            "{molar} g. If the supply gives {amps} A, how many grams of metal will be on it?"
        ),
        (
            "Please calculate how many grams a {thing} puts on. Metal: {metal}, {molar} g/mol. Ions: {sign}. "
            "Current and time: {amps} A, {minutes} minutes."
        ),
        (
            "Plating ticket for a {thing} - current {amps} A - {metal} {molar} g/mol - ions {sign} - duration "
            "{minutes} min - deposit in g: ?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the grams deposited. Known: {amps} A, {minutes} minutes, {molar} g/mol. Each ion of {sign} "
                "takes {charge} electron(s), and a mole of electrons is {faraday} coulombs. Current times seconds is "
                "the charge; divide by Faraday's constant and the electrons, multiply by the molar mass."
            ),
            """
coulombs = {amps} * {minutes} * 60
moles = coulombs / {faraday} / {charge:raw}
print(moles * {molar})
""",
        ),
    ),
    reply="{output} g are deposited.",
)
