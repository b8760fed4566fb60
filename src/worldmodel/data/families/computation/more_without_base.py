"""One has so many more than the other, whose number is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing = draw.pick("stickers", "books", "chickens", "medals", "dolls", "songs", "recipes")
    first, second = draw.people(2)
    return Case(
        {"more": draw.integer(3, 45), "thing": thing, "first": first, "second": second, "x": draw.integer(6, 60)}
    )


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{second} has {more} more {thing} than {first}. How many {thing} does {second} have?",
        "How many {thing} has {second}, who owns {more} more of them than {first} owns?",
        "{first} is {x} years old and has some {thing}. {second} has {more} more. Find {second}'s number.",
        "If {first} counts some {thing} and {second} beats that by {more}, what does {second} count?",
        "{first}'s {thing} are {more} fewer than {second}'s. What is the number for {second}?",
        "Compared with {first}, {second} possesses {more:words} extra {thing}. How many is that in all for {second}?",
        "{second} lives {x} km from {first} and got {more} {thing} more. What is the total of {second}?",
        "it takes {more} more {thing} than {first} has to match {second}. how many does {second} have",
        "{first} is short of {second} by {more} {thing}. Say how many {second} has.",
        "Two friends collect {thing}. {second}, aged {x}, got {more} more than {first}. How many did {second} get?",
        "Work out {second}'s {thing}, knowing there are {more} more of them than of {first}'s.",
        (
            "Yesterday {first} had fewer {thing} than {second}, by {more} to be precise, after {x} days of "
            "collecting. What did {second} have?"
        ),
        (
            "{second} has {x} pencils and {first} has none. Of {thing}, {second} has {more} more than {first}. How "
            "many {thing} are {second}'s?"
        ),
    ),
    more=(
        "Tell me how many {thing} {second} owns, if {first} owns {more} fewer.",
        "{first} has {more} fewer {thing} than {second}. What is {second}'s total?",
        "I wonder how many {thing} {second} has got. It is {more} more than what {first} has got.",
        "{more} {thing} more than {first}: that is how many {second} has. Which number is it?",
        '"I have {more} {thing} more than you," {second} tells {first}. How many does {second} have?',
        "{thing:capital} of {second} = {thing} of {first} + {more}. {second}'s number: ?",
        (
            "Could you work out how many {thing} belong to {second}, given that {first} would need another "
            "{more} to draw level?"
        ),
        (
            "When {first} and {second} lay out their {thing}, {second}'s row is longer by {more}. How many are "
            "in {second}'s row?"
        ),
        "hey, {second} beats {first} by {more} {thing}, so what's {second} at",
        (
            "After {x} weeks of collecting, {second} is {more} {thing} ahead of {first}. Please give the "
            "number that {second} has collected."
        ),
        "By {more}, {second} has more {thing} than {first}. What number of {thing} does {second} have?",
        "{more} is the number of {thing} by which {first} is behind {second}. How many does {second} own?",
        "How many {thing} are in {second}'s box if there are {more} fewer in the box of {first}?",
        "If {first} got {more} more {thing}, {first} would have as many as {second}. How many has {second}?",
        "Ahead of {first} by {more} {thing}: so is {second}. Tell me how many that makes for {second}.",
        "{first} counts {thing}, then {second} counts {thing} and comes to {more} more. What does {second} come to?",
        (
            '"You have {more} fewer {thing} than I," {second} says to {first}. What is the number of {thing} '
            "that {second} has?"
        ),
        "so {first} has a few {thing} and {second} has {more} more than that, how many is it for {second}",
        "Difference in {thing} between {second} and {first}: {more}, in favour of {second}. Number of {second}: ?",
        "Please find the number of {thing} in {second}'s collection, which is larger than {first}'s by {more}.",
        (
            "Everybody knows that {second} has more {thing} than {first}, and that the difference is {more}. "
            "How many does {second} have?"
        ),
        "I wonder about the {thing} of {second}. {first} has some, but {second} has {more} more. What is the number?",
        (
            "Given that the {thing} of {second} outnumber those of {first} by {more}, determine how many "
            "{thing} {second} has."
        ),
        (
            "The {thing} are shared out, and {first} complains: {second} was given {more} more. How many was "
            "{second} given?"
        ),
        (
            "Could you say what {second} has in {thing}, when you hear that {first} would have to find {more} "
            "more to be equal?"
        ),
        (
            "You look at the {thing} of {first} and {second}. There are {more} more on {second}'s side. How "
            "many are on that side?"
        ),
    ),
    think=(
        "Asked: the {thing} of {second}. Known: {more} more than {first}. How many {first} has is not "
        "said, so nothing can be added."
    ),
    reply="I do not know: it is not said how many {thing} {first} has.",
)
