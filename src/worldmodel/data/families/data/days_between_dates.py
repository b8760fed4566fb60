"""Days between two dates that are given as text."""

from __future__ import annotations

from datetime import date, timedelta

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    start = date(draw.integer(2019, 2027), draw.integer(1, 12), draw.integer(1, 28))
    days = draw.integer(9, 400)
    end = start + timedelta(days=days)
    texts = [f"{day.day} {day.strftime('%B %Y')}" for day in (start, end)]
    return Case({"start": texts[0], "end": texts[1], "event": draw.pick("course", "voyage", "festival", "show")}, days)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "How many days lie between {start} and {end}?",
        "A {event} begins on {start} and ends on {end}. How many days later is that?",
        "From {start} to {end}: number of days?",
        "It was {start} when the {event} began; it was over on {end}. Count the days from one date to the other.",
        "What is the difference in days of the dates {start} and {end}?",
        "Until {end}, how many days must pass if we start counting on {start}?",
        "days from {start} until {end}",
        "I signed up for a {event} on {start}. It begins on {end}. How many days do I have, from date to date?",
        "If a {event} runs from {start} up to {end}, how many nights is that?",
        "Subtract the date {start} from {end} and give the result in days.",
    ),
    more=(
        "Tell me how many days after {start} the date {end} comes.",
        "{end} minus {start}, in days?",
        "On {end} the {event} will be over. It starts on {start}. By how many days are those dates apart?",
        "Could you work out the number of days from {start} until {end}?",
        "If today were {start}, how many days would I still have to wait for the {event} on {end}?",
        "the {event} is on {end} and its {start} now, how many days to go?",
        "Calendar entry. Start of {event}: {start}. End of {event}: {end}. Days from start to end: ?",
        (
            '"The {event} opened on {start}," says the host, "and today, on {end}, we close it." How many '
            "days have gone by since the opening?"
        ),
        (
            "Given the dates {start} and {end}, determine how many days have to be added to the former to "
            "reach the latter."
        ),
        (
            "I planted a tree on {start} and first sat in its shade on {end}. How many days passed from the "
            "planting to the sitting?"
        ),
        "When {end} comes, how many days will have gone by since {start}?",
        "Today is {end}. The {event} started on {start}. How many days ago was that?",
        "End: {end}. Begin: {start}. Days from begin to end?",
        "Back from {end} to {start}, how many days is it?",
        "The {event} finished on {end} after it had opened on {start}. Work out how many days separate the two.",
        '"See you on {end}," said a friend to me on {start}. In how many days was that?',
        "I wonder how many days before {end} the date {start} is.",
        "our {event} ended {end}. it had started {start}. days between?",
        "Please subtract {start} from {end} and give the result in days.",
        "By {end} a parcel that was posted on {start} had arrived. For how many days was it on its way?",
        "Say it is {start} today and the {event} is planned for {end}. How long is the wait in days?",
        (
            "A calendar lies open at {start}. A child tears off a sheet each day until {end} is on top. How "
            "many sheets are torn off?"
        ),
        "Can you tell me by how many days {end} is later than {start}?",
        (
            "On {start} the seats for a {event} went on sale. The {event} itself was on {end}. Determine the "
            "days in between, from date to date."
        ),
        (
            "Given that a {event} lasts until {end} and that {start} is its first date, find the difference "
            "between both dates in days."
        ),
        "From the evening of {start} to the evening of {end}, how many days pass?",
    ),
    steps=(
        Step(
            "Asked: the days from {start} to {end}. Read both dates and subtract the first from the second.",
            """
from datetime import datetime
form = "%d %B %Y"
start = datetime.strptime("{start:raw}", form)
end = datetime.strptime("{end:raw}", form)
print((end - start).days)
""",
            requires="python:data",
        ),
    ),
    reply="There are {output} days between the two dates.",
)
