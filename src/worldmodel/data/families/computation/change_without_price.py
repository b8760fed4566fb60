"""Change is asked, but the price of one is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, note = draw.integer(2, 9), draw.pick(5, 10, 20, 50, 100)
    thing = draw.pick("pens", "apples", "cans of soda", "sandwiches", "bars of chocolate", "tins of soup", "ice creams")
    sign, coin = draw.pick(("$", "dollar"), ("£", "pound"), ("€", "euro"))
    values: dict[str, Value] = {
        "count": count,
        "note": note,
        "thing": thing,
        "sign": sign,
        "coin": coin,
        "x": draw.integer(7, 14),
    }
    return Case({**draw.who(), **values})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} buys {count} {thing} and pays for them with a {note} {coin} note. How much change does {they} get?",
        "How much change is due from {sign}{note} when {who} takes {count} {thing} that all cost the same?",
        "{count} {thing} are paid with a {note} {coin} note at till {x}. What comes back?",
        "After choosing {count:words} {thing} for {x} friends, {who} hands over {sign}{note}. Find the change.",
        (
            "{who} gave the shopkeeper {sign}{note}. In {their} basket were {count} {thing}, each at the usual "
            "price. How much money should be returned?"
        ),
        (
            "The {thing} were all equally dear; {who}, {x} years old, took {count} and put {sign}{note} on the "
            "counter. What did {they} get back?"
        ),
        "i paid {count} {thing} with a {note} {coin} bill, what do i get back",
        "Of the {sign}{note} that {who} had with {them}, some went on {count} {thing}. How much is still in the purse?",
        "Change from {sign}{note} for {count} {thing}?",
        (
            "In a shop with {x} shelves, {who} picks {count} {thing} and pays with {sign}{note}. Work out what is "
            "left of the money."
        ),
        "If one buys {count} {thing} and puts down {sign}{note}, compute the change.",
        "What remains of a {note} {coin} note once {count} equal {thing} have been paid?",
        (
            "At the market {who} wants {count} {thing} and has {sign}{note} and {x} old coupons with {them}. All is "
            "paid at once. With how much money does {they} go home?"
        ),
    ),
    think=(
        "Asked: the change. Known: {count} {thing}, {note} paid. What one of them costs is not said, so "
        "the change cannot be worked out."
    ),
    reply="I do not know: the price of the {thing} is not said.",
)
