"""A stock loses things in two ways; what is good, what is bad, what there was."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    broken, lost, good = draw.integer(2, 45), draw.integer(1, 45), draw.integer(4, 260)
    thing, bad, bad2, where = draw.pick(
        ("plates", "broken", "chipped", "a kitchen"),
        ("eggs", "cracked", "rotten", "a crate"),
        ("lamps", "burnt out", "missing", "a hall"),
        ("pencils", "broken", "too short", "a school"),
        ("oranges", "mouldy", "squashed", "a crate"),
        ("balls", "flat", "lost", "a sports club"),
        ("chairs", "broken", "wobbly", "a church"),
        ("tiles", "cracked", "scratched", "a box"),
        ("tulips", "withered", "bent", "a bucket"),
        ("batteries", "empty", "leaking", "a drawer"),
        ("puzzle pieces", "missing", "torn", "a game"),
        ("glasses", "cracked", "dirty", "a cafe"),
        ("seedlings", "dry", "eaten by snails", "a greenhouse"),
    )
    return {
        "broken": broken,
        "lost": lost,
        "good": good,
        "all": broken + lost + good,
        "new": draw.integer(2, 90),
        "x": draw.integer(2, 90),
        "thing": thing,
        "bad": bad,
        "bad2": bad2,
        "where": where,
    }


STORY = Story(
    values,
    numbers=("broken", "lost", "new"),
    asides=(
        "the year before {x} {thing} had to be replaced",
        "each of them cost {x} cents",
        "it took {x} minutes to check them",
    ),
)
ALL = (
    "there are {all} {thing} from {where}",
    "somebody checks {all} {thing} from {where}",
    "{all} {thing} belong to {where}",
)
BROKEN = ("{broken} of them are {bad}", "{broken} {thing} are {bad}", "{broken} turn out to be {bad}")
LOST = ("{lost} others are {bad2}", "{lost} more {thing} are {bad2}", "besides, {lost} are {bad2}")
GOOD = ("the other {good} {thing} are good", "{good} {thing} are all right", "{good} {thing} have no fault")
NEW = ("then {new} new {thing} are bought", "{new} new {thing} are added")

FAMILIES = {
    "good": STORY.asked(
        (ALL, BROKEN, LOST),
        (
            "how many {thing} are all right",
            "how many {thing} are neither {bad} nor {bad2}",
            "how many good {thing} are left",
        ),
        think="Asked: good {thing}. Known: {all} in all, {broken} {bad}, {lost} {bad2}. Subtract both.",
        code="print({all} - {broken} - {lost})",
        reply="{output} {thing} are all right.",
        answer=lambda v: v["good"],
    ),
    "bad": STORY.asked(
        (ALL, BROKEN, LOST),
        ("how many {thing} are {bad} or {bad2}", "how many {thing} must be replaced"),
        think="Asked: {thing} with a fault. Known: {broken} {bad}, {lost} {bad2}. The {all} in all do not matter. Add.",
        code="print({broken} + {lost})",
        reply="{output} {thing} are {bad} or {bad2}.",
        answer=lambda v: v["broken"] + v["lost"],
    ),
    "all": STORY.asked(
        (("somebody checks the {thing} from {where}", "the {thing} from {where} are checked"), BROKEN, LOST, GOOD),
        ("how many {thing} are there in all", "how many {thing} were checked"),
        think="Asked: {thing} in all. Known: {broken} {bad}, {lost} {bad2}, {good} good. Add all.",
        code="print({broken} + {lost} + {good})",
        reply="There are {output} {thing} in all.",
        answer=lambda v: v["all"],
    ),
    "second": STORY.asked(
        (ALL, BROKEN, ("some are {bad2}", "some more are {bad2}"), GOOD),
        ("how many {thing} are {bad2}", "how many of the {thing} are {bad2}"),
        think="Asked: {bad2} {thing}. Known: {all} in all, {broken} {bad}, {good} good. Subtract both.",
        code="print({all} - {broken} - {good})",
        reply="{output} {thing} are {bad2}.",
        answer=lambda v: v["lost"],
    ),
    "renewed": STORY.asked(
        (ALL, ("{broken} of them are {bad} and are thrown away", "{broken} {bad} {thing} are thrown away"), NEW),
        ("how many {thing} are there now", "how many {thing} does that make"),
        think="Asked: {thing} now. Known: {all} at first, {broken} thrown away, {new} new. Subtract, then add.",
        code="print({all} - {broken} + {new})",
        reply="There are {output} {thing} now.",
        answer=lambda v: v["all"] - v["broken"] + v["new"],
    ),
}
