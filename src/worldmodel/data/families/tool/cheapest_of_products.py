"""The cheapest of some products, by asking a tool for each."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    names = draw.sample(PRODUCTS, 4)
    cheapest = min(names, key=lambda name: product(name)["price"])
    return Case({"names": ", ".join(names[:3]), "last": names[3], "listed": '", "'.join(names)}, cheapest)


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Which is the cheapest of these in the shop: {names} or {last}?",
        "Of {names} and {last}, which costs the least?",
        (
            "I can buy just one thing and want to spend as little as possible. To choose from: {names}, "
            "{last}. What do I take?"
        ),
        "Find the product with the lowest price among {names} and {last}.",
        "{names}, {last} - what is cheapest?",
        "A prize for a raffle should be cheap. The candidates are {names} and {last}. Name the cheapest.",
        "Compare the shop's prices for {names} and {last}, then name the article at the bottom.",
        "what has the lowest price tag out of {names} and {last}",
        "Suppose the shop sells {names} and {last}. Which of them leaves most money in my purse?",
        "Sort {names} and {last} by price; which one comes first, the cheapest being on top?",
    ),
    more=(
        "Tell me which article has the smallest price: {names} or {last}.",
        "If money is tight, should I pick {names} or {last}? I want the one the shop charges least for.",
        (
            "My grandmother wants to give away something from the shop but spend very little. On her list are "
            "{names} and {last}. Which is the least expensive?"
        ),
        "shopping list: {names}, {last} // lowest price = ?",
        "Could you check the shop for the prices of {names} and {last} and say which would set me back the least?",
        '"Just get whatever is cheapest," said the boss, pointing at {names} and {last}. What should be bought?',
        "Among the following products, find the one with the minimum price: {names}, {last}.",
        "I wonder whether {names} or {last} is the most affordable in the shop.",
        (
            "Someone put {names} and {last} in a row in the shop window. Going by the price tags, which of "
            "them can be had for the least money?"
        ),
        "cant afford much, so out of {names} and {last} which one is the lowest priced pls",
        "The lowest price in the shop, among {names} and {last}: which product has it?",
        "Which product would leave the most money in my purse, out of {names} and {last}?",
        "Here are some things from the shop: {names}, {last}. Pick out the one with the lowest price.",
        "Tell me what costs the least in the shop; the choice is between {names} and {last}.",
        "If the prices of {names} and {last} are compared, which of these things turns out to be the cheapest?",
        "Please ask the shop what it charges for {names} and {last}, and report the cheapest article.",
        "Lowest price wanted. Articles: {names}, {last}. Answer: ?",
        "A thrifty man looks at {names} and {last} in the shop. He takes whatever is cheapest. What does he take?",
        "You may choose a present, but only the cheapest of these: {names}, {last}. Which will it be?",
        "hey which one's cheapest, {names} or {last}",
        (
            '"All too dear," sighs a customer after seeing the prices of {names} and {last}. Which of them '
            "was the least dear?"
        ),
        (
            "I would like to order a single thing from this list and pay as little as I can: {names}, {last}. "
            "Work out which."
        ),
        "Given the products {names} and {last}, determine the product whose price in the shop is the smallest.",
        "For the club's raffle we buy the cheapest thing out of {names} and {last}. What is its name?",
        "By price, from low to high, what is first among {names} and {last}?",
        "Could you find out for which of {names} and {last} the shop asks the least?",
    ),
    steps=(
        Step(
            "Asked: the cheapest of {names}, {last}. Ask the product tool for each price and take the smallest.",
            (
                "prices = {}\n"
                'for name in ["{listed}"]:\n'
                '    prices[name] = use_tool("product", name=name)["price"]\n'
                "print(min(prices, key=prices.get))"
            ),
            requires="python:tool(product)",
        ),
    ),
    reply="The cheapest is the {output}.",
)
