"""The cost of an order: quantities in one file, prices in another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    things = draw.sample(["flour", "sugar", "butter", "eggs", "milk", "salt", "rice"], 5)
    prices = draw.integers(5, 1, 9)
    counts = draw.integers(3, 2, 12)
    order, catalogue = draw.pick(
        ("order.csv", "prices.csv"), ("basket.csv", "catalogue.csv"), ("needed.csv", "offers.csv")
    )
    files = {
        order: "item,count\n" + "".join(f"{thing},{count}\n" for thing, count in zip(things, counts, strict=False)),
        catalogue: "item,price\n"
        + "".join(f"{thing},{price}\n" for thing, price in sorted(zip(things, prices, strict=True))),
    }
    return Case(
        {"order": order, "catalogue": catalogue, "who": draw.person()},
        sum(count * price for count, price in zip(counts, prices, strict=False)),
        files,
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        (
            "The file {order} says how many of each item {who} wants (item, count), {catalogue} what each "
            "costs (item, price). What is the total?"
        ),
        "Join {order} and {catalogue} on item and add up count times price.",
        (
            "How much must {who} pay for {order} at the prices in {catalogue}? The columns are item,count "
            "and item,price."
        ),
        (
            "The prices are in {catalogue} with the columns item and price. What does everything in {order},"
            " columns item and count, cost together?"
        ),
        "total cost of {order} (item, count) with {catalogue} (item, price)",
        (
            "{who} has two tables, {order} with item and count, and {catalogue} with item and price. Find "
            "the sum to be paid."
        ),
        (
            "For each row item,count of {order} look up the item's price in {catalogue} (item,price) and "
            "compute the bill."
        ),
        (
            "What amount comes out if the item counts of {order} are multiplied by the matching price of "
            "{catalogue} and summed?"
        ),
        (
            "Two CSV files: {catalogue} (item, price) and {order} (item, count). How expensive is the whole "
            "order of {who}?"
        ),
        (
            "Please price the list {order}, whose columns are item and count. Every item's price stands in "
            "{catalogue}, columns item and price."
        ),
    ),
    more=(
        "Using the prices (item, price) from {catalogue}, work out what the order (item, count) in {order} costs.",
        (
            "What will {who} be charged in total? The file {order} says which item and which count, and the "
            "file {catalogue} says item and price."
        ),
        (
            "Tell me the total price of all items in {order}. It has the columns item,count; the price of each "
            "item is in {catalogue}, which has the columns item,price."
        ),
        "{order}: item, count. {catalogue}: item, price. Grand total?",
        (
            "If {who} buys every item in {order} as often as its count says, at the price that {catalogue} "
            "gives for the item, how much is spent?"
        ),
        (
            "can you add up my order? its in {order} with item and count, the prices are in {catalogue} with "
            "item and price"
        ),
        (
            '"I wrote down what we need, item and count, in {order}," says {who}. "The prices are in '
            '{catalogue}, by item and price." How much money is needed for all of it?'
        ),
        "Join {order} (item,count) with {catalogue} (item,price) on the item and give the sum of count times price.",
        (
            "Could you find out how much the whole of {order} comes to? Each line holds an item and a count, "
            "and {catalogue} holds an item and a price on each line."
        ),
        (
            "The storeroom is nearly empty, so {who} has drawn up {order}, a table with the columns item and "
            "count. The supplier has sent {catalogue}, a table with the columns item and price. What is the "
            "order worth?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost of the order. Read the prices of {catalogue} by item, then add count times "
                "price for each row of {order}."
            ),
            """
import csv
with open("{catalogue}") as file:
    prices = {row["item"]: float(row["price"]) for row in csv.DictReader(file)}
with open("{order}") as file:
    print(sum(int(row["count"]) * prices[row["item"]] for row in csv.DictReader(file)))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The order costs {output}.",
)
