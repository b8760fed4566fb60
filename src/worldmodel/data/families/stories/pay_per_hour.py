"""Work paid by the hour."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    hours, wage, days = draw.integer(2, 9), draw.integer(8, 40), draw.integer(2, 20)
    return {
        **draw.who(),
        "hours": hours,
        "wage": wage,
        "days": days,
        "pay": hours * wage,
        "all": hours * wage * days,
        "bonus": draw.integer(5, 90),
        "x": draw.integer(2, 60),
        "job": draw.pick(
            "in a bakery",
            "at a garden center",
            "as a waiter",
            "in a bike shop",
            "on a farm",
            "as a tutor",
            "in a library",
            "as a painter",
            "at a hotel",
            "as a babysitter",
        ),
    }


STORY = Story(
    values,
    numbers=(
        "hours",
        "wage",
        "days",
    ),
    asides=(
        "the way to work takes {x} minutes",
        "{x} other people have the same job",
        "{they} spends ${x} on lunch every week",
        "{they} has had the job for {x} months",
    ),
)
WAGE = (
    "{who} works {job} for ${wage} an hour",
    "{job} {who} earns {wage} dollars per hour",
    "{who} gets {wage} dollars for every hour of work {job}",
    "{who}'s pay {job} is ${wage} an hour",
)
HOURS = (
    "{they} works {hours} hours a day",
    "every working day has {hours} hours",
    "a day's work takes {hours} hours",
)
DAYS = (
    "this month {they} worked on {days} days",
    "{days} days were worked",
    "{they} was there on {days} days",
)
BONUS = (
    "in the end {they} got an extra ${bonus}",
    "a bonus of {bonus} dollars was added",
    "{bonus} dollars of tips came on top",
)
EARNED = (
    "{who} earned ${pay} {job} in one day",
    "for one day {job}, {who} was paid {pay} dollars",
    "one day of work {job} brought {who} {pay} dollars",
)
ALL = (
    "altogether {they} earned {all} dollars",
    "the pay came to ${all} in all",
    "{they} was paid {all} dollars for everything",
)

FAMILIES = {
    "day": STORY.asked(
        (
            WAGE,
            HOURS,
            DAYS,
        ),
        (
            "how much does {who} earn in one day",
            "what is {who}'s pay per day",
            "how many dollars does a single day bring",
        ),
        think="Asked: pay of one day. Known: {wage} dollars an hour, {hours} hours a day. The {days} "
        "days do not matter. Multiply.",
        code="print({wage} * {hours})",
        reply="{who} earns ${output} a day.",
        answer=lambda v: v["pay"],
    ),
    "month": STORY.asked(
        (
            WAGE,
            HOURS,
            DAYS,
        ),
        (
            "how much did {who} earn altogether",
            "how many dollars did {who} make in all",
            "what was the pay for the whole time",
        ),
        think="Asked: pay in all. Known: {wage} dollars an hour, {hours} hours a day, {days} days. Multiply all.",
        code="print({wage} * {hours} * {days})",
        reply="{who} earned ${output}.",
        answer=lambda v: v["all"],
    ),
    "time": STORY.asked(
        (
            WAGE,
            HOURS,
            DAYS,
        ),
        (
            "how many hours did {who} work altogether",
            "for how many hours was {who} at work this month",
            "what is the number of hours worked",
        ),
        think="Asked: hours in all. Known: {hours} hours a day, {days} days. The {wage} dollars do not "
        "matter. Multiply.",
        code="print({hours} * {days})",
        reply="{who} worked {output} hours.",
        answer=lambda v: v["hours"] * v["days"],
    ),
    "bonus": STORY.asked(
        (
            WAGE,
            HOURS,
            BONUS,
        ),
        (
            "how much did {who} get on that day altogether",
            "with how many dollars did {who} go home that day",
        ),
        think="Asked: dollars of that day. Known: {wage} dollars an hour, {hours} hours, {bonus} dollars "
        "extra. Multiply, then add.",
        code="pay = {wage} * {hours}\nprint(pay + {bonus})",
        reply="{who} got ${output}.",
        answer=lambda v: v["pay"] + v["bonus"],
    ),
    "wage": STORY.asked(
        (
            EARNED,
            HOURS,
        ),
        (
            "how much did {who} earn per hour",
            "what was {who}'s pay for one hour",
            "how many dollars did each hour bring",
        ),
        think="Asked: pay per hour. Known: {pay} dollars, {hours} hours. Divide.",
        code="print({pay} / {hours})",
        reply="{who} earned ${output} per hour.",
        answer=lambda v: v["wage"],
    ),
    "hours": STORY.asked(
        (
            WAGE,
            ALL,
        ),
        (
            "how many hours did {who} work",
            "for how many hours was {who} paid",
            "how much time, in hours, did {they} work",
        ),
        think="Asked: hours. Known: {wage} dollars an hour, {all} dollars. Divide.",
        code="print({all} / {wage})",
        reply="{who} worked {output} hours.",
        answer=lambda v: v["hours"] * v["days"],
    ),
}
