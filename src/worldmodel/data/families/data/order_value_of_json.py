"""The value of an order that is given as JSON text."""

from __future__ import annotations

import json

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    things = draw.sample(["pens", "mugs", "bags", "caps", "books", "towels"], draw.integer(2, 4))
    items = [{"item": thing, "count": draw.integer(2, 12), "price": draw.integer(1, 30)} for thing in things]
    total = sum(int(str(entry["count"])) * int(str(entry["price"])) for entry in items)
    return Case({"order": json.dumps(items), "shop": draw.pick("web shop", "club", "school", "museum store")}, total)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "What is this order worth? {order}",
        "A {shop} sends us {order}. How much must be paid in all?",
        "Multiply count by price for each entry and add up: {order}",
        "Total amount of the JSON {order}",
        "Our {shop} stores an order as {order}. What will the customer be charged?",
        "{order}\nThat is my basket. What does everything cost together?",
        "Parse {order} and compute the sum over all items of count times price.",
        "I got the invoice data {order}. Tell me the grand total.",
        "how much is the order {order} from the {shop}",
        "Given these lines of an order, {order}, with the price for one piece each, find the full price.",
    ),
    more=(
        "Tell me what the customer of the {shop} pays for {order}.",
        "Here is an order as JSON, with a count and a price for each item: {order} Work out its total.",
        "I wonder what my shopping in the {shop} adds up to: {order}",
        "{order} <- total value of this order?",
        "Could you sum up count times price over all the items in {order}?",
        '"Please check this bill," writes the {shop}, and attaches {order}. Which total should be on it?',
        "hey the {shop} wants a total for this: {order}",
        "Given {order}, where every price is for a single piece, find the amount for all pieces together.",
        "If I order everything in {order} from the {shop}, how much money do I spend?",
        "Order: {order}. Total to pay: ?",
        "For each item take its price times its count; what is the sum over {order}?",
        "{order} came in from the {shop}. Please say what it is worth altogether.",
        "Pay for everything in {order}: how much money is that?",
        "The {shop} will print a receipt for {order}. What sum stands at its bottom?",
        "My basket holds {order}. With every price meant for a single piece, how much do I owe?",
        "total pls: {order}",
        (
            '"What do I have to pay?" asks a customer of the {shop} whose order is stored as {order}. Answer '
            "the question."
        ),
        "You run the {shop} and receive {order}. Determine how much to charge for the whole of it.",
        "How much money will the {shop} take in when it sells all that is listed in {order}?",
        "Order data: {order}. Each entry has a count and a price per piece. Sum of all: ?",
        "I wonder how much we spent, since the only thing kept from our purchase is {order}.",
        "When all the counts in {order} have been multiplied by their prices, to what do the products add up?",
        "A clerk of the {shop} finds {order} in the system and needs the value of the goods. Could you work it out?",
        "Find the overall cost of {order}, piece by piece at the prices given.",
        "The JSON text {order} describes what someone bought at the {shop}. Tell me the amount on the bill.",
        "Given the items, counts and prices of {order}, what is the value of the purchase as a whole?",
    ),
    steps=(
        Step(
            "Asked: the value of the order. Known: count and price of each item as JSON. Multiply them and add.",
            """
import json
items = json.loads('{order:raw}')
print(sum(entry["count"] * entry["price"] for entry in items))
""",
            requires="python:data",
        ),
    ),
    reply="The order comes to {output}.",
)
