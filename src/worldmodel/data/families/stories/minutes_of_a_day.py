"""A day's hours divided among sleep, work and other things; what is left."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    return {
        **draw.who(),
        "sleep": draw.integer(6, 9),
        "work": draw.integer(4, 8),
        "way": draw.integer(10, 60, 5),
        "meals": draw.integer(20, 90, 10),
        "tasks": draw.integer(2, 9),
        "each": draw.integer(5, 25, 5),
        "x": draw.integer(2, 60),
        "place": draw.pick("at school", "at the office", "in the shop", "in the workshop", "at the library"),
        "task": draw.pick("letters", "exercises", "orders", "pages", "repairs", "phone calls"),
    }


STORY = Story(
    values,
    numbers=("sleep", "work", "tasks"),
    asides=("{who} is {x} years old", "the alarm clock cost ${x}", "{who} lives in house number {x}"),
    category="multistep",
)
SLEEP = (
    "{who} sleeps {sleep} hours a day",
    "every night {who} sleeps for {sleep} hours",
    "{who}'s sleep takes {sleep} hours a day",
)
WORK = (
    "{they} spends {work} hours {place}",
    "{work} hours a day are spent {place}",
    "{they} is {place} for {work} hours",
)
WAY = (
    "the way there takes {way} minutes, and so does the way back",
    "{they} needs {way} minutes to get there and the same to come back",
    "each of the two ways, there and back, takes {way} minutes",
)
FAMILIES = {
    "left": STORY.asked(
        (SLEEP, WORK),
        (
            "how many hours of the day are left",
            "how many hours a day remain for other things",
            "how many hours does {who} have for other things",
        ),
        think="Asked: hours left. Known: {sleep} of sleep, {work} of work. A day has 24; subtract both.",
        code="print(24 - {sleep} - {work})",
        reply="{output} hours are left.",
        answer=lambda v: 24 - v["sleep"] - v["work"],
    ),
    "minutes": STORY.asked(
        (SLEEP, WORK, WAY),
        ("how many minutes of the day are left", "how many minutes a day does {who} have for other things"),
        think="Asked: minutes left. Known: {sleep} hours of sleep, {work} of work, {way} minutes each way. "
        "Hours left, in minutes, minus both ways.",
        code="hours = 24 - {sleep} - {work}\nminutes = hours * 60\nways = {way} * 2\nprint(minutes - ways)",
        reply="{output} minutes are left.",
        answer=lambda v: (24 - v["sleep"] - v["work"]) * 60 - 2 * v["way"],
    ),
    "week": STORY.asked(
        (SLEEP, WORK),
        ("how many hours does {who} sleep in a week", "how many hours of sleep are that in a week"),
        think="Asked: hours of sleep a week. Known: {sleep} a day. The work does not matter. Times 7.",
        code="print({sleep} * 7)",
        reply="{who} sleeps {output} hours a week.",
        answer=lambda v: v["sleep"] * 7,
    ),
    "tasks": STORY.asked(
        (
            ("{who} has {work} hours of time {place}", "{who} works {work} hours {place}"),
            ("a break takes {meals} minutes", "{meals} minutes are needed for a break"),
            (
                "{they} does {tasks} {task}, each of which takes {each} minutes",
                "there are {tasks} {task} of {each} minutes each",
            ),
        ),
        ("how many minutes are left after that", "how many minutes of this time remain"),
        think="Asked: minutes left. Known: {work} hours, {meals} minutes of break, {tasks} {task} of {each} "
        "minutes. Hours in minutes; time of the {task}; subtract both.",
        code="all = {work} * 60\ntasks = {tasks} * {each}\nprint(all - {meals} - tasks)",
        reply="{output} minutes are left.",
        answer=lambda v: v["work"] * 60 - v["meals"] - v["tasks"] * v["each"],
    ),
}
