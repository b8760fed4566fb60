"""A lift, climber or diver goes up and down."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    place, unit, low, high = draw.pick(
        ("lift", "floors", 2, 12),
        ("climber", "metres", 20, 300),
        ("balloon", "metres", 30, 400),
        ("drone", "feet", 10, 90),
        ("kite", "metres", 5, 40),
        ("beetle", "centimetres", 4, 60),
        ("snail", "inches", 2, 20),
        ("crane hook", "metres", 4, 30),
        ("cable car", "metres", 40, 600),
    )
    up, up2 = draw.integer(low, high), draw.integer(low, high)
    down = draw.integer(1, up)
    start = draw.integer(low, high)
    return {
        "start": start,
        "up": up,
        "down": down,
        "up2": up2,
        "end": start + up - down,
        "x": draw.integer(2, 90),
        "place": place,
        "unit": unit,
    }


STORY = Story(
    values,
    numbers=("up", "down", "up2"),
    asides=("a second {place} was {x} {unit} higher", "that took {x} seconds", "{x} people looked up"),
)
START = (
    "a {place} was {start} {unit} above the ground",
    "a {place} started {start} {unit} above the ground",
    "at first a {place} was at a height of {start} {unit}",
)
UP = ("it went up {up} {unit}", "it rose by {up} {unit}", "then it moved {up} {unit} up")
DOWN = ("after that it came down {down} {unit}", "then it sank {down} {unit}", "next it went {down} {unit} down")
UP2 = ("at last it went up another {up2} {unit}", "finally it rose {up2} {unit} more")
END = ("now it is {end} {unit} above the ground", "in the end its height was {end} {unit}")

FAMILIES = {
    "height": STORY.asked(
        (START, UP, DOWN),
        ("how many {unit} above the ground is the {place} now", "at what height in {unit} is the {place} then"),
        think="Asked: height now. Known: {start} {unit} at first, up {up}, down {down}. Add, then subtract.",
        code="print({start} + {up} - {down})",
        reply="It is {output} {unit} above the ground.",
        answer=lambda v: v["end"],
    ),
    "moved": STORY.asked(
        (START, UP, DOWN),
        ("how many {unit} did the {place} move in all, up and down", "what is the whole way of the {place} in {unit}"),
        think="Asked: the whole way. Known: up {up}, down {down} {unit}. The {start} do not matter. Add.",
        code="print({up} + {down})",
        reply="It moved {output} {unit} in all.",
        answer=lambda v: v["up"] + v["down"],
    ),
    "three": STORY.asked(
        (START, UP, DOWN, UP2),
        ("how many {unit} above the ground is the {place} now", "at what height in {unit} is the {place} in the end"),
        think="Asked: height now. Known: {start} {unit} at first, up {up}, down {down}, up {up2}. Add and "
        "subtract in order.",
        code="print({start} + {up} - {down} + {up2})",
        reply="It is {output} {unit} above the ground.",
        answer=lambda v: v["end"] + v["up2"],
    ),
    "start": STORY.asked(
        (("a {place} was above the ground", "a {place} was somewhere above the ground"), UP, DOWN, END),
        ("how high was the {place} at first in {unit}", "how many {unit} above the ground did it start"),
        think="Asked: height at first. Known: up {up}, down {down}, {end} {unit} in the end. Go back: add "
        "{down}, take away {up}.",
        code="print({end} + {down} - {up})",
        reply="It was {output} {unit} above the ground.",
        answer=lambda v: v["start"],
    ),
    "down": STORY.asked(
        (START, UP, ("after that it came down again for some {unit}", "then it went down a little"), END),
        ("how many {unit} did it come down", "by how many {unit} did the {place} go down"),
        think="Asked: way down. Known: {start} {unit} at first, up {up}, {end} in the end. Add, then subtract the end.",
        code="print({start} + {up} - {end})",
        reply="It came down {output} {unit}.",
        answer=lambda v: v["down"],
    ),
}
