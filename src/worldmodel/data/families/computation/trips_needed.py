"""So many fit at a time: how many trips, the last one perhaps not full."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    size, full = draw.integer(4, 30), draw.integer(2, 14)
    total = size * full + draw.integer(1, size - 1)
    who, trip = draw.pick(
        ("hikers", "ferry crossings"),
        ("guests", "lift rides"),
        ("tourists", "minibus trips"),
        ("skiers", "cable car rides"),
        ("workers", "van trips"),
    )
    return Case({"size": size, "total": total, "who": who, "trip": trip, "x": draw.integer(5, 40)}, full + 1)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {who} have to get across. At most {size} can go at once. How many {trip} are needed?",
        "How many {trip} does it take to bring all of {total} {who} there when there is room for {size}?",
        "There is space for {size} {who} at a time, and {total} are waiting. How many {trip} until nobody is left?",
        "With up to {size:words} {who} per go, find the smallest number of {trip} for {total} {who}.",
        (
            "{total} {who} want to come along, {size} per turn. Number of {trip}, counting the last one even if it "
            "is not full?"
        ),
        (
            "Nobody may be left behind: {total} {who}, {size} places. How often must one go? The answer is a number "
            "of {trip}."
        ),
        "we are {total} {who} and only {size} of us fit in at once so how many {trip} will we need",
        (
            "For safety no more than {size} {who} are allowed together. If {total} {who} come, what is the least "
            "number of {trip}?"
        ),
        "Each of the {trip} lasts {x} minutes and takes {size} {who} at most. Plan for {total} {who}: how many {trip}?",
        "Plan the {trip}: {size} seats, {total} {who}, the same vehicle all the time. How many will there be?",
        (
            "The guide counts {total} {who}. As just {size} have room, several {trip} must be made. How many "
            "exactly, so that all have had their turn?"
        ),
        "Moving {total} {who} in lots of {size} or fewer requires at least how many {trip}?",
        (
            "{total} {who} arrive with {x} dogs on a sunny day. The dogs stay below. Each of the {trip} has room for "
            "{size} {who}. How many of the {trip} are made until no {who} are waiting?"
        ),
    ),
    more=(
        "{size} {who} fit in at once. A group of {total} has turned up. How many {trip} must be planned?",
        (
            "Tell me the least number of {trip} that will get {total} {who} across if no more than {size} can "
            "go together."
        ),
        "If {total} {who} want to go and the limit is {size} on each occasion, how many {trip} have to be made?",
        "{who:capital}: {total}; capacity: {size}; {trip}: ?",
        (
            '"We can take {size} {who} each time," says the operator. "But there are {total} of us!" says '
            "the leader. How many {trip} does the operator have to make for everyone?"
        ),
        (
            "Could you work out how many {trip} I have to book? I am in charge of {total} {who}, and {size} is "
            "the maximum for any of the {trip}."
        ),
        (
            "A maximum of {size} {who} may board each time, even if there is some room left over in the last "
            "round. The queue is {total} long. Find how many {trip} clear the queue."
        ),
        "how many {trip} for {total} {who} if {size} is full",
        (
            "Until all {total} {who} have been carried, {trip} go on, each with {size} {who} or, on the last, "
            "perhaps fewer. What is their number?"
        ),
        (
            "The sign at the entrance reads: no more than {size} {who} at a time. It is a busy morning, and "
            "{total} {who} stand in line. I wonder how many {trip} it will take to serve them all."
        ),
        "If {size} is the most that fit in together, and the {who} number {total}, how many {trip} are called for?",
        (
            "{total} is how many {who} there are; {size} is how many can go at once. Number of {trip} to get "
            "them all over?"
        ),
        "Only {size} at a time! So how many {trip} before the last of the {total} {who} has been taken?",
        "What is the smallest possible number of {trip}, given {total} {who} and a capacity of {size}?",
        (
            "There's a big group today, {total} {who} to be exact. Please tell me how many {trip} to schedule "
            "when {size} is the limit for each."
        ),
        (
            "Each run holds {size} {who} and no more. The last run may be partly empty. Work out how many "
            "{trip} serve {total} {who}."
        ),
        "I can carry {size} {who} per run. My list has {total} names on it. How many {trip} will I be making today?",
        "cap is {size} per ride and weve got {total} {who}. how many {trip} is that",
        (
            "Operator's note. Waiting: {total} {who}. Places: {size}. To enter: the count of {trip} needed so "
            "that everybody gets there."
        ),
        (
            '"How many of you are there?" "We\'re {total} {who}." "Well, {size} can come along each '
            'time." How many {trip} does that mean?'
        ),
        (
            "The {trip} start at sunrise. With {size} places taken on every one except possibly the last, "
            "{total} {who} are all to be moved. How many are made?"
        ),
        (
            "Could you let me know the number of {trip} required for {total} {who}, considering that {size} of "
            "them make it full?"
        ),
        (
            "Given that a full load is {size} {who}, determine how many {trip}, at the least, are necessary to "
            "transport {total}."
        ),
        (
            "When {total} {who} have bought tickets and {size} are let in each time, after how many {trip} has "
            "every ticket been used?"
        ),
        (
            "A queue of {total} {who} gets shorter by {size} each time, until it's gone. How many {trip} does "
            "it take to make it vanish?"
        ),
        (
            "For lots of at most {size}, {trip} are arranged. I wonder how many must be arranged to suit all "
            "{total} {who}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {trip}. Known: {total} {who}, room for {size}. Divide and round up, as the "
                "rest needs one more."
            ),
            """
import math
print(math.ceil({total} / {size}))
""",
        ),
    ),
    reply="{output} {trip} are needed.",
)
