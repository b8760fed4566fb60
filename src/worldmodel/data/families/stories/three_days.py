"""Something is collected or sold on three days; totals, one day, differences."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, gap = draw.integer(4, 200), draw.integer(2, 90)
    two, three = one + gap, draw.integer(4, 250)
    days = draw.pick(
        ("Monday", "Tuesday", "Wednesday"),
        ("Friday", "Saturday", "Sunday"),
        ("Tuesday", "Thursday", "Saturday"),
        ("Wednesday", "Thursday", "Friday"),
    )
    thing, did = draw.pick(
        ("eggs", "collected"),
        ("newspapers", "sold"),
        ("tickets", "sold"),
        ("parcels", "delivered"),
        ("bricks", "laid"),
        ("pears", "picked"),
        ("sandwiches", "made"),
        ("cars", "washed"),
        ("trees", "planted"),
        ("muffins", "baked"),
        ("flyers", "handed out"),
        ("photos", "taken"),
    )
    return {
        "one": one,
        "gap": gap,
        "two": two,
        "three": three,
        "all": one + two + three,
        "x": draw.integer(5, 300),
        "mon": days[0],
        "tue": days[1],
        "wed": days[2],
        "thing": thing,
        "did": did,
    }


STORY = Story(
    values,
    numbers=("one", "gap", "three"),
    free=True,
    asides=(
        "the week before {x} {thing} were {did}",
        "the work began at {x} minutes past eight",
        "another team had {x} {thing}",
    ),
)
ONE = (
    "{one} {thing} were {did} on {mon}",
    "on {mon} {one} {thing} were {did}",
    "{mon}'s number of {thing} {did} was {one}",
)
TWO = (
    "{two} {thing} were {did} on {tue}",
    "on {tue} the number of {thing} {did} was {two}",
    "on {tue} {two} {thing} were {did}",
)
MORE = (
    "on {tue} {gap} more {thing} were {did} than on {mon}",
    "on {mon} {gap} fewer {thing} were {did} than on {tue}",
    "{tue} brought {gap} {thing} more than {mon}",
)
THREE = ("{three} {thing} were {did} on {wed}", "on {wed} {three} {thing} were {did}")
ALL = (
    "{all} {thing} were {did} on {mon}, {tue} and {wed} together",
    "on the three days together {all} {thing} were {did}",
)

FAMILIES = {
    "all": STORY.asked(
        (ONE, TWO, THREE),
        (
            "how many {thing} were {did} in all",
            "how many {thing} were {did} from {mon} to {wed} on these days",
            "what is the total number of {thing}",
        ),
        think="Asked: {thing} in all. Known: {one} on {mon}, {two} on {tue}, {three} on {wed}. Add all.",
        code="print({one} + {two} + {three})",
        reply="{output} {thing} were {did} in all.",
        answer=lambda v: v["all"],
    ),
    "only_two": STORY.asked(
        (ONE, TWO, THREE),
        (
            "how many {thing} were {did} on {mon} and {wed} together",
            "how many {thing} were {did} if {tue} is not counted",
        ),
        think="Asked: {thing} on {mon} and {wed}. Known: {one} on {mon}, {three} on {wed}. {tue} does not count. Add.",
        code="print({one} + {three})",
        reply="{output} {thing} were {did} on these two days.",
        answer=lambda v: v["one"] + v["three"],
    ),
    "missing": STORY.asked(
        (ALL, ONE, TWO),
        ("how many {thing} were {did} on {wed}", "what was the number of {thing} on {wed}"),
        think="Asked: {thing} on {wed}. Known: {all} in all, {one} on {mon}, {two} on {tue}. Subtract both.",
        code="print({all} - {one} - {two})",
        reply="{output} {thing} were {did} on {wed}.",
        answer=lambda v: v["three"],
    ),
    "more_day": STORY.asked(
        (ONE, MORE),
        ("how many {thing} were {did} on {tue}", "what was the number of {thing} on {tue}"),
        think="Asked: {thing} on {tue}. Known: {one} on {mon}, {tue} {gap} more. Add.",
        code="print({one} + {gap})",
        reply="{output} {thing} were {did} on {tue}.",
        answer=lambda v: v["two"],
    ),
    "fewer_day": STORY.asked(
        (TWO, MORE),
        ("how many {thing} were {did} on {mon}", "what was the number of {thing} on {mon}"),
        think="Asked: {thing} on {mon}. Known: {two} on {tue}, {mon} {gap} fewer. Subtract.",
        code="print({two} - {gap})",
        reply="{output} {thing} were {did} on {mon}.",
        answer=lambda v: v["one"],
    ),
    "both_days": STORY.asked(
        (ONE, MORE, THREE),
        ("how many {thing} were {did} on the three days together", "how many {thing} were {did} in all"),
        think="Asked: {thing} in all. Known: {one} on {mon}, {tue} {gap} more, {three} on {wed}. Find {tue}, "
        "then add all.",
        code="tuesday = {one} + {gap}\nprint({one} + tuesday + {three})",
        reply="{output} {thing} were {did} in all.",
        answer=lambda v: v["all"],
    ),
}
