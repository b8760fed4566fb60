"""Several items of two kinds, a discount on the sum and a tax on the reduced price."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    one, two, off, tax = draw.integer(2, 9), draw.integer(2, 12), draw.integer(5, 30, 5), draw.pick(5, 6, 8, 10, 19)
    p, q = draw.number(4, 60, digits=2), draw.number(1, 15, digits=2)
    a, b, place = draw.pick(
        ("chairs", "cushions", "furniture shop"),
        ("shirts", "ties", "tailor's"),
        ("pans", "ladles", "kitchen shop"),
        ("lamps", "bulbs", "hardware store"),
        ("rackets", "balls", "sports shop"),
    )
    values: dict[str, Value] = {
        **draw.who(),
        "m": one,
        "n": two,
        "p": f"{p:.2f}",
        "q": f"{q:.2f}",
        "off": off,
        "tax": tax,
    }
    answer = (one * p + two * q) * (100 - off) / 100 * (100 + tax) / 100
    return Case({**values, "one": a, "two": b, "place": place, "x": draw.integer(2, 30)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} buys {m} {one} at ${p} each and {n} {two} at ${q} each. There is a discount of {off}% on "
            "everything, and then {tax}% sales tax is added. What does {they} pay?"
        ),
        (
            "What is the final bill for {m} {one} (${p} apiece) and {n} {two} (${q} apiece) with {off}% off and "
            "{tax}% tax on the reduced sum?"
        ),
        (
            "In a {place} the {one} cost {p} dollars each and the {two} {q} dollars each. A card gives {off}% off "
            "the total; tax of {tax}% comes on top of what is left. {who} takes {m} {one} and {n} {two}. How much "
            "is due?"
        ),
        (
            "{n} {two} for ${q} each, {m} {one} for ${p} each, minus {off} percent, plus {tax} percent tax on the "
            "discounted price. Total in dollars?"
        ),
        (
            "A {place} takes {off}% off every purchase this week and adds {tax}% tax at the till. {who} has {m} "
            "{one} and {n} {two} in the trolley. One of the {one} is ${p} and one of the {two} is ${q}. What will "
            "the till show?"
        ),
        (
            "so i got {m} {one}, {p} dollars each, plus {n} {two}, {q} dollars each, they took {off}% off and "
            "charged {tax}% tax afterwards, what did i pay in all"
        ),
        (
            "Tax in this town is {tax}%. Before tax, {who} is granted {off}% off for paying in cash. The goods: "
            "{m} {one} at {p} dollars, {n} {two} at {q} dollars, price per piece. Work out what {who} hands over."
        ),
        (
            "Find the amount on the receipt: list price of {m} {one} is ${p} each, of {n} {two} ${q} each; the "
            "{place} subtracts a rebate of {off}% and finally adds tax, {tax}%."
        ),
        (
            "After {x} minutes in the {place}, {who} carries {m} {one} and {n} {two} to the counter. Prices per "
            "item: ${p} and ${q}. First the clerk grants {off}% off, next the tax of {tax}% is put on. What must "
            "be paid?"
        ),
        (
            "An office orders {two} and {one}: {n} of the former at ${q} per piece, {m} of the latter at ${p} per "
            "piece. Being a regular customer it gets {off}% off. The tax rate is {tax}%. State the sum including "
            "tax."
        ),
        (
            "{who} was charged for {m} {one} and {n} {two}, costing ${p} and ${q} apiece. The sum was lowered by "
            "{off}% and the lowered sum raised by {tax}% for tax. How many dollars did {they} spend?"
        ),
        (
            'Imagine a trolley with {n} {two} for ${q} apiece and, below them, {m} {one} for ${p} apiece. "Today '
            '{off}% less," says a sign; another one says "plus {tax}% tax". The cashier takes the discount first. '
            "Which amount does {who} read on the display?"
        ),
    ),
    more=(
        (
            "Tax here is {tax}% and goes on after the discount of {off}%. What does {who} pay for {n} {two} "
            "costing ${q} each and {m} {one} costing ${p} each?"
        ),
        (
            "Each of the {one} costs ${p}, each of the {two} ${q}. I am buying {m} {one} and {n} {two} with a "
            "voucher for {off}% off, and on the reduced sum there is {tax}% tax. Tell me my total."
        ),
        (
            "{place:capital} receipt: {two} {n} x ${q}; {one} {m} x ${p}; discount {off}%; then sales tax "
            "{tax}%; total: $?"
        ),
        (
            "Could you work out the final bill if {off}% is taken off the goods and then {tax}% tax is added? "
            "The goods are {n} {two} for {q} dollars apiece and {m} {one} for {p} dollars apiece."
        ),
        (
            '"{off}% off everything today," reads the sign at the {place}. {who} takes {n} {two}, which '
            "normally sell at ${q} each, and {m} {one}, normally ${p} each. The reduced price is taxed at "
            "{tax}%. How much money does {who} need?"
        ),
        (
            "hey what would {m} {one} and {n} {two} set me back, they're ${p} and ${q} a piece, i get {off}% "
            "off and then theres {tax}% tax on that"
        ),
        (
            "When a club orders {m} {one} (${p} per piece) and {n} {two} (${q} per piece), the seller first "
            "knocks off {off} percent and finally puts {tax} percent tax on the rest. Calculate the amount "
            "charged."
        ),
        (
            "I wonder what {who} spent. In {their} bag are {n} {two} and {m} {one}; a price tag of ${q} hangs "
            "on each of the former and ${p} on each of the latter. At the till the sum fell by {off}% and then "
            "rose by {tax}% for tax."
        ),
        (
            "For ${p} you get a single piece of the {one} and for ${q} a single piece of the {two}. {who} "
            "wants {n} of the {two} and {m} of the {one}, shows a member card worth {off}% off the whole "
            "purchase, and has to pay {tax}% tax on what remains. What is the price in the end?"
        ),
        (
            "Please state the sum due, in dollars, after a discount of {off}% and a subsequent tax of {tax}%, "
            "for this basket: {one}, ${p} each, quantity {m}; {two}, ${q} each, quantity {n}."
        ),
        (
            "After {off}% off, and with {tax}% tax on what is left, what do {n} {two} at ${q} each and {m} "
            "{one} at ${p} each cost {who}?"
        ),
        (
            "Tax is {tax}% and comes last. The discount is {off}% and comes before it. {who} buys {two}, {n} "
            "at ${q} each, and {one}, {m} at ${p} each. Find the amount to pay."
        ),
        (
            "At ${q} apiece {who} takes {n} {two}; at ${p} apiece {they} takes {m} {one}. The {place} lowers "
            "the sum by {off}% and then puts {tax}% tax on it. How much is the bill?"
        ),
        (
            "How much must {who} pay at the {place} with {tax}% tax on top of a price cut by {off}%, if {m} "
            "{one} and {n} {two} are in the basket, the {two} at ${q} each and the {one} at ${p} each?"
        ),
        (
            "${p} for each of {m} {one}. ${q} for each of {n} {two}. Less {off}%. Then plus {tax}% tax. What's "
            "the total in dollars?"
        ),
        (
            "The {two} are ${q} each, and {n} are wanted. The {one} are ${p} each, and {m} are wanted. {who} "
            "has a coupon over {off}%, and what remains is taxed at {tax}%. What does {they} spend?"
        ),
        (
            "{off}% off, {tax}% tax after that. bought {n} {two} for {q} dollars each and {m} {one} for {p} "
            "dollars each. whats my total"
        ),
        (
            "Before a tax of {tax}% is added, {off}% is subtracted from the price of the goods: {m} {one}, "
            "each {p} dollars, together with {n} {two}, each {q} dollars. Calculate the final price."
        ),
        (
            "I have ${p} {one} and ${q} {two} in my trolley, {m} of the former and {n} of the latter. My card "
            "gives me {off}% off the lot. The {place} then adds {tax}% sales tax. How much money leaves my "
            "purse?"
        ),
        (
            '"What do I owe you?" asks {who}. "Well, {n} {two} at ${q} and {m} {one} at ${p}, that\'s per '
            "piece. I'll take {off}% off, but then I must add {tax}% tax,\" says the cashier. How many dollars "
            "is it?"
        ),
        (
            "Invoice: {one}, unit price ${p}, quantity {m}; {two}, unit price ${q}, quantity {n}. Rebate on "
            "the sum: {off}%. Sales tax on the remainder: {tax}%. Amount due: $?"
        ),
        (
            "If a piece of the {two} sells for ${q} and a piece of the {one} for ${p}, what do {m} {one} and "
            "{n} {two} come to when {off}% is knocked off and {tax}% tax follows?"
        ),
        (
            "Please work out what is charged to {who} for {m} {one} plus {n} {two}. Tax: {tax}%, on the "
            "reduced price. Reduction: {off}%. Price each: {one} ${p}, {two} ${q}."
        ),
        (
            "It's sale week at the {place}, where all goods are {off}% cheaper. {who} picks {n} {two}, marked "
            "${q} each before the sale, and {m} {one}, marked ${p} each before it. With {tax}% tax put on the "
            "sale price, what is due at the till?"
        ),
        (
            "Could you tell me the cost of {m} {one} and {n} {two}? For one of the {two} they ask {q} dollars "
            "and for one of the {one} {p} dollars. Since I'm a member, {off}% comes off; after that, tax at "
            "{tax}% goes on."
        ),
        (
            "Given the unit prices ${q} for {two} and ${p} for {one}, an order of {n} and {m} pieces in this "
            "order, a discount of {off}% and a subsequent tax of {tax}%, determine the total that {who} owes."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the price with discount and tax. Known: {m} at {p}, {n} at {q}, {off} percent off, {tax} "
                "percent tax. Add both products, take off the discount, then add the tax."
            ),
            """
goods = {m} * {p} + {n} * {q}
reduced = goods - goods * {off} / 100
print(reduced + reduced * {tax} / 100)
""",
        ),
    ),
    reply="The bill comes to ${output}.",
)
