"""Something is bought, repaired and sold; profit, prices."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    bought, repair, profit = draw.integer(8, 800), draw.integer(2, 150), draw.integer(3, 300)
    return {
        **draw.who(),
        "bought": bought,
        "repair": repair,
        "profit": profit,
        "sold": bought + repair + profit,
        "resale": bought + profit,
        "x": draw.integer(5, 900),
        "thing": draw.pick(
            "bicycle",
            "radio",
            "sofa",
            "piano",
            "boat",
            "watch",
            "motorbike",
            "clock",
            "trailer",
            "chest",
            "violin",
            "lawnmower",
            "sewing machine",
        ),
    }


STORY = Story(
    values,
    asides=(
        "another {thing} was offered for ${x}",
        "{their} neighbour asked ${x} for a {thing}",
        "a new {thing} costs {x} dollars",
        "the work took {x} minutes",
    ),
)
BOUGHT = (
    "{who} bought an old {thing} for ${bought}",
    "{who} paid {bought} dollars for an old {thing}",
    "an old {thing} cost {who} ${bought}",
)
REPAIR = (
    "{they} spent ${repair} on the repair",
    "the repair cost {them} {repair} dollars",
    "new parts came to ${repair}",
)
SOLD = (
    "then {they} sold it for ${sold}",
    "in the end a buyer gave {them} {sold} dollars for it",
    "it was sold for ${sold}",
)
RESALE = (
    "then {they} sold it for ${resale}",
    "later a buyer paid {them} {resale} dollars for it",
    "it was sold again for ${resale}",
)

FAMILIES = {
    "profit": STORY.asked(
        (BOUGHT, REPAIR, SOLD),
        ("how much did {who} gain", "what was {who}'s profit in dollars", "how many dollars did {who} earn by this"),
        think="Asked: profit. Known: bought for {bought} dollars, repair {repair}, sold for {sold}. Subtract "
        "both costs.",
        code="print({sold} - {bought} - {repair})",
        reply="{who} gained ${output}.",
        answer=lambda v: v["profit"],
    ),
    "simple_profit": STORY.asked(
        (BOUGHT, RESALE),
        (
            "how much did {who} gain",
            "what was {who}'s profit in dollars",
            "how much more did {who} get for it than it had cost",
        ),
        think="Asked: profit. Known: bought for {bought} dollars, sold for {resale}. Subtract.",
        code="print({resale} - {bought})",
        reply="{who} gained ${output}.",
        answer=lambda v: v["profit"],
    ),
    "cost": STORY.asked(
        (BOUGHT, REPAIR, SOLD),
        ("how much did {who} spend on the {thing} in all", "what did the {thing} cost {who} with the repair"),
        think="Asked: all costs. Known: bought for {bought} dollars, repair {repair}. The {sold} do not matter. Add.",
        code="print({bought} + {repair})",
        reply="{who} spent ${output}.",
        answer=lambda v: v["bought"] + v["repair"],
    ),
    "must_ask": STORY.asked(
        (BOUGHT, REPAIR, ("{who} wants to gain ${profit}", "{who} would like a profit of {profit} dollars")),
        (
            "for how much must {who} sell it",
            "what price in dollars must {who} ask",
            "how many dollars should a buyer pay",
        ),
        think="Asked: price to ask. Known: bought for {bought} dollars, repair {repair}, profit {profit}. Add all.",
        code="print({bought} + {repair} + {profit})",
        reply="{who} must sell it for ${output}.",
        answer=lambda v: v["sold"],
    ),
    "bought": STORY.asked(
        (
            ("{who} bought an old {thing}", "{who} got an old {thing} at a market"),
            RESALE,
            ("{they} gained ${profit}", "{their} profit was {profit} dollars"),
        ),
        ("how much had {who} paid for it", "for how many dollars had {who} bought it"),
        think="Asked: price paid. Known: sold for {resale} dollars, profit {profit}. Subtract.",
        code="print({resale} - {profit})",
        reply="{who} had paid ${output}.",
        answer=lambda v: v["bought"],
    ),
}
