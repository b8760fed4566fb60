"""Something gets shorter or is used up bit by bit; rest, used, at first."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    thing, unit, lost, a, b, high = draw.pick(
        ("candle", "millimetres", "burned down", "in the first hour", "in the second hour", 60),
        ("snow cover", "centimetres", "melted away", "on Saturday", "on Sunday", 25),
        ("roll of cloth", "metres", "were sold", "in the morning", "in the afternoon", 30),
        ("phone battery", "percent", "were used up", "on the bus", "at school", 40),
        ("ball of wool", "metres", "were knitted up", "on the first evening", "on the second evening", 80),
        ("block of ice", "kilograms", "melted", "before noon", "after noon", 40),
        ("roll of wire", "feet", "were cut off", "on Monday", "on Tuesday", 90),
        ("sack of flour", "pounds", "were used", "last week", "this week", 30),
        ("pile of logs", "logs", "were burned", "in January", "in February", 120),
        ("block of notepaper", "sheets", "were torn off", "yesterday", "today", 70),
    )
    one, two, rest = draw.integer(2, high), draw.integer(2, high), draw.integer(2, 20)
    return {
        "one": one,
        "two": two,
        "rest": rest,
        "all": one + two + rest,
        "x": draw.integer(2, 90),
        "thing": thing,
        "unit": unit,
        "lost": lost,
        "a": a,
        "b": b,
    }


STORY = Story(
    values,
    numbers=("one", "two", "rest"),
    asides=(
        "a second {thing} had {x} {unit}",
        "it had cost {x} dollars",
        "there were {x} other things beside it",
    ),
)
ALL = (
    "a {thing} had {all} {unit}",
    "there was a {thing} with {all} {unit}",
    "at first a {thing} measured {all} {unit}",
)
ONE = ("{a} {one} {unit} {lost}", "{one} {unit} {lost} {a}")
TWO = ("{b} another {two} {unit} {lost}", "{two} more {unit} {lost} {b}")
REST = ("{rest} {unit} were left", "then there were just {rest} {unit}", "only {rest} {unit} remained")

FAMILIES = {
    "rest": STORY.asked(
        (ALL, ONE, TWO),
        ("how many {unit} were left", "how many {unit} remained", "how many {unit} of the {thing} are still there"),
        think="Asked: {unit} left. Known: {all} at first, {one} and {two} gone. Subtract both.",
        code="print({all} - {one} - {two})",
        reply="{output} {unit} were left.",
        answer=lambda v: v["rest"],
    ),
    "gone": STORY.asked(
        (ALL, ONE, TWO),
        ("how many {unit} {lost} in all", "how many {unit} did the {thing} lose altogether"),
        think="Asked: {unit} gone. Known: {one} and {two} gone. The {all} do not matter. Add.",
        code="print({one} + {two})",
        reply="{output} {unit} {lost}.",
        answer=lambda v: v["one"] + v["two"],
    ),
    "middle": STORY.asked(
        (ALL, ONE, TWO),
        ("how many {unit} were there between the two losses", "how many {unit} were left before the second loss"),
        think="Asked: {unit} after the first loss. Known: {all} at first, {one} gone. The {two} come later. Subtract.",
        code="print({all} - {one})",
        reply="There were {output} {unit}.",
        answer=lambda v: v["all"] - v["one"],
    ),
    "first": STORY.asked(
        (("there was a {thing}", "somebody had a {thing}"), ONE, TWO, REST),
        ("how many {unit} were there at first", "how many {unit} did the {thing} have in the beginning"),
        think="Asked: {unit} at first. Known: {one} and {two} gone, {rest} left. Add all.",
        code="print({one} + {two} + {rest})",
        reply="There were {output} {unit} at first.",
        answer=lambda v: v["all"],
    ),
    "second": STORY.asked(
        (ALL, ONE, ("{b} some more {lost}", "some more {unit} {lost} {b}"), REST),
        ("how many {unit} {lost} {b}", "what was the loss {b} in {unit}"),
        think="Asked: {unit} gone {b}. Known: {all} at first, {one} gone {a}, {rest} left. Subtract both.",
        code="print({all} - {one} - {rest})",
        reply="{output} {unit} {lost} {b}.",
        answer=lambda v: v["two"],
    ),
}
