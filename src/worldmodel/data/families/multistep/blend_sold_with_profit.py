"""Two sorts are mixed and sold at one price: the profit."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b = draw.integer(3, 30), draw.integer(3, 30)
    p, q = draw.number(2, 8, digits=2), draw.number(2, 8, digits=2)
    price = round(max(p, q) + draw.number(0.5, 4, digits=2), 2)
    one, two, mix = draw.pick(
        ("almonds", "raisins", "trail mix"),
        ("green tea", "mint", "tea blend"),
        ("oats", "dried berries", "muesli"),
        ("arabica", "robusta", "coffee blend"),
    )
    values: dict[str, Value] = {**draw.who(), "a": a, "b": b, "p": f"{p:.2f}", "q": f"{q:.2f}", "price": f"{price:.2f}"}
    answer = round((a + b) * price - a * p - b * q, 2)
    return Case({**values, "one": one, "two": two, "mix": mix, "x": draw.integer(3, 20)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} mixes {a} kg of {one} at {p} euros per kg with {b} kg of {two} at {q} euros per kg and sells "
            "the {mix} at {price} euros per kg. What profit does {they} make?"
        ),
        (
            "How much is earned on a {mix} of {a} kg {one} (€{p} a kilo) and {b} kg {two} (€{q} a kilo) if all of "
            "it is sold for €{price} a kilo?"
        ),
        (
            "A {mix} sells at €{price} per kg. It is made of {one}, {a} kg bought at €{p} per kg, and {two}, {b} "
            "kg bought at €{q} per kg. Find the gain when the whole {mix} is sold."
        ),
        "Bought: {a} kg {one} at {p}, {b} kg {two} at {q} (euros per kg). Mixed and sold at {price} a kg. Profit?",
        (
            "On the market {who} offers {mix} for {price} euros a kilogram. For it {they} bought {b} kilograms of "
            "{two} at {q} euros and {a} kilograms of {one} at {p} euros a kilogram. What remains for {them} once "
            "the last gram is sold?"
        ),
        (
            "i paid {p} a kilo for {a} kilos of {one} and {q} a kilo for {b} kilos of {two}, blended them and got "
            "{price} euros a kilo for the {mix}, what did i make"
        ),
        (
            "The ingredients of a {mix} cost {p} euros per kg ({one}) and {q} euros per kg ({two}). {a} kg of the "
            "former and {b} kg of the latter are blended. Selling it all at {price} euros per kg brings how much "
            "more than was spent?"
        ),
        (
            "Every kilogram of {who}'s {mix} brings in €{price}. For it, {a} kg of {one} had been bought at €{p} "
            "per kilogram and {b} kg of {two} at €{q}. Give {their} profit in euros."
        ),
        (
            "{x} years ago {who} opened a shop. Today {they} blends {a} kg of {one} and {b} kg of {two}, whose "
            "prices are {p} and {q} euros per kg. All the {mix} is sold today at {price} euros per kg. What is "
            "today's profit?"
        ),
        (
            "Work out income minus cost: income from {mix} sold at {price} euros the kilo, cost from {a} kilos of "
            "{one}, {p} euros each, and {b} kilos of {two}, {q} euros each. Nothing is lost in mixing."
        ),
        (
            "A sack of {mix} is worth {price} euros for every kilo in it. Into the sack went {a} kilos of {one}, "
            "for which {who} had paid {p} euros a kilo, and {b} kilos of {two}, for which {they} had paid {q} "
            "euros a kilo. Did {they} gain, and how much?"
        ),
        (
            "What does {who} earn? Buying: {two}, {b} kg, €{q} a kg; {one}, {a} kg, €{p} a kg. Selling: all of it "
            "as {mix}, €{price} a kg."
        ),
    ),
    more=(
        (
            "What profit in euros remains if a {mix} goes for €{price} a kilo and consists of {b} kg of {two}, "
            "bought at €{q} a kilo, and {a} kg of {one}, bought at €{p} a kilo?"
        ),
        (
            "I sell my {mix} at {price} euros per kg, all of it. In it are {a} kg of {one} and {b} kg of "
            "{two}. The {two} cost me {q} euros per kg, the {one} {p} euros per kg. Tell me what I gain."
        ),
        (
            "{mix:capital} | selling price: €{price}/kg | {two}: {b} kg at €{q}/kg | {one}: {a} kg at €{p}/kg "
            "| profit: ?"
        ),
        (
            "Could you work out {who}'s profit? {they:capital} pays {q} euros a kilo for {two} and {p} euros a "
            "kilo for {one}, blends {b} kg of the former with {a} kg of the latter, and gets {price} euros for "
            "each kilo of {mix}."
        ),
        (
            '"I took {b} kilos of {two} and {a} kilos of {one}," says {who}. "A kilo of {two} cost €{q}, a '
            'kilo of {one} €{p}, and every kilo of the {mix} sold for €{price}." How many euros did {they} '
            "make?"
        ),
        (
            "hey if i buy {b} kg {two} for {q} euros a kg and {a} kg {one} for {p} euros a kg, mix it and sell "
            "the whole {mix} for {price} a kg, whats my profit in euros"
        ),
        (
            "When {a} kilograms of {one} and {b} kilograms of {two} have been blended, the {mix} is sold at "
            "{price} euros a kilogram. The purchase prices were {p} and {q} euros a kilogram respectively. "
            "Calculate the profit."
        ),
        (
            "At €{q} a kilo for {two} and €{p} a kilo for {one}, {who} bought {b} kg and {a} kg. The resulting "
            "{mix} was sold completely at €{price} a kilo. I wonder how much more came in than went out."
        ),
        (
            "{who} opened a little shop. The best seller there is a {mix}, sold at {price} euros a kilogram. "
            "Each batch is blended from {a} kilograms of {one} and {b} kilograms of {two}, for which the "
            "dealer charges {p} euros and {q} euros per kilogram, in this order. How many euros of profit does "
            "a batch bring {them}?"
        ),
        (
            "Find the income minus the cost, in euros: the cost is {b} kg of {two} at {q} per kg plus {a} kg "
            "of {one} at {p} per kg, and the income is the weight of the whole {mix} at {price} per kg."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the profit. Known: {a} kg at {p}, {b} kg at {q}, sold at {price} a kg. Add the two costs, "
                "multiply the whole weight by the price, subtract."
            ),
            """
cost = {a} * {p} + {b} * {q}
income = ({a} + {b}) * {price}
print(income - cost)
""",
        ),
    ),
    reply="The profit is {output} euros.",
)
