"""A harvest in crates of unknown size: what it brings cannot be told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    fruit, plant = draw.pick(
        ("apples", "trees"), ("tomatoes", "rows"), ("pears", "trees"), ("potatoes", "beds"), ("plums", "trees")
    )
    values: dict[str, Value] = {
        "n": draw.pick(4, 5, 8, 10),
        "each": draw.integer(20, 90),
        "bad": draw.pick(10, 20, 25, 50),
    }
    values |= {"price": draw.integer(6, 30), "x": draw.integer(11, 60)}
    return Case({**values, **draw.who(), "fruit": fruit, "plant": plant})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} picks {each} kg of {fruit} from each of {n} {plant}. {bad}% cannot be used. What is good goes into "
            "crates, and a crate brings ${price}. How much money does {who} take in?"
        ),
        (
            "How many dollars bring {n} {plant} of {fruit} with {each} kg each, when {bad}% is thrown out and "
            "every full crate of the rest fetches ${price}?"
        ),
        (
            "A crate of {fruit} sells for {price} dollars. This year {n} {plant} gave {each} kg apiece, but {bad} "
            "percent had to be thrown away. Find the income from the crates."
        ),
        "{n} {plant}, {each} kg of {fruit} from each, {bad}% loss, crates at ${price}. Income?",
        (
            "Hail ruined {bad}% of {who}'s {fruit}. Without hail every one of the {n} {plant} would have counted "
            "for {each} kg. What was saved went into crates, which a dealer took for ${price} each. What did the "
            "dealer pay in total?"
        ),
        (
            "so each of my {n} {plant} gave {each} kilos of {fruit}, {bad}% of it all was no good, i put the rest "
            "in crates and got {price} bucks a crate. what did i get altogether"
        ),
        (
            "At ${price} per crate, what is a harvest of {fruit} worth if {n} {plant} yield {each} kg each and "
            "only the part not lost to worms, which is all but {bad}%, can be sold?"
        ),
        (
            "The farm of {who}, {x} km outside town, picked {each} kg of {fruit} from each of {n} {plant}. After "
            "{bad}% had been sorted out, crates of the same size were filled. The market pays {price} dollars for "
            "a crate. Compute the earnings."
        ),
        (
            "First the {fruit} are picked: {each} kg from each of the {n} {plant}. Next {bad}% go to the pigs. "
            "Then crates are filled to the brim. Finally the crates are sold for ${price} apiece. How much is "
            "taken?"
        ),
        (
            "The pickers bring in {fruit} from {n} {plant}, {each} kilograms from every one. A machine rejects "
            "{bad}% by weight and fills the others into boxes; a box earns {price} dollars. Determine the sum "
            "earned."
        ),
        (
            "What did {who} get for the {fruit}? The facts: a price of ${price} for a crate; {bad}% of what was "
            "picked not fit for sale; {n} {plant} picked, with {each} kg on each."
        ),
        (
            "{n} {plant} were planted long ago. This autumn each of them carried {each} kg of {fruit}. Birds and "
            "frost took {bad}% of it all; the remainder was sold by the crate for ${price}. How many dollars did "
            "{who} put into the till?"
        ),
    ),
    more=(
        (
            "${price} is paid for a crate of {fruit}. {who} has {n} {plant} and harvests {each} kg from each, "
            "but {bad}% is spoiled. How much does {they} earn with the crates of good {fruit}?"
        ),
        (
            "{bad} percent of a harvest is rotten. The harvest came from {n} {plant}, each of them giving "
            "{each} kg of {fruit}. The good part is put in crates for {price} dollars each. Work out the "
            "income in dollars."
        ),
        (
            "Tell me what {who} earns. {they:capital} grows {fruit} on {n} {plant}; each gives {each} kg; "
            "{bad}% of it is lost; the rest is sold in crates at {price} dollars a crate."
        ),
        "{fruit:capital} | {plant}: {n} | kg on each: {each} | waste: {bad}% | price per crate: ${price} | income: ?",
        (
            '"How much will my {fruit} bring?" asks {who}. "I sell by the crate, at ${price}. Each of my '
            '{n} {plant} gave {each} kg, though {bad}% is no good." What is the answer?'
        ),
        (
            "From {each} kg on every one of {n} {plant}, {bad}% must be taken off as waste. If {who} sells "
            "what remains of the {fruit} in full crates for {price} dollars each, how many dollars come in?"
        ),
        (
            "hi, got {n} {plant} with {each} kg of {fruit} on each, {bad}% of that is bad, i sell crates at "
            "{price} bucks. what do i make"
        ),
        (
            "Could you compute the proceeds, given crates that cost {price} dollars apiece, a loss of {bad}% "
            "of the {fruit}, and a yield of {each} kg from each of the {n} {plant}?"
        ),
        (
            "When autumn comes, {who} gathers the {fruit}: {each} kilograms from each of {n} {plant}. After "
            "throwing away {bad}%, {they} packs crates, and a merchant gives {them} ${price} for every crate. "
            "How many dollars does {they} go home with?"
        ),
        (
            "I wonder what the sale yields. A buyer takes crates of {fruit} for ${price} each. They are filled "
            "with the sound {fruit} only, because {bad}% of the {each} kg from every one of the {n} {plant} is "
            "bruised."
        ),
    ),
    think=(
        "Known: {n} {plant} with {each} kg each, {bad} percent lost, {price} dollars a crate. Asked: the "
        "income. How much a crate holds is not said, so the number of crates is unknown."
    ),
    reply="I do not know: it is not said how many kilograms of {fruit} a crate holds.",
)
