"""How many moles are in a mass of a compound whose atomic masses are told."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    compound, first, one, mass_one, second, two, mass_two = draw.pick(
        ("iron oxide Fe2O3", "iron", 2, 55.85, "oxygen", 3, 16),
        ("carbon disulfide CS2", "carbon", 1, 12.01, "sulfur", 2, 32.06),
        ("aluminium oxide Al2O3", "aluminium", 2, 26.98, "oxygen", 3, 16),
        ("methane CH4", "carbon", 1, 12.01, "hydrogen", 4, 1.01),
        ("propane C3H8", "carbon", 3, 12.01, "hydrogen", 8, 1.01),
        ("ammonia NH3", "nitrogen", 1, 14.01, "hydrogen", 3, 1.01),
        ("magnesium chloride MgCl2", "magnesium", 1, 24.31, "chlorine", 2, 35.45),
        ("benzene C6H6", "carbon", 6, 12.01, "hydrogen", 6, 1.01),
        ("sodium sulfide Na2S", "sodium", 2, 22.99, "sulfur", 1, 32.06),
    )
    grams = draw.integer(4, 900)
    values: dict[str, Value] = {
        "compound": compound,
        "first": first,
        "one": str(one),
        "second": second,
        "two": str(two),
    }
    masses: dict[str, Value] = {"mass_one": mass_one, "mass_two": mass_two, "grams": grams, "x": draw.integer(2, 9)}
    return Case({**values, **masses}, grams / (one * mass_one + two * mass_two))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "How many moles are {grams} g of {compound}? Atomic masses: {first} {mass_one}, {second} {mass_two} g/mol.",
        (
            "{grams} grams of {compound} are weighed out. With {mass_one} g/mol for {first} and {mass_two} g/mol for "
            "{second}, what amount in mol is that?"
        ),
        (
            "{compound:capital}, {grams} g; {first} has {mass_one} g/mol, {second} {mass_two} g/mol. Amount of "
            "substance in mol?"
        ),
        (
            "The molar masses of the elements are {mass_one} g/mol ({first}) and {mass_two} g/mol ({second}). Find "
            "the number of moles in {grams} g of {compound}."
        ),
        (
            "i need the moles in {grams} g of {compound}, atoms weigh {mass_one} ({first}) and {mass_two} ({second}) "
            "g per mol"
        ),
        (
            "A bottle on shelf {x} contains {compound}, {grams} g of it. If a mole of {first} atoms weighs {mass_one} "
            "g and a mole of {second} atoms {mass_two} g, how many moles does the bottle contain?"
        ),
        (
            "First work out the molar mass of {compound} from {second} = {mass_two} g/mol and {first} = {mass_one} "
            "g/mol, then the amount in {grams} g. State the amount in mol."
        ),
        (
            "What is n for {compound} when m is {grams} g? The periodic table gives {mass_one} for {first} and "
            "{mass_two} for {second}."
        ),
        (
            "During an experiment {grams} g of {compound} form. Convert this mass to moles with the atomic masses "
            "{mass_one} u for {first} and {mass_two} u for {second}."
        ),
        (
            "Suppose {second} has an atomic mass of {mass_two} and {first} one of {mass_one}. To how many mol of "
            "{compound} do {grams} grams correspond?"
        ),
    ),
    more=(
        (
            "Take {mass_one} g/mol for {first} and {mass_two} g/mol for {second}. What amount of substance, in "
            "mol, do {grams} g of {compound} make up?"
        ),
        (
            "Using {mass_two} g/mol as the molar mass of {second} and {mass_one} g/mol as that of {first}, "
            "convert {grams} grams of {compound} to moles."
        ),
        (
            "{compound:capital}; m = {grams} g; M({first}) = {mass_one} g/mol; M({second}) = {mass_two} g/mol; "
            "n in mol = ?"
        ),
        (
            "hi, how many mol is {grams} g of {compound}? my table says {second} {mass_two} and {first} "
            "{mass_one} (g per mol)"
        ),
        (
            "{first:capital} has an atomic mass of {mass_one}, {second} of {mass_two}. Could you tell me how "
            "many moles of {compound} are in a sample that weighs {grams} g?"
        ),
        (
            "A chemist pours {compound} into a flask until the scale shows {grams} g. She looks up {second}, "
            "{mass_two} g/mol, and {first}, {mass_one} g/mol. How many moles are in the flask?"
        ),
        (
            "I wonder what amount in moles I hold: it is {compound}, a portion of {grams} g, made of {first} "
            "({mass_one} g/mol) and {second} ({mass_two} g/mol)."
        ),
        (
            "If {second} counts {mass_two} g/mol and {first} {mass_one} g/mol, into how many moles of "
            "{compound} can {grams} g be divided?"
        ),
        (
            "Please find the moles. The substance is {compound}. Its mass is {grams} g. Atomic masses in g/mol "
            "are {mass_two} for {second} and {mass_one} for {first}."
        ),
        (
            "With the values {mass_one} g/mol for {first} and {mass_two} g/mol for {second}, the molar mass of "
            "{compound} follows from its formula; divide {grams} g by it and report the moles."
        ),
        (
            "{second:capital}: {mass_two} g/mol. {first:capital}: {mass_one} g/mol. {compound:capital}: "
            "{grams} g. How many moles of the compound?"
        ),
        (
            "Atomic masses of {mass_two} for {second} and {mass_one} for {first}, in g/mol: how many moles of "
            "{compound} weigh {grams} g?"
        ),
        (
            "{mass_one} g is the mass of a mole of {first}, {mass_two} g that of a mole of {second}. What is "
            "the amount, in mol, of {grams} g of {compound}?"
        ),
        (
            "A cylinder of {compound} is weighed, and it holds {grams} g of it. The table says {mass_two} "
            "g/mol for {second}, {mass_one} g/mol for {first}. Find the moles in the cylinder."
        ),
        (
            "How many moles are there, if {second} has {mass_two} g/mol, {first} {mass_one} g/mol, and the "
            "scale shows {grams} g of {compound}?"
        ),
        (
            "so ive got {second} = {mass_two} and {first} = {mass_one} g/mol, how many mol are {grams} g of "
            "{compound} then"
        ),
        (
            "Please convert {grams} g of {compound} into mol. For {first} reckon with {mass_one} g/mol, for "
            "{second} with {mass_two} g/mol."
        ),
        (
            '"Look up the atomic masses," says the teacher. The class finds {mass_two} g/mol for {second} '
            "and {mass_one} g/mol for {first}. To how many moles do {grams} grams of {compound} amount?"
        ),
        (
            "If a plant makes {grams} g of {compound} from {first}, {mass_one} g/mol, and {second}, {mass_two} "
            "g/mol, how many moles does it make?"
        ),
        (
            "Tell me the amount of {compound} in mol. Its atoms are those of {second}, at {mass_two} g/mol, "
            "and of {first}, at {mass_one} g/mol. There are {grams} g of it."
        ),
        (
            "You need {grams} g of {compound} for a reaction. How many moles is that, when {first} has an "
            "atomic mass of {mass_one} g/mol and {second} of {mass_two} g/mol?"
        ),
        (
            "Given the molar masses {mass_two} g/mol ({second}) and {mass_one} g/mol ({first}), determine the "
            "number of moles that a portion of {grams} g of {compound} contains."
        ),
        (
            "I have {grams} g of {compound} and would like the figure in mol. My book gives {first} as "
            "{mass_one} g/mol, {second} as {mass_two} g/mol."
        ),
        (
            "Sample: {compound}. Atomic mass of {second}: {mass_two} g/mol. Mass of the sample: {grams} g. "
            "Atomic mass of {first}: {mass_one} g/mol. Moles: ?"
        ),
        (
            "Work out how many moles of {compound} leave a tap if what leaves it has a mass of {grams} g. A "
            "mole of {second} atoms has {mass_two} g, a mole of {first} atoms {mass_one} g."
        ),
        (
            "In a laboratory someone spills {grams} g of {compound}. Could you say how many moles that was, "
            "with {mass_two} g/mol for {second} and {mass_one} g/mol for {first}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: moles. Known: {grams} g, {first} {mass_one}, {second} {mass_two} g/mol. The formula has {one} "
                "of {first} and {two} of {second}: multiply and add for the molar mass, then divide the grams by it."
            ),
            """
molar = {one:raw} * {mass_one} + {two:raw} * {mass_two}
print({grams} / molar)
""",
        ),
    ),
    reply="That is {output} mol.",
)
