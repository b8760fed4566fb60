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
