"""Two kinds of things, each with a count and a price: the whole cost."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b = draw.integers(2, 2, 12)
    p, q = draw.integers(2, 40, 900)
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
        "p": f"{p / 100:.2f}",
        "q": f"{q / 100:.2f}",
        "one": one,
        "other": other,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(15, 40)}, round((a * p + b * q) / 100, 2))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} buys {a} {one} at {sign}{p} each and {b} {other} at {sign}{q} each. How much does {they} pay?",
        (
            "How much do {a} {one} and {b} {other} cost together if one is {sign}{p} and the other {sign}{q}, in "
            "that order?"
        ),
        (
            "{one:capital} cost {sign}{p} and {other} {sign}{q} per piece. Find the price of {a} of the former and "
            "{b} of the latter."
        ),
        "On the receipt: {a} x {one} at {p}, {b} x {other} at {q}. What is the total in {coin}?",
        "A customer takes {b} {other} ({sign}{q} each). {a} {one} ({sign}{p} each) go in the bag too. What's the bill?",
        "For {a} {one} one pays {sign}{p} apiece, for {b:words} {other} {sign}{q} apiece. Total?",
        "i need {a} {one} and {b} {other}, they are {sign}{p} and {sign}{q} each, how much money should i bring",
        (
            "At {sign}{p} for each of the {one} and {sign}{q} for each of the {other}, what will {who} spend on {a} "
            "and {b} of them, in that order?"
        ),
        (
            "{who} has {sign}{x} in {their} pocket. {they:capital} wants {a} {one} and {b} {other}. Each of the "
            "{one} costs {sign}{p}, each of the {other} {sign}{q}. What does that cost in all?"
        ),
        "Add up an order: {a} {one} ({p} {coin} each) plus {b} {other} ({q} {coin} each).",
        (
            "The school orders {a} {one} and {b} {other}. The prices are {sign}{p} and {sign}{q} per unit. Calculate "
            "the cost."
        ),
        (
            "First {who} paid for {a} {one}, {sign}{p} per piece. Then {b} {other} followed, {sign}{q} per piece. "
            "What has been spent by then?"
        ),
        (
            "{who} is out shopping for {x} guests. {they:capital} finds {one} for {sign}{p} each and {other} for "
            "{sign}{q} each and takes {a} of the first and {b} of the second. What is the sum at the till?"
        ),
    ),
    more=(
        "What does {who} pay altogether for {b} {other} at {sign}{q} apiece and {a} {one} at {sign}{p} apiece?",
        (
            "With {one} priced {sign}{p} each and {other} priced {sign}{q} each, how much do {b} of the "
            "{other} and {a} of the {one} come to?"
        ),
        (
            "Each of the {other} costs {q} {coin} and {b} are needed; each of the {one} costs {p} {coin} and "
            "{a} are needed. It is {x} minutes until the shop closes. I wonder how many {coin} that makes."
        ),
        (
            "Order form. {one:capital}: {a} pcs, {sign}{p} a piece. {other:capital}: {b} pcs, {sign}{q} a "
            "piece. Amount due?"
        ),
        (
            '"That\'s {sign}{p} for each of the {one} and {sign}{q} for each of the {other}," the cashier '
            "explains. {who} has put {a} {one} and {b} {other} on the counter. What must {they} hand over?"
        ),
        (
            "Could you tell me the total if I order {b} {other}, which go for {sign}{q} each, together with "
            "{a} {one}, which go for {sign}{p} each?"
        ),
        "got {b} {other} for {q} {coin} each, also {a} {one} for {p} {coin} each. what did i spend in total",
        (
            "Please work out how much {who} is set back by this: {sign}{q} for each of {b:words} {other}, and "
            "on top of it {sign}{p} for each of {a} {one}."
        ),
        (
            "A school is sent {a} {one} and is charged {sign}{p} for each; {b} {other} are sent too, charged "
            "at {sign}{q} each. Determine the sum on the invoice."
        ),
        (
            "Price list: {other} {sign}{q} each, {one} {sign}{p} each. You take {a} {one} and {b} {other}. "
            "What have you paid in the end?"
        ),
        (
            "At {sign}{q} apiece {who} takes {b} {other}; at {sign}{p} apiece {they} takes {a} {one}. What is "
            "to be paid?"
        ),
        "{sign}{q} each for {other}, {sign}{p} each for {one}. How much do {a} {one} and {b} {other} cost together?",
        (
            "{b} {other} and {a} {one} are in {who}'s basket. Of the {other}, each is {sign}{q}; of the {one}, "
            "each is {sign}{p}. Find the total."
        ),
        (
            "How much money does {who} need if {a} {one} are bought for {sign}{p} each and then {b} {other} "
            "for {sign}{q} each?"
        ),
        (
            "{p} {coin} is the price of each of the {one}, and {who} wants {a}. {q} {coin} is the price of "
            "each of the {other}, and {they} wants {b}. What will it come to?"
        ),
        (
            "{other} are {sign}{q} a piece and i took {b}. {one} are {sign}{p} a piece and i took {a}. how "
            "much did i pay"
        ),
        "Receipt | {other}: {sign}{q} x {b} | {one}: {sign}{p} x {a} | to pay: ?",
        (
            '"How many {other}?" "{b}, please." "They are {sign}{q} each." "And {a} {one}." "Those '
            'are {sign}{p} each." What does {who} owe?'
        ),
        (
            "If each of the {one} is {sign}{p} and {who} gets {a}, and each of the {other} is {sign}{q} and "
            "{they} gets {b}, how large is the sum?"
        ),
        "Tell me the cost in {coin}: {b} {other}, {q} {coin} each; {a} {one}, {p} {coin} each.",
        (
            "I ordered {a} {one} and {b} {other}. On the invoice the {other} are listed at {sign}{q} each and "
            "the {one} at {sign}{p} each. What must I transfer?"
        ),
        (
            "Someone who pays {sign}{p} for each of {a} {one} also pays {sign}{q} for each of {b} {other}. "
            "Compute the total spending."
        ),
        (
            "Could you add this up for {who}? {they:capital} has chosen {b} {other} with a price tag of "
            "{sign}{q} each, and {a} {one} with a price tag of {sign}{p} each."
        ),
        (
            "The shop on the corner charges {sign}{q} for each of its {other} and {sign}{p} for each of its "
            "{one}. It is {who}'s first visit. {they:capital} leaves with {a} {one} and {b} {other}. How much "
            "poorer is {they}?"
        ),
        (
            "Given unit prices of {sign}{p} for {one} and {sign}{q} for {other}, determine what a purchase of "
            "{b} {other} and {a} {one} costs."
        ),
        (
            "I wonder what I shall have to spend on {b} {other} and {a} {one}, now that {one} go for {sign}{p} "
            "apiece and {other} for {sign}{q} apiece."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the whole cost. Known: {a} {one} at {p}, {b} {other} at {q}. Multiply each count by its "
                "price and add."
            ),
            """
v1 = {a} * {p}
v2 = {b} * {q}
print(v1 + v2)
""",
        ),
    ),
    reply="The cost is {sign}{output}.",
)
