"""People get on and off a bus; somebody asks how many were, got off, or are left."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    off = draw.integer(2, 25)
    start = off + draw.integer(2, 50)
    on = draw.integer(2, 30)
    return {
        "start": start,
        "off": off,
        "on": on,
        "end": start - off + on,
        "stay": start - off,
        "bigger": start + on,
        "x": draw.integer(2, 90),
        "bus": draw.pick("bus", "tram", "train", "ferry", "coach", "minibus", "night bus", "school bus"),
        "people": draw.pick("passengers", "people", "travellers", "riders"),
        "stop": draw.pick("the market", "the station", "the park", "the hospital", "the museum", "the old bridge"),
    }


STORY = Story(
    values,
    numbers=("start", "off", "on"),
    asides=(
        "the driver has worked for {x} weeks",
        "the ride to the next stop takes {x} minutes",
        "there are {x} seats in the {bus}",
        "yesterday {x} {people} used the same {bus}",
    ),
)
START = (
    "there were {start} {people} on a {bus}",
    "a {bus} was carrying {start} {people}",
    "{start} {people} were riding on a {bus}",
    "a {bus} set off with {start} {people} on board",
)
OFF = (
    "at {stop} {off} {people} got off",
    "{off} of them got off at {stop}",
    "{off} {people} left the {bus} at {stop}",
    "at {stop} it was left by {off} {people}",
)
ON = (
    "then {on} new {people} got on",
    "{on} {people} who had been waiting got on",
    "{on} others climbed in",
    "the {bus} picked up {on} more {people}",
)
END = (
    "after that there were {end} {people} on the {bus}",
    "the {bus} went on with {end} {people}",
    "now {end} {people} are on board",
)
SOME_OFF = (
    "at {stop} some {people} got off",
    "some of them left the {bus} at {stop}",
    "a few {people} got off at {stop}",
)
STAY = (
    "{stay} {people} stayed on the {bus}",
    "now only {stay} {people} are on board",
    "that left {stay} {people} on the {bus}",
)

FAMILIES = {
    "end": STORY.asked(
        (START, OFF, ON),
        (
            "how many {people} are on the {bus} now",
            "how many {people} were then on the {bus}",
            "with how many {people} did the {bus} go on",
        ),
        think="Asked: {people} now. Known: {start} at first, {off} got off, {on} got on. Subtract, then add.",
        code="print({start} - {off} + {on})",
        reply="There are {output} {people} on the {bus} now.",
        answer=lambda v: v["start"] - v["off"] + v["on"],
    ),
    "off": STORY.asked(
        (START, SOME_OFF, STAY),
        (
            "how many {people} got off",
            "how many {people} left the {bus} at {stop}",
            "what is the number of {people} who got off at {stop}",
        ),
        think="Asked: {people} who got off. Known: {start} at first, {stay} stayed. Subtract.",
        code="print({start} - {stay})",
        reply="{output} {people} got off.",
        answer=lambda v: v["start"] - v["stay"],
    ),
    "first": STORY.asked(
        (
            ("a {bus} came to {stop}", "a {bus} stopped at {stop}"),
            ("{off} {people} got off", "{off} {people} left it there"),
            ON,
            END,
        ),
        (
            "how many {people} were on the {bus} before it stopped",
            "how many {people} did the {bus} carry before {stop}",
            "how many {people} had been on the {bus} at first",
        ),
        think="Asked: {people} at first. Known: {off} got off, {on} got on, {end} in the end. Go back: take "
        "away {on}, add {off}.",
        code="print({end} - {on} + {off})",
        reply="There were {output} {people} on the {bus} at first.",
        answer=lambda v: v["start"],
    ),
    "on": STORY.asked(
        (START, OFF, ("then some new {people} got on", "several {people} who had been waiting got on"), END),
        (
            "how many {people} got on",
            "how many new {people} did the {bus} take on",
            "what was the number of {people} that got on at {stop}",
        ),
        think="Asked: {people} who got on. Known: {start} at first, {off} got off, {end} in the end. "
        "Find how many stayed, then subtract from the end.",
        code="stayed = {start} - {off}\nprint({end} - stayed)",
        reply="{output} {people} got on.",
        answer=lambda v: v["on"],
    ),
    "more_off": STORY.asked(
        (START, OFF, ON),
        (
            "by how many has the number of {people} changed at {stop}",
            "what is the difference between the {people} who got on and those who got off",
        ),
        think="Asked: difference of on and off. Known: {off} got off, {on} got on. The {start} do not matter. "
        "Larger minus smaller.",
        code="print(max({on}, {off}) - min({on}, {off}))",
        reply="The difference is {output} {people}.",
        answer=lambda v: abs(v["on"] - v["off"]),
    ),
}
