"""A group of boys and girls, or adults and children."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, group = draw.pick(
        ("boys", "girls", "children"),
        ("girls", "boys", "pupils"),
        ("adults", "children", "visitors"),
        ("men", "women", "people"),
        ("teachers", "students", "guests"),
        ("beginners", "experts", "players"),
        ("singers", "musicians", "performers"),
        ("women", "men", "runners"),
        ("nurses", "doctors", "helpers"),
    )
    second = draw.integer(3, 180)
    first = second + draw.integer(2, 90)
    return {
        "first": first,
        "second": second,
        "all": first + second,
        "came": draw.integer(2, 40),
        "went": draw.integer(1, min(first, 40)),
        "x": draw.integer(2, 120),
        "one": one,
        "two": two,
        "group": group,
        "place": draw.pick(
            "at the camp",
            "in the choir",
            "at the sports club",
            "at the swimming pool",
            "in the school hall",
            "at the fair",
            "at the concert",
            "on the playground",
            "at the museum",
        ),
    }


STORY = Story(
    values,
    numbers=("first", "second", "came", "went"),
    asides=(
        "{x} other people wait outside",
        "last year there were {x} {group}",
        "there is room for {x} cars outside",
        "{x} {group} live far away",
    ),
)
ONE = ("there are {first} {one} {place}", "{first} {one} are {place}", "{place} there are {first} {one}")
TWO = ("there are also {second} {two}", "{second} {two} have come, too", "besides them there are {second} {two}")
ALL = (
    "there are {all} {group} {place}, {one} and {two}",
    "{all} {group} are {place}, both {one} and {two}",
    "{place} {all} {group} were counted, only {one} and {two}",
)
PART = ("{first} of them are {one}", "among them there are {first} {one}", "{first} are {one} and all others {two}")

FAMILIES = {
    "all": STORY.asked(
        (ONE, TWO),
        (
            "how many {group} are there in all",
            "how many {group} are {place} altogether",
            "what is the total number of {group}",
        ),
        think="Asked: {group} in all. Known: {first} {one}, {second} {two}. Add.",
        code="print({first} + {second})",
        reply="There are {output} {group} in all.",
        answer=lambda v: v["all"],
    ),
    "part": STORY.asked(
        (ALL, PART),
        ("how many {two} are there", "how many of the {group} are {two}", "what is the number of {two}"),
        think="Asked: {two}. Known: {all} in all, {first} {one}. Subtract.",
        code="print({all} - {first})",
        reply="There are {output} {two}.",
        answer=lambda v: v["second"],
    ),
    "part_gap": STORY.asked(
        (ALL, PART),
        (
            "how many more {one} than {two} are there",
            "by how many are there fewer {two} than {one}",
        ),
        think="Asked: difference of {one} and {two}. Known: {all} in all, {first} {one}. Find the {two}, then "
        "the difference.",
        code="others = {all} - {first}\nprint({first} - others)",
        reply="The difference is {output}.",
        answer=lambda v: v["first"] - v["second"],
    ),
    "come": STORY.asked(
        (ONE, TWO, ("then {came} more {two} arrive", "{came} further {two} join them")),
        (
            "how many {group} are there now",
            "how many {group} are {place} then",
            "what is the total number of {group} now",
        ),
        think="Asked: {group} now. Known: {first} {one}, {second} {two}, {came} more {two}. Add all.",
        code="print({first} + {second} + {came})",
        reply="There are {output} {group} now.",
        answer=lambda v: v["all"] + v["came"],
    ),
    "two_now": STORY.asked(
        (ONE, TWO, ("then {came} more {two} arrive", "{came} further {two} join them")),
        ("how many {two} are there now", "what is the number of {two} now"),
        think="Asked: {two} now. Known: {second} {two}, {came} more. The {first} {one} do not matter. Add.",
        code="print({second} + {came})",
        reply="There are {output} {two} now.",
        answer=lambda v: v["second"] + v["came"],
    ),
    "go": STORY.asked(
        (ALL, PART, ("then {went} {one} go home", "after a while {went} of the {one} leave")),
        ("how many {one} stay", "how many {one} are left", "how many {one} are still {place}"),
        think="Asked: {one} left. Known: {first} {one}, {went} of them go. The {all} in all do not matter. Subtract.",
        code="print({first} - {went})",
        reply="{output} {one} are left.",
        answer=lambda v: v["first"] - v["went"],
    ),
}
