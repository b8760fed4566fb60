"""In which unit something is measured: known, not computed."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

UNITS = {
    "the weight of a letter": "grams",
    "the distance between two towns": "kilometres",
    "the speed of a car": "kilometres per hour",
    "the height of a child": "centimetres",
    "the area of a field": "hectares",
    "the power of a lamp": "watts",
    "the voltage of a battery": "volts",
    "the milk in a bottle": "litres",
    "the warmth of a room": "degrees",
    "the thickness of a coin": "millimetres",
    "the force on a spring": "newtons",
    "the energy in food": "kilojoules",
}


def case(draw: Draw) -> Case:
    what = draw.pick(*UNITS)
    return Case({"what": what, "unit": UNITS[what], "who": draw.person()}, UNITS[what])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "In which unit does one give {what}?",
        "What unit is used for {what}?",
        "{what:capital} - measured in what?",
        "{who} has to state {what} and does not know the unit. Which one is usual?",
        "Name a fitting unit for {what}.",
        "If I tell somebody {what}, which unit should stand behind the number?",
        "whats the normal unit for {what}",
        "On a form there is a box for {what}, but the unit is missing. Write it down for {who}.",
        "I do not need the figure itself, only the unit in which {what} is told.",
        "How is {what} expressed, I mean in units of what kind?",
    ),
    more=(
        "I wonder what unit belongs to {what}.",
        "Which unit would {who} choose to write down {what}?",
        "{what:capital}: unit?",
        "Could you tell me in what unit {what} is normally stated?",
        "Suppose we measured {what}. In which unit would the result be noted?",
        '"And the unit?" asks {who}, who has just read out a figure for {what}. What is the right reply?',
        "My textbook gives {what} as a bare number. What unit has been left out?",
        "when people talk about {what}, what unit do they use",
        "Please say which unit is the usual one for {what}.",
        "No number, please; just tell {who} the common unit for {what}.",
        "The unit for {what}, please.",
        "Say in which unit one usually reports {what}.",
        "{who} wants to note {what} but does not know the unit. What is it?",
        "When {what} is given, what comes after the number?",
        "Which unit goes with {what}?",
        "I forgot what unit people use for {what}. Can you remind me?",
        "No value is needed. Only name the unit of {what}.",
        "For {what} there is a customary unit. Which one?",
        "what do you measure {what} in",
        "A table column shows {what}. What unit should its heading name?",
        "Tell {who} the unit in which {what} is usually given.",
        "Fill in: we state {what} in ... (unit).",
        '"{what:capital} is given in which unit?" reads the quiz card that {who} drew. What should be said?',
        "As a rule, {what} is stated in a certain unit; which is meant?",
        "If {who} looked up {what}, what unit would most likely be printed there?",
        "Please help me label my diagram: what is the usual unit of {what}?",
    ),
    think="Asked: a unit for {what}, not a figure. I know it: no tool, no computation.",
    reply="It is usually given in {unit}.",
)
