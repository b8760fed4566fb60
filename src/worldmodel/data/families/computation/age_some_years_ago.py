"""An age in some years is told: the age some years ago."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    past, ahead = draw.integer(2, 9), draw.integer(2, 15)
    now = past + draw.integer(3, 60)
    values: dict[str, Value] = {"past": past, "ahead": ahead, "then": now + ahead, "x": draw.integer(2, 6)}
    return Case({**draw.who(), **values}, now - past)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "In {ahead} years {who} will be {then} years old. How old was {they} {past} years ago?",
        "How old was {who} {past} years ago, if {they} will be {then} in {ahead} years?",
        "{who} is going to turn {then} {ahead} years from now. Find the age {they} had {past} years before today.",
        "{ahead} years more and {who} is {then}. What was {their} age {past} years back?",
        (
            "Think of {who}, who reaches the age of {then} in {ahead:words} years. {past} years earlier than now, "
            "{they} was how old?"
        ),
        "Age in {ahead} years: {then}. Age {past} years ago: ?",
        "ill be {then} in {ahead} years, how old was i {past} years ago",
        (
            "{past} years ago {who} moved to a house with {x} rooms. In {ahead} years {they} will celebrate birthday "
            "number {then}. At what age did {they} move?"
        ),
        "It takes {who} {ahead} years to become {then}. Go back {past} years from today and say how old {they} was.",
        (
            "{who} has {x} brothers. {they:capital} will be {then} when {ahead} years have passed. When {they} met "
            "{their} best friend {past} years ago, what age was {who}?"
        ),
        (
            "From {past} years ago until {ahead} years ahead, {who} only gets older, up to {then}. How old was "
            "{they} at the start of that time?"
        ),
        (
            "If one adds {ahead} years to the present age of {who}, it is {then}. Take {past} years off the present "
            "age and tell the result."
        ),
    ),
    more=(
        "In {ahead} years {who} will be {then}. How old was {they} {past} years ago?",
        (
            "{past} years ago {who} had an age that I'd like to know. In {ahead} years from now {they} will be "
            "{then} years old. Please work it out."
        ),
        (
            "What age did {who} have {past} years ago? {they:capital} will be {then} when another {ahead} "
            "years are over."
        ),
        "{then} will be {who}'s age {ahead} years from today. Which age was it {past} years before today?",
        "Age in {ahead} years: {then}. Age {past} years ago: ? Person: {who}.",
        '"In {ahead} years I\'ll be {then}," says {who}. How old was {they}, then, {past} years ago?',
        (
            "Could you tell me how old {who} was {past} years ago, given that {ahead} years from now {they} "
            "reaches {then}?"
        ),
        (
            "If {who} will have lived for {then} years once {ahead} more have gone by, for how many had {they} "
            "lived {past} years before now?"
        ),
        (
            "an old photo shows {who} {past} years ago. {their} age will be {then} in {ahead} years. how old "
            "is {they} in the photo"
        ),
        (
            "{who} plans a big party for the day when {they} turns {then}, which is {ahead:words} years away. "
            "Looking back instead, {past} years ago {they} was in hospital. State {their} age at that time."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the age {past} years ago. Known: {then} in {ahead} years. Subtract to get the age now, then "
                "subtract {past} more."
            ),
            "print({then} - {ahead} - {past})",
        ),
    ),
    reply="The age was {output} years.",
)
