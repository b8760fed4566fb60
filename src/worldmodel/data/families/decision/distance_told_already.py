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
    more=(
        (
            "Tell me how many kilometres remain: {done} of them are behind our bus, which left {start} for "
            "{end}, and the entire route has {far}."
        ),
        (
            "I'm on my way to {end}. So far I have driven {done} km since {start}; altogether it's {far} km. "
            "How much road is ahead of me?"
        ),
        "Route {start} - {end}: {far} km. Covered: {done} km. Still to go?",
        (
            "Having walked {done} km from {start}, a pilgrim asks what is left until {end}, given that the "
            "full path is {far} km long."
        ),
        (
            "It is {far} km from {start} to {end}. A train has put {done} of these kilometres behind it. How "
            "many are yet to come?"
        ),
        (
            "Could you work out the rest of my trip? I started in {start}, did {done} km, and {end} is {far} "
            "km away from where I started."
        ),
        (
            "What part of the road in km is still before us, if {start} and {end} lie {far} km from each other "
            "and we stop after {done} km?"
        ),
        (
            '"Are we there yet?" - "No. We have come {done} km out of {far}." The family drives from '
            "{start} to {end}. How many km must the children still wait?"
        ),
        (
            "{done} km after setting out from {start} your car breaks down. How far are you from {end}, the "
            "whole distance being {far} km?"
        ),
        "started at {start}, heading for {end}, trip is {far} km long, {done} km finished. km left?",
        "{done} km we have driven so far; {far} km it is in all, from {start} to {end}. How many are left?",
        (
            "How many km are there to go to {end}, if the trip from {start} has a length of {far} km and "
            "{done} km of it are over?"
        ),
        "{end} lies {far} km from {start}. Our coach has come {done} km. What is still to be driven?",
        (
            "After {done} km, on the way from {start} to {end}, a cyclist takes a rest. The way is {far} km "
            "long. Find what remains."
        ),
        "{far} km from {start} to {end}, minus {done} km already done: how far still?",
        (
            "From {start} I set out for {end}. My counter shows {done} km; the map shows {far} km for the "
            "whole route. Tell me what is left."
        ),
        "only {done} km done of {far}, going from {start} to {end}. how many km more",
        "Driven: {done} km. {start} to {end}: {far} km. Remaining km: ?",
        (
            '"We\'ve done {done} km," says the driver. "How much is it altogether to {end}?" "{far} km '
            'from {start}." How many km are ahead of them?'
        ),
        (
            "If a lorry has {done} km behind it on its {far} km run from {start} to {end}, what distance is it "
            "from {end}?"
        ),
        (
            "Please work out the rest of the way to {end} for a hiker who left {start}, {far} km away from it, "
            "and has {done} km in the legs."
        ),
        (
            "The whole stretch between {start} and {end} comes to {far} km. Of this, {done} km have been "
            "covered. State the remainder."
        ),
        (
            "Could you say how long the rest of the journey is? It began in {start}, it leads to {end}, {done} "
            "km are past, and {far} km is the total."
        ),
        (
            "With {done} km to look back on, what has a traveller from {start} to {end} to look forward to, in "
            "km, the total being {far} km?"
        ),
        (
            "A train left {start} in the morning fog for {end}, {far} km down the line. It halts after {done} "
            "km. I wonder how many km it has yet to run."
        ),
        (
            "Given a total distance of {far} km from {start} to {end} and a distance of {done} km travelled, "
            "determine the kilometres outstanding."
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
