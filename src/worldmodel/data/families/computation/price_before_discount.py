"""A reduced price and the reduction in percent give the price before it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    before, percent = 20 * draw.integer(2, 45), draw.integer(5, 60, 5)
    thing = draw.pick("jacket", "bicycle", "sofa", "tent", "watch", "printer", "carpet", "guitar")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "paid": before * (100 - percent) // 100,
        "p": percent,
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 20)}, before)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {thing} costs {sign}{paid} after a discount of {p}%. What did it cost before?",
        "What was the original price of a {thing} that is now sold for {sign}{paid}, reduced by {p} percent?",
        "With {p}% off, the price of a {thing} is {sign}{paid}. Find the price without the reduction.",
        'The tag on the {thing} reads: "{p}% less! Now {sign}{paid}." How much did the shop ask at first?',
        "paid {sign}{paid} for a {thing} in the sale, everything was {p}% off, what would it have been normally",
        (
            "{who} bought a {thing} for {sign}{paid} and was told that {they} had saved {p}% of the usual price. "
            "What is the usual price?"
        ),
        "{thing:capital}, sale price {sign}{paid}, discount {p}%. Old price?",
        "If taking {p} percent away from the price of a {thing} leaves {sign}{paid}, from what price was it taken?",
        (
            "A shop that has been open for {x:words} years lowers the price of a {thing} by {p}% to {sign}{paid}. "
            "Calculate the earlier price."
        ),
        (
            "Because of a scratch, a {thing} was let go for {sign}{paid}, which is {p}% under the list price. State "
            "the list price in {coin}."
        ),
    ),
    more=(
        "Tell me the full price of a {thing}, given that {sign}{paid} is what remains of it once {p}% is deducted.",
        (
            "The sale ends tonight. Tomorrow the {thing}, today {sign}{paid}, will be back at the price it had "
            "until {p} percent was knocked off. How much will that be?"
        ),
        (
            "I have a coupon for {p}%, and the till shows {sign}{paid} for my {thing} with the coupon used. How "
            "much would I have to pay without it?"
        ),
        (
            '"You are lucky, it is {p}% cheaper this week," said the assistant, and {who} handed over {sign}{paid} '
            "for the {thing}. What was the price last week?"
        ),
        "Undo the discount: {thing}, {sign}{paid}, {p}% already subtracted.",
        (
            "For members of a club everything is {p}% cheaper. A member gets a {thing} for {sign}{paid}. What do "
            "people pay who are not members?"
        ),
        "how much was the {thing} before they cut {p} percent, its {sign}{paid} now",
        "Let the price of a {thing} fall by {p}%. It then stands at {sign}{paid}. Where did it stand at the beginning?",
        (
            "In aisle {x} hangs a sign with {p}% on it. The {thing} below is marked {sign}{paid}, the reduction "
            "being included. Which price was crossed out?"
        ),
        (
            "A {thing} came with a bill of {sign}{paid}. On it, {p} percent had been allowed to {who} as a customer "
            "of {x} years. Reconstruct the amount before the allowance."
        ),
        (
            "{sign}{paid} is what {who} paid for a {thing} after {p}% had come off the price. How much would "
            "it have been at full price?"
        ),
        "A reduction of {p} percent brought the {thing} to {sign}{paid}. What did it cost until then?",
        "How much did the {thing} cost before, if a cut of {p}% makes it {paid} {coin} now?",
        "Less {p}%, a {thing} comes to {paid} {coin}. What does it come to with nothing taken off?",
        "{p}% cheaper than usual, this {thing} is offered for {sign}{paid}. Please work out what it usually costs.",
        (
            "The {thing} is {paid} {coin}. That is the price after a discount of {p} percent. What would the "
            "price be without the discount?"
        ),
        "I paid {paid} {coin} for a {thing}. Without my voucher, which took {p}% off, what would I have paid?",
        "Old price: ? Discount: {p}%. New price: {sign}{paid}. Article: {thing}.",
        '"{paid} {coin}, and that\'s with {p} percent off," says the seller of the {thing}. What was it before?',
        (
            "When the price of a {thing} was lowered by {p} percent, {who} could afford it at {sign}{paid}. At "
            "which price could {they} not yet afford it?"
        ),
        "got {p}% off a {thing}, ended up paying {paid} {coin}, whats the regular price",
        (
            "You see a {thing} for {sign}{paid} in the window, with a red sticker saying that {p}% has been "
            "taken off. Tell me the price under the sticker."
        ),
        (
            "Given {p} percent as the discount and {sign}{paid} as the amount that {who} had to pay for a "
            "{thing}, determine the list price."
        ),
        (
            "From the original price of a {thing}, {p}% was deducted, and so the customer was charged "
            "{sign}{paid}. Find the original price."
        ),
        (
            "It is the last day of the sale. {who} takes home a {thing} for {paid} {coin} and sees on the "
            "receipt that {p}% was allowed. What would {they} have paid the week before?"
        ),
        "I wonder what a {thing} costs normally, now that it is {sign}{paid} for people who, like me, get {p}% off.",
    ),
    steps=(
        Step(
            (
                "Asked: the price before. Known: {paid} is left after {p} percent off. Take the percentage from 100; "
                "the price paid, times 100, divided by this is the price before."
            ),
            """
v1 = 100 - {p}
print({paid} * 100 / v1)
""",
        ),
    ),
    reply="Before the discount it cost {sign}{output}.",
)
