"""Somebody reads a book on two days; pages read, left, or in all."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    one, two, left = draw.integer(4, 90), draw.integer(4, 90), draw.integer(3, 240)
    first, second = draw.pick(
        ("on Monday", "on Tuesday"),
        ("yesterday", "today"),
        ("on Saturday", "on Sunday"),
        ("in the morning", "in the evening"),
        ("last week", "this week"),
        ("before lunch", "after lunch"),
        ("on the train", "at home"),
    )
    return {
        **draw.who(),
        "one": one,
        "two": two,
        "left": left,
        "whole": one + two + left,
        "x": draw.integer(2, 60),
        "first": first,
        "second": second,
        "book": draw.pick("book", "novel", "mystery", "comic book", "story book", "guidebook", "diary", "textbook"),
    }


STORY = Story(
    values,
    numbers=("one", "two", "left"),
    asides=(
        "the {book} has {x} pictures",
        "{their} sister has read {x} pages of another {book}",
        "the {book} cost {x} dollars",
        "it is divided into {x} chapters",
    ),
)
WHOLE = (
    "{who} is reading a {book} of {whole} pages",
    "{who} has borrowed a {book} that has {whole} pages",
    "the {book} that {who} is reading has {whole} pages",
    "there are {whole} pages in {who}'s {book}",
)
ONE = ("{they} read {one} pages {first}", "{first} {they} read {one} pages", "{one} pages were read {first}")
TWO = (
    "{second} {they} read {two} more pages",
    "{they} read another {two} pages {second}",
    "{two} further pages were read {second}",
)
LEFT = (
    "{they} still has {left} pages to read",
    "there are {left} pages left to read",
    "{left} pages have not been read yet",
)

FAMILIES = {
    "left": STORY.asked(
        (WHOLE, ONE, TWO),
        (
            "how many pages are left to read",
            "how many pages does {who} still have to read",
            "how many more pages must {who} read to finish the {book}",
            "how many pages has {who} not read yet",
        ),
        think="Asked: pages left. Known: {whole} pages in all, {one} and {two} read. Subtract both.",
        code="print({whole} - {one} - {two})",
        reply="{who} has {output} pages left to read.",
        answer=lambda v: v["left"],
    ),
    "read": STORY.asked(
        (WHOLE, ONE, TWO),
        (
            "how many pages has {who} read so far",
            "how many pages did {who} read in all",
            "what is the number of pages that {who} has read",
        ),
        think="Asked: pages read. Known: {one} and {two} read. The {whole} do not matter. Add.",
        code="print({one} + {two})",
        reply="{who} has read {output} pages.",
        answer=lambda v: v["one"] + v["two"],
    ),
    "whole": STORY.asked(
        (
            ("{who} is reading a {book}", "{who} has begun a {book}", "{who} is in the middle of a {book}"),
            ONE,
            TWO,
            LEFT,
        ),
        (
            "how many pages does the {book} have",
            "how long is the {book} in pages",
            "what is the number of pages in the {book}",
        ),
        think="Asked: pages of the {book}. Known: {one} and {two} read, {left} left. Add all.",
        code="print({one} + {two} + {left})",
        reply="The {book} has {output} pages.",
        answer=lambda v: v["whole"],
    ),
    "second": STORY.asked(
        (WHOLE, ONE, ("{second} {they} read some more", "{they} went on reading {second}"), LEFT),
        ("how many pages did {who} read {second}", "how many pages were read {second}"),
        think="Asked: pages read {second}. Known: {whole} in all, {one} read {first}, {left} left. Subtract both.",
        code="print({whole} - {one} - {left})",
        reply="{who} read {output} pages {second}.",
        answer=lambda v: v["two"],
    ),
    "so_far": STORY.asked(
        (WHOLE, LEFT),
        (
            "how many pages has {who} read already",
            "how many pages of the {book} has {who} read",
            "how many pages are done",
        ),
        think="Asked: pages read. Known: {whole} in all, {left} left. Subtract.",
        code="print({whole} - {left})",
        reply="{who} has read {output} pages.",
        answer=lambda v: v["whole"] - v["left"],
    ),
}
