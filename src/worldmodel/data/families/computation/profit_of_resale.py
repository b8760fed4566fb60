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
