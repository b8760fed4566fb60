"""A price, a deposit in percent, a charge on the rest, and equal monthly payments."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    price, deposit, charge = draw.integer(400, 9000, 100), draw.pick(10, 20, 25, 30), draw.integer(3, 18)
    months = draw.pick(6, 10, 12, 18, 20, 24, 36)
    thing = draw.pick("sofa", "motorbike", "piano", "boat", "freezer", "used car")
    values: dict[str, Value] = {
        "price": price,
        "dep": deposit,
        "charge": charge,
        "m": months,
        "thing": thing,
        **draw.who(),
    }
    return Case({**values, "x": draw.integer(2, 9)}, price * (100 - deposit) / 100 * (100 + charge) / 100 / months)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {thing} costs ${price}. {who} pays {dep}% at once. On the rest a charge of {charge}% is added, and "
            "the sum is paid in {m} equal monthly payments. How much is one payment?"
        ),
        (
            "What is the monthly payment for a {thing} of ${price} with {dep}% down, if {charge}% is put on the "
            "remainder and that is spread over {m} months?"
        ),
        (
            "In {m} equal payments {who} pays off a {thing}. Its price was {price} dollars, of which {dep} percent "
            "were paid on the first day; the shop put {charge} percent on what was still open. Find one payment."
        ),
        "{thing:capital} ${price}. Down: {dep}%. Charge on balance: {charge}%. {m} months. Monthly amount?",
        (
            "{dep}% of the {thing}'s price, which is ${price}, must be paid on the spot. For letting {who} pay the "
            "rest later, the seller takes {charge}% of that rest on top. {they:capital} pays all of it in {m} "
            "months, always the same. What does each month cost {them}?"
        ),
        (
            "ok a {thing} is {price} bucks, you put {dep}% down and whats left goes up {charge}% and you pay that "
            "over {m} months. how much per month"
        ),
        (
            "Having put down {dep} percent for a {thing} marked {price} dollars, {who} owes the remainder and a "
            "fee of {charge} percent of it. The debt is divided evenly by {m} months. Work out a single month's "
            "share."
        ),
        (
            "After looking at {x} shops {who} chooses a {thing} at ${price}. The contract: a deposit of {dep}%; "
            "{charge}% extra on the unpaid part; {m} monthly payments, all equal. How many dollars is a payment?"
        ),
        (
            'The seller of a {thing} writes: "Price {price} dollars. Deposit {dep}%. The balance plus {charge}% in '
            '{m} monthly parts." Compute a monthly part.'
        ),
        (
            "How many dollars leave {who}'s account each month for {m} months, when {they} buys a {thing} for "
            "{price} dollars, deposits {dep}% and finances what remains with {charge}% added?"
        ),
        (
            "How much must {who} keep ready every month? {they:capital} bought a {thing} for ${price}, gave {dep}% "
            "of it as a deposit, and accepted that the unpaid part grows by {charge}% and is paid in {m} equal "
            "parts."
        ),
        (
            "{m} months, equal payments: that is how the unpaid part of a {thing}, increased by {charge}%, is to "
            "be paid. The {thing} is ${price}; {dep}% has been paid. Give the size of a payment."
        ),
    ),
    more=(
        (
            "With a charge of {charge}% on the unpaid part and a deposit of {dep}%, what does a {thing} priced "
            "at ${price} cost each month when the debt is cleared in {m} equal instalments?"
        ),
        (
            "Over {m} months {who} pays the same sum each month. That clears what was left after a {dep}% "
            "deposit on a ${price} {thing}, plus a charge of {charge}% on that remainder. How large is the "
            "monthly sum?"
        ),
        (
            "Please work out one instalment: {charge}% is added to the balance, the balance is what is left of "
            "${price} after {dep}% has been paid, and it is settled in {m} equal monthly parts. It is for a "
            "{thing}."
        ),
        (
            "OFFER: {thing}. Only {dep}% down! Remainder plus {charge}% in {m} equal monthly instalments. Full "
            "price: ${price}. - What is each instalment?"
        ),
        (
            "After {who} had handed over {dep}% of the price, the dealer put {charge}% on the outstanding "
            "amount and divided it into {m} equal months. The {thing} was marked ${price}. I wonder how much "
            "is due per month."
        ),
        (
            '"I can\'t pay {price} dollars for the {thing} all at once," says {who}. "Then give me {dep} '
            'percent today," says the seller, "and what you still owe, raised by {charge} percent, in {m} '
            'equal monthly payments." How much is a payment?'
        ),
        (
            "im paying off a {thing} over {m} months, same amount every month. they added {charge}% to what i "
            "still owed after putting {dep}% down, and the thing was {price} dollars. whats my monthly"
        ),
        (
            "A surcharge of {charge} percent applies to whatever part of the price is not paid immediately. A "
            "buyer of a {thing} pays {dep} percent immediately. The price being {price} dollars and the term "
            "{m} months, determine the constant monthly payment."
        ),
        (
            "The shop has been open for {x} years. You put down {dep}% for a {thing} that costs ${price} "
            "there. The amount still open becomes {charge}% larger, and you pay it back in {m} monthly pieces "
            "of the same size. Tell me the size of a piece."
        ),
        (
            "Could you tell {who} what to pay monthly? The {thing}'s price tag says ${price}, there are {m} "
            "equal payments, the fee is {charge}% of the sum left after the down payment, and the down payment "
            "was {dep}%."
        ),
        (
            "In {m} equal months, what is left after a {dep}% deposit and then raised by {charge}% is paid "
            "off. The {thing} costs ${price}. What is due monthly?"
        ),
        (
            "{charge}% is added to the unpaid rest of a {thing}. {dep}% of its price of ${price} was paid at "
            "once; the rest with the addition is paid in {m} equal monthly parts. How large is a part?"
        ),
        (
            "{who} pays {m} times the same monthly amount. It covers the rest of a {thing}, plus {charge}% of "
            "this rest, after {dep}% of ${price} was handed over at the start. Find the amount."
        ),
        (
            "How high is each of {m} monthly payments when {dep} percent of {price} dollars is paid straight "
            "away for a {thing} and the balance is increased by {charge} percent?"
        ),
        (
            "{dep}% down, then {m} equal monthly payments that include a charge of {charge}% on the rest: so "
            "{who} gets a {thing} for which the list price is ${price}. What is a payment?"
        ),
        (
            "Deposit {dep}%. Months {m}. Surcharge on the remainder {charge}%. Price ${price}. Item: {thing}. "
            "Equal monthly payment: ?"
        ),
        (
            "my new {thing}: {m} equal monthly payments, first i pay {dep}% right away, then {charge}% gets "
            "put on the rest. price is {price} dollars. what do i pay each month"
        ),
        (
            "If a {thing} for {price} dollars is bought over {m} months, and the dealer raises by {charge}% "
            "what is still owed after a down payment of {dep}%, how many dollars does {who} pay a month?"
        ),
        (
            "Tell {who} the monthly cost of a {thing}. Term: {m} months with equal payments. After a down "
            "payment of {dep}%, {charge}% is charged on the open sum. Without any of this it costs {price} "
            "dollars."
        ),
        (
            '"{m} equal payments, one a month," the contract says, "for the remaining price and a charge of '
            '{charge}% on it." Before that, {who} had paid {dep}% of the ${price} that the {thing} costs. How '
            "much is each payment?"
        ),
        (
            "I bought a {thing} marked {price} dollars. I owe the shop what remained after I paid {dep}% of "
            "that, increased by {charge}%, and I settle it with {m} equal monthly payments. Please work out "
            "such a payment."
        ),
        (
            "A shop sells a {thing}. It wants {dep}% of the price immediately and adds {charge}% to the part "
            "still owing, to be paid evenly over {m} months. With a price of ${price}, state the payment for a "
            "month."
        ),
        (
            "Of the ${price} for a {thing}, {who} gives {dep}% today. {m} equal monthly instalments will "
            "follow. They pay the remainder, which is first made {charge}% larger. Calculate one instalment."
        ),
        (
            "{who} has wanted a {thing} for {x} years. Now {they} agrees to {m} equal monthly payments. The "
            "seller asks {price} dollars, gets {dep}% of it at once, and adds {charge}% to the rest as a fee. "
            "What will {who} pay each month?"
        ),
        (
            "I wonder what leaves my purse per month if the rest of a {thing}'s price, with {charge}% on top "
            "of it, is divided by {m} months. The price is ${price}, and {dep}% of it I pay on the spot."
        ),
        (
            "Equal monthly payments, {m} in number, are made for a {thing}. Their sum is the price of {price} "
            "dollars less the {dep}% paid down, and {charge}% more than that remainder. Determine a single "
            "payment."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: one monthly payment. Known: price {price}, {dep} percent at once, {charge} percent on the "
                "rest, {m} months. Take off the deposit, add the charge, divide by the months."
            ),
            """
rest = {price} - {price} * {dep} / 100
owed = rest + rest * {charge} / 100
print(owed / {m})
""",
        ),
    ),
    reply="One payment is ${output}.",
)
