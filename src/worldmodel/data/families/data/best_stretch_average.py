"""The largest moving average of a series."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers, size = draw.integers(draw.integer(7, 10), 10, 95), draw.integer(2, 4)
    best = max(sum(numbers[at : at + size]) for at in range(len(numbers) - size + 1))
    return Case(
        {
            "nums": ", ".join(map(str, numbers)),
            "size": size,
            "thing": draw.pick("number of visitors", "number of parcels", "number of calls", "output of the mill"),
            "x": draw.integer(2, 6),
        },
        round(best / size, 2),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Day by day the {thing} was {nums}. What is the highest average over {size} days in a row, to two decimals?",
        "Of all moving averages of length {size} in {nums}, how large is the largest? Round to two decimals.",
        "{nums}. Window: {size:words} values. Greatest window mean, two decimals?",
        (
            "Slide a window of {size} entries along {nums}, take the mean each time, and tell me the best one, "
            "rounded to hundredths."
        ),
        (
            "I logged the {thing} for a report of {x} pages and got {nums}. Which average, to two decimals, can I"
            " boast of if I pick my best {size:words} entries in succession?"
        ),
        "max of the {size}-point moving average of {nums}, 2 decimals",
        (
            "If you average every {size:words} neighbours in the series {nums}, what is the maximum you meet? "
            "Give it to two places."
        ),
        (
            '"Show me your best {size:words} days on end," says the boss. The {thing} was {nums}. What mean, with'
            " two decimals, do those days have?"
        ),
        (
            "For {size} consecutive days of the period, the {thing} was higher on average than for any others. "
            "With {nums} as the daily figures, find that average to two decimals."
        ),
        (
            "A stretch of {size} numbers following one another is to be cut out of {nums} so that its mean "
            "becomes as large as can be. State that mean, correct to two decimals."
        ),
    ),
    more=(
        (
            "Please compute the running mean of {nums} over {size:words} values each and report its peak, rounded"
            " to two decimals."
        ),
        "Series: {nums}\nLength of block: {size}\nAsked: top mean of a block without gaps (two decimals)",
        (
            "The {thing} over the last days reads {nums}. Which value, to two decimals, does the mean of {size} "
            "adjacent days reach at most?"
        ),
        (
            "Looking only at groups of {size:words} that stand side by side in {nums}, how high can the "
            "arithmetic mean be? Two decimals are enough."
        ),
        (
            "Our office has {x} desks, but what counts is the {thing}, which was {nums}. The bonus depends on the"
            " best average of {size} days without a break between them; what is it, to two decimals?"
        ),
        "ok the {thing} went {nums}, now whats the best {size} day average, days next to each other, 2 decimals",
        (
            "In {nums}, every run of {size} terms has its own average. Determine the greatest among these "
            "averages to two decimal places."
        ),
        (
            "Could you smooth {nums} with a simple moving average, {size:words} entries wide, and say how high "
            "its top is, at two decimals?"
        ),
        (
            "From {nums}, the {thing} on successive days, I want the strongest period of exactly {size} days. On "
            "{x} of the days it rained, but never mind. How much was it per day then, to two decimals?"
        ),
        (
            "Given {nums} as daily values of the {thing}, find the maximum, over all {size}-day spans, of the "
            "mean. Answer with two decimals."
        ),
        "To two decimals, what is the highest mean of {size} successive values in {nums}?",
        (
            "Take {size} entries in a row anywhere in {nums}. What is the best average you can get? Two "
            "decimals, please."
        ),
        (
            "{nums}: of these, which {size} neighbouring ones give the highest average, and how high is it to "
            "two decimals? I only need the average."
        ),
        (
            "The {thing} per day was {nums}. Over the best {size} consecutive days, what was the average, "
            "rounded to two decimals?"
        ),
        "With a window {size} wide moved over {nums}, find the maximum of the window means to two decimal places.",
        "Block length {size}. Data {nums}. Highest block mean, neighbours only, two decimals?",
        "best average over {size} days running, from {nums}? 2 decimals please",
        (
            "Our manager praises the strongest stretch of {size} days in succession. As the {thing} we "
            "recorded {nums}. What average does the stretch have, to two decimals?"
        ),
        (
            "Suppose you may choose any {size} days that follow each other. The {thing} on the days was "
            "{nums}. Choose so that the mean is greatest, and give it with two decimals."
        ),
        (
            "How large does the average of {size} adjacent numbers get at its peak in the sequence {nums}? "
            "Round to two decimals."
        ),
        "Every {size} values in a row of {nums} have a mean. Tell me the top one, to hundredths.",
        (
            '"The {thing} has never been better than in that spell of {size} days," reads the newspaper. Day '
            "by day it was {nums}. Calculate the mean of the spell, rounded to two decimals."
        ),
        "I'd like to know, rounded to two decimals, the largest {size}-term moving average that occurs in {nums}.",
        (
            "Look at the {thing}, {nums}, and search for {size} days side by side whose average beats every "
            "other such group. State this average with two decimals."
        ),
        (
            "If means are formed from each group of {size} consecutive entries of {nums}, which is the "
            "biggest? Give two decimals."
        ),
        (
            "Report of the {thing}. Daily figures: {nums}. Span: {size} days without gaps. Best average over "
            "such a span, two decimals: ?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the highest average of {size} values in a row. Known: {nums}. Average the {size} values "
                "from each place on, take the largest, round to two decimals."
            ),
            """
values = [{nums}]
size = {size}
means = [sum(values[at:at + size]) / size for at in range(len(values) - size + 1)]
print(round(max(means), 2))
""",
            requires="python:data",
        ),
    ),
    reply="The highest average is {output}.",
)
