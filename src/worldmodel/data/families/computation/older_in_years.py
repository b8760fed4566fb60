"""An age, a difference of age and some years: the age of the other then."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    age, older, later = draw.integer(5, 35), draw.integer(2, 28), draw.integer(3, 20)
    other, single = draw.pick(("sister", "she"), ("brother", "he"), ("aunt", "she"), ("uncle", "he"), ("cousin", "she"))
    values: dict[str, Value] = {
        "age": age,
        "older": older,
        "later": later,
        "other": other,
        "pronoun": single,
        "x": draw.integer(2, 5),
    }
    return Case({**draw.who(), **values}, age + older + later)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} is {age} years old. {their:capital} {other} is {older} years older. How old will the {other} be "
            "in {later} years?"
        ),
        (
            "How old will {who}'s {other} be {later} years from now, if {who} is {age} and the {other} {older} years "
            "older?"
        ),
        (
            "{who}'s {other} was born {older} years before {who}, who is {age} today. In {later} years, what age "
            "will the {other} have?"
        ),
        (
            "In {later} years, {who} celebrates with {their} {other}. {who} is {age} now, and {pronoun} is {older} "
            "years ahead. Find the age of the {other} on that day."
        ),
        (
            "Age of {who}: {age}. Difference to the older {other}: {older} years. Age of the {other} after {later} "
            "more years?"
        ),
        (
            "{who} turned {age} this year. There are {older:words} years between {them} and {their} older {other}. "
            "How old is the {other} when {later} years have passed?"
        ),
        "my {other} is {older} yrs older than me and im {age}, so in {later} years {pronoun} will be how old",
        "{later} years from today, what will be the age of a person who is {older} years older than {who}, aged {age}?",
        (
            "{who}, {age} years old, has {x} cats and an older {other}. The gap between the two is {older} years. "
            "What will the {other}'s age be in {later} years?"
        ),
        (
            "{who} is younger than {their} {other} by {older} years. At the moment {who} is {age}. Work out the "
            "{other}'s age {later} years later."
        ),
        (
            "Add it up: {who} is {age}, {their} {other} {older} years older, and {later} years go by. How many years "
            "old is the {other} then?"
        ),
        (
            "The {other} was {older} when {who} was born. Now {who} is {age}. How old is the {other} going to be "
            "{later} years on?"
        ),
        (
            "{who}'s family is small: {who} is {age}, the grandmother is 71, and the {other} is {older} years older "
            "than {who}. How old will the {other} be when {later} years are over?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the older one's age later. Known: the younger one is {age}, the other {older} years older, "
                "{later} years pass. Add all three."
            ),
            "print({age} + {older} + {later})",
        ),
    ),
    reply="The age will be {output} years.",
)
