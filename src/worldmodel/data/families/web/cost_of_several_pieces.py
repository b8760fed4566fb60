"""The price of several pieces: fetched and multiplied in one program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name, count = draw.pick(*PRODUCTS), draw.integer(2, 30)
    return Case({"name": name, "count": count}, round(count * float(product(name)["price"]), 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What do {count} pieces of the {name} cost at shop.example.org?",
        "I order the {name} {count} times from shop.example.org. What is the total?",
        ("Our office needs {count} of the product {name}. Take the price from shop.example.org and work out the bill."),
        "{count} x {name} from shop.example.org, total price?",
        "Someone buys {count} units of the {name} at the price on shop.example.org. How much do they pay?",
        "Check shop.example.org for the price of the {name} and multiply it by {count}.",
        "If I put the {name} into my basket at shop.example.org and set the quantity to {count}, what is due?",
        "How much money do {count:words} pieces of {name} come to, going by shop.example.org?",
        "The {name} on shop.example.org has a certain price; for a hotel we want {count}. Find the full cost.",
        "For {count} people, one {name} each: what will shop.example.org charge us?",
    ),
    more=(
        "At the price shown on shop.example.org, {count} of the {name} would set me back how much?",
        "Could you look up the {name} on shop.example.org and tell me what {count} of them cost together?",
        "Please work out the total for {count} pieces; the product is the {name} and the shop is shop.example.org.",
        "Order list for shop.example.org: {name}, quantity {count}. Amount to pay?",
        "I wonder what shop.example.org charges in all if a school takes the {name} {count} times.",
        "When {count} people each want the {name} from shop.example.org, how much do they spend altogether?",
        (
            "The {name} is sold by shop.example.org. Given the price per piece there, what is the bill for "
            "{count} pieces?"
        ),
        "hey can you see what the {name} goes for on shop.example.org, i need {count}, whats that in total",
        (
            '"We need the {name}, {count} pieces, from shop.example.org," says the boss. What sum does she '
            "have to approve?"
        ),
        "Multiply: {count} by the price that shop.example.org states for a single {name}.",
        "{count} times the {name}, bought at shop.example.org: how much is that?",
        "shop.example.org sells a {name}. I will take {count}. What do I owe?",
        "If a {name} has the price shown at shop.example.org, what must be paid for {count} of them?",
        (
            "A club wants to have {count} pieces. The article is the {name}, the seller shop.example.org. How "
            "expensive does it get?"
        ),
        "Fetch the price of a {name} from shop.example.org and say what {count} would cost.",
        "How expensive are {count} of the {name} when bought from shop.example.org?",
        (
            "My boss asked me to get the {name} for all {count} of us from shop.example.org. Tell me what the "
            "whole lot costs."
        ),
        "Product: {name}. Seller: shop.example.org. Pieces: {count}. Sum: ?",
        "Let me have the total amount for the {name}, ordered in a quantity of {count} from shop.example.org.",
        "whats the price of {count} of those {name} things on shop.example.org, all together",
        (
            '"How much for {count}?" a customer asks about the {name} on shop.example.org. Look up the '
            "single price and answer."
        ),
        "Could you find what we would spend at shop.example.org on {count} pieces, all of them the {name}?",
        (
            "We are fitting out a camp and put the {name} in our basket at shop.example.org, quantity {count}. "
            "Which sum stands at the bottom of the basket?"
        ),
        "I need to know the cost of buying {count} of an item called {name}. Its price is on shop.example.org.",
        "Suppose the {name} from shop.example.org were bought {count} times over. What would all of that cost?",
        "Given what shop.example.org asks for a {name}, calculate the price of {count} pieces.",
    ),
    steps=(
        Step(
            (
                "Asked: the cost of {count} pieces. The shop's service has the price of one {name}; multiply it "
                "by {count}."
            ),
            """
import json, urllib.request
url = "http://shop.example.org/products/{name}"
price = json.load(urllib.request.urlopen(url))["price"]
print(round({count} * price, 2))
""",
            requires="python:web(shop.example.org)",
        ),
    ),
    reply="That comes to {output}.",
)
