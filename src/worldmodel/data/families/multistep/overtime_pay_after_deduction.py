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
