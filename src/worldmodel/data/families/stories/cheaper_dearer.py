"""Two articles, one cheaper or dearer than the other; prices, totals, change."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, low, high = draw.pick(
        ("coat", "scarf", 8, 40),
        ("bicycle", "helmet", 15, 70),
        ("tent", "sleeping bag", 25, 90),
        ("lamp", "candle", 2, 9),
        ("guitar", "drum", 40, 160),
        ("table", "chair", 20, 80),
        ("racket", "cap", 5, 20),
        ("phone", "charger", 9, 35),
        ("suitcase", "rucksack", 18, 60),
        ("printer", "keyboard", 15, 75),
        ("teapot", "cup", 3, 14),
        ("cake", "loaf of bread", 2, 7),
    )
    cheap, gap = draw.integer(low, high), draw.integer(2, 2 * high)
    total = 2 * cheap + gap
    return {
        **draw.who(),
        "cheap": cheap,
        "gap": gap,
        "dear": cheap + gap,
        "paid": total + draw.integer(1, 60),
        "x": draw.integer(2, 90),
        "one": one,
        "two": two,
    }


STORY = Story(
    values,
    free=True,
    asides=(
        "last year the {two} had cost ${x}",
        "a pair of gloves costs ${x}",
        "the shop has been open for {x} years",
        "{who}'s cousin spent ${x} in the same shop",
    ),
)
DEAR = ("the {one} costs ${dear}", "the price of the {one} is ${dear}", "a {one} is sold for {dear} dollars")
CHEAP = ("the {two} costs ${cheap}", "the price of the {two} is ${cheap}", "a {two} is sold for {cheap} dollars")
GAP = (
    "the {one} costs ${gap} more than the {two}",
    "the {two} is ${gap} cheaper than the {one}",
    "the {two} costs {gap} dollars less than the {one}",
    "the {one} is {gap} dollars dearer than the {two}",
)
PAID = (
    "{who} buys both and pays with ${paid}",
    "{who} has ${paid} and buys both",
    "both are bought by {who}, who had {paid} dollars",
)

FAMILIES = {
    "dear": STORY.asked(
        (CHEAP, GAP),
        ("how much does the {one} cost", "what is the price of the {one} in dollars"),
        think="Asked: price of the {one}. Known: {two} {cheap} dollars, {one} {gap} more. Add.",
        code="print({cheap} + {gap})",
        reply="The {one} costs ${output}.",
        answer=lambda v: v["dear"],
    ),
    "cheap": STORY.asked(
        (DEAR, GAP),
        (
            "how much does the {two} cost",
            "what is the price of the {two} in dollars",
            "what must be paid for the {two}",
        ),
        think="Asked: price of the {two}. Known: {one} {dear} dollars, {two} {gap} less. Subtract.",
        code="print({dear} - {gap})",
        reply="The {two} costs ${output}.",
        answer=lambda v: v["cheap"],
    ),
    "gap": STORY.asked(
        (DEAR, CHEAP),
        (
            "how much more does the {one} cost than the {two}",
            "by how many dollars is the {two} cheaper",
            "how much does somebody save who takes the {two} instead of the {one}",
        ),
        think="Asked: difference in price. Known: {one} {dear} dollars, {two} {cheap}. Subtract.",
        code="print({dear} - {cheap})",
        reply="The difference is ${output}.",
        answer=lambda v: v["gap"],
    ),
    "both": STORY.asked(
        (CHEAP, GAP),
        (
            "how much do both cost together",
            "what must be paid for the {one} and the {two}",
            "what is the total price of a {two} and a {one}",
        ),
        think="Asked: price of both. Known: {two} {cheap} dollars, {one} {gap} more. Find the {one}, then add.",
        code="dearer = {cheap} + {gap}\nprint({cheap} + dearer)",
        reply="Both cost ${output}.",
        answer=lambda v: v["cheap"] + v["dear"],
    ),
    "change": STORY.asked(
        (DEAR, GAP, PAID),
        ("how much change does {who} get", "how much money does {who} have left", "how many dollars remain"),
        think="Asked: money left. Known: {one} {dear} dollars, {two} {gap} less, {paid} to pay with. "
        "Find the {two}, subtract both.",
        code="cheaper = {dear} - {gap}\nprint({paid} - {dear} - cheaper)",
        reply="{who} has ${output} left.",
        answer=lambda v: v["paid"] - v["cheap"] - v["dear"],
    ),
    "change_plain": STORY.asked(
        (DEAR, CHEAP, PAID),
        ("how much change does {who} get", "how much money does {who} have left", "how many dollars remain"),
        think="Asked: money left. Known: {one} {dear} dollars, {two} {cheap}, {paid} to pay with. Subtract both.",
        code="print({paid} - {dear} - {cheap})",
        reply="{who} has ${output} left.",
        answer=lambda v: v["paid"] - v["cheap"] - v["dear"],
    ),
}
