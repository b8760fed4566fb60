"""Somebody has things, gives some away and finds others; different things are asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    given = draw.integer(2, 60)
    who, friend = draw.people(2)
    return {
        "had": given + draw.integer(1, 80),
        "given": given,
        "found": draw.integer(2, 60),
        "x": draw.integer(2, 40),
        "who": who,
        "friend": friend,
        "thing": draw.pick("marbles", "stamps", "shells", "pencils", "buttons", "cherries", "postcards", "beads"),
        "place": draw.pick("in the attic", "on the way home", "in a drawer", "at school", "under the bed"),
    }


STORY = Story(
    values,
    numbers=("had", "given", "found"),
    asides=("{friend} is {x} years old", "{x} children were watching", "{friend} lives {x} streets away"),
)
HAD = ("{who} had {had} {thing}", "{who} owned {had} {thing}", "there were {had} {thing} in {who}'s box")
GIVEN = (
    "{who} gave {given} of the {thing} to {friend}",
    "{given} {thing} were given to {friend}",
    "{friend} received {given} {thing} from {who}",
)
FOUND = ("{who} found {found} more {thing} {place}", "later {who} picked up {found} other {thing} {place}")

FAMILIES = {
    "left": STORY.asked(
        (HAD, GIVEN),
        (
            "how many {thing} did {who} have left",
            "how many {thing} remained with {who}",
            "how many {thing} does {who} still have",
        ),
        think="Asked: {thing} left. Known: {had} at first, {given} given away. Subtract.",
        code="print({had} - {given})",
        reply="{who} has {output} {thing} left.",
        answer=lambda v: v["had"] - v["given"],
    ),
    "now": STORY.asked(
        (HAD, GIVEN, FOUND),
        (
            "how many {thing} does {who} have now",
            "how many {thing} does that make for {who}",
            "what is the number of {thing} that {who} has in the end",
        ),
        think="Asked: {thing} in the end. Known: {had} at first, {given} given away, {found} found. "
        "Subtract, then add.",
        code="print({had} - {given} + {found})",
        reply="{who} has {output} {thing} now.",
        answer=lambda v: v["had"] - v["given"] + v["found"],
    ),
    "friend": STORY.asked(
        (HAD, GIVEN, ("{friend} already had {found} {thing}", "before that {friend} owned {found} {thing}")),
        (
            "how many {thing} does {friend} have now",
            "how many {thing} did {friend} end up with",
        ),
        think="Asked: {thing} of {friend}. Known: {found} before, {given} received. {who}'s do not matter. Add.",
        code="print({found} + {given})",
        reply="{friend} has {output} {thing} now.",
        answer=lambda v: v["found"] + v["given"],
    ),
}
