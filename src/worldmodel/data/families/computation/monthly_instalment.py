"""A price, a first payment and equal instalments: one instalment."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    months, each, down = draw.integer(3, 24), draw.integer(8, 90), draw.integer(20, 400)
    thing = draw.pick("a sofa", "a piano", "a laptop", "a washing machine", "a motorbike", "a kitchen", "a telescope")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "months": months,
        "down": down,
        "price": down + months * each,
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 10)}, each)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} buys {thing} for {sign}{price}, pays {sign}{down} at once and the rest in {months} equal monthly "
            "payments. How much is each payment?"
        ),
        (
            "How much must {who} pay per month for {thing} of {sign}{price}, if {sign}{down} is paid down and the "
            "balance is spread over {months} months?"
        ),
        (
            "{thing:capital} costs {price} {coin}. After a deposit of {down} {coin}, {months} instalments of the "
            "same size follow. Find one instalment."
        ),
        (
            "The price of {sign}{price} minus {sign}{down} is divided into {months:words} equal parts. What part "
            "does {who} pay each month?"
        ),
        "Deposit {sign}{down}, then {months} months at the same rate, {sign}{price} altogether. Monthly rate?",
        (
            "In {months} months {who} wants to have paid off {thing}. It is {sign}{price}, of which {sign}{down} is "
            "settled. What does a month cost {them}?"
        ),
        (
            "bought {thing}, {sign}{price}, gave them {sign}{down} already, rest in {months} monthly bits all the "
            "same, how big is a bit"
        ),
        (
            "The shop gives {x} years of warranty on {thing} for {sign}{price}. {who} puts down {sign}{down} and "
            "clears what is owed in {months} equal steps, one a month. Calculate a step."
        ),
        (
            "What {who} still owes for {thing} after paying {sign}{down} out of {sign}{price} is paid back over "
            "{months} months, always the same sum. How large is this sum?"
        ),
        (
            "If {down} {coin} of {price} {coin} are paid today and nothing is added for waiting, what is due in each "
            "of {months} months?"
        ),
        (
            "Each month the same sum leaves {who}'s account, {months} times in all. Together with the {sign}{down} "
            "at the start this makes {sign}{price}. What is the sum?"
        ),
        (
            "{who} has {x} friends who own {thing}. At last {they} gets one as well for {sign}{price}: {sign}{down} "
            "in the shop, and {months} more payments from {their} wages, one as high as another. What is taken from "
            "{their} wages each time?"
        ),
    ),
    more=(
        (
            "Could you tell me how much {who} has to pay each month, if there are {months} equal payments for "
            "the rest of {sign}{price} after a deposit of {sign}{down} on {thing}?"
        ),
        (
            "A deposit of {sign}{down} is made, then {months} months follow with the same amount due in each. "
            "The full price of {thing} is {sign}{price}. Calculate that amount."
        ),
        (
            "Contract for {thing}. Monthly payments: {months}, all equal. Deposit: {sign}{down}. Full price: "
            "{sign}{price}. Monthly payment: ?"
        ),
        (
            "I wonder what my monthly payment would be: I have {sign}{down} for the first payment on {thing}, "
            "the price is {sign}{price}, and the remainder may be paid off in {months} equal monthly parts "
            "without interest."
        ),
        (
            '"You give me {down} {coin} today," says the dealer, "and the remaining part of the {price} '
            '{coin} in {months} equal monthly payments." {who} agrees and takes {thing} home. How much is due '
            "every month?"
        ),
        (
            "Given equal payments over {months} months and no interest, what must each of them be so that they "
            "cover {sign}{price} less the {sign}{down} that {who} paid for {thing} on the first day?"
        ),
        (
            "{who} had saved {sign}{down} and put it towards {thing}. What was missing to the price, "
            "{sign}{price}, {they} is paying off now in {months} monthly payments of the same size. Find the "
            "size."
        ),
        (
            "ok so {thing} costs {sign}{price}, theres {months} months to pay, {sign}{down} goes in up front, "
            "whats the monthly payment then, no interest"
        ),
        (
            "Over {months} months, in equal payments, the shop gets from {who} whatever part of {sign}{price} "
            "was not covered by a first payment of {sign}{down} for {thing}. What does the shop get each month?"
        ),
        (
            "Please split the debt of {who} into {months} equal monthly payments. The debt is what is still "
            "unpaid for {thing}, which costs {sign}{price}; {sign}{down} has been paid."
        ),
        (
            "{months} equal monthly payments, after {sign}{down} on the first day, are to cover the "
            "{sign}{price} for {thing}. How much is each?"
        ),
        (
            "In {months} equal monthly payments, {who} pays what is left after giving {sign}{down} for "
            "{thing}. The price is {sign}{price}. What is a payment?"
        ),
        (
            "{sign}{down} is paid at once. The rest comes in equal payments over {months} months, and {thing} "
            "costs {sign}{price}. What is due every month?"
        ),
        (
            "After a first payment of {sign}{down}, {who} has {months} months to pay the rest of {sign}{price} "
            "for {thing}, the same each month. How much is it a month?"
        ),
        (
            "How much is a monthly payment if {months} of them, all equal, and {sign}{down} at the start pay "
            "for {thing} at {sign}{price}?"
        ),
        (
            "With {months} months to pay, and {sign}{down} already taken off the {sign}{price} for {thing}, "
            "what is {who}'s equal monthly payment?"
        ),
        (
            "Over {months} months, {who} pays for {thing} in equal parts, having paid {down} {coin} down. Its "
            "price was {price} {coin}. Find the monthly part in {coin}."
        ),
        (
            "paid {sign}{down} for {thing}, the rest over {months} months in equal parts, full price "
            "{sign}{price}. how much per month"
        ),
        "Paid down: {sign}{down}. Months: {months}. {thing:capital}: {sign}{price}. Each monthly part?",
        (
            "I will have {thing} paid off in {months} months. I gave {sign}{down} in the shop, and I give the "
            "same sum every month. Tell me this sum if the price is {sign}{price}."
        ),
        (
            '"In {months} months it is all yours," says the seller of {thing} to {who}, who has just paid '
            "{sign}{down}. The price tag reads {sign}{price}. What equal sum does {who} pay each month?"
        ),
        (
            "If {who} wants to pay for {thing} in {months} equal monthly parts, less a deposit of "
            "{sign}{down}, and {sign}{price} is the price, what does each part come to?"
        ),
        (
            "Please calculate what {who} owes a month: {months} equal payments, deposit {down} {coin}, price "
            "of {thing} {price} {coin}."
        ),
        (
            "Given that {sign}{down} was handed over for {thing} straight away, and that {months} equal "
            "monthly payments make up the remainder of {sign}{price}, determine such a payment."
        ),
        (
            "At last {who} has {thing}. It stood in the window for weeks. {they:capital} emptied {their} "
            "purse, {sign}{down}, and promised to pay the remainder evenly over {months} months. As "
            "{sign}{price} was the price, what does {they} pay per month?"
        ),
        (
            "You take {thing} home today. You pay {sign}{down} now, and later the same amount {months} times, "
            "once a month, until {sign}{price} is reached. How much is it each time?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: one payment. Known: price {price}, {down} paid at once, {months} payments. Subtract what is "
                "paid, then divide."
            ),
            """
v1 = {price} - {down}
print(v1 / {months})
""",
        ),
    ),
    reply="Each payment is {sign}{output}.",
)
