"""Two offers of different size: how much cheaper one unit is in the better one."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    few, low = draw.integer(2, 6), draw.integer(20, 200)
    many, gap = few + draw.integer(2, 10), draw.integer(3, 60)
    thing, single = draw.pick(
        ("rolls of tape", "roll"),
        ("bottles of juice", "bottle"),
        ("bars of soap", "bar"),
        ("tins of paint", "tin"),
        ("bags of rice", "bag"),
        ("pairs of gloves", "pair"),
    )
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "few": few,
        "many": many,
        "small": f"{few * (low + gap) / 100:.2f}",
        "large": f"{many * low / 100:.2f}",
    }
    return Case(
        {**values, "thing": thing, "single": single, "sign": sign, "coin": coin, "x": draw.integer(3, 30)}, gap / 100
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{few} {thing} cost {sign}{small}; a big pack of {many} costs {sign}{large}. How much cheaper is one "
            "{single} in the big pack?"
        ),
        (
            "How much is saved on each {single} by buying {many} {thing} for {sign}{large} rather than {few} for "
            "{sign}{small}?"
        ),
        (
            "Shop A sells {few} {thing} at {small} {coin}, shop B {many} at {large} {coin}. Find the difference in "
            "price per {single}, A minus B."
        ),
        (
            "A pack of {many} {thing} is {sign}{large}. A pack of {few} is {sign}{small}. Per {single}, the larger "
            "one is cheaper: by how much?"
        ),
        (
            "Compare: {sign}{small} for {few} {thing}, {sign}{large} for {many}. What is the gap in the price of one "
            "{single}?"
        ),
        (
            "Per {single}, what does one pay less with {many:words} {thing} at {sign}{large} than with {few} at "
            "{sign}{small}?"
        ),
        (
            "{few} {thing} are {sign}{small} here but over there its {many} for {sign}{large}, how much less is that "
            "for each {single}"
        ),
        (
            "The small offer has {few} {thing} for {small} {coin} and the large offer {many} for {large} {coin}. "
            "Work out the two unit prices and subtract the lower from the higher."
        ),
        (
            'In an aisle {x} metres long hang two signs: "{few} {thing} {sign}{small}" and "{many} {thing} '
            '{sign}{large}". By how much does the price of one {single} differ?'
        ),
        (
            "If {single} by {single} the {few} {thing} for {sign}{small} are dearer than the {many} for "
            "{sign}{large}, how much dearer is each?"
        ),
        (
            "What would I save per {single}, taking {many} {thing} together ({sign}{large}) in place of only {few} "
            "({sign}{small})?"
        ),
        (
            "A shopper walks {x} minutes to a store where {many} {thing} cost {sign}{large}. The corner shop wants "
            "{sign}{small} for {few}. What does the walk save on every {single}?"
        ),
    ),
    more=(
        (
            "If {few} {thing} come to {sign}{small} and {many} come to {sign}{large}, by how much does the "
            "price per {single} fall with the bigger purchase?"
        ),
        (
            "I could pay {sign}{large} for {many} {thing}, or else {sign}{small} for {few}. How much less "
            "would a {single} cost me in the larger deal?"
        ),
        (
            "{thing:capital}: pack of {few}, {sign}{small}; pack of {many}, {sign}{large}. Saving per {single} "
            "with the big pack?"
        ),
        (
            "Could you tell me how much dearer a {single} is when {sign}{small} buys {few} {thing} than when "
            "{sign}{large} buys {many}?"
        ),
        (
            "For {small} {coin} you get {few} {thing}. For {large} {coin} you get {many}. Please work out what "
            "you save on a single {single} by taking the larger lot."
        ),
        (
            '"Take {many} {thing} for {sign}{large}," the seller calls, "then each {single} is cheaper than '
            'at {sign}{small} for {few}!" How much cheaper is each?'
        ),
        (
            "hey its {sign}{large} for the {many} pack of {thing} and {sign}{small} for the {few} pack, whats "
            "the difference per {single}"
        ),
        (
            "Given that a wholesaler charges {large} {coin} for {many} {thing}, while a corner shop charges "
            "{small} {coin} for {few}, find how far the wholesaler's price per {single} lies below the corner "
            "shop's."
        ),
        (
            "I wonder what a buyer gains on each {single} who pays {sign}{large} and carries home {many} "
            "{thing}, compared with a buyer who pays {sign}{small} and carries home {few}."
        ),
        (
            "About {x} days ago {few} {thing} were bought for {sign}{small}. Today {many} were bought for "
            "{sign}{large}, a better price per {single}. State the drop in the price of a {single}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how much cheaper one {single} is. Known: {few} for {small}, {many} for {large}. Divide each "
                "price by its count, then subtract."
            ),
            """
v1 = {small} / {few}
v2 = {large} / {many}
print(v1 - v2)
""",
        ),
    ),
    reply="One {single} is {sign}{output} cheaper.",
)
