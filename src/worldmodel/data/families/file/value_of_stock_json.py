"""The value of all items of a JSON file."""

from __future__ import annotations

import json

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    things = draw.sample(["rope", "nails", "paint", "tape", "bolts", "glue", "wire"], draw.integer(3, 6))
    items = [(thing, draw.integer(2, 40), draw.integer(1, 25)) for thing in things]
    text = json.dumps([{"item": thing, "count": count, "price": price} for thing, count, price in items], indent=1)
    name = draw.pick("stock.json", "inventory.json", "basket.json", "warehouse.json")
    return Case(
        {"file": name, "place": draw.pick("shed", "shop", "depot", "workshop")},
        sum(count * price for _, count, price in items),
        {name: text},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "The file {file} lists items with count and price. What is everything worth?",
        "Multiply count by price for each item in {file} and add the products up.",
        "What's the total value of the goods of our {place} that are recorded in {file}?",
        "The JSON file {file} holds our {place} stock: item, count, price. How much money is in it?",
        "total value of {file}, which is a list of objects with the fields count and price",
        ("Read {file}; every entry has a number of pieces (count) and a price for one. Find the sum of all amounts."),
        "How much would it cost to buy all that {file} contains, at the prices given there?",
        "For the insurance of the {place} I have to give the worth of the stock in {file}. What is it?",
        "Go through the entries of {file}, work out count times price, and report the overall sum.",
        "If the {place} burns down, goods as listed in {file} are lost. For what amount?",
    ),
    steps=(
        Step(
            "Asked: the value of all items. Read {file} as JSON, multiply count and price of each item and add.",
            """
import json
with open("{file}") as file:
    print(sum(entry["count"] * entry["price"] for entry in json.load(file)))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The goods are worth {output} in all.",
)
