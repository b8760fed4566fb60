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
        "Count from {order} (item, count), price from {catalogue} (item, price): what is the total cost?",
        "{catalogue} has item and price, {order} has item and count. Work out the amount {who} owes.",
        (
            "Every line in {order} gives an item and a count. What is the sum for all lines if {catalogue}, "
            "with item and price, gives the prices?"
        ),
        (
            "How large is the bill for {order} (columns item,count), when each item costs what {catalogue} "
            "(columns item,price) says?"
        ),
        (
            "{who} wants to know the cost of {order}. The counts stand there by item, in the columns item and "
            "count, and the prices in {catalogue}, in the columns item and price."
        ),
        "Price list: {catalogue} (item, price). Order: {order} (item, count). Sum to pay by {who}: ?",
        (
            "I have saved my order as {order} with the columns item and count. The shop sent me {catalogue}, "
            "with item and price. What do I have to pay?"
        ),
        "Please match {catalogue} (item,price) with {order} (item,count) and tell me what the complete order costs.",
        (
            '"What does that make?" asks {who}, handing over {order}, columns item and count. The clerk '
            "opens {catalogue}, columns item and price. Give the total."
        ),
        "what do i pay for everything in {order} (item,count)? prices are in {catalogue} (item,price)",
        (
            "Given a file {catalogue} of prices (item, price) and a file {order} of quantities (item, count), "
            "determine the total value of the order."
        ),
        (
            "Could you add up, over all items in {order}, the count times the price? {order} has item and "
            "count; you find the prices in {catalogue}, under item and price."
        ),
        (
            "If all that is listed in {order} under item and count is bought at the prices listed in "
            "{catalogue} under item and price, what sum is due?"
        ),
        (
            "There is a class trip to prepare. {who} made a list, {order}, saying which item and what count, "
            "and found a price for every item in {catalogue} (item, price). How much money has to be collected?"
        ),
        (
            "With the item prices of {catalogue} (columns: item, price), find what {who} will spend on the "
            "items and counts of {order} (columns: item, count)."
        ),
        (
            "The value of the order {order} is sought. It has a column item and a column count. Multiply each "
            "count by the price that {catalogue}, with its columns item and price, has for the item, and add."
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
