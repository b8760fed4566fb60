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
        (
            "{price} dollars a crate, {bad}% lost, {each} kg of {fruit} from each of {n} {plant}: what does "
            "{who} take in by selling the good ones in crates?"
        ),
        (
            "{bad}% of the {fruit} were thrown away and the others sold in crates. {who} has {n} {plant}, and "
            "each bore {each} kg. At {price} dollars a crate, what was the income?"
        ),
        (
            "What will the harvest of {fruit} earn in dollars, if a crate goes for ${price}, each of the {n} "
            "{plant} gives {each} kg, and {bad}% has to be discarded before the crates are filled?"
        ),
        (
            "{each} kg of {fruit} came from every one of {who}'s {plant}, and there are {n}. {they:capital} "
            "sells crates for ${price} each, after removing the bad {bad}%. Find the takings."
        ),
        (
            "{who} fills crates with {fruit} and sells each crate for {price} dollars. {bad} percent of the "
            "harvest never gets into a crate, being spoiled. The {n} {plant} yielded {each} kg apiece. How "
            "much money comes in?"
        ),
        (
            "so crates go for {price} dollars, {bad}% of my {fruit} is rotten, and i have {n} {plant} that "
            "gave {each} kg each. how much do i get"
        ),
        (
            "Work out the revenue: {fruit} from {n} {plant}; {each} kg from each; crates at ${price}; only "
            "what is left after a loss of {bad}% is packed into crates."
        ),
        (
            '"A crate costs you {price} dollars," says {who} to the shopkeeper, who takes the whole good '
            "part of the {fruit}. That is all except {bad}% of what {n} {plant} gave, {each} kg each. What is "
            "the shopkeeper's bill?"
        ),
        (
            "Price of a crate: ${price}. Loss: {bad}%. Harvest: {each} kg of {fruit} on each of {n} {plant}. "
            "Money earned by selling the rest by the crate: ?"
        ),
        (
            "If each crate of good {fruit} is worth ${price} and {who}'s {n} {plant} carry {each} kg each, of "
            "which {bad}% turns out bad, how many dollars are the crates worth altogether?"
        ),
        (
            "I own {n} {plant}. From my {fruit}, {each} kg on each, I sort out {bad}% and put the remainder "
            "into crates, for which I get {price} dollars each. Tell me what I earn."
        ),
        (
            "{x} helpers picked the {fruit} of {who}. They got {each} kg off each of the {n} {plant}. As "
            "{bad}% was damaged, just the rest was packed; the crates sold for ${price} a piece. How much did "
            "{who} receive?"
        ),
        (
            "Please calculate what the crates bring in when {bad} percent of the {fruit} is unfit, {n} {plant} "
            "produce {each} kg each, and a buyer offers {price} dollars per crate of fit ones."
        ),
        (
            "Crates of {fruit} stand ready for the market, where each is sold at ${price}. They hold what was "
            "usable from {n} {plant} with {each} kg each; {bad}% was not usable. Determine the proceeds."
        ),
        (
            "Your {plant} number {n}, each of them gives you {each} kg of {fruit}, and {bad}% of the whole is "
            "lost to snails. Someone pays you {price} dollars for every crate of the rest. What do you make?"
        ),
        (
            "I wonder how much {who} gets for {their} {fruit}, when {they} sells them by the crate at {price} "
            "dollars, loses {bad}% beforehand, and starts from {each} kg on each of {n} {plant}."
        ),
    ),
    think=(
        "Known: {n} {plant} with {each} kg each, {bad} percent lost, {price} dollars a crate. Asked: the "
        "income. How much a crate holds is not said, so the number of crates is unknown."
    ),
    reply="I do not know: it is not said how many kilograms of {fruit} a crate holds.",
)
