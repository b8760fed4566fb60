"""Some weeks and some days: how many days in all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    weeks, days = draw.integer(2, 30), draw.integer(2, 6)
    event, who = draw.pick(
        ("a voyage", "a sailor"),
        ("a course", "a student"),
        ("a stay at the sea", "a family"),
        ("an expedition", "a researcher"),
        ("a tour", "a band"),
        ("a project", "a team"),
    )
    return Case(
        {"weeks": weeks, "days": days, "event": event, "actor": who, "x": draw.integer(2, 40)}, 7 * weeks + days
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{event:capital} lasts {weeks} weeks and {days} days. How many days is that?",
        "How many days does {actor} spend on {event} of {weeks} weeks and {days} days?",
        "Turn {weeks} weeks plus {days} days into days.",
        "For {weeks} weeks and another {days} days {actor} was away on {event}. Find the length in days.",
        (
            "{actor:capital} planned {event} of {weeks} weeks. It took {days} days more than that. What was its "
            "length in days?"
        ),
        "{weeks} weeks, {days} days. Only days, please: how many?",
        "if {event} goes on for {weeks} weeks and {days} days how many days will {actor} be gone",
        (
            "After {weeks:words} full weeks, {days} days were left until the end. Say how many days {event} had from "
            "start to finish."
        ),
        (
            "{actor:capital} crosses out each day of {event} in a calendar with {x} pictures. In the end it is "
            "{weeks} weeks and {days} days. How many days are crossed out?"
        ),
        (
            "{event:capital} is to take {days} days and on top of that {weeks} whole weeks. Express this as a number "
            "of days."
        ),
        "Counted in days, how long is {event} which {actor} describes as {weeks} weeks and {days} days?",
        (
            "{actor:capital} pays {x} dollars for {event} and is on it {weeks} weeks, Monday to Sunday, and {days} "
            "extra days. On how many days is that?"
        ),
    ),
    more=(
        "How many days does {actor} spend on {event} when it lasts {days} days longer than {weeks} weeks?",
        "{days} days and {weeks:words} weeks together make how many days?",
        (
            "Could you tell me the length of {event} in days? According to the plan it takes {weeks} weeks and "
            "then {days} days."
        ),
        "{event:capital}. Duration: {weeks} weeks + {days} days. In days: ?",
        (
            '"I\'ll be back in {weeks} weeks and {days} days," says {actor} who leaves for {event}. How many '
            "days is that?"
        ),
        (
            "Please convert into days the time that {actor} needs for {event}, which is {days} days on top of "
            "{weeks} weeks."
        ),
        (
            "I have packed {x} shirts and wonder for how many days I shall be away: first there are {weeks} "
            "weeks of {event}, and I stay {days} days after that."
        ),
        "so {event} takes {actor} {days} days plus {weeks} whole weeks, whats that in days",
        "Given a period of {weeks} weeks and {days} days, express it in days only.",
        (
            "On a wall calendar {actor} marks {weeks} full weeks for {event}. Then {days} single days are "
            "marked as well. Work out how many days have a mark."
        ),
        (
            "{days} days more than {weeks} weeks: that is how long {actor} was busy with {event}. Give the "
            "number of days."
        ),
        "Besides {days} single days, {event} took {actor} {weeks} whole weeks. In days, how much is that?",
        "How many days are {days} days and {weeks} weeks?",
        "In days, please: {event}, which lasts {weeks} weeks and after them {days} days.",
        "When {days} days are added to {weeks} weeks, what total of days do you have?",
        (
            "I need the length of {event} in days. {actor:capital} told me that it was {weeks} weeks, and "
            "{days} days besides."
        ),
        "Days = ? if the time of {event} is {days} days + {weeks} weeks.",
        (
            "{actor:capital} has {days} days left of {event}, and {weeks} full weeks are already over. From "
            "beginning to end, how many days does it take?"
        ),
        (
            '{actor:capital} comes home after {event}. "It was {days} days over {weeks} weeks," says the '
            "diary. Tell me how many days {actor} was away."
        ),
        (
            "You are told that {event} takes {weeks} weeks. Then you hear that {days} days have been added. "
            "How many days will it take?"
        ),
        "how long is {weeks} weeks {days} days if u count just days",
        "If {event} ran for {days} days and then for another {weeks} weeks, on how many days altogether did it run?",
        "Please state in days what {actor} calls {days} days and {weeks:words} weeks of {event}.",
        "Convert: {days} days, {weeks} weeks -> days.",
        (
            "For {event}, {actor} has to book a room: {weeks} weeks, plus {days} days at the end. I wonder for "
            "how many days that is."
        ),
        (
            "It rained on the first day of {event}. {actor:capital} did not mind, because there were {weeks} "
            "weeks to come in all, and {days} extra days on top. Work out the total in days."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the days in all. Known: {weeks} weeks of seven days and {days} days. Multiply the weeks by "
                "seven and add the days."
            ),
            """
v1 = {weeks} * 7
print(v1 + {days})
""",
        ),
    ),
    reply="That is {output} days.",
)
