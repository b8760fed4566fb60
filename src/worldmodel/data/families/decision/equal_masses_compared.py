"""Two equal masses of different things compared: seen at once, in spite of the numbers."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    light, dense = (
        draw.pick("cotton", "wool", "straw", "foam", "hay"),
        draw.pick("iron", "lead", "sand", "copper", "gravel"),
    )
    first, second = draw.sample([light, dense], 2)
    return Case(
        {
            "first": first,
            "second": second,
            "number": draw.integer(2, 40),
            "unit": draw.pick("kilograms", "pounds", "tonnes"),
            "more": draw.pick("heavier", "lighter"),
            "who": draw.person(),
            "other": draw.integer(12, 45),
        },
        "equally heavy",
    )


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Which is {more}: {number} {unit} of {first} or {number} {unit} of {second}?",
        "What would you say is {more}, {number} {unit} of {second}, or {first} in the amount of {number} {unit}?",
        "Here lie {number} {unit} of {first}. There lie {number} {unit} of {second}. Which of these heaps is {more}?",
        "{first:capital}, {number} {unit}; {second}, {number} {unit}; which is {more}?",
        "a friend swears that {number} {unit} of {second} is {more} than {number} {unit} of {first}. right or wrong?",
        (
            "If a shop delivers {number} {unit} of {first} and also {number} {unit} of {second}, which "
            "delivery is {more}?"
        ),
        (
            "Old riddle, easily got wrong: {number} {unit} of {second} against {number} {unit} of {first}. "
            "What is {more}?"
        ),
        (
            '"Surely the {second} is {more}!" cries {who}, who has {number} {unit} of {first} and just as '
            "many {unit} of {second}. What do you think?"
        ),
        "On a cart there is as much {first} as {second}: {number} {unit} of either. I want to know what is {more}.",
        (
            "{who} drove {other} kilometres with {number} {unit} of {first} and came back with {number} "
            "{unit} of {second}. Which load was {more}?"
        ),
    ),
    more=(
        "Compare them, please: {number} {unit} of {second}, {number} {unit} of {first}. What do you find {more}?",
        (
            "There are {number:words} {unit} of {first} in a shed, and in another shed {number:words} {unit} "
            "of {second}. Is either load {more}?"
        ),
        "whats {more} lol, {second} or {first}, if its {number} {unit} of both",
        (
            "Suppose that a lorry brings {number} {unit} of {first} today and will bring {number} {unit} of "
            "{second} tomorrow. Would you call the load of today {more}, or that of tomorrow?"
        ),
        (
            "A teacher puts this to {other} pupils: a trader has {number} {unit} of {first}, another has "
            "{number} {unit} of {second}; whose load is {more}? Nobody dares to answer. Do you?"
        ),
        "I wonder if {number} {unit} of {second} could be {more} than the same {number} {unit} of {first}.",
        "The {first} comes to {number} {unit}. So does the {second}. Which of them, then, is {more}?",
        (
            "In {other:words} years of trading, {who} has never found out what is {more}: an order for "
            "{number} {unit} of {first}, or an order for {number} {unit} of {second}. Help out."
        ),
        "Choose the {more} one: {first}, {number} {unit}; or {second}, of which there are {number} {unit} too.",
        (
            "To my left I have {number} {unit} of {second}, to my right {number} {unit} of {first}. On which "
            "side is the {more} load?"
        ),
        "Which is {more}, {first} or {second}, if a sack of each weighs {number} {unit}?",
        (
            "{number} {unit} of {second} hang on the left of a scale, {number} {unit} of {first} on the right. "
            "Say which of them is {more}."
        ),
        (
            "{who} has to carry {number} {unit} of {first} first and {number} {unit} of {second} later. When "
            "is the load {more}?"
        ),
        "My guess is {second}, but what is really {more}: {number} {unit} of that or {number} {unit} of {first}?",
        "Weighed out: {first}, {number} {unit}. Weighed out too: {second}, {number} {unit}. {more:capital} one = ?",
        (
            "Could you settle a quarrel for {who}? It is about {number} {unit} of {second} and {number} {unit} "
            "of {first}, and about which is {more}."
        ),
        (
            "People expect that {number} {unit} of {first} and {number} {unit} of {second} differ, and that "
            "either of them must be {more}. Which?"
        ),
        "Given {number} {unit} of {first} along with {number} {unit} of {second}, determine the {more} quantity.",
        "is {number} {unit} of {first} {more} or is {number} {unit} of {second}",
        (
            '"{number} {unit} of {first}, please, and {number} {unit} of {second}," says a customer of '
            "{who}. Which part of the order is {more}?"
        ),
        (
            "You may pick up either {number} {unit} of {second} or {number} {unit} of {first}. Which choice is "
            "the {more}?"
        ),
        (
            "The ship took {second} on board, {number} {unit} in all, and {first}, {number} {unit} in all. Was "
            "either cargo {more}, and if so, which?"
        ),
        (
            "For {other} days {who} has been thinking about this: what is {more}, {number} {unit} of {first} "
            "or {number} {unit} of {second}?"
        ),
        (
            "Tell me whether a pile of {first} that comes to {number} {unit} is {more} than a pile of {second} "
            "that comes to {number} {unit}, or the reverse."
        ),
        (
            "When {number} {unit} of {second} have been put beside {number} {unit} of {first}, which of these "
            "would {who} find {more}?"
        ),
        (
            "The same number of {unit}, namely {number}, was measured out of {second} and out of {first}. "
            "Please name whichever is {more}."
        ),
    ),
    think=(
        "Asked: which is {more}. Known: {number} {unit} of the one and {number} {unit} of the other. The same "
        "mass on both sides: nothing to look up and nothing to compute."
    ),
    reply="Both are equally heavy: {number} {unit} each.",
)
