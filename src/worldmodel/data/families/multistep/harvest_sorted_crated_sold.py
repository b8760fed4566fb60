"""A harvest, a share that is spoilt, the rest in crates sold at a price."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    size, crates, bad = draw.pick(8, 10, 12, 15, 20), draw.integer(5, 15), draw.pick(10, 20, 25, 50)
    trees = draw.pick(4, 5, 8, 10)
    good = size * crates
    total = good * 100 / (100 - bad)
    while total % trees or total != int(total):
        crates += 1
        good = size * crates
        total = good * 100 / (100 - bad)
    price = draw.integer(6, 30)
    fruit, plant = draw.pick(
        ("apples", "trees"), ("tomatoes", "rows"), ("pears", "trees"), ("potatoes", "beds"), ("plums", "trees")
    )
    values: dict[str, Value] = {"n": trees, "each": int(total) // trees, "bad": bad, "size": size, "price": price}
    return Case({**values, **draw.who(), "fruit": fruit, "plant": plant, "x": draw.integer(11, 60)}, crates * price)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} has {n} {plant}, each giving {each} kg of {fruit}. {bad}% of the harvest is spoilt. The rest is "
            "packed into crates of {size} kg and sold at ${price} a crate. How much money comes in?"
        ),
        (
            "How many dollars bring {n} {plant} of {fruit} with {each} kg each, when {bad}% is thrown out and "
            "every {size} kg crate of the rest fetches ${price}?"
        ),
        (
            "A crate of {fruit} holds {size} kg and sells for {price} dollars. This year {n} {plant} gave {each} "
            "kg apiece, but {bad} percent had to be thrown away. Find the income from the crates."
        ),
        "{n} {plant}, {each} kg of {fruit} from each, {bad}% loss, crates of {size} kg at ${price}. Income?",
        (
            "Hail ruined {bad}% of {who}'s {fruit}. Without hail every one of the {n} {plant} would have counted "
            "for {each} kg. What was saved went into {size}-kg crates, which a dealer took for ${price} each. What "
            "did the dealer pay in total?"
        ),
        (
            "so each of my {n} {plant} gave {each} kilos of {fruit}, {bad}% of it all was no good, i put the rest "
            "in crates of {size} kilos and got {price} bucks a crate. what did i get altogether"
        ),
        (
            "At ${price} per crate of {size} kg, what is a harvest of {fruit} worth if {n} {plant} yield {each} kg "
            "each and only the part not lost to worms, which is all but {bad}%, can be sold?"
        ),
        (
            "The farm of {who}, {x} km outside town, picked {each} kg of {fruit} from each of {n} {plant}. After "
            "{bad}% had been sorted out, full crates of {size} kg were loaded. The market pays {price} dollars for "
            "a crate. Compute the earnings."
        ),
        (
            "First the {fruit} are picked: {each} kg from each of the {n} {plant}. Next {bad}% go to the pigs. "
            "Then crates are filled, {size} kg in each. Finally the crates are sold for ${price} apiece. How much "
            "is taken?"
        ),
        (
            "The pickers bring in {fruit} from {n} {plant}, {each} kilograms from every one. A machine rejects "
            "{bad}% by weight and fills the others into boxes of {size} kilograms; a box earns {price} dollars. "
            "Determine the sum earned."
        ),
        (
            "What did {who} get for the {fruit}? The facts: a price of ${price} for a crate; {size} kg in a crate; "
            "{bad}% of what was picked not fit for sale; {n} {plant} picked, with {each} kg on each."
        ),
        (
            "{n} {plant} were planted long ago. This autumn each of them carried {each} kg of {fruit}. Birds and "
            "frost took {bad}% of it all; the remainder was sold by the crate, {size} kg for ${price}. How many "
            "dollars did {who} put into the till?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the income. Known: {n} times {each} kg, {bad} percent lost, crates of {size} kg at {price}. "
                "Multiply, take off the loss, divide into crates, multiply by the price."
            ),
            """
harvest = {n} * {each}
good = harvest - harvest * {bad} / 100
crates = good / {size}
print(crates * {price})
""",
        ),
    ),
    reply="The {fruit} bring in ${output}.",
)
