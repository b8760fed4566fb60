"""Birds on a roof fly away and others land."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    first, away, more = draw.integer(4, 70), draw.integer(1, 40), draw.integer(1, 40)
    away = min(away, first - 1)
    again = draw.integer(1, first - away)
    animal, place, left_w, came_w = draw.pick(
        ("pigeons", "on a roof", "flew away", "landed"),
        ("swallows", "on a wire", "flew away", "landed"),
        ("ducks", "on a pond", "flew away", "landed"),
        ("frogs", "on a log", "jumped away", "jumped up"),
        ("butterflies", "on a bush", "flew away", "landed"),
        ("crows", "in a tree", "flew away", "landed"),
        ("bees", "on a flower bed", "flew away", "landed"),
        ("squirrels", "in an oak", "ran away", "climbed up"),
        ("cats", "on a wall", "ran away", "jumped up"),
        ("seals", "on a rock", "swam away", "climbed up"),
        ("geese", "in a field", "flew away", "landed"),
        ("deer", "in a clearing", "ran away", "appeared"),
    )
    return {
        "first": first,
        "away": away,
        "more": more,
        "again": again,
        "now": first - away + more,
        "rest": first - away,
        "x": draw.integer(2, 60),
        "animal": animal,
        "place": place,
        "left_w": left_w,
        "came_w": came_w,
    }


STORY = Story(
    values,
    numbers=("first", "away", "more", "again", "now"),
    asides=(
        "{x} people were watching",
        "the day before there had been {x} {animal}",
        "{x} minutes passed",
        "{x} other animals were near",
    ),
)
FIRST = (
    "there were {first} {animal} {place}",
    "{first} {animal} sat {place}",
    "somebody counted {first} {animal} {place}",
)
AWAY = ("{away} of them {left_w}", "{away} {animal} {left_w}", "a noise came and {away} of the {animal} {left_w}")
MORE = ("then {more} more {animal} {came_w}", "a little later {more} others {came_w}", "{more} new {animal} {came_w}")
AGAIN = ("then {again} more {left_w}", "after that another {again} {animal} {left_w}")
NOW = ("now there are {now} {animal}", "in the end {now} {animal} were {place}", "that made {now} {animal}")

FAMILIES = {
    "now": STORY.asked(
        (FIRST, AWAY, MORE),
        ("how many {animal} are there now", "how many {animal} were {place} then"),
        think="Asked: {animal} now. Known: {first} at first, {away} gone, {more} came. Subtract, then add.",
        code="print({first} - {away} + {more})",
        reply="There are {output} {animal} now.",
        answer=lambda v: v["now"],
    ),
    "twice_away": STORY.asked(
        (FIRST, AWAY, AGAIN),
        ("how many {animal} are left", "how many {animal} stayed {place}"),
        think="Asked: {animal} left. Known: {first} at first, {away} and {again} gone. Subtract both.",
        code="print({first} - {away} - {again})",
        reply="{output} {animal} are left.",
        answer=lambda v: v["first"] - v["away"] - v["again"],
    ),
    "gone": STORY.asked(
        (FIRST, AWAY, AGAIN),
        ("how many {animal} {left_w} in all", "how many of the {animal} are gone"),
        think="Asked: {animal} gone. Known: {away} and {again} gone. The {first} do not matter. Add.",
        code="print({away} + {again})",
        reply="{output} {animal} {left_w}.",
        answer=lambda v: v["away"] + v["again"],
    ),
    "first": STORY.asked(
        (("some {animal} sat {place}", "there were {animal} {place}"), AWAY, MORE, NOW),
        ("how many {animal} were there at first", "how many {animal} had been {place} before"),
        think="Asked: {animal} at first. Known: {away} gone, {more} came, {now} now. Go back: take away "
        "{more}, add {away}.",
        code="print({now} - {more} + {away})",
        reply="There were {output} {animal} at first.",
        answer=lambda v: v["first"],
    ),
    "some_away": STORY.asked(
        (
            FIRST,
            ("some of them {left_w}", "suddenly a few {left_w}"),
            ("only {rest} {animal} stayed", "{rest} were left", "then there were {rest}"),
        ),
        ("how many {animal} {left_w}", "how many of them {left_w}"),
        think="Asked: {animal} gone. Known: {first} at first, {rest} stayed. Subtract.",
        code="print({first} - {rest})",
        reply="{output} {animal} {left_w}.",
        answer=lambda v: v["away"],
    ),
}
