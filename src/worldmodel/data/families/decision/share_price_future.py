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
        "{weeks} weeks from this day, what will {symbol} be quoted at?",
        "At what price will somebody be able to sell {symbol} when {weeks} weeks are behind us?",
        "Tell me how much one {symbol} share is going to be worth after a further {weeks} weeks.",
        "{who} asks what to expect of {symbol}: the price in {weeks} weeks, please.",
        "what's {symbol} gonna cost {weeks} weeks from now",
        "Look ahead by {weeks} weeks and name the price of {symbol} on that day.",
        "If {who} keeps a {symbol} share for another {weeks} weeks, what amount will it fetch?",
        "Predict exactly: {symbol}, {weeks} weeks on, price per share.",
        (
            "The market will have opened and closed many times before {weeks} weeks are up. What's the value "
            "of {symbol} then?"
        ),
        "Could you calculate the price that the share {symbol} is to have in {weeks} weeks?",
        '"In {weeks} weeks I\'ll sell my {symbol}," {who} tells me. How much will be paid for each share?',
        "I'd love to know the {symbol} quote as it will stand {weeks} weeks later than now.",
        "Determine by how much the price of {symbol} will have changed once {weeks} weeks have elapsed.",
        "My uncle bought {symbol}. He wants to cash in after waiting {weeks} weeks. Which price awaits him?",
        "How much money will {who} need for buying a single {symbol} share {weeks} weeks into the future?",
        "Suppose {weeks} weeks go by. Up or down, where exactly will the {symbol} price be?",
    ),
    think=(
        "Asked: a price of {symbol} in the future. A tool knows only prices up to now, and no model can compute it."
    ),
    reply="I do not know: the future price of {symbol} cannot be known.",
)
