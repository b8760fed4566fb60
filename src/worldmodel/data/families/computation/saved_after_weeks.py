"""A start and a fixed sum each week or month: what there is after some time."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    each, times, have = draw.integer(4, 60), draw.integer(3, 26), draw.integer(10, 300)
    period, every = draw.pick(("weeks", "week"), ("months", "month"), ("days", "day"))
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "each": each,
        "times": times,
        "have": have,
        "period": period,
        "every": every,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(9, 17)}, have + each * times)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} has {sign}{have} and puts {sign}{each} aside every {every}. How much does {they} have after "
            "{times} {period}?"
        ),
        (
            "How much money is in a box after {times} {period} if there was {sign}{have} at first and {sign}{each} "
            "is added per {every}?"
        ),
        (
            "A savings account starts with {have} {coin} and {each} {coin} are paid in each {every}. What does it "
            "hold {times} {period} later?"
        ),
        (
            "For {times} {period} {who} saved {sign}{each} a {every}, on top of the {sign}{have} {they} already had. "
            "Find the sum."
        ),
        "Start: {sign}{have}. Each {every}: plus {sign}{each}. After {times} {period}?",
        (
            "If {who} adds {sign}{each} to {their} {sign}{have} every {every}, what will {they} own in {times:words} "
            "{period}?"
        ),
        (
            "got {sign}{have} on my account now and i'm putting in {sign}{each} per {every}. what's there in {times} "
            "{period}"
        ),
        (
            "The club treasury contained {sign}{have}. Then {sign}{each} came in every {every}, {times} {period} in "
            "a row. Compute what it contains now."
        ),
        (
            "At the age of {x}, {who} began with {sign}{have} from {their} grandparents and a habit of saving "
            "{sign}{each} per {every}. What was saved after {times} {period}?"
        ),
        (
            "Nothing was taken out during {times} {period}, and {sign}{each} was put in each {every}. Before that "
            "the jar held {sign}{have}. How full is it now, in {coin}?"
        ),
        "{times} {period} with {sign}{each} per {every}, and {sign}{have} from before: how much altogether?",
        (
            "{who} was given {sign}{have}. Since then {their} savings have grown by {each} {coin} a {every}. {times} "
            "{period} have gone by. State {their} savings."
        ),
        (
            "In January there was {sign}{have} in {who}'s jar. From then on {their} parents put in {sign}{each} "
            "every {every}, and nobody took anything out. How much did {they} find in it {times} {period} later?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the money after {times} {period}. Known: {have} at first, {each} more each {every}. "
                "Multiply, then add the start."
            ),
            """
v1 = {each} * {times}
print({have} + v1)
""",
        ),
    ),
    reply="It is {sign}{output} after that time.",
)
