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
        (
            "{more} {unit} a day more than at the beginning: so {who} finishes the {text}, after {days} days "
            "with {slow} {unit} each. How many days are that from beginning to end?"
        ),
        (
            "The {text} is done at last. In the later part {who} managed {more} {unit} a day more than in the "
            "earlier part, which was {days} days of {slow} {unit} each. How many days did it all take?"
        ),
        (
            "Raising the daily amount by {more} {unit} after {days} days, {who} gets to the end of the {text}. "
            "The amount before was {slow} {unit} a day. How many days in all?"
        ),
        (
            "How long, in days, will I sit over my {text} if I add {more} {unit} a day to my usual {slow} as "
            "soon as {days} days are over?"
        ),
        (
            "For the {text} {who} chose {slow} {unit} a day, but only for {days} days; every day after those "
            "has {more} {unit} more. Tell me the total of days."
        ),
        (
            "Days with {slow} {unit}: {days}. Extra {unit} on each later day: {more}. To be done: a {text}. "
            "Total days: ?"
        ),
        (
            "{days} days went by with {slow} {unit} of the {text} each. Since then it has been {more} more a "
            "day, up to the last of the {unit}. Count the days altogether."
        ),
        (
            "If {who} had gone on with {slow} {unit} a day, the {text} would have lasted too long. So after "
            "{days} days {they} put {more} more on each day. In how many days was everything done?"
        ),
        (
            '"You did {slow} {unit} a day for {days} days," says the teacher to {who}. "Now do {more} more '
            'each day until the {text} is finished." How many days will have gone by at the end?'
        ),
        (
            "so i add {more} {unit} per day from now on. was doing {slow} a day for {days} days. how many days "
            "for the complete {text}"
        ),
        (
            "Could you work out when, in days from the start, {who} is through with {their} {text}? The pace "
            "is {slow} {unit} a day, plus {more} a day once {days} days have gone."
        ),
        (
            "Until the end of day {days}, {who} does {slow} {unit} daily. The remaining {unit} of the {text} "
            "are done at {more} more per day. What is the number of days from the opening to the end?"
        ),
        (
            "Please calculate the whole time for a {text} in days: increase after {days} days, by {more} "
            "{unit} a day; pace before the increase, {slow} {unit} a day."
        ),
        (
            "Because {slow} {unit} a day felt too easy, {who} raised the number by {more} after {days} days "
            "and held it to the end of the {text}. What was the total number of days?"
        ),
        (
            "It was raining all week, so {who} opened a {text}. {slow} {unit} a day seemed right for {days} "
            "days. The days after that had {more} {unit} more each. On which day did {they} reach the end?"
        ),
        (
            "Given {days} days at {slow} {unit}, then a daily rate that is {more} {unit} higher, find how many "
            "days pass until {who} completes the {text}."
        ),
    ),
    think=(
        "Known: {slow} {unit} a day for {days} days, then {more} more a day. Asked: the days in all. How many "
        "{unit} the {text} has is not said."
    ),
    reply="I do not know: it is not said how many {unit} the {text} has.",
)
