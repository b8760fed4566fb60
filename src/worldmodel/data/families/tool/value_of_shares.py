"""The worth of some shares: the price from a tool, then a product."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import share


def case(draw: Draw) -> Case:
    symbol = draw.pick("NLTX", "ORVA", "KBRD", "TMPL", "QUIX", "FERN", "GLOW", "HARB", "JUNO", "LYRA", "MOSS", "PINE")
    count = draw.integer(3, 80)
    return Case({**draw.who(), "symbol": symbol, "count": count}, round(count * share(symbol)["price"], 2))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "{who} owns {count} shares of {symbol}. What are they worth now?",
        "How much are {count} {symbol} shares worth at the current price?",
        "What would {who} receive for selling {count} shares of {symbol} today, without any fees?",
        "{count} x {symbol}, present value?",
        "In {who}'s portfolio there are {count} shares, all of them {symbol}. Find its value.",
        "I inherited {count} shares of the company {symbol}. Please work out today's worth.",
        "A broker holds {symbol} for {who}, {count} pieces. Multiply by the latest price.",
        "value of {count} {symbol} please",
        "If {who} buys {count} shares of {symbol} right now, how much must {they} pay?",
        "One share of {symbol} is traded at its latest price. What do {count} of them cost together?",
    ),
    more=(
        "At today's price, what does a holding of {count} {symbol} shares amount to?",
        "Tell me the market value of {count} shares in {symbol}.",
        "{symbol}: {count} shares. What is the holding worth at this moment?",
        "Could you look up {symbol} and say what {who}'s {count} shares would sell for right now?",
        "i have {count} shares of {symbol}, how much money is that now",
        (
            '"I would give you all my {symbol} shares for a boat," says {who}, who holds {count} of them. '
            "What is the value of that offer at the latest price?"
        ),
        "Given the current quotation of {symbol}, determine the total value of {count} shares.",
        (
            "Suppose you wanted to buy {count} shares and {symbol} was the company. What would you be charged "
            "for them today, fees aside?"
        ),
        (
            "The tax form asks {who} for the present value of {their} {symbol} shares. There are {count}. "
            "Which amount goes on the form?"
        ),
        "How much money is tied up in {symbol} by somebody with {count} of its shares, going by the price right now?",
    ),
    steps=(
        Step(
            "Asked: the worth of {count} shares of {symbol}. Their price changes: ask the share tool.",
            'print(use_tool("share_price", symbol="{symbol}")["price"])',
            requires="python:tool(share_price)",
        ),
        Step("Known: {count} shares at {output}. Multiply.", "print(round({count} * {output}, 2))"),
    ),
    reply="The shares are worth {output}.",
)
