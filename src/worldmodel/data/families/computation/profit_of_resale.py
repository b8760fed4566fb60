"""Things are bought at a price and sold at a higher one: the profit on all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, buy = draw.integer(4, 60), draw.integer(2, 40)
    sell = buy + draw.integer(2, 25)
    thing, who = draw.pick(
        ("umbrellas", "a street seller"),
        ("rugs", "a trader"),
        ("old radios", "a collector"),
        ("crates of plums", "a grocer"),
        ("T-shirts", "a school club"),
        ("clocks", "a watchmaker"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "count": count,
        "buy": buy,
        "sell": sell,
        "thing": thing,
        "seller": who,
        "sign": sign,
        "coin": coin,
    }
    return Case({**values, "x": draw.integer(2, 12)}, count * (sell - buy))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{seller:capital} buys {count} {thing} for {sign}{buy} each and sells all of them for {sign}{sell} each. "
            "What is the profit?"
        ),
        (
            "How much does {seller} gain on {count} {thing} that cost {sign}{buy} apiece and are sold at "
            "{sign}{sell} apiece?"
        ),
        "Bought at {buy}, sold at {sell} {coin}: what do {count} {thing} bring {seller} in profit?",
        (
            "A price of {sign}{sell} is asked for {thing} that {seller} got for {sign}{buy}. After {count} have been "
            "sold, what has been earned on them?"
        ),
        (
            "{count} {thing} go over the counter at {sign}{sell}. {seller:capital} had paid {sign}{buy} for each "
            "one. Find the gain."
        ),
        (
            "On each of {count:words} {thing}, {seller} makes the difference between {sign}{sell} and {sign}{buy}. "
            "How much is made altogether?"
        ),
        "i get {thing} for {sign}{buy} and sell them for {sign}{sell}, so what do i make on {count}",
        (
            "Within {x} weeks {seller} sells {count} {thing}. The purchase price was {buy} {coin}, the selling price "
            "{sell} {coin}. Calculate the profit in {coin}."
        ),
        (
            "What is left for {seller} after selling {count} {thing} at {sign}{sell} each, when {sign}{buy} per "
            "piece goes to the maker?"
        ),
        (
            "Every one of the {thing} is sold for {sign}{sell}, though it came in for {sign}{buy}. {count} pass "
            "through the hands of {seller}. Profit?"
        ),
        (
            "If {seller} takes {sign}{sell} for what cost {sign}{buy}, and does so {count} times with {thing}, how "
            "much money is gained?"
        ),
        (
            "For a fair {x} days long {seller} gets hold of {count} {thing}. {sign}{buy} has to be paid for each, "
            "and visitors pay {sign}{sell}. By the last day everything is gone. How much better off is the seller?"
        ),
    ),
    more=(
        (
            "{sign}{sell} is what a customer pays for one of the {thing}; {sign}{buy} is what {seller} paid "
            "for it. On {count} of them, how large is the profit?"
        ),
        (
            "Having bought {count} {thing} for {sign}{buy} each, {seller} resells all of them for {sign}{sell} "
            "each. What profit does that give?"
        ),
        (
            "Tell me what {seller} earns by reselling {thing}: purchase at {buy} {coin} apiece, sale at {sell} "
            "{coin} apiece, number {count}."
        ),
        (
            "If the {thing} are sold at {sell} {coin} a piece, having cost {buy} {coin} a piece, how many "
            "{coin} does {seller} make on {count}?"
        ),
        (
            "Books of {seller}: in, {count} {thing} at {sign}{buy} each; out, {count} {thing} at {sign}{sell} "
            "each. Gain: ?"
        ),
        (
            '"I paid {sign}{buy} for each of these," whispers {seller}, "and people give me {sign}{sell} '
            'for each!" All {count} {thing} are gone by evening. Work out the profit.'
        ),
        (
            "{seller:capital} wants to know the gain on {thing}. Sold: {count}. Charged per piece: "
            "{sign}{sell}. Spent per piece: {sign}{buy}."
        ),
        (
            "could you tell me how much {seller} makes? sells {thing} at {sign}{sell} each, {count} of them, "
            "and they were {sign}{buy} each to buy"
        ),
        (
            "The market opens early and the sky is clear. With a stock of {count} {thing}, acquired at "
            "{sign}{buy} per item, {seller} finds buyers for everything at {sign}{sell} per item. What is the "
            "total gain?"
        ),
        (
            "From {seller} people buy {count} {thing} at a price of {sell} {coin} each. Deduct from that the "
            "cost of {buy} {coin} for each. How many {coin} of profit are there?"
        ),
        (
            "Selling at {sign}{sell} each what was bought at {sign}{buy} each, {seller} gets rid of {thing}, "
            "{count} in number. How much profit is that?"
        ),
        (
            "{sign}{buy} goes out and {sign}{sell} comes in for each of the {thing}. {seller:capital} handles "
            "{count}. What's the total gain?"
        ),
        (
            "{sell} {coin} in, {buy} {coin} out, {count} times over: that is the trade in {thing}. Profit of "
            "{seller}, in {coin}?"
        ),
        (
            "What profit does a sale of {count} {thing} yield if {seller} charges {sign}{sell} for one and had "
            "to spend {sign}{buy} to obtain one?"
        ),
        (
            "My supplier asks {sign}{buy} a piece for {thing}. My customers pay {sign}{sell} a piece. I have "
            "just sold {count}; how much have I made on the whole lot?"
        ),
        (
            "For {count} {thing}, each of which changed hands at {sign}{sell} after having been acquired at "
            "{sign}{buy}, compute the profit {seller} made."
        ),
        (
            "if {seller} flips {count} {thing}, paying {sign}{buy} and charging {sign}{sell} for each, whats "
            "the profit in total"
        ),
        (
            "Unit cost {sign}{buy}. Unit price {sign}{sell}. Units sold {count} ({thing}). Dealer: {seller}. "
            "Total profit = ?"
        ),
        (
            "There was a crowd around the stand, and {seller} parted with {count} {thing}. A buyer handed over "
            "{sign}{sell} for each, of which {sign}{buy} merely covered what each had cost. How much was "
            "really earned?"
        ),
        (
            '"{sign}{sell} each, take it or leave it," says {seller}, without adding that the {thing} had '
            "been had for {sign}{buy} each. {count} customers take one. What does {seller} gain from them in "
            "all?"
        ),
        (
            "Could you tell me what {seller} is up by, in {coin}, once {count} {thing} picked up for {buy} "
            "{coin} each have been passed on for {sell} {coin} each?"
        ),
        (
            "Each of the {thing} set {seller} back {sign}{buy}. Now that all {count} have been sold, and "
            "{sign}{sell} was received for each, I wonder how much richer that makes the seller."
        ),
        (
            "A difference between the retail price, {sign}{sell}, and the wholesale price, {sign}{buy}, is the "
            "gain on one. {seller:capital} moves {count} {thing}. State the gain on them all."
        ),
        (
            "Find the earnings of {seller}, who offered {thing} at {sign}{sell} apiece and found takers for "
            "{count}. To buy one at the factory took {sign}{buy}."
        ),
        (
            "You purchase {thing} at {buy} {coin} and you hand them on at {sell} {coin}, just as {seller} "
            "does. After number {count} has gone, how many {coin} of profit are in the box?"
        ),
        (
            "The wholesale bill shows {sign}{buy} for every one of the {thing}; the till shows {sign}{sell} "
            "for every one. As {seller} both bought and sold {count}, what was the overall profit?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the profit on all. Known: {count} {thing}, bought at {buy}, sold at {sell}. Subtract to get "
                "the gain on one, then multiply."
            ),
            """
v1 = {sell} - {buy}
print({count} * v1)
""",
        ),
    ),
    reply="The profit is {sign}{output}.",
)
