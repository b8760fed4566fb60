"""Stock times price of a product: one call of a tool in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name = draw.pick(*(name for name in PRODUCTS if product(name)["stock"] > 1))
    return Case({"name": name}, round(product(name)["stock"] * product(name)["price"], 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Use JavaScript to find what all {name}s in stock are worth together.",
        "In JavaScript: stock of the {name} times its price.",
        "What is the shop's whole stock of {name}s worth? A JavaScript solution, please.",
        "If the shop sold every {name} it has, how much money would come in? Compute it in JavaScript.",
        "js: value of the {name} stock",
        ("The insurer asks for the value of the stored {name}s. Write JavaScript that looks up price and stock."),
        "Multiply how many {name}s are left by what one costs, with JavaScript.",
        ("Someone wants to buy up all the {name}s of the shop. How much must that buyer pay? Answer by JavaScript."),
        "I need the total price of every {name} on the shelves, worked out in JavaScript.",
        "Work with JavaScript and the product tool: total worth of the {name}s.",
    ),
    steps=(
        Step(
            (
                "Asked: the worth of all {name}s in stock, in JavaScript. The product tool has stock and price: "
                "multiply."
            ),
            (
                'const facts = use_tool("product", {name: "{name}"});\n'
                "console.log((facts.stock * facts.price).toFixed(2));"
            ),
            "javascript",
            requires="javascript:tool(product)",
        ),
    ),
    reply="The stock is worth {output}.",
)
