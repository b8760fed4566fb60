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
        "At the present price, how much are {who}'s shares of {symbol} worth, {count} in number?",
        "{symbol} is what {who} invested in. There are {count} shares. Find their value today.",
        "Value now of {count} shares, company {symbol}?",
        "Take today's price of {symbol} and tell me what {count} shares come to.",
        "{count} shares of {symbol} were left to {who} by an uncle. What could {they} get for them at today's price?",
        "whats {who} got in {symbol} right now in money, its {count} shares",
        "If you sold {count} shares of {symbol} at the latest price, how much would you have, without fees?",
        "Of {symbol}, {who} has {count} shares. Work out what that makes at the current price.",
        (
            '"Sell all my {symbol}!" {who} tells the bank. It is a matter of {count} shares. At the price of '
            "this moment, what is the total?"
        ),
        "The current price of a {symbol} share is to be multiplied by {count}. What is the worth?",
        "Please value this holding at the latest price: {symbol}, {count} shares.",
        "How much do I need to buy {count} shares in {symbol} today, if there are no fees?",
        "Portfolio line for {who}: symbol {symbol}, quantity {count}, value today ?",
        "I wonder how much money {count} shares bring now, the company being {symbol}.",
        "{who} would like to know what {their} part of {symbol} is worth today; {they} owns {count} shares.",
        "What does the market pay at present for {count} pieces of the share {symbol}?",
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
