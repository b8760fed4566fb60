"""The grams to weigh for a solution of known concentration and volume."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    salt, molar = draw.pick(
        ("sodium chloride", 58.44),
        ("potassium nitrate", 101.1),
        ("glucose", 180.16),
        ("copper sulfate", 159.61),
        ("sodium hydroxide", 40),
        ("calcium chloride", 110.98),
        ("urea", 60.06),
    )
    volume, strength = draw.integer(50, 2500, 50), draw.number(0.05, 2.5, digits=2)
    return Case(
        {
            "salt": salt,
            "molar": molar,
            "volume": volume,
            "strength": strength,
            "who": draw.person(),
            "x": draw.integer(2, 9),
        },
        volume / 1000 * strength * molar,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{volume} mL of a {strength} mol/L solution of {salt} are to be made. The molar mass is {molar} g/mol. "
            "How many grams must be weighed?"
        ),
        (
            "How many grams of {salt} (M = {molar} g/mol) does one dissolve for {volume} millilitres at {strength} "
            "mol per litre?"
        ),
        "{salt:capital}, {molar} g/mol: {volume} mL at {strength} M. Mass to weigh in g?",
        (
            "{who} wants {salt} in water with {strength} mol/L. The flask holds {volume} mL. With a molar mass of "
            "{molar} g/mol, find the mass needed in grams."
        ),
        "gotta prepare {volume} ml of {strength} molar {salt}, molar mass {molar} g/mol, how much goes on the balance",
        (
            "Compute the grams of {salt} in a solution of {volume} mL whose concentration is {strength} mol/L, if a "
            "mole weighs {molar} g."
        ),
        (
            "A mole of {salt} weighs {molar} g. In {volume} mL there shall be {strength} mol for each litre. Which "
            "mass in grams is put in?"
        ),
        (
            "For {x} groups of pupils a teacher mixes {volume} mL of {salt} solution. The recipe asks for {strength} "
            "mol/L; a table lists {molar} g/mol. State the grams that are used in all."
        ),
        (
            "When {volume} mL of water with {salt} at {strength} mol/L dry up, how many grams remain, given {molar} "
            "grams per mole?"
        ),
        (
            "If {strength} mol/L is the wanted concentration and {volume} mL the wanted volume, determine the mass of "
            "{salt} in g with a molar mass of {molar} g/mol."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: grams of {salt}. Known: {volume} mL, {strength} mol/L, {molar} g/mol. Litres times "
                "concentration are the moles; multiply by the molar mass."
            ),
            """
moles = {volume} / 1000 * {strength}
print(moles * {molar})
""",
        ),
    ),
    reply="{output} g are needed.",
)
