"""Two offers with a fixed part and a part per unit: how much the dearer one costs more."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    units = draw.integer(20, 90)
    rate, more = draw.number(0.2, 1.4, digits=2), draw.integer(5, 30)
    fixed = draw.integer(5, 40)
    other = round(rate + draw.number(0.2, 0.9, digits=2), 2)
    while abs(more - (other - rate) * units) < 1:
        units += 2
    gap = round(abs(more - (other - rate) * units), 2)
    a, b, unit, one, thing = draw.pick(
        ("Blue", "Green", "minutes", "minute", "phone"),
        ("Star", "Moon", "kilometres", "kilometre", "car hire"),
        ("Swift", "Hare", "pages", "page", "printing"),
        ("North", "South", "kilowatt-hours", "kilowatt-hour", "electricity"),
    )
    values: dict[str, Value] = {"n": units, "f": fixed + more, "r": f"{rate:.2f}", "g": fixed, "s": f"{other:.2f}"}
    return Case({**values, **draw.who(), "a": a, "b": b, "unit": unit, "one": one, "thing": thing}, gap)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{thing:capital} firm {a} takes ${f} plus ${r} per {one}, firm {b} ${g} plus ${s} per {one}. {who} "
            "will use {n} {unit}. By how much do the two bills differ?"
        ),
        (
            "What is the difference in dollars between two {thing} offers for {n} {unit}: {a} with a base fee of "
            "${f} and ${r} for each of the {unit}, and {b} with a base fee of ${g} and ${s} for each?"
        ),
        (
            "For {n} {unit}, {who} compares {a} ({f} dollars fixed, {r} dollars for each) with {b} ({g} dollars "
            "fixed, {s} dollars for each). How much can {they} save by choosing the cheaper one?"
        ),
        "{a}: ${f} + ${r} per {one}. {b}: ${g} + ${s} per {one}. {unit:capital}: {n}. Gap between the totals?",
        (
            "Last month {who} used {n} {unit}. {their:capital} {thing} contract {b} charged {g} dollars and on top "
            "{s} dollars for each of them. Contract {a} would have charged {f} dollars and {r} dollars for each. "
            "How large is the difference?"
        ),
        (
            "i need about {n} {unit}, {a} wants {f} dollars basic fee and {r} for each one, {b} wants {g} basic "
            "and {s} for each one, how far apart are they in price"
        ),
        (
            "One {thing} offer, {b}, has a low fee of ${g} but asks ${s} for every one of the {unit}; the other, "
            "{a}, has a fee of ${f} and asks ${r}. Work out how many dollars lie between them when {n} {unit} are "
            "used."
        ),
        (
            "Choosing between {a} and {b} for {thing}, {who} first writes down the unit prices, ${r} and ${s}, "
            "then the fixed prices, ${f} and ${g}, in the same order. {they:capital} expects {n} {unit}. What does "
            "the wrong choice cost extra?"
        ),
        (
            "If {n} {unit} are billed, how much dearer is the dearer of these: a fixed {f} dollars with {r} "
            "dollars for each ({a}), a fixed {g} dollars with {s} dollars for each ({b})?"
        ),
        (
            "The {thing} company {a} advertises ${f} a month and only ${r} for each of your {unit}. Its rival {b} "
            "advertises ${g} a month and ${s} for each. Find the distance between both bills of a customer with "
            "{n} {unit} a month."
        ),
        (
            "Two letters lie on {who}'s table. Company {b} writes: {g} dollars plus {s} dollars per {one}. Company "
            "{a} writes: {f} dollars plus {r} dollars per {one}. With {n} {unit} in mind, how many dollars are "
            "between the two?"
        ),
        (
            "{n} {unit} a month are normal for {who}. For this amount compute both {thing} prices, {a} at ${f} "
            "fixed and ${r} per {one}, {b} at ${g} fixed and ${s} per {one}, and subtract the smaller from the "
            "larger."
        ),
    ),
    more=(
        (
            "{who} buys {n} {unit} of {thing}. With {b} that costs {g} dollars basic fee and {s} dollars per "
            "{one}; with {a} it costs {f} dollars basic fee and {r} dollars per {one}. What is the gap between "
            "both prices?"
        ),
        (
            "A fee of ${f} and ${r} per {one}: that is {a}. A fee of ${g} and ${s} per {one}: that is {b}. How "
            "far apart in dollars are these {thing} bills at {n} {unit}?"
        ),
        (
            "${r} per {one} and ${f} on top is what {a} asks. ${s} per {one} and ${g} on top is what {b} asks. "
            "Tell {who}, who needs {n} {unit}, the difference in dollars."
        ),
        (
            "Could you tell me how many dollars separate {b} from {a} for {n} {unit}? {b} charges {s} dollars "
            "per {one} besides a flat {g} dollars, {a} charges {r} dollars per {one} besides a flat {f} "
            "dollars."
        ),
        (
            '"We take only ${r} for each {one}, plus ${f} flat," says {a}. "With us it is ${s} for each '
            '{one}, plus ${g} flat," says {b}. {who} uses {n} {unit} of {thing}. How big is the difference '
            "between both bills?"
        ),
        (
            "{thing:capital} for {n} {unit} | {b}: flat ${g}, per {one} ${s} | {a}: flat ${f}, per {one} ${r} "
            "| difference: ?"
        ),
        (
            "I use {n} {unit}. My neighbour swears by {b}, which costs ${s} per {one} and ${g} as a fixed fee. "
            "I am with {a}, at ${r} per {one} and ${f} as a fixed fee. By what amount do our costs differ?"
        ),
        (
            "When {who} signs with {a}, {they} pays ${f} once and ${r} for every {one}; when {they} signs with "
            "{b}, it is ${g} once and ${s} for every {one}. Subtract the cheaper total for {n} {unit} from the "
            "dearer."
        ),
        (
            "Given fixed fees of ${f} at {a} and ${g} at {b}, and rates per {one} of ${r} at {a} and ${s} at "
            "{b}, find the absolute difference of the costs for {n} {unit}."
        ),
        (
            "two {thing} deals: {b} is {s} dollars a {one} + {g} dollars fixed, {a} is {r} dollars a {one} + "
            "{f} dollars fixed. whats the difference if i take {n} {unit}"
        ),
        (
            "{n} {unit} of {thing}: {b} asks ${s} per {one} and ${g} fixed, {a} asks ${r} per {one} and ${f} "
            "fixed. By how many dollars do the bills differ?"
        ),
        (
            "${s} per {one} after a base fee of ${g} is the price at {b}. ${r} per {one} after a base fee of "
            "${f} is the price at {a}. If {who} takes {n} {unit}, what is the difference between the bills?"
        ),
        (
            "At {b} each {one} costs {s} dollars, at {a} it costs {r} dollars. The fixed fee is {g} dollars at "
            "{b} and {f} dollars at {a}. How far are the totals apart for {n} {unit}?"
        ),
        (
            "How big is the gap in dollars between {a} and {b} when {who} needs {n} {unit} of {thing}, {b} "
            "charging ${g} plus ${s} for each and {a} charging ${f} plus ${r} for each?"
        ),
        (
            "The rates are ${r} per {one} at {a} and ${s} per {one} at {b}; the fixed fees are ${f} at {a} and "
            "${g} at {b}. For {n} {unit}, find the difference between the costs."
        ),
        "Difference in dollars = ? | {unit} used: {n} | per {one}: {a} ${r}, {b} ${s} | fixed: {a} ${f}, {b} ${g}",
        (
            "I could go with {b} for my {thing}, paying {g} dollars fixed and {s} dollars for each {one}. Or I "
            "could go with {a}, paying {r} dollars for each {one} and {f} dollars fixed. I use {n} {unit}. "
            "Tell me the difference in cost."
        ),
        (
            "When {n} {unit} are used, {a} takes {r} dollars for each of them and {f} dollars on top, whereas "
            "{b} takes {s} dollars for each of them and {g} dollars on top. What do the amounts differ by?"
        ),
        (
            "You are choosing a {thing} provider. One {one} is ${s} with {b} and ${r} with {a}; before any use "
            "you pay ${g} to {b} or ${f} to {a}. How many dollars separate the bills if you use {n} {unit}?"
        ),
        (
            "{n} {unit}, {b} = {g} dollars fixed then {s} per {one}, {a} = {f} dollars fixed then {r} per "
            "{one}, how much is between them?"
        ),
        (
            '"Our fee is just ${g}," writes {b}, "and a {one} is ${s}." "Our {one} is just ${r}," writes '
            '{a}, "and the fee is ${f}." What is the difference for {who}, whose need is {n} {unit}?'
        ),
        (
            "Given {n} {unit}, determine by how many dollars the bill of {b} (${s} for every {one}, ${g} as a "
            "base) and the bill of {a} (${r} for every {one}, ${f} as a base) lie apart."
        ),
        (
            "Please compare what {who} would pay for {n} {unit}. Contract {b}: base ${g}, each {one} ${s}. "
            "Contract {a}: base ${f}, each {one} ${r}. What is the difference?"
        ),
        (
            "If a {one} of {thing} costs {r} dollars with {a}, which also wants {f} dollars as a fee, and {s} "
            "dollars with {b}, which also wants {g} dollars, how many dollars apart are both for {n} {unit}?"
        ),
        (
            "A leaflet from {b} comes through {who}'s door: ${s} per {one}, ${g} basic fee. So far {who} has "
            "been with {a} at ${f} basic fee and ${r} per {one}. Work out the difference between the bills for "
            "{n} {unit}."
        ),
        (
            "I wonder how many dollars lie between both offers for {thing}. {b} wants ${g} at once and ${s} "
            "for a {one}, {a} wants ${f} at once and ${r} for a {one}, and we shall use {n} {unit}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the difference of two bills for {n} {unit}. Known: {f} plus {r} for each, and {g} plus {s} "
                "for each. Multiply and add for both, then take the distance of the two."
            ),
            """
first = {f} + {r} * {n}
second = {g} + {s} * {n}
print(abs(first - second))
""",
        ),
    ),
    reply="The bills differ by ${output}.",
)
