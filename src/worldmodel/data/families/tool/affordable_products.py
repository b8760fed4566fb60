"""A list of products from a tool, filtered by a budget."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    names = draw.sample(PRODUCTS, 5)
    limit = draw.integer(200, 800, 25)
    kept = [name for name in names if product(name)["price"] <= limit]
    values: dict[str, str | int] = {
        "names": ", ".join(names[:4]),
        "last": names[4],
        "listed": '", "'.join(names),
        "limit": limit,
    }
    return Case(values, ", ".join(kept) if kept else "none")


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Which of {names} and {last} cost at most {limit} in the shop?",
        "I have {limit} to spend. Which of these could I buy on its own: {names}, {last}?",
        "From {names} and {last}, list everything whose price does not exceed {limit}.",
        "Budget {limit}. Candidates: {names}, {last}. Which are within it?",
        "Look at the prices of {names} and {last} and keep only what is no dearer than {limit}.",
        ("A colleague may order one article for {limit} or less. Which articles out of {names} and {last} may it be?"),
        "which ones are not over {limit}: {names}, {last}",
        "Leave out everything that costs more than {limit}. What remains of {names} and {last}?",
        (
            "Our club gives a present worth no more than {limit}. Someone proposed {names} and {last}. Name "
            "those that fit."
        ),
        "With {limit} in my pocket, what can I choose from {names} and {last}, if I take a single thing?",
    ),
    more=(
        "I can spend up to {limit}. Tell me which single items of {names} and {last} I could afford.",
        "Out of {names} and {last}, which have a price of {limit} or less?",
        "Please check {names} and {last} in the shop and name all those that do not cost over {limit} each.",
        '"Nothing above {limit}," said the manager. Which of the following can be ordered: {names}, {last}?',
        "limit: {limit}; items: {names}, {last}; affordable items = ?",
        "If a voucher of {limit} must cover the whole price, for which of {names} and {last} is it enough?",
        "I wonder which of these I could buy with {limit}, looking at each by itself: {names}, {last}.",
        "anything here for {limit} max each? {names}, {last}",
        "Given the products {names} and {last}, filter out those dearer than {limit} and report the others.",
        (
            "A couple looks for a wedding gift and has agreed on {limit} as the highest price. In the shop "
            "they see {names} and {last}. Which of those could be the gift?"
        ),
        "{limit} is the most I'll pay for one thing. Of {names} and {last}, which come into question?",
        "In the shop there are {names} and {last}. Keep those that cost {limit} or less and name them.",
        "{names}, {last}: which of these stay within {limit} apiece?",
        "Name every product among {names} and {last} that is priced no higher than {limit}.",
        "Price cap {limit}. To be checked: {names}, {last}. What passes?",
        "my mum gives me {limit} for one thing, so which could i get out of {names} and {last}",
        (
            "Go through the shop's prices for {names} and {last}. I am interested in anything that doesn't go "
            "beyond {limit}."
        ),
        "Do any of {names} and {last} cost {limit} at the most? List those.",
        "If an item dearer than {limit} is out of the question, what can still be picked from {names} and {last}?",
        (
            "A raffle prize may cost up to {limit}. Suggested are {names} and {last}. Tell us the suggestions "
            "that keep to the rule."
        ),
        '"I won\'t go over {limit}," says my uncle, looking at {names} and {last}. Which single ones might he buy?',
        "Some of the products {names} and {last} are too expensive, that is, above {limit}. Which are not?",
        "Shopping filter: price <= {limit}. Products: {names}, {last}. Result?",
        "Could you find out which of the items {names} and {last} sell for a price that isn't above {limit}?",
        "You may order a single article worth {limit} at most. What are your options among {names} and {last}?",
        "Given a ceiling of {limit} per item, report what remains allowed of {names} and {last}.",
    ),
    steps=(
        Step(
            (
                "Asked: what costs at most {limit} among {names}, {last}. Get each price with the product tool "
                "and keep those within the limit."
            ),
            (
                'names = ["{listed}"]\n'
                'kept = [name for name in names if use_tool("product", name=name)["price"] <= {limit}]\n'
                'print(", ".join(kept) or "none")'
            ),
            requires="python:tool(product)",
        ),
    ),
    reply="Within the limit: {output}.",
)
