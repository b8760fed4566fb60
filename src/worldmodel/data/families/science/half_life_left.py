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
        "After {time} {unit}, with a half-life of {half} {unit}, how many mg of {stuff} are left out of {grams} mg?",
        (
            "Every {half} {unit} a half is gone. {time} {unit} go by. {grams} mg of {stuff} were there at the "
            "start. How many mg are there still?"
        ),
        (
            "{time} {unit} is how long it was stored; {half} {unit} is the half-life; {grams} mg is what it "
            "weighed when it was new. How much of the {stuff} remains, in mg?"
        ),
        (
            "How many mg of {stuff} will a vial hold {time} {unit} from now if it holds {grams} mg today and "
            "the half-life amounts to {half} {unit}?"
        ),
        (
            "A half-life of {half} {unit} belongs to {stuff}. From {grams} mg, calculate the remainder in mg "
            "at the end of {time} {unit}."
        ),
        (
            "Within {time} {unit} a quantity of {stuff} has been decaying. It began as {grams} mg; it halves "
            "in {half} {unit}. Determine the present quantity in mg."
        ),
        "ive got {grams} mg {stuff}, how many mg after {time} {unit}? (half life {half} {unit})",
        (
            '"Wait {time} {unit}," the doctor says, "then less of the {stuff} is in you." Now it is '
            "{grams} mg, and half goes away in every {half} {unit} by decay alone. What is it then, in mg?"
        ),
        (
            "Sample: {stuff}. Age: {time} {unit}. Original mass: {grams} mg. Half-life: {half} {unit}. Present "
            "mass in mg: ?"
        ),
        (
            "You open a lead box that has been shut for {time} {unit}. Somebody had put {grams} mg of {stuff} "
            "inside. Given that {half} {unit} suffice to reduce it by half, how many mg do you find?"
        ),
        (
            "Please compute what {grams} mg of a radioactive substance come down to. The substance, {stuff}, "
            "has {half} {unit} as its half-life and {time} {unit} to decay."
        ),
        (
            "Could you tell me the mass of {stuff} that's left, in mg, when {half} {unit} is the half-life, "
            "{grams} mg the mass at first, and {time} {unit} the time that passes?"
        ),
        (
            "Of {stuff}, half decays in {half} {unit}. I wonder how much of a {grams} mg portion is undecayed, "
            "in mg, when it has been lying around for {time} {unit}."
        ),
        (
            "The clock has run for {time} {unit} since {grams} mg of {stuff} were weighed out. Decay goes on "
            "with {half} {unit} per halving. What would the scales show for the {stuff} now, in mg?"
        ),
        (
            "To how many mg does {stuff} dwindle if it starts as {grams} mg and is given {time} {unit}, its "
            "half-life being {half} {unit}?"
        ),
        (
            "A laboratory in the hills ordered {stuff}. The delivery took {time} {unit}. {grams} mg were sent "
            "off, and the half-life is known to be {half} {unit}. State the mg that arrived."
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
