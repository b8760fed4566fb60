"""A voucher is taken off the cost of several things: what is still to pay."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, price = draw.integer(3, 12), draw.integer(6, 60)
    off = draw.integer(4, count * price // 2)
    thing, shop = draw.pick(
        ("plants", "garden centre"),
        ("records", "music shop"),
        ("cushions", "furniture store"),
        ("toys", "toy shop"),
        ("cables", "electronics shop"),
        ("bottles of oil", "grocer"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "count": count,
        "price": price,
        "off": off,
        "thing": thing,
        "shop": shop,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 9)}, count * price - off)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} buys {count} {thing} for {sign}{price} each and uses a voucher worth {sign}{off}. How much is "
            "left to pay?"
        ),
        (
            "How much must {who} still pay for {count} {thing} at {sign}{price} apiece if {they} has a gift card of "
            "{sign}{off}?"
        ),
        (
            "At the {shop}, {thing} cost {sign}{price} each. With a voucher of {sign}{off} for the whole purchase, "
            "what do {count} cost?"
        ),
        (
            "A voucher of {off} {coin} is taken off the bill. The bill: {count} {thing}, {price} {coin} each. What "
            "remains?"
        ),
        "{count} {thing} at {sign}{price}, less {sign}{off} for returning an old item. Amount to pay?",
        (
            "The {shop} lowers the total by {sign}{off}. {who} has chosen {count:words} {thing}, each {sign}{price}. "
            "Find what {they} pays."
        ),
        (
            "got a gift card of {sign}{off} and i'm buying {count} {thing}, they're {sign}{price} each. what do i "
            "have to add in cash"
        ),
        (
            "Bought {x} days before a birthday: {count} {thing} for {sign}{price} each. {sign}{off} was already paid "
            "as a deposit. What is still due?"
        ),
        (
            "Each of the {thing} costs {sign}{price}, and the {shop} gives {sign}{off} off the final sum once. "
            "Calculate the price of {count}."
        ),
        "If the {shop} owes {who} {sign}{off}, what is to be paid for {count} {thing} costing {sign}{price} each?",
        (
            "From the price of {count} {thing}, each at {price} {coin}, subtract the {off} {coin} that a friend "
            "contributes. How many {coin} does {who} pay?"
        ),
        (
            "{who}'s friends chipped in {sign}{off}. The {count} {thing} were {sign}{price} per piece. How much came "
            "out of {who}'s own pocket?"
        ),
        (
            "For {their} birthday {who} got a voucher over {sign}{off} and {x} books. At the {shop} {they} chooses "
            "{count} {thing}, each at {sign}{price}, and uses the voucher. What is left to pay in cash?"
        ),
    ),
    more=(
        (
            "{sign}{off} is the worth of {who}'s voucher. {count} {thing} at {sign}{price} a piece are in "
            "{their} basket. How much more must {they} pay?"
        ),
        (
            "With {count} {thing} in the cart at {price} {coin} apiece and a coupon that lowers the sum by "
            "{off} {coin}, how many {coin} are due?"
        ),
        (
            "Tell me the remaining amount: price of each of the {thing} {sign}{price}, number {count}, gift "
            "card {sign}{off}, used once on the whole."
        ),
        (
            "At {sign}{price} each, {who} picks {count} {thing}. The {shop} accepts {their} gift card, which "
            "is worth {sign}{off} and is used up completely. Find what has to be added in cash."
        ),
        (
            "If {sign}{off} is deducted a single time from the bill, what does {who} spend on {count} {thing} "
            "with a price of {sign}{price} per piece?"
        ),
        (
            '"That is {sign}{price} for each of the {thing}," says the cashier of the {shop}. "I take '
            '{count}, and here is a voucher for {sign}{off}," says {who}. What is left for {who} to pay?'
        ),
        "Receipt, {shop}. {thing:capital}: {count} x {sign}{price}. Voucher on the total: -{sign}{off}. To pay: ?",
        (
            "got a {sign}{off} voucher for the {shop} and want {count} {thing}, they charge {sign}{price} "
            "each. what do i still have to pay?"
        ),
        (
            "Could you work out the bill of {who}? The voucher takes {off} {coin} off everything together, the "
            "{thing} are {price} {coin} each, and {count} of them are bought."
        ),
        (
            "A kind uncle sent {who} a voucher of {sign}{off} in a blue envelope. {they:capital} hurries to "
            "the {shop}, where {count} {thing} are put on the counter. Each costs {sign}{price}. After the "
            "voucher has been redeemed, how much money is still owed?"
        ),
        (
            "A voucher takes {sign}{off} off the whole bill. At {sign}{price} each, {who} wants {count} "
            "{thing}. What does {they} have to pay?"
        ),
        (
            "{sign}{off} less than the full price is what {who} pays, thanks to a voucher. Each of the {thing} "
            "is {sign}{price}, and there are {count}. How much is that?"
        ),
        (
            "For {sign}{price} apiece, {who} takes {count} {thing}; a voucher covers {sign}{off} of the sum. "
            "What remains to be paid?"
        ),
        (
            "After {sign}{off} has been taken off the sum by a voucher, how much do {count} {thing} at "
            "{sign}{price} each cost {who}?"
        ),
        (
            "{price} {coin} is the price of each, {count} is the number of {thing} that {who} buys, {off} "
            "{coin} is the value of {their} gift card. How many {coin} must {they} add?"
        ),
        (
            "What is still due at the {shop} if a gift card of {sign}{off} is used and {sign}{price} is "
            "charged for each of {count} {thing}?"
        ),
        (
            "The {shop} sells {who} {count} {thing}. There is a voucher of {sign}{off} for the total. There is "
            "a price of {sign}{price} for each of the {thing}. Find the rest to be paid."
        ),
        (
            "I use my voucher, {sign}{off}, at the {shop}. In my basket are {count} {thing}, at {sign}{price} "
            "each. Tell me what I still have to pay."
        ),
        "voucher {sign}{off}, price {sign}{price} each, {count} {thing}. what does {who} pay",
        (
            '"With the voucher you save {sign}{off}," the {shop} tells {who}. {they:capital} is buying '
            "{count} {thing} that cost {sign}{price} apiece. How much money must {they} hand over?"
        ),
        (
            "{count} times {sign}{price} for {thing}, and then a voucher of {sign}{off} off the total: please "
            "work out {who}'s payment."
        ),
        (
            "When {who} pays for {count} {thing} with a gift card of {off} {coin} and some cash, how many "
            "{coin} in cash does it take at {price} {coin} for each?"
        ),
        (
            "Each costs {price} {coin}. {who} orders {count} {thing} and enters a code that lowers the whole "
            "order by {off} {coin} once. Calculate what is charged."
        ),
        (
            "Given a gift card with {sign}{off} on it, {who} goes to the {shop}. {thing:capital} are "
            "{sign}{price} each there, and {they} needs {count}. What does the purchase cost {them} on top of "
            "the card?"
        ),
        (
            "It was {who}'s lucky day: the {shop} sent {them} a voucher of {sign}{off}. {they:capital} spent "
            "it on {thing}, which were {sign}{price} each, and took {count} home. What did {they} have to pay "
            "in the end?"
        ),
        (
            "Could you say how much is left to pay? {who} has {count} {thing} in the basket; a total voucher "
            "of {sign}{off} is deducted; each of the {thing} is {sign}{price}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what is left to pay. Known: {count} {thing} at {price} each, {off} off the sum. Multiply, "
                "then subtract once."
            ),
            """
v1 = {count} * {price}
print(v1 - {off})
""",
        ),
    ),
    reply="{sign}{output} is left to pay.",
)
