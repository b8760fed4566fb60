"""Seats or places: taken, free, reserved."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    taken, held, free = draw.integer(5, 400), draw.integer(2, 90), draw.integer(2, 150)
    place, thing, who, use = draw.pick(
        ("hall", "seats", "people", "taken"),
        ("car park", "spaces", "cars", "taken"),
        ("hotel", "rooms", "guests", "taken"),
        ("harbour", "berths", "boats", "taken"),
        ("train", "seats", "passengers", "taken"),
        ("campsite", "pitches", "tents", "taken"),
        ("cinema", "seats", "visitors", "taken"),
        ("school", "lockers", "pupils", "used"),
        ("stable", "boxes", "horses", "used"),
        ("restaurant", "tables", "guests", "used"),
    )
    return {
        "taken": taken,
        "held": held,
        "free": free,
        "all": taken + held + free,
        "came": draw.integer(1, free),
        "gone": draw.integer(1, taken),
        "x": draw.integer(2, 300),
        "place": place,
        "thing": thing,
        "who": who,
        "use": use,
    }


STORY = Story(
    values,
    numbers=("held", "free", "came"),
    asides=(
        "a second {place} has {x} {thing}",
        "last week {x} {thing} were {use}",
        "{x} people work there",
        "the {place} was built {x} months ago",
    ),
)
ALL = (
    "a {place} has {all} {thing}",
    "there are {all} {thing} in a {place}",
    "the number of {thing} in a {place} is {all}",
)
TAKEN = ("{taken} of them are {use}", "{taken} {thing} are {use}", "{taken} are {use} already")
HELD = (
    "{held} {thing} are reserved",
    "another {held} {thing} are being kept for later",
    "{held} more are under repair",
)
FREE = ("{free} {thing} are free", "there are still {free} free {thing}", "the free {thing} number {free}")
PLACE = ("a {place} has {thing} for {who}", "there are many {thing} in a {place}")

FAMILIES = {
    "free": STORY.asked(
        (ALL, TAKEN, HELD),
        ("how many {thing} are free", "how many free {thing} are there", "how many {thing} are still to be had"),
        think="Asked: free {thing}. Known: {all} in all, {taken} {use}, {held} kept. Subtract both.",
        code="print({all} - {taken} - {held})",
        reply="{output} {thing} are free.",
        answer=lambda v: v["free"],
    ),
    "not_free": STORY.asked(
        (ALL, FREE),
        ("how many {thing} are not free", "how many {thing} are {use} or kept"),
        think="Asked: {thing} that are not free. Known: {all} in all, {free} free. Subtract.",
        code="print({all} - {free})",
        reply="{output} {thing} are not free.",
        answer=lambda v: v["taken"] + v["held"],
    ),
    "all": STORY.asked(
        (PLACE, TAKEN, HELD, FREE),
        ("how many {thing} does the {place} have in all", "what is the total number of {thing}"),
        think="Asked: {thing} in all. Known: {taken} {use}, {held} kept, {free} free. Add all.",
        code="print({taken} + {held} + {free})",
        reply="There are {output} {thing} in all.",
        answer=lambda v: v["all"],
    ),
    "more_come": STORY.asked(
        (PLACE, FREE, ("then {came} more are {use}", "soon {came} of the free ones are {use}")),
        ("how many {thing} are free then", "how many {thing} are left"),
        think="Asked: free {thing} now. Known: {free} free before, {came} more {use}. Subtract.",
        code="print({free} - {came})",
        reply="{output} {thing} are free.",
        answer=lambda v: v["free"] - v["came"],
    ),
    "some_go": STORY.asked(
        (
            PLACE,
            TAKEN,
            FREE,
            ("then {gone} of the {use} {thing} become free", "{gone} {thing} that were {use} become empty"),
        ),
        ("how many {thing} are free then", "how many free {thing} are there after that"),
        think="Asked: free {thing} now. Known: {free} free before, {gone} become free. The {taken} {use} do "
        "not matter. Add.",
        code="print({free} + {gone})",
        reply="{output} {thing} are free.",
        answer=lambda v: v["free"] + v["gone"],
    ),
}
