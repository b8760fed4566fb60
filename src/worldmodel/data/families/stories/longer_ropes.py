"""Two pieces of something; longer and shorter, cut off, joined."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    short, gap = draw.integer(4, 95), draw.integer(2, 60)
    one, two = draw.pick(
        ("red", "blue"), ("first", "second"), ("thick", "thin"), ("new", "old"), ("white", "black"), ("upper", "lower")
    )
    return {
        **draw.who(),
        "short": short,
        "gap": gap,
        "long": short + gap,
        "cut": draw.integer(1, short - 1),
        "x": draw.integer(2, 80),
        "one": one,
        "two": two,
        "thing": draw.pick(
            "rope", "ribbon", "board", "cable", "hose", "plank", "chain", "pipe", "fence", "tape", "thread"
        ),
        "unit": draw.pick("metres", "feet", "centimetres", "inches", "yards"),
    }


STORY = Story(
    values,
    numbers=("gap", "cut"),
    asides=(
        "{who} paid {x} dollars for it",
        "a third {thing} is {x} {unit} long",
        "{who} has worked on it for {x} minutes",
    ),
)
LONG = (
    "{who} has a {one} {thing} of {long} {unit}",
    "the {one} {thing} is {long} {unit} long",
    "the {one} {thing} has a length of {long} {unit}",
)
SHORT = (
    "the {two} {thing} is {short} {unit} long",
    "the {two} {thing} has a length of {short} {unit}",
    "the length of the {two} {thing} is {short} {unit}",
)
GAP = (
    "the {two} {thing} is {gap} {unit} shorter than the {one} one",
    "the {one} {thing} is {gap} {unit} longer than the {two} one",
    "the {two} {thing} is shorter by {gap} {unit} than the {one} {thing}",
)
CUT = ("{who} cuts {cut} {unit} off the {two} {thing}", "{cut} {unit} are cut off the {two} {thing}")

FAMILIES = {
    "long": STORY.asked(
        (SHORT, GAP),
        ("how long is the {one} {thing}", "what is the length of the {one} {thing} in {unit}"),
        think="Asked: length of the {one} {thing}. Known: {two} {short} {unit}, {one} {gap} longer. Add.",
        code="print({short} + {gap})",
        reply="The {one} {thing} is {output} {unit} long.",
        answer=lambda v: v["long"],
    ),
    "short": STORY.asked(
        (LONG, GAP),
        ("how long is the {two} {thing}", "what is the length of the {two} {thing} in {unit}"),
        think="Asked: length of the {two} {thing}. Known: {one} {long} {unit}, {two} {gap} shorter. Subtract.",
        code="print({long} - {gap})",
        reply="The {two} {thing} is {output} {unit} long.",
        answer=lambda v: v["short"],
    ),
    "cut_to_equal": STORY.asked(
        (LONG, SHORT),
        (
            "how much must be cut off the {one} {thing} to make both equally long",
            "by how many {unit} is the {one} {thing} longer",
            "how many {unit} shorter than the {one} {thing} is the {two} one",
        ),
        think="Asked: difference in length. Known: {one} {long} {unit}, {two} {short}. Subtract.",
        code="print({long} - {short})",
        reply="It is {output} {unit}.",
        answer=lambda v: v["gap"],
    ),
    "joined": STORY.asked(
        (LONG, GAP),
        ("how long are both together", "how many {unit} are there if both are laid end to end"),
        think="Asked: both lengths together. Known: {one} {long} {unit}, {two} {gap} shorter. Find the {two}, "
        "then add.",
        code="shorter = {long} - {gap}\nprint({long} + shorter)",
        reply="Together they are {output} {unit} long.",
        answer=lambda v: v["long"] + v["short"],
    ),
    "cut_then_gap": STORY.asked(
        (LONG, SHORT, CUT),
        ("how much longer is the {one} {thing} than the {two} one then", "what is the difference in {unit} after that"),
        think="Asked: difference after the cut. Known: {one} {long} {unit}, {two} {short}, {cut} cut off the {two}. "
        "Find the {two} now, then subtract.",
        code="now = {short} - {cut}\nprint({long} - now)",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["gap"] + v["cut"],
    ),
    "cut": STORY.asked(
        (LONG, SHORT, CUT),
        ("how long is the {two} {thing} now", "how many {unit} of the {two} {thing} are left"),
        think="Asked: rest of the {two} {thing}. Known: {short} {unit}, {cut} cut off. The {long} do not "
        "matter. Subtract.",
        code="print({short} - {cut})",
        reply="{output} {unit} are left.",
        answer=lambda v: v["short"] - v["cut"],
    ),
}
