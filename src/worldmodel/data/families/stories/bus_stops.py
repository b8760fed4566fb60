"""Passengers get on and off at stops; who is on the bus, fares paid, free seats."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    start, off1, off2 = draw.integer(12, 50), draw.integer(2, 11), draw.integer(2, 9)
    on1, on2 = draw.integer(2, 20), draw.integer(10, 20)
    return {
        "start": start,
        "off1": off1,
        "on1": on1,
        "off2": off2,
        "on2": on2,
        "end": start - off1 + on1 - off2 + on2,
        "seats": start + on1 + on2 + draw.integer(1, 20),
        "fare": draw.integer(2, 5),
        "x": draw.integer(2, 60),
        "bus": draw.pick("a bus", "a tram", "a ferry", "a train", "a cable car", "a minibus"),
        "people": draw.pick("passengers", "people", "travellers"),
    }


STORY = Story(
    values,
    numbers=("start", "off1", "on1", "off2", "on2", "end"),
    asides=("the ride takes {x} minutes", "{x} bags are on board as well", "it goes {x} miles an hour"),
    category="multistep",
)
START = (
    "{bus} leaves with {start} {people}",
    "there are {start} {people} on {bus} at the start",
    "{start} {people} are on {bus} when it sets off",
)
ONE = (
    "at the first stop {off1} get off and {on1} get on",
    "{off1} leave at the first stop, where {on1} others get on",
    "first {on1} {people} get on and {off1} get off",
)
TWO = (
    "at the next stop {off2} get off and {on2} get on",
    "then {off2} leave and {on2} come in",
    "at the second stop {on2} get on while {off2} leave",
)
FAMILIES = {
    "now": STORY.asked(
        (START, ONE, TWO),
        (
            "how many {people} are on board now",
            "how many {people} go on from there",
            "how many {people} are there after that",
        ),
        think="Asked: {people} on board. Known: {start} at first; {off1} off, {on1} on; {off2} off, {on2} on. "
        "Follow each stop.",
        code="first = {start} - {off1} + {on1}\nprint(first - {off2} + {on2})",
        reply="{output} {people} are on board.",
        answer=lambda v: v["end"],
    ),
    "start": STORY.asked(
        (
            ("{bus} leaves with some {people}", "some {people} are on {bus} at the start"),
            ONE,
            TWO,
            ("now there are {end} {people} on board", "after that it has {end} {people}"),
        ),
        ("how many {people} were there at the start", "how many {people} were on board at first"),
        think="Asked: {people} at first. Known: {off1} off, {on1} on, {off2} off, {on2} on, {end} in the end. "
        "Go backwards.",
        code="before = {end} - {on2} + {off2}\nprint(before - {on1} + {off1})",
        reply="There were {output} {people} at the start.",
        answer=lambda v: v["start"],
    ),
    "seats": STORY.asked(
        (START, ("it has {seats} seats", "there are {seats} seats"), ONE),
        ("how many seats are free then", "how many seats are empty after the stop"),
        think="Asked: free seats. Known: {start} {people}, {seats} seats, {off1} off, {on1} on. "
        "{people} after the stop; subtract from the seats.",
        code="aboard = {start} - {off1} + {on1}\nprint({seats} - aboard)",
        reply="{output} seats are free.",
        answer=lambda v: v["seats"] - v["start"] + v["off1"] - v["on1"],
    ),
    "fares": STORY.asked(
        (START, ONE, TWO, ("everyone who gets on pays ${fare}", "each person pays {fare} dollars on boarding")),
        (
            "how much is paid by all {people} together, with those of the start",
            "how many dollars of fares are taken in all, also from those at the start",
        ),
        think="Asked: all fares. Known: {start} at first, {on1} and {on2} got on, {fare} each. "
        "Those who got off do not matter. Add, then multiply.",
        code="riders = {start} + {on1} + {on2}\nprint(riders * {fare})",
        reply="${output} is paid.",
        answer=lambda v: (v["start"] + v["on1"] + v["on2"]) * v["fare"],
    ),
}
