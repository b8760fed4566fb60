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
        (
            "{later} years from now, {who} will meet {their} {other} again, who is {older} years older. What "
            "age will the {other} be then?"
        ),
        "Being {older} years older than {who}, how many years old will {their} {other} be {later} years later?",
        "How old is {who}'s {other} going to be in {later} years, given that {who} is {older} years younger?",
        "The {other} is ahead of {who} by {older} years. Another {later} years go by. Say the {other}'s age.",
        (
            "I am the younger one, my {other} the older, and {older} years separate us. When {later} years "
            "have gone by, how old is my {other}?"
        ),
        "Age of {who}'s {other} in {later} years: ? Age gap: {older} years, {who} being younger.",
        (
            "If {who} was born {older} years after {their} {other}, find how old the {other} will be {later} "
            "years from today."
        ),
        (
            "After {later} years, what birthday will the {other} of {who} have had, the {other} being the "
            "older by {older} years?"
        ),
        "yo my {other} has {older} years on me, whats {pronoun} gonna be in {later} years, age wise",
        (
            '"My {other} is {older} years older than me," {who} tells the class. "So how old will {pronoun} '
            'be in {later} years?" What should the class answer?'
        ),
        (
            "{who} will be celebrating in {later} years, and so will {their} {other}. Between their births lie "
            "{older} years; the {other} was first. Please give the age of the {other} at that time."
        ),
        (
            "You know that {who} has an older {other} and that the gap is {older} years. Determine the "
            "{other}'s age in {later} years' time."
        ),
        (
            "In {later} years the {other} retires. {pronoun:capital} came into the world {older} years earlier "
            "than {who}. At which age does {pronoun} retire?"
        ),
        (
            "Take {who} and {their} {other}: {older} years apart, {who} the younger of the pair. Let {later} "
            "years pass. Tell me the age that the older one has reached."
        ),
        (
            "{who}'s {other} lives abroad and writes rarely. {pronoun:capital} is {older} years older than "
            "{who}, and {later} years from now {pronoun} is coming home. How old will {pronoun} be on coming "
            "home?"
        ),
        (
            "I wonder what age {who}'s {other} will reach by the end of the next {later} years, when I only "
            "know that {pronoun} is older than {who} by {older} years."
        ),
    ),
    think=(
        "Asked: the older one's age later. Known: {older} years older than the other, {later} years pass. "
        "How old either is now is not said, so no age can be worked out."
    ),
    reply="I do not know: it is not said how old either of them is now.",
)
