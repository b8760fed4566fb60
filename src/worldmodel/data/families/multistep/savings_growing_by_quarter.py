"""Savings that grow every quarter of a year: the first program loops over a number that is not whole."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, put = draw.integer(100, 900, 50), draw.integer(20, 200, 10)
    rate, months = draw.integer(2, 5), draw.pick(6, 9, 12, 15, 18)
    amount = float(start)
    for _ in range(months // 3):
        amount = amount * (1 + rate / 100) + put
    place = draw.pick("savings book", "club fund", "holiday account", "credit union account")
    values: dict[str, Value] = {**draw.who(), "s": start, "put": put, "r": rate, "m": months, "place": place}
    return Case({**values, "x": draw.integer(12, 70)}, round(amount, 6))


FAMILY = Family(
    category="multistep",
    kind="repair",
    case=case,
    phrasings=(
        (
            "{who} has {s} euros in a {place}. At the end of every three months {r}% is added to what is there, "
            "and then {who} pays in {put} euros. How many euros are there after {m} months?"
        ),
        (
            "What does a {place} hold after {m} months if it starts with {s} euros and each quarter of a year "
            "brings first {r}% growth and then a payment of {put} euros?"
        ),
        (
            "A payment of {put} euros goes into the {place} at the end of each quarter, right after the bank has "
            "added {r} percent. The first amount was {s} euros. Find the amount when {m} months have gone by."
        ),
        "{place:capital}: {s} euros. Every 3 months: plus {r}%, then plus {put} euros. Amount after {m} months?",
        (
            "Four times a year, the {place} of {who} grows by {r}%, whereupon {they} adds {put} euros. "
            "{they:capital} began {m} months ago with {s} euros and today the last such step was made. What is in "
            "it?"
        ),
        (
            "put {s} euros in a {place}, every quarter it gets {r}% and after that i add {put}, how much do i have "
            "{m} months later"
        ),
        (
            "{m} months are to be looked at, three at a time. In each three the {place}, at first {s} euros, "
            "becomes {r}% larger, and at their end {put} euros more are laid into it. Compute the final amount in "
            "euros."
        ),
        (
            "At the age of {x}, {who} opens a {place} with {s} euros. The rule: at the end of each quarter "
            "interest of {r}%, after it a deposit of {put} euros. Which amount is reached {m} months later?"
        ),
        (
            "For {m} months {who} does the same at the end of each quarter: {they} waits until {r}% interest is "
            "booked on the whole {place} and then brings {put} euros. At the start there were {s} euros. How much "
            "has {they} at the end?"
        ),
        (
            "Let a {place} have {s} euros. Repeat for every quarter in {m} months: add {r} percent of the amount, "
            "then add {put} euros. Say what the amount is in the end."
        ),
        (
            "How full is {who}'s {place} after {m} months? It had {s} euros in it. At the close of each three "
            "months the bank adds {r}% of the content, and {who} adds {put} euros after that."
        ),
        (
            "{put} euros a quarter is what {who} saves, always at its end, when {r}% interest has just come on. In "
            "the {place} there were {s} euros at first. {m} months go by. Tell the sum."
        ),
    ),
    more=(
        (
            "How much money is there {m} months after {who} put {s} euros in a {place}, when each quarter ends "
            "with a growth of {r}% followed by a deposit of {put} euros?"
        ),
        (
            "I pay {put} euros into my {place} at the end of each quarter, just after interest of {r}% has "
            "been added. It was opened with {s} euros. Tell me what it holds when {m} months are over."
        ),
        (
            "Term: {m} months; interest each quarter: {r}%; deposit each quarter, after the interest: {put} "
            "euros; start: {s} euros; {place} at the end: ?"
        ),
        (
            "When {m} months have passed, what has become of {s} euros that lie in a {place} and, every three "
            "months, first gain {r}% and then are topped up with {put} euros?"
        ),
        (
            '"Each quarter we credit {r}%," says the clerk. "And I then bring {put} euros," says {who}, '
            "who starts the {place} with {s} euros. How many euros will be in it {m} months from now?"
        ),
        (
            "hey {place} question: {r}% every quarter, then i put {put} euros on top each time, started with "
            "{s}, wheres it at after {m} months"
        ),
        (
            "Could you work out the balance of a {place} after {m} months? Every quarter {put} euros are "
            "deposited, but not before the balance has been raised by {r} percent. {s} euros were in it at "
            "first."
        ),
        (
            "Calculate the final balance. At the end of each three-month period, {r}% is earned on the current "
            "balance and {put} euros are then paid in. The initial balance of the {place} is {s} euros, the "
            "whole time {m} months."
        ),
        (
            "{who} was given {s} euros and started a {place}. Winter, spring, summer, autumn: each season "
            "closes with {r}% more on the whole sum, and right afterwards {who} adds {put} euros of {their} "
            "own. I wonder how many euros {they} has {m} months after the start."
        ),
        (
            "Please find the euros in the {place} at the end of {m} months. At the beginning {s} euros. Per "
            "quarter, in this order: plus {r} percent of the balance, plus {put} euros."
        ),
        (
            "After {m} months, what is in a {place} into which {put} euros go at the end of each quarter, "
            "always just after {r}% has been added to it, and which began with {s} euros?"
        ),
        (
            "{put} euros are paid in at the end of every quarter, but first the {place} grows by {r}%. {who} "
            "opened it with {s} euros. What is there {m} months later?"
        ),
        (
            "{r}% interest a quarter, and {put} euros from {who} right after it: that is how the {place} grows "
            "from {s} euros. Give the amount after {m} months."
        ),
        (
            "{m} months long {who} leaves {their} {place} alone except at the end of each quarter, when {r}% "
            "is added and {they} then pays in {put} euros. The first content was {s} euros. What is the last?"
        ),
        (
            "With {s} euros a {place} is opened. Three months later, and every three months from then on, it "
            "rises by {r} percent and afterwards gets {put} euros more. How many euros does it have {m} months "
            "after the opening?"
        ),
        (
            "I'd like to know the balance of my {place} in {m} months. I add {put} euros each quarter. Before "
            "I do, the bank adds {r}% of what is there. Today it has {s} euros."
        ),
        (
            "Each quarter: first {r}% growth, then {put} euros paid in. Duration: {m} months. Starting amount "
            "in the {place}: {s} euros. Ending amount: ?"
        ),
        (
            "If {who} waits {m} months, and at every quarter's end the {place} earns {r}% before {they} adds "
            "{put} euros, what will the {s} euros of the beginning have turned into?"
        ),
        (
            "Tell {who} how many euros {they} will own. The plan runs for {m} months. It starts with {s} euros "
            "in a {place}; when a quarter ends, {r}% is credited, and {put} euros are deposited next."
        ),
        (
            '"I started my {place} with {s} euros," says {who}. "I bring {put} euros each quarter, after '
            'they have given me my {r}%." What does {they} have when {m} months have gone by?'
        ),
        (
            "quarterly thing: +{r}% then +{put} euros. {m} months. {s} euros at the beginning in the {place}. "
            "how much at the end"
        ),
        (
            "A bank offers {r}% each quarter on the whole {place}. {who} uses this for {m} months, putting in "
            "{s} euros at once and another {put} euros at the end of every quarter, when the interest has just "
            "been booked. What amount results?"
        ),
        (
            "Suppose that {put} euros follow every interest payment. Interest of {r} percent is paid on the "
            "{place} four times a year, at the end of each quarter. Determine what {s} euros have become after "
            "{m} months."
        ),
        (
            "When {who} put {s} euros into the {place}, {they} promised to add {put} euros every three months. "
            "The bank promised {r}% every three months, credited just before. Both kept their word for {m} "
            "months. What is the amount now?"
        ),
        (
            "How many euros does the {place} show at the end? At every quarter's close {who} deposits {put} "
            "euros on top of a balance that has just gone up by {r}%; this lasts {m} months and began from {s} "
            "euros."
        ),
        (
            "Please compute {who}'s money after {m} months, starting from {s} euros in a {place}, with a "
            "quarterly gain of {r}% and, following each gain, a payment of {put} euros."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the amount after {m} months. Known: {s} euros, each quarter {r} percent more and then {put} "
                "euros. Divide the months by three for the quarters, and repeat the growth and the payment so often."
            ),
            """
amount = {s}
for quarter in range({m} / 3):
    amount = amount + amount * {r} / 100 + {put}
print(amount)
""",
            fails=True,
        ),
        Step(
            "A division gives a number with decimals, and range needs a whole one: divide with two slashes.",
            """
amount = {s}
for quarter in range({m} // 3):
    amount = amount + amount * {r} / 100 + {put}
print(amount)
""",
        ),
    ),
    reply="There are {output} euros.",
)
