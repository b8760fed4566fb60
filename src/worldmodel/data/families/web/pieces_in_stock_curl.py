"""How many pieces of a product a shop has, with curl."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name = draw.pick(*PRODUCTS)
    return Case({"name": name}, int(product(name)["stock"]))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many pieces of the {name} does shop.example.org have in stock? Use curl.",
        "With curl, find out the stock of the {name} at shop.example.org.",
        "Use a shell command to see how often the {name} is still available at shop.example.org.",
        "curl shop.example.org: stock of {name}",
        "In bash, ask shop.example.org for the {name} and report the number on hand.",
        "Before I order the {name} from shop.example.org: how many do they have? A curl call will tell.",
        "The field stock of http://shop.example.org/products/{name} - what number is it, fetched with curl?",
        "Let bash query the shop at shop.example.org. How large is its supply of the product {name}?",
        "Is the {name} plentiful at shop.example.org? Give the number in stock, by command line.",
        "Tell me the count of units left for the {name}, which curl can read at shop.example.org.",
    ),
    steps=(
        Step(
            (
                'Asked: the stock of the {name}. Fetch the product with curl and cut the number behind "stock" '
                "out of the JSON."
            ),
            "curl -s http://shop.example.org/products/{name} | grep -o '\"stock\": [0-9]*' | grep -o '[0-9]*$'",
            "bash",
            requires="bash:web(shop.example.org)",
        ),
    ),
    reply="There are {output} pieces in stock.",
)
