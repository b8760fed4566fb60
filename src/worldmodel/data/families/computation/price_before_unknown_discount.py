"""A reduced price, but the reduction is not told: the price before it is not known."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing = draw.pick("kettle", "coat", "scooter", "mattress", "camera", "drill", "suitcase", "mirror")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {"paid": draw.integer(18, 480), "thing": thing, "sign": sign, "coin": coin}
    return Case({**draw.who(), **values, "x": draw.integer(3, 30)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "A {thing} costs {sign}{paid} after a discount. What did it cost before?",
        "What was the old price of a {thing} that has been reduced to {sign}{paid}?",
        "Find the price without the reduction: {thing}, {paid} {coin} in the sale.",
        (
            "{who} pays {paid} {coin} for a {thing} because {they} has a voucher for regular customers. How much "
            "would {they} pay without the voucher?"
        ),
        "got a {thing} for {sign}{paid} on special offer, what was it when there was no offer",
        "For {x} days everything is cheaper in a shop. A {thing} is {sign}{paid} now. Which is its usual price?",
        "If the price of a {thing} drops by some percent to {sign}{paid}, from which price did it drop?",
        "{thing:capital}. New price: {sign}{paid}. Old price: crossed out and not readable. How much was it?",
        (
            "The {thing} was marked down and sold to {who} for {sign}{paid}. {they:capital} was one of {x} "
            "customers that day. State the price before it was marked down."
        ),
        (
            '"With the discount that makes {paid} {coin}," says the cashier about the {thing}. How many {coin} does '
            "it make otherwise?"
        ),
    ),
    more=(
        "Tell me what a {thing} cost last week, when it was dearer. This week it is {sign}{paid}.",
        "I bought my {thing} at a reduced price, {sign}{paid} to be exact. Work out how high the price was originally.",
        (
            "A scratched {thing} leaves the shop for {sign}{paid}. An unscratched one is sold at the full price. "
            "How many {coin} is the full price?"
        ),
        (
            "Could you calculate the list price of a {thing}? Members of the club pay less than the list price, "
            "namely {paid} {coin}."
        ),
        "price now {sign}{paid}, price then ?, item {thing}, reason: sale",
        (
            "How expensive would the {thing} have been for {who} on an ordinary day? On the day of the sale {they} "
            "got it for {sign}{paid} and was home {x} minutes later."
        ),
        (
            "The shopkeeper has taken a part off the price of every {thing}. Each is {sign}{paid} now, and {x} of "
            "them are in stock. What was the price of one at first?"
        ),
        (
            "{sign}{paid} is what remains of the price of a {thing} once the rebate has been subtracted. Which "
            "price stood there before the rebate?"
        ),
        (
            "Suppose {who} had come a day later, when the sale was over. Instead of {paid} {coin}, what would the "
            "{thing} have cost {them}?"
        ),
        "the {thing} is down to {sign}{paid} but how much is it really at the normal price",
        "Before the reduction, what was the price of the {thing} that {who} bought for {sign}{paid} after it?",
        "{paid} {coin} after the discount: how much was the {thing} before?",
        "How much did the {thing} cost originally, now that it has been marked down to {sign}{paid}?",
        "{who} got a discount on a {thing} and paid {sign}{paid}. What was the regular price?",
        "Tell me the full price of a {thing} which is sold at a reduced {sign}{paid}.",
        "the {thing} was on sale, i paid {sign}{paid}. what did it cost before the sale",
        "Sale tag. Item: {thing}. Reduced to: {sign}{paid}. Reduced from: ?",
        (
            '"Only {sign}{paid}!" says {who}, showing the {thing}. "It was a lot more before they lowered '
            'the price." How much was it?'
        ),
        (
            "If a customer with a discount card pays {paid} {coin} for a {thing}, what does a customer without "
            "a card pay?"
        ),
        (
            "I saw a {thing} in the window last month and thought it too dear. They have cut the price since, "
            "and it is {sign}{paid} now. What was it last month?"
        ),
        "Please work out what a {thing} cost before its price was cut to {paid} {coin}.",
        (
            "For {sign}{paid}, thanks to a coupon, {who} took home a {thing}. Find the price that it would "
            "have had without the coupon."
        ),
        (
            "Could you say how high the price of this {thing} used to be? It has come down, and is at "
            "{sign}{paid} today."
        ),
        "Given a sale price of {sign}{paid} for a {thing}, determine the price before the markdown.",
        (
            "The season is over and the shop lowers its prices. A {thing} can be had for {paid} {coin}. {who} "
            "wonders how many {coin} it was in the season."
        ),
        (
            "I wonder what {who} would have paid for the {thing} a week earlier, before the discount; with the "
            "discount {they} paid {sign}{paid}."
        ),
    ),
    think=(
        "Asked: the price before. Known: {paid} after a reduction. By how much it was reduced is not said, so "
        "nothing can be put back."
    ),
    reply="I do not know: it is not said how large the reduction was.",
)
