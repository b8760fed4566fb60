"""Animals of several kinds on a farm, in a zoo or a shelter."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, three = draw.sample(
        ("goats", "sheep", "cows", "hens", "ducks", "geese", "horses", "pigs", "donkeys", "rabbits", "turkeys"), 3
    )
    first, gap, third = draw.integer(3, 150), draw.integer(2, 60), draw.integer(2, 90)
    return {
        **draw.who(),
        "first": first,
        "gap": gap,
        "second": first + gap,
        "third": third,
        "all": 2 * first + gap + third,
        "sold": draw.integer(1, first),
        "x": draw.integer(2, 90),
        "one": one,
        "two": two,
        "three": three,
        "place": draw.pick(
            "on a farm", "on {w}'s farm", "in a large meadow", "on an island", "at an animal home"
        ).replace("{w}", "the uncle"),
    }


STORY = Story(
    values,
    numbers=("first", "gap", "third", "sold"),
    free=True,
    asides=(
        "{x} visitors came to see the animals",
        "{x} swallows nest under the roof",
        "the farm is {x} years old",
        "the neighbour has {x} {one}",
    ),
)
FIRST = ("{first} {one} live {place}", "there are {first} {one} {place}", "{who} counts {first} {one} {place}")
SECOND = ("{second} {two} live {place}", "there are {second} {two} {place}", "{who} counts {second} {two}")
GAP = (
    "there are {gap} more {two} than {one}",
    "there are {gap} fewer {one} than {two}",
    "the {two} outnumber the {one} by {gap}",
)
THIRD = ("there are {third} {three}", "{third} {three} belong to {who}", "the {three} number {third}")

FAMILIES = {
    "all": STORY.asked(
        (FIRST, SECOND, THIRD),
        (
            "how many animals are there in all",
            "how many animals are there altogether",
            "what is the number of all animals",
        ),
        think="Asked: animals in all. Known: {first} {one}, {second} {two}, {third} {three}. Add all.",
        code="print({first} + {second} + {third})",
        reply="There are {output} animals in all.",
        answer=lambda v: v["all"],
    ),
    "all_gap": STORY.asked(
        (FIRST, GAP, THIRD),
        ("how many animals are there in all", "how many {one}, {two} and {three} are there altogether"),
        think="Asked: animals in all. Known: {first} {one}, {gap} more {two}, {third} {three}. Find the "
        "{two}, then add all.",
        code="second = {first} + {gap}\nprint({first} + second + {third})",
        reply="There are {output} animals in all.",
        answer=lambda v: v["all"],
    ),
    "two": STORY.asked(
        (FIRST, GAP, THIRD),
        ("how many {two} are there", "what is the number of {two}"),
        think="Asked: {two}. Known: {first} {one}, {gap} more {two}. The {third} {three} do not matter. Add.",
        code="print({first} + {gap})",
        reply="There are {output} {two}.",
        answer=lambda v: v["second"],
    ),
    "one": STORY.asked(
        (SECOND, GAP, THIRD),
        ("how many {one} are there", "what is the number of {one}"),
        think="Asked: {one}. Known: {second} {two}, {gap} fewer {one}. The {third} {three} do not matter. Subtract.",
        code="print({second} - {gap})",
        reply="There are {output} {one}.",
        answer=lambda v: v["first"],
    ),
    "sold": STORY.asked(
        (FIRST, SECOND, ("{sold} of the {one} are sold", "{who} sells {sold} {one}")),
        ("how many {one} and {two} are left together", "how many animals remain of these two kinds"),
        think="Asked: {one} and {two} left. Known: {first} {one}, {second} {two}, {sold} {one} sold. Add, "
        "then subtract.",
        code="print({first} + {second} - {sold})",
        reply="{output} animals are left.",
        answer=lambda v: v["first"] + v["second"] - v["sold"],
    ),
    "kinds_gap": STORY.asked(
        (FIRST, SECOND, THIRD),
        ("how many more {two} than {one} are there", "by how many are there fewer {one} than {two}"),
        think="Asked: difference of {two} and {one}. Known: {second} {two}, {first} {one}. The {third} "
        "{three} do not matter. Subtract.",
        code="print({second} - {first})",
        reply="There are {output} more {two} than {one}.",
        answer=lambda v: v["gap"],
    ),
}
