"""Usual hours and extra hours at a higher rate, bonuses and tax."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    rate = draw.integer(8, 40, 2)
    return {
        **draw.who(),
        "rate": rate,
        "hours": draw.integer(10, 40),
        "extra": draw.integer(2, 14),
        "more": draw.integer(2, 9),
        "bonus": draw.integer(20, 200, 5),
        "tax": draw.integer(10, 70),
        "x": draw.integer(2, 40),
        "job": draw.pick(
            "in an office",
            "in a factory",
            "at a hotel",
            "in a garage",
            "in a library",
            "on a building site",
            "at a hospital",
        ),
    }


STORY = Story(
    values,
    numbers=("hours", "extra"),
    asides=("{who} has {x} colleagues", "the way to work is {x} minutes", "lunch breaks take {x} minutes"),
    category="multistep",
)
RATE = (
    "{who} works {job} for ${rate} an hour",
    "{who} earns {rate} dollars an hour {job}",
    "{who}'s pay {job} is ${rate} per hour",
)
HOURS = (
    "this week {they} works {hours} normal hours",
    "{their} normal week has {hours} hours",
    "{they} does {hours} hours at the normal rate",
)
HALF = (
    "for {extra} extra hours {they} gets one and a half times the normal pay",
    "{they} also works {extra} hours of overtime, paid one and a half times as much",
)
DOUBLE = (
    "{extra} more hours on Sunday are paid double",
    "for {extra} hours on Sunday {they} gets twice the pay",
    "{they} works {extra} hours at night, for twice the normal pay",
)
PLUS = (
    "for {extra} extra hours {they} gets ${more} more per hour",
    "{extra} overtime hours are paid ${more} an hour better",
)
FAMILIES = {
    "half": STORY.asked(
        (RATE, HOURS, HALF),
        (
            "how much does {who} earn this week",
            "what is {who}'s pay for the week",
            "how many dollars does {who} get in all",
        ),
        think="Asked: pay. Known: {rate} an hour, {hours} normal hours, {extra} at one and a half times. "
        "Normal pay; higher rate; extra pay; add.",
        code="normal = {rate} * {hours}\nhalf = {rate} / 2\nhigher = {rate} + half\nextra = higher * "
        "{extra}\nprint(normal + extra)",
        reply="{who} earns ${output}.",
        answer=lambda v: v["rate"] * v["hours"] + v["rate"] * 3 * v["extra"] // 2,
    ),
    "double": STORY.asked(
        (RATE, HOURS, DOUBLE),
        (
            "how much does {who} earn in all",
            "what is {who}'s whole pay",
            "how many dollars does {who} get for the week",
        ),
        think="Asked: pay. Known: {rate} an hour, {hours} normal hours, {extra} at double pay. "
        "Normal pay; double rate; extra pay; add.",
        code="normal = {rate} * {hours}\ndouble = {rate} * 2\nextra = double * {extra}\nprint(normal + extra)",
        reply="{who} earns ${output}.",
        answer=lambda v: v["rate"] * (v["hours"] + 2 * v["extra"]),
    ),
    "plus": STORY.asked(
        (RATE, HOURS, PLUS),
        ("how much is {who} paid for the week", "what does {who} earn altogether"),
        think="Asked: pay. Known: {rate} an hour, {hours} normal hours, {extra} with {more} more an hour. "
        "Normal pay; higher rate; extra pay; add.",
        code="normal = {rate} * {hours}\nhigher = {rate} + {more}\nextra = higher * {extra}\nprint(normal + extra)",
        reply="{who} is paid ${output}.",
        answer=lambda v: v["rate"] * v["hours"] + (v["rate"] + v["more"]) * v["extra"],
    ),
    "bonus": STORY.asked(
        (
            RATE,
            HOURS,
            ("{they} gets a bonus of ${bonus}", "on top there is a bonus of {bonus} dollars"),
            ("${tax} of tax are taken off", "{they} pays ${tax} of tax", "the tax is ${tax}"),
        ),
        (
            "how much money does {who} take home",
            "what is left for {who} in the end",
            "how many dollars does {who} keep",
        ),
        think="Asked: money kept. Known: {rate} an hour, {hours} hours, bonus {bonus}, tax {tax}. "
        "Pay, plus bonus, minus tax.",
        code="pay = {rate} * {hours}\nwith_bonus = pay + {bonus}\nprint(with_bonus - {tax})",
        reply="{who} takes home ${output}.",
        answer=lambda v: v["rate"] * v["hours"] + v["bonus"] - v["tax"],
    ),
    "overtime": STORY.asked(
        (RATE, HOURS, HALF),
        ("how much does {who} earn with the extra hours alone", "how much of the pay comes from overtime"),
        think="Asked: pay of the extra hours. Known: {rate} an hour, {extra} hours at one and a half times. "
        "Normal hours do not matter. Higher rate, times hours.",
        code="half = {rate} / 2\nhigher = {rate} + half\nprint(higher * {extra})",
        reply="The extra hours bring ${output}.",
        answer=lambda v: v["rate"] * 3 * v["extra"] // 2,
    ),
}
