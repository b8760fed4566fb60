"""Morning tasks one after the other before a departure: the minutes left over."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    h, m = draw.integer(5, 8), draw.integer(10, 30, 5)
    first, second, third = draw.integer(8, 25), draw.integer(5, 20), draw.integer(6, 30)
    spare = draw.integer(3, 40)
    end = h * 60 + m + first + second + third + spare
    vehicle = draw.pick("bus", "train", "ferry", "tram")
    one, two = draw.pick(("washing", "breakfast"), ("feeding the cats", "packing"), ("a jog", "a shower"))
    if end % 60 < 10:
        spare, end = spare + 10, end + 10
    values: dict[str, Value] = {
        **draw.who(),
        "h": h,
        "m": m,
        "f": first,
        "s": second,
        "t": third,
        "h2": end // 60,
        "m2": end % 60,
    }
    return Case({**values, "vehicle": vehicle, "one": one, "two": two, "x": draw.integer(2, 30)}, spare)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} gets up at {h}:{m}. {one:capital} takes {f} minutes, {two} {s} minutes and the walk to the stop "
            "{t} minutes. The {vehicle} leaves at {h2}:{m2}. How many minutes does {who} wait?"
        ),
        (
            "How many minutes to spare has {who}, who rises at {h}:{m}, needs {f} min for {one}, {s} min for {two} "
            "and {t} min for the way, and takes the {vehicle} of {h2}:{m2}?"
        ),
        (
            "The {vehicle} goes at {h2}:{m2}. Before it come {one} ({f} min), {two} ({s} min) and a walk ({t} "
            "min), beginning at {h}:{m}. What is the time left at the stop, in minutes?"
        ),
        (
            "Start {h}:{m}. {f} min {one}. {s} min {two}. {t} min on foot. {vehicle:capital} at {h2}:{m2}. Waiting "
            "time in minutes?"
        ),
        (
            "It is {h}:{m} and my {vehicle} departs at {h2}:{m2}. I still have to do {one}, that is {f} minutes, "
            "then {two}, {s} minutes, and walk for {t} minutes. How many minutes early will I be?"
        ),
        (
            "if i get out of bed at {h}:{m} and spend {f} minutes on {one} and {s} on {two} and then walk {t} "
            "minutes, how many minutes before the {vehicle} at {h2}:{m2} am i there"
        ),
        (
            "A {vehicle}, line {x}, is due at {h2}:{m2}. {who}'s alarm rings at {h}:{m}; {one} and {two} cost "
            "{them} {f} and {s} minutes, and the way to the stop costs {t}. Find {their} waiting time in minutes."
        ),
        (
            "After {t} minutes of walking {who} stands at the stop of the {vehicle}, which comes at {h2}:{m2}. "
            "Before walking {they} had spent {f} minutes on {one} and {s} minutes on {two}, having got up at "
            "{h}:{m}. How long must {they} stand there?"
        ),
        (
            "{who} plans the morning backwards from {h2}:{m2}, when the {vehicle} leaves: {t} minutes for the "
            "walk, {s} for {two}, {f} for {one}. {they:capital} wakes at {h}:{m}. How many minutes of {their} "
            "morning are unplanned?"
        ),
        (
            "Between {h}:{m} and {h2}:{m2}, when the {vehicle} sets off, {who} has three things to do: {one} for "
            "{f} minutes, {two} for {s} minutes, and going to the stop for {t} minutes. Work out the idle minutes."
        ),
        (
            "Will {who} catch the {vehicle} at {h2}:{m2}, and with how many minutes left? {their:capital} day "
            "begins at {h}:{m}. {one:capital} lasts {f} minutes. {two:capital} lasts {s}. On foot it is {t} "
            "minutes to the stop."
        ),
        (
            "Leave out nothing: {f} minutes for {one}, {s} for {two}, {t} for walking. All that starts at {h}:{m} "
            "and should be over before {h2}:{m2}, when the {vehicle} departs. What buffer, in minutes, does {who} "
            "have?"
        ),
    ),
    more=(
        (
            "At {h2}:{m2} the {vehicle} departs. The walk to it takes {t} minutes, {two} {s} minutes and {one} "
            "{f} minutes. {who} begins all this at {h}:{m}. Could you tell me how many minutes {they} has to "
            "spare?"
        ),
        (
            "{one:capital} of {f} minutes, {two} of {s} minutes, a walk of {t} minutes: {who} wants to fit all "
            "that in between {h}:{m} and the departure of the {vehicle} at {h2}:{m2}. How many minutes will be "
            "left over?"
        ),
        (
            "Departure of the {vehicle}: {h2}:{m2}. Out of bed: {h}:{m}. To do: {two}, {s} min; {one}, {f} "
            "min; walk, {t} min. Minutes to spare: ?"
        ),
        (
            "I wonder how long {who} has to stand at the stop, in minutes. The walk there takes {t} minutes; "
            "at home {they} spends {s} minutes on {two} and {f} minutes on {one}. {they:capital} gets up at "
            "{h}:{m} for the {vehicle} at {h2}:{m2}."
        ),
        (
            '"It\'s {h}:{m}, and your {vehicle} leaves at {h2}:{m2}," says the mother. "I know," answers '
            '{who}. "First {one}, {f} minutes, then {two}, {s} minutes, and it\'s {t} minutes on foot." How '
            "many spare minutes does that leave?"
        ),
        (
            "Given a departure at {h2}:{m2} and a start at {h}:{m}, calculate the minutes that {who} has in "
            "hand before the {vehicle} goes, when {t} minutes are used for walking, {f} for {one} and {s} for "
            "{two}."
        ),
        (
            "{t} min walk to the {vehicle}, {s} min for {two}, {f} min for {one}. i get up {h}:{m}, it goes "
            "{h2}:{m2}. how many minutes have i got spare"
        ),
        (
            "If walking to the stop takes {who} {t} minutes and {their} {vehicle} does not go before "
            "{h2}:{m2}, how many minutes of waiting follow a morning that starts at {h}:{m} with {f} minutes "
            "of {one} and {s} minutes of {two}?"
        ),
        (
            "The clock shows {h}:{m} as {who} wakes up, and the sun is shining. {two:capital} will take {s} "
            "minutes, {one} {f} minutes, and the path to the stop {t} minutes. At {h2}:{m2} the {vehicle} will "
            "leave. Work out how many minutes too early {they} will be."
        ),
        (
            "By {h2}:{m2}, when the {vehicle} leaves, {who} will have done three things since {h}:{m}: walked "
            "for {t} minutes, spent {f} minutes on {one} and {s} on {two}. For how many minutes will {they} "
            "have had nothing to do?"
        ),
        (
            "{t} minutes of walking, {s} minutes for {two}, {f} minutes for {one}: all of it lies between "
            "{h}:{m}, when {who} starts, and {h2}:{m2}, when the {vehicle} leaves. How many minutes are not "
            "used?"
        ),
        (
            "At {h2}:{m2} the {vehicle} leaves, at {h}:{m} {who} gets up. The walk needs {t} minutes, {one} "
            "{f} minutes and {two} {s} minutes. What waiting time in minutes is that?"
        ),
        (
            "How many minutes does {who} stand at the stop if the way there takes {t} minutes, {two} {s} "
            "minutes, {one} {f} minutes, the {vehicle} goes at {h2}:{m2} and the day starts at {h}:{m}?"
        ),
        (
            "{who} needs {f}, {s} and {t} minutes for {one}, {two} and the way to the stop, in this order. "
            "{they:capital} starts at {h}:{m}; {their} {vehicle} starts at {h2}:{m2}. How many minutes remain?"
        ),
        (
            "My {vehicle} leaves at {h2}:{m2}. On foot I need {t} minutes to get there. Before that I spend "
            "{f} minutes on {one} and {s} minutes on {two}, and I begin at {h}:{m}. Tell me how many minutes I "
            "have left over."
        ),
        "Walk {t} min; {one} {f} min; {two} {s} min; up at {h}:{m}; {vehicle} at {h2}:{m2}; spare time in min = ?",
        (
            "With {one} taking {f} minutes, {two} taking {s} and the footpath taking {t}, how long before the "
            "{h2}:{m2} {vehicle} does {who} arrive, in minutes, after getting up at {h}:{m}?"
        ),
        (
            "From {h}:{m} on {who} is busy: {s} minutes of {two}, {f} minutes of {one}, {t} minutes of "
            "walking. Then {they} waits for the {vehicle}, which leaves at {h2}:{m2}. Work out {their} wait in "
            "minutes."
        ),
        (
            '"I must walk for {t} minutes," says {who}, "and first there is {two} with {s} minutes and '
            '{one} with {f} minutes." It is {h}:{m} now, and the {vehicle} goes at {h2}:{m2}. How many '
            "minutes are in reserve?"
        ),
        (
            "gotta do {two} ({s} min) and {one} ({f} min) and walk {t} min, my {vehicle} is at {h2}:{m2} and "
            "its {h}:{m} now, how many minutes extra do i have"
        ),
        (
            "If {who} rises at {h}:{m} and wants to be on the {vehicle} of {h2}:{m2}, how many minutes can "
            "{they} waste, given {t} minutes on foot, {f} minutes for {one} and {s} minutes for {two}?"
        ),
        (
            "Could you find the slack in {who}'s morning, in minutes? It runs from {h}:{m} to the departure of "
            "the {vehicle} at {h2}:{m2} and contains {two} of {s} minutes, a walk of {t} minutes and {one} of "
            "{f} minutes."
        ),
        (
            "Until the {vehicle} departs at {h2}:{m2}, {who} has to fit in a walk of {t} minutes and, before "
            "it, {one} of {f} minutes and {two} of {s} minutes. {they:capital} gets going at {h}:{m}. By how "
            "many minutes is {they} early?"
        ),
        (
            "A morning: {h}:{m}, out of bed. {two:capital}, {s} minutes. {one:capital}, {f} minutes. Then {t} "
            "minutes to the stop. The {vehicle} comes and goes at {h2}:{m2}. For how many minutes did {who} "
            "stand there?"
        ),
        (
            "I wonder if there is time for a coffee. The {vehicle}, number {x}, leaves at {h2}:{m2}; it is "
            "{h}:{m}. {who} still has {one} to do ({f} minutes), {two} ({s} minutes), and the walk ({t} "
            "minutes). How many minutes would be free?"
        ),
        (
            "Please calculate, in minutes, what is left of the time between getting up ({h}:{m}) and the "
            "departure of the {vehicle} ({h2}:{m2}) after {s} minutes have gone for {two}, {t} for walking and "
            "{f} for {one}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the minutes left. Known: from {h}:{m} to {h2}:{m2}, tasks of {f}, {s} and {t} minutes. Turn "
                "both times into minutes, subtract, and take off the tasks."
            ),
            """
start = {h} * 60 + {m}
end = {h2} * 60 + {m2}
tasks = {f} + {s} + {t}
print(end - start - tasks)
""",
        ),
    ),
    reply="There are {output} minutes to spare.",
)
