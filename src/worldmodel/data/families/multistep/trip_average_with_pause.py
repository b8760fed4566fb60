"""A trip of two legs and a pause: the average speed over everything."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    d, e = draw.integer(80, 180, 10), draw.integer(70, 150, 10)
    t, u, pause = draw.number(1.2, 2.5, digits=1), draw.number(1.2, 2.9, digits=1), draw.pick(12, 15, 24, 30, 45)
    goer, stop = draw.pick(
        ("coach", "a lunch break"), ("bus", "a stop"), ("van", "a rest"), ("train", "a halt"), ("lorry", "a tea break")
    )
    values: dict[str, Value] = {"d": d, "e": e, "t": t, "u": u, "pause": pause, "goer": goer, "stop": stop}
    return Case({**values, "x": draw.integer(2, 9)}, (d + e) / (t + u + pause / 60))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {goer} covers {d} km in {t} hours, has {stop} of {pause} minutes and then covers another {e} km in "
            "{u} hours. What is the average speed of the whole trip in km/h?"
        ),
        (
            "What average speed, pauses counted, does a {goer} reach that needs {t} h for the first {d} km and {u} "
            "h for the last {e} km, with {pause} minutes of standing still in between?"
        ),
        (
            "First leg: {d} km, {t} h. Then {stop}: {pause} min. Second leg: {e} km, {u} h. Mean speed over "
            "everything in km/h?"
        ),
        (
            "Between two legs of a tour, one of {d} km lasting {t} hours and one of {e} km lasting {u} hours, a "
            "{goer} has {stop} of {pause} minutes. Divide the whole way by the whole time: what do you get?"
        ),
        (
            "There was {stop} of {pause} minutes on the way. Before it the {goer} went {d} kilometres in {t} "
            "hours, after it {e} kilometres in {u} hours. Taking the pause into account, how many kilometers were "
            "made per hour?"
        ),
        (
            "the {goer} did {d} km, that took {t} hours, then nothing for {pause} minutes, then {e} km more in {u} "
            "hours. whats the average speed including the wait"
        ),
        (
            "To reach the coast a {goer} first did {d} km in {t} hours. After {stop} which took {pause} minutes, "
            "{e} km remained; they took {u} hours. Calculate the average speed from start to coast."
        ),
        (
            "{u} hours for the last {e} km, {t} hours for the {d} km before that, and {stop} of {pause} minutes in "
            "the middle: how fast was the {goer} on average, the middle included?"
        ),
        (
            "On day {x} of a journey the log of a {goer} says: morning {d} km ({t} h), {stop} ({pause} min), "
            "afternoon {e} km ({u} h). Which average speed in km/h follows for that day from start to finish?"
        ),
        (
            "The people in or on a {goer} want to know the overall pace of an outing. Its two parts were {d} km "
            "and {e} km long and lasted {t} hours and {u} hours; {pause} more minutes went by with {stop}. Find "
            "the pace in km/h."
        ),
        (
            "How fast on average, from the first minute to the last? A {goer} needed {t} hours for {d} km, stood "
            "for {pause} minutes because of {stop}, and needed {u} hours for {e} km."
        ),
        (
            "The guide book claims that the average speed of this tour, breaks included, is easy to find. There "
            "are {d} km by noon, taking {t} hours. There is {stop}, taking {pause} minutes. And there are {e} km "
            "by evening, taking {u} hours on the same {goer}. So what is it?"
        ),
    ),
    more=(
        (
            "I wonder what speed in km/h the {goer} averaged from departure to arrival: {t} hours on the road "
            "for {d} km, {pause} minutes lost to {stop}, then {u} hours for {e} km."
        ),
        (
            "In {u} hours a {goer} finished the last {e} km of its trip. It had begun with {d} km in {t} "
            "hours, and between the parts lay {stop} lasting {pause} minutes. Work out the average speed of it "
            "all, the break included."
        ),
        (
            "{pause} min {stop} between two stretches: {t} h / {d} km before, {u} h / {e} km after. Overall "
            "km/h of the {goer}, break counted?"
        ),
        (
            "Could you tell me the overall average in km/h of a {goer}, waiting time included, if it was "
            "moving for {t} hours, then had {stop} ({pause} minutes), then moved for {u} hours, the distances "
            "being {d} km and {e} km respectively?"
        ),
        (
            '"We made {e} km in the last {u} hours," says the driver of the {goer}. "But before {stop} of '
            '{pause} minutes we did {d} km, and that took us {t} hours." What is their average speed, stop '
            "included?"
        ),
        (
            "Having spent {t} hours on a first stretch of {d} km, a {goer} stood still for {pause} minutes. "
            "The second stretch of {e} km was done in {u} hours. Please give the average speed in km/h, with "
            "the standstill counted as part of the time."
        ),
        (
            "You travel by {goer}. After {t} hours and {d} km there is {stop}; it costs you {pause} minutes. "
            "Another {u} hours bring you {e} km further, to your goal. What is your average over the entire "
            "time, in km/h?"
        ),
        (
            "{d} km, then {e} km: a first and a last part make up a route. A {goer} needs {t} h for the former "
            "and {u} h for the latter, and because of {stop} in between it stands for {pause} min. Determine "
            "the mean speed for the total time."
        ),
        (
            "average speed including {stop}? my {goer} went {e} km in {u} hours this afternoon, this morning "
            "it was {d} km in {t} hours, and {stop} in the middle lasted {pause} minutes"
        ),
        (
            "Given that {stop} of {pause} minutes splits the journey of a {goer} into {d} km, driven in {t} "
            "hours, and {e} km, driven in {u} hours, calculate how many km per hour it averages from start to "
            "finish, all time included."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the average speed with the pause. Known: {d} km in {t} hours, {e} km in {u} hours, {pause} "
                "minutes of rest. Add the ways, add the times with the minutes divided by sixty, divide."
            ),
            """
way = {d} + {e}
time = {t} + {u} + {pause} / 60
print(way / time)
""",
        ),
    ),
    reply="The average speed is {output} km/h.",
)
