"""Two orders with the same number of one thing: the price of that thing."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    same, n, m = draw.integer(2, 5), draw.integer(1, 3), draw.integer(5, 8)
    n += 1
    price, other = draw.integer(3, 15), draw.integer(2, 9)
    one, two, place = draw.pick(
        ("teas", "scones", "café"),
        ("brushes", "tubes of paint", "art shop"),
        ("salads", "soups", "canteen"),
        ("notebooks", "markers", "stationer's"),
        ("cactuses", "pots", "garden shop"),
    )
    p, q = draw.people(2)
    values: dict[str, Value] = {
        "same": same,
        "n": n,
        "m": m,
        "s": same * price + n * other,
        "t": same * price + m * other,
    }
    return Case({**values, "one": one, "two": two, "place": place, "p": p, "q": q, "x": draw.integer(2, 40)}, price)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a {place} {p} pays ${s} for {same} {one} and {n} {two}. {q} pays ${t} for {same} {one} and {m} "
            "{two}. What does one of the {one} cost?"
        ),
        (
            "What is the price of one of the {one} if {same} of them with {n} {two} come to ${s}, and {same} of "
            "them with {m} {two} come to ${t}?"
        ),
        (
            "{q} took as many {one} as {p}, namely {same}, but {m} {two} where {p} took {n}. The bills were {t} "
            "dollars for {q} and {s} dollars for {p}. Find the price of a single one of the {one}."
        ),
        "{same} {one} + {n} {two} = ${s}. {same} {one} + {m} {two} = ${t}. One of the {one} = ?",
        (
            "Two bills lie on a table of the {place}. One says {same} {one}, {n} {two}, ${s}. The other says "
            "{same} {one}, {m} {two}, ${t}. Nobody remembers the prices. How much is one of the {one}?"
        ),
        (
            "{p} got {same} {one} and {n} {two} for {s} dollars, i got {same} {one} and {m} {two} for {t}, so what "
            "are they charging for one of the {one}"
        ),
        (
            "With {n} {two}, {same} {one} cost ${s}; with {m} {two} in place of {n}, they cost ${t}. First find "
            "what one of the {two} costs, then say what one of the {one} does."
        ),
        (
            "At table {x}, {p} and {q} compare. Both had {same} {one}. {p} had {n} {two} as well and paid {s} "
            "dollars; {q} had {m} {two} as well and paid {t} dollars. Work out the price of each of the {one}."
        ),
        (
            "The {place} has no price list. But {t} dollars were paid for {m} {two} and {same} {one}, and {s} "
            "dollars for {n} {two} and {same} {one}. Which price do the {one} have, for one?"
        ),
        (
            "The only difference between two orders is the number of {two}: {n} in the order for ${s}, {m} in the "
            "order for ${t}. In both are {same} {one}. How many dollars does a single one of these {one} cost?"
        ),
        (
            '"You paid {t} dollars, I paid {s}, and yet we both bought {same} {one}," {p} tells {q}. "That is '
            'because you have {m} {two} and I have {n}." What is the price of one of the {one}?'
        ),
        (
            "Solve for the price of one of the {one}: an order of {same} of them and {m} {two} costs ${t}, while "
            "an order of {same} of them and {n} {two} costs ${s}."
        ),
    ),
    more=(
        (
            "${t} buys {same} {one} and {m} {two} at the {place}; ${s} buys {same} {one} and {n} {two}. What "
            "does each of the {one} cost?"
        ),
        (
            "{p} took {m} {two} and {same} {one} and was charged ${t}. {q} took {n} {two} and {same} {one} and "
            "was charged ${s}. How many dollars is one of the {one}?"
        ),
        (
            "Tell me the price per piece of the {one}, knowing that {n} {two} plus {same} {one} are ${s} and "
            "that {m} {two} plus {same} {one} are ${t}."
        ),
        (
            "How much are the {one} apiece if adding {n} {two} to {same} of them gives a bill of {s} dollars, "
            "whereas adding {m} {two} to {same} of them gives a bill of {t} dollars?"
        ),
        (
            "Receipt A: {n} {two}, {same} {one}, sum ${s}. Receipt B: {m} {two}, {same} {one}, sum ${t}. Price "
            "of one of the {one}: ?"
        ),
        (
            "so i paid {t} dollars for {same} {one} and {m} {two} and last week it was {s} dollars for {same} "
            "{one} and {n} {two}, same prices. how much is it for each of the {one}?"
        ),
        (
            '"For {same} {one} and {n} {two} I paid ${s}," says {q}. "With {m} {two} instead, and just as '
            'many {one}, it was ${t} for me," says {p}. Find the cost of a single one of the {one}.'
        ),
        (
            "Could you work out what the {place} charges for one of the {one}? A bill of ${s} lists {n} {two} "
            "and {same} {one}; a bill of ${t} lists {m} {two} and {same} {one}."
        ),
        (
            "The labels have fallen off in the {place}. All that {p} remembers is this: {same} {one} together "
            "with {m} {two} came to {t} dollars, and {same} {one} together with {n} {two} came to {s} dollars. "
            "What is the price of one of the {one}?"
        ),
        (
            "Let the {one} have a fixed price and the {two} too. An order of {same} {one} with {n} {two} "
            "amounts to ${s}. When the number of {two} is changed to {m} and that of the {one} is kept at "
            "{same}, the order amounts to ${t}. Determine the price for each of the {one}."
        ),
        (
            "${t} for {m} {two} and {same} {one}, but only ${s} for {n} {two} and {same} {one}: what is the "
            "price of one of the {one}?"
        ),
        (
            "With {same} {one} in both, one order has {m} {two} and costs ${t}, the other has {n} {two} and "
            "costs ${s}. How much is one of the {one}?"
        ),
        (
            "At the {place}, ${s} was charged for {n} {two} with {same} {one}. For {m} {two} with {same} "
            "{one}, ${t} was charged. Find what one of the {one} costs."
        ),
        (
            "{m} {two} and {same} {one} make {t} dollars. {n} {two} and {same} {one} make {s} dollars. What "
            "does a single one of the {one} make?"
        ),
        (
            "If you pay {t} dollars at the {place} for {same} {one} along with {m} {two}, and would have paid "
            "{s} dollars for {same} {one} along with {n} {two}, what do you pay for each of the {one}?"
        ),
        (
            "I took {same} {one} and {m} {two} and gave {t} dollars. Then a friend took {same} {one} and {n} "
            "{two} and gave {s} dollars. Please work out what one of the {one} costs."
        ),
        (
            "{q} pays ${t}, {p} pays ${s}. {q} has {m} {two}, {p} has {n} {two}. Either of them has {same} "
            "{one} too. What are the {one} apiece?"
        ),
        (
            "How many dollars is each of the {one} when a bill of ${t} is for {m} {two} and {same} {one}, and "
            "taking just {n} {two} with the same {same} {one} brings the bill to ${s}?"
        ),
        (
            "Price of one of the {one} = ? | order A: ${t}, {same} {one}, {m} {two} | order B: ${s}, {same} "
            "{one}, {n} {two}"
        ),
        (
            '"{same} {one} and {m} {two}, {t} dollars," calls the cashier of the {place}. "{same} {one} and '
            '{n} {two}, {s} dollars," she calls next. What is a single one of the {one} sold for?'
        ),
        (
            "got {m} {two} and {same} {one} for {t} bucks, my sister got {n} {two} and {same} {one} for {s}. "
            "what does one of the {one} cost?"
        ),
        (
            "Going from {n} {two} to {m} {two} raises the bill from ${s} to ${t}, because the {same} {one} on "
            "it stay the same. Tell me the price of one of these {one}."
        ),
        (
            "Given two purchases at the {place}, the dearer at ${t} with {m} {two}, the cheaper at ${s} with "
            "{n} {two}, and {same} {one} in each, determine the price of one of the {one}."
        ),
        (
            "When {n} {two} are bought, {same} {one} and they cost ${s} together. When {m} {two} are bought, "
            "{same} {one} and they cost ${t} together. How much money goes for one of the {one}?"
        ),
        (
            "{p} has lost the price list of the {place}. On an old slip stands ${t} for {same} {one} and {m} "
            "{two}; on another slip stands ${s} for {n} {two} and {same} {one}. How dear is one of the {one}?"
        ),
        (
            "I wonder what they ask for one of the {one}. {q} was there and paid {s} dollars for {same} of "
            "them and {n} {two}; {p} was there and paid {t} dollars for {same} of them and {m} {two}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the price of one of the {one}. Known: {same} with {n} {two} cost {s}, {same} with {m} {two} "
                "cost {t}. The difference gives the price of one of the {two}; take {n} of those off the first "
                "order, divide by {same}."
            ),
            """
each = ({t} - {s}) / ({m} - {n})
rest = {s} - {n} * each
print(rest / {same})
""",
        ),
    ),
    reply="It costs ${output}.",
)
