"""Two amounts: how many times as large the one is."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    one, other, unit, adj, low, high, most = draw.pick(
        ("the oak", "the bush", "metres", "tall", 2, 4, 9),
        ("the truck", "the car", "tonnes", "heavy", 2, 3, 14),
        ("grandfather", "the boy", "years", "old", 8, 12, 8),
        ("the long rope", "the short rope", "feet", "long", 3, 40, 15),
        ("the tower", "the shed", "feet", "high", 8, 15, 20),
        ("the bridge", "the jetty", "yards", "long", 6, 40, 15),
        ("the whale", "the seal", "feet", "long", 4, 8, 12),
    )
    small, times = draw.integer(low, high), draw.integer(5, most)
    values: dict[str, Value] = {
        "small": small,
        "large": small * times,
        "one": one,
        "other": other,
        "unit": unit,
        "adj": adj,
    }
    return Case({**values, "x": draw.integer(3, 30)}, times)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{one:capital} is {large} {unit} {adj} and {other} {small}. How many times as much is that?",
        "How many times does the figure for {other} ({small}) go into that for {one} ({large}), both in {unit}?",
        "{other:capital}: {small} {unit}. {one:capital}: {large}. By what factor is the second larger?",
        "Compare {large} {unit} for {one} with {small} for {other}: it is how many times as much?",
        "{small} {unit} {adj} is what {other} is; {one} is {large}. Divide to find the factor.",
        "If {other} is {small:words} {unit} {adj}, {one} with {large} is that many times over. How many?",
        (
            "{one:capital} and {other} were looked up {x} days ago: {large} and {small} {unit}. Find the ratio of "
            "the larger to the smaller."
        ),
        "so {one} is {large} {unit} {adj} while {other} is just {small}, like how many times is that",
        "{other:capital} is {small} {unit} {adj}. What must this number be multiplied by to give the {large} of {one}?",
        (
            "Somebody claims that {one} ({large} {unit}) beats {other} ({small} {unit}) many times over. Exactly how "
            "many times?"
        ),
        (
            "As for {other}: only {small} {unit} {adj}. One would have to put several such numbers together to get "
            "{large} like {one}. How many?"
        ),
        "Between {one}, {large} {unit}, and {other}, {small} {unit}, what is the factor?",
    ),
    steps=(
        Step(
            (
                "Asked: how many times the smaller goes into the larger. Known: {large} and {small}. Divide the "
                "larger by the smaller."
            ),
            "print({large} / {small})",
        ),
    ),
    reply="It is {output} times as much.",
)
