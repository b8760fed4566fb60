"""A distance question whose numbers are all told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    far, done = draw.integer(150, 900), draw.integer(20, 140)
    return Case({"start": start, "end": end, "far": far, "done": done}, far - done)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "From {start} to {end} it is {far} km. I have driven {done} km. How far is it still?",
        "How far is it still to {end} if {done} of the {far} km from {start} are behind us?",
        "{start} and {end} are {far} kilometres apart. After {done} kilometres, how many are left?",
        "We left {start}, {far} km from {end}, and have come {done} km. What distance remains?",
        "{done} km done, {far} km in all between {start} and {end}: rest?",
        "The way from {start} to {end} is {far} km long; {done} km of it lie behind the driver. What is left?",
        "On the road to {end}, {done} km after {start}. The whole way measures {far} km. How much further?",
        "how many km are missing to {end} when i am {done} km from {start} and the full trip is {far} km",
        (
            "A cyclist wants to go the {far} km from {start} to {end}. So far there are {done} km on the "
            "clock. How many are to come?"
        ),
        (
            "Of the {far} kilometers that separate {start} from {end}, {done} are ridden. Tell me the "
            "remaining distance."
        ),
    ),
    steps=(
        Step(
            ("Asked: the distance left. Both numbers are told, {far} km and {done} km: no tool is needed. Subtract."),
            "print({far} - {done})",
        ),
    ),
    reply="There are {output} km left.",
)
