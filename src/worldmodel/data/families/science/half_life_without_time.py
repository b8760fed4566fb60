"""How much of a decaying substance is left after a time that is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    stuff, unit, half = draw.pick(
        ("iodine-131", "days", 8.0),
        ("radon-222", "days", 3.8),
        ("technetium", "hours", 6.0),
        ("tritium", "years", 12.3),
        ("sodium-24", "hours", 15.0),
        ("polonium", "days", 138.4),
        ("cobalt", "years", 5.3),
    )
    return Case({"stuff": stuff, "unit": unit, "half": half, "grams": draw.integer(5, 900), "x": draw.integer(2, 9)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "With a half-life of {half} {unit}, {grams} mg of {stuff} have been decaying for a while. How many mg are "
            "there still?"
        ),
        (
            "What mass in mg remains of {grams} mg {stuff} when it has been stored for some {unit}? Its half-life is "
            "{half} {unit}."
        ),
        "Start: {grams} mg of {stuff}. Half-life: {half} {unit}. What is left at the end, in mg?",
        (
            "Every {half} {unit} half of the {stuff} is gone. At first there were {grams} milligrams. Find how many "
            "milligrams there are at the end."
        ),
        (
            "there were {grams} mg of {stuff} in the box when they closed it and its half life is {half} {unit}, so "
            "what's still in there"
        ),
        (
            "Compute the rest of a sample of {stuff} after its radioactive decay in the store. Half-life: {half} "
            "{unit}. Mass at the beginning: {grams} mg."
        ),
        "If {stuff} has a half-life of {half} {unit}, to what mass in mg have {grams} mg shrunk since they were made?",
        (
            "A hospital with {x} wards stores {grams} mg of {stuff}. When it is taken out again, how much has not "
            "decayed, given a half-life of {half} {unit}?"
        ),
        (
            "In {half} {unit} the amount of {stuff} falls to one half. Determine the amount in mg at the end of the "
            "experiment, starting from {grams} mg at time zero."
        ),
        "The half-life of {stuff} being {half} {unit}, what do {grams} mg of it become on the way to the customer?",
    ),
    more=(
        "{grams} mg of {stuff} were put away. Its half-life is {half} {unit}. How many mg are there today?",
        "What is left, in mg, of {grams} mg of {stuff} with a half-life of {half} {unit} after some storage?",
        (
            "The half-life of {stuff} is {half} {unit}. I once had {grams} mg of it and wonder how many mg I "
            "have by now."
        ),
        (
            "Half of any amount of {stuff} decays within {half} {unit}. Please tell me to how many mg a sample "
            "that was {grams} mg has gone down."
        ),
        "{stuff:capital}: half-life {half} {unit}; in the beginning {grams} mg; remaining mg: ?",
        (
            '"There were {grams} mg in it when I left," the chemist says about a bottle of {stuff}. Every '
            "{half} {unit} it loses half. Work out what is in the bottle on her return, in mg."
        ),
        (
            "Given {half} {unit} as the half-life, find the mass of {stuff} that has not decayed yet, when the "
            "original mass was {grams} mg."
        ),
        "half life {half} {unit}, it was {grams} mg of {stuff} once, how many mg are still left in there",
        (
            "Could you tell me how many mg of {stuff} arrive, if {grams} mg were sent off and the half-life is "
            "{half} {unit}?"
        ),
        (
            "In an old cupboard stands a flask of {stuff}. Its label reads {grams} mg, which was true on the "
            "day of filling. As half is lost in {half} {unit}, what mass in mg is in it now?"
        ),
    ),
    think=(
        "Known: {grams} mg at the start and a half-life of {half} {unit}. Asked: what is left. How much time has "
        "passed is not said, so the rest cannot be computed."
    ),
    reply="I do not know: it is not said how much time has passed.",
)
