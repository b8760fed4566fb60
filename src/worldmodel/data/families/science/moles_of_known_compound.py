"""How many moles are in a mass of a well-known compound, with known atomic masses."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    atoms = {
        "hydrogen": 1.008,
        "carbon": 12.011,
        "oxygen": 15.999,
        "nitrogen": 14.007,
        "sodium": 22.99,
        "chlorine": 35.45,
        "sulfur": 32.06,
        "calcium": 40.078,
    }
    name, formula, parts = draw.pick(
        ("water", "H2O", "2 hydrogen 1 oxygen"),
        ("carbon dioxide", "CO2", "1 carbon 2 oxygen"),
        ("table salt", "NaCl", "1 sodium 1 chlorine"),
        ("ammonia", "NH3", "1 nitrogen 3 hydrogen"),
        ("methane", "CH4", "1 carbon 4 hydrogen"),
        ("glucose", "C6H12O6", "6 carbon 12 hydrogen 6 oxygen"),
        ("ethanol", "C2H6O", "2 carbon 6 hydrogen 1 oxygen"),
        ("limestone", "CaCO3", "1 calcium 1 carbon 3 oxygen"),
        ("sulfuric acid", "H2SO4", "2 hydrogen 1 sulfur 4 oxygen"),
        ("soda", "Na2CO3", "2 sodium 1 carbon 3 oxygen"),
    )
    counts, elements = parts.split()[::2], parts.split()[1::2]
    said = ", ".join(f"{element} {atoms[element]}" for element in elements)
    told = " + ".join(f"{count} * {atoms[element]}" for count, element in zip(counts, elements, strict=True))
    grams = draw.integer(5, 900)
    values: dict[str, Value] = {
        "name": name,
        "formula": formula,
        "said": said,
        "sum": told,
        "grams": grams,
        "x": draw.integer(2, 9),
    }
    return Case(
        values, grams / sum(int(count) * atoms[element] for count, element in zip(counts, elements, strict=True))
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "How many moles are there in {grams} g of {name}, {formula}?",
        "What amount in mol are {grams} grams of {name} ({formula})?",
        "{grams} g {formula}: mol?",
        "A jar contains {grams} g of pure {name}. Its formula is {formula}. Find the number of moles.",
        "i weighed {grams} g of {name} ({formula}), how many mol have i got",
        "Convert {grams} grams of {name} into moles; the formula is {formula}.",
        "In experiment {x} the class uses {grams} g of {name}. How many mol of {formula} is it?",
        "By means of the molar mass of {formula}, compute the amount of substance that {grams} g of {name} contain.",
        "If {grams} g of {formula} are produced, what number of moles of {name} has been made?",
        "To how many moles does a mass of {grams} g correspond in the case of {name}, that is {formula}?",
        "Look up the atomic masses that {formula} needs and determine n, in mol, for {grams} g {name}.",
    ),
    more=(
        "{name:capital} has the formula {formula}. How many moles are {grams} g of it?",
        "{grams} g {formula} = ? mol ({name})",
        "Tell me the amount of substance, in mol, of a sample of {name} ({formula}) whose mass is {grams} grams.",
        "Convert to moles: {name}, {formula}, {grams} g.",
        "Could you work out for me how many mol of {formula} there are in a bag with {grams} g of {name}?",
        "so if the balance shows {grams} g and the stuff is {name}, formula {formula}, how many moles is that",
        (
            '"How much {name} did you take?" "Exactly {grams} g." "And in moles?" The formula is '
            "{formula}; give the second answer."
        ),
        (
            "A chemist orders {name}, which is {formula} to her, and the parcel weighs {grams} g without the "
            "wrapping. What number of moles does she receive?"
        ),
        "Given the composition {formula} of {name}, determine how many moles make up a mass of {grams} g.",
        "I wonder what {grams} grams of {formula}, in other words {name}, come to when they are expressed in mol.",
        "{formula} is the formula of {name}. Taking {grams} g of it, how many mol do you take?",
        "What is the number of moles in a portion of {formula}, better known as {name}, that weighs {grams} grams?",
        "In mol, how much {name} ({formula}) is {grams} g?",
        "On the label: {name}, {formula}. On the scale: {grams} g. In moles: ?",
        "Find n for {formula}. The substance is {name}; its mass is {grams} g.",
        (
            "A recipe in the lab asks for {name} in moles, but the student has {grams} g of it. The formula is "
            "{formula}. Give the number of moles."
        ),
        "need to convert {grams} grams of {formula} ({name}) into moles",
        "Please tell me how many moles of {name} I have if its formula is {formula} and it weighs {grams} g.",
        "Pure {name} with the formula {formula} fills a flask; {grams} g went in. Express this amount in mol.",
        "If a spoonful of {name} weighs {grams} g, what amount of substance in mol is it? Formula: {formula}.",
        (
            '"We are going to use {formula} today, which is {name}," says the teacher and weighs out {grams} '
            "g. How many mol is that?"
        ),
        "Calculate from the atomic masses how many moles {grams} g of {name} amount to, {name} being {formula}.",
        "I dissolved {name}, {grams} g in all, in water. Its formula is {formula}. How many mol did I dissolve?",
        "Mass: {grams} g. Formula: {formula}. Name: {name}. Moles: ?",
        (
            "Could you give the amount in moles for {formula} when {grams} g of this {name} are burnt, heated "
            "or otherwise used?"
        ),
        "I wonder how many moles of {formula} are hidden in a block of {name} that has a mass of {grams} g.",
    ),
    steps=(
        Step(
            (
                "Asked: moles of {formula}. Known: {grams} g. The atomic masses are: {said} g/mol. Add them up as the "
                "formula says for the molar mass, then divide the grams by it."
            ),
            """
molar = {sum}
print({grams} / molar)
""",
        ),
    ),
    reply="That is {output} mol.",
)
