"""How many products of a shop's list cost less than a limit."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    limit = draw.integer(60, 850, 10)
    return Case({"limit": limit}, sum(float(product(name)["price"]) < limit for name in PRODUCTS))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many products at shop.example.org cost less than {limit}?",
        (
            "I have {limit} to spend. Among how many things of shop.example.org/products can I choose, if it"
            " must be below that?"
        ),
        "Count the items on http://shop.example.org/products with a price under {limit}.",
        "At shop.example.org: number of products cheaper than {limit}",
        (
            "Everything at shop.example.org is listed under /products. For how many entries is the price "
            "smaller than {limit}?"
        ),
        "Take the list of products from shop.example.org, keep those below {limit} and say how many remain.",
        "Under {limit}, what does shop.example.org have? Only the number of products, please.",
        "If I refuse to pay {limit} or more for one thing, how many goods of shop.example.org are left for me?",
        "How large is the part of the shop.example.org catalogue that is priced lower than {limit}, in products?",
        "Use the endpoint /products of shop.example.org to find how many prices lie below {limit}.",
    ),
    steps=(
        Step(
            (
                "Asked: how many products cost less than {limit}. Fetch the list of all products and count those"
                " below {limit}."
            ),
            """
import requests
products = requests.get("http://shop.example.org/products").json()
print(sum(item["price"] < {limit} for item in products))
""",
            requires="python:web(shop.example.org)",
        ),
    ),
    reply="{output} products cost less than {limit}.",
)
