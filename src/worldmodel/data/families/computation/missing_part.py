"""A whole of two kinds: one part is asked."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    part = draw.integer(4, 90)
    whole = part + draw.integer(4, 90)
    whole_name, one, other = draw.pick(
        ("guests", "adults", "children"),
        ("flowers", "roses", "tulips"),
        ("animals", "goats", "sheep"),
        ("cars", "electric cars", "petrol cars"),
        ("bottles", "full bottles", "empty bottles"),
        ("members", "women", "men"),
        ("buttons", "white buttons", "black buttons"),
    )
    return Case(
        {
            "part": part,
            "whole": whole,
            "all": whole_name,
            "one": one,
            "other": other,
            "x": draw.integer(3, 30),
            **draw.who(),
        },
        whole - part,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {whole} {all}: {one} and {other}. {part} are {one}. How many {other} are there?",
        "How many {other} are among {whole} {all} if {part} of these are {one} and the rest {other}?",
        "Of {whole} {all}, {part} are {one}; all others are {other}. Find the number of {other}.",
        "{part} {one} and some {other} make {whole} {all} together. How many {other}?",
        (
            "A group of {whole} {all} has only {one} and {other} in it. Someone counts {part:words} {one}. What is "
            "left for the {other}?"
        ),
        "{one:capital} and {other} add up to {whole}. There are {part} {one}. What's the count of {other}?",
        "counted {whole} {all}, {part} of them {one}, everything else {other}. how many {other}",
        "If you leave out the {part} {one}, how many of the {whole} {all} remain? Those are the {other}.",
        "In the last {x} days we saw {whole} {all}, {part} {one} and the rest {other}. How many were {other}?",
        (
            "Subtracting the {one} from all {all} gives the {other}. With {whole} in all and {part} {one}, what is "
            "the result?"
        ),
        "The {all} number {whole}. They are either {one} or {other}. Since {part} are {one}, how many must be {other}?",
        (
            "In a place of {x} square metres stand {whole} {all}; {part} of the {all} are {one}. Give the number of "
            "{other}, the only other kind."
        ),
        (
            "{who} made a list of the {whole} {all} and of {x} chairs. Of the {all}, {part} are marked as {one}. All "
            "that have no mark are {other}. How many have no mark?"
        ),
        (
            "On our trip we counted {whole} {all}. {part} were {one}, so the rest must have been {other}. How many "
            "of the {all} were that?"
        ),
    ),
    more=(
        (
            "How many {other} are there if {part} out of {whole} {all} are {one} and every other one belongs "
            "to the {other}?"
        ),
        "{one:capital}: {part}. {other:capital}: ? Total {all}: {whole}.",
        (
            "After {x} minutes we had counted everything. Among our {all} are {part} {one}. Otherwise there "
            "are only {other}, and the total is {whole}. Tell me the number of {other}."
        ),
        (
            "Knowing that the {one} come to {part} and that {one} and {other} together come to {whole}, work "
            "out how many {other} there are."
        ),
        (
            '{who} counted {whole} {all}. "I see just {one} and {other}," {they} said, "and {part} are '
            '{one}." How many {other} did {who} see?'
        ),
        (
            "Could you tell me how many {other} belong to a set of {whole} {all} in which the only other kind, "
            "the {one}, number {part}?"
        ),
        "Take {part} {one} away from {whole} {all} and nothing but {other} remains. How many {other} remain?",
        (
            "hi, i've got {part} {one}, all my other {all} are {other}, {whole} {all} altogether. how many "
            "{other} is that"
        ),
        (
            "A table lists {all} of a pair of kinds: the row for {one} says {part}, the row for {other} is "
            "smudged, and the bottom line says {whole}. What should the smudged row say?"
        ),
        "I wonder how many {other} it takes so that, with {part} {one} already there, we reach {whole} {all} in all.",
        "{part} are {one}, the others {other}; in all there are {whole} {all}. How many {other}?",
        "How many {other} are among {whole} {all}, when the {one}, {part} in number, are the only others?",
        (
            "{other:capital} and {one} make up our {whole} {all}. The {one} come to {part}. Tell me the number "
            "of {other}."
        ),
        (
            "Besides {other} there are {part} {one}, and nothing else. {whole} {all} are there altogether. "
            "Find how many {other} there are."
        ),
        "Total: {whole} {all}. {one:capital}: {part}. Remainder, all {other}: ?",
        (
            "If you take out the {part} {one}, the {all} that remain are {other}. There were {whole} {all} "
            "before you did. How many {other} are there?"
        ),
        "{one} {part}, {other} dunno, {all} {whole} altogether. how many {other} then",
        (
            "{who} sees {other} and {one}, {whole} {all} in total. Only the {one} were counted by themselves: "
            "{part}. What number of {other} follows?"
        ),
        "With {part} {one} on the list, how many {other} must be on it to give {whole} {all}?",
        (
            '"We have {part} {one}," says {who}. "And the other {all}?" "They\'re {other}. In all it\'s '
            '{whole}." How many {other} do they have?'
        ),
        (
            "Either {other} or {one}: there are no others among the {all}. {part} of them are {one} and the "
            "total is {whole}. Work out the {other}."
        ),
        (
            "Out of all the {all}, which number {whole}, {part} turned out to be {one}. Every one of the rest "
            "was among the {other}. How many was that?"
        ),
        (
            "The number of {other} is wanted. It is known that {one} and {other} are {whole} {all} together "
            "and that the {one} alone are {part}."
        ),
        (
            "{who} wrote the number of {one}, {part}, in a notebook, and next to it the number of all {all}, "
            "{whole}. The page with the {other}, the only other sort, got lost. Which number stood on it?"
        ),
        (
            "Please say how many {other} you would find in a group of {whole} {all} with {part} {one} and "
            "otherwise just {other}."
        ),
        (
            "Counting {all} on a long walk, I got to {whole}. Not all were {other}: {part} were {one}. How "
            "many {other} did I count?"
        ),
    ),
    steps=(
        Step(
            ("Asked: how many {other}. Known: {whole} in all, {part} of them {one}. Subtract the part from the whole."),
            "print({whole} - {part})",
        ),
    ),
    reply="There are {output} {other}.",
)
