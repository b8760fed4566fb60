"""Groups of equal size: how many in all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    groups, size = draw.integer(3, 40), draw.integer(3, 30)
    group, thing = draw.pick(
        ("boxes", "pencils"),
        ("trays", "eggs"),
        ("bags", "oranges"),
        ("shelves", "books"),
        ("tables", "chairs"),
        ("vases", "roses"),
        ("packets", "biscuits"),
    )
    single = draw.pick("each", "every one")
    return Case(
        {
            "groups": groups,
            "size": size,
            "group": group,
            "thing": thing,
            "single": single,
            "x": draw.integer(31, 60),
            **draw.who(),
        },
        groups * size,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {groups} {group} with {size} {thing} each. How many {thing} are there?",
        "How many {thing} are needed for {groups} {group} if there have to be {size} for each?",
        "{size} {thing} go with each of {groups} {group}. What is the total number of {thing}?",
        "Someone prepares {groups} {group}. For {single} there are {size} {thing}. Find the number of {thing}.",
        "{groups:words} {group}, always {size} {thing} to each. How many {thing} altogether?",
        "Counting {size} {thing} for {single} of the {group}, of which there are {groups}, what do you get?",
        "Each of the {group} comes with {size} {thing}, and the firm ordered {groups} {group}. How many {thing} come?",
        "{groups} times we take {size} {thing}, once for each of the {group}; how many have we taken in the end",
        "The {group} all look alike: {size} {thing} each. {groups} of them are here. Compute the number of {thing}.",
        (
            "In a store {x} metres long stand {groups} {group}. Every single one goes with {size} {thing}. How many "
            "{thing} is that?"
        ),
        "I've set up {groups} {group} and want {size} {thing} for each. How many {thing} do I need?",
        "If {groups} {group} have the same number of {thing}, {size}, what do the {thing} add up to?",
        (
            "{who} is told to get {groups} {group} ready, each with {size} {thing}, and also {x} lamps. How many "
            "{thing} does it take?"
        ),
        (
            "A school wants to know its {thing}. It has {groups} {group}, and somebody found that {size} {thing} "
            "belong to each. What number should be reported?"
        ),
    ),
    more=(
        "If {who} puts {size} {thing} to each of {groups} {group}, how many {thing} does that make altogether?",
        "I have {groups} {group}. For each of them I count {size} {thing}. What do I get in total?",
        "{size} per piece, {groups} {group}: how many {thing} in total?",
        "Could you tell me the number of {thing} when {groups} {group} have {size} each?",
        (
            "{who} wonders how many {thing} there are. {they:capital} sees {groups} {group}, and {size} "
            "{thing} belong to every single one."
        ),
        "Work out the total of {thing}: {size} each, and the number of {group} is {groups}.",
        (
            '"We need {size} {thing} for each," says {who}, pointing at the {groups} {group}. How many '
            "{thing} are needed?"
        ),
        "order note: {groups} {group}, {size} {thing} with each one. sum of {thing}?",
        "Given {size} {thing} apiece, what do {groups} {group} amount to in {thing}?",
        (
            "All {group} are equal, and {size} {thing} belong to each. How many {thing} will {who} count when "
            "{they} has gone through all {groups} of the {group}?"
        ),
        "{size} {thing} for each, and {groups} {group} in all: how many {thing} is that?",
        "With {size} {thing} in each case, what do {groups} {group} add up to?",
        (
            "{size} {thing} belong to each of the {group}. As there are {groups} {group}, how many {thing} are "
            "there altogether?"
        ),
        "How many {thing} must {who} count out, {size} for each of the {group}, when the {group} number {groups}?",
        "{who} counted {groups} {group}. If each has {size} {thing}, find the number of all {thing}.",
        "Tell me the total of {thing}: {groups} {group}, each with {size}.",
        "What is the whole number of {thing} when {size} go with each one and we have {groups} {group}?",
        (
            '"How many {group} do you have?" "{groups}." "And {thing} with each?" "{size}." So how '
            "many {thing} does {who} have?"
        ),
        "{group:capital}: {groups}. {thing:capital} for each: {size}. {thing:capital} in total: ?",
        "so theres {size} {thing} with each of the {group} and we got {groups} {group}, how many {thing} total",
        "Every one of our {group} needs {size} {thing}. For {groups} {group}, calculate the {thing} that are needed.",
        "I give {size} {thing} to each, and I do it for {groups} {group}. What number of {thing} have I given?",
        (
            "A lorry brought {groups} {group} this morning. The driver says that {size} {thing} come with "
            "each. How many {thing} are we dealing with?"
        ),
        "Suppose {groups} {group} are the same, {size} {thing} with each. How large is the sum of {thing}?",
        (
            "Could you work out how many {thing} {who} has if {they} puts {size} to each of the {group}, "
            "{groups} in number?"
        ),
        (
            "In a list of {groups} {group}, the entry for each one says: {size} {thing}. Please state the "
            "{thing} of the whole list."
        ),
    ),
    steps=(
        Step(
            "Asked: all {thing}. Known: {groups} {group}, {size} {thing} each. Multiply.",
            "print({groups} * {size})",
        ),
    ),
    reply="There are {output} {thing}.",
)
