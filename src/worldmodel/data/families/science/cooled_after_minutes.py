"""The temperature of a hot thing after some minutes of cooling by Newton's law, with the constant per minute told."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, low, high = draw.pick(
        ("pot of soup", 70, 96),
        ("mug of tea", 65, 92),
        ("bowl of porridge", 60, 85),
        ("loaf of bread", 80, 97),
        ("jar of jam", 75, 98),
        ("dish of lasagne", 75, 95),
    )
    start, room, minutes = draw.integer(low, high), draw.integer(4, 27), draw.integer(6, 75)
    rate = draw.number(0.012, 0.058, digits=3)
    values: dict[str, Value] = {
        "thing": thing,
        "start": start,
        "room": room,
        "minutes": minutes,
        "rate": rate,
        "x": draw.integer(4, 12),
    }
    return Case(values, round(room + (start - room) * math.exp(-rate * minutes), 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} at {start} °C is put into air of {room} °C. It cools by Newton's law with a constant of {rate} "
            "per minute. How warm is it after {minutes} minutes, in °C?"
        ),
        (
            "What temperature in °C does a {thing} have {minutes} minutes later, if it starts at {start} °C, the "
            "surroundings stay at {room} °C and Newton's law of cooling holds with k = {rate}/min?"
        ),
        (
            "Newton cooling, k = {rate} per min. {thing:capital}: {start} °C at first. Surroundings {room} °C. "
            "Temperature after {minutes} min in °C?"
        ),
        (
            "Steaming, a {thing} stands on the window sill. The air around it keeps its {room} °C, while the excess "
            "of the {thing} over the air dies away exponentially, with {rate} as the constant for one minute. It "
            "began with {start} °C. Find its temperature in degrees Celsius when {minutes} minutes have gone by."
        ),
        (
            "theres a {thing} here at {start} celsius, kitchen has {room}. it follows newtons cooling law with "
            "constant {rate} per minute. how many celsius after {minutes} minutes"
        ),
        (
            "If the difference between a {thing} and a room at {room} °C shrinks in proportion to itself, by a "
            "constant of {rate}/min, to what temperature (°C) have the initial {start} °C fallen once {minutes} "
            "minutes are over?"
        ),
        (
            '"Do not touch it for {minutes} minutes," warns the cook, pointing at a {thing} of {start} °C. In the '
            "larder, at {room} °C, it obeys Newton's law of cooling, constant {rate} per minute. What will its "
            "temperature be in °C when it may be touched?"
        ),
        (
            "Calculate, for {minutes} minutes of cooling, the final temperature in °C of a {thing}. Ambient "
            "temperature: {room} °C. Temperature at the beginning: {start} °C. Newton's cooling constant: {rate} per "
            "minute."
        ),
        (
            "Beside {x:words} empty plates, a {thing} gives its heat to a draught of {room} °C. Newton's law "
            "describes this with {rate} per minute. Having had {start} °C, how many degrees Celsius does it have "
            "after {minutes} minutes?"
        ),
        (
            "The cooling of a {thing} is exponential towards {room} °C, the temperature outdoors. Its constant "
            "amounts to {rate} per minute and it starts from {start} °C. {minutes} minutes pass. What is shown by a "
            "thermometer inside it, in °C?"
        ),
    ),
    more=(
        (
            "Newton's constant for a {thing} is {rate} per minute. Tell me in °C how hot it still is when it has been "
            "left for {minutes} minutes at an ambient {room} °C, after being {start} °C hot."
        ),
        (
            "I leave a {thing} on the balcony, where it is {room} °C. It has {start} °C when I close the door, and I "
            "come back in {minutes} minutes. In earlier trials I found that it cools as Newton says, the constant "
            "being {rate} per minute. Which temperature do I meet, in °C?"
        ),
        (
            "T start {start} °C; T room {room} °C; k {rate} per minute (Newton); t {minutes} minutes; object: "
            "{thing}; T end in °C = ?"
        ),
        (
            "Could you work out the temperature of a {thing} in °C? It was {start} °C exactly {minutes} minutes ago, "
            "it has been in a room of {room} °C since then, and for its loss of heat Newton's law applies with a "
            "constant {rate} per minute."
        ),
        (
            "{minutes} minutes are enough for a {thing} to lose much of its heat to the {room} °C of a cellar. By "
            "Newton's law, taking {rate} per minute as the constant and {start} °C as the value at the beginning, "
            "what does it come down to in °C?"
        ),
        "temperature of a {thing} after {minutes} min? starts {start} C, room {room} C, newton constant {rate} per min",
        (
            "A guest is {minutes} minutes late, and all that time a {thing} has waited for him. It was brought in at "
            "{start} °C; the dining room, {x} m long, is at {room} °C. Assume Newton's law of cooling and {rate} per "
            "minute. At what temperature in °C does the guest find it?"
        ),
        (
            "Each minute takes away a share of the excess temperature, continuously and at a rate of {rate} per "
            "minute, as Newton described it. The excess is that of a {thing} over its surroundings, which have {room} "
            "°C. How warm in °C is the {thing} {minutes} minutes after it had {start} °C?"
        ),
        (
            "Given Newton's law, a constant of {rate} per minute and air at {room} °C, what Celsius temperature "
            "remains of the {start} °C of a {thing} after a cooling time of {minutes} minutes?"
        ),
        (
            "Suppose that a {thing}, one of {x} in the same kitchen, cools in still air of {room} °C from {start} °C, "
            "the difference decaying like e to the power of minus {rate} times the minutes. State its temperature in "
            "°C at minute {minutes}."
        ),
        (
            "After {minutes} minutes, with {rate} per minute as Newton's cooling constant and {room} °C all "
            "around, how warm in °C is a {thing} that had {start} °C at first?"
        ),
        (
            "{rate} per minute is the constant of Newton's law for a {thing}. It spends {minutes} minutes in a "
            "room of {room} °C. It was at {start} °C. What temperature in °C has it now?"
        ),
        (
            "{room} °C in the kitchen, {minutes} minutes to wait, {start} °C at the beginning, {rate} per "
            "minute for the cooling: by Newton's law, how many °C does a {thing} have in the end?"
        ),
        (
            "How many degrees Celsius has a {thing} {minutes} minutes after it left the stove at {start} °C, "
            "if the surroundings are at {room} °C and Newton's law holds with a constant of {rate} per minute?"
        ),
        (
            "Air at {room} °C surrounds a {thing}. For {minutes} minutes it has been cooling down from {start} "
            "°C, by Newton's law, the constant being {rate} per minute. State its temperature in °C."
        ),
        (
            "newton cooling again: a {thing}, waited {minutes} min, room is {room} C, started at {start} C, k "
            "is {rate} per min. what temp now in C"
        ),
        (
            "In surroundings of {room} °C, an excess temperature falls off by Newton's law with {rate} per "
            "minute. A {thing} starts at {start} °C. To how many °C is it down when {minutes} minutes are over?"
        ),
        (
            "Please tell me the temperature in °C of a {thing} which cools for {minutes} minutes. It begins at "
            "{start} °C. Cooling constant (Newton): {rate} per minute. Temperature of the surroundings: {room} "
            "°C."
        ),
        (
            '"It\'s {room} °C in here, your {thing} will get cold!" calls grandmother. It has {start} °C, and '
            "she comes to the phone for {minutes} minutes. By Newton's law with {rate} per minute, what "
            "temperature in °C does it have then?"
        ),
        (
            "If {minutes} minutes go by for a {thing} in a {room} °C room, the constant in Newton's law of "
            "cooling is {rate} per minute, and {start} °C was the first reading, what is the last reading in "
            "°C?"
        ),
        (
            "Table: k = {rate}/min; minutes = {minutes}; ambient = {room} °C; initial = {start} °C; what cools "
            "= a {thing}; law = Newton; final temperature in °C = ?"
        ),
        (
            "You carry a {thing} of {start} °C into the garden, where it's {room} °C. Then you forget it for "
            "{minutes} minutes. Supposing Newton's cooling with a constant of {rate} per minute, at how many "
            "°C is it?"
        ),
        (
            "I wonder how hot, in °C, my {thing} still is. The room has {room} °C. I've been away {minutes} "
            "minutes. It was {start} °C when I left, and its difference from the room decays exponentially at "
            "{rate} per minute."
        ),
        (
            "Could you use Newton's law of cooling, constant {rate} per minute, on a {thing} for {minutes} "
            "minutes? Its temperature was {start} °C, that of the room stays at {room} °C. I need its final "
            "temperature in °C."
        ),
        (
            "The thermometer in a {thing} shows {start} °C as the clock is started. Newton's constant is "
            "{rate} per minute and the air is steady at {room} °C. What does the thermometer show in °C as the "
            "clock reaches {minutes} minutes?"
        ),
        (
            "Given an ambient temperature of {room} °C and an initial one of {start} °C, determine in °C the "
            "temperature of a {thing} at the end of {minutes} minutes, using exponential (Newtonian) cooling "
            "at {rate} per minute."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a temperature after cooling. Known: {start} °C at first, surroundings {room} °C, constant "
                "{rate} per minute, {minutes} minutes. The excess over the surroundings is multiplied by e to the "
                "power of minus constant times minutes; add the surroundings."
            ),
            """
import math
excess = ({start} - {room}) * math.exp(-{rate} * {minutes})
print(round({room} + excess, 1))
""",
        ),
    ),
    reply="It has {output} °C.",
)
