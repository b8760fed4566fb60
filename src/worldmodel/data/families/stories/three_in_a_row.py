"""Three people compared in a chain."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    gap, gap2 = draw.integer(2, 60), draw.integer(2, 60)
    low = draw.integer(2, 150) + gap2
    who, friend, third = draw.people(3)
    did, thing = draw.pick(
        ("caught", "fish"),
        ("earned", "dollars"),
        ("found", "mushrooms"),
        ("knows", "songs"),
        ("has", "stamps"),
        ("wrote", "pages"),
        ("ran", "laps"),
        ("sold", "tickets"),
        ("saved", "euros"),
        ("learned", "new words"),
        ("did", "push-ups"),
        ("threw", "hoops"),
    )
    return {
        "gap": gap,
        "gap2": gap2,
        "low": low,
        "high": low + gap,
        "third_n": low - gap2,
        "x": draw.integer(2, 99),
        "who": who,
        "friend": friend,
        "third": third,
        "did": did,
        "thing": thing,
    }


STORY = Story(
    values,
    numbers=("gap", "gap2"),
    free=True,
    asides=("the contest took {x} minutes", "{third} has {x} cousins", "their teacher could show {x} {thing}"),
)
LOW = (
    "{friend} {did} {low} {thing}",
    "for {friend} the number of {thing} is {low}",
    "{low} {thing} are {friend}'s share",
)
HIGH = ("{who} {did} {high} {thing}", "for {who} the number of {thing} is {high}", "{high} {thing} are {who}'s share")
GAP = (
    "{who} {did} {gap} more {thing} than {friend}",
    "compared with {who}, {friend} had {gap} {thing} fewer",
    "{friend} is {gap} {thing} behind {who}",
)
GAP2 = (
    "{third} {did} {gap2} fewer {thing} than {friend}",
    "{friend} {did} {gap2} {thing} more than {third}",
    "{third} is {gap2} {thing} behind {friend}",
)

FAMILIES = {
    "first": STORY.asked(
        (LOW, GAP, GAP2),
        ("how many {thing} does {who} have", "what is the number of {who}'s {thing}"),
        think="Asked: {thing} of {who}. Known: {friend} {low}, {who} {gap} more. {third}'s {gap2} do not matter. Add.",
        code="print({low} + {gap})",
        reply="{who} has {output} {thing}.",
        answer=lambda v: v["high"],
    ),
    "third": STORY.asked(
        (LOW, GAP, GAP2),
        ("how many {thing} does {third} have", "what is the number of {third}'s {thing}"),
        think="Asked: {thing} of {third}. Known: {friend} {low}, {third} {gap2} fewer. {who}'s {gap} do not "
        "matter. Subtract.",
        code="print({low} - {gap2})",
        reply="{third} has {output} {thing}.",
        answer=lambda v: v["third_n"],
    ),
    "down": STORY.asked(
        (HIGH, GAP, GAP2),
        ("how many {thing} does {third} have", "what is the number of {third}'s {thing}"),
        think="Asked: {thing} of {third}. Known: {who} {high}, {friend} {gap} fewer, {third} {gap2} fewer "
        "still. Subtract both.",
        code="print({high} - {gap} - {gap2})",
        reply="{third} has {output} {thing}.",
        answer=lambda v: v["third_n"],
    ),
    "span": STORY.asked(
        (HIGH, GAP, GAP2),
        ("how many more {thing} does {who} have than {third}", "how many {thing} is {third} behind {who}"),
        think="Asked: difference of {who} and {third}. Known: {gap} between {who} and {friend}, {gap2} more "
        "to {third}. Add.",
        code="print({gap} + {gap2})",
        reply="The difference is {output} {thing}.",
        answer=lambda v: v["gap"] + v["gap2"],
    ),
    "all": STORY.asked(
        (LOW, GAP, GAP2),
        (
            "how many {thing} is that for all three together",
            "how many {thing} do {who}, {friend} and {third} have in all",
        ),
        think="Asked: {thing} of all three. Known: {friend} {low}, {who} {gap} more, {third} {gap2} fewer. "
        "Find both, then add all.",
        code="first = {low} + {gap}\nthird = {low} - {gap2}\nprint({low} + first + third)",
        reply="Together it is {output} {thing}.",
        answer=lambda v: v["high"] + v["low"] + v["third_n"],
    ),
}
