"""One has so many times as many as the other, whose amount is asked."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    base, times = draw.integer(4, 50), draw.integer(3, 12)
    thing, one, other = draw.pick(
        ("seats", "the theatre", "the cinema"),
        ("animals", "the big zoo", "the small zoo"),
        ("pages", "the novel", "the booklet"),
        ("litres of water", "the tank", "the barrel"),
        ("members", "the sports club", "the chess club"),
        ("stairs", "the lighthouse", "the watchtower"),
    )
    return Case(
        {"has": base * times, "times": times, "thing": thing, "one": one, "other": other, "x": draw.integer(5, 90)},
        base,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{one:capital} has {has} {thing}, {times} times as many as {other}. How many {thing} does {other} have?",
        (
            "There are {times} times as many {thing} in {one} as in {other}. In {one} there are {has}. How many in "
            "{other}?"
        ),
        "How many {thing} are in {other} if {one} has {has} and this is {times} times the number?",
        "{has} {thing} are in {one}. Only one part in {times} of that is in {other}. How many?",
        "If you multiply the {thing} of {other} by {times:words} you get the {has} of {one}. What does {other} have?",
        "Compared with {other}, {one} is {times} times as large. It has {has} {thing}. And {other}?",
        "Find how many {thing} {other} holds: {times} such numbers make up the {has} of {one}.",
        "i read that {one} has {has} {thing} and that's {times} times what {other} has. what has {other} got then",
        (
            "{one:capital} is {x} years old and has {has} {thing}. {other:capital} has fewer: {times} times its "
            "number gives that of {one}. What is its number?"
        ),
        (
            "To reach the {has} {thing} of {one}, {other} would have to grow to {times} times its size. How many "
            "{thing} has it now?"
        ),
        "The {thing} of {one} number {has}, those of {other} are {times} times fewer. Give the smaller figure.",
        (
            "{other:capital} has a certain number of {thing}. {times} times this number is {has}, which is what "
            "{one} has. Determine it."
        ),
        (
            "On page {x} of a magazine it says that {one} has {has} {thing}, which is {times} times as many as "
            "{other} has. How many {thing} has {other} according to it?"
        ),
    ),
    more=(
        (
            "How many {thing} there are in {other} is not written anywhere, but {one} has {times} times that "
            "number, namely {has}. Find it."
        ),
        "Tell me the number of {thing} in {other}, given that {times} times as many, {has}, are in {one}.",
        (
            "{has} is the count of {thing} in {one}, and it is {times} times the count in {other}. What is the "
            "count in {other}?"
        ),
        (
            'The guide said: "There are {times} times as many {thing} in {one} as in {other}." We counted '
            "{has} in {one}. How many must there be in {other}?"
        ),
        "{one:capital}: {has} {thing}; {other}: ?; {one} = {times} x {other}",
        (
            "If {other} had {times} times as many {thing} as now, it would equal {one} with its {has}. Please "
            "work out how many it has at present."
        ),
        (
            "I wonder how many {thing} I would find in {other}. I do know that {one} has {has}, and that you "
            "must multiply by {times} to get from {other} to {one}."
        ),
        (
            "Given that {one}, with its {has} {thing}, has {times:words} times the number of {other}, "
            "calculate the figure for {other}."
        ),
        (
            "A note about {one} boasts of {has} {thing} and adds that this is {times} times the number found "
            "in {other}. What number is found in {other}?"
        ),
        (
            "{other:capital} has some {thing}, {one} has {times} times that many, which makes {has}. so whats "
            "in {other}?"
        ),
        "{times} times as many {thing} as in {other} are in {one}, namely {has}. How many are in {other}?",
        (
            "{other:capital} has fewer {thing} than {one}: you must take its number {times} times to reach "
            "{has}, the number of {one}. What is it?"
        ),
        (
            "Divide the {thing} of {one} into {times} equal parts and such a part is what {other} has. "
            "{one:capital} has {has}. How many is that?"
        ),
        "How many {thing} does {other} have when {times} times its number makes the {has} that {one} has?",
        (
            "{times} times the {thing} of {other} give those of {one}, and those are {has}. How many {thing} "
            "are in {other}?"
        ),
        (
            "In {one} I counted {has} {thing}. In {other} I did not count, but I was told that {one} has "
            "{times} times as many. What would I have counted there?"
        ),
        (
            "The number of {thing} in {one} is {times} times that in {other}. If {one} has {has}, what does "
            "{other} have?"
        ),
        "{has} {thing}, that is {one}. {times} times fewer, that is {other}. How many {thing}?",
        "Please find the {thing} in {other}; their number times {times} is equal to {has}, the number in {one}.",
        "so {one} is {times} times {other} when it comes to {thing}. {one} has {has}. and {other}?",
        (
            '"We have {has} {thing}," they say about {one}, "and that is {times} times what you find in '
            '{other}." What do you find in {other}?'
        ),
        (
            "Given that the number of {thing} in {other}, when taken {times} times, comes to the {has} of "
            "{one}, calculate it."
        ),
        (
            "It would take {times} places like {other} to match {one}, which has {has} {thing}. Tell me how "
            "many {thing} {other} has."
        ),
        (
            "If you know that {one} with {has} {thing} has {times} times as many as {other}, how many are "
            "there in {other}?"
        ),
        (
            "A leaflet compares {other} with {one}. The latter, it says, has {times} times as many {thing}, "
            "{has} in total. What number does the former have?"
        ),
        (
            "Could you tell me how many {thing} belong to {other}? Multiplied by {times}, their number gives "
            "the {has} of {one}."
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} in {other}. Known: {one} has {has}, {times} times as many. Divide.",
            "print({has} / {times})",
        ),
    ),
    reply="There are {output} {thing} in {other}.",
)
