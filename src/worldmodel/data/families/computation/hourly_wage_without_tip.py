"""A whole pay with a known extra and known hours: the wage per hour."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hours, wage, tip = draw.integer(3, 40), draw.integer(8, 35), draw.integer(5, 90)
    work = draw.pick(
        "cutting hedges", "washing dishes", "walking dogs", "teaching chess", "cleaning windows", "moving boxes"
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "hours": hours,
        "total": hours * wage + tip,
        "tip": tip,
        "work": work,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 9)}, wage)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} earned {sign}{total} for {hours} hours of {work}, including a tip of {sign}{tip}. What is {their} "
            "hourly wage?"
        ),
        (
            "How much does {who} get per hour of {work} if {hours} hours brought {sign}{total}, {sign}{tip} of it as "
            "a tip?"
        ),
        (
            "For {work}, {who} was given {total} {coin}. {tip} {coin} of that were a bonus, the rest was for {hours} "
            "hours. Find the rate per hour."
        ),
        (
            "Without the {sign}{tip} tip, the {sign}{total} that {who} got is the wage for {hours} hours. What is "
            "one hour worth?"
        ),
        "{hours:words} hours of {work} and a bonus of {sign}{tip} add up to {sign}{total}. Wage per hour?",
        (
            "Leaving out {sign}{tip} for the bus fare, {who} made {sign}{total} in {hours} hours. How many {coin} is "
            "that per hour?"
        ),
        (
            "{who} got {sign}{total} in all from {work}. First take off the {sign}{tip} tip, then share out over "
            "{hours} hours: what is the hourly pay?"
        ),
        (
            "they paid me {sign}{total} for {work}, {hours} hours, but {sign}{tip} of that was a tip. whats my pay "
            "per hour"
        ),
        (
            "A helper finishes {x} jobs of {work} in {hours} hours. With {sign}{tip} as a present on top of the "
            "wage, it comes to {sign}{total}. What does an hour pay?"
        ),
        (
            "If {total} {coin} consist of a fixed {tip} {coin} and equal pay for each of {hours} hours, how much is "
            "paid for an hour of {work}?"
        ),
        (
            "Pay slip: {work}, {hours} hours, extras {sign}{tip}, sum {sign}{total}. Missing entry: the hourly rate. "
            "What is it?"
        ),
        (
            "After {hours} hours of {work}, {who} has {sign}{total}. {they:capital} had been promised {sign}{tip} "
            "just for coming. What did every hour bring?"
        ),
        (
            "At the end of a month {who} counts {sign}{total}. {sign}{tip} of it was a present from {their} "
            "grandmother; the rest came from {hours} hours of {work}. How much does {they} make in one hour?"
        ),
    ),
    more=(
        (
            "A tip of {sign}{tip} is included in the {sign}{total} that {who} received for {hours} hours of "
            "{work}. How much is {their} pay per hour, the tip left out?"
        ),
        (
            "What does {who} make an hour? {hours} hours of {work} yielded {sign}{total}, but {sign}{tip} of "
            "this was a tip."
        ),
        (
            "{sign}{tip} came as a tip. {sign}{total} is what {who} took home with it. {hours} hours is how "
            "long {they} spent {work}. Tell me {their} wage per hour."
        ),
        (
            "Working {hours} hours, {who} collected {total} {coin} altogether, {tip} {coin} of which a happy "
            "customer had added freely. How many {coin} an hour does {work} pay?"
        ),
        (
            "If a tip of {tip} {coin} is set aside, what hourly rate explains that {hours} hours of {work} put "
            "{total} {coin} into {who}'s pocket in all?"
        ),
        (
            '"I have {sign}{total} in my hand," says {who}. "{sign}{tip} of it is a bonus, the rest is my '
            'wage." {they:capital} has been {work} for {hours} hours. Find the rate for an hour.'
        ),
        (
            "so after {hours} hours of {work} i got {sign}{total} and that already has a {sign}{tip} tip in "
            "it, what was i paid per hour without the tip"
        ),
        (
            "Statement for {who}. Activity: {work}. Bonus: {sign}{tip}. Hours: {hours}. Paid out, bonus "
            "included: {sign}{total}. Basic pay per hour: ?"
        ),
        (
            "Could you work out {who}'s pay for a single hour? In total {they} was handed {sign}{total}; it "
            "covers {hours} hours of {work} and, besides, a gift of {sign}{tip} that has nothing to do with "
            "the hours."
        ),
        (
            "It was a long and sunny week, and {who} was busy {work}. {hours} hours it took. The client was so "
            "pleased that {they} ended up with {sign}{total}, a tip of {sign}{tip} counted in. How much did "
            "{who} charge by the hour?"
        ),
        (
            "{sign}{tip} was a tip, and the rest was the wage for {hours} hours of {work}. In all, {who} "
            "received {sign}{total}. What is the wage per hour?"
        ),
        "{hours} hours, a tip of {sign}{tip}, {sign}{total} in all: what does {who} get for one hour of {work}?",
        (
            "How much an hour is {who} paid for {work}, when {sign}{tip} of tip and {hours} hours of wage make "
            "{sign}{total} together?"
        ),
        (
            "Of the money {who} brought home, {sign}{tip} was a tip. {they:capital} had been {work} for "
            "{hours} hours. It was {sign}{total} altogether, tip included. Find the hourly pay."
        ),
        (
            "With a bonus of {tip} {coin} counted in, {who} made {total} {coin} by {work}. It took {hours} "
            "hours. How many {coin} is {their} rate per hour, bonus not counted?"
        ),
        "{sign}{tip} tip plus my wage for {hours} hours = {sign}{total}. whats my hourly wage for {work}",
        (
            "If {who}, after {work} for {hours} hours, is given an envelope with {sign}{total} in it, and "
            "{sign}{tip} of it is marked as a tip, what does {they} earn in an hour?"
        ),
        (
            "Please tell {who} what {they} makes per hour. The {sign}{tip} tip does not count. {hours} hours "
            "of {work} brought {sign}{total}, that tip included."
        ),
        (
            '"Here\'s {sign}{total} for your {hours} hours," says the client, "and {sign}{tip} of that is a '
            'tip." {who} had been {work}. How much is {their} hourly wage?'
        ),
        (
            "Hours: {hours}. Tip: {sign}{tip}. Job: {work}. Worker: {who}. Wage plus tip: {sign}{total}. Wage "
            "per hour = ?"
        ),
        (
            "I spent {hours} hours {work}. A kind customer put {sign}{tip} on top of my wage, so that I came "
            "home with {sign}{total}. What is my wage for an hour?"
        ),
        (
            "Once the tip, {tip} {coin}, is subtracted from the {total} {coin} {who} got, {hours} hours of "
            "{work} account for what is left. Determine the {coin} per hour."
        ),
        (
            "Could you find out the hourly rate for {work}? {who} did it for {hours} hours, got {sign}{tip} as "
            "an extra that has nothing to do with the hours, and ended up with {sign}{total} in total."
        ),
        (
            "It rained all week, yet {who} went on {work}. By Friday it was {hours} hours. {their:capital} pay "
            "and a {sign}{tip} tip amounted to {sign}{total}. What was {they} paid by the hour?"
        ),
        (
            "You pay {who} for {hours} hours of {work}. You add {sign}{tip} because you are pleased, and "
            "{sign}{total} changes hands altogether. What wage per hour did you agree on?"
        ),
        (
            "I wonder what {who} charges an hour for {work}, since {sign}{tip} out of the {sign}{total} that "
            "{they} took in was a gift and everything else was for {hours} hours."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the wage per hour. Known: {total} in all, {tip} of it extra, {hours} hours. Subtract the "
                "extra, then divide by the hours."
            ),
            """
v1 = {total} - {tip}
print(v1 / {hours})
""",
        ),
    ),
    reply="The wage is {sign}{output} an hour.",
)
