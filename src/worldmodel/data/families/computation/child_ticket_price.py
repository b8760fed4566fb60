"""Adults and children pay a known sum together, the adult price is known: the price for a child."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    adults, children = draw.integers(2, 2, 9)
    adult, child = draw.integer(9, 30), draw.integer(3, 8)
    place = draw.pick("the zoo", "the museum", "the circus", "the swimming pool", "the castle", "a concert")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "adults": adults,
        "children": children,
        "adult": adult,
        "total": adults * adult + children * child,
    }
    return Case({**values, "place": place, "sign": sign, "coin": coin, "x": draw.integer(2, 7)}, child)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{adults} adults and {children} children pay {sign}{total} to enter {place}. An adult ticket costs "
            "{sign}{adult}. What does a child's ticket cost?"
        ),
        (
            "Tickets for {place} are {sign}{adult} for adults. A group of {adults} adults and {children} children "
            "paid {sign}{total}. Find the price for one child."
        ),
        (
            "How much is a child's ticket for {place} if {children} of those and {adults} adult tickets at "
            "{sign}{adult} come to {sign}{total}?"
        ),
        (
            "In all {sign}{total} was spent at {place}: {adults} times {sign}{adult} for grown-ups, the rest for "
            "{children} children. What did one child cost?"
        ),
        (
            "At {place} they charged us {total} {coin}. We were {children} kids and {adults} adults, an adult being "
            "{adult} {coin}. What was it per kid?"
        ),
        (
            "Of the {sign}{total} paid at {place}, the {adults} grown-ups account for {sign}{adult} each. The "
            "remainder is split by {children:words} children. What is the child's price?"
        ),
        (
            "we paid {sign}{total} for {place}, {adults} adults at {sign}{adult} plus {children} children, what does "
            "a child pay"
        ),
        (
            "A family visit to {place} lasted {x} hours and cost {sign}{total}. There were {children} children; the "
            "{adults} adults paid {sign}{adult} each. Work out the entry price for a child."
        ),
        (
            "Child's price unknown, adult's price {sign}{adult}. Sold for {place}: {children} child and {adults} "
            "adult tickets, {sign}{total} together. Determine the unknown."
        ),
        (
            "{children} children went to {place} with {adults} adults. The adults' tickets cost {sign}{adult} "
            "apiece, all tickets {sign}{total}. So one child's ticket is how many {coin}?"
        ),
        (
            "Take the price of {adults} adult tickets ({sign}{adult} each) off the total of {sign}{total}. What "
            "remains paid for {children} children at {place}. How much for each?"
        ),
        (
            "If entry to {place} is {sign}{adult} per adult, and {adults} adults with {children} children pay "
            "{sign}{total} altogether, how much is charged for a child?"
        ),
        (
            "Our class trip to {place} cost {sign}{total} and took {x} hours. {adults} teachers had to buy adult "
            "tickets at {sign}{adult}, and the {children} pupils had children's tickets. How much was a children's "
            "ticket?"
        ),
    ),
    more=(
        (
            "An adult pays {sign}{adult} at {place}. A group with {children} children and {adults} adults was "
            "charged {sign}{total}. Could you work out the price for a child?"
        ),
        (
            "Ticket desk, {place}. Adults: {adults} at {sign}{adult}. Children: {children} at ?. Sum: "
            "{sign}{total}. Fill in the missing price."
        ),
        (
            "I wonder what a child's ticket for {place} costs: {children} of them were bought together with "
            "{adults} adult tickets, the latter at {sign}{adult} each, and the bill was {sign}{total}."
        ),
        (
            "Given a total of {sign}{total} for {children} children and {adults} adults at {place}, with the "
            "adult ticket priced at {sign}{adult}, determine the price of a child ticket."
        ),
        (
            '"That makes {total} {coin}," says the cashier at {place} to the group of {adults} adults and '
            '{children} children. "Grown-ups are {adult} {coin} each." How much did she count for every '
            "child?"
        ),
        (
            "With {children} children in tow, {adults} adults visited {place}. Each adult paid {sign}{adult}; "
            "everything together, children included, set the group back {sign}{total}. Find the charge per "
            "child."
        ),
        (
            "If {sign}{adult} is what every one of {adults} adults has to spend at {place}, and the {children} "
            "children bring the bill up to {sign}{total}, what does it cost to let one child in?"
        ),
        (
            "took {children} kids to {place}, {adults} adults came along, adults are {sign}{adult} each, "
            "{sign}{total} altogether, so whats a kids ticket"
        ),
        (
            "What price per child turns {adults} adult tickets of {adult} {coin} apiece and {children} "
            "children's tickets for {place} into a bill of {total} {coin}?"
        ),
        (
            "The sign at the entrance of {place} is so faded that only the adult price, {sign}{adult}, can be "
            "read. We are {adults} adults, we have {children} children with us and were asked for "
            "{sign}{total} in total. Tell me the child's price."
        ),
        (
            "{sign}{total} was the bill at {place}. It covered {children} children as well as {adults} adults, "
            "and for an adult they take {sign}{adult}. How much do they take for a child?"
        ),
        (
            "{adult} {coin} is what an adult pays at {place}; {total} {coin} is what a party of {children} "
            "children and {adults} adults paid. What does a child pay?"
        ),
        (
            "How much did each of {children} children pay at {place}, if the {total} {coin} on the receipt "
            "include {adults} adults at {adult} {coin} apiece?"
        ),
        (
            "With an adult ticket at {sign}{adult}, a bill of {sign}{total} for {place}, {children} children "
            "and {adults} adults, find the price of a ticket for a child."
        ),
        (
            "{children} children's tickets for {place} were on the bill, and {adults} for adults. The bill was "
            "{sign}{total}. Since an adult's is {sign}{adult}, a child's must be how much?"
        ),
        (
            "I spent {total} {coin} on {place} for {children} children and some grown-ups, {adults} to be "
            "exact, whose tickets were {adult} {coin} each. Tell me the price for one child."
        ),
        (
            "At {sign}{adult} per adult and an unknown price per child, {place} came to {sign}{total} for "
            "{adults} adults with {children} children. Please work out the unknown price."
        ),
        (
            "Bill of {place}: total {sign}{total}; adult tickets {sign}{adult} each, quantity {adults}; child "
            "tickets, quantity {children}, price each = ?"
        ),
        (
            "so {place} cost us {total} {coin}. thats {children} kids and {adults} adults and adults pay "
            "{adult} {coin}. how much per kid?"
        ),
        (
            '"Adults pay {sign}{adult}, and what do children pay?" "Work it out: {children} of them '
            'together with {adults} adults paid {sign}{total} at {place} this morning."'
        ),
        (
            "If you bought {children} tickets for children and {adults} for adults at {place}, you would pay "
            "{sign}{total}. The adult ticket alone is {sign}{adult}. What is a child ticket alone?"
        ),
        (
            "A family paid {sign}{total} at {place} and waited {x} minutes in the queue. For every adult "
            "{sign}{adult} was charged. There were {children} children and {adults} adults in the family. What "
            "was charged for every child?"
        ),
        (
            "Let the adult fare for {place} be {sign}{adult}. Together {adults} adults and {children} children "
            "pay {sign}{total}. Determine the fare of one child."
        ),
        (
            "The {adults} adults of our group went into {place} for {sign}{adult} each. After our {children} "
            "children had been paid for too, {sign}{total} was gone. How much was gone for a child?"
        ),
        (
            "When {sign}{total} is split up into {adults} adult tickets for {place} at {sign}{adult} and "
            "{children} child tickets, what is the value of one of the latter?"
        ),
        (
            "I wonder about the child's price at {place}. I only know the total, {total} {coin}, the price for "
            "an adult, {adult} {coin}, and who went: {children} children, {adults} adults."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the price for a child. Known: {total} paid, {adults} adults at {adult}, {children} children. "
                "Subtract what the adults pay, then divide by the children."
            ),
            """
v1 = {adults} * {adult}
v2 = {total} - v1
print(v2 / {children})
""",
        ),
    ),
    reply="A child's ticket costs {sign}{output}.",
)
