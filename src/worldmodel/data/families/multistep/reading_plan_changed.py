"""A book is read at one pace for some days and then at another: the days in all."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    slow, days = draw.integer(8, 25), draw.integer(3, 9)
    more, rest = draw.integer(4, 20), draw.integer(2, 12)
    text, unit, read = draw.pick(
        ("novel", "pages", "reads"),
        ("word list", "words", "learns"),
        ("music book", "bars", "practises"),
        ("grammar", "exercises", "does"),
    )
    values: dict[str, Value] = {
        **draw.who(),
        "slow": slow,
        "days": days,
        "more": more,
        "all": slow * days + (slow + more) * rest,
    }
    return Case({**values, "text": text, "unit": unit, "read": read, "x": draw.integer(100, 900)}, days + rest)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {text} has {all} {unit}. {who} {read} {slow} {unit} a day for {days} days and from then on {more} "
            "more each day than before. In how many days does {they} get through the {text}?"
        ),
        (
            "How many days in all does {who} need for a {text} of {all} {unit}, at {slow} a day for the first "
            "{days} days and {more} a day more after that?"
        ),
        (
            "For {days} days {who} {read} {slow} {unit} daily. Seeing that the {text} still goes on, {they} adds "
            "{more} {unit} to the daily amount. The {text} has {all} {unit} in total. Give the number of days from "
            "start to end."
        ),
        (
            "{text:capital}: {all} {unit}. Days 1 to {days}: {slow} each. Later days: {slow} plus {more} each. "
            "Days in total?"
        ),
        (
            "After {days} days at a pace of {slow} {unit} per day, the pace goes up by {more}. Find out how many "
            "days {who} spends on the whole {text} with its {all} {unit}."
        ),
        (
            "i have a {text} with {all} {unit}, did {slow} a day for {days} days, now doing {more} more per day "
            "than that, how many days will it have taken me in the end"
        ),
        (
            "{who} promises {their} teacher to finish a {text} of {all} {unit}. {they:capital} begins modestly, "
            "{slow} {unit} a day. When {days} days are over {they} raises that by {more}. How long does everything "
            "take, in days?"
        ),
        (
            "The {text} cost {x} cents second-hand and contains {all} {unit}. {who} {read} {slow} of them on each "
            "of the first {days} days and {more} more than that on each day after. On which day is the last of the "
            "{unit} reached?"
        ),
        (
            "The daily goal of {who} was {slow} {unit} until day {days}; beginning with the next day it was larger "
            "by {more}. All {all} {unit} of the {text} were finished exactly. Number of days?"
        ),
        (
            "Exactly {all} {unit} make up the {text}. A slow part ({days} days, {slow} {unit} per day) is followed "
            "by a fast part with {more} extra {unit} per day. What do both parts last together?"
        ),
        (
            "When will {who} be through with {all} {unit}? The plan for the {text}: {days} days with {slow} {unit} "
            "each, every further day with {more} on top of that. Give all days."
        ),
        (
            "{slow} {unit} a day is too little, {who} finds after {days} days, and does {more} more a day until "
            "the {text} ends. It ends after {all} {unit}. For how many days was {they} busy?"
        ),
    ),
    more=(
        (
            "{all} {unit} have to be done by {who}, the whole of a {text}. For {days} days it is {slow} {unit} "
            "daily; thereafter the daily number is {more} higher. How many days go by altogether?"
        ),
        (
            "{days} days at {slow} {unit} a day, then {more} {unit} a day more than that until the {text} is "
            "finished: with {all} {unit} in it, how many days does {who} need from start to finish?"
        ),
        (
            "Tell me the total number of days for a {text} if the pace is raised by {more} {unit} a day once "
            "{days} days have passed at {slow} {unit} a day. The {text} has {all} {unit}."
        ),
        (
            "How long, in days, will it take {who} to finish all {all} {unit} of a {text}? {they:capital} "
            "{read} {slow} {unit} every day for the first {days} days. Afterwards {they} adds {more} to that "
            "each day."
        ),
        (
            "Plan for the {text}: {slow} {unit} per day, {days} days long. New plan from then on: {more} "
            "{unit} per day extra. Size: {all} {unit}. Days in total, old and new plan together?"
        ),
        (
            '"I do {more} more {unit} a day than I used to," says {who}, "and I used to do {slow}." The '
            "change came after {days} days. If the {text} has {all} {unit}, on how many days does {who} work "
            "on it in all?"
        ),
        (
            "started a {text} with {all} {unit}. first {days} days i only managed {slow} {unit} a day, since "
            "then {more} more than that daily. how many days from beginning to end?"
        ),
        (
            "Because the exam has been moved, {who} increases {their} daily load by {more} {unit} after {days} "
            "days. Up to then it was {slow} {unit} a day. The {text} comprises {all} {unit}. Determine in how "
            "many days, counted from the very beginning, it is completed."
        ),
        (
            "Could you work out when I finish? My {text} consists of {all} {unit}; I keep to {slow} {unit} a "
            "day for {days} days, and every day after that I do {more} on top. I need the number of days "
            "overall."
        ),
        (
            "A {text} with a red cover was a present to {who}. {they:capital} takes it slowly, at {slow} "
            "{unit} a day, until {days} days are gone. Then {they} gets curious and manages {more} additional "
            "{unit} each day. When all {all} {unit} are finished, how many days has it taken?"
        ),
        (
            "With {more} {unit} more a day after {days} days, and {slow} {unit} a day before that, how many "
            "days does {who} take for a {text} of {all} {unit}?"
        ),
        (
            "{more} {unit} a day are added to the daily {slow} after {days} days. The {text} has {all} {unit}. "
            "How many days pass until {who} is through?"
        ),
        (
            "For {days} days {who} does {slow} {unit} a day, then {more} more per day, until all {all} {unit} "
            "of the {text} are done. How many days is that in total?"
        ),
        (
            "A {text}, {all} {unit}. {days} days went by at a daily {slow}; afterwards the daily number was up "
            "by {more}. Over how many days did {who} work on it?"
        ),
        (
            "What is the total number of days when {who} spends {days} days on a {text} at {slow} {unit} per "
            "day and finishes the remainder of its {all} {unit} at a speed that is {more} {unit} per day "
            "higher?"
        ),
        (
            "I have done {slow} {unit} a day of my {text}, {days} days long. Starting now I will do {more} a "
            "day more than that. As there are {all} {unit} in it, how many days will I have needed from start "
            "to end?"
        ),
        (
            "Days at the first pace: {days}. First pace: {slow} {unit} a day. Second pace: {more} {unit} a day "
            "more. {text:capital}: {all} {unit}. All days = ?"
        ),
        (
            "If {who} starts with {slow} {unit} per day and, {days} days later, goes over to {more} {unit} per "
            "day more, on how many days in all does {they} have the {text} with its {all} {unit} in hand?"
        ),
        (
            '"From today, {more} {unit} more each day," decides {who}, who has been doing {slow} a day for '
            "{days} days. All {all} {unit} of the {text} have to be done. How many days does the whole thing "
            "last?"
        ),
        (
            "my {text} is {all} {unit} long. i plan to do {more} more {unit} a day than before, before it was "
            "{slow} a day and i kept that up for {days} days. how many days in total till the end?"
        ),
        (
            "Could you tell me the days that {who} needs altogether? After the first {days} days the speed "
            "rises by {more} {unit} a day; at the start it is {slow} {unit} a day; and the end comes with all "
            "{all} {unit} of the {text}."
        ),
        (
            "The {text} lay on the shelf for {x} days. Then {who} began, doing {slow} {unit} daily. After "
            "{days} days of this {they} did {more} {unit} daily on top. How many days did the {all} {unit} "
            "take, from the first to the last of them?"
        ),
        (
            "Work out how many days it takes to finish {all} {unit} of a {text}, {slow} {unit} on each of the "
            "first {days} days, and {more} {unit} above that number on each later day."
        ),
        (
            "A faster pace, {more} {unit} a day above the old one, begins once {days} days are over. The old "
            "pace is {slow} {unit} a day. {who}'s {text} consists of {all} {unit}. Find the number of days, "
            "slow and fast ones together."
        ),
        (
            "Please say after how many days, all counted, {who} closes the {text}. Of its {all} {unit}, {slow} "
            "are done on each day of the first stretch, which is {days} days long, and {more} more than that "
            "on each day of the second stretch."
        ),
        (
            "Determine the overall number of days for {all} {unit} of a {text}, given that the daily amount, "
            "at first {slow} {unit}, is raised by {more} {unit} as soon as {days} days are complete."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all the days. Known: {all} {unit}, {slow} a day for {days} days, then {more} more a day. "
                "Subtract what is done, divide the rest by the new pace, add the first days."
            ),
            """
rest = {all} - {slow} * {days}
pace = {slow} + {more}
print({days} + rest / pace)
""",
        ),
    ),
    reply="It takes {output} days.",
)
