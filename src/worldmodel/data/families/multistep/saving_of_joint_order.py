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
