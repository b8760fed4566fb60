"""The mass of a product from the mass of a reactant, their molar masses and how many moles react."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, molar_start, product, molar_product, used, made = draw.pick(
        ("magnesium", 24.31, "magnesium oxide", 40.31, 2, 2),
        ("aluminium", 26.98, "aluminium oxide", 101.96, 4, 2),
        ("hydrogen", 2.02, "ammonia", 17.04, 3, 2),
        ("propane", 44.11, "carbon dioxide", 44.01, 2, 6),
        ("hydrogen", 2.02, "water", 18.02, 2, 2),
        ("iron", 55.85, "iron oxide", 159.7, 4, 2),
        ("methane", 16.05, "water", 18.02, 2, 4),
    )
    grams = draw.integer(5, 800)
    values: dict[str, Value] = {
        "start": start,
        "ms": molar_start,
        "product": product,
        "mp": molar_product,
        "used": used,
        "made": made,
    }
    return Case({**values, "grams": grams, "x": draw.integer(2, 40)}, grams / molar_start * made / used * molar_product)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "In a reaction {used} mol of {start} ({ms} g/mol) give {made} mol of {product} ({mp} g/mol). How many "
            "grams of {product} come from {grams} g of {start}?"
        ),
        (
            "What mass of {product} forms from {grams} g {start}, if {used} moles of it yield {made} moles of "
            "{product}? Molar masses are {ms} g/mol for {start} and {mp} g/mol for {product}."
        ),
        (
            "{start:capital} {ms} g/mol, {product} {mp} g/mol; {used} mol of the former make {made} mol of the "
            "latter. {grams} g of {start} are used up. Product in g?"
        ),
        (
            "One mole of {product} weighs {mp} g, one mole of {start} {ms} g. The equation shows {used} {start} on "
            "the left and {made} {product} on the right. Find the grams of {product} out of {grams} g {start}."
        ),
        (
            "i let {grams} g of {start} react completely. {used} mol of that turn into {made} mol {product}. with "
            "{ms} and {mp} g/mol, how many g of {product} do i get"
        ),
        (
            "Compute the theoretical yield of {product} in grams. Reactant: {grams} g {start}, {ms} g/mol. Product: "
            "{mp} g/mol. Ratio: {used} mol reactant to {made} mol product."
        ),
        (
            "A plant with {x} workers converts {start} into {product}. From every {used} mol of {start} it gets "
            "{made} mol. Today {grams} g of {start} went in. Given {ms} g/mol ({start}) and {mp} g/mol ({product}), "
            "what mass in g came out?"
        ),
        (
            "If {made} moles of {product} are made whenever {used} moles of {start} react, how heavy, in grams, is "
            "the {product} from {grams} grams of {start}? Use {mp} g/mol and {ms} g/mol for {product} and {start}."
        ),
        (
            "Turn {grams} g of {start} into moles with {ms} g/mol, go from {used} to {made} in the ratio of the "
            "equation, and turn the moles of {product} into grams with {mp} g/mol. Result?"
        ),
        (
            "Complete conversion assumed, determine how many grams {product} ({mp} g/mol) are obtained: {grams} g of "
            "{start} ({ms} g/mol) are available and {made} mol result from {used} mol."
        ),
    ),
    more=(
        (
            "{grams} g of {start} are turned completely into {product}. How many grams of {product} is that, "
            "when {made} mol of it come from {used} mol of {start}, {product} has {mp} g/mol and {start} {ms} "
            "g/mol?"
        ),
        (
            "The molar mass of {product} is {mp} g/mol, that of {start} {ms} g/mol. For {made} mol of "
            "{product}, {used} mol of {start} are consumed. Tell me the mass of {product} made from {grams} g "
            "of {start}."
        ),
        (
            "I wonder how many grams of {product} I can make. I have {grams} g of {start}, which weighs {ms} g "
            "per mole; {used} mol of it give me {made} mol of {product}; and a mole of {product} weighs {mp} g."
        ),
        (
            "yield: {made} mol {product} from {used} mol {start}; M({start}) = {ms} g/mol; M({product}) = {mp} "
            "g/mol; m({start}) = {grams} g; m({product}) = ? g"
        ),
        (
            "If {ms} g is the mass of a mole of {start} and {mp} g the mass of a mole of {product}, what mass "
            "of {product} is formed when {grams} g of {start} react and each {used} mol of {start} yield "
            "{made} mol of {product}?"
        ),
        (
            '"For every {made} mol of {product} we need {used} mol of {start}," the teacher explains. '
            '"Today {grams} g of {start} are used up." With {mp} g/mol for {product} and {ms} g/mol for '
            "{start}, how many grams of {product} are produced?"
        ),
        (
            "Please work out the grams of {product} obtained, given that {product} weighs {mp} g/mol, that "
            "{used} mol of {start} become {made} mol of {product}, that {start} weighs {ms} g/mol, and that "
            "there are {grams} g of it."
        ),
        (
            "whats the mass of {product} ({mp} g/mol) in grams if i use up {grams} g {start} ({ms} g/mol) and "
            "the equation goes {used} mol {start} to {made} mol {product}"
        ),
        (
            "Out of {used} mol of {start} come {made} mol of {product}. A pupil weighs {grams} g of {start}, "
            "looks up {ms} g/mol for it and {mp} g/mol for {product}, and lets it all react. Which mass in "
            "grams should the pupil find for the {product}?"
        ),
        (
            "Determine how much {product}, in grams, results from a complete reaction of {start}. Molar mass "
            "of {start}: {ms} g/mol. Amount of {start}: {grams} g. Molar mass of {product}: {mp} g/mol. Moles: "
            "{used} of {start} make {made} of {product}."
        ),
        (
            "What mass in grams of {product} ({mp} g/mol) is made when {made} mol of it form out of {used} mol "
            "of {start}, a mole of {start} has {ms} g, and {grams} g of {start} react?"
        ),
        (
            "{mp} g/mol for {product}, {ms} g/mol for {start}; {used} mol of {start} turn into {made} mol of "
            "{product}. Starting with {grams} g of {start}, how many grams of {product} are there in the end?"
        ),
        (
            "The reaction makes {made} mol of {product} from {used} mol of {start}. For {start} the molar mass "
            "is {ms} g/mol, for {product} {mp} g/mol. How many grams of {product} result if {grams} g of "
            "{start} are used up?"
        ),
        (
            "Each mole of {start} weighs {ms} g. I have {grams} g of it. {used} mol of {start} give {made} mol "
            "of {product}, and {product} weighs {mp} g per mole. Find the grams of {product}."
        ),
        (
            "how many g of {product}? ratio {used} mol {start} to {made} mol {product}, i start with {grams} g "
            "{start}, molar mass of {start} is {ms} and of {product} {mp} g/mol"
        ),
        (
            "m({start}) = {grams} g. M({product}) = {mp} g/mol. M({start}) = {ms} g/mol. {used} mol {start} -> "
            "{made} mol {product}. m({product}) in g = ?"
        ),
        (
            "Tell me how heavy the {product} is, in grams, that comes from a full reaction of {grams} g of "
            "{start}. A mole of {product} is {mp} g and a mole of {start} {ms} g; {made} mol of the first need "
            "{used} mol of the second."
        ),
        (
            "To make {made} mol of {product}, a factory needs {used} mol of {start}. Its store has {grams} g "
            "of {start}. If {product} has a molar mass of {mp} g/mol and {start} of {ms} g/mol, what mass of "
            "{product} in grams can it make?"
        ),
        (
            "If {used} mol of {start} always produce {made} mol of {product}, and the molar masses are {mp} "
            "g/mol for {product} and {ms} g/mol for {start}, how many grams of {product} do {grams} g of "
            "{start} produce?"
        ),
        (
            '"Take {grams} g of {start}," says the recipe of the lab. "It has {ms} g/mol. {used} mol of it '
            'will become {made} mol of {product}, with {mp} g/mol." How many grams of {product} should be in '
            "the dish afterwards?"
        ),
        (
            "Given the molar mass {ms} g/mol of {start}, the stoichiometry {used} mol {start} to {made} mol "
            "{product}, the molar mass {mp} g/mol of {product} and a supply of {grams} g of {start}, determine "
            "the theoretical yield in grams."
        ),
        (
            "Please compute the yield of {product} in g. {grams} g of {start} are consumed. The mole ratio of "
            "{start} to {product} is {used} to {made}. Molar masses: {product} {mp} g/mol, {start} {ms} g/mol."
        ),
        (
            "Could you work out the mass of {product}, in grams, obtained from {start}? The equation has "
            "{made} mol of {product} for {used} mol of {start}. We weighed in {grams} g of {start}. A mole of "
            "{product} is {mp} g; a mole of {start} is {ms} g."
        ),
        (
            "{made} mol of {product} per {used} mol of {start}: with this in mind a student reacts all of "
            "{grams} g of {start} ({ms} g/mol). I wonder how many grams of {product} ({mp} g/mol) there are "
            "then."
        ),
        (
            "Wanted: grams of {product}, molar mass {mp} g/mol. Available: {grams} grams of {start}, molar "
            "mass {ms} g/mol. Known: from {used} moles of {start} come {made} moles of {product}."
        ),
        (
            "On the balance lie {grams} g of {start}, whose molar mass is {ms} g/mol. After the reaction "
            "nothing of it is left; for every {used} mol there are {made} mol of {product}, which has {mp} "
            "g/mol. What does the {product} weigh in grams?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: grams of {product}. Known: {grams} g of {start}, {ms} g/mol, {used} mol give {made} mol, "
                "product {mp} g/mol. Divide by the first molar mass, multiply by the ratio of moles and by the second "
                "molar mass."
            ),
            """
moles = {grams} / {ms}
print(moles * {made} / {used} * {mp})
""",
        ),
    ),
    reply="It gives {output} g of {product}.",
)
