"""A loan with yearly interest and equal payments: the last payment, which is smaller than the others."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    full, pay, last = 0, 0, 0.0
    while not (2 <= full <= 8 and 5 < last < pay - 5 and 0.01 < (100 * last + 0.5) % 1 < 0.99):
        loan, rate, pay = draw.integer(1000, 9000, 100), draw.integer(2, 8), draw.integer(300, 3000, 50)
        factor = 1 + rate / 100
        full = 0
        last = loan * factor
        while full < 9 and last > pay:
            full += 1
            last = loan * factor ** (full + 1) - pay * sum(factor**n for n in range(1, full + 1))
    thing = draw.pick("a delivery van", "a grand piano", "a used tractor", "a fishing boat", "a caravan")
    values: dict[str, Value] = {**draw.who(), "loan": loan, "r": rate, "pay": pay, "thing": thing}
    return Case({**values, "x": draw.integer(20, 60)}, round(last, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} borrows ${loan} to buy {thing}. At the end of each year {r}% interest is added to the debt, and "
            "then {they} pays back ${pay}; in the last year only what is still owed. How much is this last payment?"
        ),
        (
            "What is the final, smaller payment on a loan of {loan} dollars, if each year {r:words} percent "
            "interest is added first and {pay} dollars are paid afterwards until nothing is left?"
        ),
        (
            "Loan ${loan}. Interest {r}% a year on the debt. Yearly payment ${pay}, after the interest. Last "
            "payment (the remainder)?"
        ),
        (
            "Year after year the same happens to a debt that was {loan} dollars at first: it grows by {r}% and is "
            "then lowered by {pay} dollars. As soon as it is smaller than that yearly sum after growing, it is paid "
            "in full. Find that last payment."
        ),
        (
            "owe {loan} dollars, every year they put {r}% on and then i pay {pay}, til theres less than that left "
            "and i just pay the rest, how much is the rest"
        ),
        (
            "A bank that was founded {x} years ago lends {who} {loan} dollars at {r}% a year. {they:capital} wants "
            "to hand over {pay} dollars at the end of every year, when the year's interest has been charged. The "
            "last time it will be less. How many dollars will it be?"
        ),
        (
            "If ${pay} is paid off every year, directly after interest of {r}% has been charged on what is owed, "
            "how much is due in the final year of a debt of ${loan}, when less than a full instalment remains?"
        ),
        (
            "At {x}, {who} took out a loan of {loan} dollars for {thing}. Every December the lender charges {r}% of "
            "the current debt, and on New Year's Eve {who} pays {pay} dollars, or the whole debt once it is smaller "
            "than that. Which amount closes the loan?"
        ),
        (
            '"You pay ${pay} a year until the end," explains the lender, "and the final payment is whatever is '
            'left." The loan is ${loan}, and before each payment {r}% of the debt is added to it. What will {who} '
            "pay at the very end?"
        ),
        (
            "Compute the closing instalment of a loan. Principal: {loan} dollars. Each year the outstanding amount "
            "is raised by {r} percent, whereupon an instalment of {pay} dollars is deducted. The closing instalment "
            "is the outstanding amount with interest as soon as it does not exceed a normal one."
        ),
    ),
    more=(
        (
            "I have borrowed {loan} dollars from my uncle. We agreed that the debt grows by {r}% at the end of "
            "every year and that I then give him {pay} dollars. In the last year I give him just what is still "
            "missing. How much will that be?"
        ),
        (
            "Interest at {r}% a year, an annual payment of ${pay} made after it is added, and ${loan} owed at the "
            "start: tell {who} what {their} last payment will be, the one that is smaller than the others."
        ),
        (
            "{who} pays off {thing}: debt at the start {loan} dollars, yearly instalment {pay} dollars, interest "
            "per year {r}% (added before the instalment). The year in which less than an instalment is due is the "
            "last. Amount due then?"
        ),
        (
            "A debt of ${loan} is whittled down by ${pay} a year, though {r}% interest on it is added before every "
            "payment. At some point the sum owed, interest included, is less than one such payment. Exactly how "
            "much is it then?"
        ),
        (
            "loan: ${loan} | each year: plus {r}% interest, then minus ${pay} | when less than that is due, all of "
            "it is paid | last payment = ?"
        ),
        (
            "Work out the last of the yearly payments that {who} makes for {thing}. All the others are {pay} "
            "dollars. They are made at the end of the year, just after {r}% has been put on the debt, which was "
            "{loan} dollars when it all began."
        ),
        (
            "Suppose ${loan} is lent at {r} percent a year and repaid at ${pay} a year, interest being charged "
            "before each repayment. The repayments stop when the debt is gone, so the final one is as large as the "
            "debt at that moment. How large?"
        ),
        (
            "A village bank with {x} members lends {loan} dollars to one of them for {thing}. Each year ends with "
            "{r:words} percent being added to the debt and {pay} dollars being repaid. In the final year the "
            "payment is smaller. State it in dollars."
        ),
        (
            "how big is the last bit? borrowed {loan} for {thing}, {r}% a year gets added, i pay back {pay} dollars "
            "each year after that, last year only whats left"
        ),
        (
            "Paying {pay} dollars at a time, once a year, {who} reduces a debt of {loan} dollars. Time works "
            "against {them}: before each payment the debt swells by {r}%. When one smaller payment is enough to end "
            "it, how many dollars does {they} pay?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the last payment. Known: {loan} owed, {r} percent interest each year, then {pay} paid. Add "
                "the interest; while more than a payment is due, take the payment off and add the interest again. "
                "What is due in the end is the last payment."
            ),
            """
due = {loan} * (1 + {r} / 100)
while due > {pay}:
    due = (due - {pay}) * (1 + {r} / 100)
print(round(due, 2))
""",
        ),
    ),
    reply="The last payment is ${output}.",
)
