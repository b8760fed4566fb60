"""A book is read at so many pages a day."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    per, days = draw.integer(4, 45), draw.integer(2, 21)
    left = draw.integer(5, 200)
    return {
        **draw.who(),
        "per": per,
        "days": days,
        "done": per * days,
        "left": left,
        "all": per * days + left,
        "x": draw.integer(2, 60),
        "new": draw.integer(2, 30),
        "full": per * (days + draw.integer(1, 9)),
        "book": draw.pick(
            "a novel",
            "a comic",
            "a book about whales",
            "a travel book",
            "an adventure story",
            "a history book",
            "a detective story",
            "a thick book of fairy tales",
        ),
    }


STORY = Story(
    values,
    numbers=(
        "per",
        "days",
        "left",
        "all",
    ),
    asides=(
        "the book cost ${x}",
        "{their} brother reads {x} pages a day",
        "there are {x} pictures in it",
        "{they} got it {x} weeks ago",
    ),
)
PER = (
    "{who} reads {per} pages of {book} every day",
    "each day {who} gets through {per} pages of {book}",
    "{who} reads {book} at a rate of {per} pages a day",
)
DAYS = (
    "{they} has been reading for {days} days",
    "{days} days have gone by",
    "{they} keeps that up for {days} days",
)
ALL = (
    "it has {all} pages",
    "the book is {all} pages long",
    "there are {all} pages in it",
)
LEFT = (
    "{left} pages are still unread",
    "{they} then has {left} pages left",
    "after that {left} pages remain",
)
DONE = (
    "{who} read {done} pages of {book} in {days} days",
    "in {days} days {who} read {done} pages of {book}",
    "it took {who} {days} days to read {done} pages of {book}",
)
FULL = (
    "it has {full} pages",
    "the book is {full} pages long",
)

FAMILIES = {
    "read": STORY.asked(
        (
            PER,
            DAYS,
            ALL,
        ),
        (
            "how many pages has {who} read",
            "how many pages does {who} read in that time",
            "what number of pages is behind {who} by then",
        ),
        think="Asked: pages read. Known: {per} pages a day, {days} days. The {all} pages of the book do "
        "not matter. Multiply.",
        code="print({per} * {days})",
        reply="{who} has read {output} pages.",
        answer=lambda v: v["done"],
    ),
    "left": STORY.asked(
        (
            PER,
            DAYS,
            ALL,
        ),
        (
            "how many pages are left",
            "how many pages does {who} still have to read",
            "how many pages remain unread",
        ),
        think="Asked: pages left. Known: {per} pages a day, {days} days, {all} pages. Multiply, then subtract.",
        code="done = {per} * {days}\nprint({all} - done)",
        reply="{output} pages are left.",
        answer=lambda v: v["left"],
    ),
    "long": STORY.asked(
        (
            PER,
            DAYS,
            LEFT,
        ),
        (
            "how many pages does the book have",
            "how long is the book, in pages",
            "what is the number of pages in the whole book",
        ),
        think="Asked: pages of the book. Known: {per} pages a day, {days} days, {left} left. Multiply, then add.",
        code="done = {per} * {days}\nprint(done + {left})",
        reply="The book has {output} pages.",
        answer=lambda v: v["all"],
    ),
    "rate": STORY.asked(
        (DONE,),
        (
            "how many pages a day was that",
            "how many pages did {who} read each day if it was the same every day",
            "what number of pages did {they} read per day, on average",
        ),
        think="Asked: pages a day. Known: {done} pages, {days} days. Divide.",
        code="print({done} / {days})",
        reply="That was {output} pages a day.",
        answer=lambda v: v["per"],
    ),
    "finish": STORY.asked(
        (
            PER,
            FULL,
        ),
        (
            "how many days does {who} need for the whole book",
            "in how many days will {who} have read it all",
            "after how many days is the book finished",
        ),
        think="Asked: days for the book. Known: {per} pages a day, {full} pages. Divide.",
        code="print({full} / {per})",
        reply="{who} needs {output} days.",
        answer=lambda v: v["full"] // v["per"],
    ),
    "more": STORY.asked(
        (
            PER,
            DAYS,
            FULL,
        ),
        (
            "how many more days does {who} need to finish it",
            "how many days of reading are still ahead of {who}",
            "in how many days from then on will the book be finished",
        ),
        think="Asked: days still needed. Known: {per} pages a day, {days} days, {full} pages. Divide, then subtract.",
        code="whole = {full} / {per}\nprint(whole - {days})",
        reply="{who} needs {output} more days.",
        answer=lambda v: v["full"] // v["per"] - v["days"],
    ),
}
