"""The mass of a gas collected over water: the vapour's pressure is taken off before the gas law is used."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gas, molar = draw.pick(
        ("hydrogen", 2.016), ("oxygen", 32), ("nitrogen", 28.01), ("methane", 16.04), ("ethene", 28.05)
    )
    celsius, vapour = draw.pick(
        (15, 1.71), (17, 1.94), (18, 2.06), (20, 2.34), (22, 2.64), (24, 2.98), (25, 3.17), (28, 3.78), (30, 4.25)
    )
    volume, pressure = draw.integer(40, 950, 5), draw.number(96, 104, digits=1)
    values: dict[str, Value] = {
        **draw.who(),
        "gas": gas,
        "molar": molar,
        "celsius": celsius,
        "vapour": vapour,
        "volume": volume,
        "pressure": pressure,
    }
    millimoles = (pressure - vapour) * volume / (8.314 * (celsius + 273.15))
    return Case({**values, "x": draw.integer(3, 12)}, round(millimoles * molar, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{volume} mL of {gas} are collected over water at {celsius} °C. The total pressure is {pressure} kPa, "
            "the vapour pressure of water {vapour} kPa, and the molar mass of {gas} {molar} g/mol. How many "
            "milligrams of {gas} were collected?"
        ),
        (
            "How many mg of {gas} ({molar} g/mol) are in a cylinder with {volume} mL of moist gas above water, if "
            "{pressure} kPa is the pressure inside, {vapour} kPa of it due to water vapour, and the temperature "
            "{celsius} °C?"
        ),
        (
            "{gas:capital} over water: {volume} mL, {celsius} °C, {pressure} kPa total, {vapour} kPa water vapour, M "
            "= {molar} g/mol. Mass in mg?"
        ),
        (
            "Bubbles of {gas} rise into an upturned tube until {volume} millilitres of water have been pushed out. "
            "Inside it is {celsius} °C; gas and vapour together have {pressure} kPa, the vapour alone {vapour} kPa. "
            "A mole of {gas} weighs {molar} g. Find the milligrams of dry {gas} in the tube."
        ),
        (
            "caught {volume} ml of {gas} over water, it's {celsius} degrees c and {pressure} kpa in there but "
            "{vapour} kpa of that is just water vapour. with {molar} g per mol how many mg of {gas} do i have"
        ),
        (
            "Calculate the mass of the {gas} (in mg, ideal gas) in {volume} mL that were measured over water at "
            "{celsius} °C under {pressure} kPa. Vapour pressure of water at this temperature: {vapour} kPa. Molar "
            "mass: {molar} g/mol."
        ),
        (
            "If the water in the trough gives off vapour of {vapour} kPa and the pressure in the measuring tube is "
            "{pressure} kPa, what mass in mg has the {gas} in it, at {celsius} °C, {volume} mL and {molar} g/mol?"
        ),
        (
            "An experiment that takes {x} minutes sets {gas} free, which is caught over water. The tube then "
            "contains {volume} mL at {celsius} °C. Of the {pressure} kPa inside, water vapour accounts for {vapour} "
            "kPa. What does the {gas} weigh in milligrams if a mole of it has {molar} g?"
        ),
        (
            '"Don\'t forget to take off the water vapour, {vapour} kPa," warns the teacher. {who} has read '
            "{pressure} kPa and {celsius} °C for {volume} mL of {gas} above water, and knows its molar mass, {molar} "
            "g/mol. Which mass in mg does {they} get?"
        ),
        (
            "A gas that is collected over water is never dry. In {volume} mL of such {gas} at {celsius} °C, the "
            "vapour makes {vapour} kPa out of {pressure} kPa. Determine how many milligrams the {gas} itself has, "
            "with {molar} g/mol."
        ),
    ),
    more=(
        (
            "The barometer reads {pressure} kPa, the thermometer {celsius} °C, the scale of the gas tube "
            "{volume} mL. A table gives {vapour} kPa for the vapour of water. All that is above the water, "
            "apart from vapour, is {gas} with {molar} g/mol. Tell me its mass in milligrams."
        ),
        (
            "What mass of {gas}, in mg, corresponds to {volume} mL of it above water? Molar mass {molar} "
            "g/mol; temperature {celsius} °C; pressure of the mixture {pressure} kPa; share of water vapour in "
            "this pressure {vapour} kPa."
        ),
        (
            "p = {pressure} kPa, p(water) = {vapour} kPa, V = {volume} mL, t = {celsius} °C, M({gas}) = "
            "{molar} g/mol, m({gas}) in mg = ?"
        ),
        (
            "I let {gas} bubble through water into a bell jar and measured {volume} mL at a temperature of "
            "{celsius} °C. The pressure was {pressure} kPa. Since the gas is saturated with vapour ({vapour} "
            "kPa), I wonder how many mg of {gas} that really is. It has {molar} g/mol."
        ),
        (
            "A reaction vessel of {x} litres feeds a tube standing in water. In the tube gather {volume} mL, "
            "partly {gas} and partly water vapour; the vapour has {vapour} kPa, both have {pressure} kPa, "
            "everything is at {celsius} °C. Work out the mass in mg of the {gas}, of which {molar} g are a "
            "mole."
        ),
        (
            "Could you compute for me how much {gas} I made? One mole is {molar} g, the moist gas fills "
            "{volume} mL, it is at {celsius} °C and {pressure} kPa, and the saturated vapour of water takes up "
            "{vapour} kPa. Milligrams, please."
        ),
        (
            "mg of {gas}? collected above water {volume} ml, total {pressure} kpa, vapour {vapour} kpa, temp "
            "{celsius} c, molar mass {molar}"
        ),
        (
            "At {celsius} °C water has a vapour pressure of {vapour} kPa. Knowing this, find the mass (in mg) "
            "of {gas}, molar mass {molar} g/mol, that together with water vapour fills {volume} mL at "
            "{pressure} kPa."
        ),
        (
            "Under {pressure} kPa a eudiometer over water encloses {volume} mL at {celsius} °C. Before the gas "
            "law is used on the {gas}, whose molar mass is {molar} g/mol, {vapour} kPa have to be subtracted "
            "for moisture. Give its mass in milligrams."
        ),
        (
            "In the best of {x:words} runs, {gas} pushed {volume} mL of water out of the tube. It stood under "
            "{pressure} kPa at {celsius} °C, water vapour ({vapour} kPa) included. Taking {molar} g for a mole "
            "of {gas}, how heavy was the {gas}, in mg?"
        ),
        (
            "{molar} g/mol is the molar mass of {gas}. Over water at {celsius} °C, with a vapour pressure of "
            "{vapour} kPa and a total pressure of {pressure} kPa, {volume} mL were collected. How many mg of "
            "{gas} is this?"
        ),
        (
            "{vapour} kPa of water vapour are part of the {pressure} kPa in a tube with {gas} over water. The "
            "tube holds {volume} mL at {celsius} °C; {gas} has {molar} g/mol. Find the mass of {gas} in mg."
        ),
        (
            "At {celsius} °C and {pressure} kPa in total, how many milligrams of {gas} (molar mass {molar} "
            "g/mol) are contained in {volume} mL above water, whose vapour pressure is {vapour} kPa?"
        ),
        (
            "{pressure} kPa is the pressure over the water. Of this, {vapour} kPa is vapour. The temperature "
            "is {celsius} °C, the volume {volume} mL. What mass in mg has the {gas} in it, at {molar} g a mole?"
        ),
        (
            "How many mg does the {gas} weigh, if a mole is {molar} g, water vapour has {vapour} kPa, "
            "everything together {pressure} kPa, and {volume} mL were caught over water at {celsius} °C?"
        ),
        (
            "{gas:capital} with {molar} g/mol; collected over water; vapour {vapour} kPa; total {pressure} "
            "kPa; {celsius} °C; {volume} mL. Mg of {gas}: ?"
        ),
        (
            "Tell me the milligrams of {gas} in {volume} mL of moist gas over water. The molar mass is {molar} "
            "g/mol, the temperature {celsius} °C, the vapour pressure {vapour} kPa, the total pressure "
            "{pressure} kPa."
        ),
        (
            "its {celsius} °C here and water vapour has {vapour} kpa at that. i got {volume} ml of {gas} over "
            "water at {pressure} kpa total, {molar} g/mol. how many mg of {gas}?"
        ),
        (
            "{who} collects {gas} over water. The manometer shows {pressure} kPa in total. At {celsius} °C, "
            "{vapour} kPa of it come from vapour. With {molar} g/mol, what is the mass in mg of the {gas} in "
            "{who}'s {volume} mL?"
        ),
        (
            '"How much {gas} did we get?" asks {who}. There are {volume} mL over water, at {celsius} °C. '
            "Water vapour contributes {vapour} kPa to the {pressure} kPa, and a mole of {gas} has {molar} g. "
            "Answer in milligrams."
        ),
        (
            "Given a vapour pressure of {vapour} kPa at {celsius} °C, a total pressure of {pressure} kPa, a "
            "volume of {volume} mL over water and a molar mass of {molar} g/mol, calculate the mass of the "
            "collected {gas} in mg."
        ),
        (
            "Please determine how many mg of {gas} are in the jar. A mole of it is {molar} g. The jar stands "
            "in water; its gas space is {volume} mL at {pressure} kPa, {vapour} kPa being vapour; it is at "
            "{celsius} °C."
        ),
        (
            "If water vapour takes {vapour} kPa of the pressure in {volume} mL of wet {gas}, and the "
            "thermometer stands at {celsius} °C, the total pressure being {pressure} kPa, work out the mg of "
            "{gas} for {molar} g/mol."
        ),
        (
            "You trap {gas}, molar mass {molar} g/mol, above water at {celsius} °C. Your tube reads {volume} "
            "mL. The pressure in it is {pressure} kPa, with the {vapour} kPa of the vapour counted in. How "
            "many milligrams of {gas} do you have?"
        ),
        (
            "For the {x} pupils of a course {who} lets {gas} collect over water until there are {volume} mL. "
            "Moist, it has {pressure} kPa; the moisture alone has {vapour} kPa at the {celsius} °C of the "
            "room. A mole of {gas} weighs {molar} g. State the mg of {gas}."
        ),
        (
            "I wonder how heavy, in mg, the pure {gas} is. Its molar mass is {molar} g/mol. Together with "
            "vapour of {vapour} kPa it makes up {pressure} kPa, in a volume of {volume} mL over water, at "
            "{celsius} °C."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: mg of {gas}. Known: {volume} mL, {celsius} °C, {pressure} kPa in all, {vapour} kPa of it "
                "vapour, {molar} g/mol. Subtract the vapour for the pressure of the gas. Times the volume, divided "
                "by 8.314 and by kelvin (Celsius plus 273.15), that is millimoles; multiply by the molar mass."
            ),
            """
dry = {pressure} - {vapour}
millimoles = dry * {volume} / (8.314 * ({celsius} + 273.15))
print(round(millimoles * {molar}, 2))
""",
        ),
    ),
    reply="The {gas} weighs {output} mg.",
)
