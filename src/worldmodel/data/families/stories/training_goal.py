"""A goal is reached in parts; what is done, what is left, by how much it is passed."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, left, over = draw.integer(3, 120), draw.integer(3, 120), draw.integer(2, 150), draw.integer(1, 60)
    do, done, thing = draw.pick(
        ("swim", "swam", "laps"),
        ("run", "ran", "rounds"),
        ("do", "did", "push-ups"),
        ("learn", "learned", "words"),
        ("write", "wrote", "postcards"),
        ("plant", "planted", "bulbs"),
        ("sell", "sold", "badges"),
        ("knit", "knitted", "rows"),
        ("pick", "picked", "peaches"),
        ("fold", "folded", "cranes"),
        ("pack", "packed", "parcels"),
        ("paint", "painted", "fence posts"),
        ("solve", "solved", "sums"),
        ("throw", "threw", "free throws"),
    )
    a, b = draw.pick(
        ("on Monday", "on Tuesday"),
        ("in the morning", "in the afternoon"),
        ("yesterday", "today"),
        ("in the first hour", "in the second hour"),
        ("in May", "in June"),
    )
    goal = one + two + left
    least = max(1, one + two - over)
    return {
        **draw.who(),
        "one": one,
        "two": two,
        "goal": goal,
        "small": least,
        "left": left,
        "x": draw.integer(3, 150),
        "do": do,
        "done": done,
        "thing": thing,
        "a": a,
        "b": b,
    }


STORY = Story(
    values,
    numbers=("one", "two", "left"),
    asides=(
        "{their} friend {done} {x} {thing}",
        "last year {they} {done} {x} {thing}",
        "{they} rested for {x} minutes in between",
    ),
)
GOAL = (
    "{who} wants to {do} {goal} {thing}",
    "{who}'s goal is {goal} {thing}",
    "{who} has promised to {do} {goal} {thing}",
)
SMALL = (
    "{who} wants to {do} at least {small} {thing}",
    "{who}'s goal is {small} {thing}",
    "{who} had planned to {do} {small} {thing}",
)
ONE = ("{a} {they} {done} {one} {thing}", "{they} {done} {one} of them {a}", "{they} {done} {one} {thing} {a}")
TWO = ("{b} {they} {done} {two} {thing}", "{b} it was {two} {thing}", "{they} {done} {two} more {b}")
LEFT = ("there are {left} {thing} left to {do}", "{they} still has to {do} {left} {thing}")

FAMILIES = {
    "left": STORY.asked(
        (GOAL, ONE, TWO),
        (
            "how many {thing} does {who} still have to {do}",
            "how many more {thing} must {who} {do} to reach the goal",
            "how many {thing} are missing",
        ),
        think="Asked: {thing} left. Known: goal {goal}, done {one} and {two}. Subtract both.",
        code="print({goal} - {one} - {two})",
        reply="{output} {thing} are left.",
        answer=lambda v: v["left"],
    ),
    "over": STORY.asked(
        (SMALL, ONE, TWO),
        ("by how many {thing} did {who} pass the goal", "how many more {thing} than the goal did {who} {do}"),
        think="Asked: {thing} above the goal. Known: goal {small}, done {one} and {two}. Add, then subtract the goal.",
        code="done = {one} + {two}\nprint(done - {small})",
        reply="{who} passed the goal by {output} {thing}.",
        answer=lambda v: v["one"] + v["two"] - v["small"],
    ),
    "done": STORY.asked(
        (GOAL, ONE, TWO),
        ("how many {thing} did {who} {do} in all so far", "how many {thing} are done"),
        think="Asked: {thing} done. Known: {one} and {two} done. The goal {goal} does not matter. Add.",
        code="print({one} + {two})",
        reply="{who} {done} {output} {thing}.",
        answer=lambda v: v["one"] + v["two"],
    ),
    "goal": STORY.asked(
        (
            ("{who} has a goal for the number of {thing}", "{who} is working towards a number of {thing}"),
            ONE,
            TWO,
            LEFT,
        ),
        ("how many {thing} is the goal", "what is {who}'s goal in {thing}"),
        think="Asked: the goal. Known: done {one} and {two}, {left} left. Add all.",
        code="print({one} + {two} + {left})",
        reply="The goal is {output} {thing}.",
        answer=lambda v: v["goal"],
    ),
    "second": STORY.asked(
        (GOAL, ONE, ("{b} {they} did more of them", "{b} {they} went on"), LEFT),
        ("how many {thing} did {who} {do} {b}", "how many {thing} were done {b}"),
        think="Asked: {thing} done {b}. Known: goal {goal}, {one} done {a}, {left} left. Subtract both.",
        code="print({goal} - {one} - {left})",
        reply="{who} {done} {output} {thing} {b}.",
        answer=lambda v: v["two"],
    ),
}
