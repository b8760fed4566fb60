"""Two people buy different counts of one thing: how much more the one pays."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    less, price = draw.integer(2, 12), draw.integer(2, 35)
    most = less + draw.integer(2, 10)
    thing, single = draw.pick(
        ("tickets", "ticket"),
        ("chickens", "chicken"),
        ("lanterns", "lantern"),
        ("sandwiches", "sandwich"),
        ("rose bushes", "rose bush"),
        ("footballs", "football"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    first, second = draw.people(2)
    values: dict[str, Value] = {
        "less": less,
        "most": most,
        "price": price,
        "thing": thing,
        "single": single,
        "sign": sign,
        "coin": coin,
    }
    return Case({**values, "first": first, "second": second, "x": draw.integer(2, 40)}, (most - less) * price)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} buys {most} {thing} and {second} buys {less}. Each costs {sign}{price}. How much more does "
            "{first} pay than {second}?"
        ),
        (
            "How much less than {first} does {second} spend, if a {single} is {sign}{price} and {first} takes "
            "{most}, {second} {less}?"
        ),
        (
            "One {single} costs {price} {coin}. {second} wants {less} of those, {first} {most}. Find the difference "
            "between the two bills in {coin}."
        ),
        (
            "At {sign}{price} for each {single}, {first} ({most} {thing}) has a bigger bill than {second} ({less} "
            "{thing}). By what amount?"
        ),
        "{less} {thing} for {second}, {most:words} for {first}, {sign}{price} apiece. What does {first} pay extra?",
        (
            "Both went to the same shop. {first} came out with {most} {thing}, {second} with {less}, all at "
            "{sign}{price}. What is the gap in what they spent?"
        ),
        (
            "me and {first} bought {thing} for {sign}{price} each, i took {less} and {first} {most}. how much more "
            "did {first} spend"
        ),
        (
            "In a shop {x} metres from the station a {single} is sold for {sign}{price}. {first} leaves with {most} "
            "{thing} and {second} with only {less}. How much money did {second} save in comparison?"
        ),
        (
            "Since {first} needs {most} {thing} and {second} just {less}, their costs differ. A {single} is {price} "
            "{coin}. State the difference."
        ),
        (
            "{second}'s {less} {thing} were cheaper than {first}'s {most}, although each {single} was {sign}{price}. "
            "How much cheaper in all?"
        ),
        (
            "If {first} orders {most} {thing} instead of the {less} that {second} orders, how many {coin} more is "
            "that at {price} {coin} each?"
        ),
        (
            "{first} and {second} share a shopping trip with {x} friends. {first} puts {most} {thing} in the basket, "
            "{second} {less}; the tag on each says {sign}{price}. By how much is {first}'s part of the bill larger?"
        ),
    ),
    more=(
        (
            "By how much is {first}'s bill higher than {second}'s, if a {single} costs {sign}{price}, {second} "
            "gets {less} and {first} gets {most}?"
        ),
        (
            "I bought {less} {thing} and {first} bought {most}. We each paid {sign}{price} apiece. Tell me how "
            "much more {first} spent than I did."
        ),
        "{thing}: {first} {most}, {second} {less}; price of each {sign}{price}; {first} pays how much more?",
        (
            '"You took {most} and I took {less}," says {second} to {first} at the till. The {thing} cost '
            "{price} {coin} each. How many {coin} more does {first} have to pay?"
        ),
        (
            "Could you work out how much more {most} {thing} for {first} cost than {less} {thing} for "
            "{second}, given a price of {sign}{price} per {single}?"
        ),
        (
            "hey {second} got {less} {thing}, {first} got {most}, {sign}{price} a piece. whats the difference "
            "in what they paid"
        ),
        (
            "A {single} is priced at {price} {coin}. When {first} pays for {most} and {second} for {less} of "
            "them, how far apart are the amounts?"
        ),
        (
            "Compared with {first}, who paid for {most} {thing}, {second} got off lightly with {less}. The "
            "price per {single} was {sign}{price}. Calculate what {second} spent less."
        ),
        (
            "Saturday was market day. {second} carried home {less} {thing}, {first} as many as {most}. For "
            "each, the seller had asked {sign}{price}. I wonder how much more money {first} left at the market."
        ),
        (
            "Please state the difference in cost: {first} orders {most} {thing}, {second} orders {less}, and "
            "every {single} is charged at {sign}{price}."
        ),
        (
            "At {sign}{price} each, {second} buys {less} {thing} and {first} buys {most}. How much more does "
            "{first} pay?"
        ),
        (
            "{sign}{price} is the price of each. {first} takes {most} {thing}, {second} takes {less}. What "
            "does {first} pay more than {second}?"
        ),
        "{less} {thing} for {second}, {most} for {first}, each at {sign}{price}: how much more does it cost {first}?",
        "With {less} {thing} at {sign}{price} each, how much less does {second} pay than {first} with {most}?",
        "{second} pays for {less} {thing}. Each is {sign}{price}. {first} pays for {most}. Find the difference.",
        (
            "{second} has bought {less} {thing}, and at the same price, {sign}{price} each, {first} has bought "
            "{most}. By how much did {first} spend more?"
        ),
        (
            "How many {coin} more than {second}, who buys {less} {thing}, does {first} pay, who buys {most}, "
            "if a {single} costs {price} {coin}?"
        ),
        "{sign}{price} per {single}. {second} {less}, {first} {most}. how much more for {first}?",
        (
            "Tell me what {first} pays on top of what {second} pays. The latter gets {less} {thing}, the "
            "former {most}, and a {single} is {sign}{price}."
        ),
        (
            "If a {single} costs {sign}{price} and {second} has only {less} {thing} while {first} has {most}, "
            "how big is the difference between what they paid?"
        ),
        (
            "I am {second}. I paid {sign}{price} for each of my {less} {thing}. At the same price {first} "
            "bought {most}. How much more was that?"
        ),
        (
            '"Why is my bill so high?" asks {first}. "A {single} is {sign}{price}, and you have {most}," '
            'says the cashier. "{second} has {less}." How much higher is the bill of {first} than that of '
            "{second}?"
        ),
        (
            "Calculate the difference in {coin} between the bill of {second}, {less} {thing}, and the bill of "
            "{first}, {most} {thing}, when each costs {price} {coin}."
        ),
        (
            "Bill of {second}: {less} x {sign}{price}. Bill of {first}: {most} x {sign}{price}. All for "
            "{thing}. Difference: ?"
        ),
        (
            "Sunshine brought everybody to the shops. {thing:capital} were to be had for {sign}{price} each; "
            "{second} was modest and took {less}, {first} was not and took {most}. What did {first} spend more "
            "than {second}?"
        ),
        (
            "Please compare: for {first}, {most} {thing}; for {second}, {less}; for each {single}, {price} "
            "{coin}. How many {coin} does {second} pay less?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how much more {first} pays. Known: {most} and {less} {thing}, {price} each. Subtract the "
                "counts, then multiply by the price."
            ),
            """
v1 = {most} - {less}
print(v1 * {price})
""",
        ),
    ),
    reply="The difference is {sign}{output}.",
)
