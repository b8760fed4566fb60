"""The fence around a rectangle, less a gate, at a price per metre, plus the gate."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    long, wide, gate = draw.integer(12, 60), draw.integer(6, 40), draw.pick(2, 3, 4)
    price, gate_price = draw.integer(8, 45), draw.integer(60, 300, 10)
    place = draw.pick("meadow", "vegetable garden", "playground", "paddock", "building site", "dog run")
    values: dict[str, Value] = {
        "l": long,
        "w": wide,
        "g": gate,
        "p": price,
        "gp": gate_price,
        "place": place,
        **draw.who(),
    }
    return Case({**values, "x": draw.integer(3, 30)}, (2 * (long + wide) - gate) * price + gate_price)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A rectangular {place} is {l} m long and {w} m wide. A fence goes around it except for a gate of {g} "
            "m. The fence costs €{p} per metre and the gate €{gp}. What does everything cost?"
        ),
        (
            "How much must {who} pay to enclose a {place} of {l} m by {w} m, if one metre of fence is {p} euros "
            "and a gate, {g} m wide, is {gp} euros?"
        ),
        (
            "Fencing is sold at {p} euros a meter. {who} needs it for a {place} with sides of {l} m and {w} m, but "
            "not where the gate is; the gate takes up {g} m and its price is {gp} euros. Find the total."
        ),
        "{place:capital}, rectangle {l} m x {w} m. Gate: {g} m, €{gp}. Fence: €{p}/m. Total cost?",
        (
            "One opening of {g} m in the fence around a {place} is closed by a gate for {gp} euros. The {place} "
            "has right angles, length {l} m, width {w} m. Each meter of fence adds {p} euros. Compute the bill."
        ),
        (
            "whats the price for fencing in my {place}, {l} by {w} meters, {p} euros a meter, theres a {g} meter "
            "gate in it that costs {gp} euros extra and needs no fence"
        ),
        (
            "The gate alone costs {who} {gp} euros and fills {g} m of the border of a rectangular {place}. The "
            "rest of the border gets a fence at {p} euros the metre. Two sides measure {l} m, the other two {w} m. "
            "How many euros is that altogether?"
        ),
        (
            "{who} walks around {their} {place}: {l} metres, a corner, {w} metres, a corner, and the same once "
            "more. Along the whole way a fence is to stand, apart from {g} metres for a gate. The gate is €{gp}, "
            "the fence €{p} for each metre. What is the whole expense?"
        ),
        (
            "A {place}, {x} km from the village, must be fenced. It is {w} m broad and {l} m long. Since {g} m of "
            "its edge are taken by a gate at €{gp}, less fence is needed; that fence costs €{p} a metre. State the "
            "sum to be paid for gate and fence."
        ),
        (
            "What would a fence with a gate cost for a {place}? Use these figures: gate {g} m and {gp} euros; "
            "fence {p} euros per metre; sides {l} m and {w} m, meeting at right angles."
        ),
        (
            "Both long sides of {who}'s {place} have {l} m, both short sides {w} m. {they:capital} gets an offer: "
            "fence {p} euros for each meter of the border that is not gate; gate, {g} m, {gp} euros. What is the "
            "offer's total?"
        ),
        (
            "The border of a rectangle is twice its length plus twice its width. For a {place} of {l} m and {w} m, "
            "{g} m of it become a gate (€{gp}) and the others a fence (€{p} per m). How much money is needed?"
        ),
    ),
    more=(
        (
            "{gp} euros is the price of a gate that is {g} m wide; {p} euros is the price of a metre of fence. "
            "{who} closes off a {place}, {w} m by {l} m, with the gate and, everywhere else, the fence. How "
            "much is that altogether?"
        ),
        (
            "A rectangular {place} has a length of {l} m and a width of {w} m. A gate for €{gp} spans {g} m of "
            "its edge. All the rest of the edge is fenced at €{p} a metre. What are the total costs?"
        ),
        (
            "Tell me what {who} pays in all: fence at €{p} per metre all around a {place} of {w} m times {l} "
            "m, except for the {g} m of a gate, and €{gp} for this gate."
        ),
        (
            "At {p} euros per meter of fence and {gp} euros for a gate, what does it cost to surround a "
            "{place} that is {l} m long and {w} m wide, given that the gate replaces {g} m of fence?"
        ),
        (
            "Order for a {place}. Gate: width {g} m, price €{gp}. Sides: {w} m and {l} m, rectangular. Fence "
            "for the remaining border: €{p} a metre. Amount of the order: ?"
        ),
        (
            "my {place} is {w} m by {l} m and i want a fence all round, with a gate in it thats {g} m wide. "
            "gate is {gp} euros, fence is {p} euros a meter. total?"
        ),
        (
            '"A metre of fence is {p} euros," says the dealer. "And the gate?" asks {who}. "{gp} euros, '
            'and it saves you {g} metres of fence." The {place} has the shape of a rectangle, {l} metres by '
            "{w} metres. What does {who} pay for everything?"
        ),
        (
            "If a gate fills {g} m of the boundary of a {w} m wide and {l} m long {place}, how much do the "
            "fence for the remaining boundary, at {p} euros a metre, and the gate, at {gp} euros, cost "
            "together?"
        ),
        (
            "Could you work out the sum for me? Around my rectangular {place} with sides {l} m and {w} m goes "
            "a fence at {p} euros for every metre; just where the gate is, over {g} m, no fence is needed. The "
            "gate is charged separately at {gp} euros."
        ),
        (
            "The goats keep getting out, so {who} has decided to enclose the whole {place}. Two of its sides "
            "are {w} m long, the others {l} m. {they:capital} buys a gate of {g} m for €{gp} and then as many "
            "metres of fence as the border still needs, for €{p} each. How much money does {they} spend?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost of fence and gate. Known: sides {l} m and {w} m, gate of {g} m for {gp}, fence {p} "
                "a metre. Find the perimeter, take off the gate, multiply by the price, add the gate."
            ),
            """
around = 2 * ({l} + {w})
fence = (around - {g}) * {p}
print(fence + {gp})
""",
        ),
    ),
    reply="It costs {output} euros.",
)
