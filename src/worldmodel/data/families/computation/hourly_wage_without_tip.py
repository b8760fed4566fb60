"""A whole pay with a known extra and known hours: the wage per hour."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hours, wage, tip = draw.integer(3, 40), draw.integer(8, 35), draw.integer(5, 90)
    work = draw.pick(
        "cutting hedges", "washing dishes", "walking dogs", "teaching chess", "cleaning windows", "moving boxes"
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "hours": hours,
        "total": hours * wage + tip,
        "tip": tip,
        "work": work,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 9)}, wage)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} earned {sign}{total} for {hours} hours of {work}, including a tip of {sign}{tip}. What is {their} "
            "hourly wage?"
        ),
        (
            "How much does {who} get per hour of {work} if {hours} hours brought {sign}{total}, {sign}{tip} of it as "
            "a tip?"
        ),
        (
            "For {work}, {who} was given {total} {coin}. {tip} {coin} of that were a bonus, the rest was for {hours} "
            "hours. Find the rate per hour."
        ),
        (
            "Without the {sign}{tip} tip, the {sign}{total} that {who} got is the wage for {hours} hours. What is "
            "one hour worth?"
        ),
        "{hours:words} hours of {work} and a bonus of {sign}{tip} add up to {sign}{total}. Wage per hour?",
        (
            "Leaving out {sign}{tip} for the bus fare, {who} made {sign}{total} in {hours} hours. How many {coin} is "
            "that per hour?"
        ),
        (
            "{who} got {sign}{total} in all from {work}. First take off the {sign}{tip} tip, then share out over "
            "{hours} hours: what is the hourly pay?"
        ),
        (
            "they paid me {sign}{total} for {work}, {hours} hours, but {sign}{tip} of that was a tip. whats my pay "
            "per hour"
        ),
        (
            "A helper finishes {x} jobs of {work} in {hours} hours. With {sign}{tip} as a present on top of the "
            "wage, it comes to {sign}{total}. What does an hour pay?"
        ),
        (
            "If {total} {coin} consist of a fixed {tip} {coin} and equal pay for each of {hours} hours, how much is "
            "paid for an hour of {work}?"
        ),
        (
            "Pay slip: {work}, {hours} hours, extras {sign}{tip}, sum {sign}{total}. Missing entry: the hourly rate. "
            "What is it?"
        ),
        (
            "After {hours} hours of {work}, {who} has {sign}{total}. {they:capital} had been promised {sign}{tip} "
            "just for coming. What did every hour bring?"
        ),
        (
            "At the end of a month {who} counts {sign}{total}. {sign}{tip} of it was a present from {their} "
            "grandmother; the rest came from {hours} hours of {work}. How much does {they} make in one hour?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the wage per hour. Known: {total} in all, {tip} of it extra, {hours} hours. Subtract the "
                "extra, then divide by the hours."
            ),
            """
v1 = {total} - {tip}
print(v1 / {hours})
""",
        ),
    ),
    reply="The wage is {sign}{output} an hour.",
)
