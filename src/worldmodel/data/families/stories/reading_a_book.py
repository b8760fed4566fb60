"""Pages read at different rates; pages left, days needed, pages per day."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    p, d = draw.integer(8, 40), draw.integer(2, 9)
    q, e = draw.integer(10, 50), draw.integer(2, 12)
    return {
        **draw.who(),
        "p": p,
        "d": d,
        "q": q,
        "e": e,
        "pages": p * d + q * e,
        "x": draw.integer(3, 40),
        "book": draw.pick(
            "novel",
            "book about whales",
            "history book",
            "detective story",
            "travel book",
            "biography",
            "fairy-tale book",
        ),
    }


STORY = Story(
    values,
    numbers=("pages", "d", "p", "q", "e"),
    asides=("the book cost ${x}", "{their} shelf has {x} other books", "there are {x} pictures in it"),
    category="multistep",
)
PAGES = (
    "{who} is reading a {book} of {pages} pages",
    "a {book} that {who} reads has {pages} pages",
    "there are {pages} pages in {who}'s {book}",
)
FIRST = (
    "for the first {d} days {they} reads {p} pages a day",
    "{they} reads {p} pages on each of the first {d} days",
    "{p} pages a day are read during {d} days",
)
THEN = (
    "after that {they} reads {q} pages a day",
    "from then on {they} manages {q} pages a day",
    "then {their} pace changes to {q} pages a day",
)
FAMILIES = {
    "left": STORY.asked(
        (PAGES, FIRST),
        (
            "how many pages are left",
            "how many pages does {who} still have to read",
            "how many pages remain after these days",
        ),
        think="Asked: pages left. Known: {pages} pages, {p} a day for {d} days. Pages read, then subtract.",
        code="done = {p} * {d}\nprint({pages} - done)",
        reply="{output} pages are left.",
        answer=lambda v: v["pages"] - v["p"] * v["d"],
    ),
    "more_days": STORY.asked(
        (PAGES, FIRST, THEN),
        (
            "how many more days does {who} need to finish",
            "how many days does the rest take",
            "for how many days does {who} read after the pace changed",
        ),
        think="Asked: days for the rest. Known: {pages} pages, {p} a day for {d} days, then {q} a day. "
        "Pages read; pages left; divide.",
        code="done = {p} * {d}\nleft = {pages} - done\nprint(left / {q})",
        reply="The rest takes {output} days.",
        answer=lambda v: v["e"],
    ),
    "all_days": STORY.asked(
        (PAGES, FIRST, THEN),
        (
            "how many days does {who} take for the whole book",
            "after how many days in all is the book finished",
            "in how many days does {who} read all of it",
        ),
        think="Asked: days in all. Known: {pages} pages, {p} a day for {d} days, then {q} a day. "
        "Pages left, divided by the new pace, plus the first days.",
        code="done = {p} * {d}\nleft = {pages} - done\nmore = left / {q}\nprint({d} + more)",
        reply="{who} takes {output} days in all.",
        answer=lambda v: v["d"] + v["e"],
    ),
    "rate": STORY.asked(
        (
            PAGES,
            FIRST,
            (
                "the rest must be read in {e} days",
                "{they} has {e} days for the rest",
                "the book is due back {e} days later",
            ),
        ),
        ("how many pages a day must {who} read then", "how many pages a day does {who} need to read to finish in time"),
        think="Asked: pages a day for the rest. Known: {pages} pages, {p} a day for {d} days, {e} days left. "
        "Pages read; pages left; divide.",
        code="done = {p} * {d}\nleft = {pages} - done\nprint(left / {e})",
        reply="{who} must read {output} pages a day.",
        answer=lambda v: v["q"],
    ),
}
