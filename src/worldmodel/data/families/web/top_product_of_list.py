"""The product of a shop's list with the highest or lowest figure."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    words, key, choose = draw.pick(
        ("heaviest", "weight_kg", "max"),
        ("lightest", "weight_kg", "min"),
        ("most expensive", "price", "max"),
        ("cheapest", "price", "min"),
    )
    best = (max if choose == "max" else min)(PRODUCTS, key=lambda name: float(product(name)[key]))
    return Case({"words": words, "key": key, "choose": choose}, best)


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What is the {words} product at shop.example.org?",
        "Which item of http://shop.example.org/products is the {words}?",
        "Look through all goods of shop.example.org and name the {words} one.",
        "{words} thing sold by shop.example.org?",
        "Of everything that shop.example.org lists, what's {words}?",
        "The store at shop.example.org has an endpoint /products. Find its {words} entry.",
        "Download the product list of shop.example.org; the name of the {words} product is what I want.",
        "In the range of shop.example.org there must be one product that is the {words}. Which is it?",
        "I collect extremes: give me the {words} article in the shop shop.example.org",
        "Compare all products of the web shop shop.example.org with each other and tell me the {words}.",
    ),
    more=(
        "Tell me which product is {words} among those sold at shop.example.org.",
        "Many things are sold at shop.example.org; what is the name of the {words}?",
        "Could you fetch the products from shop.example.org and say which of them is the {words}?",
        (
            '"Order the {words} thing they have," my colleague said, and sent me a link to shop.example.org. '
            "Which product is meant?"
        ),
        "site: shop.example.org; among all products: the {words}; name = ?",
        "I wonder what the {words} item at shop.example.org may be.",
        "Read http://shop.example.org/products and report the {words} product by name.",
        "If I went through the whole catalogue of shop.example.org, which article would turn out to be the {words}?",
        "whats the {words} thing i can get on shop.example.org",
        (
            "For a price and weight survey, the {words} of the goods at shop.example.org has to be named. "
            "Please find it."
        ),
        "shop.example.org has a list of goods. Which of these is the {words}?",
        "Which article, of all those that shop.example.org offers, is the {words}?",
        "The {words} product, please, from the list at http://shop.example.org/products. Its name?",
        "Go to shop.example.org, take every product into account, and tell me the {words} by name.",
        "You can read the products at shop.example.org. One of them is the {words} of all. What is it called?",
        "My present should be the {words} thing from shop.example.org. What will I be giving?",
        "name of {words} product, shop.example.org, whole list",
        "When all products on shop.example.org are put next to each other, which name goes with the {words}?",
        "Please determine the {words} among the products that http://shop.example.org/products returns.",
        "By the data at shop.example.org, no product is more extreme than the {words} one. Which product is that?",
        (
            '"What\'s the {words} item you sell?" a customer writes to shop.example.org. Look at the product '
            "list and answer."
        ),
        "Scan the full assortment of the web shop shop.example.org for its {words} piece and name it.",
        "If I asked shop.example.org for all its products and kept just the {words}, what would I be left with?",
        "hey can you look at shop.example.org and find me the {words} product they got",
        "For my notes I need the name of the {words} product; the source is shop.example.org.",
        (
            "Someone says that the shop at shop.example.org sells all sorts of things. Find out which of these "
            "is the {words}."
        ),
    ),
    steps=(
        Step(
            "Asked: the {words} product. Fetch the list of all products and compare them by {key}.",
            """
import json, urllib.request
products = json.load(urllib.request.urlopen("http://shop.example.org/products"))
print({choose}(products, key=lambda item: item["{key}"])["name"])
""",
            requires="python:web(shop.example.org)",
        ),
    ),
    reply="It is the {output}.",
)
