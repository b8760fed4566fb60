"""Fixed costs, a price with a fee in percent, and material for each piece: how many must be sold to lose nothing."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, tool, low, high = draw.pick(
        ("bowls", "pottery wheel", 18, 45),
        ("candles", "wax melter", 8, 20),
        ("scarves", "loom", 30, 80),
        ("posters", "printing press", 10, 30),
        ("cutting boards", "band saw", 25, 70),
        ("brooches", "small kiln", 15, 40),
    )
    fixed, gain = 0, 0.0
    while not 0.05 < fixed / max(gain, 0.01) % 1 < 0.95:
        fixed, price, fee = draw.integer(150, 1800, 10), draw.integer(low, high), draw.integer(4, 20)
        cost = draw.integer(2, max(2, price // 3))
        gain = price * (100 - fee) / 100 - cost
    values: dict[str, Value] = {"f": fixed, "p": price, "fee": fee, "c": cost, "thing": thing, "tool": tool}
    return Case({**values, **draw.who(), "x": draw.integer(20, 70)}, math.ceil(fixed / gain))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} spends ${f} on a {tool} in order to make {thing}. One sells for ${p}; the online market keeps "
            "{fee}% of that, and the material costs ${c} apiece. How many {thing} must {they} sell to get {their} "
            "money back?"
        ),
        (
            "How many {thing} have to be sold before fixed costs of {f} dollars are covered, at a price of {p} "
            "dollars each, with {fee} percent of the price going to the platform and {c} dollars of material in "
            "every piece?"
        ),
        (
            "Fixed costs: ${f}. Price per piece: ${p}. Seller's fee: {fee}%. Material per piece: ${c}. Least number "
            "of {thing} without a loss?"
        ),
        (
            "A website lets people sell {thing} and takes {fee}% of every sale. {who}, whose material comes to {c} "
            "dollars per piece, asks {p} dollars for one. A {tool} was bought for {f} dollars beforehand. Find the "
            "smallest number of sales at which {they} is no longer out of pocket."
        ),
        (
            "bought a {tool} for {f} bucks, now im making {thing}, {c} dollars of stuff in each one, i sell them at "
            "{p} but the site takes {fee}%, how many til im even"
        ),
        (
            "If each of the {thing} needs material for ${c} and is sold at ${p}, of which {fee}% is lost to the "
            "marketplace, after how many sales has an outlay of ${f} been recovered?"
        ),
        (
            "At the age of {x}, {who} starts a small business with {thing}. The start costs {f} dollars. From the "
            "{p} dollars that a buyer pays, {fee:words} percent is deducted by the web shop, and {c} dollars are "
            "needed for raw material. From which number of pieces on does {they} not lose money?"
        ),
        (
            '"I\'ll only earn something once the {tool} is paid off," says {who}. It cost ${f}. Every one of {their} '
            "{thing} goes for ${p}, costs ${c} to make, and {fee}% of the price is the agent's. How many must go to "
            "break even?"
        ),
        (
            "Compute the break-even point in pieces: {thing} at {p} dollars, commission of {fee}% on the price, "
            "variable cost of {c} dollars per piece, initial investment of {f} dollars. Round up to whole pieces."
        ),
        (
            "What is left of the price of one of the {thing}, once {fee}% commission and ${c} for material are "
            "gone, helps to pay for a {tool}. The price is ${p} and the {tool} cost ${f}. How many must be sold "
            "until it is paid for?"
        ),
    ),
    more=(
        (
            "I have to earn back {f} dollars. For each of my {thing} people pay {p} dollars, but {fee}% of it goes "
            "to the gallery, and I need {c} dollars' worth of material for each. What is the smallest number I must "
            "sell?"
        ),
        (
            "Before the first sale {who} is ${f} in the red because of a new {tool}. Each sale of one of {their} "
            "{thing} brings ${p}, minus a fee of {fee}%, minus ${c} for what it is made of. After how many sales is "
            "{they} out of the red?"
        ),
        (
            "{who}: {thing}, ${p} each. Outlay ${f} (for the {tool}). Per piece: material ${c}, market fee {fee}% "
            "of price. Pieces to break even = ?"
        ),
        (
            "Given an investment of ${f}, production costs of ${c} for each of the {thing}, and a sales fee of "
            "{fee}% on a price of ${p}, determine how many must be sold at least so that no loss remains."
        ),
        (
            "Among {x} sellers on a craft website there is {who}, who offers {thing} at {p} dollars. The site keeps "
            "{fee:words} percent. Making one takes {c} dollars. With {f} dollars spent on a {tool}, how many buyers "
            "does {they} need in order not to lose money, each taking one?"
        ),
        (
            "how many {thing} do i need to sell to make up for the {f} dollars my {tool} cost me? price {p}, {fee}% "
            "of that is gone to the site, plus {c} for material each"
        ),
        (
            "Selling pays only from a certain number on. A {tool} for {f} dollars stands in the workshop; {thing} "
            "made with it leave the workshop for {p} dollars each; from every such sum {fee}% is handed to a "
            "middleman and {c} dollars are spent on material. Say what that number is."
        ),
        (
            "Of the ${p} that one of the {thing} costs, the shop keeps {fee}%; ${c} more pays for the material. The "
            "remaining gain goes towards ${f} of start-up costs. Work out the fewest pieces with which these costs "
            "are met."
        ),
        (
            "Will {x} sales be enough? {who} is not sure and asks for the smallest number of {thing} that {they} "
            "must sell so that everything is paid: expenses so far ${f}, price ${p}, material ${c} a piece, and "
            "{fee}% of each price for the web shop."
        ),
        (
            "Suppose a maker of {thing} pays {c} dollars for the material of one and charges {p} dollars, {fee} "
            "percent of which is the portal's. Suppose further that {f} dollars were spent before. How many sold "
            "pieces bring the balance back to zero or above?"
        ),
        (
            "Material for one of the {thing} is {c} dollars. Of a price of {p} dollars, {fee}% goes to the "
            "shop. {who} has {f} dollars to win back. How many pieces are needed at least?"
        ),
        (
            "{fee} percent of each sale is lost to the website, and {c} dollars to material; the price of one "
            "of {who}'s {thing} is {p} dollars. The {tool} cost {f} dollars. From how many sold pieces on is "
            "there no loss?"
        ),
        (
            "The {tool} was ${f}. My {thing}: price ${p}, material ${c}, sales fee {fee}%. What is the least "
            "number I have to sell to come out even or better?"
        ),
        (
            "What is the smallest number of {thing} that pays for a {tool} of ${f}, if each one uses ${c} of "
            "material, sells for ${p}, and loses {fee}% of that price in fees?"
        ),
        (
            "At ${p} apiece, and with a commission of {fee}% and ${c} in materials for each, how many {thing} "
            "does {who} have to sell to recover ${f}?"
        ),
        (
            "Fee {fee}% of price; material ${c} each; price ${p} each; money spent at the start ${f}; {thing} "
            "to sell before nothing is lost = ?"
        ),
        (
            "Customers give {p} dollars for one of the {thing}. {c} dollars of that were spent on wood, wool "
            "or wax, and {fee} percent belong to the market. Having laid out {f} dollars, how many customers "
            "does {who} need, if each buys one?"
        ),
        (
            "{who} wants to know when the {tool} has paid for itself. One piece of {their} {thing} costs {c} "
            "dollars in material, brings {p} dollars from the buyer, and {fee}% of the price is passed on to "
            "an agent. The {tool} cost {f} dollars. Give the number of pieces, rounded up."
        ),
        (
            '"I keep {fee}% of the price," says the gallery. "Fine," says {who}, who asks {p} dollars for '
            "each of {their} {thing}, uses {c} dollars of material for it and has put {f} dollars into a "
            "{tool}. At how many sales is {who} no longer behind?"
        ),
        (
            "Could you tell me how many {thing} cover a start-up cost of {f} dollars? Each is made with {c} "
            "dollars of material; {fee} percent of the selling price, {p} dollars, is kept by the platform."
        ),
        (
            "hi, {fee}% of what i charge goes to the platform, i charge {p} bucks for one of my {thing}, stuff "
            "for it is {c} bucks, and the {tool} was {f} bucks. how many sales to be even?"
        ),
        (
            "If {c} dollars of material go into every piece and {fee}% of the {p} dollars charged for it go to "
            "the dealer, how many {thing} repay an investment of {f} dollars? Whole pieces only."
        ),
        (
            "Work out the number of {thing} that {who} must sell to earn back {f} dollars: they cost {p} "
            "dollars, the online shop takes {fee}% of the price, and the material comes to {c} dollars apiece."
        ),
        (
            "For {x} weeks {who} saved up for a {tool}, price {f} dollars. Now {they} makes {thing}; each "
            "takes {c} dollars' worth of material and goes to a customer for {p} dollars, less {fee}% that the "
            "portal keeps. How many must go before the {tool} is paid?"
        ),
        (
            "I wonder when my hobby stops costing money. I spent ${f} on a {tool}. A fair takes {fee}% of my "
            "price, which is ${p} for each of my {thing}, and the material is ${c} a piece. What is the "
            "minimum number of sales?"
        ),
        (
            "Given the unit material cost ${c}, the commission rate {fee}%, the fixed cost ${f} and the unit "
            "price ${p}, find the lowest whole number of {thing} for which the fixed cost is recovered."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pieces to break even. Known: {f} spent, price {p} less {fee} percent, material {c} a "
                "piece. Find the gain on one piece, divide the fixed costs by it, and round up."
            ),
            """
import math
gain = {p} - {p} * {fee} / 100 - {c}
print(math.ceil({f} / gain))
""",
        ),
    ),
    reply="{output} {thing} must be sold.",
)
