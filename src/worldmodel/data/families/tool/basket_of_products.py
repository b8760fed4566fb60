"""The price of several pieces of one product and one of another, prices from a tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    first, second = draw.sample([name for name in PRODUCTS if name != "bicycle"], 2)
    count = draw.integer(2, 9)
    total = count * product(first)["price"] + product(second)["price"]
    return Case({"first": first, "second": second, "count": count}, round(total, 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "How much do {count} {first}s and one {second} cost in the shop?",
        "I put {count} {first}s and a {second} into my basket. What will I pay?",
        "What is the total for one {second} and {count} {first}s at the shop's prices?",
        "{count} x {first}, 1 x {second}: sum?",
        "The office orders a {second}. It orders {count} {first}s as well. What does the whole order come to?",
        "Look up the prices and work out the bill for {count} {first}s plus a single {second}.",
        "how expensive would it be to get {count:words} {first}s together with a {second}",
        "A hostel needs {count} new {first}s but only one new {second}. How much money must it set aside?",
        "Tell me the bill: a {second} for me, and {count} {first}s for my neighbours.",
        (
            "Taking the listed prices, find what a customer pays who buys {count} pieces of the {first} and "
            "one of the {second}."
        ),
    ),
    more=(
        "One {second} and {count} {first}s are on my list. How much will the shop charge me for everything?",
        "Please work out what {count} {first}s plus a {second} cost together in the shop.",
        '"A {second}, please, and {count} of the {first}s," says the customer. What does the cashier ask for?',
        "I wonder how much money I need for a {second} and, for the whole team, {count} {first}s.",
        "order form: {second}, qty 1; {first}, qty {count}; amount due = ?",
        "If somebody buys {count} {first}s and adds a single {second}, what is the sum at the checkout?",
        "Tell me the total price: not only a {second} is wanted but also {count:words} {first}s.",
        "so i'm getting {count} {first}s and also one {second}, what does it all cost",
        (
            "Look up what a {first} and a {second} cost, then add up {count} of the former and a single one of "
            "the latter."
        ),
        (
            "A school has a {second} on its wish list, along with {count} {first}s. Could you say how much "
            "will be spent if it gets them all at the shop's prices?"
        ),
        "Besides a single {second}, {count} {first}s are to be bought. What is the price of it all?",
        "{second:capital}, a single one, and {first}s, {count} of them: how much in total?",
        "What do I owe the shop for {count} {first}s if I take a {second} too?",
        "Add the price of a {second} to that of {count} {first}s and tell me the sum.",
        "Our club buys {count} {first}s. The chairwoman also wants a {second}. How much is the invoice?",
        "my cart: {second} (just the one), {first} times {count}. total price?",
        "Somebody returns from the shop with a {second} and {count} {first}s. How much did the shopping cost?",
        "Say what it costs to order {count} of the {first} plus a {second}.",
        (
            '"How much is everything?" asks the customer, pointing at {count} {first}s and at a {second}. '
            "Give the amount."
        ),
        (
            "You choose a {second} for yourself. For your friends you choose {count} {first}s. What do you "
            "have to pay at the listed prices?"
        ),
        "Given the prices in the shop, calculate the cost of {count} {first}s and, in addition, of a {second}.",
        "If a {second} is bought along with {count} {first}s, what will the bill be?",
        "Could the total be found for an order that lists {count} {first}s first and a {second} last?",
        "For a new studio we get a {second}; we get {first}s as well, {count} in number. Find out the full price.",
        "I wonder what I spend when I bring home {count} {first}s and a {second} from the shop.",
        "Receipt, please! {count} of your {first}s, a {second}, nothing more. Sum to pay: ?",
    ),
    steps=(
        Step(
            (
                "Asked: the bill for {count} {first}s and one {second}. The prices come from the product tool; "
                "multiply and add."
            ),
            (
                'first = use_tool("product", name="{first}")["price"]\n'
                'second = use_tool("product", name="{second}")["price"]\n'
                "print(round({count} * first + second, 2))"
            ),
            requires="python:tool(product)",
        ),
    ),
    reply="The bill comes to {output}.",
)
