"""A fare with a fixed part and a price per mile, shared or paid with a note."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    n = draw.integer(2, 5)
    base, per, miles = draw.integer(2, 9), draw.integer(2, 5), draw.integer(3, 30)
    while (base + per * miles) % n:
        miles += 1
        base = base % 9 + 1
        if miles > 60:
            n, miles = 2, 10
            base = 4
            break
    fare = base + per * miles
    return {
        **draw.who(),
        "n": n,
        "base": base,
        "per": per,
        "miles": miles,
        "tip": draw.integer(1, 9),
        "note": ((fare + 9) // 50 + 1) * 50,
        "fare": fare,
        "x": draw.integer(2, 40),
        "taxi": draw.pick("taxi", "water taxi", "rickshaw", "cab", "minibus"),
        "to": draw.pick("the airport", "the station", "the hotel", "the beach", "the theatre"),
    }


STORY = Story(
    values,
    numbers=("n", "miles"),
    asides=("the ride takes {x} minutes", "{who} carries a bag of {x} pounds", "the driver has worked for {x} years"),
    category="multistep",
)
PRICE = (
    "a {taxi} costs ${base} plus ${per} for each mile",
    "the fare of a {taxi} is ${base} to begin with and {per} dollars a mile",
    "for a {taxi} one pays ${base} at the start and ${per} per mile",
)
MILES = (
    "{who} rides {miles} miles to {to}",
    "it is {miles} miles to {to}, where {who} wants to go",
    "{who}'s ride to {to} is {miles} miles long",
)
FAMILIES = {
    "fare": STORY.asked(
        (PRICE, MILES),
        ("how much does {who} pay", "what is the fare", "how many dollars does the ride cost"),
        think="Asked: fare. Known: {base} fixed, {per} a mile, {miles} miles. Multiply, then add.",
        code="way = {per} * {miles}\nprint({base} + way)",
        reply="The ride costs ${output}.",
        answer=lambda v: v["fare"],
    ),
    "change": STORY.asked(
        (
            PRICE,
            MILES,
            ("{they} gives a tip of ${tip}", "${tip} are added as a tip"),
            ("{they} hands the driver ${note}", "the driver gets {note} dollars"),
        ),
        ("how much change should {who} get", "how many dollars come back"),
        think="Asked: change. Known: {base} fixed, {per} a mile, {miles} miles, tip {tip}, {note} handed over. "
        "Fare, plus tip, subtract.",
        code="fare = {base} + {per} * {miles}\ntotal = fare + {tip}\nprint({note} - total)",
        reply="{who} gets ${output} back.",
        answer=lambda v: v["note"] - v["fare"] - v["tip"],
    ),
    "share": STORY.asked(
        (PRICE, MILES, ("the fare is split between {n} people", "{n} people share the fare equally")),
        ("how much does each of them pay", "what is one person's share"),
        think="Asked: one share. Known: {base} fixed, {per} a mile, {miles} miles, {n} people. Fare, then divide.",
        code="fare = {base} + {per} * {miles}\nprint(fare / {n})",
        reply="Each pays ${output}.",
        answer=lambda v: v["fare"] // v["n"],
    ),
    "miles": STORY.asked(
        (PRICE, ("{who} paid ${fare} for a ride", "{who}'s ride cost {fare} dollars")),
        ("how many miles long was the ride", "how many miles did {who} ride"),
        think="Asked: miles. Known: {base} fixed, {per} a mile, {fare} paid. Take off the fixed part, then divide.",
        code="way = {fare} - {base}\nprint(way / {per})",
        reply="The ride was {output} miles long.",
        answer=lambda v: v["miles"],
    ),
}
