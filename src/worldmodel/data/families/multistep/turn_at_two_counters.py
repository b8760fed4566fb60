"""One queue and two counters of different speed, the first free one calls the next: the wait behind some people."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    people = draw.integer(5, 16)
    a, b = draw.integers(2, 2, 9, distinct=True)
    starts = sorted([a * turn for turn in range(people + 1)] + [b * turn for turn in range(people + 1)])
    place = draw.pick("post office", "ticket office", "town hall", "passport office", "library", "tax office")
    values: dict[str, Value] = {**draw.who(), "n": people, "a": a, "b": b, "place": place}
    return Case({**values, "x": draw.integer(18, 60)}, starts[people])


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "At the {place} two counters open at the same moment. One clerk needs {a} minutes for each customer, the "
            "other {b} minutes. {n} people stand in front of {who} in a single line, and the next in line always "
            "goes to the counter that is free first. How many minutes does {who} wait for {their} turn?"
        ),
        (
            "How long, in minutes, is the wait in a single queue behind {n} people if two desks have just opened, "
            "one taking {a} minutes a person and the other {b}, and whoever is at the head takes the first desk to "
            "become free?"
        ),
        (
            "{place:capital}, one line, two counters ({a} min and {b} min per customer), both free at the start. {n} "
            "customers ahead of me. Minutes until I am called?"
        ),
        (
            "The line in front of {who} is {n} people long when the two windows of the {place} are opened. At the "
            "left window everyone takes {a:words} minutes, at the right one {b:words} minutes. Nobody chooses: you "
            "go where there is room first. Find {who}'s waiting time."
        ),
        (
            "im in the queue at the {place}, {n} people before me, they just opened 2 counters, one does a person in "
            "{a} minutes and the other one in {b}, you go to whichever is free. how many minutes till its my turn"
        ),
        (
            "There are {x} posters on the wall of the {place}, and {who} has time to count them: {n} people are "
            "ahead, and two officials have only now sat down. The one deals with a person in {a} minutes, the other "
            "in {b}. The person at the front goes to whoever is free. How many minutes pass before {who} goes?"
        ),
        (
            '"There are {n} ahead of you," says the porter of the {place}. "At the first counter it takes {a} '
            "minutes per head, at the second {b} minutes, and both start now. When you are at the front, just go to "
            'the next free one." How many minutes after that does the turn come?'
        ),
        (
            "Simulate a queue: two servers, idle at time zero, with service times of {a} and {b} minutes; {n} "
            "persons waiting, each going to the server that is available earliest. At what minute can the person "
            "behind them begin?"
        ),
        (
            "If people are served at two counters of a {place}, in {a} minutes each at the first and {b} minutes "
            "each at the second, and a common queue feeds both from the opening on, how many minutes after opening "
            "does the person with {n} others in front step up?"
        ),
        (
            "{n} customers have come before {who}. Two desks at the {place} begin work together; {a} minutes go by "
            "for every customer at the one, {b} minutes at the other, and a desk that becomes empty calls the next. "
            "State the minutes until {who} is called."
        ),
    ),
    more=(
        (
            "The {place} stands at number {x} of a busy street. When its doors open, both counters start to call "
            "people from one line without a pause. {b} minutes per person is the pace of one of them, {a} minutes "
            "that of the other. Tell me after how many minutes somebody is called who has {n} people in front."
        ),
        (
            "I stand behind {n:words} others. As soon as a counter is free, the next of us goes there; there are "
            "two, and they have started just now. My watch says {a} minutes for each person at one of them and {b} "
            "minutes for each at the other. How many minutes will I have stood here when my turn comes?"
        ),
        (
            "Queue: {n} ahead. Counter A: {a} minutes each. Counter B: {b} minutes each. Both empty at first, first "
            "free counter takes the next. My wait = ? minutes"
        ),
        (
            "What wait, in minutes, must {who} expect at the {place}, where a quick clerk and a slow one share the "
            "work? Their times per visitor are {a} and {b} minutes, {n} visitors come before {them}, and each "
            "visitor goes to the clerk who is ready first. At the beginning both are ready."
        ),
        (
            "Two machines in the hall of the {place} print forms. One takes {a} minutes for a person and one {b}. A "
            "row of {n} persons has formed by the time both are switched on; behind it {who} arrives. In how many "
            "minutes can {they} step up to a machine, if all use the one that is free first?"
        ),
        (
            "{who} turns {x} today and spends the morning at the {place}. {n} people are there already, none of them "
            "served yet. The staff at two counters begin together and spend {a} minutes, or {b} minutes at the "
            "second counter, on each person; the line moves up to whichever counter becomes free. How many minutes "
            "does {who} lose in the line?"
        ),
        (
            "hey, {n} people before me and two counters just opened at the {place}. first one is {a} min per person, "
            "second {b} min. everyone takes the next free counter. my waiting time in minutes?"
        ),
        (
            "Given a single line of {n} people and one more, two counters that open simultaneously, and handling "
            "times of {a} minutes and {b} minutes per person at them, calculate the waiting time of the last person "
            "when everyone takes the first free counter."
        ),
        (
            "By the rule of the {place} the person at the head of the line walks to the counter that becomes free "
            "first. Handling takes {b} minutes at the counter near the door and {a} minutes at the one by the "
            "window. Opening time is now, and {n} people are in the line before {who}. After how many minutes may "
            "{who} walk?"
        ),
        (
            "Let us follow the line at the {place}: the first two people are served at once, one for {a} minutes, "
            "one for {b}, and whenever one of the two counters is empty the next person is taken there for the same "
            "number of minutes as all before. {n} people have to be called before {who}. When, in minutes, is {who} "
            "called?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the minutes until it is one's turn. Known: {n} people ahead, {a} and {b} minutes a person at "
                "two counters. Send each person to the counter that is free first and add its minutes; the turn "
                "comes when the first counter is free."
            ),
            """
first = 0
second = 0
for person in range({n}):
    if first <= second:
        first += {a}
    else:
        second += {b}
print(min(first, second))
""",
        ),
    ),
    reply="The wait is {output} minutes.",
)
