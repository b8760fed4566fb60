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
    more=(
        (
            "What must be paid for paper if {price} euros buy a pack of 500 sheets, and a {text} with {p} "
            "pages is printed on both sides for every one of the {n} people in each of {g} {group}?"
        ),
        (
            "{who} lives {x} km from the copy shop and orders paper at €{price} per 500 sheets. Both sides of "
            "each sheet will be printed. The {text} has {p} pages, there are {g} {group}, each has {n} people "
            "in it, and all of them get a copy. Tell me the cost of the paper."
        ),
        (
            "Double-sided job: {text}, {p} pages. Copies: one per person, {n} persons per group. Number of "
            "{group}: {g}. Paper: 500 sheets for €{price}. Paper cost in euros?"
        ),
        (
            "Could you tell {who} what the paper will cost? {g} {group} with {n} people in each are waiting "
            "for a {text} of {p} pages, one copy a person. Sheets are printed front and back, and 500 sheets "
            "cost {price} euros."
        ),
        (
            "With {n} people in each, {g} {group} have asked for the {text}. Every person receives all {p} "
            "pages, printed on both sides of the paper. If 500 sheets are sold for {price} euros, how much "
            "money goes into the paper?"
        ),
        (
            '"A pack of 500 sheets is {price} euros," says the clerk. {who} has to print {p} pages for each '
            "person, two pages to a sheet. Persons: {n} in each of {g} {group}. How many euros is the paper "
            "for the {text} worth?"
        ),
        (
            "my {text} is {p} pages, i print it double sided, everyone in {g} {group} gets one and each of the "
            "{group} has {n} people. 500 sheets cost {price} euros so what do i pay for paper"
        ),
        (
            "The {p} pages of a {text} are copied onto the fronts and backs of sheets that cost {price} euros "
            "per 500. Please work out the cost of the paper for {n} copies to each of {g} {group}."
        ),
        (
            "I wonder how many euros of paper we use up. Our {text}, which goes to all {n} members of all {g} "
            "{group}, is {p} pages long and is printed on both sides, and we buy 500 sheets at a time for "
            "€{price}."
        ),
        (
            "Given {g} {group} of {n} people, a {text} of {p} pages for each person, two-sided printing, and a "
            "price of €{price} for every 500 sheets, determine the total price of the paper used."
        ),
        (
            "Paper is {price} euros for 500 sheets. Printed front and back, a {text} of {p} pages goes to all "
            "{n} people in each of the {g} {group}. What is the paper bill?"
        ),
        (
            "{p} pages make up the {text}. Of the {group} there are {g}, with {n} people each, and nobody goes "
            "without a copy. Everything is printed double-sided, at €{price} for 500 sheets. How much does the "
            "paper cost?"
        ),
        (
            "{n} people belong to each of the {g} {group}. Everyone gets a {text} of {p} pages, printed on "
            "both sides of the paper. 500 sheets cost €{price}; find the cost of all the paper."
        ),
        (
            "For €{price} {who} gets 500 sheets. On these, both sides used, {they} prints {p} pages for each "
            "of {n} members, and does so for {g} {group}. What must {they} pay for the paper of every {text}?"
        ),
        (
            "How many euros go on paper when {n} copies of a {text} are made for each of {g} {group}, a copy "
            "having {p} pages printed on both sides and 500 sheets being {price} euros?"
        ),
        (
            "A {text} is needed by {g} {group}. Pages: {p}. People in each of the {group}: {n}. Printing: "
            "front and back. Price of 500 sheets: {price} euros. Please give the paper cost."
        ),
        (
            "If a pack of 500 sheets sets you back {price} euros, what will you spend on paper to give a "
            "double-sided {text} of {p} pages to {n} people from each of {g} {group}?"
        ),
        (
            '"Front and back, please," says {who}, handing over a {text} of {p} pages. "My {g} {group} need '
            'a copy for each person, and each has {n} people." The shop charges {price} euros per 500 sheets. '
            "What does the paper come to?"
        ),
        (
            "paper question: 500 sheets = {price} euros, both sides printed, {n} people in each of the "
            "{group}, {g} {group}, {p} pages per {text}. what do we pay"
        ),
        (
            "Everybody in {g} {group} shall hold a copy of the {text}. There are {n} heads in each. As its {p} "
            "pages fill the sheets on both sides and 500 sheets cost {price} euros, what is the total for "
            "paper?"
        ),
        (
            "I have to hand out a {text} to {n} people, and that in each of {g} {group}. I print on both "
            "sides; the thing is {p} pages long. What will I pay for paper if 500 sheets are €{price}?"
        ),
        (
            "Tell me the expense for paper: {price} euros per 500 sheets, {p} pages per person on both sides, "
            "{g} {group}, {n} persons in each."
        ),
        (
            "Each member receives {p} pages of a {text}, two to a sheet. With {n} members in each and {g} "
            "{group} in all, how much is the paper worth, 500 sheets of which are sold at {price} euros?"
        ),
        (
            "{who} counts: {g} {group}, then {n} people in every one, then {p} pages of {text} for each "
            "person, back and front of a sheet both printed. {who} pays €{price} for 500 sheets. What does the "
            "whole job cost in paper?"
        ),
        (
            "Suppose {p} pages of a {text}, printed double-sided, are wanted by {n} people in each of {g} "
            "{group}. Calculate the price of the paper at a rate of {price} euros for 500 sheets."
        ),
        (
            "The shelf label reads: 500 sheets, {price} euros. {who} takes enough of it to copy, on both "
            "sides, a {text} for {g} {group} of {n} people each. Since everyone's copy has {p} pages, how much "
            "money is that?"
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
