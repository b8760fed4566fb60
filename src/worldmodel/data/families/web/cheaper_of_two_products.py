"""Which of two products costs less: two requests."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    one, two = draw.sample(PRODUCTS, 2)
    return Case({"one": one, "two": two}, min(one, two, key=lambda name: float(product(name)["price"])))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "Which is cheaper at shop.example.org, the {one} or the {two}?",
        "Compare the prices of {one} and {two} on shop.example.org. Which one costs less?",
        "I can afford just one thing from shop.example.org. Does the {one} or the {two} have the lower price?",
        "{one} vs {two} at shop.example.org: name the less expensive product",
        "At shop.example.org I look at the {two} and at the {one}. Which saves me money?",
        "From shop.example.org fetch what the {one} costs and what the {two} costs; answer with the cheaper one.",
        "Is it the {one} or the {two} that shop.example.org sells for less money?",
        ("The shop http://shop.example.org has both a {one} and a {two}. Tell me which bears the smaller price tag."),
        (
            "Find out from the shop's API at shop.example.org whether the {two} undercuts the {one}; give "
            "the name of the cheaper."
        ),
        "my aunt will pay for the {one} or the {two}, whichever is cheaper on shop.example.org. which?",
    ),
    steps=(
        Step(
            "Asked: the cheaper of {one} and {two}. Request both prices from the shop and compare them.",
            """
import requests
prices = {}
for name in ("{one}", "{two}"):
    prices[name] = requests.get(f"http://shop.example.org/products/{name}").json()["price"]
print(min(prices, key=prices.get))
""",
            requires="python:web(shop.example.org)",
        ),
    ),
    reply="The {output} is cheaper.",
)
