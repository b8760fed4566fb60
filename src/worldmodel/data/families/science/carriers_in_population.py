"""How many people carry a recessive gene unseen, from how many show it, by Hardy and Weinberg."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    affected = draw.pick(draw.integer(400, 5000, 100), draw.integer(6000, 40000, 1000))
    people = draw.integer(2000, 900000, 100)
    values: dict[str, Value] = {
        "affected": affected,
        "people": people,
        "trait": draw.pick("albinism", "a blood disease", "a metabolic disease", "an eye disease", "a skin disease"),
        "place": draw.pick("town", "valley", "region", "district", "county"),
        "who": draw.person(),
        "beds": draw.integer(120, 900, 10),
    }
    share = math.sqrt(1 / affected)
    return Case({**values, "x": draw.integer(12, 60)}, round(people * 2 * share * (1 - share)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "One newborn in {affected} has {trait}, which is inherited recessively. How many of the {people} people "
            "of a {place} carry the gene without showing it, by the Hardy-Weinberg law?"
        ),
        (
            "How many carriers of {trait} (recessive, frequency one in {affected}) are to be expected among {people} "
            "people in Hardy-Weinberg equilibrium?"
        ),
        (
            "Recessive: {trait}. Frequency: one in {affected}. Population: {people}. Hardy-Weinberg. Number of "
            "heterozygous people?"
        ),
        (
            "In a {place} with {people} inhabitants, {trait} shows up only in those who got the gene from both "
            "parents. That is the case for one person out of {affected}. People marry without regard to it. Find how "
            "many inhabitants have the gene from one parent only."
        ),
        (
            "{trait} hits one in {affected} here and its recessive. of {people} people how many are carriers then "
            "(hardy weinberg)"
        ),
        (
            "Use the Hardy-Weinberg law to compute the number of carriers in a population of {people}. The trait is "
            "recessive ({trait}) and affects one individual in {affected}."
        ),
        (
            "If one in {affected} people has {trait}, and it takes both copies of the gene to have it, how many out "
            "of {people} have exactly a single copy under random mating?"
        ),
        (
            "A {place} lies {x} km from the coast and has {people} inhabitants. As in the rest of the country, one "
            "child in {affected} is born with {trait}, whose gene is recessive. According to Hardy and Weinberg, how "
            "many inhabitants can pass the gene on without being affected themselves?"
        ),
        (
            '"Only one in {affected} has it," says {who} about {trait}, "but many more carry it." How many carriers '
            "are there among {people} people if the gene is recessive and in Hardy-Weinberg equilibrium?"
        ),
        (
            "For a recessive gene the share of those affected is the square of the gene's frequency. With {trait} it "
            "is one in {affected}. Determine how many persons out of {people} are carriers, that is, have one normal "
            "and one altered gene."
        ),
    ),
    more=(
        (
            "{people} people live in a {place}. Tell me how many of them carry the recessive gene for {trait} "
            "in a single dose, when one out of {affected} has inherited it from both sides and the population "
            "is in equilibrium."
        ),
        (
            "What number of carriers must a doctor reckon with among {people} people, seeing that {trait}, a "
            "recessive condition, occurs once in {affected} births and Hardy-Weinberg applies?"
        ),
        (
            "trait: {trait} (recessive); affected: one per {affected}; people: {people}; heterozygous carriers "
            "after Hardy-Weinberg = ?"
        ),
        (
            "I read that {trait} is recessive and affects one person in {affected}. In my {place} there are "
            "{people} of us. How many of us are likely to be carriers, assuming Hardy-Weinberg proportions?"
        ),
        (
            "A hospital with {beds} beds looks after a {place} of {people} people. Every so often, once in "
            "{affected} births, a baby with {trait} is born there; both its parents handed down the recessive "
            "gene. Work out how many of the people are unaffected carriers in Hardy-Weinberg equilibrium."
        ),
        (
            "Could you estimate the carriers of a recessive gene for me? Those who have it from both parents "
            "show {trait} and make up one in {affected}. The group as a whole counts {people}, and it mixes at "
            "random."
        ),
        "carriers of {trait}? recessive, one in {affected} affected, population {people}, hardy-weinberg",
        (
            "Biologists call people heterozygous who have one healthy and one altered copy. Assume random "
            "mating in a {place} of {people}, where one in {affected} inhabitants shows {trait} because both "
            "copies are altered. State the number of heterozygous people."
        ),
        (
            "From one case of {trait} per {affected} heads the frequency of the recessive gene can be found. "
            "Go on from there: how many of {people} heads have that gene in only one of their copies, if "
            "Hardy-Weinberg holds?"
        ),
        (
            "{who} teaches genetics to {x:words} students. Their example is {trait}: recessive, one affected "
            "in {affected}. Calculate for them how many carriers a {place} with {people} people has, by the "
            "rule that genes mix as Hardy and Weinberg say."
        ),
        (
            "Among {people} people, {trait} occurs at a rate of one in {affected}. It is recessive. Under "
            "Hardy-Weinberg, how many of the people are carriers?"
        ),
        (
            "Carriers wanted: a {place} of {people}, recessive gene, {trait} in one out of {affected}, "
            "Hardy-Weinberg equilibrium."
        ),
        (
            "Of {people} inhabitants of a {place}, how many carry a single copy of a recessive gene that, in a "
            "double copy, gives {trait} to one person in {affected}? Assume the Hardy-Weinberg law."
        ),
        (
            "One in {affected} is affected by {trait}, for which both copies of a gene must be altered. Work "
            "out the number of people with just a single altered copy in a {place} of {people}, mating being "
            "random."
        ),
        (
            "There are {people} people in our {place}. If Hardy-Weinberg is right and a recessive gene makes "
            "one in {affected} of us have {trait}, how many of us carry it unknowingly?"
        ),
        (
            "Tell me the expected number of heterozygotes for {trait}. Population size: {people}. Recessive. "
            "One in {affected} affected. Hardy-Weinberg proportions."
        ),
        (
            "how many carriers in a {place} of {people} if one in {affected} has {trait}? its recessive, use "
            "hardy weinberg"
        ),
        (
            "{who} has learned that {trait} is recessive and that one child in {affected} is born with it. Now "
            "{who} asks how many carriers live among the {people} people of the {place}, under Hardy-Weinberg."
        ),
        (
            "A recessive gene causes {trait}, but only in one of {affected} persons. Compute how many of "
            "{people} persons are healthy carriers, if the population is in Hardy-Weinberg equilibrium."
        ),
        (
            "Suppose the Hardy-Weinberg law holds in a {place}. The census counts {people} people; the doctors "
            "count one in {affected} with {trait}, a recessive condition. What is the number of carriers?"
        ),
        (
            "Please estimate, by Hardy and Weinberg, how many in a population of {people} have inherited the "
            "recessive gene for {trait} from one parent alone. From both parents it comes to one in {affected}."
        ),
        (
            "Notes: {people} inhabitants; {trait}; recessive; rate one in {affected}; random mating "
            "(Hardy-Weinberg). Carriers: ?"
        ),
        (
            '"It is rare, one in {affected}," the doctor says of {trait}. "But carriers are common, since '
            'it is recessive." How many of {people} people would be carriers in Hardy-Weinberg equilibrium?'
        ),
        (
            "I wonder how many unaffected people in a {place} hand on the gene of {trait}. The gene is "
            "recessive, the {place} has {people} people, and one in {affected} shows the condition. Take "
            "Hardy-Weinberg for granted."
        ),
        (
            "Given a recessive trait, {trait}, that shows in one individual out of {affected}, determine how "
            "many heterozygous individuals {people} people include according to the Hardy-Weinberg law."
        ),
        (
            "In the {place} every person was tested, all {people} of them. Theory says, with Hardy and "
            "Weinberg, how many must have turned out to be carriers when {trait}, being recessive, strikes one "
            "in {affected}. Which number is it?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: carriers among {people} people. Known: one in {affected} has {trait}, which is recessive. By "
                "Hardy and Weinberg the frequency of the gene is the root of 1 by {affected}; the share of carriers "
                "is twice that times one minus it. Multiply by the people."
            ),
            """
import math
share = math.sqrt(1 / {affected})
print(round({people} * 2 * share * (1 - share)))
""",
        ),
    ),
    reply="About {output} of them are carriers.",
)
