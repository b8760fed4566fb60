"""How much of a decaying substance is left after a time that is no whole number of half-lives."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


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
    time, grams = draw.number(half / 2, half * 4, digits=1), draw.integer(5, 900)
    values: dict[str, Value] = {
        "stuff": stuff,
        "unit": unit,
        "half": half,
        "time": time,
        "grams": grams,
        "x": draw.integer(2, 9),
    }
    return Case(values, grams * 0.5 ** (time / half))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "{grams} mg of {stuff} decay with a half-life of {half} {unit}. How many mg are left after {time} {unit}?",
        "What mass in mg remains of {grams} mg {stuff} when {time} {unit} have passed? Its half-life is {half} {unit}.",
        "{stuff:capital}, half-life {half} {unit}, start {grams} mg. Left after {time} {unit}?",
        (
            "Every {half} {unit} half of the {stuff} is gone. Today there are {grams} milligrams. Find how many "
            "milligrams there will be in {time} {unit}."
        ),
        (
            "there were {grams} mg of {stuff} in the box {time} {unit} ago and its half life is {half} {unit}, so "
            "what's still in there"
        ),
        (
            "Compute the rest of a sample of {stuff} after {time} {unit} of radioactive decay. Half-life: {half} "
            "{unit}. Mass at the beginning: {grams} mg."
        ),
        "If {stuff} has a half-life of {half} {unit}, to what mass in mg do {grams} mg shrink within {time} {unit}?",
        (
            "A hospital with {x} wards stores {grams} mg of {stuff}. After {time} {unit} without any use, how much "
            "has not decayed, given a half-life of {half} {unit}?"
        ),
        (
            "In {half} {unit} the amount of {stuff} falls to one half. Determine the amount in mg at the time {time} "
            "{unit}, starting from {grams} mg at time zero."
        ),
        (
            "The half-life of {stuff} being {half} {unit}, what do {grams} mg of it become over a storage of {time} "
            "{unit}?"
        ),
    ),
    more=(
        (
            "After {time} {unit}, what is left of {grams} mg of {stuff}, if half of it decays every {half} "
            "{unit}? Answer in mg."
        ),
        (
            "The half-life of {stuff} is {half} {unit}. A sample of {grams} mg is left alone for {time} "
            "{unit}. Find what is still there, in mg."
        ),
        (
            "{time} {unit} have gone by since a sample was made. It had {grams} mg of {stuff} then. With "
            "{half} {unit} as the half-life, how many mg does it have now?"
        ),
        (
            "How much {stuff}, in mg, survives {time} {unit}, given a half-life of {half} {unit} and {grams} "
            "mg at the start?"
        ),
        (
            "Half-life: {half} {unit}. Time: {time} {unit}. {stuff:capital} at the beginning: {grams} mg. At "
            "the end: ? mg"
        ),
        (
            "I wonder how many milligrams of my {grams} mg of {stuff} will be there {time} {unit} from now. "
            "Its half-life is {half} {unit}."
        ),
        (
            "Please work out the mass in mg that has not decayed after {time} {unit}: the substance is "
            "{stuff}, half-life {half} {unit}, and {grams} mg were there at first."
        ),
        (
            '"Every {half} {unit} I lose half of it," says the chemist about her {stuff}. She begins with '
            "{grams} mg. How many mg can she still use after {time} {unit}?"
        ),
        "half life of {stuff} = {half} {unit}, waited {time} {unit}, had {grams} mg, how many mg now",
        (
            "Half of any amount of {stuff} disappears within {half} {unit}. If {time} {unit} pass, to how many "
            "mg has a store of {grams} mg gone down?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what is left. Known: {grams} mg, half-life {half} {unit}, time {time} {unit}. Time by "
                "half-life is the number of halvings; multiply the mass by one half to that power."
            ),
            """
halvings = {time} / {half}
print({grams} * 0.5 ** halvings)
""",
        ),
    ),
    reply="{output} mg are left.",
)
