"""How many million years two plates took to drift some kilometres apart."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    sides = draw.pick(
        "two continents", "two plates", "an island and a coast", "two halves of a sea floor", "the sides of a rift"
    )
    far, speed = draw.integer(40, 5200, 10), draw.number(0.6, 15, digits=1)
    return Case(
        {"sides": sides, "far": far, "speed": speed, "x": draw.integer(2, 30)}, far * 100000 / speed / 1_000_000
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "Drifting at {speed} cm a year, {sides} are now {far} km apart. How many million years ago were they together?",
        (
            "How many million years does it take to open a gap of {far} km between {sides} that part at {speed} cm "
            "per year?"
        ),
        "{far} km at {speed} cm/year: time in million years for {sides}?",
        (
            "Every year the distance between {sides} grows by {speed} centimetres. Today it is {far} kilometres. Find "
            "its age in millions of years."
        ),
        (
            "if {sides} move apart {speed} cm each year, when were they one, in million years? they're {far} km from "
            "each other now"
        ),
        (
            "Compute in million years how long {sides} have been separating. Distance {far} km, rate {speed} "
            "centimeters a year, constant."
        ),
        (
            "With a steady {speed} cm a year, the gap between {sides} has widened to {far} km. Since how many million "
            "years has it been growing?"
        ),
        (
            "Satellites find that the gap between {sides} grows by {speed} cm in a year. Measured with {x} stations, "
            "it is {far} km wide. At that pace, how old is it in million years?"
        ),
        (
            "Suppose {sides} touched once. Their distance is {far} km at present and increases by {speed} cm per "
            "year. Determine the time since then in millions of years."
        ),
        (
            "The map shows {far} km between {sides}. Going back at {speed} cm per year, after how many million years "
            "would the distance be zero?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a time in million years. Known: {far} km, {speed} cm a year. A km has 100000 cm: multiply, "
                "divide by the speed for years and by 1000000 for million years."
            ),
            """
years = {far} * 100000 / {speed}
print(years / 1000000)
""",
        ),
    ),
    reply="It took {output} million years.",
)
