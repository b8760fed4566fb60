"""A hall filled to a percentage, with some reduced tickets: the income."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    rows, seats, full = draw.pick(10, 12, 16, 20), draw.pick(15, 20, 25, 30), draw.pick(60, 70, 75, 80, 90)
    while rows * seats * full % 100:
        rows += 1
    kids, price, less = draw.integer(12, 80), draw.integer(12, 30), draw.integer(3, 8)
    show, place = draw.pick(
        ("play", "theater"), ("concert", "hall"), ("film", "cinema"), ("circus show", "tent"), ("magic show", "hall")
    )
    values: dict[str, Value] = {"rows": rows, "seats": seats, "full": full, "kids": kids, "p": price, "less": less}
    sold = rows * seats * full // 100
    return Case({**values, "show": show, "place": place, "x": draw.integer(2, 60)}, sold * price - kids * less)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {place} has {rows} rows of {seats} seats. For a {show}, {full}% of the seats were sold. {kids} of "
            "the tickets went to children, who pay ${less} less than the normal ${p}. How much was taken?"
        ),
        (
            "What is the income from a {show} in a {place} with {rows} rows, {seats} seats in each, {full}% of "
            "them sold at ${p}, if {kids} of the visitors were children with ${less} off?"
        ),
        (
            "Normal tickets for the {show} cost {p} dollars; a child's ticket is {less} dollars cheaper. The "
            "{place} ({rows} rows, {seats} seats a row) was {full} percent full, with {kids} children among the "
            "audience. Find the sum of all tickets."
        ),
        (
            "{rows} x {seats} seats, {full}% sold. Price ${p}. {kids} children: ${less} off each. Total takings "
            "for the {show}?"
        ),
        (
            "{kids} children saw the {show} and had ${less} taken off the price of ${p}. Everyone else paid in "
            "full. Altogether {full}% of the {place} was taken, which has {seats} seats in each of {rows} rows. "
            "How many dollars did the tickets bring?"
        ),
        (
            "we sold {full}% of the seats for our {show}, the {place} has {rows} rows with {seats} each, {p} "
            "dollars a ticket but {kids} kids got {less} dollars off, how much did we make"
        ),
        (
            "In {rows} rows of a {place} there are {seats} seats each. When the {show} began, {full} of every 100 "
            "seats were taken. The box office took ${p} per person, or ${less} less from a child. There were "
            "{kids} children. State the takings."
        ),
        (
            "After {x} posters had been put up, the {show} in the {place} was sold out to {full}%. Seats: {rows} "
            "rows, {seats} to a row. Tickets: {p} dollars, for children {less} dollars less. Children: {kids}. "
            "Work out the total that was paid."
        ),
        (
            "The manager of the {place} counts: so and so many seats, being {rows} times {seats}; of them {full}% "
            "used; each used seat ${p}; but from the sum ${less} must come off for each of {kids} children. What "
            "sum does the manager get for the {show}?"
        ),
        (
            "If all visitors of the {show} had been grown up, each would have paid ${p}. But {kids} were children "
            "and paid ${less} less. The {place} with its {rows} rows of {seats} seats was filled to {full}%. "
            "Determine the income of the evening."
        ),
        (
            "How much money is in the box after the {show}? {rows} rows with {seats} seats were there; {full}% of "
            "them had been sold at ${p}, though for {kids} children the price was ${less} lower."
        ),
        (
            "{p} dollars for everybody, except that {kids} children got {less} dollars back: such were the prices "
            "of a {show}. {full} percent of all seats were sold in the {place}, with its {seats} seats to the row "
            "and {rows} rows. What was earned?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the takings. Known: {rows} rows of {seats}, {full} percent sold, price {p}, {kids} children "
                "with {less} off. Find the tickets sold, multiply by the price, subtract the reductions."
            ),
            """
sold = {rows} * {seats} * {full} / 100
reductions = {kids} * {less}
print(sold * {p} - reductions)
""",
        ),
    ),
    reply="The takings are ${output}.",
)
