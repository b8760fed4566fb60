"""The volume of a gas at standard conditions from its mass and molar mass."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    gas, molar = draw.pick(
        ("oxygen", 32),
        ("nitrogen", 28.02),
        ("helium", 4),
        ("carbon dioxide", 44.01),
        ("methane", 16.05),
        ("argon", 39.95),
        ("propane", 44.11),
        ("neon", 20.18),
    )
    grams = draw.integer(3, 950)
    return Case(
        {"gas": gas, "molar": molar, "grams": grams, "volume": "22.4", "x": draw.integer(2, 30)}, grams / molar * 22.4
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "What volume in litres do {grams} g of {gas} take up at standard temperature and pressure? The molar mass "
            "is {molar} g/mol."
        ),
        "{grams} g of {gas} ({molar} g/mol) are at 0 °C and normal pressure. How many litres is that?",
        "{gas:capital}, {grams} g, {molar} g/mol. Volume at standard conditions in L?",
        (
            "A mole of {gas} weighs {molar} g. Find how many liters {grams} g of the gas fill under standard "
            "conditions (zero degrees Celsius, one atmosphere)."
        ),
        (
            "how big a balloon do i need, in litres, for {grams} g {gas} with {molar} g/mol at standard temperature "
            "and pressure"
        ),
        (
            "Compute the standard volume in litres of the {gas} in a bottle. Mass of the gas: {grams} grams. Molar "
            "mass: {molar} g/mol. It behaves ideally."
        ),
        "If {gas} has a molar mass of {molar} g/mol, what space in litres is filled by {grams} g at STP?",
        (
            "From {x} bags of powder, {grams} g of {gas} are set free and collected at standard conditions. With "
            "{molar} g/mol, how many litres are collected?"
        ),
        (
            "Under a pressure of one atmosphere and at the freezing point of water, {grams} grams of {gas} expand to "
            "what volume in L? Use M = {molar} g/mol."
        ),
        (
            "Determine the litres that {grams} g {gas} occupy as an ideal gas at STP, knowing that {molar} g make one "
            "mole."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a volume in litres. Known: {grams} g, {molar} g/mol. At standard conditions a mole of gas "
                "takes {volume} litres. Divide the mass by the molar mass and multiply by that."
            ),
            """
moles = {grams} / {molar}
print(moles * {volume})
""",
        ),
    ),
    reply="It takes {output} litres.",
)
