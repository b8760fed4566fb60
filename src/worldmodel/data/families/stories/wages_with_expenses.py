"""Somebody earns by the day and spends by the week; what is saved is asked."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    days = draw.integer(3, 6)
    pay = draw.integer(30, 180, 5)
    spent = draw.integer(20, days * pay // 2, 5)
    return {
        **draw.who(),
        "pay": pay,
        "days": days,
        "spent": spent,
        "weeks": draw.integer(2, 30),
        "x": draw.integer(2, 40),
        "job": draw.pick(
            "in a bakery", "at a car wash", "on a farm", "in a small shop", "at the harbour", "as a waiter"
        ),
        "need": draw.pick("food and bus tickets", "rent and meals", "groceries", "food and electricity", "daily needs"),
    }


STORY = Story(
    values,
    numbers=("days", "weeks"),
    asides=(
        "the place has {x} other workers",
        "{who} has worked there for {x} months",
        "the way to work takes {x} minutes",
    ),
    category="multistep",
)
PAY = (
    "{who} works {job} and earns ${pay} a day",
    "{who} is paid {pay} dollars for each day of work {job}",
    "for a day of work {job}, {who} gets ${pay}",
    "the daily pay of {who}, who works {job}, is ${pay}",
)
DAYS = (
    "{they} works {days} days a week",
    "each week {they} works on {days} days",
    "{their} week has {days} working days",
    "there are {days} working days in {their} week",
)
SPENT = (
    "every week {they} spends ${spent} on {need}",
    "{need} cost {them} ${spent} per week",
    "{they} needs {spent} dollars a week for {need}",
    "of this, ${spent} is spent each week on {need}",
)
FAMILIES = {
    "week": STORY.asked(
        (PAY, DAYS, SPENT),
        (
            "how much money does {who} have left at the end of a week",
            "how many dollars can {who} save each week",
            "what remains of {who}'s weekly pay",
            "how much does {who} put aside per week",
        ),
        think="Asked: saved in a week. Known: {pay} dollars a day, {days} days, {spent} spent. "
        "Weekly pay is pay times days; then subtract what is spent.",
        code="earned = {pay} * {days}\nprint(earned - {spent})",
        reply="{who} has ${output} left each week.",
        answer=lambda v: v["pay"] * v["days"] - v["spent"],
    ),
    "weeks": STORY.asked(
        (PAY, DAYS, SPENT),
        (
            "how much will {who} have saved after {weeks} weeks",
            "how many dollars does {who} save in {weeks} weeks",
            "if the rest is saved, what are {who}'s savings after {weeks} weeks",
            "how much money can {who} put aside in {weeks} weeks",
        ),
        think="Asked: saved in {weeks} weeks. Known: {pay} dollars a day, {days} days a week, {spent} spent a week. "
        "Weekly pay, minus what is spent, times the weeks.",
        code="earned = {pay} * {days}\nsaved = earned - {spent}\nprint(saved * {weeks})",
        reply="{who} saves ${output}.",
        answer=lambda v: (v["pay"] * v["days"] - v["spent"]) * v["weeks"],
    ),
    "earned": STORY.asked(
        (PAY, DAYS, SPENT),
        (
            "how much does {who} earn in {weeks} weeks",
            "what is {who}'s pay for {weeks} weeks, before any spending",
            "how many dollars is {who} paid in {weeks} weeks",
        ),
        think="Asked: earned in {weeks} weeks. Known: {pay} dollars a day, {days} days a week. "
        "What is spent does not matter. Multiply pay by days, then by weeks.",
        code="earned = {pay} * {days}\nprint(earned * {weeks})",
        reply="{who} earns ${output} in that time.",
        answer=lambda v: v["pay"] * v["days"] * v["weeks"],
    ),
    "year": STORY.asked(
        (
            PAY,
            DAYS,
            SPENT,
            (
                "{weeks} weeks of the year {they} does not work and does not spend",
                "{they} takes {weeks} weeks of holiday a year, without pay and without spending anything",
            ),
        ),
        ("how much does {who} save in a year of 52 weeks", "what are {who}'s savings in a year if a year has 52 weeks"),
        think="Asked: saved in a year. Known: {pay} dollars a day, {days} days, {spent} spent a week, {weeks} of 52 "
        "weeks off. "
        "Saved a week, times the weeks of work.",
        code="saved = {pay} * {days} - {spent}\nworked = 52 - {weeks}\nprint(saved * worked)",
        reply="{who} saves ${output} in a year.",
        answer=lambda v: (v["pay"] * v["days"] - v["spent"]) * (52 - v["weeks"]),
    ),
}
