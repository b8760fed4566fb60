"""By how much the heat of a reaction warms water: mass to moles to heat to rise."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    stuff, molar, heat = draw.pick(
        ("lye pellets", 40, 44.5),
        ("calcium chloride", 111, 82.8),
        ("quicklime", 56.08, 64),
        ("sodium", 22.99, 184),
        ("lithium", 6.94, 222),
    )
    grams = draw.number(0.5, 24, digits=1) if heat < 100 else draw.number(0.2, 3, digits=1)
    water = draw.integer(max(100, int(grams * heat / molar * 12)), 1500)
    values: dict[str, Value] = {
        "stuff": stuff,
        "molar": molar,
        "heat": heat,
        "grams": grams,
        "water": water,
        "specific": "4.186",
    }
    return Case({**values, "x": draw.integer(15, 25)}, grams / molar * heat * 1000 / (water * 4.186))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{grams} g of {stuff} ({molar} g/mol) react in {water} g of water and set free {heat} kJ/mol. By how many "
            "degrees does the water warm up, without losses?"
        ),
        (
            "What is the rise in temperature of {water} g water in which {grams} g of {stuff} give off {heat} kJ per "
            "mole? The molar mass of {stuff} is {molar} g/mol and all heat stays in the water."
        ),
        (
            "{stuff:capital}: {grams} g, {molar} g/mol, {heat} kJ/mol released. Water: {water} g. Temperature rise, "
            "ignoring the rest?"
        ),
        (
            "Each mole of {stuff} yields {heat} kJ when it reacts. A mole weighs {molar} g. Into a thermos with "
            "{water} g of water Jonas puts {grams} g of it. Find the rise of the temperature in kelvin if only the "
            "water takes up heat."
        ),
        (
            "i threw {grams} g {stuff} in {water} g water. it has {molar} g/mol and gives {heat} kJ/mol. how many "
            "degrees warmer should the water get"
        ),
        (
            "Compute the warming of {water} grams of water by the reaction heat of {stuff}. Heat of reaction: {heat} "
            "kJ for a mole. Mass: {grams} g. Molar mass: {molar} g/mol. Neglect the mass of {stuff} in the heating."
        ),
        (
            "At first the water has {x} °C; there are {water} g of it. Then {grams} g of {stuff}, {molar} g/mol, are "
            "added, and {heat} kJ/mol become free. By how many degrees Celsius does the temperature of the water "
            "rise?"
        ),
        (
            "If all the reaction heat of {stuff}, {heat} kJ/mol, heats {water} g of water, how far does a thermometer "
            "in it climb for {grams} g of {stuff} with a molar mass of {molar} g/mol?"
        ),
        (
            "How much warmer, in kelvin, will {water} g of water become through {grams} g of {stuff}? Go from grams "
            "to moles with {molar} g/mol, then to heat with {heat} kJ/mol, then to a temperature difference."
        ),
        (
            "In an insulated cup ({water} g of water), {stuff} reacts; its mass is {grams} g, its molar mass {molar} "
            "g/mol, its molar heat of reaction {heat} kJ. Determine the increase in temperature of the water."
        ),
    ),
    more=(
        (
            "Water, {water} g of it, takes up all the heat when {grams} g of {stuff} react. Per mole {heat} kJ "
            "are set free; the molar mass is {molar} g/mol. Work out by how many degrees the water warms."
        ),
        (
            "{heat} kJ are released for each mole of {stuff}. If {grams} g are stirred into {water} g of water "
            "and no heat escapes, how many degrees does the temperature go up? ({molar} g/mol)"
        ),
        (
            "The molar mass of {stuff} is {molar} g/mol. Into {water} g of water went {grams} g of it, and "
            "every mole brought {heat} kJ. I wonder by how many kelvin the water got warmer, supposing all the "
            "heat stayed in it."
        ),
        (
            "molar mass {molar} g/mol; heat of reaction {heat} kJ/mol; water {water} g; {stuff} {grams} g; no "
            "losses; temperature rise of the water = ?"
        ),
        (
            "Tell me the warming in degrees: a spoon of {stuff} ({grams} g) is dropped in a well insulated jar "
            "with {water} g of water. A mole of {stuff} has {molar} g and gives {heat} kJ to the water."
        ),
        (
            '"Careful, it gets hot," says the teacher and pours {grams} g of {stuff}, which frees {heat} kJ '
            "per mole and has {molar} g to the mole, into a beaker of {water} g of water. If just the water is "
            "heated, by how many degrees is that?"
        ),
        (
            "Given {molar} g/mol and {heat} kJ/mol for {stuff}, calculate the temperature increase of {water} "
            "g of water to which {grams} g are added. Heat taken up by anything but the water is neglected."
        ),
        (
            "By what amount in kelvin is {water} g of water heated, if {stuff} that frees {heat} kJ per mole "
            "and weighs {molar} g per mole reacts in it with a mass of {grams} g and nothing is lost to the "
            "cup?"
        ),
        (
            "have {water} g water in a thermos, dumped in {stuff}, {molar} g/mol, {grams} g of it, heat is "
            "{heat} kJ a mole. how much does the temp go up if none of the heat is lost"
        ),
        (
            "A hand warmer is filled with {grams} g of {stuff} and a bag of {water} g of water. Once they are "
            "mixed, {heat} kJ flow into the water for every mole, a mole being {molar} g. Please find the rise "
            "on the thermometer in degrees."
        ),
        (
            "{molar} g is what a mole of {stuff} weighs, {heat} kJ is what it gives off. With {grams} g of it "
            "in {water} g of water and no heat lost, by how many degrees does the water warm up?"
        ),
        (
            "Into {water} g of water, {grams} g of {stuff} are thrown. Every mole ({molar} g) frees {heat} kJ, "
            "all of which stays in the water. What is the temperature rise in degrees?"
        ),
        (
            "{heat} kJ/mol and {molar} g/mol are known for {stuff}. How many kelvin warmer do {grams} g of it "
            "make {water} g of water, which alone takes the heat?"
        ),
        (
            "By how many degrees will {grams} g of {stuff} heat {water} g of water, at {molar} g/mol and "
            "{heat} kJ/mol, if nothing else is heated?"
        ),
        (
            "The heat from {grams} g of {stuff} goes entirely into {water} g of water. One gets {heat} kJ out "
            "of each mole, and a mole is {molar} g. Find the rise in temperature."
        ),
        (
            "Temperature rise = ? | water {water} g | molar mass {molar} g/mol | {stuff} {grams} g | heat set "
            "free {heat} kJ/mol | no losses"
        ),
        (
            "I have {grams} g of {stuff}. My book says {molar} g/mol and {heat} kJ per mole set free in water. "
            "Tell me by how many degrees {water} g of water get warmer when I put it all in and no heat gets "
            "away."
        ),
        (
            "When {stuff} reacts with water, {heat} kJ come free per mole. Suppose {water} g of water get "
            "{grams} g of it, at a molar mass of {molar} g/mol, and hold all the heat. How many degrees does "
            "their temperature go up?"
        ),
        (
            "You pour {water} g of water on {grams} g of {stuff}. It has a molar mass of {molar} g/mol and a "
            "heat of reaction of {heat} kJ/mol. By what number of degrees does the water get hotter, if the "
            "heat stays in it?"
        ),
        (
            "{stuff} in water: {heat} kJ a mole, {molar} g a mole, i use {grams} g of it and {water} g water, "
            "insulated. degrees up?"
        ),
        (
            '"{water} g of water will do," says the chemist. "We add {grams} g of {stuff}. With {molar} '
            'g/mol and {heat} kJ/mol, the warming is easy to work out, as all the heat stays in the water." '
            "How many degrees is it?"
        ),
        (
            "Given a release of {heat} kJ per mole of {stuff} into {water} g of water, and a molar mass of "
            "{molar} g/mol, determine the temperature rise that {grams} g cause if no heat is lost."
        ),
        (
            "Please calculate by how many kelvin the water in a flask warms. The flask keeps its heat. Water: "
            "{water} g. Added: {stuff}, {grams} g. Per mole of it there are {molar} g of mass and {heat} kJ of "
            "heat."
        ),
        (
            "If a mole of {stuff} has a mass of {molar} g and heats with {heat} kJ, and {grams} g of it are "
            "dissolved in {water} g of water without losses, how far up does the temperature go?"
        ),
        (
            "A can that heats itself contains {stuff}, {grams} g, and beside it {water} g of water. Pressing a "
            "button brings them together, and {heat} kJ per mole, a mole being {molar} g, pass to the water "
            "alone. Work out the rise in temperature, in degrees."
        ),
        (
            "I wonder how many degrees it makes. The substance is {stuff} with {heat} kJ of heat per mole, its "
            "amount is {grams} g, its molar mass {molar} g/mol, and just the water, {water} g, is warmed."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the rise in temperature. Known: {grams} g, {molar} g/mol, {heat} kJ/mol, {water} g of water, "
                "which takes {specific} J/(g K). Grams by molar mass are moles; times the heat and 1000 are joules; "
                "divide by the water's mass and specific heat."
            ),
            """
moles = {grams} / {molar}
joules = moles * {heat} * 1000
print(joules / ({water} * {specific}))
""",
        ),
    ),
    reply="The water gets {output} degrees warmer.",
)
