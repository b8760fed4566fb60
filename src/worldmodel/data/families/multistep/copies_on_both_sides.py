"""Copies for several groups, printed on both sides: the packs of paper and what they cost."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    groups, pupils, pages = draw.pick(4, 5, 8, 10), draw.pick(20, 25, 30), draw.pick(10, 20, 40)
    while groups * pupils * pages % 1000:
        pages += 10
    price = draw.number(3, 8, digits=2)
    group, text = draw.pick(("classes", "script"), ("clubs", "song book"), ("teams", "manual"), ("choirs", "score"))
    values: dict[str, Value] = {
        "g": groups,
        "n": pupils,
        "p": pages,
        "price": f"{price:.2f}",
        "group": group,
        "text": text,
    }
    answer = round(groups * pupils * pages // 1000 * price, 2)
    return Case({**values, **draw.who(), "x": draw.integer(20, 60)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {text} of {p} pages is copied for {g} {group} of {n} people, one for each, printed on both sides of "
            "the sheet. A pack has 500 sheets and costs €{price}. What does the paper cost?"
        ),
        (
            "What does the paper for copies of a {text} cost, if {g} {group} with {n} members each get one for "
            "everybody, it has {p} pages, two on a sheet, and 500 sheets are €{price}?"
        ),
        (
            "Paper comes in packs of 500 sheets for {price} euros. {who} copies a {text} on both sides of each "
            "sheet: {p} pages, one copy for every member of {g} {group} with {n} members. Find the cost of the "
            "paper."
        ),
        "{g} {group} x {n} people x {p} pages, double-sided. 500 sheets: €{price}. Cost?",
        (
            "Each of {n} members in each of {g} {group} is to have a {text}. It runs to {p} pages. Since both "
            "sides of a sheet are printed, a sheet takes two pages. With 500 sheets at {price} euros, how much "
            "must be spent on paper?"
        ),
        (
            "gotta print a {text}, {p} pages, for {g} {group} with {n} people each, double sided, paper is {price} "
            "euros for 500 sheets, how much is that in paper"
        ),
        (
            "The printer manages {x} sheets a minute. It is given a {text} with {p} pages, to be printed on both "
            "sides, for {n} people in every one of {g} {group}. At €{price} per pack of 500 sheets, work out what "
            "the paper costs."
        ),
        (
            "Two pages fit on a sheet, 500 sheets are in a pack, {price} euros is the price of a pack. {g} {group} "
            "need a {text} of {p} pages for each of their {n} members. How many euros is it all?"
        ),
        (
            "{who} pays for paper only by full packs of 500, and it comes out even. The order: a {text}, {p} "
            "pages, both sides printed, for {g} {group} of {n}. A pack is €{price}. What does {they} pay?"
        ),
        (
            "How dear is the paper? {p} pages make the {text}; half as many sheets are enough. {n} copies go to "
            "each of {g} {group}. Half a thousand sheets, that is 500, cost {price} euros."
        ),
        (
            "For {g} {group}, all of {n} people, the office prints a {text} for each person. Its {p} pages are put "
            "on the fronts and backs of sheets. Give the price of the sheets when {price} euros buy 500."
        ),
        (
            "Count pages, then sheets, then packs, then euros: {p} pages for one person, {n} persons in one of the "
            "{group}, {g} {group}; two pages a sheet; 500 sheets a pack; {price} euros a pack."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost of the paper. Known: {g} times {n} people, {p} pages each, two pages on a sheet, "
                "packs of 500 at {price}. Multiply, divide by two for sheets, divide into packs, multiply by the "
                "price."
            ),
            """
pages = {g} * {n} * {p}
sheets = pages / 2
packs = sheets / 500
print(packs * {price})
""",
        ),
    ),
    reply="The paper costs {output} euros.",
)
