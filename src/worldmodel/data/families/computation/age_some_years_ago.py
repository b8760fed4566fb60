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
        "{then} is the age that {who} reaches {ahead} years from now. What was {their} age {past} years ago?",
        "{past} years ago, how old was somebody who turns {then} in {ahead} years? The person is {who}.",
        (
            "Find {who}'s age of {past} years back. {they:capital} will be {then}, but not before {ahead} more "
            "years have gone."
        ),
        "Not until {ahead} years from today will {who} be {then}. Say how old {they} was {past} years before today.",
        (
            "{who} looks at a diary from {past} years ago. Since {they} is going to be {then} in {ahead} "
            "years, at what age did {they} write it?"
        ),
        "today + {ahead} years: {who} is {then}. today - {past} years: {who} is ?",
        "my aunt {who} will reach {then} in {ahead} years time. what age was she {past} years ago",
        (
            "How many years old was {who} when {they} began a job {past} years ago, given that {their} age "
            "will be {then} after {ahead} further years?"
        ),
        (
            '"{past} years ago I was young," says {who}. "In {ahead} years I shall be {then}." How old was '
            "{they} in the time {they} speaks of first?"
        ),
        (
            "With {ahead} years to go until the age of {then}, {who} remembers a journey made {past} years "
            "ago. Which age did {they} have on the journey?"
        ),
        (
            "The age of {who} in {ahead} years is known, {then}; the age {past} years in the past is wanted. "
            "Please compute it."
        ),
        "You'll be {then} in {ahead} years, {who}. So how old were you {past} years ago?",
        (
            "If {past} years ago {who} planted a tree and if {they} will be {then} {ahead} years from this "
            "day, at what age did {they} plant it?"
        ),
        (
            "I know that {who} gets to be {then} once {ahead} years are over. Tell me what age {they} had "
            "{past} years earlier than today."
        ),
        (
            "Wanted: the age that {who} had {past} years ago. Hint: {they} turns {then} when another {ahead} "
            "years have passed."
        ),
        (
            "A clerk checks a form. {who} signed it {past} years ago and forgot to state an age. According to "
            "the register {they} will be {then} years old in {ahead} years. Which age belongs on the form?"
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
