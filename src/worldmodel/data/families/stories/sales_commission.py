"""A seller gets a fixed pay and a percentage of sales."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent, n, price = draw.integer(2, 20), draw.integer(2, 20), draw.integer(1, 20) * 100
    return {
        **draw.who(),
        "percent": percent,
        "n": n,
        "price": price,
        "fixed": draw.integer(200, 2000, 50),
        "rent": draw.integer(50, 190, 10),
        "x": draw.integer(2, 40),
        "things": draw.pick("sofas", "computers", "pianos", "carpets", "ovens", "bicycles", "paintings", "boats"),
    }


STORY = Story(
    values,
    numbers=("n",),
    asides=("the shop has {x} windows", "{x} customers only looked", "{who} has sold things for {x} years"),
    category="multistep",
)
FIXED = (
    "{who} gets a fixed pay of ${fixed} a month",
    "{who} earns {fixed} dollars a month",
    "the basic pay of {who} is ${fixed}",
)
PERCENT = (
    "on top {they} gets {percent}% of all sales",
    "{percent} percent of the sales are added to {their} pay",
    "{they} also receives {percent}% of what {they} sells",
)
SALES = (
    "this month {they} sold {n} {things} for ${price} each",
    "{n} {things} at ${price} apiece were sold by {them}",
    "{their} sales this month were {n} {things} at {price} dollars each",
)
FAMILIES = {
    "pay": STORY.asked(
        (FIXED, PERCENT, SALES),
        ("how much does {who} earn this month", "what is {who}'s whole pay", "how many dollars does {who} get in all"),
        think="Asked: pay. Known: {fixed} fixed, {percent} percent of sales, {n} at {price}. "
        "Sales, percent of them, plus the fixed pay.",
        code="sales = {n} * {price}\nshare = sales * {percent} / 100\nprint({fixed} + share)",
        reply="{who} earns ${output}.",
        answer=lambda v: v["fixed"] + v["n"] * v["price"] * v["percent"] // 100,
    ),
    "share": STORY.asked(
        (FIXED, PERCENT, SALES),
        ("how much does {who} get from the sales alone", "how many dollars of {who}'s pay come from the sales"),
        think="Asked: part from sales. Known: {percent} percent of sales, {n} at {price}. "
        "Fixed pay does not matter. Sales, then percent.",
        code="sales = {n} * {price}\nprint(sales * {percent} / 100)",
        reply="{who} gets ${output} from the sales.",
        answer=lambda v: v["n"] * v["price"] * v["percent"] // 100,
    ),
    "left": STORY.asked(
        (FIXED, PERCENT, SALES, ("{their} rent is ${rent}", "{they} pays ${rent} of rent")),
        ("how much is left after the rent", "how many dollars does {who} have when the rent is paid"),
        think="Asked: left after rent. Known: {fixed} fixed, {percent} percent of sales, {n} at {price}, rent "
        "{rent}. Sales, percent, whole pay, minus rent.",
        code="sales = {n} * {price}\nshare = sales * {percent} / 100\npay = {fixed} + share\nprint(pay - {rent})",
        reply="{who} has ${output} left.",
        answer=lambda v: v["fixed"] + v["n"] * v["price"] * v["percent"] // 100 - v["rent"],
    ),
}
