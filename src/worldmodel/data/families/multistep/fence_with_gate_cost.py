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
        (
            "{gp} euros for the gate and {p} euros for each metre of fence: that is what {who} pays. The gate "
            "takes {g} m out of the border of a rectangular {place} that is {w} m wide and {l} m long. What "
            "does it all cost?"
        ),
        (
            "Around a {place}, {w} m by {l} m, goes a fence at {p} euros per metre, except for {g} m where a "
            "gate at {gp} euros stands. Find the cost of both."
        ),
        (
            "What is the price of closing off a {place} completely, with a gate of {g} m for {gp} euros and, "
            "along the rest of the edge, fence for {p} euros per metre? The rectangle has sides of {l} m and "
            "{w} m."
        ),
        (
            "A metre of fence is {p} euros. The rectangle to be fenced, a {place}, has a width of {w} m and a "
            "length of {l} m. In the fence there is a gate: {g} m wide, {gp} euros. How much in total?"
        ),
        (
            "The gate of {who}'s {place} is {g} m wide and cost {gp} euros; it needs no fence. The fence cost "
            "{p} euros a metre and runs along everything else of a rectangle with {l} m and {w} m as its "
            "sides. What did {they} spend?"
        ),
        (
            "fence {p} euros a metre, gate {gp} euros and {g} m wide (no fence there), {place} is {l} m long, "
            "{w} m wide. what do i pay all in all"
        ),
        (
            "Gate: €{gp}. Gate width: {g} m. Rectangle: {w} m by {l} m. Fence, all round but for the gate: "
            "€{p} per m. Total for the {place}: ?"
        ),
        (
            "Tell {who} the cost: {their} {place} is a rectangle, {w} m on the short or long side, {l} m on "
            "the other; {g} m of the border are a gate for {gp} euros; the remaining border is fence for {p} "
            "euros a metre."
        ),
        (
            '"How wide is the gate?" "{g} m, and it costs {gp} euros." "And the {place}?" "{l} m by {w} '
            'm, right-angled." "A metre of fence, then, is {p} euros." What is the sum for fence and gate, '
            "if no fence stands where the gate is?"
        ),
        (
            "I want to surround my rectangular {place}. It measures {w} m in width and {l} m in length. Of the "
            "boundary, {g} m become a gate at a price of {gp} euros, and everything else a fence that is sold "
            "for {p} euros the metre. Please work out the full cost."
        ),
        (
            "If {p} euros are charged per metre of fence, and {gp} euros for a gate that spans {g} m, how many "
            "euros does it take to enclose a {place} with sides of {w} m and {l} m?"
        ),
        (
            "Apart from a gate, {g} m across, the whole perimeter of a rectangular {place} is fenced at €{p} a "
            "metre. The sides are {l} m and {w} m; the gate itself adds €{gp}. State the total."
        ),
        (
            "Could you calculate what {who} will be charged for a gate at {gp} euros and a fence at {p} euros "
            "a metre? They go round a {place} of {l} m times {w} m, and {g} m of the way round is taken up by "
            "the gate."
        ),
        (
            "For the sheep, {who} fences in a {place}. {they:capital} has ordered a gate ({gp} euros, {g} m) "
            "and now orders fence for the remaining border, at {p} euros a metre. The {place} is a rectangle "
            "{w} m wide and {l} m long. What is the cost of gate and fence together?"
        ),
        (
            "Given a rectangular {place} whose boundary, apart from a gate {g} m in width, receives a fence at "
            "{p} euros per metre, determine the total expense if the gate is priced at {gp} euros, the length "
            "is {l} m and the width {w} m."
        ),
        (
            "I wonder how many euros my {place} will swallow. There's the gate, {gp} euros. There's the fence, "
            "{p} euros for a metre, all along two sides of {w} m and two sides of {l} m, but minus the {g} m "
            "that the gate fills."
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
