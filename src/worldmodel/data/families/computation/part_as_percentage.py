"""A part of a whole, told as numbers: what percentage it is."""

from __future__ import annotations

from math import gcd

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    percent = draw.integer(4, 95)
    unit = 100 // gcd(percent, 100)
    whole = unit * draw.integer(-(-50 // unit), 800 // unit)
    people, do = draw.pick(
        ("commuters", "cycle to work"),
        ("shoppers", "pay in cash"),
        ("pupils", "play an instrument"),
        ("neighbours", "own a dog"),
        ("readers", "wear glasses"),
        ("drivers", "share a car"),
        ("nurses", "work at night"),
        ("students", "live at home"),
    )
    part = whole * percent // 100
    return Case({"part": part, "whole": whole, "people": people, "do": do, "x": draw.integer(3, 20)}, percent)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{part} of {whole} {people} {do}. What percentage is that?",
        "What percent of the {people} {do}, if {part} out of {whole} say so?",
        "A survey of {whole} {people} found {part} who {do}. Express this as a percentage.",
        "Among {whole} {people}, the number of those who {do} is {part}. How many per cent is it?",
        "we asked {whole} {people} and {part} said they {do}, whats that in percent",
        'Result of the survey. Asked: {whole} {people}. Answer "I {do}": {part}. Percentage?',
        (
            "Over {x} days, {whole} {people} filled in a form. {part} of them ticked that they {do}. Find their "
            "share in percent."
        ),
        "Write as a percentage: {part} {people} who {do}, from a total of {whole}.",
        "If {whole} {people} count as a hundred per cent, how many per cent are the {part} {people} who {do}?",
        (
            '"I {do}" was the reply of {part} {people}, while all the others out of {whole} said the opposite. '
            "Which percentage gave the first reply?"
        ),
    ),
    more=(
        (
            "Please turn {part} out of {whole} into percent. The numbers are of {people}: the smaller one counts "
            "those who {do}."
        ),
        "Suppose I meet {whole} {people} and {part} of them {do}. Which percentage should I put in my report?",
        (
            "For every one of {whole} {people} it is known whether they {do}. It is true in {part} cases. In what "
            "percentage of cases is it true?"
        ),
        "{people:capital} in total: {whole}. Of these, {do}: {part}. In %: ?",
        (
            "In a district with {x} bus stops there are {whole} {people}, {part} of whom {do}. Give the percentage "
            "of these."
        ),
        (
            "A newspaper wants to print how many percent of {people} {do}. Its reporter has met {whole} {people}, "
            "and {part} fitted the description. What will be printed?"
        ),
        "so {part} {people} {do} and there are {whole} of them altogether, what % is it",
        (
            "Divide those who {do} by everybody and you have their share. With {part} {people} of the first kind "
            "and {whole} {people} overall, what is the share in percent?"
        ),
        (
            "Having talked with {whole} {people} in {x:words} hours, Priya notes that {part} {do}. What percentage "
            "of her sample is this?"
        ),
        (
            "It may surprise you that as many as {part} {people} {do}. But then {whole} had been asked. How high is "
            "the percentage really?"
        ),
        "{part} {people} {do}; in total there are {whole} of them. What percentage is that?",
        "{part} out of {whole} {people} {do}. As a percentage?",
        "How many percent is {part} of {whole}? It is about {people} who {do}.",
        (
            "Of all the {people} asked, {part} {do} and the others do not; {whole} were asked in all. Find the "
            "percentage of those who {do}."
        ),
        "I counted {part} {people} who {do}. My list has {whole} {people} on it. Tell me the percentage.",
        "whats {part} in percent if {whole} {people} is everybody? its the ones who {do}",
        "Give in percent the share of {people} who {do}: their number is {part}, the number of all is {whole}.",
        "Those who {do}: {part}. All {people}: {whole}. Share in percent = ?",
        ('If {part} of the {people} say "we {do}", and the survey reached {whole} {people}, what percentage says so?'),
        ('"How many of your {people} {do}?" "{part}." "Out of how many?" "{whole}." Turn this into a percentage.'),
        "With {part} {people} who {do} among a total of {whole}, what per cent of the total does this group make up?",
        (
            "The town hall has a file on {people}. It says that {part} {do}. As the file covers {whole} "
            "{people}, work out the percentage."
        ),
        "Please express as a percentage of all {whole} {people} the {part} who {do}.",
        (
            "Could you say what percentage of the {people} {do}, given that they were {whole} and {part} "
            "raised their hand to this question?"
        ),
        "I wonder what per cent I should write down: {part} of the {people} {do}, and {whole} {people} took part.",
        (
            'In a report, the sentence "{part} {people} {do}" is to be replaced by a percentage. All in all '
            "the report deals with {whole} {people}. Which percentage belongs there?"
        ),
    ),
    steps=(
        Step(
            "Asked: a percentage. Known: {part} of {whole} {people}. Take the part 100 times and divide by the whole.",
            "print({part} * 100 / {whole})",
        ),
    ),
    reply="{output}% of the {people} {do}.",
)
