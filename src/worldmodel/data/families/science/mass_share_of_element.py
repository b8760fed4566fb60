"""The percentage by mass of an element in a compound whose atomic masses are told, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    compound, first, one, mass_one, second, two, mass_two = draw.pick(
        ("rust (Fe2O3)", "iron", 2, 55.85, "oxygen", 3, 16),
        ("alumina (Al2O3)", "aluminium", 2, 26.98, "oxygen", 3, 16),
        ("ammonia (NH3)", "nitrogen", 1, 14.01, "hydrogen", 3, 1.01),
        ("copper sulfide (Cu2S)", "copper", 2, 63.55, "sulfur", 1, 32.06),
        ("propane (C3H8)", "carbon", 3, 12.01, "hydrogen", 8, 1.01),
        ("quartz (SiO2)", "silicon", 1, 28.09, "oxygen", 2, 16),
        ("magnetite (Fe3O4)", "iron", 3, 55.85, "oxygen", 4, 16),
        ("fluorite (CaF2)", "calcium", 1, 40.08, "fluorine", 2, 19),
        ("ethane (C2H6)", "carbon", 2, 12.01, "hydrogen", 6, 1.01),
        ("pyrite (FeS2)", "iron", 1, 55.85, "sulfur", 2, 32.06),
        ("zinc phosphide (Zn3P2)", "zinc", 3, 65.38, "phosphorus", 2, 30.97),
    )
    part, whole = one * mass_one, one * mass_one + two * mass_two
    values: dict[str, Value] = {
        "compound": compound,
        "first": first,
        "one": str(one),
        "second": second,
        "two": str(two),
    }
    return Case({**values, "mass_one": mass_one, "mass_two": mass_two, "x": draw.integer(2, 90)}, 100 * part / whole)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "What percentage by mass of {compound} is {first}? Molar masses: {first} {mass_one} g/mol, {second} "
            "{mass_two} g/mol."
        ),
        (
            "How many percent {first} does {compound} contain by weight, with {mass_one} for {first} and {mass_two} "
            "for {second} as atomic masses?"
        ),
        "{compound:capital}. {first:capital}: {mass_one} g/mol; {second}: {mass_two} g/mol. Mass percent of {first}?",
        (
            "Look at {compound}. A mole of {second} atoms weighs {mass_two} g and a mole of {first} atoms {mass_one} "
            "g. Find the share of {first} in the mass, in percent."
        ),
        (
            "if {first} has {mass_one} g/mol and {second} has {mass_two} g/mol, how much of the mass of {compound} "
            "comes from the {first}, in percent"
        ),
        (
            "Compute the mass fraction, as a percentage, of the element {first} within {compound}, given {mass_one} u "
            "({first}) and {mass_two} u ({second})."
        ),
        (
            "A mine yields {x} tonnes of pure {compound} a day. Which percentage of that mass consists of {first}, "
            "when the atomic masses are {mass_one} ({first}) and {mass_two} ({second})?"
        ),
        (
            "From the formula and the atomic masses ({second}: {mass_two}, {first}: {mass_one}), determine the "
            "percent by mass of {first} for {compound}."
        ),
        (
            "The label of a jar says {compound}. By mass, what percent of the content is the element {first}? Use "
            "{mass_one} g/mol for it and {mass_two} g/mol for {second}."
        ),
        (
            "Of every hundred grams of {compound}, how many are {first}? Atomic masses are {mass_one} for {first} and "
            "{mass_two} for {second}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the percentage of {first}. Known: {first} {mass_one}, {second} {mass_two} g/mol. The formula "
                "has {one} of {first} and {two} of {second}. Divide the mass of {first} by the whole molar mass, "
                "times 100."
            ),
            """
const part = {one:raw} * {mass_one};
const whole = part + {two:raw} * {mass_two};
console.log(100 * part / whole);
""",
            language="javascript",
            requires="javascript:math",
        ),
    ),
    reply="{output} percent of the mass are {first}.",
)
