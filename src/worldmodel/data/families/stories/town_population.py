"""Large numbers: inhabitants of towns, compared and changed."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    low = draw.pick(draw.integer(300, 3000), draw.integer(3000, 90000), draw.integer(20, 900) * 100)
    gap, came, left = draw.integer(40, low), draw.integer(20, 900), draw.integer(10, low // 4)
    one, two = draw.sample(
        (
            "Westbridge",
            "Oakham",
            "Millford",
            "Stonebury",
            "Lakeside",
            "Redhill",
            "Greendale",
            "Fairview",
            "Northport",
            "Ashby",
            "Elmwood",
        ),
        2,
    )
    return {
        "low": low,
        "gap": gap,
        "high": low + gap,
        "came": came,
        "left": left,
        "x": draw.integer(30, 5000),
        "one": one,
        "two": two,
        "group": draw.pick("people", "inhabitants", "residents", "citizens"),
        "now": low + came,
    }


STORY = Story(
    values,
    asides=("the nearest city is {x} metres higher", "{x} tourists come every month", "a third town has {x} {group}"),
)
HIGH = ("{one} has {high} {group}", "there are {high} {group} in {one}", "the number of {group} in {one} is {high}")
LOW = ("{two} has {low} {group}", "there are {low} {group} in {two}", "the number of {group} in {two} is {low}")
GAP = (
    "{two} has {gap} fewer {group} than {one}",
    "{one} has {gap} more {group} than {two}",
    "there are {gap} {group} more in {one} than in {two}",
)
CAME = ("then {came} new {group} moved to {two}", "in one year {two} gained {came} {group}")
LEFT = ("{left} of them moved away from {two}", "in one year {two} lost {left} {group}")

FAMILIES = {
    "gap": STORY.asked(
        (HIGH, LOW),
        (
            "how many more {group} does {one} have than {two}",
            "how many fewer {group} are there in {two}",
            "what is the difference in {group}",
        ),
        think="Asked: difference. Known: {one} {high} {group}, {two} {low}. Subtract.",
        code="print({high} - {low})",
        reply="The difference is {output} {group}.",
        answer=lambda v: v["gap"],
    ),
    "both": STORY.asked(
        (HIGH, LOW),
        ("how many {group} live in both towns together", "what is the total number of {group} in {one} and {two}"),
        think="Asked: {group} of both. Known: {one} {high}, {two} {low}. Add.",
        code="print({high} + {low})",
        reply="Together they have {output} {group}.",
        answer=lambda v: v["high"] + v["low"],
    ),
    "low": STORY.asked(
        (HIGH, GAP),
        ("how many {group} does {two} have", "how many {group} are there in {two}"),
        think="Asked: {group} of {two}. Known: {one} {high}, {two} {gap} fewer. Subtract.",
        code="print({high} - {gap})",
        reply="{two} has {output} {group}.",
        answer=lambda v: v["low"],
    ),
    "both_gap": STORY.asked(
        (LOW, GAP),
        ("how many {group} live in both towns together", "what is the total number of {group} in {one} and {two}"),
        think="Asked: {group} of both. Known: {two} {low}, {one} {gap} more. Find {one}, then add.",
        code="larger = {low} + {gap}\nprint({low} + larger)",
        reply="Together they have {output} {group}.",
        answer=lambda v: v["high"] + v["low"],
    ),
    "moved": STORY.asked(
        (LOW, CAME, LEFT),
        ("how many {group} does {two} have now", "how many {group} were in {two} after that"),
        think="Asked: {group} of {two} now. Known: {low} at first, {came} came, {left} left. Add, then subtract.",
        code="print({low} + {came} - {left})",
        reply="{two} has {output} {group} now.",
        answer=lambda v: v["low"] + v["came"] - v["left"],
    ),
    "before": STORY.asked(
        (CAME, ("now {two} has {now} {group}", "after that there are {now} {group} in {two}")),
        ("how many {group} did {two} have before", "how many {group} were in {two} at first"),
        think="Asked: {group} of {two} before. Known: {came} came, {now} now. Subtract.",
        code="print({now} - {came})",
        reply="{two} had {output} {group}.",
        answer=lambda v: v["low"],
    ),
}
