"""Each of several things is reduced by an amount: the cost of all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, price = draw.integer(2, 12), draw.integer(12, 80)
    off = draw.integer(2, price // 3)
    thing = draw.pick("jumpers", "lamps", "chairs", "video games", "rucksacks", "towels", "blankets")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "count": count,
        "price": price,
        "off": off,
        "thing": thing,
        "sign": sign,
        "coin": coin,
        "x": draw.integer(3, 14),
    }
    return Case({**draw.who(), **values}, count * (price - off))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{thing:capital} normally cost {sign}{price}, but today each is {sign}{off} cheaper. How much do {count} "
            "of them cost?"
        ),
        "How much does {who} pay for {count} {thing} if {sign}{off} is taken off the usual {sign}{price} for each?",
        (
            "In the sale every one of the {thing} is reduced by {off} {coin}. The old price was {price} {coin}. What "
            "is the cost of {count}?"
        ),
        "With {sign}{off} off per piece, {count:words} {thing} at {sign}{price} come to what amount?",
        "{who} buys {count} {thing}. Instead of {sign}{price}, {they} pays {sign}{off} less on each. Find the total.",
        (
            "A coupon takes {sign}{off} off each item. {count} {thing}, regular price {sign}{price} apiece, go "
            "through the till. What has to be paid?"
        ),
        "the {thing} were {sign}{price} and now they are {sign}{off} less each so what do i pay if i take {count}",
        "{count} {thing} are wanted. Price tag: {sign}{price}. Discount per unit: {sign}{off}. Amount due?",
        (
            "The sale lasts {x} days. Each of the {thing}, once {sign}{price}, is now sold for {sign}{off} less. "
            "What would {count} cost during the sale?"
        ),
        "Each costs {price} {coin} less a rebate of {off} {coin}; calculate the bill for {count} {thing}.",
        (
            "Since the price of {thing} fell by {sign}{off} from {sign}{price}, {who} can get {count} at the lower "
            "price. How much money is needed?"
        ),
        (
            "How many {coin} would you spend on {count} {thing} when a discount of {off} {coin} applies to every "
            "single one and they were {price} {coin} before?"
        ),
        (
            "{who} waited for the sale. The {thing} {they} wants had been {sign}{price} each; now {sign}{off} are "
            "taken off every one. {they:capital} buys {count} of them and goes home after {x} minutes. What did "
            "{they} spend?"
        ),
    ),
    more=(
        (
            "I wonder what {who} pays for {count} {thing} now that the shop takes {sign}{off} off each; a "
            "single one used to cost {sign}{price}."
        ),
        (
            "{sign}{off} less for each of the {thing}: that is today's offer. They normally sell at "
            "{sign}{price} apiece, and {who} takes {count}. Work out the total."
        ),
        (
            "{count} {thing} go into the basket. On each, {sign}{off} is knocked off the full price of "
            "{sign}{price}. What does the cashier ask for?"
        ),
        "Receipt: {count} x {thing}. List price each {sign}{price}. Rebate each {sign}{off}. Total?",
        (
            "Could you tell me the price of {count} {thing} altogether, when one costs {sign}{price} minus "
            "{sign}{off} of discount?"
        ),
        (
            '"Each of these {thing} is {off} {coin} cheaper today," says the seller, "and the old price was '
            '{price} {coin}." How many {coin} does {who} hand over for {count}?'
        ),
        (
            "You want {count} {thing}. A voucher saves you {off} {coin} on every one of them, and without it "
            "each would set you back {price} {coin}. How many {coin} do you pay?"
        ),
        (
            "{who} buys {thing} at a reduced price, {sign}{off} below the regular {sign}{price} apiece. How "
            "much do {count:words} of them set {them} back?"
        ),
        "total for {count} {thing}, {sign}{off} off every single one, before that {sign}{price} each?",
        (
            "Given a unit price of {sign}{price}, a reduction of {sign}{off} per unit and an order of {count} "
            "{thing}, calculate the amount charged."
        ),
        (
            "{sign}{off} cheaper than the regular {sign}{price} is what each of the {thing} is now. {who} "
            "takes {count}. What is the bill?"
        ),
        (
            "{count} {thing} for {who}, please. They are {sign}{price} each, less {sign}{off} each for the "
            "sale. How much is it?"
        ),
        (
            "What must {who} pay, with {off} {coin} off every one of {count} {thing} that otherwise sell at "
            "{price} {coin} a piece?"
        ),
        (
            "From the price of {sign}{price}, {sign}{off} is deducted for each of the {count} {thing} that "
            "{who} orders. Find the total charge."
        ),
        (
            "{sign}{price} was the price of each, and it has gone down by {sign}{off}. {who} now buys {count} "
            "of these {thing}. Tell me the sum {they} spends."
        ),
        (
            "{who} has a card that makes each of the {thing} {off} {coin} cheaper. On the shelf it says "
            "{price} {coin} a piece. For {count} of them, what does {who} pay?"
        ),
        "im getting {count} {thing}, theyre {price} {coin} each but {off} {coin} off per piece right now. total?",
        "Sale! {thing:capital}: minus {sign}{off} on each. Before: {sign}{price} each. Amount for {count}: ?",
        (
            "If {count} {thing} are bought at {sign}{off} below their usual price, which is {sign}{price} for "
            "each, what do they cost together?"
        ),
        (
            "Please work out how much {count} {thing} cost: the reduction on each is {off} {coin}, the price "
            "of each without it {price} {coin}."
        ),
        (
            "The {thing} used to be {price} {coin} a piece. {who} needs {count}. Luckily the shop has lowered "
            "the price of each by {off} {coin}. How many {coin} are due?"
        ),
        (
            '"I\'ll let you have them for {off} {coin} less each," the dealer says to {who}, who wanted '
            "{count} {thing} at {price} {coin} each. What does {who} pay in all?"
        ),
        (
            "Each of the {thing} carries a rebate of {sign}{off}. {who} puts {count} of them on the counter, "
            "with {sign}{price} printed on every tag. Calculate what {they} is charged."
        ),
        (
            "You pay {off} {coin} less than {price} {coin} for each of your {thing}. You take {count} home. "
            "How much did you spend?"
        ),
        (
            "I wonder how much {count} {thing} are together, since {sign}{off} comes off each one's price of "
            "{sign}{price}."
        ),
        (
            "{x} people queue behind {who} while {count} {thing} are scanned. A discount of {sign}{off} is "
            "granted on each, the original price of each being {sign}{price}. What total does the display show?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost of {count} {thing}. Known: {price} each, {off} off each. Subtract to get the new "
                "price, then multiply."
            ),
            """
v1 = {price} - {off}
print({count} * v1)
""",
        ),
    ),
    reply="They cost {sign}{output}.",
)
