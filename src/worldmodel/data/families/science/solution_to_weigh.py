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
    more=(
        (
            "I wonder how many grams of {salt} to put on the balance. The solution is meant to have {strength} "
            "mol/L, its molar mass is {molar} g/mol, and I fill up to {volume} mL."
        ),
        (
            "At {molar} g/mol, what mass of {salt} in grams goes into {volume} mL if the concentration shall "
            "be {strength} mol/L?"
        ),
        (
            "Could you work out the mass of {salt}, in g, that makes {volume} mL of solution with {strength} "
            "mol/L? Its molar mass amounts to {molar} g/mol."
        ),
        (
            "Label: {strength} mol/L {salt}. Bottle: {volume} mL. Molar mass: {molar} g/mol. How many grams "
            "are in the bottle?"
        ),
        (
            '"Make me {volume} mL of {salt} at {strength} mol/L," says the professor to {who}. One looks up '
            "the molar mass, {molar} g/mol. How many grams are taken from the jar?"
        ),
        (
            "{strength} moles of {salt} are to be in every litre, but only {volume} mL are prepared. Given "
            "{molar} g for each mole, state the grams to dissolve."
        ),
        (
            "You need a {salt} solution: concentration {strength} mol/L, amount {volume} mL. Tell me the grams "
            "to be weighed out when the molar mass equals {molar} g/mol."
        ),
        "need {volume} ml of {strength} molar {salt}, molar mass is {molar} g/mol, how much do i weigh in grams",
        (
            "The molar mass of {salt} is {molar} g/mol. Determine the mass in g contained in a solution whose "
            "molarity is {strength} mol/L and whose volume is {volume} mL."
        ),
        (
            "In bench {x} of the laboratory, {who} dissolves {salt} ({molar} g/mol) until a flask of {volume} "
            "mL is at {strength} mol/L. What was the mass of the powder in grams?"
        ),
        (
            "With a molar mass of {molar} g/mol, how many grams of {salt} does it take for a {strength} mol/L "
            "solution of {volume} mL?"
        ),
        (
            "{strength} mol/L of {salt} is wanted, {molar} g/mol is its molar mass, {volume} mL is the amount. "
            "Mass in grams?"
        ),
        (
            "Weigh out enough {salt}, {molar} grams to the mole, that {volume} mL of liquid reach {strength} "
            "mol/L. How many grams is enough?"
        ),
        (
            "The flask takes {volume} mL. {who} is to fill it with a {salt} solution and knows that a mole of "
            "{salt} has {molar} g. The concentration must be {strength} mol/L. What mass in g is required?"
        ),
        "A recipe asks for {salt} at {strength} mol/L. Given {molar} g/mol, find the grams for {volume} mL.",
        "grams of {salt} please: {molar} g/mol, {strength} mol/L, {volume} mL",
        (
            "What is the mass in grams of the {salt} dissolved in {volume} mL, when each litre contains "
            "{strength} mol and each mole weighs {molar} g?"
        ),
        (
            "{who} reads {molar} g/mol on the jar of {salt}. For {volume} mL at a concentration of {strength} "
            "mol/L, how many grams should {who} take out?"
        ),
        (
            "Suppose I have {volume} mL of water-clear solution in which {salt} is present at {strength} "
            "mol/L. How many grams of it are inside, at {molar} g per mole?"
        ),
        (
            "Tell me how to make {strength} mol/L {salt}: to how many grams ({molar} g/mol) must I add water "
            "until there are {volume} mL?"
        ),
        (
            "To prepare {salt} solution, {volume} mL of it, one needs the molar mass, which is {molar} g/mol, "
            "and the concentration, {strength} mol/L. Calculate the mass in grams."
        ),
        (
            "i have to make {salt} solution at {strength} mol/l. molar mass {molar} g/mol. the bottle is "
            "{volume} ml. grams?"
        ),
        (
            "Molar mass: {molar} g/mol; substance: {salt}; molarity: {strength} mol/L; final volume: {volume} "
            "mL; mass to weigh out (g): ?"
        ),
        (
            "In each litre there should be {strength} mol of {salt}. The substance has {molar} g/mol, and a "
            "bottle of {volume} mL is to be filled. Please give the mass in grams."
        ),
        (
            '"{molar} grams make a mole of {salt}," {who} reminds the class. "Now, we want {volume} mL with '
            '{strength} mol/L." Which mass in grams do they need?'
        ),
        (
            "Given the concentration {strength} mol/L, the molar mass {molar} g/mol and the volume {volume} mL "
            "of a solution of {salt}, determine how many grams of {salt} it holds."
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
