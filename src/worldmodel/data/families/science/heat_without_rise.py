"""The heat for warming a mass by an amount that is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing, heat = draw.pick(("copper", 0.385), ("aluminium", 0.9), ("iron", 0.45), ("brass", 0.38), ("granite", 0.79))
    mass, end = draw.integer(2, 90), draw.integer(45, 160)
    return Case({"thing": thing, "heat": heat, "mass": mass, "end": end, "x": draw.integer(4, 50)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{mass} kg of {thing} with a specific heat of {heat} kJ/(kg K) are warmed to {end} °C. How much heat in "
            "kJ is needed?"
        ),
        "How many kilojoules bring {mass} kilograms of {thing} ({heat} kJ/kgK) up to {end} °C?",
        "{thing:capital}: {mass} kg, c = {heat} kJ/(kg K), end temperature {end} °C. Heat?",
        (
            "In a workshop, {thing} is heated until a thermometer shows {end} degrees Celsius. There are {mass} kg of "
            "it and each takes {heat} kJ per kelvin. Find the heat supplied."
        ),
        "Given {heat} kJ/(kg K) for {thing}, what energy in kJ goes into {mass} kg that end up at {end} °C?",
        "the {thing} weighs {mass} kg and needs {heat} kJ per kg and degree. how much heat till it has {end} celsius",
        (
            "After {x} minutes on the fire, {mass} kg of {thing} have reached {end} °C. The specific heat is {heat} "
            "kJ/(kg K). What heat did they take up?"
        ),
        (
            "Compute the energy for heating {thing} in kJ. Mass: {mass} kg. Specific heat: {heat} kJ/(kg K). It is "
            "warmed until it has {end} °C."
        ),
        (
            "What heat does a piece of {thing}, {mass} kg with {heat} kJ/(kg K), give off when it cools down from "
            "{end} °C in the open air?"
        ),
        (
            "If one kilogram of {thing} takes {heat} kJ for every degree, how many kJ does it take to make {mass} kg "
            "of it {end} °C hot?"
        ),
        (
            "A lump of {thing} left the furnace at {end} °C and was then cooled in a bath. It has {mass} kg and "
            "{heat} kJ/(kg K). Say how much heat the bath received."
        ),
    ),
    more=(
        (
            "To reach {end} °C, how many kJ must {mass} kg of {thing} be given, when a kilogram takes {heat} "
            "kJ per kelvin?"
        ),
        (
            "The specific heat of {thing} is {heat} kJ/(kg K). I have {mass} kg of it and want it at {end} °C. "
            "Tell me the heat I need."
        ),
        (
            "Final temperature {end} °C; material {thing}; specific heat {heat} kJ/(kg K); mass {mass} kg; "
            "heat in kJ = ?"
        ),
        (
            "I wonder how many kilojoules our oven spent on bringing {mass} kg of {thing} to {end} degrees "
            "Celsius. Its specific heat is {heat} kJ/(kg K)."
        ),
        (
            '"It is {end} °C now," says the smith about a piece of {thing} that weighs {mass} kg. With '
            "{heat} kJ per kilogram and kelvin, how much heat went into it?"
        ),
        (
            "hi, heating up {thing} till it's {end} °C, {heat} kJ per kg and kelvin, {mass} kg in all, how "
            "many kJ is that"
        ),
        (
            "Could you work out the heat in kJ released by {mass} kg of {thing} while it cools to {end} °C? "
            "Its specific heat is {heat} kJ/(kg K)."
        ),
        (
            "When {thing} with {heat} kJ/(kg K) comes out of the oven it is at {end} °C. It weighs {mass} "
            "kilograms and was put in cold. What heat in kJ has it absorbed?"
        ),
        (
            "Calculate the energy in kilojoules required for heating a block of {thing} to a temperature of "
            "{end} °C, the mass being {mass} kg and the specific heat {heat} kJ/(kg K)."
        ),
        (
            "A heater brings {thing} to {end} °C. Every kilogram needs {heat} kJ for each degree, and {mass} "
            "kg lie in it. Please say how many kJ the heater must supply."
        ),
        (
            "{heat} kJ/(kg K) is the specific heat of {thing}. At {end} °C in the end, how much heat have "
            "{mass} kg of it received?"
        ),
        (
            "To {end} °C: that is how far {thing} with {heat} kJ/(kg K) was heated. The mass was {mass} kg. "
            "What heat in kJ was used?"
        ),
        (
            "What amount of heat, in kilojoules, makes {thing} reach {end} °C, when its specific heat is "
            "{heat} kJ/(kg K) and its mass {mass} kg?"
        ),
        "c = {heat} kJ/(kg K); {thing}; heated up to {end} °C; m = {mass} kg; heat taken up in kJ = ?",
        (
            "At the end of the heating {mass} kg of {thing} are {end} °C hot. With {heat} kJ per kilogram and "
            "kelvin, find the heat in kJ."
        ),
        (
            "I hold {mass} kg of {thing} over a flame till they have {end} °C. For a kilogram and a degree "
            "{heat} kJ are needed. How many kJ does the flame give to it?"
        ),
        (
            "If {heat} kJ warm a kilogram of {thing} by a degree, what heat in kJ must go into {mass} kg so "
            "that they end at {end} °C?"
        ),
        (
            "A block of {thing} has cooled to {end} °C. It is {mass} kg heavy, and its specific heat is {heat} "
            "kJ/(kg K). Work out the heat that it lost in kJ."
        ),
        (
            "Tell me the heat in kJ for {thing}: mass {mass} kg, temperature reached {end} °C, specific heat "
            "{heat} kJ/(kg K)."
        ),
        (
            '"Stop at {end} °C," the foreman said when {mass} kg of {thing} were being heated. Its specific '
            "heat is {heat} kJ/(kg K). How many kilojoules had it taken by then?"
        ),
        "whats the heat in kJ to get my {thing} to {end} °C? {mass} kg of it, {heat} kJ/(kg K)",
        (
            "Could you say how many kJ {mass} kilograms of {thing} absorb on the way to {end} degrees Celsius? "
            "A kilogram absorbs {heat} kJ per degree."
        ),
        (
            "For {x} minutes a furnace heats {thing}, {mass} kg of it, and stops at {end} °C. As the specific "
            "heat is {heat} kJ/(kg K), determine the energy supplied in kJ."
        ),
        (
            "A pan of {thing} ends at {end} °C after it was on the stove. Each kilogram takes {heat} kJ per "
            "kelvin; the pan weighs {mass} kg. Calculate how much heat it took, in kJ."
        ),
        (
            "Heat in kJ wanted: {mass} kg of {thing} is to be brought to a temperature of {end} °C, its "
            "specific heat being {heat} kJ/(kg K)."
        ),
        (
            "When the sun had shone on a plate of {thing}, the plate was {end} °C warm. It weighs {mass} kg. "
            "Given {heat} kJ per kilogram and degree, how much heat in kJ did the sun bring?"
        ),
    ),
    think=(
        "Known: {mass} kg, specific heat {heat} kJ/(kg K), and one temperature, {end} °C. Asked: the heat. The other "
        "temperature is not said, so the change of temperature and the heat cannot be computed."
    ),
    reply="I do not know: only one of the two temperatures is given.",
)
