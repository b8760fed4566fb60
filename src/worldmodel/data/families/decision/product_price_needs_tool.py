"""A product's price in the shop: only a tool knows it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name = draw.pick(*PRODUCTS)
    words, key = draw.pick(("price", "price"), ("rating", "rating"), ("weight in kg", "weight_kg"))
    return Case({"name": name, "words": words, "key": key}, product(name)[key])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What {words} does the shop give for the {name}?",
        "Tell me the {words} of the {name} you sell.",
        "The {name} in the shop: {words}?",
        "I like the {name} in the window. What is its {words}?",
        "Please look up which {words} the {name} has.",
        "{name} {words} please",
        "For comparing offers I have to know the {words} of the shop's {name}.",
        "A friend bought the {name} here and praised it. I want to know the {words} listed for it.",
        "On the label of the {name} the {words} cannot be read. What should it say?",
        "Before I order the {name}, what about the {words}?",
    ),
    more=(
        "What is the {words} of the {name}?",
        "I wonder what the {words} of your {name} is.",
        "Could you tell me the {words} of the {name}?",
        "{name:capital}: {words}?",
        '"And the {words}?" asks my wife about the {name} in your catalogue. What shall I tell her?',
        "hi, can you check the {words} for the {name}, thx",
        "Find out the {words} that your shop gives for the {name}.",
        "We compare several models. For the {name} the {words} is still missing in our table. Please fill it in.",
        "If I go for the {name}, which {words} does it come with?",
        "The {words} is all that I need to know about the {name} on your page.",
        "Which {words} is stated for the {name} in your shop?",
        "I am interested in the {name}. Please let me have its {words}.",
        "The {words} of the {name}, please.",
        "About that {name} of yours: how about telling me the {words}?",
        "Somebody asked me for the {words} of the {name}. What is it?",
        "{words:capital} of the {name}?",
        "Could I get the {words} for the {name} from your list?",
        "yo what {words} does the {name} have",
        "In your catalogue the {name} caught my eye. Look up its {words} for me.",
        '"I\'d take the {name}," says a customer, "but what is its {words}?" Answer her.',
        "If your records have the {name}, what {words} do they give?",
        "Article: {name}. Wanted: {words}.",
        "There is a {name} in your shop, and I need its {words} for a comparison.",
        "My note about the {name} got wet and the {words} is gone. Give it to me again.",
        "Check the {name} and report the {words}.",
        "For the {name}, what does your shop say under {words}?",
    ),
    steps=(
        Step(
            "Asked: the {words} of the {name}. It is not told and I cannot know it: the product tool is needed.",
            'print(use_tool("product", name="{name}")["{key}"])',
            requires="python:tool(product)",
        ),
    ),
    reply="The {words} of the {name} is {output}.",
)
