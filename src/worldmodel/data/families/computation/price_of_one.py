"""So many cost so much together: the price of one."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, cents = draw.integer(3, 24), draw.integer(15, 950)
    thing, single = draw.pick(
        ("notebooks", "notebook"),
        ("lemons", "lemon"),
        ("light bulbs", "light bulb"),
        ("stamps", "stamp"),
        ("bread rolls", "bread roll"),
        ("postcards", "postcard"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "count": count,
        "total": f"{count * cents / 100:.2f}",
        "thing": thing,
        "single": single,
        "sign": sign,
        "coin": coin,
    }
    return Case({**values, "x": draw.integer(25, 90)}, cents / 100)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{count} {thing} cost {sign}{total}. What is the price of one {single}?",
        "How much is a single {single} if a pack of {count} sells for {sign}{total}?",
        "For {total} {coin} you get {count} {thing}. What do you pay for one?",
        "Somebody paid {sign}{total} and took home {count} {thing}, all at the same price. Find the price of each.",
        "One {single} costs how many {coin}, when {count:words} of them come to {total} {coin}?",
        "The bill says: {count} {thing}, {sign}{total}. Work out the cost per {single}.",
        "The same {single} was bought {count} times. The total came to {total} {coin}. What did it cost each time?",
        "paid {sign}{total} for {count} {thing}, how much is that per piece",
        "Price per {single}? ({count} {thing} for {sign}{total})",
        (
            "At a shop with {x} customers, {count} equal {thing} were sold for {sign}{total} altogether. State what "
            "one customer would pay for one {single}."
        ),
        "If {sign}{total} buys exactly {count} {thing}, then each {single} must cost how much?",
        "Divide the {total} {coin} for the {thing} by their number, which is {count}. What price for one results?",
        (
            "{count} {thing} and a free bag cost {sign}{total}. What would you have to pay if you wanted just one "
            "{single} and no bag?"
        ),
    ),
    more=(
        "Could you tell me what one {single} costs if {sign}{total} was charged for {count}?",
        "I got {count} {thing} and it set me back {sign}{total}. What did I spend on each {single}?",
        "receipt: {thing}, qty {count}, total {sign}{total}. unit price?",
        "I wonder how many {coin} a {single} is, when people pay {total} {coin} for {count} of them.",
        (
            '"{total} {coin}, please," says the seller and hands over {count} {thing}. How much did she '
            "charge for a single one?"
        ),
        "Given that {count} equally priced {thing} come to a total of {sign}{total}, calculate the unit price.",
        "Work out the price per {single}: the bill was {sign}{total} and the number of {thing} was {count}.",
        (
            "A basket at the market holds {count} {thing}. The whole basket is sold for {sign}{total}. A "
            "customer would like just one {single} at the same rate; what should it cost?"
        ),
        "Each {single} has the same price. Together, {count} of them are {total} {coin}. State that price.",
        "hi, {sign}{total} for {count} {thing} seems a lot, whats that for one {single}",
        "{sign}{total} is the bill for {count} {thing}. What does each {single} cost?",
        "At the same price each, {count} {thing} make {sign}{total}. Tell me the price of a {single}.",
        "What did every {single} cost, if somebody spent {total} {coin} on {count}?",
        "To buy {count} {thing}, {total} {coin} were needed. How much was needed per {single}?",
        "Find the cost of a {single} from this: total {sign}{total}, number {count}.",
        "The shop charges {total} {coin} for a bag with {count} {thing} in it. How much is that for each?",
        "so {count} {thing} were {sign}{total} altogether, what was one?",
        "Quantity {count}. Item {single}. Sum {sign}{total}. Price apiece?",
        "If you pay {total} {coin} and receive {count} {thing}, how many {coin} have you given for each {single}?",
        '"How much is a {single}?" "We sell {count} for {sign}{total}." What would a {single} be at this rate?',
        "Spread {sign}{total} evenly over {count} {thing} and say what falls on each {single}.",
        (
            "A {single} has no price tag, yet I know that {sign}{total} was paid for {count} like it. Please "
            "work out its price."
        ),
        (
            "My aunt spent {total} {coin} in total and brought me {count} {thing}, each as dear as the next. I "
            "wonder what a {single} was."
        ),
        "With {count} {thing} sold together for {sign}{total}, calculate what a buyer pays for every {single}.",
        (
            "In a street with {x} houses there is a stall where {total} {coin} get you {count} {thing}. How "
            "many {coin} does a single {single} come to?"
        ),
        (
            "Each {single} in the crate cost the grocer the same. The crate, holding {count}, cost "
            "{sign}{total}. State the cost of each."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the price of one {single}. Known: {count} {thing} cost {total} {coin}. Divide the cost by "
                "the count."
            ),
            "print({total} / {count})",
        ),
    ),
    reply="One {single} costs {sign}{output}.",
)
