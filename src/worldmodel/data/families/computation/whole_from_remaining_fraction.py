"""A fraction of a group does one thing, the rest, which is counted, another: the size of the group."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    num, den = draw.pick(
        (2, 3), (3, 4), (2, 5), (3, 5), (4, 5), (5, 6), (2, 7), (4, 7), (3, 8), (5, 8), (5, 9), (7, 10)
    )
    part = draw.integer(3, 30)
    people, one, other = draw.pick(
        ("guests", "drink tea", "drink coffee"),
        ("pupils", "walk to school", "take the bus"),
        ("members", "vote yes", "vote no"),
        ("campers", "sleep in tents", "sleep in huts"),
        ("workers", "start early", "start late"),
        ("runners", "wear red", "wear blue"),
        ("tourists", "go by boat", "go by train"),
    )
    values: dict[str, Value] = {"num": num, "den": den, "rest": part * (den - num), "people": people}
    return Case({**values, "one": one, "other": other, "x": draw.integer(12, 40)}, part * den)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{num}/{den} of the {people} {one}. The other {rest} {other}. How many {people} are there?",
        "How many {people} are there in all if {num}/{den} of them {one} and the {rest} others {other}?",
        (
            "Those {people} who do not {one} all {other}: there are {rest} of these. The fraction of {people} who "
            "{one} is {num}/{den}. Find the total."
        ),
        (
            "Out of every {den} {people}, {num} {one}. That leaves {rest} who {other}. What is the number of "
            "{people} altogether?"
        ),
        "Exactly {num:words} in {den:words} {people} {one}; the remaining {rest} {other}. How large is the group?",
        "{people:capital}: {num}/{den} {one}, {rest} {other}, nobody else. Total?",
        "so {num}/{den} of our {people} {one} and then there's {rest} left who {other}, how many have we got",
        (
            "After {x} minutes it is clear that {rest} {people} {other}, while {num}/{den} of all the {people} "
            "{one}. Nobody does anything else. Calculate how many {people} there are."
        ),
        (
            "The {rest} {people} who {other} are what is left when the {num}/{den} who {one} are taken away. From "
            "how many {people} were they taken?"
        ),
        (
            "If {rest} {people} {other} and the rest, which is {num}/{den} of them all, {one}, how many {people} is "
            "that together?"
        ),
    ),
    more=(
        (
            "Tell me the size of a group of {people}. A part of it, {num}/{den}, consists of those who {one}; all "
            "those left, {rest} of them, {other}."
        ),
        (
            '"{num} of every {den} {people} {one}," says the organiser, "and I have the names of the other {rest}, '
            'who {other}." How many {people} does the organiser have to look after?'
        ),
        "share who {one}: {num}/{den}; number who {other}: {rest}; all {people}: ?",
        (
            "I do not know how many {people} came. I know that {num}/{den} of them {one} and that the {rest} who "
            "are not among these {other}. Please find out how many came."
        ),
        (
            "Some {people} {one}, some {other}, and there is no third kind. The first kind makes up {num}/{den} of "
            "the whole. The second kind has {rest} {people}. What is the whole?"
        ),
        (
            "Since {num} parts out of {den} of the {people} {one}, the parts that remain must be the {rest} who "
            "{other}. How many {people} make up all the parts?"
        ),
        (
            "Could you work backwards? {rest} {people} {other}. Everyone else will {one}, and that is {num} in "
            "{den} of all. How many does that make altogether?"
        ),
        (
            "At a place {x} km from town, a helper counts the {people} who {other} and gets {rest}. The uncounted "
            "ones all {one}; their fraction is {num}/{den}. How many {people} are at the place?"
        ),
        "{rest} {people} {other}, thats everyone except the {num}/{den} that {one}. number of {people}?",
        (
            "A list of {people} is {x} pages long. {num}/{den} of its lines are ticked because these {people} "
            "{one}. On the {rest} lines without a tick are those who {other}. How many {people} are on the list?"
        ),
        (
            "{rest} {people} {other}; they are the ones left when {num}/{den} of all {people}, who {one}, are "
            "set aside. How many {people} are there?"
        ),
        (
            "There are {rest} {people} who {other}. All the others {one}. If these others are {num}/{den} of "
            "the total, what is the total?"
        ),
        (
            "{rest} is the number of {people} who {other}, and {num}/{den} is the share of those who {one}. "
            "Everyone does one or the other. Find how many there are in all."
        ),
        (
            "Except for {rest} {people}, who {other}, everybody is among the {num}/{den} who {one}. How many "
            "is everybody?"
        ),
        (
            "How many {people} were counted if {rest} of them {other} and all the remaining ones, {num} out of "
            "{den}, {one}?"
        ),
        (
            "I asked all the {people}. It turned out that {rest} {other}. The remaining {num}/{den} said that "
            "they {one}. How many did I ask?"
        ),
        (
            "Suppose {num}/{den} of some {people} {one}. What is the number of all of them when those not "
            "included, who {other}, number {rest}?"
        ),
        "Number who {other}: {rest}. Everybody else ({num}/{den} of all): they {one}. Total number of {people} = ?",
        "hey, {rest} {people} {other}, everybody else {one} and thats {num}/{den} of all of them, total?",
        (
            "Imagine all {people} in {den} equal groups. Those in {num} of the groups {one}. In the groups "
            "that remain there are {rest} {people}, and they {other}. How many {people} are there in all "
            "groups?"
        ),
        (
            '"So {rest} of you {other}," says the host, "and the rest of you, {num}/{den} of our {people}, '
            '{one}." How many {people} is the host speaking to?'
        ),
        (
            "Let the {people} who {one} be {num}/{den} of a whole, and let the {rest} who {other} be what "
            "completes it. Determine the whole."
        ),
        (
            "A newspaper writes that {num} in {den} {people} {one}. The remaining {rest}, it says, {other}. "
            "Please work out how many {people} it writes about."
        ),
        (
            "Given {rest} as the number of {people} who {other} and {num}/{den} as the part who {one}, with no "
            "one left out, calculate the size of the whole group."
        ),
        (
            "You see {rest} {people} who {other}. You are told that these are all except the {num}/{den} who "
            "{one}. Tell me how many {people} there are together."
        ),
        (
            "When the {num}/{den} of the {people} who {one} go into the next room, the {rest} who {other} "
            "stay. I wonder how many there were before."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all {people}. Known: {num} of {den} parts {one}, the other {rest} {other}. Take {num} from "
                "{den} for the parts that {rest} make up; multiply {rest} by {den} and divide by these parts."
            ),
            """
v1 = {den} - {num}
print({rest} * {den} / v1)
""",
        ),
    ),
    reply="There are {output} {people} in all.",
)
