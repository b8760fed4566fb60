"""A bill with a fee, a rate up to a limit and a higher one beyond it: the units that were used."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, units, unit, limit, low, high = draw.pick(
        ("electricity", "kilowatt-hours", "kilowatt-hour", 10 * draw.integer(10, 40), 18, 30),
        ("gas", "kilowatt-hours", "kilowatt-hour", 50 * draw.integer(6, 18), 7, 13),
        ("heating", "kilowatt-hours", "kilowatt-hour", 50 * draw.integer(5, 16), 9, 16),
        ("water", "cubic metres", "cubic metre", draw.integer(8, 30), 120, 230),
    )
    rate = draw.integer(low, high)
    further = rate + draw.integer(low // 4 + 1, low // 2 + 1)
    used = round(limit * draw.number(0.4, 2.2, digits=2))
    if abs(used - limit) < 2:
        used += 3
    fee = draw.integer(4, 15)
    cents = 100 * fee + min(used, limit) * rate + max(used - limit, 0) * further
    values: dict[str, Value] = {"thing": thing, "units": units, "unit": unit, "fee": fee, "lim": limit}
    values |= {"p": f"{rate / 100:.2f}", "q": f"{further / 100:.2f}", "bill": f"{cents / 100:.2f}"}
    return Case({**values, **draw.who(), "x": draw.integer(3, 6)}, used)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who}'s {thing} bill is {bill} euros. It includes a basic fee of {fee} euros; the first {lim} {units} "
            "cost {p} euros each, and every {unit} beyond that costs {q} euros. How many {units} did {who} use?"
        ),
        (
            "How many {units} stand behind a {thing} bill of €{bill} when €{fee} of it is a fixed charge, up to "
            "{lim} {units} are billed at €{p} each and all further ones at €{q}?"
        ),
        (
            "Tariff for {thing}: fixed €{fee}; up to {lim} {units}, €{p} per {unit}; above, €{q} per {unit}. Bill: "
            "€{bill}. {units:capital} used?"
        ),
        (
            "The price of {thing} changes with use. Each of the first {lim} {units} costs {p} euros; from then on "
            "it is {q} euros. A charge of {fee} euros comes on top in any case. If {bill} euros have to be paid, "
            "what was the use in {units}?"
        ),
        (
            "got a {thing} bill of {bill} euros, {fee} of that is just the standing charge, then its {p} per {unit} "
            "for the first {lim} {units} and {q} after, how many did i use"
        ),
        (
            "A family of {x} is asked to pay {bill} euros for {thing}. Of this, {fee:words} euros are a fee. The "
            "remainder is for use: {p} euros per {unit} as long as no more than {lim} {units} are used, {q} euros "
            "for each one above. Find out how many {units} the family used."
        ),
        (
            "Work back from the sum to the use: a {thing} customer paid €{bill}, a standing charge of €{fee} "
            "included. Rates per {unit}: €{p} within the first {lim} {units}, €{q} past them. Number of {units}?"
        ),
        (
            '"{bill} euros for {thing}!" cries {who}. "But {fee} euros are the basic charge," says {their} '
            'neighbour, "and at most {lim} {units} come at {p} euros; whatever goes beyond them comes at {q} '
            'euros." What number of {units} has {who} used?'
        ),
        (
            "For {thing} a company charges {p} euros per {unit}, but {q} euros per {unit} for the part of the use "
            "that is above {lim} {units}; besides, {fee} euros are due every month. From this month's invoice for "
            "{bill} euros, compute the {units}."
        ),
        (
            "If the month's {thing} came to €{bill}, with €{fee} to pay before anything is used, €{p} for a {unit} "
            "out of the first {lim}, and €{q} for each later one, how many {units} were used?"
        ),
    ),
    more=(
        (
            "I paid {bill} euros for {thing} last month. I know that {fee} euros are charged no matter what. I also "
            "know that a {unit} costs {p} euros until {lim} {units} have been used, and {q} euros afterwards. How "
            "many {units} was it?"
        ),
        (
            "Two rates apply to {thing}: {p} euros a {unit} for up to {lim} {units}, {q} euros a {unit} for what is "
            "used in excess. The basic fee is {fee} euros. Determine the use, in {units}, of somebody who owes "
            "{bill} euros."
        ),
        (
            "{thing:capital}: bill {bill} €, of which fee {fee} €. Block one up to {lim} {units} at {p} € each, "
            "block above at {q} € each. Use = ? {units}"
        ),
        (
            "Tell {who} how much {thing} {they} used in {units}. The bill says {bill} euros in total and, in small "
            "print, {fee} euros of basic price, {p} euros per {unit} up to a limit of {lim}, {q} euros per {unit} "
            "over it."
        ),
        (
            "The display of the meter is broken, but the amount of the {thing} bill is known: €{bill}. Since the "
            "tariff has a fixed part of €{fee} and a price of €{p} per {unit} that turns into €{q} for whatever is "
            "used over {lim} {units}, the use can be found. How many {units} is it?"
        ),
        (
            "Someone moved in {x} months ago and now gets a {thing} bill. It is for last month alone and amounts to "
            "{bill} euros. The tariff knows a basic fee ({fee} euros), a price for the first {lim} {units} ({p} "
            "euros each) and one for all others ({q} euros each). What was last month's use?"
        ),
        (
            "Take {fee:words} euros of fixed costs off the {bill} euros that somebody pays for {thing}, and the "
            "cost of use remains. Up to {lim} {units} are sold at {p} euros each, further ones at {q} euros. What "
            "use does this cost stand for?"
        ),
        (
            "Please find the {units}: amount due {bill} euros, monthly fee {fee} euros, lower block of {lim} "
            "{units} at {p} euros per {unit}, everything over it at {q} euros per {unit}, all for {thing}."
        ),
        (
            "whats my {thing} use in {units} if the bill is {bill} euros, {fee} euros fixed fee in it, {p} each up "
            "to {lim} and {q} each over that"
        ),
        (
            "Because {who} had {x} guests all month, {they} expected a high {thing} bill, and it was {bill} euros. "
            "Up to {lim} {units} the price is {p} euros per {unit}; thereafter it rises to {q} euros; and {fee} "
            "euros are charged just for being connected. Calculate how many {units} were used."
        ),
        (
            "{q} euros per {unit} is charged above {lim} {units}, {p} euros per {unit} up to there, and {fee} "
            "euros as a fixed fee. {who}'s {thing} bill is {bill} euros. How many {units} did {they} use?"
        ),
        (
            "A fixed {fee} euros, then {p} euros for each of the first {lim} {units}, then {q} euros for each "
            "further one: so the price of {thing} is made up. How many {units} lead to a bill of {bill} euros?"
        ),
        (
            "Up to {lim} {units} cost {p} euros each; more than that cost {q} euros each; the fixed fee is "
            "{fee} euros. For {thing}, {who} paid {bill} euros in all. Find the {units} used."
        ),
        (
            "The first {lim} {units} of {thing} are {p} euros each. After those, a {unit} is {q} euros. With "
            "the basic fee of {fee} euros included, {who} owes {bill} euros. What is the use in {units}?"
        ),
        (
            "For {thing}, {who} pays {p} euros per {unit}, but only up to {lim} {units}; from there on it is "
            "{q} euros. {fee} euros are due every month anyway. If the bill is {bill} euros, how many {units} "
            "were used?"
        ),
        (
            "Fee {fee} euros; rate above {lim} {units}: {q} euros; rate up to {lim} {units}: {p} euros; bill "
            "for {thing}: {bill} euros. How many {units}?"
        ),
        (
            "How many {units} of {thing} has {who} used, who pays {fee} euros as a fixed fee, {p} euros for "
            "each of the first {lim} {units}, {q} euros for each one after them, and {bill} euros altogether?"
        ),
        (
            "my {thing} tariff: {p} euros per {unit} till {lim}, then {q} euros, fixed fee {fee} euros. the "
            "bill says {bill} euros. how many {units} was that"
        ),
        (
            '"Above {lim} {units} we charge {q} euros each, below it is {p} euros, and the basic fee is {fee} '
            'euros," says the supplier of {thing}. {who} looks at the bill: {bill} euros. What has {they} '
            "used, in {units}?"
        ),
        (
            "{fee} euros is the fixed part of {who}'s {thing} bill of {bill} euros. The rest is use: beyond "
            "{lim} {units} a {unit} costs {q} euros, and the first {lim} {units} cost {p} euros each. "
            "Calculate the number of {units}."
        ),
        (
            "Tell me how many {units} I used. I was charged {q} euros for each {unit} over {lim}, {p} euros "
            "for each {unit} up to {lim}, a fixed {fee} euros, and so {bill} euros in total for my {thing}."
        ),
        (
            "If each {unit} of {thing} is {p} euros until {lim} {units} are reached and {q} euros from then "
            "on, and a fee of {fee} euros is added, what number of {units} makes a bill of {bill} euros?"
        ),
        (
            "Given a total of {bill} euros for {thing}, rates of {q} euros for {units} past the first {lim} "
            "and {p} euros for those first {lim}, and a fixed charge of {fee} euros, determine the {units} "
            "used."
        ),
        (
            "Winter was long, and {who} kept the heating on. Now the {thing} bill has come. {p} euros were "
            "charged for each of the first {lim} {units}, {q} euros for every later {unit}, {fee} euros for "
            "the connection. Altogether it is {bill} euros. How many {units} did {they} use?"
        ),
        (
            "Please work back to the {units}. On the {thing} bill stands, from top to bottom: basic fee, {fee} "
            "euros; first {lim} {units}, {p} euros each; all others, {q} euros each; to be paid, {bill} euros."
        ),
        (
            "With {q} euros as the price of a {unit} over the limit of {lim} {units}, and {p} euros as the "
            "price within it, {who} has to pay {bill} euros for {thing}, in which a fee of {fee} euros is "
            "contained. I wonder how many {units} {they} has used."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {units} used. Known: a bill of {bill}, a fee of {fee}, the first {lim} {units} at {p}, "
                "others at {q}. Take off the fee. If the rest is no more than the full first part, divide it by the "
                "first rate; else take the first part off, divide by the second rate, and add the limit."
            ),
            """
rest = {bill} - {fee}
first = {lim} * {p}
if rest <= first:
    used = rest / {p}
else:
    used = {lim} + (rest - first) / {q}
print(round(used))
""",
        ),
    ),
    reply="{output} {units} were used.",
)
