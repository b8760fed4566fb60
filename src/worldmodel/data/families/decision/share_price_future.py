"""The price of a share at a later time: nobody knows it."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    symbol = draw.pick("NLTX", "ORVA", "KBRD", "TMPL", "QUIX", "FERN", "GLOW", "HARB", "JUNO", "LYRA", "MOSS", "PINE")
    return Case({"symbol": symbol, "weeks": draw.integer(2, 40), "who": draw.person()})


FAMILY = Family(
    category="decision",
    kind="unanswerable",
    case=case,
    phrasings=(
        "What will a share of {symbol} cost in {weeks} weeks?",
        "How will {symbol} be trading {weeks} weeks from now?",
        "Give me the price that {symbol} will have after {weeks} more weeks.",
        "{symbol} share price in {weeks} weeks?",
        "{who} wants to sell {symbol} in {weeks} weeks. At what price will that be?",
        "I buy {symbol} today and wait {weeks} weeks. How much profit is certain?",
        "tell me how high {symbol} stands once {weeks} weeks are over",
        "Which price is the share {symbol} going to reach in the next {weeks} weeks?",
        "Between now and {weeks} weeks later, by how much does {symbol} go up?",
        "In exactly {weeks} weeks, {who} needs money and sells one {symbol}. What does it bring?",
    ),
    more=(
        "{weeks} weeks ahead, at what price does {symbol} trade?",
        "Please tell {who} the exact value of a {symbol} share {weeks} weeks from today.",
        "I wonder how much my {symbol} shares will be worth once {weeks} weeks have passed.",
        "Could you work out for me where {symbol} will stand in {weeks} weeks?",
        "Symbol: {symbol}. Time: {weeks} weeks from now. Price: ?",
        "should i hold {symbol}, i mean whats it gonna be at {weeks} weeks from now",
        '"Wait {weeks} weeks before you sell {symbol}," says {who}. What price will I get then?',
        "Given that {symbol} is bought today, state the price at which it can be sold when {weeks} weeks are over.",
        "When {weeks} weeks have gone by, will a share of {symbol} be dearer than now, and by how much?",
        (
            "{who} plans to buy a share of {symbol}, not today but in {weeks} weeks. How much money must be "
            "set aside for it?"
        ),
    ),
    think=(
        "Asked: a price of {symbol} in the future. A tool knows only prices up to now, and no model can compute it."
    ),
    reply="I do not know: the future price of {symbol} cannot be known.",
)
