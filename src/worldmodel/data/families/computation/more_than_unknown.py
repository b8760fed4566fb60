"""One has so many more than the other, whose amount is asked: the word more, yet a subtraction."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    more = draw.integer(3, 40)
    has = more + draw.integer(4, 80)
    thing, verb = draw.pick(
        ("kilometres", "cycled"),
        ("pages", "read"),
        ("letters", "wrote"),
        ("points", "scored"),
        ("lengths", "swam"),
        ("cherries", "picked"),
    )
    first, second = draw.people(2)
    values: dict[str, Value] = {
        "has": has,
        "more": more,
        "thing": thing,
        "verb": verb,
        "first": first,
        "second": second,
        "x": draw.integer(2, 7),
    }
    return Case(values, has - more)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{first} {verb} {has} {thing}, which is {more} more than {second}. How many did {second} manage?",
        "{first} {verb} {more} more {thing} than {second} did. {first}'s number is {has}. What is {second}'s?",
        "How many {thing} were it for {second}, if {first} {verb} {has} and that was {more} more?",
        "With {has} {thing}, {first} is {more} ahead of {second}. How many has {second}?",
        "{first} did {more} {thing} more than {second} and came to {has}. Find out how many {second} did.",
        "It was {has} {thing} for {first}: {more:words} more than for {second}. What about {second}?",
        (
            "{second} wanted to beat {first} but stayed {more} {thing} behind. {first} {verb} {has}. What did "
            "{second} get to?"
        ),
        "if my friend {first} {verb} {has} {thing} and thats {more} more than {second} how many has {second} got",
        (
            "Nobody knew how many {thing} {second} {verb}. {first} knew: \"I {verb} {has}, that's {more} more than "
            'you." What is the answer?'
        ),
        (
            "During {x} days {first} {verb} {has} {thing}. {second} {verb} too, but {first} had {more} more. What "
            "did {second} reach?"
        ),
        "The {has} {thing} of {first} exceed those of {second} by {more}. Determine those of {second}.",
        "Compared to {second}, {first} {verb} an additional {more} {thing}, making {has}. Give {second}'s count.",
        (
            "{first} and {second} kept a diary for a week. {first}'s says {has} {thing}. Under it {second} wrote: "
            "you are {more} ahead of me. What does {second}'s diary say?"
        ),
    ),
    more=(
        (
            "{second} {verb} {more} fewer {thing} than {first}, and {first} {verb} {has}. Could you tell me "
            "{second}'s number?"
        ),
        "{first}: {has} {thing}. Lead over {second}: {more}. {second}: ?",
        (
            "I wonder how many {thing} {second} {verb}. All I know is that {first} {verb} {has}, which is "
            "{more} more than {second}."
        ),
        "By a lead of {more} {thing}, {first} beat {second}. What number did {second} have if {first} {verb} {has}?",
        (
            '"How many {thing} was it, {first}?" "I {verb} {has}." "Oh no, that\'s {more} more than me," '
            "sighs {second}. How many did {second} have?"
        ),
        (
            "Given that {first} {verb} {has} {thing}, and that {second} would need {more} more to draw level, "
            "calculate how many {second} {verb}."
        ),
        "im {more} {thing} behind {first}, says {second}. {first} {verb} {has}. so how many has {second}",
        (
            "If it had been {more} more {thing} for {second}, that would have made just as many as {first} "
            "{verb}, namely {has}. How many was it really?"
        ),
        (
            "The coach read out the results. For {first} the list said {has} {thing}. {second} was in the list "
            "too, lower by {more}. Work out the entry for {second}."
        ),
        (
            "Please subtract {first}'s lead over {second}, which is {more} {thing}, from the {has} that "
            "{first} {verb}, and say what {second} {verb}."
        ),
        "{more} {thing} is the lead that {first} has over {second}. {first} {verb} {has}. What is {second}'s result?",
        "How many {thing} has {second}, being {more} behind {first}, who {verb} {has}?",
        (
            "{second} and {first} both {verb} {thing}. By {more} {first} had more than {second}, and {first} "
            "reached {has}. Tell me the number for {second}."
        ),
        "{second} lost to {first} by {more} {thing}, although {first} {verb} only {has}. Work out {second}'s total.",
        (
            "The difference is {more} {thing} in favour of {first}. {second} had fewer. {first}'s total was "
            "{has}. Which total did {second} have?"
        ),
        "Find the number of {thing} that {second} {verb}, when {first}, with {more} more, {verb} {has}.",
        (
            "{has} {thing}! That is what {first} {verb}, beating {second} by {more}. And how many was it for "
            "{second}, then?"
        ),
        "so {second} {verb} {more} {thing} less than {first}, and {first} has {has}. what does {second} have",
        "Score of {first}: {has} {thing}. {second}: lower by {more}. Score of {second} = ?",
        (
            'I {verb} some {thing}, says {second}. "I {verb} {more} more than you," answers {first}, "{has} '
            "in fact.\" How many were {second}'s?"
        ),
        (
            "If {second} had not been {more} {thing} short of {first}, they would have tied at {has}. What did "
            "{second} achieve?"
        ),
        (
            "You know that {first} {verb} {has} {thing}. You also know that this beats {second} by {more}. "
            "What number do you write down for {second}?"
        ),
        "Please tell me what {second} came to in {thing}: {more} under the {has} of {first}.",
        (
            "Over {x} weeks {second} {verb} fewer {thing} than {first} did, the gap being {more}. {first} had "
            "{has} in the end. I wonder what {second} had."
        ),
        (
            "{first} was {more} {thing} better than {second}, and that meant {has} for {first}. Say what it "
            "meant for {second}."
        ),
        "When {first} had {has} {thing}, {second} was trailing by {more}. Calculate how many {second} had then.",
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} of {second}. Known: {first} has {has}, which is {more} more than {second}. "
                "Subtract the difference."
            ),
            "print({has} - {more})",
        ),
    ),
    reply="{second} has {output} {thing}.",
)
