"""Somebody saves for something dear: what is missing, how many jobs or weeks it takes."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    pay, jobs, weeks = draw.integer(4, 25), draw.integer(2, 8), draw.integer(2, 15)
    saved = draw.integer(10, 200)
    return {
        **draw.who(),
        "pay": pay,
        "jobs": jobs,
        "saved": saved,
        "price": saved + pay * jobs * weeks,
        "n": draw.integer(2, 20),
        "x": draw.integer(3, 60),
        "goal": draw.pick(
            "bicycle", "guitar", "camera", "skateboard", "tent", "telescope", "phone", "drum kit", "tablet"
        ),
    }


STORY = Story(
    values,
    numbers=("jobs", "n"),
    asides=(
        "another {goal} costs ${x} more",
        "the shop is {x} minutes away",
        "{who} spent ${x} on a present last month",
    ),
    category="multistep",
)
PRICE = (
    "{who} wants to buy a {goal} that costs ${price}",
    "a {goal} costs {price} dollars and {who} would like to have it",
    "{who} dreams of a {goal}, which is sold for ${price}",
    "the price of the {goal} that {who} wants is ${price}",
)
SAVED = (
    "{they} has already saved ${saved}",
    "so far {they} has {saved} dollars",
    "in {their} money box there are ${saved}",
    "{they} begins with savings of ${saved}",
)
PAY = (
    "for each lawn that {they} mows, a neighbour pays {them} ${pay}",
    "{they} gets {pay} dollars for mowing a lawn",
    "mowing a lawn earns {them} ${pay}",
)
JOBS = (
    "{they} mows {jobs} lawns a week",
    "every week {they} can mow {jobs} lawns",
    "there are {jobs} lawns to mow each week",
)
FAMILIES = {
    "missing": STORY.asked(
        (PRICE, SAVED, PAY),
        (
            "how many dollars does {who} still need",
            "how much money is {who} still short of",
            "how much more must {who} save",
        ),
        think="Asked: still needed. Known: price {price}, saved {saved}. The pay does not matter. Subtract.",
        code="print({price} - {saved})",
        reply="{who} still needs ${output}.",
        answer=lambda v: v["price"] - v["saved"],
    ),
    "lawns": STORY.asked(
        (PRICE, SAVED, PAY),
        (
            "how many lawns must {who} mow to be able to buy it",
            "how many lawns does {who} have to mow",
            "after how many lawns will {who} have enough money",
        ),
        think="Asked: lawns to mow. Known: price {price}, saved {saved}, {pay} a lawn. "
        "Missing money, divided by the pay.",
        code="missing = {price} - {saved}\nprint(missing / {pay})",
        reply="{who} must mow {output} lawns.",
        answer=lambda v: (v["price"] - v["saved"]) // v["pay"],
    ),
    "weeks": STORY.asked(
        (PRICE, SAVED, PAY, JOBS),
        (
            "in how many weeks can {who} buy the {goal}",
            "how many weeks does {who} have to work for it",
            "how many weeks does it take until {who} has enough money",
        ),
        think="Asked: weeks. Known: price {price}, saved {saved}, {pay} a lawn, {jobs} lawns a week. "
        "Missing money; earned a week; divide.",
        code="missing = {price} - {saved}\nweekly = {pay} * {jobs}\nprint(missing / weekly)",
        reply="It takes {who} {output} weeks.",
        answer=lambda v: (v["price"] - v["saved"]) // (v["pay"] * v["jobs"]),
    ),
    "after": STORY.asked(
        (PRICE, SAVED, PAY, JOBS, ("{they} does this for {n} weeks", "after {n} weeks {they} counts {their} money")),
        ("how much money does {who} have then", "how many dollars does {who} own after these weeks"),
        think="Asked: money then. Known: saved {saved}, {pay} a lawn, {jobs} lawns a week, {n} weeks. "
        "The price does not matter. "
        "Earned a week, times weeks, plus savings.",
        code="weekly = {pay} * {jobs}\nearned = weekly * {n}\nprint({saved} + earned)",
        reply="{who} has ${output} then.",
        answer=lambda v: v["saved"] + v["pay"] * v["jobs"] * v["n"],
    ),
}
