"""Rent and bills split between people; shares per month and year."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n = draw.integer(2, 6)
    rent, power = n * draw.integer(150, 500, 10), n * draw.integer(8, 40)
    net = n * draw.integer(3, 20)
    share = (rent + power + net) // n
    return {
        **draw.who(),
        "n": n,
        "mates": n - 1,
        "rent": rent,
        "power": power,
        "net": net,
        "pay": share + draw.integer(100, 1500, 10),
        "months": draw.integer(2, 11),
        "x": draw.integer(2, 90),
    }


STORY = Story(
    values,
    numbers=("n", "months"),
    asides=(
        "the flat has {x} square metres",
        "the lift was repaired {x} days ago",
        "{who} has lived there for {x} months",
    ),
    category="multistep",
)
RENT = (
    "{n} friends share a flat with a rent of ${rent} a month",
    "the monthly rent of a flat for {n} people is ${rent}",
    "{n} people live in a flat and pay ${rent} of rent a month",
)
POWER = (
    "electricity costs ${power} a month",
    "every month they also pay ${power} for electricity",
    "the monthly electricity bill is {power} dollars",
)
NET = (
    "the internet costs ${net} a month",
    "for the internet there is a bill of ${net} each month",
    "another ${net} a month goes for the internet",
)
SPLIT = ("all costs are split equally", "they share everything equally", "everyone pays the same part")
FAMILIES = {
    "share": STORY.asked(
        (RENT, POWER, NET, SPLIT),
        (
            "how much does each person pay a month",
            "what is one person's share per month",
            "how many dollars a month does each of them pay",
        ),
        think="Asked: one share. Known: rent {rent}, electricity {power}, internet {net}, {n} people. "
        "Add, then divide.",
        code="costs = {rent} + {power} + {net}\nprint(costs / {n})",
        reply="Each pays ${output} a month.",
        answer=lambda v: (v["rent"] + v["power"] + v["net"]) // v["n"],
    ),
    "months": STORY.asked(
        (RENT, POWER, SPLIT),
        ("how much does each of them pay in {months} months", "what does one person pay for {months} months"),
        think="Asked: one share for {months} months. Known: rent {rent}, electricity {power}, {n} people. "
        "Add, divide, times the months.",
        code="costs = {rent} + {power}\nshare = costs / {n}\nprint(share * {months})",
        reply="Each pays ${output}.",
        answer=lambda v: (v["rent"] + v["power"]) // v["n"] * v["months"],
    ),
    "year": STORY.asked(
        (RENT, POWER, NET),
        (
            "how much do they pay together in a year",
            "what are the costs of the flat in a year",
            "how many dollars do all of them pay per year",
        ),
        think="Asked: costs a year. Known: rent {rent}, electricity {power}, internet {net} a month. "
        "The number of people does not matter. Add, times 12.",
        code="costs = {rent} + {power} + {net}\nprint(costs * 12)",
        reply="They pay ${output} a year.",
        answer=lambda v: (v["rent"] + v["power"] + v["net"]) * 12,
    ),
    "left": STORY.asked(
        (
            RENT,
            POWER,
            NET,
            SPLIT,
            ("{who}, who lives there, earns ${pay} a month", "{who} is one of them and earns {pay} dollars a month"),
        ),
        ("how much of {who}'s pay is left after the share", "how many dollars does {who} keep each month after paying"),
        think="Asked: left of the pay. Known: rent {rent}, electricity {power}, internet {net}, {n} people, pay "
        "{pay}. Add, divide, subtract from the pay.",
        code="costs = {rent} + {power} + {net}\nshare = costs / {n}\nprint({pay} - share)",
        reply="{who} keeps ${output}.",
        answer=lambda v: v["pay"] - (v["rent"] + v["power"] + v["net"]) // v["n"],
    ),
}
