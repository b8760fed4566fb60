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
