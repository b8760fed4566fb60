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
        (
            "In {u} hours a {goer} did the last {e} km, and in {t} hours the first {d} km. How fast was it on "
            "average over both?"
        ),
        (
            "{t} hours brought a {goer} {d} km along; {u} further hours brought it another {e} km. What was "
            "the mean speed?"
        ),
        (
            "{e} km were left for a {goer} after the first {d} km. The first part took {t} hours, the rest {u} "
            "hours. Work out the average speed for everything."
        ),
        (
            "What is the mean speed in km/h when a {goer} moves for {t} hours and then for {u} hours, making "
            "{d} km in the former time and {e} km in the latter?"
        ),
        "Times of the {goer}: {t} h and {u} h. Distances in the same order: {d} km and {e} km. Mean speed over all?",
        (
            "Distances {d} km and {e} km, driven by a {goer} in {t} h and {u} h respectively; find the overall "
            "average speed."
        ),
        (
            "I spent {t} hours on a {goer}'s first stage and {u} hours on its second. The stages were {d} km "
            "and {e} km long. How many km/h was that on average?"
        ),
        (
            "If the second leg of a {goer}'s trip is {e} km and lasts {u} hours, and the leg before it is {d} "
            "km and lasts {t} hours, what is the average speed of the trip?"
        ),
        (
            "After {t} hours the counter of a {goer} showed {d} km. It ran on for {u} hours and {e} km. Tell "
            "me the mean speed for the whole time."
        ),
        (
            '"{u} hours for the final {e} km!" groans the driver of a {goer}. The {d} km before had taken '
            "{t} hours. Which average speed does the complete journey have in km/h?"
        ),
        (
            "a {goer} needs {u} hours for {e} km of bad road after {t} hours for {d} km of good road, average "
            "speed overall?"
        ),
        (
            "Could you work out the average pace of a {goer} in km/h? Stage one: {t} hours. Stage two: {u} "
            "hours. Stage one covers {d} km and stage two {e} km."
        ),
        (
            "The journey of a {goer} is told like this: for {t} hours it rolled through the valley, for {u} "
            "hours across the heights. The valley part measured {d} km, the other {e} km. Give the mean speed."
        ),
        (
            "Of a {goer} we know that {e} km were done in the evening within {u} hours, while the morning saw "
            "{d} km within {t} hours. Calculate the mean speed of the time on the road."
        ),
        (
            "You travel {d} km by {goer}. Then you travel {e} km more. The clock says {t} hours for the one "
            "part and {u} hours for the other. What speed have you averaged?"
        ),
        (
            "When {d} km in {t} hours are followed by {e} km in {u} hours, how many kilometres does a {goer} "
            "make per hour on average, taken over the entire way?"
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
