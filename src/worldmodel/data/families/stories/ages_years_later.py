"""Ages some years later or earlier; sums and differences."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    ago, young = draw.integer(2, 14), draw.integer(3, 40)
    young += ago
    gap, later = draw.integer(2, 30), draw.integer(2, 30)
    who, friend, third = draw.people(3)
    return {
        "ago": ago,
        "young": young,
        "gap": gap,
        "old": young + gap,
        "later": later,
        "future": young + later,
        "past": young - ago,
        "x": draw.integer(2, 70),
        "who": who,
        "friend": friend,
        "third": third,
    }


STORY = Story(
    values,
    numbers=("later", "ago"),
    asides=("{third} is {x} years old", "their house is {x} years old", "{who} has lived there for {x} months"),
)
OLD = ("{who} is {old} years old", "{who} is {old} now", "today {who} is {old} years old")
YOUNG = ("{friend} is {young} years old", "{friend} is {young} now", "at present {friend} is {young} years old")
GAP = ("{who} is {gap} years older than {friend}", "{friend} is {gap} years younger than {who}")

FAMILIES = {
    "later": STORY.asked(
        (OLD, YOUNG),
        (
            "how old will {friend} be in {later} years",
            "what will {friend}'s age be {later} years from now",
            "how old will {friend} be {later} years later",
        ),
        think="Asked: age of {friend} in {later} years. Known: {friend} {young} now. {who}'s {old} do not matter. Add.",
        code="print({young} + {later})",
        reply="{friend} will be {output} years old.",
        answer=lambda v: v["young"] + v["later"],
    ),
    "ago": STORY.asked(
        (OLD, YOUNG),
        ("how old was {friend} {ago} years ago", "what was {friend}'s age {ago} years ago"),
        think="Asked: age of {friend} {ago} years ago. Known: {friend} {young} now. {who}'s {old} do not "
        "matter. Subtract.",
        code="print({young} - {ago})",
        reply="{friend} was {output} years old.",
        answer=lambda v: v["young"] - v["ago"],
    ),
    "now_from_future": STORY.asked(
        (("in {later} years {friend} will be {future} years old", "{friend} will be {future} in {later} years"),),
        ("how old is {friend} now", "what is {friend}'s age today"),
        think="Asked: age of {friend} now. Known: {future} in {later} years. Subtract.",
        code="print({future} - {later})",
        reply="{friend} is {output} years old.",
        answer=lambda v: v["young"],
    ),
    "now_from_past": STORY.asked(
        (("{ago} years ago {friend} was {past} years old", "{friend} was {past} years old {ago} years ago"), GAP),
        ("how old is {who} now", "what is {who}'s age today"),
        think="Asked: age of {who} now. Known: {friend} {past} years, {ago} years ago, {who} {gap} years "
        "older. Add all.",
        code="print({past} + {ago} + {gap})",
        reply="{who} is {output} years old.",
        answer=lambda v: v["old"],
    ),
    "other_later": STORY.asked(
        (OLD, GAP),
        ("how old will {friend} be in {later} years", "what will {friend}'s age be {later} years from now"),
        think="Asked: age of {friend} in {later} years. Known: {who} {old}, {friend} {gap} younger. Subtract, "
        "then add {later}.",
        code="print({old} - {gap} + {later})",
        reply="{friend} will be {output} years old.",
        answer=lambda v: v["future"],
    ),
    "gap_later": STORY.asked(
        (OLD, YOUNG),
        (
            "how many years older than {friend} will {who} be in {later} years",
            "what will be the difference of their ages in {later} years",
        ),
        think="Asked: difference of ages later. Known: {who} {old}, {friend} {young}. It stays the same in "
        "{later} years. Subtract.",
        code="print({old} - {young})",
        reply="The difference will be {output} years.",
        answer=lambda v: v["gap"],
    ),
}
