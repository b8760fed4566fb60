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
        (
            "{u} hours for {e} km came last, {stop} of {pause} minutes before that, and {t} hours for {d} km "
            "at the start. What average speed in km/h did the {goer} have, pause included?"
        ),
        (
            "{pause} minutes of a trip were taken up by {stop}. The {goer} first drove for {t} hours and came "
            "{d} km far; then, after the pause, it drove {u} hours and {e} km. Find the overall average in "
            "km/h with the pause counted."
        ),
        (
            "A {goer} takes {t} hours and later {u} hours, and between them {pause} minutes for {stop}. It "
            "covers {d} km and then {e} km. Tell me the average speed in km/h over the total time."
        ),
        (
            "How many km/h does a {goer} average, if the second part of its route, {e} km, takes {u} hours, "
            "the first part, {d} km, takes {t} hours, and {pause} minutes of waiting in between are counted "
            "too?"
        ),
        (
            "{e} km in {u} hours followed on {d} km in {t} hours, with {stop} ({pause} minutes) separating "
            "them. Work out the mean speed of the {goer}, all the time included."
        ),
        (
            "Trip of the {goer}. Driving times: {t} h, {u} h. Distances: {d} km, {e} km. {stop:capital} in the "
            "middle: {pause} min. Average incl. pause, km/h: ?"
        ),
        (
            "if i count the {pause} min of {stop}, what was my average in km/h? {t} hours for {d} km on the "
            "{goer} before, {u} hours for {e} km after"
        ),
        (
            "{goer:capital} timetable: depart; {t} h later, after {d} km, {stop} of {pause} min; then {u} h to "
            "the terminus, which is {e} km further. Average speed from departure to terminus in km/h?"
        ),
        (
            '"How fast were we on the whole?" someone asks in the {goer}. {stop:capital} took {pause} '
            "minutes and counts. The driving took {t} hours at first, for {d} km, and {u} hours in the end, "
            "for {e} km. What is the answer in km/h?"
        ),
        (
            "Please state the average speed of a {goer} over a journey on which {t} hours go into {d} km, "
            "{pause} minutes into {stop}, and {u} hours into the {e} km that are left, where every minute "
            "counts."
        ),
        (
            "After {stop}, a {goer} had {e} km to go and did so in {u} hours. It had stood for {pause} "
            "minutes. Before, it had done {d} km within {t} hours. Calculate km per hour for the complete "
            "trip, standing included."
        ),
        (
            "It was warm on day {x} of the tour. The {goer} rolled for {t} hours, then there was {stop} for "
            "{pause} minutes, and then it rolled for {u} hours again. These two stretches gave {d} km and {e} "
            "km in turn. What average in km/h does the day show, break and all?"
        ),
        (
            "Given {d} km and {e} km as the parts of a route, {t} and {u} hours as the times a {goer} spends "
            "on them, and {pause} minutes for {stop} halfway, determine the average speed inclusive of the "
            "break."
        ),
        (
            "You need {u} hours for the last {e} km, having needed {t} hours for the first {d} km. Between "
            "both, {stop} kept your {goer} still for {pause} minutes. At what average speed, including the "
            "halt, did you travel?"
        ),
        (
            "I wonder what overall speed this makes for the {goer}: {d} km by the time of {stop}, reached in "
            "{t} hours; a wait of {pause} minutes; {e} km from there on, done in {u} hours. The wait belongs "
            "to the time."
        ),
        (
            "Although the {goer} stood for {pause} minutes because of {stop}, it got through its {e} km of "
            "afternoon road in {u} hours, as it had got through {d} km of morning road in {t} hours. Say how "
            "many km/h this is on average, with the standing time."
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
