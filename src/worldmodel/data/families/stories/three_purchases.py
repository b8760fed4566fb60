"""Three articles with prices: total, two of them, dearest and cheapest, not enough money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    return _values(draw, draw.integers(3, 2, 95, distinct=True))


def ordered(draw: Draw) -> Mapping[str, Value]:
    return _values(draw, sorted(draw.integers(3, 2, 95, distinct=True)))


def _values(draw: Draw, prices: list[int]) -> Mapping[str, Value]:
    cheap, mid, dear = prices
    one, two, three = draw.sample(
        (
            "bread",
            "cheese",
            "tea",
            "soap",
            "coffee",
            "rice",
            "honey",
            "flour",
            "butter",
            "paint",
            "glue",
            "paper",
            "wool",
            "seed",
            "wood",
            "fish",
        ),
        3,
    )
    return {
        **draw.who(),
        "cheap": cheap,
        "mid": mid,
        "dear": dear,
        "all": cheap + mid + dear,
        "paid": cheap + mid + dear + draw.integer(1, 50),
        "few": draw.integer(1, cheap + mid + dear - 1),
        "x": draw.integer(2, 80),
        "one": one,
        "two": two,
        "three": three,
    }


STORY = Story(
    values,
    asides=(
        "the bag weighs {x} pounds",
        "last week {they} spent ${x}",
        "{their} friend bought a cake for ${x}",
        "the shop is {x} minutes away",
    ),
)
ORDERED = replace(STORY, values=ordered)
CHEAP = (
    "{who} buys {one} for ${cheap}",
    "{who} takes {one}, which costs {cheap} dollars",
    "the {one} that {who} buys costs ${cheap}",
)
MID = ("{they} also buys {two} for ${mid}", "the {two} costs {mid} dollars", "${mid} is the price of the {two}")
DEAR = ("{they} takes {three} for ${dear}, too", "the {three} costs {dear} dollars", "{they} pays ${dear} for {three}")
PAID = ("{they} pays with ${paid}", "{they} has {paid} dollars", "{they} hands over ${paid}")
FEW = ("{they} has only ${few} in the purse", "{they} finds that there are just {few} dollars in the purse")

FAMILIES = {
    "all": STORY.asked(
        (CHEAP, MID, DEAR),
        (
            "how much does {who} pay in all",
            "what is the total in dollars",
            "how much do the three things cost together",
        ),
        think="Asked: total price. Known: {cheap}, {mid} and {dear} dollars. Add all.",
        code="print({cheap} + {mid} + {dear})",
        reply="{who} pays ${output} in all.",
        answer=lambda v: v["all"],
    ),
    "change": STORY.asked(
        (CHEAP, MID, DEAR, PAID),
        ("how much change does {who} get", "how many dollars does {who} get back", "how much money is left"),
        think="Asked: change. Known: {cheap}, {mid} and {dear} dollars, {paid} paid. Add the prices, then subtract.",
        code="total = {cheap} + {mid} + {dear}\nprint({paid} - total)",
        reply="{who} gets ${output} back.",
        answer=lambda v: v["paid"] - v["all"],
    ),
    "lacking": STORY.asked(
        (CHEAP, MID, DEAR, FEW),
        ("how much money is missing", "how many dollars does {who} lack", "how many more dollars does {who} need"),
        think="Asked: money missing. Known: {cheap}, {mid} and {dear} dollars, only {few} there. Add the "
        "prices, then subtract.",
        code="total = {cheap} + {mid} + {dear}\nprint(total - {few})",
        reply="${output} are missing.",
        answer=lambda v: v["all"] - v["few"],
    ),
    "dearer": ORDERED.asked(
        (CHEAP, MID, DEAR),
        (
            "how much more does the {three} cost than the {one}",
            "by how many dollars is the {one} cheaper than the {three}",
        ),
        think="Asked: difference of {three} and {one}. Known: {dear} and {cheap} dollars. The {mid} do not "
        "matter. Subtract.",
        code="print({dear} - {cheap})",
        reply="The difference is ${output}.",
        answer=lambda v: v["dear"] - v["cheap"],
    ),
    "without": STORY.asked(
        (CHEAP, MID, DEAR),
        (
            "how much would {who} pay without the {two}",
            "what would the total be in dollars if {who} left out the {two}",
        ),
        think="Asked: total without {two}. Known: {cheap} and {dear} dollars. The {mid} for {two} do not count. Add.",
        code="print({cheap} + {dear})",
        reply="{who} would pay ${output}.",
        answer=lambda v: v["cheap"] + v["dear"],
    ),
}
