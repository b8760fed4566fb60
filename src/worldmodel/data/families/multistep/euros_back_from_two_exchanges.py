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
        (
            "{s} {cur} were spent out of what {e} euros, less a fee of {fee} euros, had given at {r} {cur} for "
            "a euro. The others went back at {t} {cur} for a euro, and the fee of {fee} euros was taken off "
            "again. How many euros came back?"
        ),
        (
            "A fee of {fee} euros is taken off the euros at each exchange. On the way back a euro costs {t} "
            "{cur}; on the way out a euro gave {r} {cur}. {who} had {e} euros and spent {s} {cur}. How many "
            "euros does {they} get back?"
        ),
        (
            "On the way home from {land} a euro costs {t} {cur}, while it bought {r} {cur} before. {who} spent "
            "{s} {cur} after exchanging {e} euros. Each of the exchanges took {fee} euros away, once from the "
            "euros paid in and once from the euros paid out. What was paid out?"
        ),
        (
            "How many euros does {who} hold at the end, having exchanged {e} euros, minus {fee} euros charge, "
            "into {cur} at {r} a euro, having paid out {s} {cur} in {land}, and having turned the rest back at "
            "{t} a euro, again minus that charge in euros?"
        ),
        (
            "The bank keeps {fee} euros of the {e} euros that {who} brings. The others become {cur}, {r} for "
            "each. {s} {cur} are used up. For every {t} of those that remain, the bank returns a euro; in the "
            "end it keeps {fee} euros of these as well. Find the euros returned."
        ),
        (
            "got home from {land} with leftover {cur}. spent {s}. had changed {e} euros at {r} a euro after a "
            "{fee} euro fee. changing back its {t} for a euro and then {fee} euros fee again. how many euros "
            "do i get"
        ),
        (
            "At {t} {cur} per euro the leftover of a journey is changed back. The journey took {s} {cur}; the "
            "money for it came from {e} euros at {r} {cur} per euro. Before that rate was applied {fee} euros "
            "were deducted as a fee, and after the change back the same fee was deducted. State the euros left."
        ),
        (
            "If {fee} euros of commission are held back from {e} euros, the others bring {r} {cur} a euro, {s} "
            "{cur} get spent, the unspent ones are worth a euro per {t}, and commission is held back from "
            "those euros too, with how many euros does {who} finish?"
        ),
        (
            '"I\'ll change the {cur} I have left," says {who}. "That makes a euro for {t}, less your {fee} '
            'euros." "When you came you gave me {e} euros, I kept {fee}, and each of the others made {r}," '
            "says the clerk. {s} {cur} had been spent in {land}. How many euros does {who} receive?"
        ),
        (
            "Receipt, going: {e} euros, fee {fee} euros deducted, rate {r} {cur} per euro. Receipt, coming "
            "home: rate {t} {cur} per euro, fee {fee} euros deducted from the result. In between: {s} {cur} "
            "spent. Euros received when home: ?"
        ),
        (
            "Please compute what I get back in euros. {s} {cur} is what I spent in {land}. For changing money "
            "I lose {fee} euros on either side, off what I put in and off what I get. I put in {e} euros. "
            "Going, the rate was {r} {cur} per euro; returning, it was {t} {cur} per euro."
        ),
        (
            "I wonder how many euros will be in my hand. At the counter I give {e} euros, of which {fee} are "
            "kept, and for each other one I get {r} {cur}. I'm going to use {s} of the {cur}. Back here I'll "
            "have to give {t} {cur} for a euro, and {fee} of the euros will be kept once more."
        ),
        (
            "Could you tell {who} the euros that return from {land}? {their:capital} rates: {r} {cur} a euro "
            "when leaving, {t} {cur} a euro when coming home. {their:capital} expenses: {s} {cur}. "
            "{their:capital} fee: {fee} euros each time, off the euros. {their:capital} money at first: {e} "
            "euros."
        ),
        (
            "In {land} {who} paid {s} {cur} for food and beds. The {cur} had been bought with {e} euros: {fee} "
            "euros fee, then {r} {cur} for every euro remaining. Afterwards the {cur} that {they} had not used "
            "were sold, {t} for a euro, and from the proceeds {fee} euros fee went off. What were the net "
            "proceeds in euros?"
        ),
        (
            "You begin with {e} euros. Subtract {fee} euros, multiply by the {r} {cur} that a euro gives, "
            "subtract the {s} {cur} you spend, divide by the {t} {cur} that a euro takes, and subtract {fee} "
            "euros for the second fee. How many euros have you got?"
        ),
        (
            "Given rates of {r} {cur} per euro for buying {cur} and {t} {cur} per euro for selling them, and a "
            "fee of {fee} euros per exchange that reduces the euros, determine what remains, in euros, of {e} "
            "euros after {s} {cur} have been spent in {land}."
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
