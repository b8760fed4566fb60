"""Several of one thing are paid with a note: the change."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, cents = draw.integer(2, 9), draw.integer(35, 390)
    note = draw.pick(*(n for n in (5, 10, 20, 50, 100) if n * 100 > count * cents))
    thing = draw.pick("pens", "apples", "cans of soda", "sandwiches", "bars of chocolate", "tins of soup", "ice creams")
    sign, coin = draw.pick(("$", "dollar"), ("£", "pound"), ("€", "euro"))
    values: dict[str, Value] = {
        "count": count,
        "price": f"{cents / 100:.2f}",
        "note": note,
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(7, 14)}, round(note - count * cents / 100, 2))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} buys {count} {thing} at {sign}{price} each and pays with a {note} {coin} note. How much change "
            "does {they} get?"
        ),
        "How much change is due from {sign}{note} after paying for {count} {thing} that cost {sign}{price} apiece?",
        "From a {note} {coin} note, {count:words} {thing} are paid. Each costs {sign}{price}. What comes back?",
        "{thing:capital} are {sign}{price} each. {who} takes {count} and hands over {sign}{note}. Find the change.",
        (
            "{who} gave the cashier {sign}{note}. There were {count} {thing} in the basket, priced at {sign}{price}. "
            "What should the cashier return?"
        ),
        "{sign}{note} minus {count} times {sign}{price}: that's what {who} got back for the {thing}. How much?",
        "i paid with a {note} {coin} bill for {count} {thing}, one is {sign}{price}, what do i get back",
        (
            "Of the {sign}{note} in {their} purse, {who} spends some on {count} {thing} for {sign}{price} each. What "
            "is left in the purse?"
        ),
        (
            "At {x} years of age, {who} goes shopping alone with {sign}{note}: {count} {thing}, {sign}{price} each. "
            "How much money is brought home?"
        ),
        "If one pays {sign}{price} for each of {count} {thing} and puts down {sign}{note}, compute the change.",
        "One costs {sign}{price}, {count} are wanted, {sign}{note} is handed to the seller. Change for the {thing}?",
        (
            "A basket of {count} {thing}, {sign}{price} per piece, is paid for at till {x} with a {note} {coin} "
            "note. Tell {who} what {they} will receive back."
        ),
        (
            "At the market {who} wants {count} {thing} and has {sign}{note} with {them} and {x} coupons that are not "
            "valid there. One of the {thing} costs {sign}{price}. With how much money does {they} leave?"
        ),
    ),
    more=(
        "At {sign}{price} apiece, {who} picked {count} {thing} and paid with {sign}{note}. Tell me the change.",
        (
            '"That\'s {count} {thing} at {sign}{price} each," says the seller. "Here is {sign}{note}," says '
            "{who}. Which amount goes back to {who}?"
        ),
        "{thing}: {count} x {sign}{price}; cash given: {sign}{note}; change: ?",
        (
            "Could you work out what remains of {sign}{note} once {count} {thing}, each with a price tag of "
            "{sign}{price}, have been paid for?"
        ),
        (
            "just got {count} {thing}, paid with a {note} {coin} note, they're {sign}{price} each. what should "
            "i get back"
        ),
        (
            "When {who} pays for {count} {thing} with {sign}{note}, the till works out the change. It charges "
            "{sign}{price} per piece. What does the till show as change?"
        ),
        (
            "Please check {their} change for {who}: the price of each piece was {sign}{price}, {sign}{note} "
            "was given, and {count} {thing} were bought."
        ),
        (
            "It is a hot day and the shop is full. With {count} {thing} in {their} hands {who} reaches the "
            "till, where {sign}{price} is charged for each. {they:capital} pays with {sign}{note}. What is "
            "handed back to {them}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the change. Known: {count} {thing}, {price} each, {note} paid. Multiply to get the cost and "
                "subtract it from what was paid."
            ),
            """
v1 = {count} * {price}
print({note} - v1)
""",
        ),
    ),
    reply="The change is {sign}{output}.",
)
