"""A tax-free allowance, a rate up to a limit and a higher one above it: what is left of an income."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    income, free = draw.integer(16000, 80000, 100), draw.integer(6000, 12000, 500)
    limit, low, high = draw.integer(25000, 45000, 1000), draw.integer(10, 25), draw.integer(30, 45)
    if income <= limit:
        left = income - (income - free) * low / 100
    else:
        left = limit - (limit - free) * low / 100 + (income - limit) * (100 - high) / 100
    job = draw.pick("nurse", "welder", "teacher", "surveyor", "baker", "gardener", "lab technician")
    values: dict[str, Value] = {"income": income, "free": free, "lim": limit, "r": low, "s": high, "job": job}
    return Case({**values, **draw.who(), "x": draw.integer(3, 20)}, round(left, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a country where the first £{free} of a year's income are free of tax, the part from there up to "
            "£{lim} is taxed at {r}% and everything above that at {s}%, {who} earns £{income}. What does {they} "
            "keep?"
        ),
        (
            "How many pounds remain of a yearly income of {income:comma} pounds after tax, if nothing is taken from "
            "the first {free:comma} pounds, {r:words} percent from the part up to {lim:comma} pounds and {s:words} "
            "percent from what goes beyond?"
        ),
        "Income £{income}. Tax: up to £{free} none, from there to £{lim} {r}%, beyond £{lim} {s}%. Net income?",
        (
            "The tax office does not touch the lowest {free} pounds. It asks for {r}% of the income between that "
            "and {lim} pounds, and {s}% of any income above that. {who} made {income} pounds as a {job} last year. "
            "Find what was left to {them}."
        ),
        (
            "i make {income} a year, first {free} is tax free, then {r}% up to {lim}, {s}% on anything over, whats "
            "left for me in pounds"
        ),
        (
            '"Only what lies above {lim} pounds is taxed at {s}%," explains the adviser. "Below that it is {r}%, '
            'and on the first {free} pounds you pay nothing." {who} declares {income} pounds. How much of it may '
            "{they} keep?"
        ),
        (
            "After {x} years as a {job}, {who} has an income of £{income:comma} a year. There is a tax-free "
            "allowance of £{free:comma}; above it the rate is {r}% until £{lim:comma} are reached, and {s}% from "
            "then on. Give {their} income after tax."
        ),
        (
            "If a {job}'s income is {income} pounds, of which {free} pounds are exempt, with a rate of {r}% "
            "applying to the rest up to an income of {lim} pounds and one of {s}% applying to the excess, what is "
            "the income net of tax?"
        ),
        (
            "Calculate the take-home income for the year: gross £{income}; allowance £{free}; basic rate {r}% on "
            "income above the allowance and not above £{lim}; higher rate {s}% on income beyond that."
        ),
        (
            "What a {job} has after tax depends on bands: up to {free} pounds no tax, from {free} to {lim} pounds a "
            "tax of {r}% on the part in this band, and higher still a tax of {s}% on the part that is over {lim}. "
            "Say what it is for an income of {income} pounds."
        ),
    ),
    more=(
        (
            "I earned {income} pounds this year. My allowance is {free} pounds, and beyond it I pay {r}% until my "
            "income reaches {lim} pounds; whatever I have earned past that costs me {s}%. How much money is mine in "
            "the end?"
        ),
        (
            "Tax in three bands for {who}: {r}% on the band from £{free} to £{lim}, {s}% on the band over it, none "
            "on the band under it. With £{income} earned, how many pounds are left?"
        ),
        (
            "{who}, {job}. Gross for the year: £{income:comma}. Untaxed: £{free:comma}. Rate to £{lim:comma}: {r}%. "
            "Rate after that: {s}%. Net for the year: ?"
        ),
        (
            "A year's work as a {job} brought {who} {income} pounds. Part of it goes in tax: {s} percent of the "
            "amount by which it exceeds {lim} pounds, should it do so, and {r} percent of what it has between "
            "{free} pounds and that mark. Work out the part that does not go."
        ),
        (
            "Could you find my net income? There's no tax on the first £{free}. Then {r}% is due, but on the income "
            "over £{lim} it is {s}%. I'm a {job} and get £{income} a year."
        ),
        (
            "The rates are {r}% and {s}%. The lower one starts at {free} pounds of yearly income, the higher one at "
            "{lim} pounds, and each applies only to the income within its own band. Subtract the tax from {income} "
            "pounds."
        ),
        (
            "{income:comma} pounds a year is what {who} is paid as a {job} in a firm of {x} people. Up to "
            "{free:comma} pounds are left alone by the state. Of the following income, as far as {lim:comma} "
            "pounds, it claims {r}%, and of all the rest {s}%. What sum stays with {who}?"
        ),
        (
            "Let the tax be nil up to £{free}, {r}% of the income above that as long as it does not pass £{lim}, "
            "and {s}% of the income that does. Determine what £{income} becomes once the tax is paid."
        ),
        "net of {income} pounds pls, allowance {free}, {r}% between that and {lim}, above {s}%",
        (
            "For {x} evenings {who} has been doing {their} accounts. The year's income was £{income}; of this, "
            "£{free} count as allowance. {they:capital} owes the state {r}% of what is above the allowance but "
            "within £{lim} and {s}% of what is above both. How much of the income does {they} have left when this "
            "has been paid?"
        ),
        (
            "{s}% above £{lim}, {r}% below that, but nothing on the first £{free}: these are the taxes. Of "
            "£{income} a year, what does {who} have left?"
        ),
        (
            "Beyond {lim} pounds the rate is {s}%. Between {free} and {lim} pounds it is {r}%. Under that no "
            "tax is due. How much remains to {who} of {income} pounds?"
        ),
        (
            "What is left of £{income} when a tax of {s}% is paid on the part over £{lim} (should there be "
            "any) and a tax of {r}% on the part between £{free} and £{lim}, with no tax below?"
        ),
        (
            "After tax, how many pounds does {who} have? The income limit for the lower rate, {r}%, is {lim} "
            "pounds, and beyond it the rate is {s}%. No tax is taken from the first {free} pounds. "
            "{they:capital} earned {income} pounds."
        ),
        (
            "A higher rate of {s}% applies only to what is earned over {lim} pounds. What is earned up to "
            "there is taxed at {r}%, save the first {free} pounds, which are free. As a {job}, {who} made "
            "{income} pounds. Work out what {they} keeps."
        ),
        (
            "im a {job}. tax here: {s}% on whatever is above {lim} pounds, {r}% on the bit from {free} to "
            "{lim}, zero on the first {free}. what do i keep of {income} pounds"
        ),
        (
            "Higher rate: {s}%, on income over £{lim}. Lower rate: {r}%, on income from £{free} to £{lim}. "
            "Income of {who}: £{income}. Income after tax: ?"
        ),
        (
            "If {who} earns £{income} as a {job}, with £{free} untaxed, {s}% due on any part beyond £{lim} and "
            "{r}% on the part in between, what is {their} income after tax?"
        ),
        (
            '"You have {income} pounds before tax," the accountant says to {who}. "Over {lim} pounds they '
            'take {s}%. Up to there they take {r}%, though not of the first {free} pounds." How many pounds '
            "does {who} have after tax?"
        ),
        (
            "Please work out the net income of a {job} who makes {income} pounds. Each pound above {lim} is "
            "taxed at {s}%; each pound above {free} but not above {lim} is taxed at {r}%; the other pounds are "
            "not taxed."
        ),
        (
            "You pay {r}% on your income above £{free}, as far as £{lim}, then {s}% on the part that lies "
            "higher. Below £{free} you pay nothing. How much of £{income} is yours after that?"
        ),
        (
            "I wonder what I take home. Up to {lim} pounds the tax is {r}%, and {free} pounds of this are "
            "exempt; for the part above it is {s}%. My pay as a {job} is {income} pounds a year."
        ),
        (
            "Given the rates {r}% (income between £{free} and £{lim}) and {s}% (income above £{lim}), and no "
            "tax under £{free}, determine the after-tax value of an income of £{income}."
        ),
        (
            "Tell {who} what stays in {their} pocket. The first {free} pounds of a year are not taxed at all. "
            "For the pounds above {lim} the tax is {s} percent, for those in between {r} percent. "
            "{their:capital} pay is {income} pounds."
        ),
        (
            "A {job} gets £{income} in a year. From it the state takes {s}% of all that goes beyond £{lim}, "
            "and {r}% of what lies between this limit and the free £{free}. Could you compute how many pounds "
            "are left?"
        ),
        (
            'A leaflet of the tax office reads: "No tax up to {free} pounds. Then {r}%. From {lim} pounds on, '
            '{s}% on the part above." {who}, who is a {job} with {income} pounds a year, pays accordingly. '
            "What has {they} got left?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the income after tax. Known: {income} earned, {free} free of tax, {r} percent up to {lim}, "
                "{s} percent above. Find the part between allowance and limit and the part above the limit, which "
                "may be zero; multiply each by its rate, add, and subtract from the income."
            ),
            """
low = min({income}, {lim}) - {free}
high = max({income} - {lim}, 0)
tax = low * {r} / 100 + high * {s} / 100
print(round({income} - tax, 2))
""",
        ),
    ),
    reply="£{output} is left after tax.",
)
