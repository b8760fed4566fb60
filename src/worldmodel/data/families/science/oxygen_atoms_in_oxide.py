"""The number of oxygen atoms in the formula of an oxide, from the mass of the element and of its oxide."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    element, molar, count, oxygen = draw.pick(
        ("iron", 55.85, 2, 3),
        ("iron", 55.85, 3, 4),
        ("aluminium", 26.98, 2, 3),
        ("chromium", 52, 2, 3),
        ("vanadium", 50.94, 2, 5),
        ("phosphorus", 30.97, 4, 10),
        ("phosphorus", 30.97, 4, 6),
        ("manganese", 54.94, 3, 4),
        ("manganese", 54.94, 2, 7),
        ("cobalt", 58.93, 3, 4),
        ("lead", 207.2, 3, 4),
        ("bismuth", 208.98, 2, 3),
        ("arsenic", 74.92, 2, 5),
    )
    part = draw.number(4, 60, digits=2)
    whole = round(part + part / molar / count * oxygen * 15.999, 2)
    values: dict[str, Value] = {
        "element": element,
        "molar": molar,
        "count": count,
        "part": part,
        "whole": whole,
        "who": draw.person(),
    }
    return Case({**values, "x": draw.integer(2, 19)}, oxygen)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "When {part} g of {element} react with oxygen, {whole} g of oxide are formed. The molar mass of "
            "{element} is {molar} g/mol. How many oxygen atoms does the formula have for {count} atoms of {element}?"
        ),
        (
            "How many atoms of oxygen go with {count:words} atoms of {element} in an oxide of which {whole} g "
            "contain {part} g of {element}, a mole of the latter being {molar} g?"
        ),
        (
            "Oxide of {element}: {whole} g, of which {part} g {element} ({molar} g/mol). Formula with {count} "
            "{element}: how many O?"
        ),
        (
            "A crucible holds {part} grams of {element}. After heating in a stream of oxygen its content weighs "
            "{whole} grams and is pure oxide. Find the index of oxygen in the formula if that of {element} is "
            "{count:words}; {molar} g of {element} make a mole."
        ),
        (
            "weighed my {element} before, {part} g, and the oxide after, {whole} g. {element} has {molar} g per mol. "
            "if the formula starts with {count} atoms of it how many o atoms come after"
        ),
        (
            "Determine the number of oxygen atoms in the formula of the oxide that contains {count} {element} atoms. "
            "Analysis: {part} g of {element} in a sample of {whole} g. Molar mass of {element}: {molar} g/mol."
        ),
        (
            "If {whole} g of a compound of {element} and oxygen leave {part} g of {element} after all oxygen is "
            "taken away, and {element} has {molar} g/mol, how many oxygen atoms belong to {count} {element} atoms?"
        ),
        (
            "In jar {x} of a collection lies an oxide of {element}. A sample of {whole} g is reduced to {part} g of "
            "the element. The formula is known to have {count:words} atoms of {element}, whose molar mass is {molar} "
            "g/mol. What number stands behind the O?"
        ),
        (
            '"There is more on the balance than before," says {who}: {part} g of {element} have become {whole} g of '
            "oxide. Taking {molar} g/mol for {element}, how many atoms of oxygen has that oxide per {count} atoms of "
            "{element}?"
        ),
        (
            "By mass the oxide consists of {element}, {part} g, and oxygen, which makes up the rest of its {whole} "
            "g. In moles the ratio is one of whole numbers. State how many O atoms there are beside {count} atoms of "
            "{element} at {molar} g/mol."
        ),
    ),
    more=(
        (
            "The increase from {part} g of {element} to {whole} g of oxide is due to oxygen alone. Use {molar} "
            "g/mol for {element} and tell me how many oxygen atoms are bound by {count} of its atoms."
        ),
        (
            "Let the formula of an oxide begin with {count:words} atoms of {element}. What is the number of "
            "oxygen atoms, provided that {molar} g/mol is the molar mass of {element} and that {part} g of it "
            "are contained in {whole} g?"
        ),
        (
            "m({element}) = {part} g; m(oxide) = {whole} g; M({element}) = {molar} g/mol; atoms of {element} "
            "in formula = {count}; atoms of oxygen = ?"
        ),
        (
            "I have {whole} g of an oxide and I got {part} g of {element} out of it. Please tell me its "
            "formula's oxygen count, when there are {count} {element} atoms in the formula and a mole of "
            "{element} has {molar} g."
        ),
        (
            "An oven runs for {x} hours until all {element} has become oxide. The balance showed {part} g at "
            "first, now it shows {whole} g. With {count} {element} atoms to the formula and {molar} g for each "
            "mole of them, what is the count of oxygen atoms?"
        ),
        (
            "Chemists write the oxide with {count} atoms of {element}. From its composition, {part} grams of "
            "{element} (molar mass {molar} g/mol) in {whole} grams of oxide, work out how many oxygen atoms "
            "they write."
        ),
        (
            "oxide formula pls: {count} {element} and how many oxygen? {molar} g/mol for the {element}, {part} "
            "g of it gave {whole} g oxide"
        ),
        (
            "{molar} g is what a mole of {element} weighs. Out of {part} g of it, oxygen from the air makes "
            "{whole} g of a new solid. For each group of {count} {element} atoms in this solid, how many "
            "oxygen atoms are there?"
        ),
        (
            "Given that an oxide weighing {whole} g yields {part} g of pure {element}, calculate with M = "
            "{molar} g/mol how many oxygen atoms share a formula unit with {count} atoms of {element}."
        ),
        (
            "A group of {x:words} pupils repeats an old experiment: {element} is weighed ({part} g), turned "
            "into its oxide, and weighed again ({whole} g). They look up {molar} g/mol and know that the "
            "formula names {count:words} atoms of {element}. How many of oxygen does it name?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: oxygen atoms in the formula. Known: {part} g of {element} in {whole} g of oxide, {molar} "
                "g/mol, {count} atoms of {element}. The rest of the mass is oxygen with 15.999 g/mol. Divide both "
                "masses by their molar masses; the ratio of the moles times {count}, rounded, is the number."
            ),
            """
oxygen = ({whole} - {part}) / 15.999
element = {part} / {molar}
print(round({count} * oxygen / element))
""",
        ),
    ),
    reply="There are {output} oxygen atoms in the formula.",
)
