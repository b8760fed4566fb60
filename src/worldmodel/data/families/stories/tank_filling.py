"""A tank fills and leaks or is used; how much is in it, and when it is full."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    out = draw.integer(2, 20)
    rate, t, start = out + draw.integer(2, 40), draw.integer(2, 40), draw.integer(5, 300)
    return {
        "out": out,
        "rate": rate,
        "t": t,
        "start": start,
        "size": start + (rate - out) * t,
        "big": start + rate * t,
        "x": draw.integer(2, 60),
        "tank": draw.pick("tank", "pool", "pond", "barrel", "basin", "trough"),
        "unit": draw.pick("litres", "liters", "gallons"),
        "time": draw.pick("minute", "hour"),
    }


STORY = Story(
    values,
    numbers=("out", "rate", "t"),
    asides=("the {tank} was built {x} years ago", "the water costs ${x}", "the hose is {x} feet long"),
    category="multistep",
)
START = (
    "there are {start} {unit} of water in a {tank}",
    "a {tank} already holds {start} {unit} of water",
    "a {tank} begins with {start} {unit}",
)
RATE = (
    "every {time} {rate} {unit} flow in",
    "a pump adds {rate} {unit} each {time}",
    "a tap brings {rate} {unit} per {time}",
)
OUT = (
    "at the same time {out} {unit} leak out each {time}",
    "through a hole {out} {unit} are lost every {time}",
    "{out} {unit} run out per {time}",
)
FAMILIES = {
    "after": STORY.asked(
        (START, RATE, OUT),
        ("how many {unit} are in the {tank} after {t} {time}s", "how much water is there after {t} {time}s, in {unit}"),
        think="Asked: water after {t} {time}s. Known: {start} at first, {rate} in, {out} out. "
        "Gain per {time}, times {time}s, plus the start.",
        code="gain = {rate} - {out}\nadded = gain * {t}\nprint({start} + added)",
        reply="There are {output} {unit} in it.",
        answer=lambda v: v["size"],
    ),
    "full": STORY.asked(
        (START, ("the {tank} holds {size} {unit} when full", "it is full at {size} {unit}"), RATE, OUT),
        ("after how many {time}s is the {tank} full", "how many {time}s does it take to fill the {tank}"),
        think="Asked: {time}s until full. Known: {start} at first, {size} when full, {rate} in, {out} out. "
        "Missing water; gain per {time}; divide.",
        code="missing = {size} - {start}\ngain = {rate} - {out}\nprint(missing / gain)",
        reply="It is full after {output} {time}s.",
        answer=lambda v: v["t"],
    ),
    "noleak": STORY.asked(
        (START, ("the {tank} holds {big} {unit} when full", "it is full at {big} {unit}"), RATE),
        ("how many {time}s pass until the {tank} is full", "how long does it take to fill the {tank}, in {time}s"),
        think="Asked: {time}s until full. Known: {start} at first, {big} when full, {rate} in. "
        "Missing water, then divide.",
        code="missing = {big} - {start}\nprint(missing / {rate})",
        reply="It takes {output} {time}s.",
        answer=lambda v: v["t"],
    ),
}
