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
        "In {volume} mL there are {milli} mmol of {acid}, a strong acid. What pH does this give?",
        "{volume} mL of solution, {milli} mmol of {acid} in it, complete dissociation. What is the pH?",
        "What is the pH if {volume} mL of water solution contain {milli} mmol of {acid}, fully dissociated?",
        "The volume is {volume} mL. The acid is {acid}, {milli} mmol of it, and strong. Calculate the pH.",
        "A beaker of {volume} mL contains {acid}: {milli} mmol, all dissociated. Give the pH.",
        (
            "Find the pH of {acid} in a solution of {volume} mL, knowing that {milli} mmol of it are there and "
            "that it is a strong acid."
        ),
        "Volume {volume} mL; {acid}, {milli} mmol, strong; wanted: the pH.",
        "so {volume} ml of solution with {milli} mmol of {acid}, all dissociated. what ph",
        (
            "Someone pours {milli} mmol of {acid} into a flask and fills it with water to {volume} mL. Since "
            "the acid is strong, what will the pH be?"
        ),
        (
            "If water is added to {acid} until {volume} mL are reached, the amount of acid being {milli} mmol "
            "and its dissociation complete, which pH results?"
        ),
        "Tell me how acidic it is, as a pH: {milli} mmol of {acid}, a strong acid, in {volume} mL.",
        (
            '"How much {acid} is in there?" "{milli} mmol." "And the volume?" "{volume} mL." It is a '
            "strong acid, so what is the pH?"
        ),
        (
            "We have diluted {acid}. The whole is {volume} mL now, with {milli} mmol of acid in it, and every "
            "molecule has given off its proton. Please find the pH."
        ),
        "Suppose {milli} millimoles of {acid} dissociate completely in {volume} millilitres. State the pH.",
        (
            "I made {volume} mL of a solution for the lab. It has {milli} mmol {acid} in it, a strong acid. "
            "Which pH should I write on the label?"
        ),
        "From the amount, {milli} mmol, and the volume, {volume} mL, determine the pH of fully dissociated {acid}.",
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
