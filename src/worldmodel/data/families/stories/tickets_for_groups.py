"""Tickets for adults and children; totals, differences, numbers of one kind."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, c = draw.integer(2, 60), draw.integer(2, 90)
    child = draw.integer(2, 14)
    adult = child + draw.integer(2, 14)
    return {
        "a": a,
        "c": c,
        "adult": adult,
        "child": child,
        "d": draw.integer(1, child - 1),
        "sum": a * adult + c * child,
        "people": a + c,
        "x": draw.integer(2, 90),
        "place": draw.pick(
            "the zoo", "a museum", "a concert", "the theatre", "the swimming pool", "a circus", "the aquarium", "a fair"
        ),
    }


STORY = Story(
    values,
    numbers=("a", "c", "people"),
    asides=("the visit takes {x} minutes", "the place is {x} years old", "{x} people stayed at home"),
    category="multistep",
)
PRICES = (
    "at {place} a ticket is ${adult} for an adult and ${child} for a child",
    "adults pay ${adult} at {place} and children pay ${child}",
    "tickets for {place} cost {adult} dollars for adults and {child} dollars for children",
)
GROUP = (
    "a group of {a} adults and {c} children comes",
    "{a} adults and {c} children buy tickets",
    "there are {c} children and {a} adults in a group",
)
ADULTS = ("{a} adults come", "there are {a} adults in the group", "a group has {a} adults")
FAMILIES = {
    "total": STORY.asked(
        (PRICES, GROUP),
        (
            "how much does the group pay",
            "what do all tickets cost together",
            "how many dollars do the tickets cost in all",
        ),
        think="Asked: total. Known: {a} adults at {adult}, {c} children at {child}. Multiply for each kind, then add.",
        code="first = {a} * {adult}\nsecond = {c} * {child}\nprint(first + second)",
        reply="The group pays ${output}.",
        answer=lambda v: v["sum"],
    ),
    "children": STORY.asked(
        (
            PRICES,
            ADULTS,
            (
                "the whole group pays ${sum}",
                "all tickets together cost {sum} dollars",
                "the tickets of the group come to ${sum}",
            ),
        ),
        ("how many children are in the group", "how many children come with them", "what is the number of children"),
        think="Asked: children. Known: {a} adults at {adult}, children at {child}, {sum} in all. "
        "Adults' tickets; the rest; divide.",
        code="first = {a} * {adult}\nrest = {sum} - first\nprint(rest / {child})",
        reply="There are {output} children.",
        answer=lambda v: v["c"],
    ),
    "rest": STORY.asked(
        (
            PRICES,
            ("a group of {people} people comes", "{people} people come together"),
            ("{a} of them are adults and the others are children", "{a} are adults, all others are children"),
        ),
        ("how much do they pay in all", "what do their tickets cost", "how many dollars are paid"),
        think="Asked: total. Known: {people} people, {a} adults at {adult}, the others at {child}. "
        "Children; multiply for each kind; add.",
        code="children = {people} - {a}\nfirst = {a} * {adult}\nsecond = children * {child}\nprint(first + second)",
        reply="They pay ${output}.",
        answer=lambda v: v["sum"],
    ),
    "rebate": STORY.asked(
        (
            PRICES,
            GROUP,
            (
                "groups get ${d} off each ticket",
                "for groups each ticket is ${d} cheaper",
                "with a group card everybody pays ${d} less",
            ),
        ),
        ("how much does the group pay", "what is the sum for the group"),
        think="Asked: total. Known: {a} adults at {adult}, {c} children at {child}, {d} off each. "
        "Full price, number of people, subtract the rebate.",
        code="full = {a} * {adult} + {c} * {child}\nrebate = ({a} + {c}) * {d}\nprint(full - rebate)",
        reply="The group pays ${output}.",
        answer=lambda v: v["sum"] - v["people"] * v["d"],
    ),
}
