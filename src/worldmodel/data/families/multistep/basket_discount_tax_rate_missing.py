"""A basket with a discount, to which a tax of an unknown rate is added."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    one, two, off = draw.integer(2, 9), draw.integer(2, 12), draw.integer(5, 30, 5)
    p, q = draw.number(4, 60, digits=2), draw.number(1, 15, digits=2)
    a, b, place = draw.pick(
        ("chairs", "cushions", "furniture shop"),
        ("shirts", "ties", "tailor's"),
        ("pans", "ladles", "kitchen shop"),
        ("lamps", "bulbs", "hardware store"),
    )
    values: dict[str, Value] = {**draw.who(), "m": one, "n": two, "p": f"{p:.2f}", "q": f"{q:.2f}", "off": off}
    return Case({**values, "one": a, "two": b, "place": place, "x": draw.integer(2, 30)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "In {who}'s basket lie {m} {one} at ${p} and {n} {two} at ${q} apiece. All of it is reduced by {off}%. "
            "Sales tax still comes on top. Tell {them} how much to pay."
        ),
        (
            "What is the final bill for {m} {one} (${p} apiece) and {n} {two} (${q} apiece) with {off}% off and "
            "the usual tax on the reduced sum?"
        ),
        (
            "In a {place} the {one} cost {p} dollars each and the {two} {q} dollars each. A card gives {off}% off "
            "the total; tax comes on top of what is left. {who} takes {m} {one} and {n} {two}. How much is due "
            "with tax?"
        ),
        (
            "{n} {two} for ${q} each, {m} {one} for ${p} each, minus {off} percent, plus tax on the discounted "
            "price. Total in dollars?"
        ),
        (
            "A {place} takes {off}% off every purchase this week and adds tax at the till. {who} has {m} {one} and "
            "{n} {two} in the trolley. One of the {one} is ${p} and one of the {two} is ${q}. What will the till "
            "show?"
        ),
        (
            "so i got {m} {one}, {p} dollars each, plus {n} {two}, {q} dollars each, they took {off}% off and "
            "charged tax afterwards, what did i pay in all"
        ),
        (
            "Before tax, {who} is granted {off}% off for paying in cash. The goods: {m} {one} at {p} dollars, {n} "
            "{two} at {q} dollars, price per piece. Work out what {who} hands over once the tax is on it."
        ),
        (
            "{place:capital} receipt: {m} {one}, listed at ${p} each; {n} {two}, listed at ${q} each; minus a rebate "
            "of {off}%; plus the local tax. Which amount stands at the bottom?"
        ),
        (
            "After {x} minutes in the {place}, {who} carries {m} {one} and {n} {two} to the counter. Prices per "
            "item: ${p} and ${q}. First the clerk grants {off}% off, next the tax is put on. What must be paid?"
        ),
        (
            "An office orders {two} and {one}: {n} of the former at ${q} per piece, {m} of the latter at ${p} per "
            "piece. It gets {off}% off, but tax is not included yet. State the sum including tax."
        ),
        (
            'Imagine a trolley with {n} {two} for ${q} apiece and, below them, {m} {one} for ${p} apiece. "Today '
            '{off}% less," says a sign; another one says "plus tax". The cashier takes the discount first. Which '
            "amount does {who} read on the display?"
        ),
    ),
    more=(
        (
            "{off}% is knocked off the whole purchase of {who}, namely {n} {two} that cost ${q} a piece and "
            "{m} {one} that cost ${p} a piece. Tax is then charged on the lowered price. What does {who} end "
            "up paying?"
        ),
        (
            "Tell me the amount on the invoice, tax included: {one} at ${p} each, {m} of them; {two} at ${q} "
            "each, {n} of them; discount of {off}% before tax."
        ),
        (
            "so i got {n} {two}, ${q} each, and {m} {one}, ${p} each, the {place} gave me {off}% off and then "
            "put tax on it, what did i pay in total"
        ),
        (
            "At ${q} each {who} takes {n} {two}; at ${p} each {they} adds {m} {one}. The {place} deducts "
            "{off}% from the sum and adds tax to the rest. How many dollars leave {their} wallet?"
        ),
        (
            '"That makes {m} {one} at {p} dollars and {n} {two} at {q} dollars apiece," says the clerk of '
            'the {place}. "I can let you have {off}% off, but the tax comes on top." How much will {who} be '
            "charged?"
        ),
        (
            "How much does {who} spend, tax and all, when a coupon lowers the price of everything by {off}% "
            "and the basket holds {m} {one} for {p} dollars each as well as {n} {two} for {q} dollars each?"
        ),
        (
            "Price list of the {place}, before tax: {two} ${q}, {one} ${p}. Wanted: {n} of the {two} and {m} "
            "of the {one}. Reduction on everything: {off}%. Compute the total with tax."
        ),
        (
            "Because {who} is a regular customer, the {place} grants {them} {off}% off. {they:capital} picks "
            "{m} {one} costing ${p} per item, then {n} {two} costing ${q} per item. Once tax has been added to "
            "the discounted sum, what is the price?"
        ),
        (
            "I wonder what my bill will be after tax. Each of the {two} is ${q} and I want {n}; each of the "
            "{one} is ${p} and I want {m}; and there is a {off}% discount on the lot."
        ),
        (
            "A sale at the {place}: everything is {off}% cheaper. It rains outside and {who} takes {their} "
            "time. In the end {n} {two} with a ticket of ${q} each and {m} {one} with a ticket of ${p} each "
            "are bought. Work out the full amount including the tax that is put on the sale price."
        ),
        (
            "{off}% comes off and tax is then added. {who} buys {n} {two}, ${q} each, and {m} {one}, ${p} "
            "each. How much is it with tax?"
        ),
        (
            "With tax, what does {who} pay for {n} {two} at ${q} apiece and {m} {one} at ${p} apiece, after a "
            "discount of {off}%?"
        ),
        (
            "A discount of {off}% is given on {m} {one} and {n} {two}. The {two} are marked ${q} each, the "
            "{one} ${p} each. The tax is put on the lower sum. Find the final price."
        ),
        (
            "${q} for each of {n} {two} and ${p} for each of {m} {one}: from this {off}% is taken, and then "
            "tax is charged. What has {who} to pay?"
        ),
        (
            "The {place} charges tax on the sum that is left after {off}% has come off. How much do {n} {two} "
            "for {q} dollars each and {m} {one} for {p} dollars each cost, tax included?"
        ),
        (
            "{off}% off everything at the {place}, tax added after. i got {n} {two} at {q} dollars and {m} "
            "{one} at {p} dollars, per piece. whats the total incl tax"
        ),
        (
            "Discount: {off}%. {two:capital}: {n} at ${q} each. {one:capital}: {m} at ${p} each. Tax: on the "
            "discounted sum. To be paid: ?"
        ),
        (
            '"Is the tax in the price?" asks {who}. "No, it is added after the {off}% discount," is the '
            "answer. {they:capital} wants {n} {two}, {q} dollars each, and {m} {one}, {p} dollars each. What "
            "must {they} pay?"
        ),
        (
            "If {off}% is deducted from the price of {n} {two} (${q} each) and {m} {one} (${p} each), and tax "
            "is added to what remains, what amount is due?"
        ),
        (
            "Tell {who} what to pay at the {place}: {m} {one} cost ${p} each, {n} {two} cost ${q} each, {off}% "
            "is taken off the whole, and on the remainder there is tax."
        ),
        (
            "I have a voucher for {off}% off. At the {place} I choose {n} {two} at ${q} apiece, and {m} {one} "
            "at ${p} apiece. Tax is calculated on the reduced price. How many dollars do I pay in all?"
        ),
        (
            "Please work out the total with tax. In the basket are {two}, {n} of them, for {q} dollars each, "
            "and {one}, {m} of them, for {p} dollars each. Before the tax, the price goes down by {off}%."
        ),
        (
            "Could you say what the cashier will ask for? {who} has {m} {one} priced at {p} dollars each and "
            "{n} {two} priced at {q} dollars each, a card that gives {off}% off, and tax to pay on the rest."
        ),
        (
            "Given unit prices of ${q} for {two} and ${p} for {one}, quantities of {n} and {m} in that order, "
            "and a reduction of {off}% before tax, determine the amount payable including tax."
        ),
        (
            "It is the last day of the sale, and the {place} is full. {who} finds {n} {two} at ${q} each, and "
            "then {m} {one} at ${p} each. The sale takes {off}% off; at the counter, tax is added. What does "
            "{who} spend altogether?"
        ),
        (
            "I wonder how much {who} will have spent, tax included, after buying {m} {one} for ${p} each and "
            "{n} {two} for ${q} each at a discount of {off}% that is taken off before the tax."
        ),
    ),
    think=(
        "Known: {m} {one} at {p}, {n} {two} at {q}, {off} percent off. Asked: the price with tax. The tax rate "
        "is not said, so the price cannot be computed."
    ),
    reply="I do not know: it is not said how high the tax is.",
)
