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
    more=(
        (
            "How much money did the {show} bring in, if {kids} of those who came were children paying ${less} "
            "less than the usual ${p}, and {full}% of the {place} was sold, which has {rows} rows and {seats} "
            "seats in each row?"
        ),
        (
            "Of a ticket price of ${p}, children are let off ${less}. {kids} children were there for the "
            "{show}. Sold seats made up {full}% of the {place}, where {seats} seats stand in each of {rows} "
            "rows. Work out the total takings."
        ),
        (
            "Box office sheet. {show:capital}. Discount per child: ${less}. Children: {kids}. Full price: "
            "${p}. Sold: {full}% of the seats. Seats per row: {seats}. Rows: {rows}. Takings: ?"
        ),
        (
            "Could you tell me what the {place} earned with the {show}? It sold {full}% of its seats, {kids} "
            "of them to children. There are {rows} rows with {seats} seats apiece, and the charge is {p} "
            "dollars for adults and {less} dollars less for a child."
        ),
        (
            '"We filled {full}% of our {rows} rows," reports the {place}, "and a row has {seats} seats." '
            "The {show} cost ${p} a head, except that the {kids} children among the visitors each got ${less} "
            "off. What were the takings?"
        ),
        (
            "I have run a {place} for {x} years. It is a {place} with {seats} seats in every row and {rows} "
            "rows. For the last {show} I charged {p} dollars. I took {less} dollars off for each of {kids} "
            "kids, and {full} percent of the seats were sold. Please tell me my income."
        ),
        (
            "kids get {less} dollars off the {p} dollar ticket. for our {show} {kids} kids came and in total "
            "{full}% of the place was sold, its {rows} rows with {seats} seats a row. what did we take in"
        ),
        (
            "Each ticket for the {show} was priced at {p} dollars, but {kids} tickets, sold to children, were "
            "{less} dollars cheaper. Given that the {place} contains {rows} rows of {seats} seats and that "
            "{full}% of these were sold, determine the proceeds."
        ),
        (
            '"{full}% sold" says the sign at the entrance of the {place}, where the {show} was on. Inside '
            "there are {rows} rows, {seats} seats each. Normally a seat costs ${p}; the {kids} children in the "
            "audience paid ${less} less apiece. I wonder what sum was collected."
        ),
        (
            "The {place} gives every child ${less} off. When {kids} children and enough grown-ups to make up "
            "{full}% of all seats had come to the {show}, at a regular price of ${p}, what was in the till? "
            "The seats: {seats} in each row, {rows} rows."
        ),
        (
            "Each of {kids} children got ${less} off the price of ${p}. With {full}% of all seats sold, and "
            "{seats} seats in a row, {rows} rows, what did the {place} take for the {show}?"
        ),
        (
            "${less} is the reduction for a child, ${p} the normal price. {kids} children came to the {show}. "
            "The {place}, {full}% sold, has {seats} seats per row and {rows} rows. Find the takings."
        ),
        (
            "{full}% of a {place} with {rows} rows was sold for a {show}; a row has {seats} seats. At ${p} a "
            "ticket, ${less} cheaper for the {kids} children, how much money came in?"
        ),
        (
            "A ticket is ${p}. {rows} rows with {seats} seats each make up the {place}. On the night of the "
            "{show}, {kids} children were let in for ${less} less, and {full}% of the seats were sold in all. "
            "What was the income?"
        ),
        (
            "What sum was collected, given that {kids} of the guests were children with a discount of ${less} "
            "apiece, that the full ticket was ${p}, and that the {place}, having {rows} rows of {seats}, sold "
            "{full}% of its seats?"
        ),
        (
            "{seats} seats stand in every row of the {place}, and there are {rows} rows. {kids} children (each "
            "${less} off) and adults at ${p} filled {full}% of them for the {show}. Tell me the total takings."
        ),
        (
            "so {p} dollars per seat, {less} dollars off for kids. {kids} kids showed up for the {show}. "
            "{rows} rows, {seats} seats in a row, {full}% sold. what did they earn"
        ),
        (
            "Please work out our earnings: sold, {full}% of the seats; children among the guests, {kids}; "
            "price, {p} dollars; off for a child, {less} dollars; the {place}, {rows} rows with {seats} seats "
            "in each."
        ),
        (
            "When {full}% of the seats in the {place} had gone, sales for the {show} ended. Adults had been "
            "charged ${p}. The {kids} children had been charged ${less} less than that. There are {seats} "
            "seats to a row and {rows} rows. State the revenue."
        ),
        (
            '"How much did we make?" asks the owner. "{kids} children paid {less} dollars less than the {p} '
            'dollars the others paid," says the cashier, "and {full} percent was sold, of {rows} rows with '
            '{seats} seats each." Answer the owner.'
        ),
        (
            "Tickets: ${p} | child: minus ${less} | children: {kids} | rows: {rows} | seats per row: {seats} | "
            "sold: {full}% | {show} revenue: ?"
        ),
        (
            "For {x} weeks the {show} had been announced. In the end {kids} children, who get ${less} off, and "
            "a number of adults at ${p} each bought {full}% of the seats. The {place} holds {rows} rows, "
            "{seats} seats in a row. How much did it earn?"
        ),
        (
            "Although the {kids} children in the {place} each paid {less} dollars under the regular {p} "
            "dollars, the {show} was a success: in {rows} rows of {seats} seats, {full} percent were sold. "
            "Calculate the receipts."
        ),
        (
            "You sell seats for a {show} at ${p}, or at ${less} off if the guest is a child. Your {place} has "
            "{seats} seats in each of its {rows} rows. You sell {full}% of them, {kids} to children. What do "
            "you take in?"
        ),
        (
            "I wonder what a {show} earns in a {place} that is {full}% sold: {p} dollars a seat, {seats} seats "
            "a row, {rows} rows, and {kids} young visitors for whom {less} dollars are deducted from the price."
        ),
        (
            "The audience of the {show} included {kids} children. The {place} consists of {rows} rows, and "
            "{seats} seats belong to each. Of all these, {full}% were sold. Grown-ups gave ${p}; every child "
            "gave ${less} less. Give the total in dollars."
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
