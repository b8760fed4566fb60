"""A class goes on a trip: buses, costs, money collected, cost for each."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n, classes = draw.integer(15, 32), draw.integer(2, 6)
    pay, fund = draw.integer(9, 25), draw.integer(20, 200, 10)
    entry, bus = draw.integer(2, 12), n * draw.integer(2, 9)
    return {
        "n": n,
        "classes": classes,
        "t": draw.integer(2, 8),
        "pay": pay,
        "fund": fund,
        "entry": entry,
        "bus": bus,
        "seats": draw.integer(30, 60, 5),
        "x": draw.integer(2, 60),
        "place": draw.pick(
            "a castle", "a lake", "the zoo", "a museum", "a cave", "an old mill", "a chocolate factory", "a forest"
        ),
    }


STORY = Story(
    values,
    numbers=("n", "classes", "t"),
    asides=("the way takes {x} minutes", "last year the trip cost ${x} more", "{x} sandwiches are packed"),
    category="multistep",
)
CLASS = (
    "a class of {n} pupils goes to {place}",
    "{n} pupils of one class visit {place}",
    "a teacher takes {n} pupils to {place}",
)
MANY = (
    "{classes} classes of {n} pupils each go to {place}",
    "in each of {classes} classes that visit {place} there are {n} pupils",
)
BUS = ("the bus costs ${bus} for all", "they pay ${bus} together for the bus", "a bus is hired for {bus} dollars")
ENTRY = (
    "the entry is ${entry} for each pupil",
    "each pupil's ticket costs {entry} dollars",
    "for every pupil an entry fee of ${entry} is paid",
)
FAMILIES = {
    "total": STORY.asked(
        (CLASS, BUS, ENTRY),
        (
            "what does the whole trip cost",
            "how much must be paid in all",
            "how many dollars does the trip cost altogether",
        ),
        think="Asked: whole cost. Known: {n} pupils, bus {bus}, entry {entry} each. All entries, then add the bus.",
        code="entries = {n} * {entry}\nprint(entries + {bus})",
        reply="The trip costs ${output}.",
        answer=lambda v: v["n"] * v["entry"] + v["bus"],
    ),
    "each": STORY.asked(
        (CLASS, BUS, ENTRY),
        (
            "what does the trip cost each pupil if they share the bus equally",
            "how much does one pupil pay in all when the cost of the bus is shared equally",
        ),
        think="Asked: cost for one pupil. Known: {n} pupils, bus {bus}, entry {entry} each. "
        "Share of the bus, plus entry.",
        code="share = {bus} / {n}\nprint(share + {entry})",
        reply="Each pupil pays ${output}.",
        answer=lambda v: v["bus"] // v["n"] + v["entry"],
    ),
    "buses": STORY.asked(
        (
            MANY,
            ("{t} teachers come along", "{t} teachers go with them"),
            ("one bus has {seats} seats", "each bus takes {seats} people"),
        ),
        ("how many buses are needed", "how many buses must the school order"),
        think="Asked: buses. Known: {classes} classes of {n}, {t} teachers, {seats} seats. "
        "All people; divide and round up.",
        code="people = {classes} * {n} + {t}\nprint((people + {seats} - 1) // {seats})",
        reply="{output} buses are needed.",
        answer=lambda v: -(-(v["classes"] * v["n"] + v["t"]) // v["seats"]),
    ),
    "fund": STORY.asked(
        (
            CLASS,
            ("each pays ${pay}", "every pupil brings {pay} dollars"),
            ("the school adds ${fund}", "the parents' club gives ${fund} more"),
            BUS,
        ),
        ("how much money is there after paying the bus", "how many dollars are left when the bus is paid"),
        think="Asked: money left. Known: {n} pupils pay {pay} each, {fund} added, bus {bus}. "
        "Collected, plus the gift, minus the bus.",
        code="collected = {n} * {pay}\nall = collected + {fund}\nprint(all - {bus})",
        reply="${output} is there.",
        answer=lambda v: v["n"] * v["pay"] + v["fund"] - v["bus"],
    ),
}
