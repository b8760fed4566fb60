"""Money is changed at a told rate, and a fee in percent is kept."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    home, one, new, low, high = draw.pick(
        ("pounds", "pound", "euros", 110, 120),
        ("dollars", "dollar", "euros", 84, 96),
        ("euros", "euro", "dollars", 104, 119),
        ("pounds", "pound", "dollars", 120, 136),
        ("euros", "euro", "Swiss francs", 92, 99),
        ("euros", "euro", "Polish zloty", 420, 455),
        ("pounds", "pound", "Swedish kronor", 1270, 1390),
    )
    fee = draw.integer(2, 5)
    amount, rate = draw.integer(100, 2000, 50 if fee % 2 == 0 else 100), draw.integer(low, high)
    values: dict[str, Value] = {"home": home, "one": one, "new": new, "amount": amount, "rate": rate / 100, "fee": fee}
    return Case({**draw.who(), **values, "x": draw.integer(3, 14)}, amount * rate * (100 - fee) / 10_000)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} changes {amount} {home} into {new}. Each {one} is worth {rate} {new}, and the bank keeps {fee}% "
            "of the result. How much does {who} receive?"
        ),
        (
            "How many {new} are paid out for {amount} {home} at a rate of {rate}, if a fee of {fee} percent is "
            "taken from the {new}?"
        ),
        "At the airport every {one} brings {rate} {new}, less a fee of {fee}%. What do {amount} {home} bring?",
        "{amount} {home} into {new}. Rate {rate}. Fee {fee}% of the sum. Paid out?",
        (
            "changing {amount} {home}, they give {rate} {new} for one but take {fee}% off at the end, what do i get "
            "in {new}"
        ),
        (
            "A traveller puts {amount} {home} on the counter. The board says {rate} {new} to the {one}; in small "
            "print it says that {fee}% is held back. Find the amount in {new} that crosses the counter."
        ),
        (
            "If {rate} {new} are given for each {one} and {fee}% of everything is kept as commission, what is left "
            "of {amount} {home} after the exchange?"
        ),
        (
            "Before a trip of {x} days, {who} exchanges {amount} {home}. One {one} buys {rate} {new}, but {their} "
            "bank charges {fee}% of what it pays. How many {new} does {who} take along?"
        ),
        "Multiply {amount} {home} by {rate} to get {new}, then deduct a charge of {fee} percent. What remains?",
        (
            '"For {amount} {home} I can offer you {new} at {rate} to the {one}, minus {fee}% for the house," says '
            "the clerk. How many {new} is the offer worth?"
        ),
    ),
    more=(
        (
            "Tell me how many {new} come out when {amount} {home} go in: the rate is {rate} {new} per {one}, the "
            "fee {fee}% of the changed sum."
        ),
        (
            "The fee at this office is {fee}%, taken off after changing. It buys {home} at {rate} {new} apiece. "
            "{who} comes with {amount} {home}. With how many {new} does {they} leave?"
        ),
        (
            "Exchange slip. Given: {amount} {home}. Rate: {rate} {new} for one {one}. Commission: {fee}%. To be "
            "paid in {new}: ?"
        ),
        (
            "I am going abroad and need {new}. My {amount} {home} are changed at {rate} per {one}, and of the {new} "
            "I lose {fee}% to the bank. What can I spend there?"
        ),
        (
            "Could you work out what arrives? A firm transfers {amount} {home}; on the way they become {new}, "
            "{rate} for each {one}, and {fee:words} percent of these are deducted."
        ),
        (
            "{fee}% of the {new} that a customer ought to get are kept by the machine. The customer feeds it with "
            "{amount} {home} while the rate stands at {rate}. How many {new} does it pay out?"
        ),
        "got {amount} {home}, rate {rate}, fee {fee} percent, so how much in {new} will it be",
        (
            "In line behind {x} other people, {who} sees the rate on the screen: {rate} {new} to the {one}. {fee}% "
            "goes to the exchange office. What will {they} be handed for {amount} {home}?"
        ),
        (
            "Without any charge, one {one} would fetch {rate} {new}. With the charge of {fee}%, what do you really "
            "get in {new} for {amount} {home}?"
        ),
        (
            "A collector sells {x} coins for {amount} {home} at a fair and has the money changed. {rate} {new} "
            "stand against each {one}, yet {fee}% is lost in fees. Determine the {new} that the collector brings "
            "home."
        ),
        (
            "A fee of {fee}%, a rate of {rate} {new} per {one}, and {amount} {home} to change: what is paid "
            "out in {new}?"
        ),
        (
            "{rate} {new} for a {one}, but {fee}% of the {new} are kept. {who} hands over {amount} {home}. How "
            "many {new} come back?"
        ),
        (
            "How many {new} does {who} get for {amount} {home}, when the bank keeps {fee} percent of the {new} "
            "and counts {rate} of them for a {one}?"
        ),
        (
            "On {amount} {home}, changed into {new} at {rate} each, a commission of {fee}% is taken from the "
            "result. Find what is left."
        ),
        (
            "Fee: {fee}% of the changed sum. Sum to change: {amount} {home}. Rate: {rate} {new} per {one}. "
            "Pay-out in {new}: ?"
        ),
        (
            "I gave the clerk {amount} {home}. The clerk took {fee}% of the {new} as a fee and used a rate of "
            "{rate} {new} per {one}. What did I receive in {new}?"
        ),
        (
            "If the fee, {fee}% of the {new}, is deducted at the end, and a {one} is worth {rate} {new}, what "
            "do you get for {amount} {home}?"
        ),
        (
            "After a deduction of {fee}% from the exchanged money, how many {new} are there for {amount} "
            "{home}, each at {rate} {new}?"
        ),
        (
            '"We keep {fee} percent," warns the sign. Below it stands: {rate} {new} for a {one}. Work out '
            "how many {new} {who} is given for {amount} {home}."
        ),
        (
            "need {new}, got {amount} {home}. bank takes {fee}% off the {new}, one {one} is {rate}. how many "
            "do i end up with"
        ),
        (
            "Could you tell {who} how many {new} to expect? The bank gives {rate} for a {one} and withholds "
            "{fee}% of the total; {they} brings {amount} {home}."
        ),
        (
            "{who} has {amount} {home} left in {their} purse and wants {new} for them. The office offers "
            "{rate} {new} for each {one}, then subtracts {fee} percent. Tell me what {they} takes away."
        ),
        (
            "For a trip of {x} days, a family changes {amount} {home} into {new}. The fee of {fee}% is taken "
            "out of the {new}, which are counted at {rate} to the {one}. How many {new} does the family hold "
            "in the end?"
        ),
        (
            "Given a rate of {rate} {new} to the {one} and a charge of {fee}% on the {new} obtained, calculate "
            "the pay-out for {amount} {home}."
        ),
        (
            "Please turn {amount} {home} into {new}; every {one} makes {rate}, and of the result {fee}% are "
            "lost as a charge. How many remain?"
        ),
        (
            "The machine at the station swallows {amount} {home}. It reckons {rate} {new} for every {one} and "
            "keeps {fee}% of the {new} for itself. Determine how many it spits out."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {new} paid out. Known: {amount} {home}, {rate} {new} for each, a fee of {fee} percent. "
                "Multiply by the rate, then take off the fee."
            ),
            """
changed = {amount} * {rate}
print(round(changed - changed * {fee} / 100, 2))
""",
        ),
    ),
    reply="{output} {new} are paid out.",
)
