"""Normal hours, overtime at one and a half times the rate, and a deduction in percent."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hours, over, rate, cut = draw.integer(30, 40), draw.integer(2, 12), draw.integer(12, 36), draw.integer(8, 30)
    job = draw.pick("baker", "driver", "nurse", "plumber", "carpenter", "cook")
    values: dict[str, Value] = {**draw.who(), "h": hours, "o": over, "r": rate, "cut": cut, "job": job}
    answer = (hours + 1.5 * over) * rate * (100 - cut) / 100
    return Case({**values, "x": draw.integer(2, 30)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} works as a {job} for ${r} an hour. Last week {they} worked {h} normal hours and {o} hours of "
            "overtime, which are paid at one and a half times the rate. {cut}% of the pay is taken off for taxes. "
            "What does {they} receive?"
        ),
        (
            "What is left of a {job}'s weekly pay after {cut}% deductions if {h} hours are paid at ${r} and "
            "another {o} hours at time and a half?"
        ),
        (
            "An overtime hour brings half as much again as a normal hour. A {job} with a rate of {r} dollars did "
            "{h} normal hours and {o} overtime hours. From the whole, {cut} percent are deducted. Find the amount "
            "that is paid out."
        ),
        "{job:capital}: {h} h at ${r}, {o} h overtime at 150%, deductions {cut}%. Net pay?",
        (
            "Taxes take {cut}% of what {who} earns. {they:capital} earns {r} dollars for each hour up to {h} "
            "hours, and for every hour beyond that one and a half times this. This week {they} was at work for "
            "those {h} hours and {o} more. How many dollars does {they} keep?"
        ),
        (
            "did {h} regular hours and {o} hours overtime this week, my rate is {r} an hour and overtime is time "
            "and a half, then they take {cut}% off, what do i get"
        ),
        (
            "After {x} years in the firm, a {job} is paid {r} dollars per hour and one and a half times as much "
            "for overtime. Hours on the sheet: {h} normal, {o} overtime. Deductions: {cut}%. State the net wage."
        ),
        (
            "To pay the {job}, the office first adds overtime to normal pay and then keeps back {cut}%. There were "
            "{o} overtime hours, each worth 50% more than one of the {h} normal hours. A normal hour is worth "
            "${r}. What is transferred?"
        ),
        (
            "{who} wants to know {their} net pay as a {job}: gross is {h} times {r} dollars, plus {o} hours that "
            "count one and a half; net is what remains when {cut}% of gross is gone."
        ),
        (
            "On Friday a {job} has {h} hours behind {them}. On Saturday and Sunday {o} hours of overtime come on "
            "top, for which every dollar of the usual ${r} an hour turns into a dollar fifty. Subtract {cut}% for "
            "insurance. What is the pay?"
        ),
        (
            "How much money reaches {who}'s account? For {h} hours {they} gets the normal ${r} each, for {o} "
            "further hours the normal pay and half of it again. Then {cut}% goes to the state."
        ),
        (
            "{cut}% less than gross is what a {job} gets. Gross is made of {h} hours at {r} dollars and of {o} "
            "extra hours, each worth one and a half normal ones. Find what the {job} gets."
        ),
    ),
    more=(
        (
            "I wonder what my pay as a {job} will be once {cut}% is deducted: I worked {o} hours of overtime "
            "at time and a half on top of {h} ordinary hours, and my ordinary rate is ${r}."
        ),
        (
            "{o} overtime hours, paid one and a half times, and {h} normal hours at ${r} each: that was the "
            "week of {who}, a {job}. Work out the pay after {cut}% of deductions."
        ),
        "Payslip: {job}. Hourly rate ${r}. Regular hours {h}. Overtime (at 150%) {o} h. Withheld {cut}%. Paid out?",
        (
            "Could you tell me what a {job} takes home when {cut}% is held back from a gross wage made up of "
            "{h} hours at {r} dollars plus {o} hours of overtime at 150% of that?"
        ),
        (
            '"They keep {cut}% of everything," complains {who}, "though I did {o} hours of overtime at one '
            'and a half times my ${r}, besides my {h} usual hours." How much does {they} receive?'
        ),
        (
            "At ${r} an hour, with one and a half times as much per hour of overtime, {who} has put in {o} "
            "hours of overtime and {h} regular ones. Deductions eat up {cut}% of the sum. What is left for "
            "{them}?"
        ),
        (
            "You are employed as a {job}. Your contract says {r} dollars an hour, and half as much again for "
            "overtime. This month has {h} contract hours and {o} overtime hours. After {cut}% is deducted, how "
            "many dollars do you get?"
        ),
        (
            "For overtime a {job} earns one and a half times the ordinary ${r} per hour. {who} reports {o} "
            "such hours and {h} ordinary hours. State the net pay, {cut}% having been deducted from the whole."
        ),
        (
            "take home pay of a {job}? {cut}% comes off, rate {r} dollars an hour, {h} hours plus {o} overtime "
            "ones at time and a half"
        ),
        (
            "Given {h} hours of normal work and {o} hours of overtime at one and a half times the rate, a rate "
            "of {r} dollars per hour and deductions of {cut}% from the total, calculate the wage that the "
            "{job} is actually paid."
        ),
        (
            "{cut}% goes off the pay. {o} overtime hours at one and a half times the rate, {h} ordinary hours, "
            "and a rate of ${r} an hour are on {who}'s sheet as a {job}. What is paid out?"
        ),
        (
            "The overtime, {o} hours, is paid at one and a half times ${r}; the normal {h} hours at ${r}. How "
            "many dollars does the {job} get after deductions of {cut}%?"
        ),
        (
            "How much does a {job} keep after {cut}% has been taken off, if overtime counts one and a half "
            "times, {o} hours were overtime, {h} hours were regular, and an hour is worth {r} dollars?"
        ),
        (
            "{who}, a {job}, did {o} hours of overtime in a week of {h} normal hours. Overtime pays 150% of "
            "{r} dollars, the hourly wage. Find what {they} is left with when {cut}% is deducted from the "
            "whole."
        ),
        (
            "Take {cut}% off this wage: {h} hours at the rate, {o} hours at one and a half times the rate, "
            "with the rate at {r} dollars. What does {who} bring home?"
        ),
        (
            "my pay slip says {cut}% deductions. i worked {o} hours overtime (time and a half) plus {h} normal "
            "hours, {r} dollars an hour. how much do i actually get"
        ),
        (
            "Rate ${r}/h; deductions {cut}%; overtime {o} h at one and a half times the rate; regular time {h} "
            "h. Net wage of the {job}?"
        ),
        (
            '"What did you work?" "{o} hours of overtime, at time and a half, and {h} regular hours." "At '
            'what rate?" "${r} an hour, but {cut}% is held back." How many dollars does {who} receive?'
        ),
        (
            "For every regular hour a {job} earns {r} dollars, for every overtime hour one and a half times "
            "that. From the earnings of {h} regular and {o} overtime hours {cut}% are withheld. Tell me what "
            "is left."
        ),
        (
            "If {cut}% of the gross pay is lost to tax, and the gross pay comes from {o} overtime hours, paid "
            "at 150%, as well as {h} hours at the ordinary ${r}, what net pay does a {job} have?"
        ),
        (
            "I am a {job}. Yesterday I finished {o} hours of overtime, which bring one and a half times my "
            "hourly {r} dollars; {h} hours at the plain rate were done before. Please work out my pay when "
            "{cut}% has gone to the tax office."
        ),
        (
            "Could you compute {who}'s take-home pay? Deductions: {cut}% of everything. Normal hours: {h}. "
            "Hourly pay: {r} dollars. Overtime hours, each paid like one and a half: {o}."
        ),
        (
            "A wage of {r} dollars an hour is agreed. {who} stays on for {o} hours of overtime, at half as "
            "much again, once the {h} agreed hours are over. What sum does {they} see after a deduction of "
            "{cut}%?"
        ),
        (
            "Because of a big order, the {job} worked {o} hours more than the usual {h}. The extra hours earn "
            "one and a half times the usual {r} dollars each. Health insurance and tax take {cut}% of the "
            "total. State the amount paid out."
        ),
        (
            "Given deductions of {cut}%, {h} standard hours, an hourly rate of {r} dollars and {o} overtime "
            "hours remunerated at one and a half times that rate, determine the net pay."
        ),
        (
            "I wonder how many dollars {who} gets to keep: {they} had {h} hours at ${r}, and {o} hours of "
            "overtime at one and a half times as much, and {their} employer holds back {cut}%."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pay after deductions. Known: {h} hours at {r}, {o} overtime hours at one and a half "
                "times that, {cut} percent off. Count overtime hours one and a half times, add, multiply by the "
                "rate, take off the percentage."
            ),
            """
paid = {h} + {o} * 3 / 2
gross = paid * {r}
print(gross - gross * {cut} / 100)
""",
        ),
    ),
    reply="The pay is ${output}.",
)
