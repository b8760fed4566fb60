"""Moles from a mass with the molar mass told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    mole, count = draw.integer(12, 180), draw.integer(2, 25)
    name = draw.pick("a salt", "an acid", "a metal", "a sugar", "a powder", "a liquid")
    return Case({"mole": mole, "grams": mole * count, "name": name}, count)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "One mole of {name} has {mole} g. How many moles are {grams} g?",
        "How many moles are in {grams} grams of {name} whose molar mass is {mole} g/mol?",
        "{name:capital}, {grams} g, molar mass {mole} g/mol: moles?",
        (
            "We weighed {grams} g of {name}. Its molar mass, it says on the bottle, is {mole} grams per "
            "mole. What amount is it in moles?"
        ),
        "The label reads {mole} g/mol. With {grams} g of {name} from this jar, how many moles do I have?",
        "Given a molar mass of {mole} g/mol, convert {grams} g of {name} to moles.",
        "if 1 mol of {name} weighs {mole} grams then how many mol weigh {grams} grams",
        "A beaker holds {grams} g of {name}, and each mole of it makes up {mole} g. Find the number of moles.",
        "Every {mole} grams of {name} are a mole. How often is a mole contained in {grams} grams?",
        ("Somebody needs {name} in moles but has it in grams: {grams} of them, at {mole} to the mole. Help out."),
    ),
    more=(
        "{grams} g of {name} are on the scale. If a mole weighs {mole} g, how many moles are on the scale?",
        "Tell me the amount in moles of {grams} g of {name}, which has {mole} g in each mole.",
        (
            '"{mole} grams per mole," says the teacher about {name}. A pupil holds {grams} grams of it. How '
            "many moles does the pupil hold?"
        ),
        "mass: {grams} g; molar mass: {mole} g/mol; substance: {name}; amount in mol = ?",
        "I wonder how many moles I used. It was {name} with a molar mass of {mole} g/mol, and I took {grams} g.",
        "Please work out how many mol {grams} g make when the substance, {name}, has a molar mass of {mole} g/mol.",
        "so i have {grams} g of {name} and the molar mass is {mole} g/mol, thats how many moles",
        "If every {mole} g of {name} count as a mole, what number of moles does a portion of {grams} g contain?",
        (
            "Dividing {name} into portions of a mole each, with {mole} g to a portion, how many portions come "
            "out of {grams} g?"
        ),
        (
            "In a storeroom stands a drum with {name}. Its contents weigh {grams} g, its data sheet gives "
            "{mole} g/mol. Could you express the contents in moles?"
        ),
        "{grams} g of {name} are in the flask; its molar mass is {mole} g/mol. How many moles is this?",
        "With {mole} g to the mole, how many moles of {name} are there in {grams} g?",
        "In {grams} g of {name}, how many moles are there, if a single mole has a mass of {mole} g?",
        "Find the moles. Weighed: {grams} g of {name}. Per mole: {mole} g.",
        "A mole of {name} comes to {mole} g. What amount in mol do {grams} g come to?",
        "got {grams} grams of {name} here, a mole is {mole} grams, so how many moles",
        "{name:capital}: {mole} g/mol. Available: {grams} g. In mol: ?",
        "How many moles does a chemist use who takes {grams} g of {name} with the molar mass {mole} g/mol?",
        "If {name} has a molar mass of {mole} g/mol, what number of moles has a mass of {grams} g?",
        (
            '"How heavy is your sample of {name}?" "{grams} g." "And a mole of it?" "{mole} g." Work '
            "out the number of moles in the sample."
        ),
        "I poured {grams} g of {name} into water. A mole weighs {mole} g. Please tell me how many moles I poured in.",
        (
            "The molar mass, {mole} g/mol, is printed on the jar of {name}, and the balance says {grams} g. "
            "State the amount of substance in mol."
        ),
        "Could you turn {grams} g into moles? It is {name}, and there are {mole} g in a mole of it.",
        "Given {grams} g of {name} and a molar mass of {mole} g/mol, determine the amount in moles.",
        (
            "A factory gets a delivery of {name}. Its weight is {grams} g, which is small for a factory. At "
            "{mole} g per mole, how many moles were delivered?"
        ),
        (
            "I wonder how many mol are in this bottle: the content is {name}, each mole has {mole} g, and the "
            "mass is {grams} g."
        ),
    ),
    steps=(
        Step(
            ("Asked: moles. The molar mass {mole} g is told beside the mass {grams} g, so no tool is needed. Divide."),
            "print({grams} / {mole})",
        ),
    ),
    reply="That is {output} mol.",
)
