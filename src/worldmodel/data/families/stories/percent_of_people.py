"""A percentage of an amount, the rest, and the whole."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    percent = draw.integer(5, 95, 5)
    total = 20 * draw.integer(2, 60)
    return {
        "percent": percent,
        "total": total,
        "part": total * percent // 100,
        "rest": total - total * percent // 100,
        "x": draw.integer(2, 50),
        "who": draw.pick("students", "visitors", "members", "workers", "passengers", "players", "villagers", "guests"),
        "do": draw.pick(
            "wear glasses",
            "come by bike",
            "like tea",
            "have a pet",
            "live nearby",
            "play an instrument",
            "speak French",
            "can swim",
        ),
    }


STORY = Story(
    values,
    numbers=(
        "total",
        "part",
    ),
    asides=(
        "{x} of the others are ill",
        "{x} years ago it was different",
        "{x} of them are new",
    ),
)
TOTAL = (
    "there are {total} {who}",
    "a survey was made among {total} {who}",
    "{total} {who} were asked",
)
PERCENT = (
    "{percent}% of the {who} {do}",
    "{percent} percent of the {who} {do}",
    "the share of the {who} that {do} is {percent} percent",
)
PART = (
    "{part} {who} {do}",
    "{part} of the {who} {do}",
    "the number of {who} that {do} is {part}",
)
THAT = (
    "that is {percent}% of all the {who}",
    "they are {percent} percent of all the {who}",
)

FAMILIES = {
    "part": STORY.asked(
        (
            TOTAL,
            PERCENT,
        ),
        (
            "how many {who} {do}",
            "how many of the {who} {do}",
            "what is the number of {who} that {do}",
        ),
        think="Asked: part. Known: {total} {who}, {percent} percent. Multiply, divide by 100.",
        code="print({total} * {percent} / 100)",
        reply="{output} {who} {do}.",
        answer=lambda v: v["part"],
    ),
    "rest": STORY.asked(
        (
            TOTAL,
            PERCENT,
        ),
        (
            "how many {who} do not belong to that share",
            "how many {who} are left besides those who {do}",
            "of how many {who} is that not true",
        ),
        think="Asked: the others. Known: {total} {who}, {percent} percent. Take the percentage, then subtract.",
        code="part = {total} * {percent} / 100\nprint({total} - part)",
        reply="{output} {who} do not.",
        answer=lambda v: v["rest"],
    ),
    "percent": STORY.asked(
        (
            TOTAL,
            PART,
        ),
        (
            "what percentage of the {who} is that",
            "what percent of the {who} {do}",
            "how many percent of the {who} {do}",
        ),
        think="Asked: percentage. Known: {total} {who}, {part} of them. Divide, times 100.",
        code="print({part} / {total} * 100)",
        reply="That is {output} percent.",
        answer=lambda v: v["percent"],
    ),
    "whole": STORY.asked(
        (
            PART,
            THAT,
        ),
        (
            "how many {who} are there altogether",
            "what is the number of all the {who}",
        ),
        think="Asked: all {who}. Known: {part} of them, {percent} percent. Times 100, divide.",
        code="print({part} * 100 / {percent})",
        reply="There are {output} {who}.",
        answer=lambda v: v["total"],
    ),
}
