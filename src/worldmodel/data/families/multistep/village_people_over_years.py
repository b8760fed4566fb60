"""Births, arrivals, deaths and departures each year: the people after some years."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    born, come, dead, gone = draw.integer(12, 60), draw.integer(10, 80), draw.integer(8, 40), draw.integer(5, 50)
    start, years = draw.integer(900, 6000, 10), draw.integer(2, 6)
    place = draw.pick("village", "island", "valley", "small town", "parish")
    values: dict[str, Value] = {
        "start": start,
        "years": years,
        "born": born,
        "come": come,
        "dead": dead,
        "gone": gone,
        "place": place,
    }
    return Case({**values, "x": draw.integer(12, 90)}, start + (born + come - dead - gone) * years)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {place} has {start} people. Every year {born} are born, {dead} die, {come} move in and {gone} move "
            "away. How many people live there after {years} years?"
        ),
        (
            "How many inhabitants has a {place} {years} years from now, if it has {start} today and each year "
            "brings {born} births, {come} newcomers, {dead} deaths and {gone} departures?"
        ),
        (
            "{dead} deaths and {gone} people leaving, against {born} births and {come} people arriving: so it goes "
            "every year in a {place} of {start}. Find the population when {years} years have passed."
        ),
        (
            "{place:capital}: {start}. Per year: +{born} born, +{come} moved in, -{dead} died, -{gone} moved out. "
            "After {years} years?"
        ),
        (
            "For {years} years the mayor of a {place} wrote the same numbers into the book: {come} arrived, {gone} "
            "left, {born} babies, {dead} burials. Before the first of these years there were {start} people. How "
            "many are there now?"
        ),
        (
            "our {place} had {start} people, every year {born} babies and {come} new folks but also {dead} deaths "
            "and {gone} leaving, how many of us after {years} years"
        ),
        (
            "Let a {place} start with {start} inhabitants. Add its yearly births ({born}) and arrivals ({come}), "
            "take off its yearly deaths ({dead}) and departures ({gone}), and do so {years} times. State the "
            "outcome."
        ),
        (
            "The {place} lies {x} km from the border. {start} people lived there when the count began. Each year "
            "{gone} went to the city and {come} came from it; {born} children were born and {dead} old people "
            "died. What was the count {years} years later?"
        ),
        (
            "If nothing changes in its habits ({born} births a year, {dead} deaths, {come} people moving in, "
            "{gone} moving out), what size will a {place} of {start} people have in {years} years?"
        ),
        (
            "Population today: {start}. The yearly change has four parts, two that add, {born} by birth and {come} "
            "by moving in, and two that subtract, {dead} by death and {gone} by moving out. What is the population "
            "of the {place} after {years} such years?"
        ),
        (
            "A school planner asks how many people a {place} will have {years} years ahead. She is told that "
            "{start} live there, that {come} come and {gone} go each year, and that {born} are born and {dead} die "
            "each year. What should she write down?"
        ),
        (
            "Nothing stays the same in the {place}, except the yearly numbers: births {born}, deaths {dead}, "
            "arrivals {come}, departures {gone}. It began with {start} people and has gone through {years} years. "
            "Tell how many it has."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the people after {years} years. Known: {start} now; {born} born, {come} come, {dead} die, "
                "{gone} leave each year. Find the yearly change, multiply by the years, add to the start."
            ),
            """
change = {born} + {come} - {dead} - {gone}
print({start} + change * {years})
""",
        ),
    ),
    reply="Then {output} people live there.",
)
