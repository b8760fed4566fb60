"""Something is saved for, but the weekly sum is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    have = draw.integer(5, 150)
    thing = draw.pick("a bicycle", "a guitar", "a tablet", "a tent", "a camera", "a trip", "a skateboard")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "have": have,
        "goal": have + draw.integer(40, 500),
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(9, 17)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} wants {thing} that costs {sign}{goal}. {they:capital} has {sign}{have} and saves the same sum "
            "every week. How many weeks will it take?"
        ),
        (
            "How many weeks must {who} save a part of {their} pocket money to afford {thing} for {sign}{goal} if "
            "{sign}{have} is already there?"
        ),
        (
            "Starting with {sign}{have} and putting money aside each week, after how many weeks does {who} own "
            "{sign}{goal}?"
        ),
        (
            "{thing:capital} costs {goal} {coin}, and {have} {coin} are in the money box of {who}, aged {x}. When "
            "will there be enough? Give the number of weeks."
        ),
        "{sign}{have} now, a bit more each week, {sign}{goal} needed for {thing}. Number of weeks?",
        (
            "{who} works {x} hours a week and puts the pay into a jar that held {sign}{have}. In how many weeks are "
            "there {sign}{goal} in it?"
        ),
        "i've got {sign}{have} and {thing} is {sign}{goal}, i save every week so how long do i have to wait",
        (
            "To pay {sign}{goal} for {thing}, {who} uses {their} {sign}{have} and a weekly allowance. How many weeks "
            "of allowance are needed?"
        ),
        (
            "A savings box holds {sign}{have}. It is filled up weekly with equal amounts until it reaches "
            "{sign}{goal}. For how many weeks?"
        ),
        "After how many weekly payments, all alike, do {have} {coin} become {goal} {coin}?",
        (
            "At {x}, {who} dreams of {thing} for {sign}{goal}. Only {sign}{have} are there, but {they} saves weekly. "
            "Count the weeks until the purchase."
        ),
        "Find the weeks that {who} has to wait for {thing}: price {sign}{goal}, in hand {sign}{have}.",
        (
            "{who} has {sign}{have} in a jar, dreams of {thing} for {sign}{goal} and mows lawns for {x} neighbours "
            "every week. After how many weeks can {they} buy it?"
        ),
    ),
    think=(
        "Asked: the number of weeks. Known: goal {goal}, {have} at the start. How much is saved in a week "
        "is not said, so the weeks cannot be worked out."
    ),
    reply="I do not know: it is not said how much is saved each week.",
)
