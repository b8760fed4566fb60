"""The value of a number of shares, with fetch."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import share


def case(draw: Draw) -> Case:
    symbol = draw.pick(
        "ACRE", "BOLT", "CRUX", "DUNE", "FERN", "GLOW", "HALO", "KELP", "LYNX", "MOSS", "NOVA", "OPAL", "PINE", "RUNE"
    )
    who = draw.person()
    count = draw.integer(3, 250)
    return Case({"symbol": symbol, "count": count, "who": who}, round(count * float(share(symbol)["price"]), 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "{who} owns {count} shares of {symbol}. What are they worth at the price of api.shares.example?",
        "What is the value of {count} {symbol} shares, going by api.shares.example?",
        (
            "In the depot of {who} there are {count} pieces of {symbol}. Ask api.shares.example for the "
            "price and value them."
        ),
        "{count} {symbol}, worth? api.shares.example",
        (
            "If {who} sold all {count} shares of the firm {symbol} at the price shown by "
            "http://api.shares.example, how much money would come in?"
        ),
        "At api.shares.example, look up {symbol}, then multiply its price by {count}.",
        "How much does {who} have to pay for {count} shares of {symbol} according to api.shares.example?",
        (
            "{who} inherits {symbol} shares, {count} of them. Price them with api.shares.example: what is "
            "the inheritance worth?"
        ),
        "Take the current price of {symbol} from api.shares.example; how much are {count} of those shares?",
        "total price for {count} shares in {symbol}, the service is api.shares.example",
    ),
    more=(
        (
            "{symbol} trades at whatever api.shares.example says right now; {who} owns {count} shares of it. "
            "Their total value?"
        ),
        (
            "My broker lets me sell {count} shares of {symbol} at the price that api.shares.example publishes, "
            "so how much would I get?"
        ),
        (
            "I wonder what {who}'s holding comes to: ticker {symbol}, {count} shares, quote from "
            "http://api.shares.example."
        ),
        (
            "Using the quote on api.shares.example, work out the worth of a portfolio made up only of {symbol} "
            "({count} shares)."
        ),
        "Holder: {who}; ticker: {symbol}; quantity: {count}; price source: api.shares.example; market value: ?",
        (
            '"Those {count} {symbol} shares of mine, are they worth much?" asks {who}. Check '
            "api.shares.example and answer."
        ),
        "hey can you check api.shares.example for {symbol} and say what my {count} shares would fetch",
        (
            "Please tell {who} the total: the price of a {symbol} share is found at api.shares.example, and "
            "{count} of them were bought."
        ),
        (
            "For {symbol}, api.shares.example returns the price of a single share. What do {count} such shares "
            "cost together?"
        ),
        (
            "Suppose somebody buys {symbol} stock, as many as {count} shares, paying exactly the price listed "
            "by api.shares.example. Give the amount spent."
        ),
        "At the price from api.shares.example, what are {symbol} shares worth if {who} has {count} of them?",
        "Ask api.shares.example what a share of {symbol} costs, and tell me what {count} of them are worth.",
        "api.shares.example has the price of {symbol}. {who} owns {count} shares. How much is that in all?",
        "How much money is in {count} shares when they are {symbol} shares and api.shares.example gives the price?",
        "{who} wants to know the worth of {count} shares in {symbol}; the price is on api.shares.example.",
        "whats my {symbol} stock worth? ive got {count} shares, price is on api.shares.example",
        "Please value this position with api.shares.example: {symbol}, {count} shares.",
        "Price: see api.shares.example. Share: {symbol}. Number: {count}. Owner: {who}. Value = ?",
        (
            "If I bought {count} more {symbol} shares today, at the price on api.shares.example, what would "
            "they cost me?"
        ),
        (
            '"Sell all my {symbol}!" says {who}, who holds {count} shares. What does the sale bring at the '
            "price given by api.shares.example?"
        ),
        (
            "Could you fetch the price of {symbol} at api.shares.example and work out what {who} gets for "
            "{count} shares?"
        ),
        (
            "Take the current price from api.shares.example, multiply by the {count} shares that {who} holds "
            "in {symbol}, and report the product."
        ),
        (
            "A gift of {count} {symbol} shares came from an uncle. By the price at api.shares.example, how "
            "much is the gift worth?"
        ),
        "I wonder how rich {who} is with {count} shares of {symbol}, valued as api.shares.example has it.",
        (
            "Given the price per {symbol} share published at api.shares.example, determine the total value of "
            "a holding of {count} shares."
        ),
        "We pay for shares of {symbol} what api.shares.example shows. For {count} of them, what do we pay?",
    ),
    steps=(
        Step(
            (
                "Asked: the value of {count} shares. Fetch the price of {symbol} from the service and multiply "
                "it by {count}."
            ),
            """
async function main() {
    const answer = await fetch("http://api.shares.example/{symbol}");
    const { price } = await answer.json();
    console.log(({count} * price).toFixed(2));
}
main();
""",
            "javascript",
            requires="javascript:web(api.shares.example)",
        ),
    ),
    reply="They are worth {output}.",
)
