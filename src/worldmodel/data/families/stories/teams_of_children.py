"""Children split into equal teams, with some who only watch."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    teams, size = draw.integer(3, 16), draw.integer(3, 15)
    watch = draw.integer(2, 25)
    return {
        "teams": teams,
        "size": size,
        "playing": teams * size,
        "watch": watch,
        "all": teams * size + watch,
        "x": draw.integer(2, 40),
        "kids": draw.pick("children", "students", "pupils", "campers", "scouts", "runners", "players", "girls", "boys"),
        "event": draw.pick(
            "sports day", "school tournament", "summer camp", "quiz evening", "relay race", "treasure hunt"
        ),
        "team": draw.pick("team", "group", "squad"),
    }


STORY = Story(
    values,
    numbers=("teams", "size", "all", "watch", "playing"),
    asides=(
        "the {event} is held for {x} hours a year",
        "{x} parents help at the {event}",
        "last year {x} {kids} were ill on that day",
        "the winners get {x} medals",
    ),
)
ALL = (
    "{all} {kids} come to the {event}",
    "there are {all} {kids} at the {event}",
    "the {event} is visited by {all} {kids}",
)
WATCH = ("{watch} of them only watch", "{watch} of the {kids} do not take part", "{watch} {kids} just want to watch")
SIZE = (
    "the others form {team}s of {size}",
    "the rest are put into {team}s of {size} {kids} each",
    "all the others play in {team}s of {size}",
)
TEAMS = (
    "the others form {teams} equal {team}s",
    "the rest are split evenly into {teams} {team}s",
    "all the others are divided equally among {teams} {team}s",
)
MADE = (
    "{teams} {team}s take part in the {event}",
    "at the {event} there are {teams} {team}s",
    "the {event} is played by {teams} {team}s",
)
EACH = (
    "each {team} has {size} {kids}",
    "there are {size} {kids} in every {team}",
    "every {team} is made up of {size} {kids}",
)
EXTRA = (
    "another {watch} {kids} only watch",
    "besides, {watch} {kids} are there to watch",
    "{watch} more {kids} have come to watch",
)

FAMILIES = {
    "teams": STORY.asked(
        (ALL, WATCH, SIZE),
        ("how many {team}s are there", "how many {team}s can be formed", "what is the number of {team}s"),
        think="Asked: number of {team}s. Known: {all} {kids}, {watch} watch, {size} in a {team}. "
        "Subtract, then divide.",
        code="playing = {all} - {watch}\nprint(playing // {size})",
        reply="There are {output} {team}s.",
        answer=lambda v: v["teams"],
    ),
    "size": STORY.asked(
        (ALL, WATCH, TEAMS),
        ("how many {kids} are in each {team}", "how big is one {team}", "how many {kids} belong to a single {team}"),
        think="Asked: {kids} in one {team}. Known: {all} {kids}, {watch} watch, {teams} {team}s. "
        "Subtract, then divide.",
        code="playing = {all} - {watch}\nprint(playing // {teams})",
        reply="There are {output} {kids} in each {team}.",
        answer=lambda v: v["size"],
    ),
    "playing": STORY.asked(
        (MADE, EACH, EXTRA),
        (
            "how many {kids} take part in the {team}s",
            "how many {kids} do the {team}s have altogether",
            "how many {kids} play in a {team}, all in all",
        ),
        think="Asked: {kids} in all {team}s. Known: {teams} {team}s, {size} in each. The {watch} who "
        "watch do not count. Multiply.",
        code="print({teams} * {size})",
        reply="{output} {kids} play in the {team}s.",
        answer=lambda v: v["playing"],
    ),
    "present": STORY.asked(
        (MADE, EACH, EXTRA),
        (
            "how many {kids} are there altogether",
            "how many {kids} came to the {event}, players and watchers together",
            "what is the number of all {kids} at the {event}",
        ),
        think="Asked: all {kids}. Known: {teams} {team}s, {size} in each, {watch} watch. Multiply, then add.",
        code="playing = {teams} * {size}\nprint(playing + {watch})",
        reply="There are {output} {kids} altogether.",
        answer=lambda v: v["all"],
    ),
}
