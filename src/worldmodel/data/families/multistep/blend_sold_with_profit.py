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
        (
            "At {price} euros a kilo a {mix} is sold out. It was made of {two} at {q} euros a kilo, {b} kg of "
            "it, and {one} at {p} euros a kilo, {a} kg of it. What was the profit?"
        ),
        (
            "{q} euros per kg is the cost of {two}, {p} euros per kg the cost of {one}. From {b} kg of {two} "
            "and {a} kg of {one} comes a {mix} sold at {price} euros per kg. How much is gained?"
        ),
        (
            "{b} kg of {two} and {a} kg of {one} are blended to a {mix}. Its selling price is €{price} per kg; "
            "{one} was bought at €{p} per kg and {two} at €{q} per kg. Find the profit in euros."
        ),
        (
            "What is left as profit for {who}, who sells {mix} for {price} euros a kilogram after paying {p} "
            "euros a kilogram for {a} kg of {one} and {q} euros a kilogram for the {b} kg of {two} in it?"
        ),
        (
            "{who} spent €{q} on every kilo of {two} and €{p} on every kilo of {one}. {they:capital} used {b} "
            "kilos of {two} together with {a} kilos of {one}. The whole {mix} went for €{price} a kilo. Work "
            "out {their} gain."
        ),
        (
            "profit? sold all my {mix} at {price} euros a kilo, {one} was {p} a kilo and i used {a} kilos, "
            "{two} was {q} a kilo and i used {b} kilos"
        ),
        (
            "Tell me the gain in euros on a {mix}: sales price {price} a kg; content {one} {a} kg and {two} "
            "{b} kg; purchase price of {two} {q} a kg, of {one} {p} a kg."
        ),
        (
            '"For {price} euros you get a kilo of my {mix}," calls {who}. It takes {b} kg of {two}, bought '
            "for {q} euros a kg, and {a} kg of {one}, bought for {p} euros a kg. If it all gets sold, what "
            "does {who} earn?"
        ),
        (
            "Given purchase prices of €{p} per kg ({one}) and €{q} per kg ({two}), quantities of {a} kg and "
            "{b} kg in the same order, and a selling price of €{price} per kg for the complete {mix}, "
            "determine the profit."
        ),
        (
            "You buy {two} for {q} euros a kg and take {b} kg. You buy {one} for {p} euros a kg and take {a} "
            "kg. You mix both, and for every kg of the {mix} a customer gives you {price} euros. How much have "
            "you made?"
        ),
        (
            "If {one} costs {p} euros per kilogram, the {mix} brings {price} euros per kilogram and {two} "
            "costs {q} euros per kilogram, what profit lies in a blend of {a} kg {one} with {b} kg {two} that "
            "sells completely?"
        ),
        (
            "{mix:capital} was sold by {who} at €{price} a kilogram until nothing was left. The recipe had "
            "been {a} kg of {one} to {b} kg of {two}; a kilogram had cost €{p} for {one} but €{q} for {two}. "
            "By how much did income exceed cost?"
        ),
        (
            "Costs per kg: {two} €{q}, {one} €{p}. Amounts: {two} {b} kg, {one} {a} kg. Income per kg of "
            "{mix}: €{price}. Everything is sold. Profit = ?"
        ),
        (
            "A customer {x} streets away orders all of {who}'s {mix} at {price} euros a kilo. {a} kilos of "
            "{one} are in it, for which {who} gave {p} euros a kilo, besides {b} kilos of {two}, for which "
            "{they} gave {q} euros a kilo. What does {they} gain by the order?"
        ),
        (
            "I wonder if my {mix} pays. I got {two}, {b} kg, at {q} euros per kg, and I got {one}, {a} kg, at "
            "{p} euros per kg. For a kg of the mixed ware I am given {price} euros, and all of it is sold. "
            "Please tell me the profit."
        ),
        (
            "The price of {one}, {p} euros a kilo, and that of {two}, {q} euros a kilo, are known to {who}. "
            "When {they} blends {a} kilos of the first with {b} kilos of the second and sells every kilo of "
            "{mix} for {price} euros, what is the surplus?"
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
