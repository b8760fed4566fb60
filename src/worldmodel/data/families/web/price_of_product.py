"""The price of one product from the shop's service."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name = draw.pick(*PRODUCTS)
    return Case({"name": name}, float(product(name)["price"]))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What does the {name} cost at shop.example.org?",
        "Look up the price of the {name} on http://shop.example.org.",
        "The store shop.example.org sells the {name}. For how much?",
        "{name} price, shop.example.org",
        "I want to buy the {name} from shop.example.org. How much money do I need?",
        "Ask the web shop at shop.example.org what it charges for its {name}.",
        "How expensive is the {name} that shop.example.org lists under /products/{name}?",
        "Get http://shop.example.org/products/{name} and tell me the price in it.",
        "At which price is the {name} offered by the online store shop.example.org?",
        "please check what shop.example.org wants for the {name}",
    ),
    more=(
        "How much is the {name} at shop.example.org?",
        "The {name}: what does shop.example.org charge for it?",
        "Could you look on shop.example.org and tell me what a {name} costs there?",
        "Shop: shop.example.org; item: {name}; price: ?",
        '"Is the {name} dear?" asks my brother. Find out its price from shop.example.org.',
        "If I order the {name} at http://shop.example.org, what amount will I be charged for it?",
        "I wonder what I would have to spend on the {name} in the web store shop.example.org.",
        "hey whats the {name} going for on shop.example.org",
        "Tell me the present price of the product {name}, as given by the service at shop.example.org.",
        (
            "My old {name} broke yesterday, so I need a new one. The page shop.example.org/products/{name} "
            "knows the price; what is it?"
        ),
        "On shop.example.org, how much do they ask for the {name}?",
        "What's the cost of the {name} in the shop at shop.example.org?",
        "Request /products/{name} from shop.example.org and report what the thing costs.",
        "I am saving up for the {name} from shop.example.org. What sum must I reach?",
        "shop.example.org {name} - cost?",
        "The price of the {name}, please, straight from http://shop.example.org.",
        "Let me know what one pays for the {name} at shop.example.org.",
        "When I put the {name} into my basket at shop.example.org, which amount shows up?",
        "how much for the {name} on shop.example.org pls",
        "A friend recommends the {name} sold by shop.example.org, but I haven't seen its price yet. What is it?",
        "Fetch the product page shop.example.org/products/{name} and read the price from it.",
        "By how much would the {name} set me back at shop.example.org?",
        "Find out at shop.example.org: what is the {name} sold for?",
        '"We sell the {name} too," the people of shop.example.org told us. At what price do they?',
        "Item {name}, seller shop.example.org. State its price.",
        "The web service of shop.example.org knows all prices. Which one does it give for the {name}?",
    ),
    steps=(
        Step(
            "Asked: the price of the {name}. The shop's web service knows it: request /products/{name}.",
            """
import requests
print(requests.get("http://shop.example.org/products/{name}").json()["price"])
""",
            requires="python:web(shop.example.org)",
        ),
    ),
    reply="The {name} costs {output}.",
)
