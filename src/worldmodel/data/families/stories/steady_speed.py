"""Steady motion: distance, time or speed is asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    speed, hours = draw.integer(3, 110), draw.integer(2, 12)
    return {
        "who": draw.person(),
        "speed": speed,
        "hours": hours,
        "far": speed * hours,
        "extra": draw.integer(2, 80),
        "more": draw.integer(2, 6),
        "x": draw.integer(2, 90),
        "unit": draw.pick("km", "miles", "kilometers"),
        "thing": draw.pick(
            "train",
            "truck",
            "bus",
            "ship",
            "cyclist",
            "balloon",
            "boat",
            "car",
            "motorbike",
            "horse rider",
            "tractor",
            "sled",
        ),
    }


STORY = Story(
    values,
    numbers=(
        "speed",
        "hours",
    ),
    asides=(
        "there are {x} people on the way",
        "the {thing} stops after {x} minutes for a moment, which does not matter",
        "the whole trip was planned {x} days before",
        "{who} owns {x} maps",
    ),
)
SPEED = (
    "a {thing} moves at {speed} {unit} per hour",
    "the speed of a {thing} is {speed} {unit} per hour",
    "a {thing} covers {speed} {unit} every hour",
    "in each hour a {thing} gets {speed} {unit} further",
)
HOURS = (
    "it travels for {hours} hours",
    "it is on the way for {hours} hours",
    "the journey lasts {hours} hours",
)
FAR = (
    "it has to go {far} {unit}",
    "the way is {far} {unit} long",
    "its goal is {far} {unit} away",
)
BOTH = (
    "a {thing} went {far} {unit} in {hours} hours",
    "in {hours} hours a {thing} covered {far} {unit}",
    "it took a {thing} {hours} hours to go {far} {unit}",
)
EXTRA = (
    "{extra} {unit} of the way are left after that",
    "after that there are still {extra} {unit} to go",
    "then the goal is another {extra} {unit} away",
)

FAMILIES = {
    "far": STORY.asked(
        (
            SPEED,
            HOURS,
            EXTRA,
        ),
        (
            "how far does it travel in that time",
            "how many {unit} does the {thing} cover in the {hours} hours",
            "what distance has it made by then, in {unit}",
        ),
        think="Asked: {unit} covered. Known: {speed} {unit} per hour, {hours} hours. The {extra} left do "
        "not matter. Multiply.",
        code="print({speed} * {hours})",
        reply="It covers {output} {unit}.",
        answer=lambda v: v["far"],
    ),
    "whole": STORY.asked(
        (
            SPEED,
            HOURS,
            EXTRA,
        ),
        (
            "how long is the whole way in {unit}",
            "how many {unit} is the whole trip",
            "how far is the goal from the start in {unit}",
        ),
        think="Asked: {unit} in all. Known: {speed} {unit} per hour, {hours} hours, {extra} left. Multiply, then add.",
        code="covered = {speed} * {hours}\nprint(covered + {extra})",
        reply="The whole way is {output} {unit}.",
        answer=lambda v: v["far"] + v["extra"],
    ),
    "time": STORY.asked(
        (
            SPEED,
            FAR,
        ),
        (
            "how many hours does it need",
            "how long will it take, in hours",
            "after how many hours does the {thing} arrive",
        ),
        think="Asked: hours. Known: {speed} {unit} per hour, {far} {unit}. Divide.",
        code="print({far} / {speed})",
        reply="It takes {output} hours.",
        answer=lambda v: v["hours"],
    ),
    "speed": STORY.asked(
        (BOTH,),
        (
            "how many {unit} did it make per hour",
            "what was its speed in {unit} per hour",
            "how fast was the {thing}, in {unit} per hour",
        ),
        think="Asked: speed. Known: {far} {unit}, {hours} hours. Divide.",
        code="print({far} / {hours})",
        reply="Its speed was {output} {unit} per hour.",
        answer=lambda v: v["speed"],
    ),
    "further": STORY.asked(
        (BOTH,),
        (
            "how many {unit} would it cover in one hour more, all in all",
            "how far would it be after one hour more at the same speed, counted from the start in {unit}",
        ),
        think="Asked: {unit} after one hour more. Known: {far} {unit}, {hours} hours. Divide, then add.",
        code="speed = {far} / {hours}\nprint({far} + speed)",
        reply="It would cover {output} {unit}.",
        answer=lambda v: v["far"] + v["speed"],
    ),
}
