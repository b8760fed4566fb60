"""Messages received, sent, answered and deleted by two people or on two days."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    got, sent = draw.integer(5, 190), draw.integer(3, 120)
    done = draw.integer(1, got - 2)
    late = draw.integer(1, 80)
    thing, did, place = draw.pick(
        ("letters", "answered", "the office"),
        ("e-mails", "answered", "the office"),
        ("messages", "deleted", "the phone"),
        ("orders", "packed", "the warehouse"),
        ("calls", "taken", "the call centre"),
        ("questions", "answered", "the help desk"),
        ("parcels", "delivered", "the post office"),
        ("forms", "stamped", "the town hall"),
        ("bicycles", "repaired", "the workshop"),
        ("shirts", "ironed", "the laundry"),
        ("reports", "checked", "the school office"),
    )
    a, b = draw.pick(
        ("on Monday", "on Tuesday"),
        ("in the morning", "in the afternoon"),
        ("yesterday", "today"),
        ("last week", "this week"),
        ("in March", "in April"),
    )
    return {
        "got": got,
        "sent": sent,
        "done": done,
        "open": got - done,
        "late": late,
        "x": draw.integer(2, 150),
        "thing": thing,
        "did": did,
        "place": place,
        "a": a,
        "b": b,
    }


STORY = Story(
    values,
    numbers=("done", "late", "open"),
    asides=(
        "{x} people work for {place}",
        "a year ago it had been {x} {thing}",
        "the machines cost {x} dollars",
        "{x} {thing} went to another place",
    ),
)
GOT = (
    "{got} {thing} came to {place} {a}",
    "{a} {place} received {got} {thing}",
    "{a} {got} {thing} arrived at {place}",
)
DONE = (
    "{done} of them were {did} at once",
    "{done} {thing} were {did} on the same day",
    "{done} of the {thing} have been {did}",
)
LATE = ("{b} {late} more {thing} came", "{b} another {late} {thing} arrived", "{late} further {thing} arrived {b}")
OPEN = (
    "{open} {thing} are still waiting",
    "{open} {thing} have not been {did} yet",
    "there are still {open} {thing} that must be {did}",
)

FAMILIES = {
    "open": STORY.asked(
        (GOT, DONE),
        (
            "how many {thing} must still be {did}",
            "how many {thing} have not been {did} yet",
            "how many {thing} are still waiting",
        ),
        think="Asked: {thing} still waiting. Known: {got} came, {done} {did}. Subtract.",
        code="print({got} - {done})",
        reply="{output} {thing} are still waiting.",
        answer=lambda v: v["open"],
    ),
    "open_late": STORY.asked(
        (GOT, DONE, LATE),
        (
            "how many {thing} must still be {did} now",
            "how many {thing} are waiting now",
            "how many {thing} have not been {did} by now",
        ),
        think="Asked: {thing} waiting now. Known: {got} came, {done} {did}, {late} more came. Subtract, then add.",
        code="print({got} - {done} + {late})",
        reply="{output} {thing} are waiting.",
        answer=lambda v: v["open"] + v["late"],
    ),
    "came": STORY.asked(
        (GOT, DONE, LATE),
        ("how many {thing} came in all", "how many {thing} did {place} receive altogether"),
        think="Asked: {thing} that came. Known: {got} and {late} came. The {done} {did} do not matter. Add.",
        code="print({got} + {late})",
        reply="{output} {thing} came in all.",
        answer=lambda v: v["got"] + v["late"],
    ),
    "done": STORY.asked(
        (GOT, OPEN),
        ("how many {thing} have been {did}", "how many {thing} are done"),
        think="Asked: {thing} done. Known: {got} came, {open} still waiting. Subtract.",
        code="print({got} - {open})",
        reply="{output} {thing} are done.",
        answer=lambda v: v["done"],
    ),
    "got": STORY.asked(
        (("{thing} came to {place} {a}", "{place} received {thing} {a}"), DONE, OPEN),
        ("how many {thing} came {a}", "how many {thing} did {place} receive {a}"),
        think="Asked: {thing} that came. Known: {done} {did}, {open} still waiting. Add.",
        code="print({done} + {open})",
        reply="{output} {thing} came {a}.",
        answer=lambda v: v["got"],
    ),
}
