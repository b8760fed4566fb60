"""The price of a share now: only a tool knows it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import share


def case(draw: Draw) -> Case:
    symbol = draw.pick("NLTX", "ORVA", "KBRD", "TMPL", "QUIX", "FERN", "GLOW", "HARB", "JUNO", "LYRA", "MOSS", "PINE")
    return Case({"symbol": symbol, "who": draw.person()}, share(symbol)["price"])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What does a share of {symbol} cost now?",
        "How is {symbol} trading today?",
        "Give me the latest price of {symbol}.",
        "{symbol} share price?",
        "{who} thinks of buying one share of {symbol}. What is the price at this moment?",
        "I sold all my {symbol} last year. What would a share bring today?",
        "check {symbol} on the stock market for me",
        "At which price does the share {symbol} stand?",
        "The ticker says {symbol} but the number is too small to read. Which number is it?",
        "If {who} wanted exactly one {symbol} share, how much money would be needed right now?",
    ),
    more=(
        "Could you find out what one share of {symbol} is going for right now?",
        "Please look up the current price of the {symbol} share.",
        "I wonder how much {who} would have to pay today to get a share of {symbol}.",
        "{symbol}, current quote: ?",
        '"Is {symbol} up or down?" asks {who}. Before answering, tell me its present share price.',
        "how much is {symbol} stock atm",
        "If I were to buy {symbol} this minute, what would a single share be charged at?",
        "Before the meeting begins {who} must know at what price {symbol} is being traded. State it.",
        "Find today's value of a share in the company listed as {symbol}.",
        "The newspaper with the price of {symbol} shares is from last week. What is the price now?",
        "Right now, what is the price of {symbol} on the stock exchange?",
        "For how much does {symbol} change hands today?",
        "{who} owns a share of {symbol} and would like to know what it is worth at present.",
        "Please give me a quote for {symbol}.",
        "I am thinking of selling {symbol}. At what price does it trade just now?",
        "Check {symbol} for me: present share price?",
        "Today's price of a {symbol} share, please.",
        "has {symbol} moved? whats the price now",
        "Can you look at the market and say where {symbol} stands?",
        '"What does {symbol} cost?" asks {who}, who wants to buy today. Give the price per share.',
        "If {who} sells a single share of {symbol} now, how much money will that bring?",
        "Stock: {symbol}. Price at this moment: ?",
        "My broker cannot be reached. Could you tell me the latest price for a share of {symbol}?",
        (
            "{who} follows {symbol} every day but has no signal on the train. Tell {who} what the share costs "
            "at the moment."
        ),
        "Find out how {symbol} is being priced by the market at present.",
        "Let me know the going rate of {symbol} shares.",
    ),
    steps=(
        Step(
            ("Asked: the price of {symbol} now. It changes all the time: a tool is needed, nothing is to be computed."),
            'print(use_tool("share_price", symbol="{symbol}")["price"])',
            requires="python:tool(share_price)",
        ),
    ),
    reply="A share of {symbol} costs {output}.",
)
