"""A difference of age and some years are told, but no age."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    other, single = draw.pick(("sister", "she"), ("brother", "he"), ("aunt", "she"), ("uncle", "he"), ("cousin", "she"))
    values: dict[str, Value] = {
        "older": draw.integer(2, 28),
        "later": draw.integer(3, 20),
        "other": other,
        "pronoun": single,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 5)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} has {x} cats; {their} {other} is {older} years older. How old will the {other} be in {later} years?",
        "How old will {who}'s {other} be {later} years from now, if the {other} is {older} years older than {who}?",
        "{who}'s {other} was born {older} years before {who}. In {later} years, what age will the {other} have?",
        (
            "In {later} years, {who} celebrates with {their} {other}. {pronoun:capital} is {older} years ahead. Find "
            "the age of the {other} on that day."
        ),
        "Difference between {who} and the older {other}: {older} years. Age of the {other} after {later} more years?",
        (
            "There are {older:words} years between {who} and {their} older {other}. How old is the {other} when "
            "{later} years have passed?"
        ),
        "my {other} is {older} yrs older than me so in {later} years {pronoun} will be how old",
        "{later} years from today, what will be the age of a person who was born {older} years before {who}?",
        (
            "{who} and an older {other} live at number {x}. The gap between them is {older} years. What will the "
            "{other}'s age be {later} years on?"
        ),
        (
            "{who} is younger than {their} {other} by {older} years. Work out how old the {other} gets in the next "
            "{later} years."
        ),
        (
            "The {other} was {older} when {who} was born, and has {x} children. How old is the {other} going to be "
            "in {later} years?"
        ),
        "Add {later} years to the age of {who}'s {other}, who is {older} years older than {who}. What do you get?",
        (
            "{who}'s family is small: the grandmother is 71, and the {other} is {older} years older than {who}. How "
            "old will the {other} be when {later} years are over?"
        ),
    ),
    more=(
        "How old will {who}'s {other} be {later} years from now, being {older} years older than {who}?",
        "My {other} and I are {older} years apart, and I am the younger. Tell me the {other}'s age in {later} years.",
        (
            "{who}: younger. {other:capital}: older by {older} years. Time passing: {later} years. The "
            "{other}'s age then = ?"
        ),
        (
            '"In {later} years," says {who}, "my {other} will have a big party. {pronoun:capital} is '
            '{older} years older than I am." What age will be celebrated?'
        ),
        (
            "Could you work out the age that {who}'s {other} reaches after {later} years? The {other} is "
            "{who}'s senior by {older} years."
        ),
        (
            "Let {later} years go by. {who} will still be {older} years younger than {their} {other}. I wonder "
            "how old that makes the {other}."
        ),
        (
            "When {who} came into the world, {their} {other} had already lived for {older} years. Find the "
            "{other}'s age {later} years after today."
        ),
        "hi, {who} has a {other} who's {older} years older, what age is {pronoun} in {later} years time",
        (
            "An old photo shows {who} and {their} {other} in the garden, the {other} a good bit taller. "
            "{older} years separate them. Please say how old the taller of the pair will be in {later} years."
        ),
        (
            "{who} will have to wait {later} years for the next family reunion. What will be the age of "
            "{their} {other} at it, if {who} is the younger by {older:words} years?"
        ),
    ),
    think=(
        "Asked: the older one's age later. Known: {older} years older than the other, {later} years pass. "
        "How old either is now is not said, so no age can be worked out."
    ),
    reply="I do not know: it is not said how old either of them is now.",
)
