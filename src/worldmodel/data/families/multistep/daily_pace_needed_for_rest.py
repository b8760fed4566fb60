"""A goal over some days, less on the first days than planned, a day lost: what the others need."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    done_days, pace, lost = draw.integer(2, 6), draw.integer(5, 30), draw.integer(2, 3)
    left, need = draw.integer(3, 12), draw.integer(6, 40)
    goal, days = done_days * pace + left * need, done_days + lost + left
    unit, what, verb = draw.pick(
        ("km", "hike", "walked"),
        ("pages", "thesis", "written"),
        ("metres", "path", "paved"),
        ("portraits", "calendar", "drawn"),
    )
    values: dict[str, Value] = {**draw.who(), "goal": goal, "days": days, "done": done_days, "pace": pace, "lost": lost}
    return Case({**values, "unit": unit, "what": what, "verb": verb, "x": draw.integer(2, 50)}, need)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {what} of {goal} {unit} is planned for {days} days. On each of the first {done} days {pace} {unit} "
            "were {verb}; then {lost} days were lost to illness. How many {unit} a day must follow to be done in "
            "time?"
        ),
        (
            "How many {unit} per day are needed on the remaining days of a {what}, if {goal} {unit} should take "
            "{days} days, {done} days brought {pace} {unit} each, and {lost} days brought nothing?"
        ),
        (
            "After {done} days with {pace} {unit} each, {who} fell ill for {lost} days. {their:capital} {what} "
            "must reach {goal} {unit} by the end of day {days}. Find what {they} has to do daily from now on."
        ),
        (
            "{what:capital}: {goal} {unit}, {days} days. So far {done} days at {pace} {unit}, {lost} days at zero. "
            "Needed per day from here?"
        ),
        (
            "{lost} days of rain ruined the plan of {who}. Before the rain {pace} {unit} a day had been {verb} for "
            "{done} days. The whole {what} has {goal} {unit} and {days} days were set aside for it. At what daily "
            "rate can it still be finished in time?"
        ),
        (
            "my {what} is {goal} {unit} and i gave myself {days} days, did {pace} a day for {done} days, then "
            "nothing for {lost} days, what do i need per day now to make it"
        ),
        (
            "{who} has {days} days for {goal} {unit}. The first {done} days go well, {pace} {unit} each. The next "
            "{lost} are holidays. All other days get the same amount. How large is it?"
        ),
        (
            "Number {x} on the list is a {what} with {goal} {unit}, due in {days} days from its start. So far "
            "{done:words} days have given {pace} {unit} each, {lost} more have given none. Compute the daily "
            "number for the days that are left."
        ),
        (
            "If {pace} {unit} are {verb} on every one of {done} days and then {lost} days pass idly, what must "
            "each of the other days bring so that {goal} {unit} are complete after {days} days in all?"
        ),
        (
            "The end of the {what} is fixed: {goal} {unit} on day {days}. Behind {who} lie {done} days of {pace} "
            "{unit} and {lost} days of nothing. Ahead lie equal days. How many {unit} has one of them?"
        ),
        (
            '"Will it work out?" asks {who}. Of {days} days, {done} were used, with {pace} {unit} {verb} on each, '
            "and {lost} were wasted. The {what} counts {goal} {unit}. What daily amount makes it work out?"
        ),
        (
            "Take a {what} of {goal} {unit}; remove what {done} days at {pace} {unit} have done; spread the rest "
            "evenly over those of the {days} days that are neither used nor among the {lost} that were lost. State "
            "the share of a day."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the daily amount for the rest. Known: {goal} {unit} in {days} days, {done} days at {pace}, "
                "{lost} days lost. Subtract what is done, subtract the days gone, divide."
            ),
            """
rest = {goal} - {done} * {pace}
days = {days} - {done} - {lost}
print(rest / days)
""",
        ),
    ),
    reply="{output} {unit} a day are needed.",
)
