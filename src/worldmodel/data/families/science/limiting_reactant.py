"""Which of two reactants is used up first."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, m_first, second, m_second, one, two = draw.pick(
        ("hydrogen", 2.02, "oxygen", 32, 2, 1),
        ("iron", 55.85, "sulfur", 32.06, 1, 1),
        ("nitrogen", 28.02, "hydrogen", 2.02, 1, 3),
        ("aluminium", 26.98, "chlorine", 70.9, 2, 3),
        ("methane", 16.05, "oxygen", 32, 1, 2),
        ("magnesium", 24.31, "oxygen", 32, 2, 1),
    )
    grams = draw.integer(5, 300)
    ideal = grams / m_first / one * two * m_second
    other = max(1, round(ideal * draw.pick(draw.number(0.3, 0.9, digits=2), draw.number(1.1, 3, digits=2))))
    values: dict[str, Value] = {
        "first": first,
        "mf": m_first,
        "second": second,
        "ms": m_second,
        "one": one * 2,
        "two": two * 2,
    }
    return Case(
        {**values, "grams": grams, "other": other}, first if grams / m_first / one < other / m_second / two else second
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one} mol of {first} ({mf} g/mol) react with {two} mol of {second} ({ms} g/mol). {grams} g of {first} "
            "and {other} g of {second} are mixed. Which is used up first?"
        ),
        (
            "Which substance limits the reaction of {grams} g {first} with {other} g {second}, if {one} moles of the "
            "former take {two} moles of the latter? Molar masses: {mf} and {ms} g/mol."
        ),
        (
            "{first:capital} {grams} g ({mf} g/mol), {second} {other} g ({ms} g/mol), ratio {one} to {two} in moles. "
            "Limiting reactant?"
        ),
        (
            "There are {other} g of {second} and {grams} g of {first} in a vessel. A mole of {second} weighs {ms} g, "
            "a mole of {first} {mf} g. In the reaction {one} mol of {first} meet {two} mol of {second}. Find the one "
            "that runs out."
        ),
        (
            "i put together {grams} g of {first} and {other} g of {second}, they react {one} mol to {two} mol and "
            "have {mf} and {ms} g per mol, so which one will be gone first"
        ),
        (
            "Determine the limiting reactant for {first} ({mf} g/mol, {grams} g at hand) and {second} ({ms} g/mol, "
            "{other} g at hand) when the equation has {one} {first} and {two} {second}."
        ),
        (
            "By the equation, {two} mol {second} are needed for {one} mol {first}. Is it {first} or {second} that is "
            "too little, given {grams} g of {first} at {mf} g/mol and {other} g of {second} at {ms} g/mol?"
        ),
        (
            "After complete reaction, one of two substances is still there and one is not. At the start: {first}, "
            "{grams} g, {mf} g/mol; {second}, {other} g, {ms} g/mol. They combine as {one} to {two} moles. Name the "
            "one that is gone."
        ),
        (
            "With {mf} g/mol for {first} and {ms} g/mol for {second}, compare how often the equation ({one} mol and "
            "{two} mol) can run on {grams} g of {first} and on {other} g of {second}. Which allows it less often?"
        ),
        (
            "On the bench stand {grams} g of {first} and {other} g of {second}. Molar masses are {mf} g/mol and {ms} "
            "g/mol, and the reaction takes them in moles as {one} to {two}. Which of both really limits it?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what runs out first. Known: {grams} g {first}, {mf} g/mol, {one} mol; {other} g {second}, "
                "{ms} g/mol, {two} mol. Divide each mass by its molar mass and by its number in the equation; the "
                "smaller result runs out."
            ),
            """
first = {grams} / {mf} / {one}
second = {other} / {ms} / {two}
print("{first}" if first < second else "{second}")
""",
        ),
    ),
    reply="The {output} is used up first.",
)
