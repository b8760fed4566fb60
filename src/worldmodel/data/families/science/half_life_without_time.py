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
        (
            "{stuff:capital} loses half of itself every {half} {unit}. A jar that had {grams} mg of it is "
            "opened again. How many mg are left?"
        ),
        (
            "Now that some of the {grams} mg of {stuff} have decayed, how many mg remain? The half-life is "
            "{half} {unit}."
        ),
        (
            "What is the mass in mg of the {stuff} in the safe, if {grams} mg went in and half of it decays "
            "per {half} {unit}?"
        ),
        "Half-life: {half} {unit}. Substance: {stuff}. Initial mass: {grams} mg. Final mass in mg: ?",
        "i put {grams} mg of {stuff} aside, half life is {half} {unit}. how much of it do i still have in mg",
        "Tell me how much of a sample of {grams} mg of {stuff} is still there. Its half-life is {half} {unit}.",
        (
            "The laboratory received {grams} mg of {stuff}. Since then it has been in the cellar, decaying "
            "with a half-life of {half} {unit}. What mass in mg do we find on opening?"
        ),
        "Find the milligrams of {stuff} that survive, the start being {grams} mg and the half-life {half} {unit}.",
        (
            '"When I bought it, it was {grams} mg," the collector says of the {stuff}. It has a half-life of '
            "{half} {unit}. How many mg does the collector own at present?"
        ),
        (
            "How many mg of {stuff} did the old vessel contain at last, having been filled with {grams} mg and "
            "left alone, with {half} {unit} as the half-life?"
        ),
        (
            "Of {grams} mg, part has decayed. {stuff:capital} has a half-life of {half} {unit}. Please "
            "calculate the part that is left, in mg."
        ),
        (
            "You find a box once packed with {grams} mg of {stuff}, which halves in {half} {unit}. What amount "
            "in mg do you find in it?"
        ),
        (
            "Since {stuff} halves every {half} {unit}, what has become of the {grams} mg that were there in "
            "the beginning? Answer in mg."
        ),
        (
            "Could you work out the remaining mg of {stuff}? Half-life {half} {unit}, starting amount {grams} "
            "mg, stored until yesterday."
        ),
        (
            "A lorry carries {grams} mg of {stuff} with a half-life of {half} {unit} across the country. I "
            "wonder how many mg it unloads."
        ),
        (
            "At the start of the lesson, the teacher shows {grams} mg of {stuff}. Its half-life is {half} "
            "{unit}. At the end, how many mg are still undecayed?"
        ),
    ),
    think=(
        "Known: {grams} mg at the start and a half-life of {half} {unit}. Asked: what is left. How much time has "
        "passed is not said, so the rest cannot be computed."
    ),
    reply="I do not know: it is not said how much time has passed.",
)
