"""The gap between the highest and the lowest of a share's last five prices."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import share


def case(draw: Draw) -> Case:
    symbol = draw.pick(
        "ACRE", "BOLT", "CRUX", "DUNE", "FERN", "GLOW", "HALO", "KELP", "LYNX", "MOSS", "NOVA", "OPAL", "PINE", "RUNE"
    )
    prices = [float(price) for price in share(symbol)["last_five"]]
    return Case({"symbol": symbol}, round(max(prices) - min(prices), 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        (
            "By how much did the price of {symbol} vary over the last five days, highest less lowest? Use "
            "api.shares.example."
        ),
        ("What is the gap between the best and the worst of the last five prices of {symbol} at api.shares.example?"),
        "Fetch {symbol} from api.shares.example. How far apart are the extremes of its last five prices?",
        "From api.shares.example, share {symbol}: max minus min of last five prices",
        (
            "The service api.shares.example keeps five days of prices for {symbol}. Subtract the smallest "
            "from the largest."
        ),
        "How wide was the five-day range of the share {symbol} according to http://api.shares.example?",
        "In the last five entries for {symbol} on api.shares.example, find the spread of the price.",
        (
            "Someone bought {symbol} at its lowest and sold at its highest of the last five days. With "
            "api.shares.example, what was gained per share?"
        ),
        (
            "I only care how large the range of {symbol} was in its last five prices, not when. What does "
            "api.shares.example give?"
        ),
        "range of {symbol} over its last five days, api.shares.example",
    ),
    more=(
        "Highest of the last five prices of {symbol} minus the lowest: what is it, going by api.shares.example?",
        "How wide is the band of {symbol} prices over the last five days? The data are at http://api.shares.example.",
        (
            "Tell me the difference between the dearest and the cheapest of the five latest {symbol} prices. "
            "They can be had from api.shares.example."
        ),
        (
            "Query api.shares.example about {symbol} and work out by how much its maximum of the last five "
            "days tops its minimum."
        ),
        "{symbol}, api.shares.example, last five: spread?",
        (
            "I hold {symbol}. Could you see at api.shares.example how much lay between its best and its worst "
            "price in the last five days?"
        ),
        "can you pull {symbol} from api.shares.example and give me high minus low for the last five prices",
        (
            '"It hardly moved," says the broker about {symbol}. Check it with the last five prices on '
            "api.shares.example: how large was the movement from bottom to top?"
        ),
        "Given the five most recent prices that api.shares.example returns for {symbol}, determine their range.",
        (
            "If you sort the last five prices of {symbol}, as served by api.shares.example, how far is the "
            "last in the row from the first?"
        ),
        "What is the gap between the top and the bottom of the last five {symbol} prices at api.shares.example?",
        "Lowest and highest of the last five prices: how far apart are they for {symbol}? api.shares.example knows.",
        (
            "Please look up {symbol} on api.shares.example and report the difference between the maximum and "
            "the minimum of its last five prices."
        ),
        (
            "api.shares.example lists the last five prices of each share. For {symbol}, take the lowest from "
            "the highest and tell me the result."
        ),
        "how much did {symbol} swing in the last five days (high to low)? get it from api.shares.example",
        (
            "My uncle follows {symbol}. He would like to know how much separates its peak from its low in the "
            "last five prices, as given by api.shares.example."
        ),
        "Spread wanted. Share: {symbol}. Source: api.shares.example. Period: the last five prices.",
        (
            "If the last five prices that api.shares.example gives for {symbol} were drawn as a chart, how "
            "tall would the chart be from its lowest point to its highest?"
        ),
        "Compute max - min over the five prices most recently stored for {symbol} at api.shares.example.",
        (
            "I wonder how much the {symbol} share has fluctuated between its lowest and its highest price in "
            "the last five days. Ask api.shares.example, please."
        ),
        (
            "Going by the last five prices from api.shares.example, how much dearer was {symbol} at its "
            "dearest than at its cheapest?"
        ),
        (
            '"What\'s the range on {symbol}?" my boss wants to know. He means the last five prices at '
            "api.shares.example, top less bottom."
        ),
        "Read the last five prices of {symbol} from api.shares.example and give their range.",
        (
            "Over the last five days {symbol} had a highest and a lowest price; both can be learned from "
            "api.shares.example. By what amount do they differ?"
        ),
        (
            "Could you fetch the five latest prices of the share {symbol} (api.shares.example) and subtract "
            "the smallest of them from the biggest?"
        ),
        (
            "Between what was paid for {symbol} on its best day and on its worst day of the last five lies a "
            "certain amount. Find it with api.shares.example."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the range of the last five prices of {symbol}. Fetch them and subtract the lowest from "
                "the highest."
            ),
            """
import requests
prices = requests.get("http://api.shares.example/{symbol}").json()["last_five"]
print(round(max(prices) - min(prices), 2))
""",
            requires="python:web(api.shares.example)",
        ),
    ),
    reply="The price of {symbol} varied by {output}.",
)
