"""A book of unknown length is read at two paces: no number of days can be told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    text, unit, read = draw.pick(
        ("novel", "pages", "reads"),
        ("word list", "words", "learns"),
        ("music book", "bars", "practises"),
        ("grammar", "exercises", "does"),
    )
    values: dict[str, Value] = {
        **draw.who(),
        "slow": draw.integer(8, 25),
        "days": draw.integer(3, 9),
        "more": draw.integer(4, 20),
    }
    return Case({**values, "text": text, "unit": unit, "read": read, "x": draw.integer(100, 900)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} has a new {text}. {they:capital} {read} {slow} {unit} a day for {days} days and from then on "
            "{more} more each day than before. In how many days does {they} get through the {text}?"
        ),
        (
            "How many days in all does {who} need for a {text}, at {slow} {unit} a day for the first {days} days "
            "and {more} a day more after that?"
        ),
        (
            "For {days} days {who} {read} {slow} {unit} daily. Seeing that the {text} still goes on, {they} adds "
            "{more} {unit} to the daily amount. Give the number of days from start to end."
        ),
        ("{text:capital}. Days 1 to {days}: {slow} {unit} each. Later days: {slow} plus {more} each. Days in total?"),
        (
            "After {days} days at a pace of {slow} {unit} per day, the pace goes up by {more}. Find out how many "
            "days {who} spends on the whole {text}."
        ),
        (
            "i have a {text}, did {slow} {unit} a day for {days} days, now doing {more} more per day than that, "
            "how many days will it have taken me in the end"
        ),
        (
            "{who} promises {their} teacher to finish a {text}. {they:capital} begins modestly, {slow} {unit} a "
            "day. When {days} days are over {they} raises that by {more}. How long does everything take, in days?"
        ),
        (
            "The {text} cost {x} cents second-hand. {who} {read} {slow} of its {unit} on each of the first {days} "
            "days and {more} more than that on each day after. On which day is the last of the {unit} reached?"
        ),
        (
            "The daily goal of {who} was {slow} {unit} until day {days}; beginning with the next day it was larger "
            "by {more}. All {unit} of the {text} were finished exactly. Number of days?"
        ),
        (
            "A {text} is worked through in two parts. A slow part ({days} days, {slow} {unit} per day) is followed "
            "by a fast part with {more} extra {unit} per day. What do both parts last together?"
        ),
        (
            "When will {who} be through with the {text}? The plan: {days} days with {slow} {unit} each, every "
            "further day with {more} on top of that. Give all days."
        ),
        (
            "{slow} {unit} a day is too little, {who} finds after {days} days, and does {more} more a day until "
            "the {text} ends. For how many days was {they} busy?"
        ),
    ),
    more=(
        (
            "I wonder for how many days {who} will be busy with {their} {text}. After {days} days {they} goes "
            "up by {more} {unit} a day; until then it is {slow} {unit} a day."
        ),
        (
            "{more} {unit} a day are added once {days} days are over. Before, {who} does {slow} {unit} of the "
            "{text} per day. Work out the days until the {text} is finished."
        ),
        (
            "Plan for a {text}: {slow} {unit} daily for {days} days, afterwards {more} daily on top of that. "
            "Total number of days?"
        ),
        (
            "Could you tell me how long {who} needs for the whole {text}, in days, if {they} starts with "
            "{slow} {unit} a day and, when {days} days have passed, increases this by {more} {unit}?"
        ),
        (
            '"I\'m going to do {more} {unit} more each day from now on," says {who}. For the past {days} days '
            "it has been {slow} {unit} a day. How many days does {they} take in all for the {text}?"
        ),
        (
            "You begin a {text} with {slow} {unit} a day. You keep to that for {days} days, then manage {more} "
            "more per day until you are through. After how many days altogether do you close the {text}?"
        ),
        (
            "how many days for my {text} in total? first {days} days {slow} {unit} a day, then every day "
            "{more} more than that"
        ),
        (
            "During the first {days} days, {slow} {unit} of a {text} are done per day. From then until the end "
            "the daily number is higher by {more}. Determine the total time in days."
        ),
        (
            "Given a {text}, a starting pace of {slow} {unit} a day that is held for {days} days, and a pace "
            "higher by {more} {unit} a day from then on, calculate on which day {who} finishes."
        ),
        (
            "{who}'s grandmother gave {them} a {text}. At first {they} {read} {slow} {unit} every day. This "
            "goes on for {days} days; then {more} {unit} are added to each day's share. When, counted in days "
            "from the start, is the last of the {unit} done?"
        ),
    ),
    think=(
        "Known: {slow} {unit} a day for {days} days, then {more} more a day. Asked: the days in all. How many "
        "{unit} the {text} has is not said."
    ),
    reply="I do not know: it is not said how many {unit} the {text} has.",
)
