"""Two legs of a trip, each with its distance and time: the mean speed of all of it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    goer, slow, fast = draw.pick(
        ("cyclist", 12, 24),
        ("lorry", 40, 80),
        ("coach", 50, 90),
        ("train", 60, 130),
        ("motorbike", 50, 100),
        ("tractor", 16, 30),
        ("van", 40, 90),
    )
    mean = draw.integer(slow, fast, 2)
    t, u = draw.pick(1.5, 2, 2.5, 3, 3.5), draw.pick(1.5, 2, 2.5, 3, 4)
    first = int(t * mean) + draw.integer(-mean // 4, mean // 4)
    values: dict[str, Value] = {"d": first, "t": t, "e": int((t + u) * mean) - first, "u": u, "goer": goer}
    return Case({**values, "x": draw.integer(3, 20)}, mean)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {goer} covers {d} km in {t} hours and then {e} km in {u} hours. What is the mean speed for the whole way?",
        "What speed does a {goer} average with {t} hours for the first {d} km and {u} hours for the remaining {e} km?",
        "First {d} km: {t} h. Next {e} km: {u} h. Average speed of the {goer}?",
        (
            "In {t} hours a {goer} got {d} kilometres far; the following {u} hours brought {e} kilometres more. "
            "Find the average in km/h."
        ),
        "a {goer} did {d} km, took {t} hours, and {e} km after that, took {u} hours. how fast on average",
        (
            "The way to the sea consists of {d} km of hills and {e} km of plain. A {goer} spends {t} hours in the "
            "hills and {u} hours in the plain. Which average speed in km/h follows?"
        ),
        "If {d} km take a {goer} {t} hours and another {e} km take {u} hours, what is the mean speed over everything?",
        (
            "Before noon a {goer} with {x} kg of baggage was on the move for {t} hours and came {d} km; after noon "
            "it was {u} hours and {e} km. Calculate the average speed while moving."
        ),
        (
            "Divide the whole distance by the whole time for a {goer} whose trip had legs of {d} km and {e} km, "
            "lasting {t} hours and {u} hours."
        ),
        (
            '"{d} km in {t} hours, and beyond the border {e} km in {u} hours," reads the report on a {goer}. At how '
            "many km/h was the trip made on average?"
        ),
    ),
    more=(
        (
            "Until the bridge a {goer} needed {t} hours, the distance being {d} km. From the bridge to the goal, "
            "{e} km away, it was a matter of {u} hours. Which mean speed in km/h does the entire distance have?"
        ),
        (
            "{u} hours for {e} km at the end, {t} hours for {d} km at the start. State the overall mean speed of "
            "this {goer}."
        ),
        "trip of a {goer}: leg A = {d} km / {t} h; leg B = {e} km / {u} h; mean = ? km/h",
        (
            "I followed a {goer} on the screen. The dot moved {d} km within {t} hours and, later, {e} km within {u} "
            "hours. Please work out the mean speed while the dot was moving."
        ),
        (
            "Could you tell me the average speed, in km/h, of a {goer} under way for {t} hours on a leg of {d} km "
            "and for {u} hours on a leg of {e} km?"
        ),
        (
            "Some people just average the speeds of both legs, which is wrong. Do it properly for a {goer}: {t} "
            "hours, {d} km; then {u} hours, {e} km. What is the true mean speed?"
        ),
        "how many km per hour overall? {goer}, {t} hrs for {d} km then {u} hrs for {e} km",
        (
            "On the last of {x} days a {goer} travelled {d} km through rain in {t} hours, then {e} km in sunshine "
            "in {u} hours. Find the mean speed of that day, breaks left out."
        ),
        (
            "For the timetable we need one single speed for a {goer}. Tests gave {d} km after {t} hours and, from "
            "there, {e} km after {u} hours more. With which constant speed would the arrival be the same?"
        ),
        (
            "Leaving town number {x} on the list, a {goer} reaches the next town after {d} km and {t} hours, and "
            "the one behind it when {u} more hours and {e} more km have passed. What mean speed in km/h does that "
            "make?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean speed. Known: {d} km in {t} hours, {e} km in {u} hours. Divide the whole way by the "
                "whole time."
            ),
            """
v1 = {d} + {e}
v2 = {t} + {u}
print(v1 / v2)
""",
        ),
    ),
    reply="The mean speed is {output} km/h.",
)
