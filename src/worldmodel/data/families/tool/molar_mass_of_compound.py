"""The molar mass of a compound from the masses of its elements."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import element

COMPOUNDS = {
    "water": {"H": 2, "O": 1},
    "carbon dioxide": {"C": 1, "O": 2},
    "table salt": {"Na": 1, "Cl": 1},
    "ammonia": {"N": 1, "H": 3},
    "methane": {"C": 1, "H": 4},
    "sulfuric acid": {"H": 2, "S": 1, "O": 4},
    "calcium carbonate": {"Ca": 1, "C": 1, "O": 3},
    "magnesium oxide": {"Mg": 1, "O": 1},
    "sodium hydroxide": {"Na": 1, "O": 1, "H": 1},
    "potassium chloride": {"K": 1, "Cl": 1},
    "glucose": {"C": 6, "H": 12, "O": 6},
    "iron sulfide": {"Fe": 1, "S": 1},
    "zinc oxide": {"Zn": 1, "O": 1},
    "silver chloride": {"Ag": 1, "Cl": 1},
    "ethanol": {"C": 2, "H": 6, "O": 1},
    "copper oxide": {"Cu": 1, "O": 1},
}


def case(draw: Draw) -> Case:
    name = draw.pick(*COMPOUNDS)
    parts = COMPOUNDS[name]
    mass = sum(count * element(symbol)["mass"] for symbol, count in parts.items())
    formula = "".join(symbol + (str(count) if count > 1 else "") for symbol, count in parts.items())
    listed = ", ".join(f'"{symbol}": {count}' for symbol, count in parts.items())
    return Case({"name": name, "formula": formula, "atoms": listed}, round(mass, 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "What is the molar mass of {name}?",
        "Find the molar mass of {name} in grams per mole.",
        "How many grams does one mole of {name} weigh?",
        "{name:capital}: g/mol?",
        "I need to weigh out exactly a mole of {name}. How many grams do I put on the balance?",
        "Add up the atomic masses in a molecule or formula unit of {name}.",
        "what's the mass of 1 mol {name}",
        "For the lab report, state the mass in grams of a mole of {name}.",
        "A pupil asks how heavy one mole of {name} is. Give the answer in grams.",
        "Look up the elements that {name} is made of and compute its molar mass.",
    ),
    more=(
        "Tell me how much a mole of {name} weighs, in grams.",
        "Could you look up the elements and work out the molar mass of {name}?",
        "Mass per mole of {name}, please.",
        "If a beaker held precisely a mole of {name}, how many grams would be in it?",
        (
            '"What number do I put down for {name}?" asks the student who fills in the table of molar masses '
            "in g/mol. Answer the student."
        ),
        "i need g per mol for {name} asap",
        "Table of substances. {name:capital}: molar mass = ? g/mol",
        "I wonder how heavy, in grams, a mole of pure {name} is.",
        "Before the solution can be made up, the molar mass of {name} has to be known. Determine it in g/mol.",
        "Given the masses of its atoms, what does {name} weigh per mole?",
        "In grams per mole, how heavy is {name}?",
        "{name:capital}: what does a mole of it weigh in grams?",
        "Give me the molar mass of {name}, in g/mol.",
        "How heavy would a mole of {name} be on the scales, in grams?",
        "With the masses of the elements, compute the g/mol of {name}.",
        "molar mass {name}?",
        "We'd like to make a solution of {name} and need its molar mass for that. What is it?",
        "For a mole of {name}, how many grams must I take from the jar?",
        "Look up the atoms that {name} is made of and add their masses: what is the result in g/mol?",
        "Suppose you hold a mole of {name} in your hands. What is its mass in grams?",
        "On the label of {name} the molar mass has faded. Which value in g/mol should be there?",
        "hey how many grams is a mole of {name}",
        "Please calculate the weight of a mole of the substance {name} in grams.",
        '"{name:capital}, molar mass, quick!" calls the teacher. What is the answer in grams per mole?',
        "Exam question: state how many grams correspond to a mole of {name}.",
        "Could you say which molar mass, in g/mol, belongs to {name}?",
    ),
    steps=(
        Step(
            (
                "Asked: the molar mass of {name}. Its formula is {formula}; the element tool has the mass of "
                "each element. Multiply by the counts and add."
            ),
            (
                "atoms = {{atoms}}\n"
                'masses = {symbol: use_tool("element", symbol=symbol)["mass"] for symbol in atoms}\n'
                "print(round(sum(atoms[symbol] * masses[symbol] for symbol in atoms), 2))"
            ),
            requires="python:tool(element)",
        ),
    ),
    reply="One mole of {name} weighs {output} g.",
)
