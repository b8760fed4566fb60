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
    more=(
        "Could you work out in JavaScript how much money is tied up in the {name}s that the shop has in stock?",
        "JS: value of the {name} stock = price times number in stock. What is it?",
        "I'm thinking of buying each {name} that is in the shop. Let JavaScript tell me what that would cost in all.",
        "Every {name} has its price, and a certain number of them are in stock; multiply the two in JavaScript.",
        "Look up the {name} with the product tool in JavaScript and report stock multiplied by price.",
        '"What are our {name}s worth, all together?" asks the owner. Answer with a piece of JavaScript.',
        "Given the price and the stock of the {name}, a JavaScript program is to print the value of the whole stock.",
        "I wonder what sum the shop takes if it sells its last {name} and all those before it. JavaScript, please.",
        "javascript please, all the {name}s in stock, total value?",
        "At the end of the year the stock of {name}s is to be valued at its selling price. Do it by JavaScript.",
        "In JavaScript, please: price of the {name} times the number in stock.",
        "How much would all {name}s that the shop has left bring in together? Let JavaScript compute it.",
        "With JavaScript, get the stock and the price of the {name} and give me the value of it all.",
        "All {name}s in the shop taken together: what are they worth? Use JavaScript.",
        "total worth of our {name}s in js?",
        "Find by a JavaScript program how much the shop's supply of {name}s would cost a buyer of the lot.",
        "The shelves are full of {name}s. How much money do they stand for? Work it out in JavaScript.",
        "For the books we need the worth of our {name}s in stock, calculated with JavaScript.",
        "If each {name} in stock is sold at its price, what does the shop earn? JavaScript should answer.",
        "Write a line of JavaScript to value the stock of the product {name}.",
        "Please let JavaScript ask the product tool about the {name} and print the price of the complete stock.",
        "What sum results in JavaScript when the {name}'s stock is multiplied by its price?",
        '"I\'ll take every {name} you have!" says a rich man. Let JavaScript tell the seller the bill.',
        "A fire insurance wants to know what the stored {name}s are worth. Give the total, using JavaScript.",
        "Task for JavaScript: product {name}, stock times unit price, result?",
        "I'd like to hear the value of all our {name}s, got by JavaScript from stock and price.",
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
