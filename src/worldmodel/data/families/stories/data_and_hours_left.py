"""A budget of hours or data for a week; used on some days; what is left per day."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    days, use = draw.integer(2, 5), draw.integer(2, 8)
    rest_days, rest = draw.integer(2, 9), draw.integer(2, 12)
    extra = draw.integer(2, 12)
    return {
        **draw.who(),
        "days": days,
        "use": use,
        "extra": extra,
        "rest_days": rest_days,
        "rest": rest,
        "budget": days * use + extra + rest_days * rest,
        "x": draw.integer(2, 60),
        **dict(
            zip(
                ("unit", "what"),
                draw.pick(
                    ("gigabytes", "data for the phone"),
                    ("hours", "time for a project"),
                    ("litres", "drinking water"),
                    ("kilos", "wood for the stove"),
                    ("pounds", "flour"),
                    ("dollars", "pocket money"),
                    ("minutes", "time on the computer"),
                ),
                strict=True,
            )
        ),
    }


STORY = Story(
    values,
    numbers=("days", "use", "extra", "rest_days", "budget"),
    asides=("{who} has {x} neighbours", "last month it was {x} {unit} more", "{x} people asked about it"),
    category="multistep",
)
BUDGET = (
    "{who} has {budget} {unit} of {what}",
    "there are {budget} {unit} of {what} for {who}",
    "{who} starts with {budget} {unit} of {what}",
)
USE = (
    "on each of the first {days} days {they} uses {use} {unit}",
    "{they} uses {use} {unit} a day for {days} days",
    "for {days} days the daily use is {use} {unit}",
)
EXTRA = (
    "the day after, {extra} {unit} are used",
    "then there is a day with {extra} {unit}",
    "on the next day {they} needs {extra} {unit}",
)
DAYS = (
    "the rest must do for {rest_days} more days",
    "{rest_days} days are still to come",
    "{they} wants to divide the rest equally among {rest_days} days",
)
FAMILIES = {
    "left": STORY.asked(
        (BUDGET, USE, EXTRA),
        ("how many {unit} are left", "how many {unit} remain", "how many {unit} does {who} still have"),
        think="Asked: {unit} left. Known: {budget} at first, {use} on {days} days, then {extra}. "
        "Used in all, then subtract.",
        code="used = {use} * {days}\nprint({budget} - used - {extra})",
        reply="{output} {unit} are left.",
        answer=lambda v: v["rest"] * v["rest_days"],
    ),
    "per_day": STORY.asked(
        (BUDGET, USE, EXTRA, DAYS),
        ("how many {unit} may {who} use a day from then on", "how many {unit} are there for each remaining day"),
        think="Asked: {unit} a day for the rest. Known: {budget} at first, {use} on {days} days, then {extra}, "
        "{rest_days} days left. Used; left; divide.",
        code="used = {use} * {days} + {extra}\nleft = {budget} - used\nprint(left / {rest_days})",
        reply="{who} may use {output} {unit} a day.",
        answer=lambda v: v["rest"],
    ),
    "used": STORY.asked(
        (BUDGET, USE, EXTRA),
        ("how many {unit} were used", "how many {unit} has {who} used in all these days"),
        think="Asked: {unit} used. Known: {use} on {days} days, then {extra}. What there was does not matter. "
        "Multiply, then add.",
        code="first = {use} * {days}\nprint(first + {extra})",
        reply="{output} {unit} were used.",
        answer=lambda v: v["use"] * v["days"] + v["extra"],
    ),
}
