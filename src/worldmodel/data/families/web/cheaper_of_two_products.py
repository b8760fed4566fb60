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
    more=(
        "Which is cheaper at shop.example.org, the {one} or the {two}?",
        "Could you check shop.example.org and tell me whether I'd spend less on the {two} or on the {one}?",
        "Products: {one}, {two}. Shop: shop.example.org. Lower price: ?",
        "I wonder which of these is priced lower on shop.example.org: the {two} or the {one}.",
        (
            "Please look up both the {one} and the {two} at shop.example.org and say which of them has the "
            "smaller price."
        ),
        "If I want to spend as little as possible at shop.example.org, do I take the {one} or the {two}?",
        (
            '"Buy whatever is cheaper, the {two} or the {one}," says my mother, and opens shop.example.org. '
            "What do we buy?"
        ),
        (
            "need a present, either the {one} or the {two} from shop.example.org, whichever costs less. which "
            "one is that"
        ),
        (
            "Given the price of the {one} and the price of the {two} on shop.example.org, name the product "
            "with the lower of them."
        ),
        (
            "The {one} and the {two} are both sold by shop.example.org. One of them costs less than the other; "
            "find out which."
        ),
        "The {two} or the {one}: which has the lower price at shop.example.org?",
        "Look at shop.example.org and say which is less expensive, the {two} or the {one}.",
        (
            "shop.example.org has a {two} and it has a {one}. Whichever is priced lower, I'll order it. Which "
            "one will that be?"
        ),
        "hi, is the {two} cheaper than the {one} on shop.example.org or the other way round? name the cheap one",
        "Of the {two} and the {one}, both offered by shop.example.org, which can be bought for less?",
        (
            "Fetch two prices from shop.example.org, that of the {one} and that of the {two}, and report the "
            "product with the lower price."
        ),
        (
            "You have little money and like the {one} and the {two} equally well. Which do you order at "
            "shop.example.org because it costs less?"
        ),
        "For shop.example.org, tell me the name of the cheaper product out of {one} and {two}.",
        (
            '"The {one} must cost less than the {two}," says my brother. Check it on shop.example.org and '
            "name the product that really is cheaper."
        ),
        "Price check at shop.example.org - {two}, {one} - lower one: ?",
        (
            "My club can pay for the {two} or for the {one}, and it takes what costs less at shop.example.org. "
            "What does it take?"
        ),
        "Please find the product with the smaller price tag at shop.example.org: {two} or {one}?",
        "Does shop.example.org charge less for the {two} or for the {one}? The name is enough.",
        (
            "As both the {two} and the {one} would please her, I buy what is cheaper on shop.example.org. Work "
            "out what I buy."
        ),
        "Which product would make my bill at shop.example.org smaller, the {one} or the {two}?",
        (
            "Between the {two} and the {one} on shop.example.org, the price shall decide, the lower the "
            "better. Which of them wins?"
        ),
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
