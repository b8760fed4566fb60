"""Money is paid into an account and taken out."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    start, paid, taken = draw.integer(200, 6000), draw.integer(20, 2500), draw.integer(20, 1900)
    taken = min(taken, start - 10)
    return {
        **draw.who(),
        "start": start,
        "paid": paid,
        "taken": taken,
        "end": start + paid - taken,
        "rest": start - taken,
        "x": draw.integer(10, 3000),
        "money": draw.pick("dollars", "euros", "pounds", "crowns", "rupees", "yen"),
        "job": draw.pick("wages", "a sale", "a prize", "a refund"),
    }


STORY = Story(
    values,
    asides=(
        "{their} sister has {x} {money}",
        "the bank was founded {x} months ago",
        "a new sofa would cost {x} {money}",
    ),
)
START = (
    "{who} had {start} {money} in the bank",
    "there were {start} {money} in {who}'s account",
    "{who}'s account stood at {start} {money}",
)
PAID = (
    "then {paid} {money} were paid in from {job}",
    "{paid} {money} from {job} came in",
    "{they} paid in {paid} {money}",
)
TAKEN = (
    "{they} took out {taken} {money}",
    "{taken} {money} were withdrawn",
    "a bill of {taken} {money} was paid from it",
)
END = ("after that the account stood at {end} {money}", "in the end there were {end} {money} in it")
REST = ("then {rest} {money} were left", "that left {rest} {money} in the account")

FAMILIES = {
    "end": STORY.asked(
        (START, PAID, TAKEN),
        (
            "how many {money} are in the account now",
            "how much is in the account after that in {money}",
            "what is the new balance in {money}",
        ),
        think="Asked: {money} in the account. Known: {start} at first, {paid} in, {taken} out. Add, then subtract.",
        code="print({start} + {paid} - {taken})",
        reply="There are {output} {money} in the account.",
        answer=lambda v: v["end"],
    ),
    "start": STORY.asked(
        (("{who} has a bank account", "{who} has money in the bank"), PAID, TAKEN, END),
        ("how many {money} were in the account at first", "what was the balance before in {money}"),
        think="Asked: {money} at first. Known: {paid} in, {taken} out, {end} in the end. Go back: add "
        "{taken}, take away {paid}.",
        code="print({end} + {taken} - {paid})",
        reply="There were {output} {money} at first.",
        answer=lambda v: v["start"],
    ),
    "taken": STORY.asked(
        (START, ("{they} took out some money", "some of it was withdrawn"), REST),
        ("how many {money} did {who} take out", "how many {money} were withdrawn"),
        think="Asked: {money} taken out. Known: {start} at first, {rest} left. Subtract.",
        code="print({start} - {rest})",
        reply="{output} {money} were taken out.",
        answer=lambda v: v["taken"],
    ),
    "paid": STORY.asked(
        (START, TAKEN, ("then some money was paid in", "after that {they} paid something in"), END),
        ("how many {money} were paid in", "what was the amount paid in, in {money}"),
        think="Asked: {money} paid in. Known: {start} at first, {taken} out, {end} in the end. Find the rest, "
        "then subtract it from the end.",
        code="rest = {start} - {taken}\nprint({end} - rest)",
        reply="{output} {money} were paid in.",
        answer=lambda v: v["paid"],
    ),
}
