"""Two kinds of things are bought, but only one price is told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b = draw.integers(2, 2, 12)
    one, other = draw.pick(
        ("pencils", "erasers"),
        ("bananas", "peaches"),
        ("burgers", "juices"),
        ("shirts", "pairs of socks"),
        ("pots", "bags of soil"),
        ("coffees", "croissants"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "a": a,
        "b": b,
        "p": f"{draw.integer(40, 900) / 100:.2f}",
        "one": one,
        "other": other,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(15, 40)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} buys {a} {one} at {sign}{p} each and also {b} {other}. How much does {they} pay?",
        "How much do {a} {one} and {b} {other} cost together if {one} are {sign}{p} apiece?",
        (
            "{one:capital} cost {sign}{p} per piece, {other} have another price. Find the cost of {a} of the former "
            "and {b} of the latter."
        ),
        "{b} x {other} and {a} x {one} at {p} {coin}, says the receipt, but the rest is torn off. Total in {coin}?",
        "Into the bag go {a} {one}, {sign}{p} each, and {b} {other}. What's the bill?",
        "For {a} {one} one pays {sign}{p} apiece, and {b:words} {other} are bought as well. Total?",
        "i need {a} {one} and {b} {other}, the {one} are {sign}{p} each, how much money should i bring",
        (
            "What will {who} spend on {a} {one} and {b} {other} in a shop where each of the {one} costs {sign}{p} "
            "and the {other} are on sale?"
        ),
        (
            "{who} has {sign}{x} in {their} pocket and wants {a} {one}, {sign}{p} each, and {b} {other}. What does "
            "that come to?"
        ),
        "Give the sum for an order of {b} {other} and {a} {one}, the latter at {p} {coin} each.",
        (
            "The school, which has {x} classes, orders {a} {one} and {b} {other}. The price of the {one} is "
            "{sign}{p} per unit. Calculate the whole cost."
        ),
        (
            "First {who} paid for {a} {one}, {sign}{p} per piece. Then {they} took {b} {other} too and paid for "
            "those. What has been spent by then?"
        ),
        (
            "{who} is out shopping for {x} guests. {they:capital} finds {one} for {sign}{p} each and takes {a} of "
            "them, then {b} {other} as well. What is the sum at the till?"
        ),
    ),
    more=(
        (
            "{b} {other} and {a} {one} are on {who}'s list. {one:capital} cost {sign}{p} each. What will "
            "everything cost?"
        ),
        "At {sign}{p} apiece, {who} takes {a} {one}, and on top of that {b} {other}. Work out the total.",
        "What does {who} have to pay in all for {b} {other} and for {a} {one} that cost {p} {coin} each?",
        "I need {a} {one} and {b} {other}. Each of the {one} is {sign}{p}. How much money will I spend altogether?",
        "Receipt: {one} {sign}{p} each, number {a}; {other}, number {b}. Amount due?",
        (
            "Could you tell {who} how much to set aside for {b} {other} plus {a} {one}, when the {one} go for "
            "{sign}{p} a piece?"
        ),
        "hey im getting {b} {other} and {a} {one} for everyone, {one} are {sign}{p} each, whats the total gonna be",
        (
            '"{a} {one}, please," says {who}, "and {b} {other}." The {one} are {sign}{p} each. What does '
            "the seller charge for all of it?"
        ),
        "If each of the {one} costs {p} {coin}, what is the price of {a} of them together with {b} {other}?",
        (
            "{who} reads the sign in the shop window: {one}, {sign}{p} each. {they:capital} goes in and comes "
            "out again with {b} {other} and {a} {one}. Tell me what {they} spent in there."
        ),
        "At {sign}{p} each there are {one}, and {who} takes {a}. {b} {other} also go along. How much is it in all?",
        "{b} {other}, then {a} {one} at a price of {sign}{p} each: what will {who} owe?",
        (
            "The sign says {sign}{p} for each of the {one}. {who} wants {a} of these, and {b} {other} besides. "
            "Find the total price."
        ),
        "How much money leaves {who}'s purse for {a} {one} ({p} {coin} apiece) and {b} {other}?",
        (
            "With {b} {other} in the basket, {who} adds {a} {one} that cost {sign}{p} a piece. Give the sum at "
            "the checkout."
        ),
        "What is the total for {b} {other} and {a} {one}? One of the {one} costs {p} {coin}.",
        (
            "I paid {sign}{p} for each of my {one}. I bought {a}, and I bought {b} {other} too. Tell me what I "
            "paid altogether."
        ),
        (
            "{sign}{p} is the price of each of the {one}. For a picnic {a} of them are needed together with "
            "{b} {other}. What do all these things cost?"
        ),
        "Order: {b} {other}; {a} {one} @ {sign}{p}. Sum?",
        (
            "When {who} had chosen {b} {other}, {they} went on to the {one}, {sign}{p} each, and picked {a}. "
            "How much was everything?"
        ),
        (
            '"That is {a} {one} and {b} {other}," says the cashier. "The {one} are {sign}{p} each." What '
            "must {who} hand over?"
        ),
        "please work out the bill for {b} {other} + {a} {one}, i know the {one} are {p} {coin} each",
        "Given {sign}{p} as the price per piece of the {one}, determine the cost of {a} {one} and {b} {other}.",
        "I wonder what {who} spent: {b} {other} were bought, and so were {a} {one}, the latter for {p} {coin} each.",
        (
            "{x} people are waiting at the till. {who} is next, with {a} {one} marked {sign}{p} each and with "
            "{b} {other}. How high is {their} bill?"
        ),
        (
            "As {one} go for {p} {coin} apiece, {who} buys {a}. {b} {other} are bought on the same day. "
            "Calculate what is spent on that day."
        ),
    ),
    think=(
        "Asked: the whole cost. Known: {a} {one} at {p}, {b} {other}. What the {other} cost is not said, "
        "so the whole cannot be worked out."
    ),
    reply="I do not know: the price of the {other} is not said.",
)
