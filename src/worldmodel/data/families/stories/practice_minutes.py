"""Time spent each day on some practice; totals in hours, goals and what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    return {
        **draw.who(),
        "m": draw.integer(15, 90, 5),
        "e": draw.integer(20, 120, 10),
        "goal": draw.integer(15, 40),
        "weeks": draw.integer(2, 12),
        "days": draw.integer(2, 6),
        "x": draw.integer(2, 40),
        "what": draw.pick(
            "the piano", "the violin", "chess", "juggling", "basketball", "drawing", "the trumpet", "typing"
        ),
    }


STORY = Story(
    values,
    numbers=("weeks", "days"),
    asides=("{who} began {x} months ago", "a lesson costs ${x}", "{x} other children are in the group"),
    category="multistep",
)
SOME = (
    "{who} practises {what} for {m} minutes a day on {days} days of the week",
    "on {days} days a week {who} practises {what} for {m} minutes",
)
SAT = (
    "on Saturday {they} practises {e} minutes",
    "{their} Saturday practice takes {e} minutes",
    "Saturdays mean {e} minutes of practice for {them}",
)
REST = ("Sunday is free", "on Sunday {they} rests")
FAMILIES = {
    "week": STORY.asked(
        (SOME, SAT, REST),
        (
            "how many minutes does {who} practise in a week",
            "how many minutes of practice is that per week",
            "what is {who}'s weekly practice time in minutes",
        ),
        think="Asked: minutes a week. Known: {m} minutes on {days} days, {e} on Saturday. Multiply, then add Saturday.",
        code="weekdays = {m} * {days}\nprint(weekdays + {e})",
        reply="{who} practises {output} minutes a week.",
        answer=lambda v: v["m"] * v["days"] + v["e"],
    ),
    "weeks": STORY.asked(
        (
            SOME,
            SAT,
            (
                "{they} keeps this up for {weeks} weeks",
                "this goes on for {weeks} weeks",
                "{they} does so for {weeks} weeks",
            ),
        ),
        (
            "how many hours does {who} practise in all",
            "how many hours of practice is that altogether",
            "what is the whole time in hours",
        ),
        think="Asked: hours in all. Known: {m} minutes on {days} days, {e} on Saturday, {weeks} weeks. "
        "Minutes a week, times weeks, divided by 60.",
        code="weekly = {m} * {days} + {e}\nminutes = weekly * {weeks}\nprint(minutes / 60)",
        reply="{who} practises {output} hours in all.",
        answer=lambda v: (v["m"] * v["days"] + v["e"]) * v["weeks"] / 60,
    ),
    "missing": STORY.asked(
        (
            (
                "{who} wants to practise {what} {goal} hours this month",
                "{who}'s goal for the month is {goal} hours of {what}",
            ),
            (
                "so far {they} has practised {m} minutes on each of {days} days",
                "until now {they} spent {m} minutes on it on {days} days",
            ),
        ),
        (
            "how many minutes are still missing",
            "how many minutes must {who} still practise",
            "how many minutes are left to reach the goal",
        ),
        think="Asked: minutes missing. Known: goal {goal} hours, {m} minutes on {days} days. "
        "Goal in minutes; practised; subtract.",
        code="goal = {goal} * 60\ndone = {m} * {days}\nprint(goal - done)",
        reply="{who} must still practise {output} minutes.",
        answer=lambda v: v["goal"] * 60 - v["m"] * v["days"],
    ),
}
