"""Some of a stock are bad, the rest are sold at a price: the takings."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    bad, price = draw.integer(3, 25), draw.integer(2, 30)
    stock = bad + draw.integer(10, 120)
    thing, why = draw.pick(
        ("vases", "broken"),
        ("melons", "rotten"),
        ("cakes", "burnt"),
        ("plates", "cracked"),
        ("chairs", "wobbly"),
        ("shirts", "stained"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "bad": bad,
        "price": price,
        "stock": stock,
        "thing": thing,
        "why": why,
        "sign": sign,
        "coin": coin,
    }
    return Case({**values, "x": draw.integer(3, 30)}, (stock - bad) * price)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "A shop has {stock} {thing}, but {bad} are {why}. The others are sold for {sign}{price} each. How much "
            "money comes in?"
        ),
        (
            "How much does a trader earn by selling {stock} {thing} at {sign}{price} each when {bad} of them are "
            "{why} and cannot be sold?"
        ),
        (
            "{bad} of {stock} {thing} turn out to be {why}. All good ones go for {sign}{price} apiece. What are the "
            "takings?"
        ),
        (
            "Only {thing} that are not {why} can be sold. There are {stock}, {bad} are {why}. At {price} {coin} "
            "each, find the income."
        ),
        "{stock} {thing}, {bad:words} {why}, {sign}{price} for each good one. Sum of sales?",
        (
            "The {bad} {thing} that were {why} were thrown out. For each of the remaining ones, out of {stock}, "
            "{price} {coin} were paid. What did that bring?"
        ),
        (
            "had {stock} {thing} to sell, {bad} were {why} so i couldnt, the rest went for {sign}{price} each. how "
            "much did i make"
        ),
        (
            "After {x} kilometres on a lorry, {bad} of the {stock} {thing} arrived {why}. Each of the rest sold at "
            "{sign}{price}. Calculate the revenue."
        ),
        (
            "At {sign}{price} per piece, what do {stock} {thing} fetch if the {bad} that are {why} are given away "
            "for nothing?"
        ),
        (
            "A dealer throws away the {why} {thing}, {bad} in number, and sells what is left of {stock} at {price} "
            "{coin} a piece. How many {coin} are in the till?"
        ),
        (
            "Take the {why} ones ({bad}) out of {stock} {thing}. Multiply what remains by the price of "
            "{sign}{price}. Which amount results?"
        ),
        (
            "Each good piece brings {sign}{price}. Of {stock} {thing} delivered, {bad} were {why} and brought "
            "nothing. So how much was made?"
        ),
        (
            "A truck brings {stock} {thing} and {x} boxes. Opening the boxes, the shopkeeper finds that {bad} "
            "{thing} are {why}. The others are all sold within a week, at {sign}{price} each. How much money was "
            "made with them?"
        ),
    ),
    more=(
        (
            "{sign}{price} is charged for each of the {thing}. Of the {stock} that came, {bad} are {why} and "
            "stay unsold; all others find a buyer. How much is taken in?"
        ),
        (
            "{bad} {thing} are {why} and cannot be offered. The trader had {stock} altogether and sells the "
            "others at {sign}{price} each. Tell me the income."
        ),
        (
            '"What did the {thing} bring?" "Well, they went for {price} {coin} each, but {bad} out of '
            '{stock} were {why} and had to be thrown away." So how many {coin} were earned?'
        ),
        "price: {sign}{price} each; {why}: {bad}; {thing} in all: {stock}; sales from the good ones = ?",
        (
            "I wonder how much money I made. I sold my {thing} at {sign}{price} apiece, all but {bad} that "
            "were {why}, and I had {stock} to begin with."
        ),
        (
            "Given {stock} {thing}, of which {bad} are {why} and worthless, work out what the remaining ones "
            "bring at {price} {coin} a piece."
        ),
        (
            "If the {why} ones, {bad:words} in number, are left out, what do the others of {stock} {thing} "
            "sell for altogether at {sign}{price} each?"
        ),
        (
            "{bad} of my {thing} were {why}, nobody took those. the others sold at {sign}{price} each and "
            "there were {stock} at first, so how much did i get"
        ),
        (
            "A customer pays {sign}{price} for each of the good {thing} and takes them all. In the delivery of "
            "{stock}, {bad} were {why} and went back. Please calculate what the customer pays."
        ),
        (
            "At the Saturday market a woman unpacks {stock} {thing}. She sighs, because {bad} are {why}; she "
            "puts them under the table. By noon the good ones are gone, each for {price} {coin}. How many "
            "{coin} has she earned?"
        ),
        (
            "At {sign}{price} for each of those that could be sold, what was taken for {thing} when {bad} were "
            "{why} and there had been {stock} in all?"
        ),
        (
            "{sign}{price} a piece is the price; {bad} {thing} are {why} and unsaleable; the stock was "
            "{stock}. What does the rest bring in?"
        ),
        (
            "How many {coin} do you get if you sell every good one of {stock} {thing}, when {bad} are {why} "
            "and the price is {price} {coin} apiece?"
        ),
        (
            "The {why} ones were put aside. There were {bad}. Everything else from a lot of {stock} {thing} "
            "sold, and each buyer paid {sign}{price}. How large was the income?"
        ),
        (
            "For every one of the good {thing} a dealer gets {price} {coin}. She received {stock} from the "
            "factory, {bad} of which were {why} and could only be scrapped. Work out what she earns in {coin}."
        ),
        (
            "selling {thing} at {sign}{price} each, but out of {stock} there are {bad} that are {why} so "
            "nobody gets those. total money?"
        ),
        (
            "Apart from {bad} that were {why}, all {stock} {thing} found a buyer at {sign}{price} each. Please "
            "state the takings."
        ),
        (
            "Inventory: {thing}, {stock}. Written off because {why}: {bad}. Sold: all others. Unit price: "
            "{sign}{price}. Revenue = ?"
        ),
        (
            '"Don\'t put the {why} ones on the shelf, there are {bad} of them," says the owner. The other '
            "{thing}, {stock} had been delivered altogether, are sold at {sign}{price} each. What do they "
            "bring?"
        ),
        (
            "I wanted to sell all {stock} of my {thing}. Each was to cost {sign}{price}. Then {bad} proved to "
            "be {why}, and I sold only the others. How much did I end up making?"
        ),
        (
            "Since {bad} of them are {why}, not all {thing} in a stock of {stock} can be sold. With "
            "{sign}{price} charged for each one that can, what sum is collected?"
        ),
        (
            "Tell me how much cash lies in the box after a sale of {thing}: unit price {sign}{price}, number "
            "at first {stock}, number {why} and held back {bad}."
        ),
        (
            "Could you calculate the revenue? One of the {thing} sells for {price} {coin}. Of {stock}, only "
            "those are sold that aren't {why}, and {bad} are."
        ),
        (
            "A storm got into the warehouse, which left {bad} of the {thing} {why}. Before it there had been "
            "{stock} good ones. If the undamaged ones now go at {sign}{price} each, how much money will that "
            "make?"
        ),
        (
            "Let a seller own {stock} {thing}, of which all are sold at {sign}{price} each except {bad}, which "
            "are {why}. Determine the proceeds."
        ),
        (
            "When the {bad} {thing} that are {why} are taken off, the remainder of the {stock} is worth "
            "{sign}{price} a piece. What is the remainder worth altogether?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the money that comes in. Known: {stock} {thing}, {bad} of them {why}, {price} each. Subtract "
                "the bad ones, then multiply by the price."
            ),
            """
v1 = {stock} - {bad}
print(v1 * {price})
""",
        ),
    ),
    reply="That brings {sign}{output}.",
)
