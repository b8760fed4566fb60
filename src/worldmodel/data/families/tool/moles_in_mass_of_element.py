"""Moles in a mass of an element: its molar mass from a tool, then a division."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import element


def case(draw: Draw) -> Case:
    symbol = draw.pick("Mg", "Al", "Si", "S", "Ca", "Fe", "Cu", "Zn", "Ag", "Au", "C", "P")
    name, grams = element(symbol)["name"], draw.integer(5, 500)
    return Case({"symbol": symbol, "name": name, "grams": grams}, round(grams / element(symbol)["mass"], 3))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "How many moles are there in {grams} g of {name}?",
        "A sample of pure {name} has a mass of {grams} grams. What amount is that in moles?",
        "Convert {grams} g of {name} to moles.",
        "{grams} grams {name}, in mol?",
        "On the balance lie {grams} g of {name}. Work out the number of moles.",
        "What is the amount of substance in {grams} grams of pure {name}?",
        "Pure {name} weighing {grams} g holds how many moles of atoms?",
        "my beaker has {grams} g of {name} in it, how many mol is this",
        "Before the experiment we weighed {grams} g of {name}. For the table I need that in moles.",
        "If you had {grams} grams of {name} powder, how many moles would you have?",
    ),
    more=(
        "How many moles are there in {grams} g of {name}?",
        "I have {grams} g of {name} and wonder how many moles that is.",
        "Could you tell me the amount in moles of {name} with a mass of {grams} g?",
        "{name}: mass {grams} g, amount in mol?",
        ('"Bring me the {name}," the teacher says. The bottle contains {grams} g of it. How many moles does she get?'),
        "If a lump of {name} weighs {grams} g, what number of moles is in it?",
        "Please express {grams} grams of {name} in moles.",
        "{name} is sold in tins of {grams} g. To how many mol does a tin correspond?",
        "need moles for {grams} g {name}, pls",
        (
            "A sample consists of nothing but {name}. Its mass was found to be {grams} g. Determine its amount "
            "of substance in mol."
        ),
        "Moles, please: {name}, {grams} g.",
        "Of {name} we have {grams} grams. How large is the amount of substance in mol?",
        "What number of moles do {grams} g of the element {name} make up?",
        "Tell me how many mol of {name} weigh {grams} g.",
        "Our supplier sent {name}, {grams} g in total. In moles, how much did we receive?",
        "You need {grams} g of {name} for a reaction. State this quantity in moles.",
        "a jar says {name}, {grams} g. whats that in moles?",
        "I wonder how many moles I would be holding if I had {grams} g of {name} in my hand.",
        "The mass of some {name} is {grams} g. Calculate n, the amount in mol.",
        "Element: {name}. Mass: {grams} g. Moles: ___",
        '"How many moles did you weigh out?" asks the lab head. I took {grams} g of {name}. What must I say?',
        "If {grams} grams of {name} are dissolved, how many moles of it go into solution?",
        "Find the moles of {name} that correspond to a mass of {grams} g.",
        "A chemist scrapes {name} off a plate until the scale shows {grams} g. How much is it in mol?",
        "From grams to moles: do it for {name} when there are {grams} g of it.",
        "Could {grams} g be turned into moles for me? The substance is pure {name}.",
    ),
    steps=(
        Step(
            "Asked: moles in {grams} g of {name}. Its molar mass comes from the element tool.",
            'print(use_tool("element", symbol="{symbol}")["mass"])',
            requires="python:tool(element)",
        ),
        Step(
            "Known: {grams} g and {output} g for a mole. Divide the mass by the molar mass.",
            "print(round({grams} / {output}, 3))",
        ),
    ),
    reply="That is {output} mol of {name}.",
)
