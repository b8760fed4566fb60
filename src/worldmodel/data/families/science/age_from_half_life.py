"""The age of a sample from the percentage of an isotope that is left and its half-life."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    find = draw.pick("bone", "piece of wood", "linen cloth", "peat sample", "charcoal sample", "seed")
    percent, half = draw.number(6, 96, digits=1), draw.integer(5600, 5800, 10)
    return Case(
        {"find": find, "percent": percent, "half": half, "x": draw.integer(2, 60)}, half * math.log2(100 / percent)
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {find} still has {percent}% of its original carbon-14. With a half-life of {half} years, how old is it?",
        (
            "How many years old is a {find} in which {percent} percent of the radiocarbon are left, if half of it "
            "decays in {half} years?"
        ),
        "{find:capital}: {percent}% of the carbon-14 left, half-life {half} years. Age?",
        (
            "The half-life of the isotope is {half} years. Find the age of a {find} that contains only {percent} "
            "percent of what it had in the beginning."
        ),
        "they measured {percent}% of the starting amount of c14 in a {find}, half life {half} years. what's its age",
        (
            "Compute the time in years until a radioactive isotope with a half-life of {half} years is down to "
            "{percent}%, as measured in a {find}."
        ),
        (
            "At a depth of {x} cm lay a {find}. Its content of the isotope is {percent}% of the value for living "
            "things. For how many years has it been dead, at {half} years per half-life?"
        ),
        (
            "When {percent} percent remain and {half} years is the half-life, what age does the laboratory report for "
            "the {find}?"
        ),
        (
            "Dating a {find}: the share of carbon-14 has fallen from a hundred to {percent} percent. Determine how "
            "many years that took, given {half} years of half-life."
        ),
        (
            "Since its death a {find} has kept {percent}% of its radiocarbon. Which age in years does that mean for a "
            "half-life of {half} years?"
        ),
    ),
    more=(
        (
            "The half-life is {half} years. In a {find} there is still {percent} percent of the carbon-14 it "
            "had when alive. Tell me its age in years."
        ),
        (
            "{percent} percent of the carbon-14 in a {find} are left. Work out how many years have gone by, "
            "with a half-life of {half} years."
        ),
        (
            '"Just {percent}% of the radiocarbon is left in this {find}," reports the laboratory. If the '
            "half-life is taken as {half} years, what age in years should be written on its card?"
        ),
        "half-life: {half} years; carbon-14 left: {percent}%; sample: {find}; age in years = ?",
        (
            "I wonder how old the {find} is that I dug up. Half of its carbon-14 vanishes in {half} years, and "
            "{percent} percent of the first amount is what remains."
        ),
        (
            "If carbon-14 halves every {half} years, how many years does it take until a {find} is down to "
            "{percent} percent of it?"
        ),
        (
            "Given a half-life of {half} years, determine the age of a {find} from its remaining radiocarbon, "
            "which is {percent}% of the original."
        ),
        "half life is {half} years and theres {percent} percent c14 left in the {find}. how many years old",
        (
            "Please calculate the years since a {find} stopped taking in carbon-14. Now it holds {percent}% of "
            "what it once held, and every {half} years the amount drops to half."
        ),
        (
            "A museum buys a {find} and has doubts about its age. A test shows that of the original carbon-14, "
            "which decays by half within {half} years, {percent} percent is still present. How many years old "
            "must the {find} be?"
        ),
        (
            "How many years must pass, at {half} years for each halving, before a {find} has no more than "
            "{percent}% of its carbon-14?"
        ),
        "{half} years is the half-life, {percent} percent is what is left: so how old, in years, is the {find}?",
        (
            "The {find} we brought to the laboratory turned out to hold {percent} percent of its first "
            "radiocarbon. Radiocarbon halves in {half} years. What is its age in years?"
        ),
        (
            "Every {half} years the radiocarbon in a dead thing shrinks to half. A {find} is now at "
            "{percent}%. For how long has it been dead, in years?"
        ),
        (
            "Label in a museum: {find}; half-life used: {half} years; carbon-14 still present: {percent}%. The "
            "line with the age in years is blank. Fill it in."
        ),
        "can you date a {find} for me? half the c14 goes in {half} years, and {percent}% is still in it",
        (
            "A student is told that carbon-14 has a half-life of {half} years. She measures a {find} and gets "
            "{percent}% of the amount found in living things. Which age in years does she write down?"
        ),
        (
            "Of all the carbon-14 that a {find} took in during its life, {percent} percent has survived. Half "
            "of any amount decays within {half} years. Determine its age in years."
        ),
        (
            '"How old is this {find}?" "Well, its radiocarbon is down to {percent}%, and it takes {half} '
            'years to halve." What is the right reply, in years?'
        ),
        (
            "Tell me the age in years of a {find} if {half} years are needed for half of its carbon-14 to "
            "decay and {percent} percent is still there."
        ),
        (
            "You dig up a {find}. The laboratory finds {percent}% of the normal radiocarbon in it and works "
            "with {half} years as half-life. How many years old is your find?"
        ),
        (
            "Half-life of the isotope {half} years. What number of years has brought a {find} from all of its "
            "radiocarbon down to {percent} percent?"
        ),
        (
            "When a tree died, its wood stopped taking in carbon-14, which decays by half in {half} years. "
            "Suppose a {find} from that time has {percent}% left; how many years ago was that?"
        ),
        (
            "The decay of carbon-14 works like a clock: half is gone after {half} years, half of the rest "
            "after as many again, and so on. This clock has run down to {percent}% in a {find}. Read off the "
            "years."
        ),
        (
            "As {percent} percent of the original carbon-14 was detected in a {find}, and as its half-life "
            "amounts to {half} years, compute how many years old it is."
        ),
        (
            "My uncle thinks his {find} is ancient. {percent}% of the c14 is what the test showed; he was told "
            "to reckon with {half} years for a halving. Could you work out its age in years?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: an age. Known: {percent} percent left, half-life {half} years. The number of halvings is the "
                "logarithm to base 2 of 100 by the percentage; multiply it by the half-life."
            ),
            """
import math
halvings = math.log2(100 / {percent})
print({half} * halvings)
""",
        ),
    ),
    reply="It is {output} years old.",
)
