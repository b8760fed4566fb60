"""The change of a share over the last five days, from a tool's list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import share


def case(draw: Draw) -> Case:
    symbol = draw.pick("NLTX", "ORVA", "KBRD", "TMPL", "QUIX", "FERN", "GLOW", "HARB", "JUNO", "LYRA", "MOSS", "PINE")
    prices = share(symbol)["last_five"]
    return Case({"symbol": symbol}, round(max(prices) - min(prices), 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "By how much did the price of {symbol} range over the last five days, from lowest to highest?",
        ("What is the gap between the highest and the lowest price of the {symbol} share in the last five days?"),
        "Share {symbol}: highest minus lowest of its last five prices?",
        "Take the five latest prices of {symbol} and subtract the smallest from the largest.",
        "I watch the share {symbol}. How far apart were its best and its worst price in these last five days?",
        "Over the past five days, how much did {symbol} swing between low and high?",
        "find the spread of the last 5 daily prices of {symbol}",
        (
            "Someone bought {symbol} at the lowest of its last five prices, and someone else at the "
            "highest. How much more did the second pay for a share?"
        ),
        "The price of {symbol} went up and down during the last five days. How wide is its span?",
        (
            "Between which extremes the share {symbol} moved does not matter to me, only the difference "
            "over the last five days does. How large is it?"
        ),
    ),
    more=(
        "Subtract the lowest of the last five prices of {symbol} from the highest. What do you get?",
        "{symbol}, last five prices: highest minus lowest?",
        "Please tell me how wide the band is in which {symbol} has traded during its last five days.",
        "I wonder how much the top price of {symbol} exceeded its bottom price in the past five days.",
        (
            "Had I bought {symbol} at the cheapest of its last five prices and sold at the dearest, what would "
            "I have made on a share, whatever the order of the days?"
        ),
        (
            '"Was {symbol} calm this week?" "Look at its last five prices and tell me how far the maximum '
            'lies above the minimum."'
        ),
        "hey can you check {symbol} for me, difference between max and min of its last five daily prices",
        (
            "For a chart I need the height of the axis: the distance from the lowest to the highest of the "
            "five latest {symbol} prices. How large is it?"
        ),
        "Given the five most recent prices of the share {symbol}, determine their range.",
        (
            "The share {symbol} had a peak and a trough within the last five days. By what amount was the peak "
            "above the trough?"
        ),
        "Highest price minus lowest price, last five days, share {symbol}: how much?",
        "How large a difference was there in the last five days between the top and the bottom price of {symbol}?",
        "Looking at the last five prices of {symbol}, tell me the distance from the smallest to the largest.",
        "{symbol}: range of the five latest prices?",
        (
            "Take the five most recent prices for {symbol}, find the greatest and the least, and give me what "
            "lies between them."
        ),
        "In the past five days, what was the spread between the dearest and the cheapest {symbol} price?",
        "whats the high-low gap for {symbol} over its last five days",
        (
            "My uncle says {symbol} hardly moves. Over the last five days, by how much did its highest price "
            "differ from its lowest?"
        ),
        "Could you work out the span of {symbol}'s last five daily prices, that is, maximum less minimum?",
        "The lowest of five prices, the last ones of {symbol}, lies some way under the highest. How far under?",
        (
            '"How nervous was {symbol} in the last five days?" "Just compare its best with its worst '
            'price." State the difference.'
        ),
        "Please report how many points separate the maximum of the last five {symbol} prices from their minimum.",
        (
            "If one looks only at its last five prices, how much room is there between floor and ceiling for "
            "the share {symbol}?"
        ),
        "I'd like to know the width of the price range of {symbol} during these last five days.",
        (
            "Determine, for the share with the symbol {symbol}, the amount by which the peak of its last five "
            "prices tops their trough."
        ),
        (
            "A trader notes the five newest prices of {symbol} and crosses out all but the extremes. What is "
            "the gap between the extremes?"
        ),
    ),
    steps=(
        Step(
            "Asked: highest less lowest of the last five prices of {symbol}. The share tool gives the list.",
            (
                'prices = use_tool("share_price", symbol="{symbol}")["last_five"]\n'
                "print(round(max(prices) - min(prices), 2))"
            ),
            requires="python:tool(share_price)",
        ),
    ),
    reply="The prices of {symbol} span {output}.",
)
