"""A discount on orders from a certain number on: what two save by ordering together."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    least, off, price = draw.integer(20, 60, 5), draw.integer(5, 25), draw.integer(15, 160) * 20
    n = draw.integer(6, least - 2)
    k = draw.integer(max(5, least - n), least + 12)
    thing = draw.pick("notebooks", "mugs", "garden chairs", "T-shirts", "seedlings", "floor lamps", "cushions")
    alone = sum(count * price * ((100 - off) if count >= least else 100) for count in (n, k))
    joint = (n + k) * price * (100 - off)
    first, second = draw.people(2)
    values: dict[str, Value] = {"one": first, "two": second, "n": n, "k": k, "m": least, "off": off, "thing": thing}
    values |= {"p": f"{price / 100:.2f}", "x": draw.integer(4, 12)}
    return Case(values, round((alone - joint) / 10000, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A shop sells {thing} at {p} euros each and takes {off}% off the whole order from {m} pieces on. {one} "
            "needs {n} and {two} needs {k}. How many euros do they save if they order together instead of each "
            "alone?"
        ),
        (
            "How much cheaper is one joint order of {thing} than separate ones, for {one} with {n} and {two} with "
            "{k}, when each costs {p} euros and orders of {m} or more get {off} percent off?"
        ),
        (
            "{thing:capital}: €{p} each; {off}% off orders of at least {m}. {one}: {n}. {two}: {k}. Saving of a "
            "joint order over single orders?"
        ),
        (
            '{one} wants {n} {thing} and {two} wants {k}. "Let\'s put them on one order," says {one}, "because from '
            '{m} pieces everything is {off}% cheaper." The normal price is {p} euros. What do they save compared '
            "with ordering separately?"
        ),
        (
            "me and {two} both need {thing}, i need {n} and {two} {k}, {p} euros a piece but {off}% off all of it "
            "if you take {m} or more, what do we save by ordering together not one by one"
        ),
        (
            "Orders of fewer than {m} {thing} are billed at the full €{p} per piece; larger ones, and those of "
            "exactly {m}, at {off}% less. Compare bills for {n} and for {k} pieces with one bill for all: by how "
            "many euros is the single bill lower?"
        ),
        (
            "After {x} years of ordering alone, {one} and {two} think of joining their orders for {thing}. {one} "
            "takes {n:words}, {two} {k:words}. One piece costs {p} euros, and whoever orders {m} or more pays {off} "
            "percent less for all of them. Find what the joint order saves."
        ),
        (
            "If {k} {thing} are ordered by {two} and {n} by {one}, each price being {p} euros, what sum would a "
            "common order have saved them? The supplier's rule is {off}% off everything as soon as an order has {m} "
            "pieces."
        ),
        (
            "A supplier rewards big orders: with {m} {thing} or more the bill shrinks by {off}%. Each of them costs "
            "{p} euros. Work out the total of the orders of {one}, {n} pieces, and of {two}, {k} pieces, then that "
            "of one order for both, and give the difference."
        ),
        (
            "What do {one} and {two} gain by sharing one order? Alone, {one} would order {n} {thing} and {two} {k}, "
            "always at €{p} before discount. The discount, {off}% of the bill, is given for {m} pieces and up."
        ),
    ),
    more=(
        (
            "{one} and {two}, who live {x} doors apart, are about to order {thing} from the same catalogue, {n} for "
            "{one} and {k} for {two}. The catalogue says: {p} euros a piece, and from {m} pieces on {off}% discount "
            "on all of them. What is the advantage in euros of sending a single order?"
        ),
        (
            "I need {n} {thing}, my sister needs {k}. The price is €{p}, with {off}% off every order of {m} or "
            "more. How many euros less do we pay in total if we order as one?"
        ),
        (
            "Joint order or not? {thing:capital} at {p} euros; {m} or more: minus {off}%; {two} takes {k}, {one} "
            "takes {n}. Difference in euros: ?"
        ),
        (
            "{off} percent is taken off a bill for {m} or more {thing}, which normally cost {p} euros each. So far "
            "{one} has always ordered {n} and {two} {k}, each on a bill of their own. Tell them how much a common "
            "bill would save."
        ),
        (
            "By pooling their orders of {n} and {k} {thing}, {one} and {two} make sure that all of them are bought "
            "at the lower price. It is {off}% below the usual {p} euros and holds for orders with {m} pieces or "
            "more. Determine the money saved compared with buying apart."
        ),
        (
            "Say the list price is {p} euros per piece and that any order with no fewer than {m:words} pieces is "
            "granted {off}% off. How large is the saving when {one}, who needs {n} {thing}, and {two}, who needs "
            "{k}, buy them in a single order?"
        ),
        (
            "In an office with {x} rooms, {one} is going to order {n} {thing} for the ground floor and {two} "
            "another {k} for the upper floor. A piece costs €{p}; an order of {m} or more is {off}% cheaper. What "
            "would the office save if both were put into one order?"
        ),
        (
            "{one} writes to {two}: \"I'm ordering {n} {thing}. Add your {k} to mine! They are {p} euros each, but "
            'with {m} or more the whole order gets {off}% cheaper." Compute how many euros this idea saves the '
            "pair."
        ),
        (
            "saving if {n} + {k} {thing} go on the same order? single price {p} euros, a whole order gets {off}% "
            "off from {m} up, otherwise {one} and {two} would order separately"
        ),
        (
            "Separately, {k} and {n} {thing} would be bought for {two} and {one}; each order counts on its own for "
            "the discount of {off}%, which needs {m} pieces. Calculate the saving that comes from a combined "
            "purchase at {p} euros a piece before discount."
        ),
        (
            "{off}% comes off any order of {m} or more {thing}; the usual price is {p} euros each. {two} would "
            "buy {k} and {one} {n}. How many euros does a joint order save against separate ones?"
        ),
        (
            "From {m} pieces on, the whole order gets {off}% cheaper. {one} plans to buy {n} {thing}, {two} "
            "plans on {k}, and each costs {p} euros. What is saved by ordering jointly?"
        ),
        (
            "At {p} euros each, {two} orders {k} {thing} and {one} orders {n}. Had they put both orders in "
            "one, how much less would they have paid, given that {m} pieces or more earn {off}% off the entire "
            "order?"
        ),
        (
            "What's the advantage, in euros, of one order of {thing} for both {two} ({k} pieces) and {one} "
            "({n} pieces), if {off}% is deducted from orders with at least {m} pieces and a piece is {p} euros?"
        ),
        (
            "Price list: {thing}, €{p} a piece; minimum for discount {m}; discount {off}% on the whole order. "
            "Needs: {two} {k}, {one} {n}. Saved by one common order: €?"
        ),
        (
            "{two} wants {k} {thing} and i want {n}. if we order {m} or more everything is {off}% off, "
            "normally its {p} euros each. so how much do we save if we put it on a single order instead of "
            "ordering apart"
        ),
        (
            "The discount of {off}% applies to the full bill as soon as somebody takes {m} {thing} or more. "
            "Without it they are {p} euros apiece. By how many euros does it pay for {one} and {two} to order "
            "together, when they want {n} and {k}?"
        ),
        (
            '"{k} {thing} for me," says {two}. "{n} for me," says {one}. "On one bill, then?" The dealer '
            "asks {p} euros for each and gives {off}% off the bill when {m} or more are bought. What does the "
            "common bill save them over separate bills?"
        ),
        (
            "Find the difference in euros between separate and joint ordering of {thing}. {one} takes {n} and "
            "{two} takes {k}; orders from {m} upwards cost {off}% less in total; the base price is {p} euros a "
            "piece."
        ),
        (
            "With {n} {thing} for {one} and {k} for {two}, there is money to be saved: {m} or more on one "
            "order bring {off}% off everything. Each would normally be {p} euros. Tell me the saving compared "
            "with ordering each alone."
        ),
        (
            "A dealer charges {p} euros for each of the {thing}. {off}% is taken off a complete order if it "
            "has {m} or more. Suppose {two} needs {k} and {one} {n}. How much cheaper is it for the pair, in "
            "euros, to order jointly?"
        ),
        (
            "Whoever orders at least {m} {thing} pays {off}% less on the order. {one} ({n} pieces) and {two} "
            "({k} pieces) have been ordering apart at a basic price of {p} euros. Please work out what they "
            "would have saved with a shared order."
        ),
        (
            "Could you calculate the euros {one} and {two} keep in their pockets by sharing an order? They "
            "need {n} and {k} {thing}. The regular price is {p} euros each, lowered by {off}% for the whole "
            "order when it reaches {m} pieces."
        ),
        (
            "The school fair is near. For it {two} must get {k} {thing} and {one} {n}. The firm's website says "
            "{p} euros each, with {off}% off the whole lot for orders of {m} and above. If they order in "
            "common rather than singly, what do they save?"
        ),
        (
            "{one} pays for {n} {thing}, {two} for {k}, each order on its own. Then they learn that orders of "
            "{m} or more are {off}% cheaper altogether, at {p} euros a piece before discount. How many euros "
            "would one order for both have saved?"
        ),
        (
            "Given a unit price of {p} euros and a reduction of {off}% on every order of no fewer than {m} "
            "{thing}, determine the saving when orders of {k} for {two} and {n} for {one} are merged."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what a joint order saves. Known: orders of {n} and {k} {thing} at {p} each, {off} percent "
                "off an order of {m} or more. Write the cost of an order with its discount, add both single costs, "
                "and subtract the cost of all in one order."
            ),
            """
def cost(pieces):
    full = pieces * {p}
    if pieces >= {m}:
        full = full - full * {off} / 100
    return full
print(round(cost({n}) + cost({k}) - cost({n} + {k}), 2))
""",
        ),
    ),
    reply="The joint order saves {output} euros.",
)
