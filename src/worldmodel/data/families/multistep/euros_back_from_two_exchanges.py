"""Money is changed at one rate, partly spent, and changed back at another, with a fee each time: the euros returned."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    land, money, low, high = draw.pick(
        ("Switzerland", "Swiss francs", 0.92, 0.98),
        ("Denmark", "Danish kroner", 7.2, 7.5),
        ("Poland", "Polish zloty", 4.1, 4.5),
        ("Norway", "Norwegian kroner", 11, 12),
        ("Japan", "Japanese yen", 145, 165),
        ("Hungary", "Hungarian forints", 370, 400),
        ("the Czech Republic", "Czech crowns", 23.5, 25.5),
    )
    rate = draw.number(low, high, digits=2)
    back = round(rate * draw.number(1.03, 1.09, digits=3), 2)
    result = 0.005
    while not 0.01 < (100 * result + 0.5) % 1 < 0.99:  # no half cents
        euros, fee = draw.integer(200, 900, 10), draw.integer(2, 6)
        got = (euros - fee) * rate
        spent = int(got * draw.number(0.35, 0.8, digits=2))
        result = (got - spent) / back - fee
    values: dict[str, Value] = {"e": euros, "fee": fee, "s": spent, "cur": money, "land": land}
    values |= {"r": f"{rate:.2f}", "t": f"{back:.2f}", "x": draw.integer(8, 20)}
    return Case({**values, **draw.who()}, round(result, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "Before a trip to {land}, {who} changes {e} euros at {r} {cur} per euro; the bank first keeps a fee of "
            "{fee} euros. {they:capital} spends {s} {cur} and changes the rest back at {t} {cur} per euro, after "
            "which the same fee is kept once more. How many euros does {they} get back?"
        ),
        (
            "How many euros come back from a journey for which {e} euros were exchanged at {r} {cur} to the euro, "
            "if {s} {cur} were spent, the remainder was exchanged at {t} {cur} to the euro, and {fee} euros were "
            "charged each time, first before and later after the exchange?"
        ),
        (
            "Out: {e} euros less {fee} euros fee, at {r} {cur} a euro. Spent: {s} {cur}. Back: the rest at {t} "
            "{cur} a euro, less the same fee. Euros in hand?"
        ),
        (
            "The desk at the airport charges {fee:words} euros whenever it changes money. It gives {r} {cur} for a "
            "euro but wants {t} {cur} for a euro that it hands out. {who} brings {e} euros, from which the fee is "
            "taken, and later brings back what {s} {cur} of spending have left. What does {they} receive, the "
            "second fee being taken off too?"
        ),
        (
            "changed {e} euros, {fee} off as a fee, got {r} {cur} for each euro, spent {s} of those, changed the "
            "leftovers back at {t} {cur} for a euro and they took the same fee off again, so what euros did i end "
            "up with"
        ),
        (
            "If a euro buys {r} {cur} on the way out and costs {t} {cur} on the way home, and {fee} euros are kept "
            "from the euro side of every exchange, how many of {who}'s {e} euros return when {they} spends {s} "
            "{cur} in {land}?"
        ),
        (
            "{who} spent {x} days in {land} and, all in all, {s} {cur}. {they:capital} had exchanged {e} euros "
            "minus a fee of {fee} euros at a rate of {r}; the unspent money was turned into euros at a rate of {t}, "
            "both rates in {cur} per euro, and from these euros the fee was taken once more. Find what {they} was "
            "paid out."
        ),
        (
            '"Give me {cur} for these {e} euros," says {who}. "We keep {fee} euros and give you {r} for each of the '
            'others," is the answer. After {s} {cur} have been spent, the same counter takes the remaining ones at '
            "{t} for a euro and again keeps its fee from the result. What is {who} left with in euros?"
        ),
        (
            "Calculate the amount in euros after both exchanges: {e} euros less {fee} are converted at {r} {cur} "
            "per euro, {s} {cur} are taken away, the remainder is converted back at {t} {cur} per euro, and the "
            "same {fee} euros are deducted again."
        ),
        (
            "From {land} {who} comes home with some {cur}. {they:capital} had bought them with {e} euros, of which "
            "{fee} were a fee, for {r} {cur} to the euro, and {s} {cur} are gone. At home the rate is {t} {cur} to "
            "the euro and once again the fee is deducted from the euros. How many euros is the leftover worth to "
            "{them}?"
        ),
    ),
    more=(
        (
            "I gave the bank {e} euros. It deducted {fee} euros and gave me {r} {cur} for every euro that was left. "
            "In {land} I paid {s} {cur} for everything. Now the bank takes the remaining {cur}, gives me a euro for "
            "every {t} of them, and deducts its {fee} euros from that. What do I get?"
        ),
        (
            "{s} {cur} is what a stay in {land} cost {who}. Beforehand {they} had turned {e} euros into {cur} ({r} "
            "per euro, with {fee} euros held back as commission); afterwards {they} turned what remained into euros "
            "({t} per euro, with as much commission held back again). State the euros that {they} got at the end."
        ),
        (
            "Start: {e} euros. Commission: {fee} euros, taken off the euros before going and after coming back. "
            "Selling rate: {r} {cur} per euro. Expenses abroad: {s} {cur}. Buying-back rate: {t} {cur} per euro. "
            "Euros at the end: ?"
        ),
        (
            "Two rates are on the board: whoever comes with euros is given {r} {cur} for each, whoever comes with "
            "{cur} is given a euro for each {t}. Every customer pays {fee} euros, taken off the euro side. {who} "
            "first comes with {e} euros and, having spent {s} {cur}, comes again with the rest. How many euros are "
            "handed to {them} the second time?"
        ),
        (
            "A class of {x} pupils, off to {land}, changes {e} euros from its kitty. Of this, {fee:words} euros are "
            "the bank's charge, and for each other euro there are {r} {cur}. The class uses {s} {cur}. What remains "
            "is changed at {t} {cur} to the euro, minus the charge as before. What goes back into the kitty?"
        ),
        (
            "Could you work out my leftover euros? I started with {e}, the fee was {fee} euros each time I changed "
            "money, I was given {r} {cur} per euro, I spent {s} {cur}, and going back I had to give {t} {cur} per "
            "euro. The fee came off before the first change and after the last one."
        ),
        (
            "Suppose {who} exchanges {e} euros for {cur}, losing {fee} euros to the cashier before a rate of {r} "
            "per euro is applied. Suppose {they} then spends {s} {cur} and exchanges the rest at {t} per euro, "
            "losing {fee} euros of what comes out. How many euros does that make?"
        ),
        (
            "euros back? {e} euros in, fee {fee} off, rate {r} {cur} per euro, {s} {cur} spent in {land}, whats "
            "left goes back at {t} {cur} for one euro, fee off again"
        ),
        (
            "The {x} hours of travel to {land} gave {who} time to compute. {e} euros had become {cur} at {r} to the "
            "euro, after {fee} euros were withheld. Of these {cur}, {s} would be needed. The others would become "
            "euros again at {t} to the euro, with {fee} euros withheld from them. How many euros did {they} expect "
            "to hold in the end?"
        ),
        (
            "When the rate was {r} {cur} per euro, {who} exchanged {e} euros; when it had moved to {t} {cur} per "
            "euro, {they} exchanged back everything except the {s} {cur} spent in between. A fee of {fee} euros was "
            "due on both occasions, at first out of the {e} euros and later out of the euros received. How many "
            "euros did {they} finally have?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the euros that come back. Known: {e} euros, a fee of {fee} each time, {r} {cur} a euro, {s} "
                "spent, {t} {cur} a euro on the way back. Take off the fee, multiply by the first rate, subtract "
                "what was spent, divide by the second rate, take off the fee again."
            ),
            """
money = ({e} - {fee}) * {r}
rest = money - {s}
print(round(rest / {t} - {fee}, 2))
""",
        ),
    ),
    reply="{output} euros come back.",
)
