"""Words typed per minute, breaks, pages done and time needed."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, b = draw.people(2)
    r, s, m = draw.integer(20, 60), draw.integer(20, 60), draw.integer(5, 40)
    pause = draw.integer(5, 30)
    return {
        "a": a,
        "b": b,
        "r": r,
        "s": s,
        "m": m,
        "text": (r + s) * m,
        "own": r * m,
        "pause": pause,
        "d": draw.integer(2, 15),
        "pages": draw.integer(2, 12),
        "x": draw.integer(2, 60),
        "what": draw.pick("report", "letter", "story", "speech", "article", "play"),
    }


STORY = Story(
    values,
    numbers=("m", "pause", "d"),
    asides=("the {what} is about {x} birds", "the keyboard cost ${x}", "{b} is {x} years old"),
    category="multistep",
)
A = ("{a} types {r} words a minute", "{a}'s speed is {r} words per minute", "in a minute {a} types {r} words")
B = ("{b} types {s} words a minute", "{b} manages {s} words per minute")
TEXT = (
    "they type a {what} of {text} words together, each a part of it",
    "they share the work on a {what} of {text} words and begin at once",
)
OWN = ("a {what} that has to be typed has {own} words", "there is a {what} of {own} words to type")
FAMILIES = {
    "together": STORY.asked(
        (A, B, TEXT),
        (
            "how many minutes does it take",
            "in how many minutes is the {what} typed",
            "how many minutes do {a} and {b} need",
        ),
        think="Asked: minutes. Known: {r} and {s} words a minute, {text} words. Add the speeds, then divide.",
        code="speed = {r} + {s}\nprint({text} / speed)",
        reply="It takes {output} minutes.",
        answer=lambda v: v["m"],
    ),
    "pause": STORY.asked(
        (A, OWN, ("on the way there is a pause of {pause} minutes", "{a} takes a break of {pause} minutes")),
        ("how many minutes pass until the {what} is done", "after how many minutes is the {what} finished"),
        think="Asked: minutes in all. Known: {r} words a minute, {own} words, {pause} minutes of pause. "
        "Divide, then add the pause.",
        code="typing = {own} / {r}\nprint(typing + {pause})",
        reply="It takes {output} minutes.",
        answer=lambda v: v["m"] + v["pause"],
    ),
    "faster": STORY.asked(
        (
            A,
            (
                "{b} types {d} words a minute more",
                "{b} is faster by {d} words a minute",
                "{a} is slower than {b} by {d} words a minute",
            ),
            ("{b} works for {m} minutes", "{b} keeps typing for {m} minutes"),
        ),
        ("how many words does {b} type", "how many words are typed by {b}"),
        think="Asked: words of {b}. Known: {a} types {r} a minute, {b} {d} more, {m} minutes. "
        "Speed of {b}, times minutes.",
        code="speed = {r} + {d}\nprint(speed * {m})",
        reply="{b} types {output} words.",
        answer=lambda v: (v["r"] + v["d"]) * v["m"],
    ),
}
