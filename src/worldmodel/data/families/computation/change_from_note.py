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
        "On {sign}{note}, what change is given to {who}, who takes {count} {thing} at {sign}{price} apiece?",
        (
            "A {note} {coin} note is all {who} has. At {sign}{price} each, {they} buys {count} {thing}. What "
            "does {they} get back?"
        ),
        (
            "{sign}{price} is the price of each, {sign}{note} is what {who} hands over, and {count} {thing} "
            "are what {they} takes. Work out the change."
        ),
        (
            "What will {who} have back from {sign}{note} if {sign}{price} is asked for each of the {thing} and "
            "{they} wants {count}?"
        ),
        (
            "{who} laid {sign}{note} on the counter for {thing} at {sign}{price} a piece. {they:capital} took "
            "{count}. Tell me how much {they} was given back."
        ),
        "Paid: {sign}{note}. Price each: {sign}{price}. Number of {thing}: {count}. Money back: ?",
        "i gave them a {note} {coin} note, {thing} cost {sign}{price} a piece and i had {count}. how much change?",
        (
            '"Out of {sign}{note}?" asks the cashier. "Yes," says {who}, "and it is {count} {thing}." A '
            "piece costs {sign}{price}. How much does the cashier return?"
        ),
        (
            "Each of the {thing} sells for {sign}{price}. From {their} {note} {coin} note, how much remains to "
            "{who} after buying {count}?"
        ),
        (
            "Find what {who} keeps of {sign}{note} when {they} spends it on {thing}, {count} of them, with "
            "every piece at {sign}{price}."
        ),
        (
            "With a {note} {coin} note in {their} hand, {who} asks for {count} {thing}. The sign says "
            "{sign}{price} each. I wonder what change {they} should get."
        ),
        (
            "You pay with {sign}{note}. Your {thing} were {sign}{price} apiece, and you took {count}. What is "
            "your change?"
        ),
        (
            "If {sign}{note} is offered for {count} {thing} whose unit price is {sign}{price}, calculate the "
            "amount to be given back."
        ),
        (
            "Please say how much of {sign}{note} comes back to {who}: the shop charges {sign}{price} for a "
            "piece, and there are {count} {thing} on the belt."
        ),
        (
            "In shop number {x} a piece costs {sign}{price}. {who} gets {count} {thing} there and pays by a "
            "note worth {sign}{note}. How much money is put back into {their} hand?"
        ),
        (
            "The till took in {sign}{note} from {who} and gave out change. On the receipt: {thing}, "
            "{sign}{price} apiece, quantity {count}. How much change was it?"
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
