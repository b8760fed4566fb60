"""A loan with yearly payments and interest of an unknown rate: the debt after some years."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    loan, years = draw.integer(2000, 20000, 500), draw.integer(3, 9)
    pay = 50 * (loan // (years + draw.integer(2, 5)) // 50)
    thing = draw.pick("a tractor", "a greenhouse", "a delivery van", "a hay press", "a grain trailer", "a wood chipper")
    values: dict[str, Value] = {**draw.who(), "loan": loan, "pay": pay, "years": years, "thing": thing}
    return Case({**values, "x": draw.integer(20, 40)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} borrows {loan} euros for {thing}. Each year interest is added to the debt and {they} pays back "
            "{pay} euros. How much does {they} still owe after {years} years?"
        ),
        (
            "What debt is left after {years} years of paying {pay} euros a year on a loan of {loan} euros that "
            "bears interest?"
        ),
        (
            "Loan: {loan} euros. Interest: added every year. Repayment: {pay} euros a year, after the interest. "
            "Debt after {years} years?"
        ),
        (
            "At the end of every year the bank first charges its interest and then receives {pay} euros from {who}. "
            "The loan was {loan} euros. Find what remains of it when {years} years are over."
        ),
        (
            "took out {loan} euros for {thing}, paying {pay} a year, they add interest every year before i pay, "
            "what do i still owe after {years} years"
        ),
        (
            "If a loan of {loan} euros grows by the usual yearly interest and shrinks by a yearly payment of {pay} "
            "euros, how many euros are still to be paid when this has gone on for {years} years?"
        ),
        (
            "At {x}, {who} signed for a loan of {loan} euros. Since then {years:words} years have passed. In each "
            "of them the interest was added to the debt and {pay} euros were paid off. Give {their} present debt."
        ),
        (
            '"How much do I still owe you?" asks {who}. The lender looks it up: {loan} euros lent, {pay} euros '
            "repaid at the end of each of {years} years, and the interest of each year added just before. What is "
            "the answer?"
        ),
        (
            "Calculate the outstanding balance after {years} annual payments of {pay} euros, the first of them a "
            "year after the loan of {loan} euros was granted; interest is added to the balance before each payment."
        ),
        (
            "A farmer financed {thing} with {loan} euros from a bank. Interest is charged once a year on all that "
            "is owed; {pay} euros are handed over directly afterwards. State the debt that the farmer has after "
            "{years} years."
        ),
    ),
    more=(
        (
            "I owe my bank {loan} euros, on which it charges interest every December. Every New Year's Eve I "
            "transfer {pay} euros. What will I still owe in {years} years' time?"
        ),
        (
            "For {years} years {who} has been paying {pay} euros annually towards {thing}, bought on a credit of "
            "{loan} euros. Interest was put on the remaining debt each year before the payment. Work out the sum "
            "that is still open."
        ),
        (
            "credit {loan} € | yearly instalment {pay} € | yearly interest on the rest | years gone: {years} | rest "
            "of the debt: ?"
        ),
        (
            "Tell {who} how far {they} has got: {loan} euros were borrowed, and after the interest had been added, "
            "{pay} euros were returned, once a year, for {years:words} years. How much is there still to return?"
        ),
        (
            "A village club with {x} members lends {loan} euros to one of them, at interest. {pay} euros come back "
            "each year. What is the member's debt when {years} years have gone by?"
        ),
        (
            "how much of the loan is left, it was {loan} euros with yearly interest and its been {years} years of "
            "paying {pay} each"
        ),
        (
            "Given a principal of {loan} euros, annual interest on the outstanding amount, and annual repayments of "
            "{pay} euros made after the interest is charged, determine the amount outstanding after {years} years."
        ),
        (
            "{thing:capital} stands in the yard, but it is not fully paid for. {who} borrowed {loan} euros to buy "
            "it; each year the debt rises by the interest and then falls by {pay} euros. Which sum does {they} owe "
            "after {years} years of this?"
        ),
        (
            "Paying {pay} euros a year sounds like a lot, but the interest eats up part of it. After {years} years, "
            "what remains of a debt that was {loan} euros at the start?"
        ),
        (
            "With {x} years to go until {their} pension, {who} wants to be free of debt. The loan: {loan} euros. "
            "The interest: charged yearly, before the payment. The payment: {pay} euros a year. How many euros will "
            "still be lacking after {years} years?"
        ),
        (
            "After {years} years of repaying {pay} euros a year, with the bank's interest added yearly before "
            "each payment, what is left of {who}'s loan of {loan} euros?"
        ),
        (
            "{pay} euros go back to the bank at the end of each year, right after the interest has been "
            "booked. Having borrowed {loan} euros, what does {who} owe {years} years on?"
        ),
        (
            "How many euros of debt remain if {pay} euros are repaid per year for {years} years, interest is "
            "charged each year, and {loan} euros were borrowed for {thing}?"
        ),
        (
            "{years} years ago {who} bought {thing} on credit. The sum was {loan} euros. Every year interest "
            "was added and {pay} euros were paid. What is the debt today?"
        ),
        (
            "Yearly payment: {pay} euros. Time: {years} years. Sum borrowed: {loan} euros. Interest: yearly, "
            "before the payment. Still owed: ?"
        ),
        (
            "I pay my lender {pay} euros each year once the interest has been charged. It was {loan} euros to "
            "begin with. Tell me what I will owe when {years} years have passed."
        ),
        (
            "over {years} years i paid {pay} euros every year on {thing}, interest got added each time before "
            "that. loan was {loan} euros. whats left"
        ),
        (
            "Could you work out what {who} has left to pay? {they:capital} has made {years} yearly payments of "
            "{pay} euros on a loan of {loan} euros that bears interest from year to year."
        ),
        (
            "Bank statement for {who}: opening debt {loan} euros; each year interest added, then {pay} euros "
            "received; years elapsed {years}; closing debt = ?"
        ),
        (
            '"I pay {pay} euros a year, and you add interest every year," {who} tells the bank. "Where will '
            'I be in {years} years, with the {loan} euros that you lent me?"'
        ),
        (
            "Suppose that a debtor returns {pay} euros annually, always just after the interest of that year "
            "has been added to the debt. What balance is outstanding after {years} years on a principal of "
            "{loan} euros?"
        ),
        (
            "To buy {thing}, {who} took a loan. Interest is due yearly, and {pay} euros are paid back yearly "
            "after it. Find the rest of the debt after {years} years if the loan was {loan} euros."
        ),
        (
            "I wonder how deep in debt {who} will still be: {years} years of interest, {years} payments of "
            "{pay} euros, and in the beginning {loan} euros."
        ),
        (
            "A loan runs for {years} years already. In each of them the interest raised the debt and {pay} "
            "euros lowered it. At first the debt was {loan} euros. What is it now?"
        ),
        (
            "With {loan} euros from an aunt, who wants interest every year, {who} got {thing}. Each birthday, "
            "once the interest is added, the aunt receives {pay} euros. How much is owed to her after {years} "
            "years?"
        ),
        (
            "Please say how much money is still due after the payment in year {years}: {pay} euros a year are "
            "paid after the interest, on {loan} euros borrowed."
        ),
    ),
    think=(
        "Known: {loan} euros borrowed, {pay} euros paid back a year, {years} years. Asked: the debt that is left. "
        "The rate of interest is not said, so what is added each year cannot be computed."
    ),
    reply="I do not know: it is not said how high the interest is.",
)
