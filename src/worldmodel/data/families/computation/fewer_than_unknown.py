"""One has so many fewer than the other, whose amount is asked: the word fewer, yet an addition."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    has, less = draw.integer(4, 80), draw.integer(3, 40)
    thing, one, other = draw.pick(
        ("cows", "the Miller farm", "the Baker farm"),
        ("visitors", "the zoo", "the museum"),
        ("seats", "the blue bus", "the red bus"),
        ("flats", "the left building", "the right building"),
        ("players", "our club", "the rival club"),
        ("apples", "the small crate", "the large crate"),
    )
    return Case(
        {"has": has, "less": less, "thing": thing, "one": one, "other": other, "x": draw.integer(3, 50)}, has + less
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{one:capital} has {has} {thing}, {less} fewer than {other}. How many {thing} does {other} have?",
        (
            "There are {less} fewer {thing} for {one} than for {other}. For {one} there are {has}. How many are "
            "there for {other}?"
        ),
        "How many {thing} has {other} if {one} with {has} has {less} less?",
        "Since {one} with its {has} {thing} is {less} short of {other}, what is the number for {other}?",
        "{has} {thing} belong to {one}. This is {less:words} fewer than belong to {other}. How many is that?",
        (
            "{one:capital} would need {less} extra {thing} to catch up with {other}; so far it has {has}. Find the "
            "number for {other}."
        ),
        "What does {other} have in {thing}? All we know: {one} has {has}, and it is behind by {less}.",
        "{one} has just {has} {thing} thats {less} fewer than {other} so how many does {other} have",
        "A report of {x} pages says: {one} counted {has} {thing}, {less} fewer than {other}. What did {other} count?",
        "Take {other}. {one:capital} has {less} fewer {thing} than it, namely {has}. How many does {other} have?",
        "By {less} {thing}, {one} loses against {other}. Its count is {has}. The winner's count?",
        (
            "{one:capital} had {x} {thing} long ago and has {has} today. Today {other} is ahead by {less}. How many "
            "{thing} has {other} today?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} of {other}. Known: {one} has {has}, which is {less} fewer than {other}. Add the "
                "difference."
            ),
            "print({has} + {less})",
        ),
    ),
    reply="The number for {other} is {output} {thing}.",
)
