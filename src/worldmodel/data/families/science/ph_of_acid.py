"""The pH of a strong acid from its amount in millimoles and the volume of the solution."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    acid = draw.pick("hydrochloric acid", "nitric acid", "hydrobromic acid", "perchloric acid")
    milli, volume = draw.number(0.2, 40, digits=1), draw.integer(150, 3000, 50)
    return Case({"acid": acid, "milli": milli, "volume": volume, "x": draw.integer(2, 9)}, -math.log10(milli / volume))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "{milli} mmol of {acid} are dissolved in water to give {volume} mL. What is the pH?",
        "What pH has a solution of {milli} millimoles {acid}, a strong acid, in {volume} mL?",
        "{acid:capital}, {milli} mmol in {volume} mL, fully dissociated: pH?",
        (
            "A strong acid gives off all its protons. {volume} millilitres of a solution contain {milli} mmol of "
            "{acid}. Find its pH."
        ),
        (
            "we fill up {milli} mmol {acid} with water to {volume} ml, which ph does the meter show if all of it "
            "dissociates"
        ),
        "Compute the pH of {acid} when {volume} mL of it hold {milli} millimole and the dissociation is complete.",
        (
            "With water, {milli} mmol of {acid} are made up to a volume of {volume} mL. Neglecting the protons of the "
            "water itself, how acidic is the result, as a pH value?"
        ),
        (
            "Beaker number {x} has {volume} mL in it. Its only solute is {acid}, altogether {milli} mmol. State the "
            "pH for full dissociation."
        ),
        (
            "If the proton concentration equals that of the {acid}, and there are {milli} mmol of it in {volume} mL, "
            "what pH follows?"
        ),
        (
            "Determine the negative decimal logarithm of the proton concentration in mol/L, the pH, for {volume} mL "
            "with {milli} mmol of {acid}."
        ),
    ),
    more=(
        (
            "A flask holds {volume} mL of dilute {acid}, in which there are {milli} mmol of the acid. It "
            "dissociates fully. Tell me the pH."
        ),
        "I dissolve {milli} mmol of {acid} and add water up to the mark at {volume} mL. What pH should I expect?",
        (
            "In {volume} mL of water solution, {milli} mmol of the strong {acid} have split up completely. "
            "Work out the pH."
        ),
        "n({acid}) = {milli} mmol; V = {volume} mL; strong acid; pH = ?",
        (
            "Could you calculate the pH if the volume of a solution is {volume} mL and it contains {milli} "
            "mmol {acid}, all of it dissociated?"
        ),
        (
            '"Take {volume} millilitres," says the chemist, "with {milli} millimoles of {acid} in them." '
            "The acid is strong. Which pH will the apprentice measure?"
        ),
        "pH of {volume} ml with {milli} mmol {acid}? it's a strong acid",
        (
            "Each molecule of {acid} releases its proton. How low is the pH when {milli} mmol of it are spread "
            "over {volume} mL?"
        ),
        (
            "Given {acid} as a strong acid, its amount of {milli} mmol and the total volume of {volume} mL, "
            "state the pH of the solution."
        ),
        (
            "{volume} mL is the volume of a cleaning solution made with {acid}. The amount of this strong acid "
            "in it is {milli} mmol. I wonder what its pH is."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pH. Known: {milli} mmol of a strong acid in {volume} mL. Millimoles by millilitres are "
                "mol/L of protons; the pH is minus the decimal logarithm of it."
            ),
            """
import math
protons = {milli} / {volume}
print(-math.log10(protons))
""",
        ),
    ),
    reply="The pH is {output}.",
)
