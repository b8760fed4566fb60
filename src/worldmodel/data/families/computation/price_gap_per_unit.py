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
        (
            "{sign}{large} for {many}, {sign}{small} for {few}: by how much is each {single} cheaper in the "
            "larger lot of {thing}?"
        ),
        (
            "If {large} {coin} buy {many} {thing} and {small} {coin} buy {few}, how many {coin} less does a "
            "{single} cost in the bigger pack?"
        ),
        (
            "How much cheaper is a {single} when {many} {thing} sell for {sign}{large} than when {few} sell "
            "for {sign}{small}?"
        ),
        (
            "The dear way is to pay {sign}{small} and get {few} {thing}. The cheap way is to pay {sign}{large} "
            "and get {many}. What's the difference on one {single}?"
        ),
        (
            "{many} {thing} set you back {sign}{large}; for {few} you spend {sign}{small}. State how much each "
            "{single} is cheaper in the first case."
        ),
        (
            "big pack {sign}{large} ({many} {thing}), small pack {sign}{small} ({few}). how much do i save per "
            "{single} with the big one"
        ),
        (
            "For {sign}{small}, the kiosk sells {few} {thing}; for {sign}{large}, the supermarket sells "
            "{many}. By what amount is the supermarket's price for a {single} lower?"
        ),
        (
            "Please find the saving per {single}: the market asks {large} {coin} for a lot of {many} {thing}, "
            "the shop asks {small} {coin} for a lot of {few}."
        ),
        (
            '"At {sign}{large} I\'ll give you {many} {thing}," says one trader. "At {sign}{small} I\'ll give '
            'you {few}," says another, who is the dearer. How much more does the other take for a {single}?'
        ),
        (
            "Price list, {thing}: {many} for {sign}{large}; {few} for {sign}{small}. How much less for each "
            "{single} if you take {many}?"
        ),
        (
            "I paid {sign}{small} and my sister paid {sign}{large}. I got {few} {thing}, but she got {many}. "
            "How much less did she pay for a {single} than I did?"
        ),
        (
            "Could you compare unit prices? A large carton holds {many} {thing} and costs {sign}{large}, a "
            "small carton holds {few} and costs {sign}{small}. I need the amount by which a {single} in the "
            "large carton is cheaper."
        ),
        (
            "When {few} {thing} cost {small} {coin} and a set of {many} costs {large} {coin}, what price "
            "advantage does every {single} of the set have?"
        ),
        (
            "A club wanted {thing}. It could have bought them by the {few}, each time for {sign}{small}; it "
            "bought them by the {many}, for {sign}{large}. Work out what it saved on each {single}."
        ),
        (
            "Given the offers of {many} {thing} at {sign}{large} and {few} at {sign}{small}, determine the "
            "excess of the latter's price per {single} over the former's."
        ),
        (
            "I wonder how much there is to gain on a {single}: {sign}{large} is charged when you take {many} "
            "{thing}, {sign}{small} when you take just {few}."
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
