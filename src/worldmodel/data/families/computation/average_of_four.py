"""Four daily numbers: their average."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    did, do, unit, low, high = draw.pick(
        ("ran", "run", "km", 3, 18),
        ("cycled", "cycle", "km", 15, 80),
        ("read", "read", "pages", 10, 90),
        ("picked", "pick", "kg of plums", 8, 60),
        ("wrote", "write", "lines", 20, 200),
        ("swam", "swim", "lengths", 10, 60),
        ("drove", "drive", "miles", 40, 400),
    )
    a, b, c, d = draw.integers(4, low, high, distinct=True)
    d += (a + b + c + d) % 2
    values: dict[str, Value] = {"a": a, "b": b, "c": c, "d": d, "did": did, "do": do, "unit": unit}
    return Case({**draw.who(), **values, "x": draw.integer(30, 80)}, (a + b + c + d) / 4)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} {did} {a}, {b}, {c} and {d} {unit} on four days. What is the average per day?",
        "How many {unit} a day did {who} {do} on average: Monday {a}, Tuesday {b}, Wednesday {c}, Thursday {d}?",
        "Day by day, {who} {did} {a} {unit}, {b} {unit}, {c} {unit} and at last {d} {unit}. Find the mean.",
        "Mean of {a}, {b}, {c}, {d} ({unit}, one value a day)?",
        (
            "On Friday {who} {did} {d} {unit}. On the three days before, it had been {a}, {b} and {c}. Over all "
            "these days, what is the daily average?"
        ),
        "since monday i {did} {a} {unit} then {b} then {c} then {d}, whats my average for a day",
        (
            "If the daily numbers of {unit} are {a}, {b}, {c} and {d}, what number would give the same total when "
            "it is repeated every day?"
        ),
        (
            "The diary of {who}, aged {x}, shows {a} {unit} for the first day, {b} for the second, {c} for the "
            "third and {d} for the last. Calculate the average."
        ),
        (
            "Take {a} {unit} from one day, {b} from another, {c} from a third and {d} from the last, and spread the "
            "lot evenly over these days. What falls on a single day?"
        ),
        (
            '"I {did} {a} {unit} on Saturday and {b} on Sunday," says {who}, who then {did} {c} on Monday and {d} '
            "on Tuesday. How many {unit} is that per day, on average?"
        ),
    ),
    more=(
        "Please average these daily figures, all in {unit}: {d}, {c}, {b}, {a}.",
        (
            "In the first half of a four-day holiday {who} {did} {a} {unit} on the one day and {b} on the other. "
            "The second half brought {c} and {d}. What is the average over the holiday?"
        ),
        "Log, {unit} per day | {a} | {b} | {c} | {d} | average ?",
        (
            "My list starts with {a} {unit} on Monday, goes on with {b} and {c}, and closes with {d} on Thursday. "
            "How high is my average?"
        ),
        (
            "Could you work out how many {unit} {who} {did} on a typical day, meaning the mean? The record has four "
            "entries: {a}, {b}, {c}, {d}."
        ),
        (
            "Each evening {who} puts a number of {unit} on a chart. On page {x} of the notebook the chart has {a}, "
            "{b}, {c} and {d}. What is the mean of these?"
        ),
        "avg pls: {a} {unit} + {b} + {c} + {d}, one for each day",
        (
            "Add up the {unit} of {who}'s days, which were {a}, {b}, {c} and {d}, and share the sum out equally "
            "among the days. What do you get?"
        ),
        (
            "What figure should {who} name when asked for the average number of {unit} a day? The notes say {a} to "
            "begin with, {b} on the next day, {c} after that, and {d} to finish."
        ),
        (
            "At the age of {x}, {who} still {did} {a} {unit} on day A, {b} on day B, {c} on day C and {d} on day D. "
            "Determine the daily mean."
        ),
        (
            "Thursday {d} {unit}, Wednesday {c}, Tuesday {b}, Monday {a}: that is what {who} {did}. What does "
            "it average per day?"
        ),
        (
            "What is {who}'s daily average, if {they} {did} {c} {unit} on one day, {d} on the next, and {b} "
            "and {a} on the remaining days?"
        ),
        (
            "{b} {unit} on Tuesday, {d} on Thursday, {a} on Monday, {c} on Wednesday; no other days count. "
            "Tell me the mean per day."
        ),
        (
            "Find the mean number of {unit} per day. {who} {did} {d} on the last day, {c} and {b} on the days "
            "before it, and {a} on the first."
        ),
        "i {did} {d} {unit} today, {c} yesterday, {b} the day before and {a} the day before that. average per day?",
        "Four daily results, {c}, {a}, {d} and {b} {unit}, were noted for {who}. Work out their average.",
        (
            "On average, how many {unit} did {who} {do} each day from Monday to Thursday? The figures, in this "
            "order, were {a}, {b}, {c}, {d}."
        ),
        (
            '"Yesterday it was {c} {unit}, today {d}," says {who}. "On the days before those I {did} {a} '
            'and {b}." Which daily average is that?'
        ),
        (
            "Given that {who} {did} {b} {unit} on day B, {a} on day A, {d} on day D and {c} on day C, "
            "calculate the average for a day."
        ),
        (
            "The numbers {d}, {b}, {a} and {c} are the {unit} that {who} {did} from day to day. If every day "
            "had been the same, with the same sum, how many would each have had?"
        ),
        "Please take the mean for {who}: {b} {unit}; {c} {unit}; {d} {unit}; {a} {unit}. A day for each.",
        (
            "{who}, who is {x}, wants to know {their} daily mean. On Friday {they} {did} {a} {unit}, on "
            "Saturday {b}, on Sunday {c}, on Monday {d}."
        ),
        "Training week | Mon {a} | Tue {b} | Wed {c} | Thu {d} | all in {unit} | mean per day: ___",
        (
            "I wonder how much {who} {did} per day, on average. First came {a} {unit}, and {d} came last. In "
            "between there were {b} on one day and {c} on another."
        ),
        (
            "When {who} looks back on four days, {they} sees {d}, {a}, {c} and {b} {unit}. Could you tell "
            "{them} the average?"
        ),
        (
            "You {did} {c} {unit} on a Wednesday and {d} on the Thursday after it. The Monday and Tuesday of "
            "that week saw {a} and {b}. How many {unit} is that for an average day?"
        ),
    ),
    steps=(
        Step(
            "Asked: the average per day. Known: {a}, {b}, {c} and {d} {unit}. Add them and divide by their number, 4.",
            """
v1 = {a} + {b} + {c} + {d}
print(v1 / 4)
""",
        ),
    ),
    reply="The average is {output} {unit} a day.",
)
