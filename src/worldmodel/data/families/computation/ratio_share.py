"""A total is divided between two people in a ratio: the share of one of them."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    p, q = draw.pick((2, 3), (3, 2), (3, 4), (5, 3), (2, 5), (4, 7), (5, 2), (7, 4), (4, 5), (3, 7), (8, 3), (6, 5))
    part = draw.integer(4, 40)
    first, second = draw.people(2)
    thing = draw.pick("marbles", "stamps", "walnuts", "tokens", "seedlings", "postcards", "pears")
    values: dict[str, Value] = {"all": (p + q) * part, "p": p, "q": q, "one": first, "two": second, "thing": thing}
    return Case({**values, "x": draw.integer(13, 60)}, q * part)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{one} and {two} divide {all} {thing} in the ratio {p}:{q}. How many does {two} get?",
        "How many {thing} are {two}'s when {all} of them are split between {one} and {two} as {p} to {q}?",
        "For every {p} {thing} that go to {one}, {q} go to {two}. There are {all} {thing}. Find {two}'s number.",
        "{all} {thing}; {one} : {two} = {p} : {q}; {two} = ?",
        "{one} has a right to {p} parts and {two} to {q} parts of a heap of {all} {thing}. What is due to {two}?",
        "we share {all} {thing}, {p} parts for {one} and {q} for {two}, what does {two} end up with",
        (
            "Because {one} worked {p} hours and {two} {q} hours, the {all} {thing} they were given are shared out "
            "in that proportion. How big is the share of {two}?"
        ),
        (
            "Make equal piles of {all} {thing}, {p:words} for {one} and {q:words} for {two}. How many {thing} lie "
            "in {two}'s piles together?"
        ),
        (
            "If {one} takes {p} {thing} whenever {two} takes {q}, until the {all} {thing} are used up, how many "
            "does {two} own?"
        ),
        (
            "A box {x} cm wide holds {all} {thing}. {one} and {two} empty it in the ratio {p} to {q}. State what "
            "{two} takes out."
        ),
    ),
    more=(
        "Tell me {two}'s portion of {all} {thing}, the portions of {one} and {two} being related like {p} and {q}.",
        (
            '"I paid {p} coins and you paid {q}," says {one} to {two}, "so let us split the {all} {thing} in the '
            'same way." How many {thing} is {two} to have?'
        ),
        "Division of {thing}. Total: {all}. Key: {one} {p}, {two} {q}. Amount for {two}: ?",
        (
            "I have {all} {thing} to give away. {one} is to have {p} shares of equal size, {two} {q} such shares. "
            "How many must I hand to {two}?"
        ),
        (
            "Could you check what {two} receives? {all} {thing} have been left to {one} and {two}, and the will "
            "says {p} to {q}, in this order."
        ),
        "{two}'s {thing} are to {one}'s as {q} is to {p}. Together they own {all}. What number belongs to {two}?",
        "split {all} {thing} {p} to {q} between {one} and {two} and tell me {two}'s bit",
        (
            "{one} is {x} years old, {two} a little younger. An aunt lets them have {all} {thing} in the proportion "
            "{p} : {q}, the older one named first. How many of the {thing} land with {two}?"
        ),
        (
            "The {all} {thing} on the table were dealt out over and over, {p} to {one}, {q} to {two}, with nothing "
            "left at the end. How many did {two} pick up?"
        ),
        (
            "After {x} days of collecting, {all} {thing} are there. By agreement {two} keeps {q} of them against "
            "{p} that {one} keeps. Calculate what {two} keeps."
        ),
        "{q} parts for {two}, {p} parts for {one}: so {all} {thing} are divided. How many does {two} get?",
        (
            "In the ratio of {q} for {two} to {p} for {one}, a total of {all} {thing} is handed out. What is "
            "{two}'s share?"
        ),
        (
            "How many {thing} does {two} receive if {two} gets {q} for every {p} that {one} gets, and {all} "
            "are given away altogether?"
        ),
        (
            "{two} is to have {q} {thing} each time that {one} has {p}. All in all it is {all} {thing}. How "
            "many will {two} have?"
        ),
        (
            "What {two} has and what {one} has stand in the ratio {q} to {p}; {all} {thing} is the total. Find "
            "{two}'s amount."
        ),
        "{all} {thing}, {one} gets {p} parts, {two} gets {q} parts. how many for {two}?",
        "The ratio is {p} to {q}, {one} to {two}. The total is {all} {thing}. Give the part that belongs to {two}.",
        "Shares: {two} {q}, {one} {p}. To be shared: {all} {thing}. {two} receives: ?",
        (
            '"{q} for you, {p} for me," says {one} to {two}, again and again, until all {all} {thing} are '
            "dealt. How many has {two} been given?"
        ),
        (
            "I divide {all} {thing} between my children. {two} gets {q} shares and {one} {p} shares, all "
            "shares being equally big. Tell me what {two} gets."
        ),
        (
            "If {one} and {two} own {all} {thing} together, with {p} of {one}'s for every {q} of {two}'s, how "
            "many does {two} own?"
        ),
        "Work out {two}'s portion when {all} {thing} are split with {one} so that {two} has {q} parts against {p}.",
        (
            "A prize of {all} {thing} goes to {two} and {one}. {two} did {q} parts of the work, {one} did {p}, "
            "and the prize is divided accordingly. How many {thing} go to {two}?"
        ),
        (
            "Could you say how many of {all} {thing} fall to {two}, if they are distributed to {one} and {two} "
            "in the proportion {p}:{q}?"
        ),
        "Given that {one}'s and {two}'s shares of {all} {thing} are as {p} to {q}, determine the share of {two}.",
        (
            "On a long walk {two} and {one} gathered {all} {thing}. They agreed that out of every handful "
            "{two} keeps {q} and {one} keeps {p}. I wonder how many {two} took home."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: {two}'s share. Known: {all} {thing}, {one} to {two} as {p} to {q}. Add the parts; multiply all "
                "by {two}'s parts and divide by the sum."
            ),
            """
v1 = {p} + {q}
print({all} * {q} / v1)
""",
        ),
    ),
    reply="{two} gets {output} {thing}.",
)
