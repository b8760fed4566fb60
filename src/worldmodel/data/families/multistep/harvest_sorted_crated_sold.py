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
    more=(
        (
            "What is the income if crates of {size} kg are sold at ${price} each and filled with what remains "
            "after {bad}% of the {fruit} from {n} {plant}, each giving {each} kg, has been discarded?"
        ),
        (
            "The harvest took {x} hours. {bad} percent of the {fruit} were rotten and thrown out. Before that "
            "there were {each} kg from every one of {n} {plant}. {who} sells the good ones by the crate, at "
            "{price} dollars for {size} kg. Work out the takings."
        ),
        (
            "Per crate: {size} kg, ${price}. Picked: {each} kg of {fruit} from each of {n} {plant}. Spoiled: "
            "{bad}%. Takings in dollars: ?"
        ),
        (
            "Could you tell {who} how much money the {fruit} bring? {they:capital} gets {price} dollars for "
            "each crate, a crate takes {size} kg, {bad}% of all that was picked cannot be used, and the {n} "
            "{plant} bore {each} kg each."
        ),
        (
            '"I\'ll give you ${price} a crate," says the trader to {who}, "but only for sound {fruit}, '
            '{size} kg to a crate." The harvest is {each} kg from each of {n} {plant}, with {bad}% of it '
            "unsound. How many dollars does {who} receive?"
        ),
        (
            "I grow {fruit}. Each time I fill {size} kg into a crate I earn {price} dollars. My {n} {plant} "
            "carried {each} kg apiece this year, but I lost {bad}% to bad weather. Please tell me what I earn."
        ),
        (
            "got {n} {plant}, {each} kilos of {fruit} off each one, {bad}% of that is no good. the rest goes "
            "in crates of {size} kilos and i get {price} bucks a crate. how much do i make"
        ),
        (
            "Every one of the {plant} yields {each} kg of {fruit}, and there are {n} of them. Given a loss of "
            "{bad}%, crates that hold {size} kg, and a price of ${price} per crate, determine the revenue."
        ),
        (
            "When {who} has put aside the bruised {fruit}, {bad}% of the whole, the others are packed {size} "
            "kg to a crate and sold for {price} dollars a crate. The whole came from {n} {plant}, {each} kg "
            "from each. I wonder what the sale brings."
        ),
        (
            "Sold by the crate at {price} dollars, the {fruit} of {n} {plant} pay for the winter. A crate "
            "holds {size} kg. It was {each} kg from each of the {plant}, though {bad}% of everything had to go "
            "on the compost. How much did the crates bring in?"
        ),
        (
            "${price} is paid for a crate of {size} kg. {bad}% of the {fruit} cannot be sold. Each of the "
            "{plant} gave {each} kg, and there are {n}. How many dollars come in?"
        ),
        (
            "At {size} kg and {price} dollars per crate, and with {bad} percent of the {fruit} thrown away, "
            "what do {n} {plant} earn that bear {each} kg each?"
        ),
        (
            "{each} kg per plant, {n} {plant}, {fruit}: of that {bad}% is lost, and the rest is sold in "
            "crates, ${price} for {size} kg. Money earned?"
        ),
        (
            "What is earned with {fruit} if a crate, holding {size} kg, costs the buyer {price} dollars, and "
            "of the {each} kg from each of {n} {plant} {bad}% are not good enough?"
        ),
        (
            "{bad} percent of the {fruit} went bad. {who} put the good ones into crates of {size} kg and took "
            "${price} for each crate. In all, {n} {plant} had been picked, and each had given {each} kg. Find "
            "the income."
        ),
        (
            "I sell my {fruit} in crates, {size} kg in each, for {price} dollars a crate. {bad}% of my harvest "
            "is waste. I have {n} {plant}, and I get {each} kg from each. What do I take in?"
        ),
        (
            "Of what {n} {plant} carry, {each} kg of {fruit} each, {who} sells all but {bad}%. {their:capital} "
            "crates hold {size} kg, and one is sold for ${price}. Work out what {they} is paid."
        ),
        (
            "Loss {bad}%; crate price ${price}; crate weight {size} kg; {plant} {n}; {fruit} on each {each} "
            "kg; revenue in dollars: ?"
        ),
        (
            "If every {size} kg of sound {fruit} bring {price} dollars and {bad}% of the fruit is not sound, "
            "how many dollars do {n} {plant} with {each} kg apiece bring?"
        ),
        (
            '"{price} dollars for each crate of {size} kg," offers the shop. {who} has picked {each} kg of '
            "{fruit} from every one of {n} {plant} and must throw out {bad}%. What will {who} get from the "
            "shop?"
        ),
        (
            "so the {fruit} go for {price} bucks a crate, {size} kg fit in a crate. i picked {n} {plant} with "
            "{each} kg on each but {bad}% of it was rotten. whats my income"
        ),
        (
            "Could you calculate the sales for {who}? {n} {plant} were harvested; {bad}% of the {fruit} were "
            "sorted out; each of the {plant} had borne {each} kg; the crates, of {size} kg, cost {price} "
            "dollars each."
        ),
        (
            "The sun shone for weeks, and {each} kg of {fruit} hung on each of {who}'s {n} {plant}. Still, "
            "{bad} percent had spots and were left to the birds. {price} dollars were paid for every crate "
            "with {size} kg of the rest. How much was paid altogether?"
        ),
        (
            "Fill crates with {size} kg of {fruit} each and sell them at ${price} each: what comes in when the "
            "harvest, {each} kg from each of {n} {plant}, has first been reduced by {bad}%?"
        ),
        (
            "You harvest {each} kg of {fruit} from each of your {plant}. You own {n} of these. A crate is "
            "worth {price} dollars and takes {size} kg, and {bad}% of the harvest is not fit for a crate. How "
            "many dollars do you make?"
        ),
        (
            "{x} helpers came to pick the {fruit}. They emptied {n} {plant} and found {each} kg on each. {who} "
            "removed {bad}%, packed the others {size} kg to the crate, and asked ${price} for a crate. "
            "Determine what all the crates were sold for."
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
